"""``client.aio.interactions.connect``: an interaction in real time, by events over a websocket."""

from __future__ import annotations

import asyncio
import json
import math
import time
import weakref
from collections import deque
from collections.abc import AsyncIterator, Generator, Mapping
from contextlib import suppress
from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar, Self

from gemini_api import models as _models
from gemini_api import models as types
from gemini_api.backends import GEMINI
from gemini_api.sessions import INTERACTIONS
from genai_runtime import observing
from genai_runtime.errors import APIWebSocketError
from genai_runtime.errors.arguments import invalid
from genai_runtime.hinted import Hinted, when_opened
from genai_runtime.models.base import ModelBase
from genai_runtime.session.address import Address
from genai_runtime.session.driver import warn_unclosed
from genai_runtime.session.frames import write
from genai_runtime.session.liveness import Liveness
from genai_runtime.session.options import SessionOptions
from genai_runtime.session.websocket import Socket, SocketClosed

from ._experimental import LIVE_INTERACTIONS, warn_once
from .live.joining import join

if TYPE_CHECKING:
    from types import TracebackType

    from gemini_api.models import ServerEvent
    from genai_runtime.observing import WatchedSession

__all__ = ["InteractionWebSocketConnection", "InteractionWebSocketConnectionContext", "connection_context"]

_REVISION = "2026-05-20"
# How a connection is treated: the most bytes of a message, and when a silent one counts as lost.
_OPTIONS = SessionOptions()
_CANCEL, _COMPLETE, _DISCONNECT = "interaction.cancel", "interaction.complete", "interaction.disconnect"
_KIND = INTERACTIONS.event
# What leaves interactions whose connections were dropped: a loop alone does not keep its tasks alive.
_leaving: set[asyncio.Future[None]] = set()


def connection_context(
    core: Any, identifier: str, api_version: str | None, extra_headers: Mapping[str, str] | None, timeout: Any
) -> InteractionWebSocketConnectionContext:
    """Return what joins an interaction; see ``AsyncInteractions.connect``."""
    backend = core.backend or GEMINI
    if backend.name not in INTERACTIONS.paths:
        raise invalid("interactions.connect", "Live Interactions is currently Gemini API only.")
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not 0 < timeout < math.inf:
        raise invalid("timeout", "timeout must be positive and finite.")
    if not isinstance(identifier, str) or not identifier.strip():
        raise invalid("id", "A non-empty interaction ID is required to connect.")
    core.transport.check_open()
    warn_once(LIVE_INTERACTIONS, None, UserWarning)
    headers = {"api-revision": _REVISION, **(extra_headers or {})}
    config = core.transport.config
    # A token for one interaction counts, whatever credentials the client's own headers carry.
    address = Address(config, INTERACTIONS, backend, api_version=api_version, headers=headers, token_only=True)
    return InteractionWebSocketConnectionContext(address, identifier, float(timeout))


