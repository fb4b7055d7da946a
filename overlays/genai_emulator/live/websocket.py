"""A websocket on one of the emulator's connections, by the sans-IO layer of ``websockets``."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import TYPE_CHECKING, Any

from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import State
from websockets.server import ServerProtocol

if TYPE_CHECKING:
    from ..connection import Connection

#: No more is read while so many messages wait to be taken.
_MOST_WAITING = 64
MAX_MESSAGE = 100 * 1024 * 1024
_DATA = (Opcode.TEXT, Opcode.BINARY, Opcode.CONT)


# It has no handlers and no parents: at DEBUG, the library logs every header, keys as well.
_SILENT = logging.Logger("genai_emulator.websockets", logging.CRITICAL + 1)


class _Protocol(ServerProtocol):
    """The protocol, whose answers to pings may be held back."""

    def __init__(self) -> None:
        super().__init__(max_size=MAX_MESSAGE, logger=_SILENT)
        self.keep_pongs = False
        self.pongs: list[Frame] = []

    def send_frame(self, frame: Frame) -> None:
        if self.keep_pongs and frame.opcode is Opcode.PONG:
            self.pongs.append(frame)
        else:
            super().send_frame(frame)


class WebSocket:
    """A connection after its upgrade.

    ``wake`` is set when something arrives, and when the connection is gone. ``written`` counts the bytes after the
    handshake.
    """

    def __init__(self, connection: Connection, scope: Any) -> None:
        self._connection = connection
        self._protocol = _Protocol()
        self._scope = scope
        self._arrived: deque[bytes | str] = deque()
        self._pieces: list[bytes] = []
        self._is_text = False
        self._ended = False
        self.wake = asyncio.Event()
        self.pong_delay = 0.0
        self.written = 0
        #: Where to break off, and what to do there, in bytes written.
        self.cut: int | None = None

    async def accept(self) -> bool:
        """Answer the handshake; False if it is no good one, and was refused."""
        self._protocol.receive_data(_request(self._scope))
        events = self._protocol.events_received()
        request = events[0] if events else None
        if not isinstance(request, Request):
            return False
        response = self._protocol.accept(request)
        if response.status_code == 101:
            response.headers["Server"] = "genai-emulator"
        self._protocol.send_response(response)
        accepted = self._protocol.state is State.OPEN
        await self._flush()
        if accepted:
            self.written = 0
            self._connection.take_over(self._feed)
        else:
            await self._connection.close()
        return accepted

    @property
    def gone(self) -> bool:
        """Whether nothing arrives any more, and nothing is sent."""
        return self._ended or self._connection.lost.is_set()

    def take(self) -> bytes | str | None:
        """The next message that has arrived; None if there is none yet."""
        if not self._arrived:
            return None
        if len(self._arrived) == _MOST_WAITING // 2:
            self._connection.resume()
        return self._arrived.popleft()

    @property
    def has_message(self) -> bool:
        return bool(self._arrived)

    async def send(self, data: bytes, *, text: bool = False, fragments: int = 1) -> bool:
        """Send a message as one frame, or as several; False if the peer is gone or the message was cut."""
        if self.gone or self._protocol.state is not State.OPEN:
            return False
        size = -(-len(data) // fragments) or 1
        pieces = [data[at : at + size] for at in range(0, len(data), size)] or [b""]
        for number, piece in enumerate(pieces):
            last = number == len(pieces) - 1
            if number:
                self._protocol.send_continuation(piece, last)
            elif text:
                self._protocol.send_text(piece, last)
            else:
                self._protocol.send_binary(piece, last)
        return await self._flush()

    async def write(self, data: bytes) -> None:
        """Write bytes that need not be a frame."""
        await self._connection.write(data)

    async def close(self, code: int, reason: str) -> None:
        """Send a close frame and wait a moment for the peer's; then end the connection."""
        if not self.gone and self._protocol.state is State.OPEN:
            self._protocol.send_close(code, reason)
            await self._flush()
            await self._connection.wait(2.0)
        await self.drop()

    async def drop(self) -> None:
        """End the connection without a close frame."""
        if not self._connection.lost.is_set():
            await self._connection.flush()
            await self._connection.close()

    async def reset(self) -> None:
        """Reset the connection once the peer has read what was sent."""
        if not self._connection.lost.is_set():
            await self._connection.reset()

    async def freeze(self) -> None:
        """Neither read nor write any more, until the peer is gone."""
        self._connection.pause()
        self._connection.take_over(lambda data: None, reading=False)
        await self._connection.wait(None)

    async def wait(self, seconds: float | None) -> None:
        """Wait until :attr:`wake`, or so long."""
        try:
            async with asyncio.timeout(seconds):
                await self.wake.wait()
        except TimeoutError:
            return
        self.wake.clear()

    def _feed(self, data: bytes | None) -> None:
        if data is None:
            self._ended = True
        elif self._protocol.state in (State.OPEN, State.CLOSING):
            self._protocol.keep_pongs = self.pong_delay > 0
            self._protocol.receive_data(data)
            for event in self._protocol.events_received():
                self._frame(event)
            self._answer()
            if len(self._arrived) >= _MOST_WAITING:
                self._connection.pause()
        self.wake.set()

    def _frame(self, frame: Any) -> None:
        if frame.opcode not in _DATA:
            return
        if frame.opcode is not Opcode.CONT:
            self._is_text = frame.opcode is Opcode.TEXT
            self._pieces = []
        self._pieces.append(bytes(frame.data))
        if frame.fin:
            message = b"".join(self._pieces)
            self._pieces = []
            self._arrived.append(message.decode("utf-8", "replace") if self._is_text else message)

    def _answer(self) -> None:
        """Write pongs and closes, which want no waiting."""
        for frame in self._protocol.pongs:
            loop = asyncio.get_running_loop()
            loop.call_later(self.pong_delay, self._late_pong, frame)
        self._protocol.pongs.clear()
        for data in self._protocol.data_to_send():
            if data:
                self._connection.transport.write(data)
            else:
                self._ended = True
                self._connection.transport.close()
        if self._protocol.state is not State.OPEN:
            self._ended = True

    def _late_pong(self, frame: Frame) -> None:
        if not self.gone:
            self._connection.transport.write(frame.serialize(mask=False))

    async def _flush(self) -> bool:
        for data in self._protocol.data_to_send():
            if not data:
                continue
            if self.cut is not None and self.written + len(data) > self.cut:
                part = data[: self.cut - self.written]
                self.written = self.cut
                await self._connection.write(part)
                return False
            self.written += len(data)
            if not await self._connection.write(data):
                return False
        return True


def _request(scope: Any) -> bytes:
    """The request as it stood on the wire, for the protocol to read."""
    target = scope["raw_path"] + (b"?" + scope["query_string"] if scope["query_string"] else b"")
    lines = [scope["method"].encode() + b" " + target + b" HTTP/1.1"]
    lines += [key + b": " + value for key, value in scope["headers"]]
    return b"\r\n".join(lines) + b"\r\n\r\n"
