"""Helpers of rendered methods for their arguments: resource names, aliases, body fields, headers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from genai_runtime.errors.arguments import invalid, wrong

if TYPE_CHECKING:
    from .transport import RequestOptions

T = TypeVar("T")

#: Most bytes that a request may take; what is larger must be uploaded.
INLINE_LIMIT = 20 * 1024 * 1024


def named(value: Any, where: str) -> str:
    """Return the resource name in ``value``: a str, or the ``name`` of a model."""
    name = value if isinstance(value, str) else getattr(value, "name", None)
    if isinstance(name, str):
        return name
    if hasattr(value, "name"):
        raise invalid(where, f"this {type(value).__name__} has no name yet")
    raise wrong(where, "a resource name", value)


def chosen(where: str, **given: T | None) -> T:
    """Return the one given argument of several aliases; the first name is the preferred one."""
    found = {name: value for name, value in given.items() if value is not None}
    proper = next(iter(given))
    if not found:
        raise invalid(where, f"missing the argument {proper!r}")
    if len(found) > 1:
        raise invalid(where, f"{' and '.join(map(repr, found))} mean the same; give one of them")
    return next(iter(found.values()))


def whole_body(request: Any) -> Any:
    """Return the body of a ``request``; it may be the body itself, or hold it as ``body`` as google-genai's do."""
    if isinstance(request, Mapping):
        return request.get("body", request)
    return getattr(request, "body", request)


def free_body(body: Any) -> Any:
    """Return a body that may hold anything: a dict, or a model."""
    if body is None:
        return {}
    from .models.base import ModelBase
    from .models.freeform import encode_json

    if isinstance(body, ModelBase):
        return body.to_dict()
    if not isinstance(body, Mapping):
        raise wrong("body", "a dict", body)
    return encode_json(dict(body), "body")


def put(body: dict[str, Any], parents: tuple[str, ...], values: dict[str, Any]) -> None:
    """Merge ``values`` into the object at the path ``parents`` of ``body``."""
    for parent in parents:
        inner = body.get(parent)
        body[parent] = body = dict(inner) if isinstance(inner, dict) else {}
    body.update(values)


def header_text(value: Any, where: str) -> str:
    """Format a checked value for a header: lists are joined by commas, booleans are ``true`` or ``false``.

    Raises:
        ArgumentError: it has characters that are not allowed in a header.
    """
    if isinstance(value, list):
        return ",".join(header_text(each, f"{where}[{index}]") for index, each in enumerate(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    if text != text.strip():
        raise invalid(where, "a header neither begins nor ends with white space")
    bad = next((each for each in text if not (" " <= each <= "~" or each == "\t")), None)
    if bad is not None:
        raise invalid(where, f"a header holds printable ASCII characters only, not {bad!r}")
    return text


def with_headers(options: RequestOptions | None, headers: dict[str, str] | None) -> RequestOptions | None:
    """Add headers to the options of a request; headers in the options win."""
    if not headers:
        return options
    # Few calls have headers of their own.
    from copy import copy

    from .transport import RequestOptions

    made = RequestOptions() if options is None else copy(options)
    made.headers = {**headers, **(made.headers or {})}
    return made
