"""Methods whose result is awaited, and which are no coroutine functions: it may be iterated over at once as well."""

from __future__ import annotations

import functools
import inspect
import types
from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def awaitable(method: F) -> F:
    """Mark a method, so that ``inspect.iscoroutinefunction`` is true of it, and a mock of it is awaited as it is."""
    mark = getattr(inspect, "markcoroutinefunction", None)
    return _Marked(method) if mark is None else mark(method)  # type: ignore[return-value]


class _Marked:
    """What ``inspect.markcoroutinefunction`` does since Python 3.12: here the flag of the code has to say it."""

    def __init__(self, function: Callable[..., Any]) -> None:
        functools.update_wrapper(self, function)
        plain: Any = function
        self._function = function
        self.__code__ = plain.__code__.replace(co_flags=plain.__code__.co_flags | inspect.CO_COROUTINE)
        self.__defaults__ = plain.__defaults__
        self.__kwdefaults__ = plain.__kwdefaults__

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        return self if instance is None else types.MethodType(self, instance)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._function(*args, **kwargs)
