# Rendered from ../_async/pool.py: change that and run "make generate"; an edit here is lost.

"""The connections of one process, or event loop: a stack, the last used on top."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Any, Generic, Protocol, TypeVar

from ..attempt import Attempt, AttemptTracker
from ..pool_settings import PoolSettings
from .slots import Slots


class Pooled(Protocol):
    """A connection as a pool knows it."""

    place: Hashable
    tracker: AttemptTracker
    used: int

    def usable(self) -> bool:
        """Whether it still stands, having been idle."""
        ...

    def reusable(self) -> bool:
        """Whether another request may follow: the last answer is read, and nothing came after it."""
        ...

    def close(self) -> None: ...


C = TypeVar("C", bound=Pooled)


class Pool(Generic[C]):
    """Connections by what they lead to; ``make`` makes one for a place."""

    def __init__(self, settings: PoolSettings, make: Callable[[Any], C]) -> None:
        self._settings = settings
        self._make = make
        self._lock = threading.Lock()
        self._closed = False
        self.idle: list[C] = []
        self.slots = Slots(settings.max_connections)

    def acquire(self, place: Hashable, deadline: float) -> C:
        """Take a connection, an idle one if there is one, once fewer than the most are in use."""
        self.slots.acquire(deadline)
        try:
            while True:
                found = None
                with self._lock:
                    for index in range(len(self.idle) - 1, -1, -1):
                        if self.idle[index].place == place:
                            found = self.idle.pop(index)
                            break
                if found is None:
                    break
                if found.usable():
                    return found
                self._drop(found)
            connection = self._make(place)
            connection.place = place
        except BaseException:
            self.slots.release()
            raise
        return connection

    def release(self, connection: C, keep: bool) -> None:
        """A connection is free again. Called once for each that was acquired."""
        try:
            if keep and connection.reusable():
                with self._lock:
                    if not self._closed and len(self.idle) < self._settings.max_idle:
                        self.idle.append(connection)
                        return
            self._drop(connection)
        finally:
            self.slots.release()

    def _drop(self, connection: C) -> None:
        connection.close()

    def close(self) -> None:
        """End all connections; with synchronous, those in use too."""
        with self._lock:
            self._closed = True
            idle, self.idle = self.idle, []
        for connection in idle:
            self._drop(connection)

    def forget(self) -> None:
        """Close what a child of fork() has of its parent's: here it is closed, there it is not."""
        self._closed = True
        for connection in self.idle:
            connection.close()


class PooledBody(Generic[C]):
    """The body of an answer over a connection of a pool. Read to its end, it leaves one that can be used again.

    Each call makes one, so that its subclasses set all of this in one go: ``_source`` is what httpcore reads of it, if
    it reads any, and ``_ended`` says whether all has been read.
    """

    __slots__ = ("_attempt", "_connection", "_ended", "_iterator", "_pool", "_source")

    _source: Any
    _iterator: Any
    _pool: Pool[C]
    _connection: C | None
    _attempt: Attempt
    _ended: bool

    def close(self) -> None:
        """Give the connection back. Closing twice does nothing."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._ended:
            # From here on it may serve another attempt.
            self._attempt.tracker = None
        try:
            close = getattr(self._source, "close", None)
            if close is not None:
                close()
        finally:
            self._pool.release(connection, keep=self._ended)
