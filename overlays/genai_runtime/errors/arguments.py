"""Create the errors for invalid arguments: what is wrong, and where."""

from __future__ import annotations

import sys

from ..models.names import shown
from .base import ArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..backend import Backend


def invalid(where: str, reason: str) -> ArgumentError:
    """Create the error for an argument: what is wrong, and where in the arguments."""
    message = f"{where}: {reason}" if where else reason
    if sys.modules.get("pydantic_core") is None:
        error = ArgumentError(message)
    else:
        from genai_runtime.pydantic_compat import validation_error

        error = validation_error(message, where)
    error.where, error.reason = where, reason
    return error


def wrong(where: str, expected: str, value: object) -> ArgumentError:
    return invalid(where, f"expected {expected}, got {shown(value)}")


def unsupported(where: str, backend: Backend | str, titles: str, instead: str = "") -> ArgumentError:
    """Create the error for a field or method that ``backend`` lacks and only ``titles`` have.

    ``instead`` says what ``backend`` has in its place.
    """
    title = backend if isinstance(backend, str) else backend.title
    return invalid(where, f"{title} does not know it; only {titles} does" + (f". {instead}" if instead else ""))


def only_on(names: tuple[str, ...], titles: str, backend: Backend | str | None, where: str) -> None:
    """Refuse a field that only the backends called ``names`` have, if it is encoded for another."""
    if backend is not None and (backend if isinstance(backend, str) else backend.name) not in names:
        raise unsupported(where, backend, titles)
