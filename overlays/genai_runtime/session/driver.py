"""Drives a session with asyncio: tells the core what happens, and does what it says."""

from __future__ import annotations

import asyncio
import logging
import time
import warnings
import weakref
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import Context, copy_context
from typing import TYPE_CHECKING, Any, Protocol

from genai_runtime import errors

from .actions import Action, Connect, Deliver, Disconnect, End, Fail, Ping, Resumed, Transmit
from .core import SessionCore
from .journal import Outgoing
from .protocol import JSON
from .sole_receiver import SoleReceiver
from .websocket import OpenFailed, Socket, SocketClosed

if TYPE_CHECKING:
    from genai_runtime.observing import WatchedSession

__all__ = ["Arrived", "AsyncSessionDriver", "Notice", "Observer", "warn_unclosed"]

_log = logging.getLogger("genai.session")

# The name of tasks that close a connection.
_CLOSING = "closing"


def warn_unclosed(name: str, end: str = "close()") -> None:
    """Warn of a session that nobody has any more, and that was not closed: by ``end``."""
    warnings.warn(f"unclosed {name}: use `with` or {end}", ResourceWarning, stacklevel=2)


class Notice:
    """Something that the program is told beside what the server says."""

    __slots__ = ("values",)

    def __init__(self, **values: Any) -> None:
        self.values = values


#: What a program receives: a message, how the session went on, what else happened, or an error.
Arrived = JSON | Resumed | Notice | errors.GenAIError


class Observer(Protocol):
    """What looks at a session beside the program. Its methods return at once."""

    def arrived(self, arrived: Arrived) -> None:
        """The program is given something."""

    def ended(self) -> None:
        """The session is over."""


