"""What the rendered methods do with their arguments: names, alternatives, fields of a body."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from genai_runtime.errors.arguments import invalid, unsupported, wrong

if TYPE_CHECKING:
    from .backend import Backend
    from .transport import RequestOptions

T = TypeVar("T")


def named(value: Any, where: str) -> str:
    """The resource name in ``value``: a str, or the ``name`` of a model."""
    name = value if isinstance(value, str) else getattr(value, "name", None)
    if isinstance(name, str):
        return name
    if hasattr(value, "name"):
        raise invalid(where, f"this {type(value).__name__} has no name yet")
    raise wrong(where, "a resource name", value)


def chosen(where: str, **given: T | None) -> T:
    """The one argument that was given, of those that mean the same. The first is the proper name."""
    found = {name: value for name, value in given.items() if value is not None}
    proper = next(iter(given))
    if not found:
        raise invalid(where, f"missing the argument {proper!r}")
    if len(found) > 1:
        raise invalid(where, f"{' and '.join(map(repr, found))} mean the same; give one of them")
    return next(iter(found.values()))


def put(body: dict[str, Any], parents: tuple[str, ...], values: dict[str, Any]) -> None:
    """Merge ``values`` into the object of ``body`` that ``parents`` lead to."""
    for parent in parents:
        inner = body.get(parent)
        body[parent] = body = dict(inner) if isinstance(inner, dict) else {}
    body.update(values)


def header_text(value: Any, where: str) -> str:
    """What a checked value is as a header's: a list is parted by commas, a boolean is ``true`` or ``false``.

    Raises:
        ArgumentError: it has characters that a header cannot carry.
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
    """The options of a request with headers of its own; those that the options give win over them."""
    if not headers:
        return options
    from .transport import RequestOptions

    made = RequestOptions() if options is None else copy(options)
    made.headers = {**headers, **(made.headers or {})}
    return made


def refuse_backend(method: str, backend: Backend, known: tuple[str, ...], titles: str) -> None:
    """Raise unless ``backend`` is one of the ``known`` that have this method, called ``titles``."""
    if backend.name not in known:
        raise unsupported(method, backend, titles)
