"""Waiting for what takes longer than a request: when to ask again, and when to stop, without I/O."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from genai_runtime import errors
from genai_runtime.errors.arguments import invalid

T = TypeVar("T")

#: A question whose time is over is told so some moments before its deadline, as clocks are.
_NEARLY = 0.05

__all__ = ["Backoff", "poll"]


class Backoff(NamedTuple):
    """Seconds between two questions: ``first``, then ``factor`` times as many each time, at most ``longest``."""

    first: float = 1.0
    factor: float = 1.5
    longest: float = 20.0

    @classmethod
    def of(cls, value: Any) -> Backoff:
        """``None`` is the default, a number waits that long each time, and three numbers are the three fields.

        Raises:
            ArgumentError: it is none of these, or a wait would be negative or shrink.
        """
        if value is None:
            return cls()
        if isinstance(value, bool) or not isinstance(value, int | float | Sequence) or isinstance(value, str):
            raise invalid("backoff", f"expected seconds, or (first, factor, longest), got {type(value).__name__}")
        if isinstance(value, int | float):
            value = (value, 1.0, value)
        numbers = [*value]
        if len(numbers) > 3 or not all(isinstance(number, int | float) for number in numbers):
            raise invalid("backoff", "expected up to three numbers: (first, factor, longest)")
        backoff = cls(*map(float, numbers))
        if not (backoff.first >= 0 and backoff.factor >= 1 and backoff.longest >= 0):
            raise invalid(
                "backoff", f"{tuple(backoff)} does not wait: no number may be negative and factor not less than 1"
            )
        return backoff


class Ask(Generic[T]):
    """Do: look at ``value`` again, ``within`` so many seconds if there is a limit. Told: what it is now."""

    __slots__ = ("value", "within")

    def __init__(self, value: T, within: float | None) -> None:
        self.value = value
        self.within = within


class Pause(NamedTuple):
    """Do: wait so many seconds."""

    seconds: float


def poll(
    value: T,
    done: Callable[[T], bool],
    *,
    what: str,
    timeout: float | None,
    backoff: Backoff,
    tell: Callable[[T], object] | None,
    clock: Callable[[], float] = time.monotonic,
) -> Generator[Ask[T] | Pause, Any, T]:
    """Ask until ``done``, and return what was last seen.

    ``timeout`` is in seconds, over all questions and waits; None waits for ever. ``tell`` hears of every value, the
    first included.

    Raises:
        WaitTimeout: it was not done in time; `last` is what was last seen.
    """
    deadline = None if timeout is None else clock() + timeout
    wait = min(backoff.first, backoff.longest)
    while True:
        if tell is not None:
            tell(value)
        if done(value):
            return value
        left = None if deadline is None else deadline - clock()
        if left is None or left > 0:
            yield Pause(wait if left is None else min(wait, left))
            left = None if deadline is None else deadline - clock()
        if left is None or left > 0:
            failure: errors.APITimeoutError | None = None
            try:
                value = yield Ask(value, left)
            except errors.APITimeoutError as error:
                failure = error
            if failure is None:
                wait = min(wait * backoff.factor, backoff.longest)
                continue
            if deadline is None or clock() < deadline - _NEARLY:
                raise failure
        late = errors.WaitTimeout(f"{what} was not done within {timeout:g} s")
        late.last = value
        raise late


def check_timeout(timeout: Any) -> float | None:
    """Seconds, not below 0, or None for no limit."""
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not timeout >= 0:
        raise invalid("timeout", f"expected a number of seconds, not below 0, or None, got {timeout!r}")
    return float(timeout)