class AsyncSessionDriver:
    """One session on the event loop that it was started on.

    Args:
        core: Its decisions.
        open_socket: Opens a connection, or raises :class:`~.websocket.OpenFailed`.
    """

    def __init__(
        self, core: SessionCore, open_socket: Callable[[], Awaitable[Socket]], now: Callable[[], float] = time.monotonic
    ) -> None:
        self.core = core
        self._open_socket = open_socket
        self._now = now
        self._socket: Socket | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        # What comes, with the bytes that it was read from.
        self._inbox: deque[tuple[Arrived, int]] = deque()
        self._held = 0
        self._size = 0
        self._arrived = asyncio.Event()
        self._space = asyncio.Event()
        self._outbox: deque[Outgoing] = deque()
        self._writing: Outgoing | None = None
        self._waiters: set[asyncio.Future[None]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._ready: asyncio.Future[None] | None = None
        self._error: errors.GenAIError | None = None
        self._ended = False
        self.observers: tuple[Observer, ...] = ()
        #: What tells of the session outside, if it is watched.
        self.watched: WatchedSession | None = None
        # Where the session is the current operation: what runs for it is a part of it.
        self._context: Context | None = None
        self.receivers = SoleReceiver()

    # ---- for the program

    async def start(self) -> JSON:
        """Connect and set the session up; return the server's first message.

        Raises:
            LiveDisconnected: the server closed the connection.
            LiveSetupTimeout: it did not say in time that the session is ready.
            LiveProtocolError: it said something else.
            APIError: it refused.
            APIConnectionError: there is no connection.
        """
        self._loop = asyncio.get_running_loop()
        self._ready = self._loop.create_future()
        watched = self.watched
        if watched is not None:
            with watched.current():
                self._context = copy_context()
        try:
            self._act(self.core.start(self._now()))
            await self._ready
        except BaseException as error:
            if watched is not None:
                watched.end(error)
            await self.close()
            raise
        assert self.core.ready is not None
        if watched is not None:
            watched.arrived(self.core.ready)
        return self.core.ready

    async def send(self, message: JSON) -> None:
        """Send a message, or wait with it until there is a connection again.

        Raises:
            LiveDisconnected: the session is over.
            LiveSendTimeout: it could not be sent in time.
            ArgumentError: it cannot be written as JSON.
            LiveError: it was opened on another event loop.
        """
        self._check_loop()
        if self._ended:
            raise self._over()
        outgoing = self.core.outgoing(message)
        if self.watched is not None:
            self.watched.sent(message)
        actions = self.core.send(outgoing, self._now())
        if actions:
            # The core may have written it anew, with the ids that this connection knows.
            outgoing = actions[0].outgoing  # type: ignore[attr-defined]
        socket = self._socket
        if actions and socket is not None and self._writing is None and not self._outbox:
            await self._send_now(outgoing, socket)
            return
        waiter = asyncio.get_running_loop().create_future()
        outgoing.waiter = waiter
        self._waiters.add(waiter)
        try:
            self._act(actions)
            async with asyncio.timeout(self.core.options.send_timeout):
                await waiter
        except TimeoutError:
            taken_back = self._withdraw(outgoing)
        except asyncio.CancelledError:
            self._withdraw(outgoing)
            raise
        else:
            return
        finally:
            self._waiters.discard(waiter)
        raise self._send_timeout(not taken_back)

    async def _send_now(self, outgoing: Outgoing, socket: Socket) -> None:
        """Send a message that nothing stands before."""
        self._writing = outgoing
        late = False
        try:
            async with asyncio.timeout(self.core.options.send_timeout):
                await socket.send(outgoing.text)
        except SocketClosed as closed:
            self._writing = None
            self.core.unsent(outgoing)
            self._lost(socket, closed)
        except TimeoutError:
            late = True
        finally:
            self._writing = None
            if self._outbox and self._socket is not None:
                self._task(self._write(self._socket))
        if late:
            raise self._send_timeout(True)
        if self._ended:
            raise self._over()

    async def next(self, receiver: Any) -> Arrived:
        """Return what comes next.

        Args:
            receiver: What is iterated over.

        Raises:
            LiveDisconnected: the session is over, and everything was received.
            LiveError: it was opened on another event loop, or another task receives.
        """
        self._check_loop()
        caller = asyncio.current_task()
        assert caller is not None
        self.receivers.begin(receiver, caller)
        try:
            while not self._inbox:
                if self._ended:
                    raise self._over()
                self._arrived.clear()
                await self._arrived.wait()
        finally:
            self.receivers.end(caller)
        found, size = self._inbox.popleft()
        self._held -= size
        options = self.core.options
        if len(self._inbox) * 2 <= options.max_queue and self._held * 2 <= options.max_message:
            self._space.set()
        return found

    @property
    def closed(self) -> bool:
        """Whether the program closed the session."""
        return self._ended and self._error is None

    async def close(self) -> None:
        """End the session; harmless if it is over.

        Raises:
            LiveError: it was opened on another event loop.
        """
        if self._loop is None or self._loop.is_closed() or (self._ended and not self._tasks):
            return
        self._check_loop()
        self._act(self.core.close(self._now()))
        own = asyncio.current_task()
        # What closes the connection, and what was cancelled; a function that the model called may close the session.
        while others := [task for task in self._tasks if task is not own]:
            await asyncio.wait(others)

    def _check_loop(self) -> None:
        if asyncio.get_running_loop() is not self._loop:
            raise errors.LiveError("a session is used on the event loop that it was opened on, and on no other")

    def watch(self, session: object) -> None:
        """End the session when the program's object of it is gone without being closed, with a ResourceWarning."""
        weakref.finalize(session, self._dropped, repr(session)).atexit = False

    def _dropped(self, name: str) -> None:
        loop = self._loop
        if self._ended or loop is None or loop.is_closed():
            return
        warn_unclosed(name)
        # In whichever thread it was collected.
        loop.call_soon_threadsafe(lambda: self._act(self.core.close(self._now())))

    # ---- for its observers

    def run(self, coroutine: Coroutine[Any, Any, None], *, closing: bool = False) -> asyncio.Task[None]:
        """Run something that is cancelled at the end of the session, or, ``closing``, is waited for."""
        return self._task(coroutine, _CLOSING if closing else "observer")

    def tell(self, notice: Notice) -> None:
        """Tell the program something."""
        self._put(notice)

    # ---- what the core wants

    def _act(self, actions: list[Action]) -> None:
        for action in actions:
            kind = type(action)
            if kind is Deliver:
                self._put(action.message)  # type: ignore[attr-defined]
            elif kind is Transmit:
                self._transmit(action.outgoing)  # type: ignore[attr-defined]
            elif kind is Connect:
                self._task(self._connect())
            elif kind is Ping:
                if self._socket is not None:
                    self._task(self._ping(self._socket))
            elif kind is Disconnect:
                self._disconnect(action.code)  # type: ignore[attr-defined]
            elif kind is Fail:
                self._put(action.error)  # type: ignore[attr-defined]
            elif kind is Resumed:
                _log.info("the session goes on over another connection: %s", action.values)  # type: ignore[attr-defined]
                self._put(action)  # type: ignore[arg-type]
            elif kind is End:
                self._end(action.error)  # type: ignore[attr-defined]
        if self._ready is not None and self.core.ready is not None and not self._ready.done():
            self._ready.set_result(None)
        self._set_timer()

    def _put(self, arrived: Arrived) -> None:
        self._inbox.append((arrived, self._size))
        self._held += self._size
        self._size = 0
        self._arrived.set()
        if self.watched is not None:
            self.watched.arrived(arrived)
        for observer in self.observers:
            observer.arrived(arrived)

    def _transmit(self, outgoing: Outgoing) -> None:
        self._outbox.append(outgoing)
        if self._writing is None and self._socket is not None and len(self._outbox) == 1:
            self._task(self._write(self._socket))

    def _end(self, error: errors.GenAIError | None) -> None:
        self._ended, self._error = True, error
        self._outbox.clear()
        for observer in self.observers:
            observer.ended()
        if self.watched is not None:
            self.watched.end(error)
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_exception(self._over())
                # Whoever was cancelled meanwhile asks for it no more.
                waiter.exception()
        if self._ready is not None and not self._ready.done():
            self._ready.set_exception(self._over())
            self._ready.exception()
        for task in self._tasks:
            if task is not asyncio.current_task() and task.get_name() != _CLOSING:
                task.cancel()
        self._arrived.set()
        self._space.set()

    def _over(self) -> errors.GenAIError:
        """Why the session is over, as an error that was not raised before."""
        error = self._error
        if error is None:
            return errors.LiveClosed()
        return error.with_traceback(None)

    def _disconnect(self, code: int) -> None:
        socket, self._socket = self._socket, None
        self._drop_outbox()
        if socket is not None:
            self._task(socket.close(code), _CLOSING)

    def _set_timer(self) -> None:
        deadline = self.core.deadline
        if deadline is None:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            return
        delay = max(0.0, deadline - self._now())
        loop = asyncio.get_running_loop()
        if self._timer is not None:
            if self._timer.when() <= loop.time() + delay:
                # It looks again when it rings: most messages only put the next ping off.
                return
            self._timer.cancel()
        self._timer = loop.call_later(delay, self._ring)

    def _ring(self) -> None:
        self._timer = None
        self._act(self.core.tick(self._now()))

    # ---- the connection

    async def _connect(self) -> None:
        failed = None
        socket = None
        # While the server still has the old connection, it refuses to take the session up on another one.
        if leaving := [task for task in self._tasks if task.get_name() == _CLOSING]:
            await asyncio.wait(leaving)
        try:
            socket = await self._open_socket()
        except OpenFailed as error:
            failed = error
        except errors.GenAIError as error:
            failed = OpenFailed(error, again=False)
        if failed is not None:
            self._act(self.core.failed(failed.error.with_traceback(None), self._now(), failed.again))
            return
        assert socket is not None
        if self._ended:
            await socket.close()
            return
        self._socket = socket
        self._task(self._read(socket))
        self._act(self.core.connected(self._now()))

    async def _read(self, socket: Socket) -> None:
        most, most_bytes = self.core.options.max_queue, self.core.options.max_message
        try:
            while self._socket is socket:
                if len(self._inbox) >= most or self._held >= most_bytes:
                    self.core.pause(True, self._now())
                    self._space.clear()
                    await self._space.wait()
                    self.core.pause(False, self._now())
                    continue
                data = await socket.recv()
                if self._socket is socket:
                    self._size = len(data)
                    self._act(self.core.received(data, self._now()))
                    self._size = 0
        except SocketClosed as closed:
            self._lost(socket, closed)

    async def _write(self, socket: Socket) -> None:
        while self._outbox and self._writing is None and self._socket is socket:
            outgoing = self._outbox.popleft()
            self._writing = outgoing
            try:
                await socket.send(outgoing.text)
            except SocketClosed as closed:
                self.core.unsent(outgoing)
                self._writing = None
                self._lost(socket, closed)
                return
            finally:
                self._writing = None
            if outgoing.waiter is not None and not outgoing.waiter.done():
                outgoing.waiter.set_result(None)

    async def _ping(self, socket: Socket) -> None:
        try:
            await socket.ping()
        except SocketClosed:
            return
        if self._socket is socket:
            self.core.ponged(self._now())

    def _lost(self, socket: Socket, closed: SocketClosed) -> None:
        if self._socket is not socket:
            return
        self._socket = None
        self._drop_outbox()
        self._act(self.core.lost(closed.code, closed.reason, self._now()))

    def _drop_outbox(self) -> None:
        """What is not on its way yet comes again from the core, or waits there."""
        while self._outbox:
            self.core.unsent(self._outbox.popleft())

    def _withdraw(self, outgoing: Outgoing) -> bool:
        if self.core.withdraw(outgoing):
            return True
        outgoing.waiter = None
        return False

    def _send_timeout(self, maybe_sent: bool) -> errors.LiveSendTimeout:
        seconds = self.core.options.send_timeout
        error = errors.LiveSendTimeout(f"the message could not be sent within {seconds:g} s")
        error.maybe_sent = maybe_sent
        return error

    def _task(self, coroutine: Coroutine[Any, Any, None], name: str = "session") -> asyncio.Task[None]:
        # Each in one of its own: what a task sets there is nothing to the others.
        context = None if self._context is None else self._context.copy()
        task = asyncio.get_running_loop().create_task(coroutine, name=name, context=context)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None and not self._ended:
            # The program is told the kind alone: its frames may hold what went through the session.
            _log.debug("the session broke", exc_info=error)
            self._act(self.core.failed(errors.LiveError(f"the session broke: {type(error).__name__}"), 0.0, False))
