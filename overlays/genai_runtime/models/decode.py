"""Decode responses, and explain those of the wrong shape."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from genai_runtime.errors import ArgumentError, ResponseDecodeError

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
    explained = ("$", f"{failure} while decoding") if read is not None else _explain(value, cls, failure)
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
    return "$", f"{failure} while decoding"