class InteractionWebSocketConnection:
    """A connection to an interaction: it sends and receives events until the interaction is over, or it is left.

    Attributes:
        id: Id of the interaction, as it was given.
    """

    # Google-genai's is generic in what is sent and received; annotations of programs name both.
    __class_getitem__: ClassVar[Any] = classmethod(GenericAlias)

    # Programs evaluate these annotations, and the protocol is there for type checkers alone.
    def __init__(self, socket: Socket, identifier: str, watched: Any = None) -> None:
        self.id = identifier
        self._socket = socket
        self._watched: WatchedSession | None = watched
        self._state = "active"
        self._failed = False
        self._waiting: deque[Any] = deque()
        # Who receives; what was dropped in the middle of a loop is gone by itself.
        self._receiver: weakref.ref[_Events] | None = None
        self._ended = asyncio.Event()
        self._liveness = Liveness(_OPTIONS)
        # At the end of the program nobody is told.
        self._dropped = weakref.finalize(self, _dropped, socket, watched, repr(self), asyncio.get_running_loop())
        self._dropped.atexit = False

    async def send(self, input: str | types.ClientEvent | Mapping[str, Any] | list[Any] | tuple[Any, ...]) -> None:
        """Send an event, or several in one message.

        Args:
            input: A text that the user says, an event, or a list of events.

        Raises:
            ArgumentError: it is none of these, or an empty list.
            RuntimeError: the interaction is over, or was left.
            APIWebSocketError: the connection is closed.
        """
        if isinstance(input, str):
            message: Any = {_KIND: "input", "content": [{"type": "text", "text": input}]}
            events = [message]
        elif isinstance(input, list | tuple):
            if not input:
                raise invalid("input", "Empty client event batch.")
            events = [_event(each) for each in input]
            message = {"events": events}
        else:
            message = _event(input)
            events = [message]
        if self._state != "active":
            what = "already terminal" if self._state == "terminal" else "detached"
            raise RuntimeError(f"This live interaction is {what}.")
        cancels = any(each.get(_KIND) == _CANCEL for each in events)
        text = write(message)
        if cancels:
            # Whatever the server says after it is of no interest.
            self._state = "terminal"
        if self._watched is not None:
            for each in events:
                self._watched.sent(each)
        await self._write(text)
        if cancels:
            await self._close()

    def receive(self) -> AsyncIterator[types.ServerEvent]:
        """Receive events, until the interaction is over.

        Raises:
            RuntimeError: another ``receive`` is at it.
            APIWebSocketError: the connection is closed before that, or what came is no event.
        """
        return _Events(self)

    async def _next(self) -> ServerEvent | None:
        """The next event; None if there is none any more."""
        while not self._waiting:
            if self._state != "active":
                return None
            await self._read()
        event = self._waiting.popleft()
        if event[_KIND] in INTERACTIONS.over:
            self._state = "terminal"
            self._waiting.clear()
            await self._close()
        return _decoded(event)

    async def complete(self) -> None:
        """Say that no more input comes; the server ends the interaction. It has no effect when that is over.

        Raises:
            RuntimeError: the interaction was left.
            APIWebSocketError: the connection is closed.
        """
        if self._state != "terminal":
            await self.send({_KIND: _COMPLETE})

    async def cancel(self) -> None:
        """Break the interaction off for good. It has no effect when that is over.

        Raises:
            RuntimeError: the interaction was left.
            APIWebSocketError: the connection is closed.
        """
        if self._state != "terminal":
            await self.send({_KIND: _CANCEL})

    async def detach(self) -> None:
        """Leave the interaction, which goes on; harmless if that was done."""
        if self._state == "active":
            self._state = "detached"
            self._waiting.clear()
            if not self._failed:
                try:
                    await self._socket.send(write({_KIND: _DISCONNECT}))
                except SocketClosed:
                    self._failed = True
        self._state = "detached"
        await self._close()

    async def __aenter__(self) -> InteractionWebSocketConnection:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.detach()

    async def _write(self, text: str) -> None:
        failed = None
        try:
            await self._socket.send(text)
        except SocketClosed as closed:
            failed = self._lost(closed)
        if failed is not None:
            raise failed

    async def _read(self) -> None:
        """Wait for the next message, or for the end; its events wait then."""
        reading = asyncio.ensure_future(self._socket.recv())
        ended = asyncio.ensure_future(self._ended.wait())
        waiting: set[asyncio.Future[Any]] = {reading, ended}
        why = ""
        # Nothing was read while nobody received, pongs neither.
        self._liveness.said(time.monotonic())
        try:
            while not why and not reading.done() and not ended.done():
                left = min(self._liveness.due) - time.monotonic()
                await asyncio.wait(waiting, timeout=max(0.0, left), return_when=asyncio.FIRST_COMPLETED)
                now = time.monotonic()
                for pong in [each for each in waiting if each.done() and each is not reading and each is not ended]:
                    waiting.discard(pong)
                    if pong.exception() is None:
                        self._liveness.ponged(now)
                why = self._liveness.lost(now)
                if self._liveness.ping(now):
                    waiting.add(asyncio.ensure_future(self._socket.ping()))
        finally:
            for each in waiting:
                if not each.done():
                    each.cancel()
        if why and not reading.done():
            self._socket.abort()
            raise self._lost(SocketClosed(1006, why))
        if not reading.done() or reading.cancelled():
            return
        error = reading.exception()
        if isinstance(error, SocketClosed):
            if self._state == "active":
                raise self._lost(error)
            return
        if error is not None:
            raise error
        problem = self._take(reading.result())
        if problem:
            self._failed, self._state = True, "detached"
            self._waiting.clear()
            error = APIWebSocketError(problem)
            self._watched_ends(error)
            await self._close()
            raise error

    def _take(self, data: bytes) -> str:
        """Queue the events of a message; what is wrong with it, if anything."""
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return "Live interaction server frames must contain UTF-8 JSON text."
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            return "Live interaction server frames must contain valid JSON."
        batch = isinstance(message, dict) and isinstance(message.get("events"), list)
        events = message["events"] if batch else [message]
        for each in events:
            kind = each.get(_KIND) if isinstance(each, dict) else None
            if not isinstance(kind, str) or not kind:
                return "Live interaction server events must have an event_type."
        self._waiting.extend(events)
        if self._watched is not None:
            for each in events:
                self._watched.arrived(each)
        return ""

    def _lost(self, closed: SocketClosed) -> APIWebSocketError:
        self._failed = True
        self._dropped.detach()
        if self._state == "active":
            self._state = "detached"
        self._ended.set()
        message = f"The live interaction connection closed with code {closed.code}."
        lost = APIWebSocketError(message, close_code=closed.code)
        self._watched_ends(lost)
        return lost

    async def _close(self) -> None:
        self._dropped.detach()
        self._ended.set()
        self._watched_ends(None)
        await self._socket.close()

    def _watched_ends(self, error: BaseException | None) -> None:
        if self._watched is not None:
            self._watched.end(error)

    def __repr__(self) -> str:
        return f"<InteractionWebSocketConnection {self.id}, {self._state}>"


