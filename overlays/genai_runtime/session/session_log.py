"""What is logged of the connections of sessions, imported only where somebody listens.

INFO has a line for each handshake, and one for the end of each connection. DEBUG adds the messages: their sizes, and
what kind they are, which is the name of their first field.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Awaitable, Callable

from genai_runtime import errors
from genai_runtime.logger import log
from genai_runtime.redaction import redact
from genai_runtime.secret import active_secrets
from genai_runtime.transport.call_log import path_of, shown_headers, shown_url

from .address import Address
from .websocket import OpenFailed, Socket, SocketClosed

__all__ = ["LoggedSocket", "logged"]

_KIND = re.compile(r'\s*\{\s*"(\w{1,40})"', re.ASCII)

Open = Callable[[Address, float, int], Awaitable[Socket]]


def logged(open_socket: Open) -> Open:
    """Return the same function, with a line for each connection that it opens, or fails to open."""

    async def opened(address: Address, timeout: float, max_message: int) -> Socket:
        path, start = path_of(address.url), time.monotonic()
        if log.isEnabledFor(logging.DEBUG):
            _write(logging.DEBUG, f"GET {shown_url(address.url)} opens, headers {shown_headers(address.headers())}")
        status: int | str = 101
        words = ""
        try:
            socket = await open_socket(address, timeout, max_message)
        except OpenFailed as failed:
            code = failed.error.code if isinstance(failed.error, errors.APIError) else None
            status = code or "no connection"
            words = "" if code else f": {failed.error}"
            raise
        finally:
            seconds = time.monotonic() - start
            about: dict[str, object] = {"method": "GET", "path": path, "status": status, "seconds": seconds}
            _write(logging.INFO, f"GET {path} -> {status} in {seconds:.3f} s{words}", about)
        return LoggedSocket(socket, path, start)

    return opened


class LoggedSocket(Socket):
    """A connection whose messages and end are logged."""

    def __init__(self, socket: Socket, path: str, start: float) -> None:
        super().__init__(socket._connection)
        self._path = path
        self._start = start
        self._over = False

    async def recv(self) -> bytes:
        try:
            data = await super().recv()
        except SocketClosed as closed:
            self._ended(f"the server closed it with {closed.code} {closed.reason}".rstrip())
            raise
        if log.isEnabledFor(logging.DEBUG):
            _write(logging.DEBUG, f"{self._path} received {_kind(data[:64])}, {len(data)} bytes")
        return data

    async def send(self, text: str) -> None:
        await super().send(text)
        if log.isEnabledFor(logging.DEBUG):
            size = len(text) if text.isascii() else len(text.encode())
            _write(logging.DEBUG, f"{self._path} sent {_kind(text[:64].encode())}, {size} bytes")

    async def close(self, code: int = 1000) -> None:
        self._ended(f"it is closed with {code}")
        await super().close(code)

    def _ended(self, how: str) -> None:
        if not self._over:
            self._over = True
            seconds = time.monotonic() - self._start
            _write(logging.INFO, f"{self._path} ended after {seconds:.3f} s: {how}")


def _kind(data: bytes) -> str:
    found = _KIND.match(data.decode("ascii", "replace"))
    return found[1] if found else "a message"


def _write(level: int, line: str, about: dict[str, object] | None = None) -> None:
    log.log(level, "%s", redact(line, active_secrets()), extra=None if about is None else {"genai": about})
