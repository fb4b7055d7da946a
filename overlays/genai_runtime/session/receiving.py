"""What a program iterates over to receive, and that only one task or thread does so at a time."""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from genai_runtime.errors import LiveError

from .protocol import JSON

if TYPE_CHECKING:
    from .background import SessionDriver
    from .driver import AsyncSessionDriver

__all__ = ["AsyncReceiver", "Receiver", "SoleReceiver"]

M = TypeVar("M")
Caller = asyncio.Task[Any] | threading.Thread


class SoleReceiver:
    """Knows who receives from a session: two would share its messages, each with gaps.

    Within one task or thread a loop may follow on another one, or stand inside it.
    """

    def __init__(self) -> None:
        self._receiver: weakref.ref[Any] | None = None
        self._caller: weakref.ref[Caller] | None = None
        self._waiting: Caller | None = None

    def begin(self, receiver: Any, caller: Caller) -> None:
        """Take note of who waits for a message.

        Args:
            receiver: What is iterated over. It counts until it is released, or nobody has it any more.
            caller: The task or the thread.

        Raises:
            LiveError: another one receives.
        """
        known = None if self._receiver is None else self._receiver()
        before = None if self._caller is None else self._caller()
        shared = known is not None and known is not receiver and before is not None and before is not caller
        if not _gone(self._waiting) or (shared and not _gone(before)):
            raise LiveError(
                "another task or thread receives from this session already: two would share its messages, each with "
                "gaps; receive in one place and hand the messages on"
            )
        if known is not receiver:
            self._receiver = weakref.ref(receiver)
        if before is not caller:
            self._caller = weakref.ref(caller)
        self._waiting = caller

    def end(self, caller: Caller) -> None:
        """Take note that it waits no longer."""
        if self._waiting is caller:
            self._waiting = None

    def release(self, receiver: Any) -> None:
        """Take note that nothing is received by it any more."""
        if self._receiver is not None and self._receiver() is receiver:
            self._receiver = None


def _gone(caller: Caller | None) -> bool:
    """Whether a task or a thread is over, or about to be."""
    if isinstance(caller, asyncio.Task):
        return caller.done() or caller.cancelling() > 0
    return caller is None or not caller.is_alive()


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
