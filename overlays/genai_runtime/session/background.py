"""Drives a session for synchronous code: on an event loop of its own, in a thread of its own."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError
from typing import Any, TypeVar

from genai_runtime.errors import LiveClosed, LiveError

from .driver import Arrived, AsyncSessionDriver, warn_unclosed
from .protocol import JSON
from .sole_receiver import SoleReceiver

__all__ = ["SessionDriver"]

T = TypeVar("T")


class SessionDriver:
    """The synchronous twin of :class:`~.driver.AsyncSessionDriver`. Threads may share it.

    Args:
        make: Makes the driver, on the loop that it will run on.
    """

    def __init__(self, make: Callable[[], AsyncSessionDriver]) -> None:
        self._make = make
        #: The driver, once there is one; the thread has this list, and not this object.
        self._made: list[AsyncSessionDriver] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._closing = threading.RLock()
        self._pid = os.getpid()
        self.receivers = SoleReceiver()

    def start(self) -> JSON:
        """Connect and set the session up; return the server's first message. Raises what its twin does."""
        started = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=_run, args=(self._loop, started, self._made), name="genai-session", daemon=True
        )
        self._thread.start()
        started.wait()
        try:
            return self._do(self._start())
        except BaseException:
            self._stop()
            raise

    async def _start(self) -> JSON:
        self._made.append(self._make())
        return await self._made[0].start()

    def send(self, message: JSON) -> None:
        """Send a message. Raises what its twin does."""
        self._do(self._running.send(message))

    def next(self, receiver: Any) -> Arrived:
        """Return what comes next. Raises what its twin does."""
        running, caller = self._running, threading.current_thread()
        self.receivers.begin(receiver, caller)
        try:
            return self._do(running.next(receiver))
        finally:
            self.receivers.end(caller)

    @property
    def closed(self) -> bool:
        """Whether the program closed the session."""
        return self._loop is None or any(driver.closed for driver in self._made)

    def close(self) -> None:
        """End the session, and its thread; in a process that was forked, it is the parent's, and goes on there."""
        if self._pid != os.getpid():
            self._loop = self._thread = None
            return
        # Of two threads, one closes it; the other finds it closed.
        with self._closing:
            if self._made and self._loop is not None:
                try:
                    self._do(self._made[0].close())
                finally:
                    self._stop()

    @property
    def _running(self) -> AsyncSessionDriver:
        if not self._made or self._loop is None:
            raise LiveClosed()
        return self._made[0]

    def _do(self, coroutine: Coroutine[Any, Any, T]) -> T:
        loop = self._loop
        if loop is None or self._pid != os.getpid() or threading.current_thread() is self._thread:
            coroutine.close()
            if loop is None:
                raise LiveClosed()
            raise LiveError("a session belongs to the process that opened it, and is not used from its own thread")
        future = asyncio.run_coroutine_threadsafe(coroutine, loop)
        try:
            return future.result()
        except CancelledError:
            # Another thread has closed the session.
            raise LiveClosed() from None
        except BaseException:
            future.cancel()
            raise

    def __del__(self) -> None:
        # A session that is dropped without being closed; its thread does not know of this object.
        loop = self._loop
        if loop is not None and self._pid == os.getpid() and not loop.is_closed():
            loop.call_soon_threadsafe(loop.stop)
            warn_unclosed("live session")

    def _stop(self) -> None:
        loop, thread, self._loop = self._loop, self._thread, None
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()


def _run(loop: asyncio.AbstractEventLoop, started: threading.Event, made: list[AsyncSessionDriver]) -> None:
    """Run a loop until it is stopped, and leave nothing of it."""
    asyncio.set_event_loop(loop)
    loop.call_soon(started.set)
    try:
        loop.run_forever()
        for driver in made:
            # Of a session that was dropped without being closed.
            loop.run_until_complete(driver.close())
        rest = asyncio.all_tasks(loop)
        for task in rest:
            task.cancel()
        if rest:
            loop.run_until_complete(asyncio.gather(*rest, return_exceptions=True))
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        asyncio.set_event_loop(None)
        loop.close()