class InteractionWebSocketConnectionContext(Hinted):
    """A connection to be opened, by ``async with`` or ``await``."""

    _INSTEAD = when_opened(
        "async with client.aio.interactions.connect(...) as connection", InteractionWebSocketConnection
    )

    def __init__(self, address: Address, identifier: str, timeout: float) -> None:
        self._address = address
        self._id = identifier
        self._timeout = timeout
        self._connection: InteractionWebSocketConnection | None = None

    def __await__(self) -> Generator[Any, None, InteractionWebSocketConnection]:
        return self._open().__await__()

    async def __aenter__(self) -> InteractionWebSocketConnection:
        return await self._open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._connection is not None:
            await self._connection.detach()

    async def _open(self) -> InteractionWebSocketConnection:
        if self._connection is None:
            self._connection = await self._opened()
        return self._connection

    async def _opened(self) -> InteractionWebSocketConnection:
        observer = observing.observer
        watched = None if observer is None else observer.connection(self._address, self._id)
        opening = join(self._address, self._id, self._timeout, _OPTIONS.max_message)
        if watched is None:
            return InteractionWebSocketConnection(await opening, self._id)
        try:
            with watched.current():
                socket = await opening
        except BaseException as error:
            watched.end(error)
            raise
        return InteractionWebSocketConnection(socket, self._id, watched)

    def __repr__(self) -> str:
        return f"<InteractionWebSocketConnectionContext {self._id}>"


class _Events:
    """The events of a connection."""

    def __init__(self, connection: InteractionWebSocketConnection) -> None:
        self._connection: InteractionWebSocketConnection | None = connection

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> ServerEvent:
        connection = self._connection
        if connection is None:
            raise StopAsyncIteration
        other = None if connection._receiver is None else connection._receiver()
        if other is not None and other is not self:
            raise RuntimeError("Only one receive iterator may be active at a time.")
        connection._receiver = weakref.ref(self)
        found = None
        try:
            found = await connection._next()
        finally:
            if found is None:
                await self.aclose()
        if found is None:
            raise StopAsyncIteration
        return found

    async def aclose(self) -> None:
        """Receive no more by this iterator."""
        connection, self._connection = self._connection, None
        if connection is not None and connection._receiver is not None and connection._receiver() is self:
            connection._receiver = None


def _dropped(socket: Socket, watched: WatchedSession | None, name: str, loop: asyncio.AbstractEventLoop) -> None:
    """Leave an interaction whose connection nobody has any more, with a ResourceWarning."""
    if loop.is_closed():
        return
    warn_unclosed(name, "detach()")
    # In whichever thread it was collected.
    loop.call_soon_threadsafe(_start_leaving, socket, watched)


def _start_leaving(socket: Socket, watched: WatchedSession | None) -> None:
    if watched is not None:
        watched.end()
    task = asyncio.ensure_future(_leave(socket))
    _leaving.add(task)
    task.add_done_callback(_leaving.discard)


async def _leave(socket: Socket) -> None:
    with suppress(SocketClosed):
        await socket.send(write({_KIND: _DISCONNECT}))
    await socket.close()


def _event(value: Any) -> dict[str, Any]:
    """An event as it is sent; a dict as it is."""
    if isinstance(value, ModelBase):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    raise invalid("input", "Live client events must be mappings or models of client events.")


def _decoded(event: dict[str, Any]) -> ServerEvent:
    try:
        found: ServerEvent = _models.ServerEventCodec.from_dict(event)
    except (ValueError, TypeError, AttributeError):
        # A field is not what the API describes: the event is given as it came rather than lost.
        found = _models.UnknownServerEvent.from_dict(event)
    return found
