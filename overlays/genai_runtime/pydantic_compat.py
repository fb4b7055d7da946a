"""Make errors that ``except pydantic.ValidationError`` catches too.

This module never imports pydantic. If the caller has, ArgumentErrors are ValidationErrors too.
"""

from __future__ import annotations

import re
import sys
import types
from collections.abc import Sequence
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
    return _made(cls, message, str(title), place)


def _made(cls: Any, message: str, title: str, place: Sequence[int | str]) -> ArgumentError:
    core: Any = sys.modules["pydantic_core"]
    problem = core.PydanticCustomError("genai", "{message}", {"message": message})
    line = {"type": problem, "loc": tuple(place), "input": None}
    error: ArgumentError = cls.from_exception_data(title, [line])
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
            __reduce__=_reduced,
        )

    try:
        return types.new_class("ArgumentError", (ArgumentError, theirs), exec_body=fill)
    except TypeError:  # a release of pydantic whose class has no subclasses
        return None


def _reduced(error: Any) -> tuple[Any, ...]:
    return _restored, (str(error), error.title, error.errors()[0]["loc"], dict(error.__dict__))


def _restored(message: str, title: str, place: Sequence[int | str], state: dict[str, Any]) -> ArgumentError:
    """The error where it is unpickled: of both classes where pydantic is imported there too."""
    core: Any = sys.modules.get("pydantic_core")
    theirs = getattr(core, "ValidationError", None)
    if theirs is not None and theirs not in _joined:
        _joined[theirs] = _join(theirs)
    cls = _joined.get(theirs)
    error = ArgumentError(message) if cls is None else _made(cls, message, title, place)
    error.__dict__.update(state)
    return error


def _place(where: str) -> list[int | str]:
    """Split ``Content.parts[0].text`` into the names and indexes of a pydantic ``loc``."""
    return [int(number) if number else key or name for number, key, name in _STEP.findall(where)]
