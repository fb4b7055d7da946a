"""What belongs to one event loop, such as its connections: made at first use, closed before the loop ends."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

T = TypeVar("T")


class _Entry(Generic[T]):
    __slots__ = ("keeper", "pid", "value")

    def __init__(self, value: T, keeper: AsyncGenerator[None, None]) -> None:
        self.value = value
        self.keeper = keeper
        self.pid = os.getpid()


class PerLoop(Generic[T]):
    """A value for each event loop that asks for one, made by ``make`` and ended by ``close``.

    A loop that ends as ``asyncio.run`` ends it closes its own; a child of ``fork()`` has none of its parent's.
    """

    def __init__(self, make: Callable[[], T], close: Callable[[T], Awaitable[None]]) -> None:
        self._make = make
        self._close = close
        self._entries: WeakKeyDictionary[asyncio.AbstractEventLoop, _Entry[T]] = WeakKeyDictionary()

    def __len__(self) -> int:
        return len(self._entries)

    def find(self) -> T | None:
        """What the running loop has, if it has it yet."""
        entry = self._entries.get(asyncio.get_running_loop())
        return None if entry is None or entry.pid != os.getpid() else entry.value

    async def add(self) -> T:
        """Make what the running loop has not."""
        for other in self._loops():
            if other.is_closed():
                # It ended without a word, and its sockets with it.
                self._entries.pop(other, None)
        loop = asyncio.get_running_loop()
        value = self._make()
        keeper = self._keep(loop, value)
        self._entries[loop] = _Entry(value, keeper)
        # asyncio closes its asynchronous generators before a loop ends: that is when our sockets must go.
        await anext(keeper)
        return value

    async def aclose(self) -> None:
        """Close what there is: of this loop now, of another loop as soon as it gets to it."""
        here = asyncio.get_running_loop()
        for loop in self._loops():
            entry = self._entries.pop(loop, None)
            if entry is None:
                continue
            if loop is here:
                await entry.keeper.aclose()
            elif loop.is_running():
                loop.call_soon_threadsafe(_finish_soon, entry.keeper)

    def _loops(self) -> list[asyncio.AbstractEventLoop]:
        # Those of other threads come and go meanwhile: no iterator of the dictionary itself would bear that.
        return [loop for known in self._entries.keyrefs() if (loop := known()) is not None]

    async def _keep(self, loop: asyncio.AbstractEventLoop, value: T) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            entry = self._entries.get(loop)
            if entry is not None and entry.value is value:
                self._entries.pop(loop, None)
            if _runs(loop):
                await self._close(value)
            # Else the collector ends it, of a loop that asyncio does not run (nest_asyncio): nothing can be awaited.


def _runs(loop: asyncio.AbstractEventLoop) -> bool:
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False


_finishing: set[asyncio.Future[None]] = set()


def _finish_soon(keeper: AsyncGenerator[None, None]) -> None:
    task = asyncio.ensure_future(keeper.aclose())
    _finishing.add(task)
    task.add_done_callback(_finishing.discard)
