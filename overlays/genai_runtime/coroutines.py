"""Mark methods as awaitable that are not coroutine functions, since their result is an async iterator too."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def awaitable(method: F) -> F:
    """Mark a method as a coroutine function for ``inspect`` and ``unittest.mock``."""
    return _Marked(method)  # type: ignore[return-value]


# `inspect.CO_COROUTINE`, of a module that takes as long to import as all models of a first answer.
_CO_COROUTINE = 0x80


class _Marked:
    """Does what ``inspect.markcoroutinefunction`` does since Python 3.12, with a flag of the code object."""

    def __init__(self, function: Callable[..., Any]) -> None:
        functools.update_wrapper(self, function)
        plain: Any = function
        self._function = function
        self.__code__ = plain.__code__.replace(co_flags=plain.__code__.co_flags | _CO_COROUTINE)
        self.__defaults__ = plain.__defaults__
        self.__kwdefaults__ = plain.__kwdefaults__

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        return self if instance is None else types.MethodType(self, instance)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._function(*args, **kwargs)
