"""What belongs to one process, such as its connections: made at first use, and anew in a child of ``fork()``."""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class PerProcess(Generic[T]):
    """A value for each process that asks for one.

    Args:
        make: Makes one.
        close: Ends the one of this process.
        forget: Frees what a child has of its parent's, which must not be spoken to.
    """

    def __init__(
        self, make: Callable[[], T], close: Callable[[T], object], forget: Callable[[T], object] | None = None
    ) -> None:
        self._make = make
        self._close = close
        self._forget = forget
        # No lock: a child may have inherited one that is held by a thread which it has not.
        #: By the process. Each has its own, for whoever is called too often for :meth:`find`.
        self.values: dict[int, T] = {}
        # A client that is dropped without being closed leaves no open sockets behind. Not `__del__`: in a cycle, the
        # collector would call that of the sockets first, which warns. The values do not refer to this object.
        weakref.finalize(self, _close_own, self.values, close)

    def find(self) -> T | None:
        """What this process has, if it has it yet."""
        return self.values.get(os.getpid())

    def add(self) -> T:
        """Make what this process has not."""
        own = os.getpid()
        # Another thread may do the same: the list is made in one step.
        for pid in list(self.values):
            inherited = self.values.pop(pid, None) if pid != own else None
            if inherited is not None and self._forget is not None:
                self._forget(inherited)
        # Of two threads that make one at once, the first counts; the other's has opened nothing yet.
        return self.values.setdefault(own, self._make())

    def close(self) -> None:
        """Close what this process has. It stays, for calls that are under way."""
        value = self.find()
        if value is not None:
            self._close(value)


def _close_own(values: dict[int, T], close: Callable[[T], object]) -> None:
    value = values.get(os.getpid())
    if value is not None:
        close(value)
