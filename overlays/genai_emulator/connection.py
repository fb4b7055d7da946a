"""uvicorn's HTTP protocol, with access to the connection for faults."""

from __future__ import annotations

import asyncio
import itertools
import re
import socket
import struct
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

_NUMBERS = itertools.count(1)
# Long enough for a local peer to read what was written before the reset.
_SETTLE = 0.02
# How long to wait for a request that will not be answered.
_PATIENCE = 0.5
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d+)", re.IGNORECASE)
_LINGER = "hh" if sys.platform == "win32" else "ii"


class Connection(H11Protocol):
    """One connection. The application answers its requests; faults may also write to it, stall it and break it.

    Args:
        config: The settings of the server.
        state: What the server's connections share.
        handle: Answers a request: an ASGI application that is given this connection as well.
        on_accept: What to do as soon as the connection is made: ``close``, ``reset`` or ``stall``; None to go on.
    """

    def __init__(
        self,
        config: Config,
        state: ServerState,
        handle: Callable[[Any, Any, Any, Connection], Awaitable[None]],
        on_accept: Callable[[], str | None],
    ) -> None:
        super().__init__(config, state, {})
        self._handle = handle
        self._on_accept = on_accept

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.number = next(_NUMBERS)
        self.lost = asyncio.Event()
        self._stale: str | None = None
        self._consumer: Callable[[bytes | None], None] | None = None
        self.app = self._run
        if fault := self._on_accept():
            self._accept(fault)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.lost.set()
        if self._consumer is not None:
            self._consumer(None)

    def data_received(self, data: bytes) -> None:
        if self._consumer is not None:
            self._consumer(data)
        elif self._stale is None:
            super().data_received(data)
        else:
            # Only after the whole request: else it would be random whether the client notices while sending.
            self._unanswered += data
            if _is_whole(self._unanswered):
                self._die()
            else:
                self.loop.call_later(_PATIENCE, self._die)

    def make_stale(self, how: str) -> None:
        """Close (or reset) the connection when the next request arrives."""
        self._stale = how
        self._unanswered = bytearray()

    def take_over(self, consumer: Callable[[bytes | None], None], *, reading: bool = True) -> None:
        """Give what arrives from now on to ``consumer``, as after an upgrade; None once the connection is lost.

        The answer to the request under way is the consumer's business, and the connection is closed after it.
        """
        self._consumer = consumer
        self._unset_keepalive_if_required()
        if reading:
            self.flow.resume_reading()

    async def write(self, data: bytes) -> bool:
        """Write raw bytes; False if the peer is gone."""
        if self.lost.is_set() or self.transport.is_closing():
            return False
        self.transport.write(data)
        if self.flow.write_paused:
            drained = asyncio.ensure_future(self.flow.drain())
            gone = asyncio.ensure_future(self.lost.wait())
            await asyncio.wait({drained, gone}, return_when=asyncio.FIRST_COMPLETED)
            for task in (drained, gone):
                task.cancel()
        return not self.lost.is_set()

    async def reset(self) -> None:
        """Wait until the peer has read what was written, then send RST."""
        await self.flush()
        await asyncio.sleep(_SETTLE)
        self.reset_now()
        await self.lost.wait()

    async def close(self) -> None:
        """Send what was written, then FIN."""
        self.transport.close()
        await self.lost.wait()

    async def wait(self, seconds: float | None) -> bool:
        """Wait (None: until the peer disconnects); False if the peer is gone."""
        try:
            await asyncio.wait_for(self.lost.wait(), seconds)
        except TimeoutError:
            return True
        return False

    async def flush(self) -> None:
        while self.transport.get_write_buffer_size() and not self.lost.is_set():
            await asyncio.sleep(0.001)

    def reset_now(self) -> None:
        found: socket.socket | None = self.transport.get_extra_info("socket")
        if found is not None and found.fileno() >= 0:
            # A linger time of zero makes close() send RST.
            found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
        self.transport.abort()

    def hold(self, held: bool) -> None:
        """Buffer writes while held (TCP_CORK and the like), on Linux and macOS."""
        option = getattr(socket, "TCP_CORK", getattr(socket, "TCP_NOPUSH", None))
        found: socket.socket | None = self.transport.get_extra_info("socket")
        if found is not None and option is not None:
            found.setsockopt(socket.IPPROTO_TCP, option, int(held))

    def pause(self) -> None:
        """Stop reading from the peer."""
        self.flow.pause_reading()

    def resume(self) -> None:
        """Read on."""
        self.flow.resume_reading()

    def _should_upgrade(self) -> bool:
        # The application does it itself, after its faults and its checks.
        return False

    async def _run(self, scope: Any, receive: Any, send: Any) -> None:
        async def send_if_open(message: Any) -> None:
            # asyncio logs each write after the peer has gone, which the server is told only when its loop goes on.
            if not (message.get("more_body") and self.transport.is_closing()):
                await send(message)

        await self._handle(scope, receive, send_if_open, self)

    def _die(self) -> None:
        if self._stale == "reset":
            self.reset_now()
        else:
            self.transport.close()

    def _accept(self, how: str) -> None:
        if how == "reset":
            self.loop.call_soon(self.reset_now)
        elif how == "close":
            self.transport.close()
        else:
            self.pause()


def _is_whole(request: bytes | bytearray) -> bool:
    """Whether some bytes are a complete request."""
    head, blank, body = bytes(request).partition(b"\r\n\r\n")
    length = _LENGTH.search(head)
    return bool(blank) and len(body) >= (int(length[1]) if length else 0)
