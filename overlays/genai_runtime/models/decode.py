"""Decode responses, and explain those of the wrong shape."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from genai_runtime.errors import ArgumentError, ResponseDecodeError

from .names import json_shown

if TYPE_CHECKING:
    from .base import Model
    from .unions import UnionCodec

    M = TypeVar("M", bound=Model)


@overload
def decode(value: Any, cls: type[M], read: Callable[[Any], M] | None = None) -> M: ...
@overload
def decode(value: Any, cls: type[UnionCodec]) -> Any: ...
def decode(value: Any, cls: Any, read: Callable[[Any], Any] | None = None) -> Any:
    """Decode the JSON value of a response to a model or a branch of a union.

    Args:
        value: The JSON value.
        cls: The model, or the codec of a union.
        read: The decoder, such as that of a backend. Default: ``cls.from_dict``.

    Raises:
        ResponseDecodeError: the value is not what the API describes; ``path`` is the JSON path of the place.
    """
    try:
        return cls.from_dict(value) if read is None else read(value)
    except Exception as error:
        failure = type(error).__name__
    explained = _explain(value, cls, failure) if read is None else _narrowed(value, read)
    path, reason = (_without_credentials(each) for each in explained)
    # Tracebacks with local variables must not show the response.
    del value, explained
    wrong = ResponseDecodeError(f"cannot read the answer as {cls.__name__.removesuffix('Codec')}: {path}: {reason}")
    wrong.path = path
    raise wrong


def _without_credentials(text: str) -> str:
    from genai_runtime.redaction import redact
    from genai_runtime.secret import active_secrets

    return redact(text, active_secrets())


def _narrowed(value: Any, read: Callable[[Any], Any]) -> tuple[str, str]:
    """Return the path and the reason for a decoder that knows no paths: of what it still refuses with nothing beside.

    Absent fields are no fault, so that each field and item is read as if it was the only one.
    """
    path = "$"
    while (found := _refused(value, read)) is not None:
        key, value = found
        path += f".{key}" if isinstance(key, str) else f"[{key}]"
        read = _within(read, key)
    try:
        read(value)
    except ValueError as error:
        return path, str(error)
    except RecursionError:
        return "$", "it is nested too deeply"
    except Exception:
        return path, f"did not expect {json_shown(value)} here"
    return path, "its fields do not go together"


def _within(read: Callable[[Any], Any], key: str | int) -> Callable[[Any], Any]:
    return lambda value: read(_only(key, value))


def _only(key: str | int, value: Any) -> Any:
    return {key: value} if isinstance(key, str) else [value]


def _refused(value: Any, read: Callable[[Any], Any]) -> tuple[str | int, Any] | None:
    """The first field or item of ``value`` that is refused, with its key or its index."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        try:
            read(_only(key, part))
        except Exception:
            return key, part
    return None


def _explain(value: Any, cls: Any, failure: str) -> tuple[str, str]:
    """Return the path and the reason, by reading the value again with paths."""
    from .validate import validate

    try:
        if hasattr(cls, "_FIELDS"):
            validate(cls, value, where="$")
        else:
            cls.read(value, "$")
    except ArgumentError as error:
        return error.where, error.reason
    except RecursionError:
        return "$", "it is nested too deeply"
    # Where the service has a field elsewhere than under its name, validating does not look.
    path, reason = _narrowed(value, cls.from_dict)
    return (path, reason) if path != "$" else ("$", f"{failure} while decoding")
