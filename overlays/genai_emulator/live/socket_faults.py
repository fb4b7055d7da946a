"""Faults of a session while it runs: ends, silence, and messages that are none."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import NAME_OF_STATUS
from ..faults import Fault, FaultError
from .session import Session

if TYPE_CHECKING:
    from .websocket import WebSocket

#: In force from the start of the session to its end.
_LASTING = ("text", "fragments", "pong")
_ENDING = ("drop", "reset", "close", "stall", "half-open", "error-close", "garbage")
_LARGE = 2 * 1024 * 1024
_SLOW_PONG = 10.0
_NOTICE = 10.0


class Running(Protocol):
    """What runs a session, as a fault sees it."""

    @property
    def session(self) -> Session: ...

    @property
    def socket(self) -> WebSocket: ...

    async def send(self, message: dict[str, Any]) -> bool: ...

    async def send_bytes(self, data: bytes) -> bool: ...


class SocketFault:
    """What goes wrong in one session: by default once its setup has been acknowledged.

    Args:
        fault: A fault called ``socket``.
    """

    def __init__(self, fault: Fault) -> None:
        self._fault = fault
        self._form, _, self._value = fault.argument.partition("=")
        self._after = fault.integer("after", 1)
        self._received = fault.integer("received", 0)
        self._bytes = fault.integer("bytes", -1)
        self.execute = fault.flag("execute")
        self.text = self._form == "text"
        self.fragments = (int(self._number(3)) or 1) if self._form == "fragments" else 1
        self._struck = self._form in _LASTING

    def prepare(self, socket: WebSocket) -> None:
        """Set what holds for the whole session."""
        if self._form == "pong":
            socket.pong_delay = self._number(_SLOW_PONG)
        if self._bytes >= 0:
            socket.cut = self._bytes

    def is_due(self, sent: int, received: int) -> bool:
        """Whether it is time, after so many messages either way."""
        if self._struck or self._bytes >= 0:
            return False
        return received >= self._received if self._received else sent >= self._after

    async def strike(self, driver: Running) -> bool:
        """Do what goes wrong; whether the session is over."""
        self._struck = True
        socket = driver.socket
        if self._form in _ENDING:
            # The client may take the session up again as soon as it sees the end.
            driver.session.left()
        if self._form == "drop":
            await socket.drop()
        elif self._form == "reset":
            await socket.reset()
        elif self._form == "close":
            await socket.close(int(self._number(1011)), self._fault.setting("reason", "Internal error encountered."))
        elif self._form == "half-open":
            await socket.freeze()
        elif self._form == "stall":
            await self._stall(driver)
        elif self._form == "error-close":
            await driver.send(self._error())
            await socket.close(1011, self._error()["error"]["message"])
        elif self._form == "go-away":
            left = timedelta(seconds=self._number(_NOTICE))
            go_away = getattr(driver.session, "go_away", None)
            if go_away is None:
                raise FaultError(f"the fault {self._fault.text!r} is for Live sessions")
            go_away(left)
            return False
        elif self._form == "garbage":
            await socket.write(b"\xf3\x7f this is no frame \xff\xfe")
            await socket.drop()
        elif self._form == "masked":
            await socket.write(b"\x81\x82\0\0\0\0{}")
            return False
        else:
            await driver.send_bytes(self._message())
            return False
        return True

    async def _stall(self, driver: Running) -> None:
        """Be silent for so many seconds, or for ever; pings are answered."""
        seconds = self._fault.seconds("seconds", 0.0)
        while not driver.socket.gone:
            await driver.socket.wait(seconds or None)
            if seconds:
                break

    def _message(self) -> bytes:
        if self._form == "bad-json":
            return b'{"serverContent": {oops'
        if self._form == "not-utf-8":
            return b'{"serverContent": {"modelTurn": {"parts": [{"text": "\xff\xfe"}]}}}'
        if self._form == "not-an-object":
            return b"[1, 2]"
        if self._form == "empty":
            return b""
        if self._form == "large":
            return _large(int(self._number(_LARGE)))
        return json.dumps(self._error() if self._form == "error" else {"brandNew": {"field": 1}}).encode()

    def _error(self) -> Any:
        code = int(self._number(503))
        message = self._fault.setting("message", "The service is currently unavailable.")
        return {"error": {"code": code, "message": message, "status": NAME_OF_STATUS.get(code, "UNKNOWN")}}

    def _number(self, default: float) -> float:
        try:
            return float(self._value or default)
        except ValueError:
            raise FaultError(f"the argument of the fault {self._fault.text!r} must be a number") from None


def _large(size: int) -> bytes:
    """A good message of so many bytes: a piece of sound."""

    def message(data: str) -> bytes:
        part = {"inlineData": {"mimeType": "audio/pcm;rate=24000", "data": data}}
        return json.dumps({"serverContent": {"modelTurn": {"parts": [part]}}}).encode()

    room = max(0, size - len(message("")))
    data = base64.b64encode(bytes(room // 4 * 3)).decode()
    return message(data).ljust(size)
