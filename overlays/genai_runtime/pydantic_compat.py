"""Make errors that ``except pydantic.ValidationError`` catches too.

This module never imports pydantic. If the caller has, ArgumentErrors are ValidationErrors too.
"""

from __future__ import annotations

import re
import sys
import types
from typing import Any

from .errors import ArgumentError

_STEP = re.compile(r"\[(\d+)\]|\['([^']*)'\]|([^.\[\]]+)")
_joined: dict[Any, type[Any] | None] = {}


def validation_error(message: str, where: str) -> ArgumentError:
    """Return an ArgumentError, joined with pydantic's ValidationError if possible; ``errors()`` has the place."""
    core: Any = sys.modules["pydantic_core"]
    theirs = getattr(core, "ValidationError", None)
    if theirs not in _joined:
        _joined[theirs] = _join(theirs)
    cls = _joined[theirs]
    if cls is None:
        return ArgumentError(message)
    title, *place = _place(where) or ["argument"]
    problem = core.PydanticCustomError("genai", "{message}", {"message": message})
    line = {"type": problem, "loc": tuple(place), "input": None}
    error: ArgumentError = cls.from_exception_data(str(title), [line])
    error.args = (message,)
    return error


def _join(theirs: Any) -> type[Any] | None:
    def fill(namespace: dict[str, Any]) -> None:
        namespace.update(
            __module__=ArgumentError.__module__,
            __qualname__=ArgumentError.__qualname__,
            __doc__=ArgumentError.__doc__,
            __str__=Exception.__str__,
            __repr__=Exception.__repr__,
            _plain_class=ArgumentError,
        )

    try:
        return types.new_class("ArgumentError", (ArgumentError, theirs), exec_body=fill)
    except TypeError:  # a release of pydantic whose class has no subclasses
        return None


def _place(where: str) -> list[int | str]:
    """Split ``Content.parts[0].text`` into the names and indexes of a pydantic ``loc``."""
    return [int(number) if number else key or name for number, key, name in _STEP.findall(where)]
