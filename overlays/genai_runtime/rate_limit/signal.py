"""Wakes one waiter, in a thread or a task, from any thread."""

from __future__ import annotations

import asyncio
import threading


class Signal:
    """Set once for each wait; a signal that was set before the wait ends it at once."""

    __slots__ = ("_event", "_lock", "_loop", "_set", "_waiter")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._set = False
        self._event: threading.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiter: asyncio.Future[None] | None = None

    def set(self) -> None:
        """Wake the waiter, or let the next wait end at once."""
        with self._lock:
            self._set = True
            event, loop, waiter = self._event, self._loop, self._waiter
        if event is not None:
            event.set()
        if loop is not None and waiter is not None and not loop.is_closed():
            loop.call_soon_threadsafe(_finish, waiter)

    def wait(self, seconds: float | None) -> None:
        """Wait in this thread."""
        with self._lock:
            if self._set:
                self._set = False
                return
            event = self._event = threading.Event()
        event.wait(seconds)
        with self._lock:
            self._set, self._event = False, None

    async def await_(self, seconds: float | None) -> None:
        """Wait in this task."""
        with self._lock:
            if self._set:
                self._set = False
                return
            self._loop = asyncio.get_running_loop()
            waiter = self._waiter = self._loop.create_future()
        try:
            await asyncio.wait((waiter,), timeout=seconds)
        finally:
            with self._lock:
                self._set, self._waiter = False, None


def _finish(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)
