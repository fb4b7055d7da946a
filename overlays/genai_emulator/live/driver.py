"""Runs a session on a websocket: what arrives, what is sent, the clock, and the faults."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..clock import Clock
from ..faults import FaultError
from ..responses import indented
from .session import INTERNAL, Closed, Session
from .socket_faults import SocketFault

if TYPE_CHECKING:
    from .websocket import WebSocket

JSON = dict[str, Any]

_logger = logging.getLogger("genai_emulator")


class Driver:
    """One session on one websocket.

    Args:
        session: What is said.
        socket: Where.
        clock: The emulator's, which sessions keep to.
        delay: Seconds between two pieces of an answer.
        fault: What goes wrong, if anything does.
        seen: Told every message of the client.
    """

    def __init__(
        self,
        session: Session,
        socket: WebSocket,
        clock: Clock,
        delay: float,
        fault: SocketFault | None,
        seen: Callable[[bytes | str], None],
    ) -> None:
        self.session = session
        self.socket = socket
        self._clock = clock
        self._delay = delay
        self._fault = fault
        self._seen = seen
        self._sent = 0
        self._received = 0
        #: When the next piece may be sent, by the loop's time.
        self._not_before = 0.0

    async def run(self) -> None:
        """Run until the session or the connection is at its end."""
        loop = asyncio.get_running_loop()

        def moved() -> None:
            loop.call_soon_threadsafe(self.socket.wake.set)

        forget = self._clock.watch(moved)
        try:
            if self._fault is not None:
                self._fault.prepare(self.socket)
            if await self._struck():
                return
            await self._go_on()
        except Closed as end:
            await self._send_all()
            self.session.left()
            await self.socket.close(end.code, end.reason)
        except FaultError as error:
            await self.socket.close(INTERNAL, str(error))
        except Exception:
            _logger.exception("the emulator failed in a session")
            await self.socket.close(INTERNAL, "Internal error encountered.")
        finally:
            forget()
            self.session.left()
            await self.socket.drop()

    async def send(self, message: JSON) -> bool:
        """Send a message; False if no more can be."""
        return await self.send_bytes(indented(message))

    async def send_bytes(self, data: bytes) -> bool:
        text, fragments = (self._fault.text, self._fault.fragments) if self._fault else (False, 1)
        return await self.socket.send(data, text=text, fragments=fragments)

    async def _go_on(self) -> None:
        loop = asyncio.get_running_loop()
        while not self.socket.gone:
            if not await self._send_all():
                return
            data = self.socket.take()
            if data is not None:
                self._received += 1
                self._seen(data)
                late = self._fault is not None and self._fault.execute
                if not late and await self._struck():
                    return
                self.session.receive(data)
                if late and await self._struck():
                    return
                continue
            self._tick()
            if self.session.outbox:
                continue
            left = self._not_before - loop.time()
            if left > 0 and self.session.pieces is not None:
                await self.socket.wait(left)
                continue
            piece = self.session.next_piece()
            if piece is None:
                await self._rest()
            elif not await self._put(piece):
                return
            else:
                self._not_before = loop.time() + self._delay
                await asyncio.sleep(0)

    def _tick(self) -> None:
        due = self.session.due()
        if due is not None and due <= self._clock.now():
            self.session.tick(self._clock.now())

    async def _rest(self) -> None:
        """Wait for a message, or for what is due."""
        due = self.session.due()
        if not self.session.outbox and not self.socket.has_message and self.session.pieces is None:
            await self.socket.wait(None if due is None else self._clock.seconds_until(due))

    async def _send_all(self) -> bool:
        while self.session.outbox:
            if not await self._put(self.session.outbox.popleft()):
                return False
        return True

    async def _put(self, message: JSON) -> bool:
        sent = await self.send(message)
        if not sent and self._fault is not None and self.socket.cut is not None:
            await self._fault.strike(self)
            return False
        self._sent += 1
        return sent and not await self._struck()

    async def _struck(self) -> bool:
        """Let the fault strike if its time has come; whether the session is over then."""
        if self._fault is None or not self._fault.is_due(self._sent, self._received):
            return False
        return await self._fault.strike(self)
