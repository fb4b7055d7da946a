"""What a program iterates over to receive."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .protocol import JSON

if TYPE_CHECKING:
    from .background import SessionDriver
    from .driver import AsyncSessionDriver

__all__ = ["AsyncReceiver", "Receiver"]

M = TypeVar("M")


# region sync, rendered from the region asyncio: change that and run "make generate"


class Receiver(Iterator[M], Generic[M]):
    """The messages of a session, as they come.

    Args:
        driver: What receives them.
        read: Makes a message for the program of what came, or raises the error that it is.
        ends: Whether nothing follows what came. Default: there is no last message.
        until_closed: Whether the iteration ends when the program closes the session, which is an error otherwise.
    """

    def __init__(
        self,
        driver: SessionDriver,
        read: Callable[[Any], M],
        ends: Callable[[JSON], bool] | None = None,
        until_closed: bool = False,
    ) -> None:
        self._driver = driver
        self._read = read
        self._ends = ends
        self._until_closed = until_closed
        self._over = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> M:
        if self._over or (self._until_closed and self._driver.closed):
            self._finish()
            raise StopIteration
        try:
            arrived = self._driver.next(self)
            if self._ends is not None and isinstance(arrived, dict) and self._ends(arrived):
                self._finish()
            return self._read(arrived)
        except Exception:
            self._finish()
            if not (self._until_closed and self._driver.closed):
                raise
        raise StopIteration

    def close(self) -> None:
        """Receive no more by this iterator; the session stays open."""
        self._finish()

    def _finish(self) -> None:
        self._over = True
        self._driver.receivers.release(self)


# endregion


# region asyncio
class AsyncReceiver(AsyncIterator[M], Generic[M]):
    """The messages of a session, as they come.

    Args:
        driver: What receives them.
        read: Makes a message for the program of what came, or raises the error that it is.
        ends: Whether nothing follows what came. Default: there is no last message.
        until_closed: Whether the iteration ends when the program closes the session, which is an error otherwise.
    """

    def __init__(
        self,
        driver: AsyncSessionDriver,
        read: Callable[[Any], M],
        ends: Callable[[JSON], bool] | None = None,
        until_closed: bool = False,
    ) -> None:
        self._driver = driver
        self._read = read
        self._ends = ends
        self._until_closed = until_closed
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> M:
        if self._over or (self._until_closed and self._driver.closed):
            self._finish()
            raise StopAsyncIteration
        try:
            arrived = await self._driver.next(self)
            if self._ends is not None and isinstance(arrived, dict) and self._ends(arrived):
                self._finish()
            return self._read(arrived)
        except Exception:
            self._finish()
            if not (self._until_closed and self._driver.closed):
                raise
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Receive no more by this iterator; the session stays open."""
        self._finish()

    def _finish(self) -> None:
        self._over = True
        self._driver.receivers.release(self)


# endregion
