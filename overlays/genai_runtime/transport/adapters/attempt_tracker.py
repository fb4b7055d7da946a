"""How far one attempt has come, as seen from its socket, and how long its next operation may take."""

from __future__ import annotations

import time
from typing import Any

from genai_runtime.errors import Phase

from ..failure import Failure, from_os_error, timed_out, too_many_headers

_FOREVER = 365 * 86400.0


def socks_errors() -> tuple[type[Exception], ...]:
    """The errors of the package below httpcore's SOCKS proxies, where it is installed: they come through."""
    try:
        from socksio.exceptions import SOCKSError
    except ImportError:
        return ()
    return (SOCKSError,)


def has_unread_bytes(connection: Any) -> bool:
    """Whether bytes have come that belong to no answer. The connection is of httpcore's, or its pool behind a proxy."""
    inner = getattr(connection, "connections", None) or [connection]
    layer: Any = inner[0]
    for _ in range(6):
        state = getattr(layer, "_h11_state", None)
        if state is not None:
            return bool(state.trailing_data[0])
        layer = getattr(layer, "_connection", None)
    return False


class AttemptTracker:
    """Follows one attempt on one connection: its phase, and whether the request was sent whole."""

    __slots__ = (
        "_handshake_writes",
        "_handshakes",
        "_idle",
        "_left",
        "_proxied",
        "_send_idle",
        "_socks_writes",
        "deadline",
        "phase",
        "received",
        "reused",
        "whole",
        "write_failed",
    )

    def __init__(self) -> None:
        self._proxied = False
        self._handshakes = self._left = 0
        self._socks_writes = self._handshake_writes = 0
        self.begin(None, reused=False)

    def through_proxy(self, scheme: str, proxy: str, password: bool = False) -> None:
        """Expect what is written before the request itself: a tunnel with its TLS handshakes, a SOCKS handshake."""
        self._proxied = True
        if proxy.startswith("socks5"):
            self._socks_writes = 3 if password else 2
        if scheme == "https":
            self._handshakes = 2 if proxy.startswith("https:") else 1

    def begin(self, deadline: float | None, reused: bool, idle: float = _FOREVER, whole: bool = False) -> None:
        self.deadline = deadline
        # How long the server may take nothing of what is sent.
        self._send_idle = idle
        self.phase: Phase = "connect"
        self.received = False
        self.write_failed = False
        self.reused = reused
        self.whole = whole
        self._idle = _FOREVER

    def connecting(self) -> None:
        """A socket is being opened."""
        self._left = self._handshakes
        self._handshake_writes = self._socks_writes

    def securing(self) -> None:
        """A TLS handshake begins. A tunnel's CONNECT was written before it; the request itself was not."""
        self._left -= 1
        self.phase = "connect"

    def writing(self) -> None:
        """Bytes are written: the request's own, unless they ask a proxy for a tunnel."""
        if self._handshake_writes > 0:
            self._handshake_writes -= 1
        elif self._left <= 0:
            if self.phase == "connect":
                # What a proxy has said is no part of the answer.
                self.received = False
            self.phase = "send"

    def reading(self) -> None:
        """Bytes are waited for."""
        if self.phase == "send":
            self.phase = "headers"

    def body(self, deadline: float | None, idle: float) -> None:
        """The headers have come: from here on, silence is bounded as well."""
        self.deadline = deadline
        self.phase = "body"
        self._idle = idle

    def remaining(self) -> float:
        """The seconds until the deadline, negative when it has passed."""
        return _FOREVER if self.deadline is None else self.deadline - time.monotonic()

    def allowance(self, limit: float | None = None, late: type[Exception] | None = None) -> float:
        """Return the seconds that the next operation may take, at least a millisecond.

        Args:
            limit: The most seconds that it may take, whatever is left.
            late: What is raised when the deadline has passed; None lets it have its millisecond.
        """
        left = _FOREVER if self.deadline is None else self.deadline - time.monotonic()
        if left <= 0 and late is not None:
            raise late
        allowed = min(left, self._send_idle if self.phase == "send" else self._idle)
        return max(0.001, allowed if limit is None else min(allowed, limit))

    @property
    def sent(self) -> bool:
        """Whether the request may have arrived whole."""
        return self.phase in ("headers", "body") and not self.write_failed

    def failure(self, error: BaseException) -> Failure:
        """What an exception amounts to, and whether a byte of the answer had come before it."""
        failure = self._failure(error)
        failure.answered = self.received
        return failure

    def _failure(self, error: BaseException) -> Failure:
        """What an exception of httpcore, httpx or httpx2 amounts to; they are told apart by name, for httpx2's
        classes are not httpx's."""
        names = {cls.__name__ for cls in type(error).__mro__}
        if "TimeoutException" in names or isinstance(error, TimeoutError):
            if "PoolTimeout" in names:
                return Failure("pool", "connect", "no connection became free in time", timeout=True, final=True)
            over = self.remaining() <= 0.002
            return timed_out(self.phase, sent=self.sent, final=over)
        if "ProxyError" in names:
            text = str(error)[:3]
            status = int(text) if text.isdigit() else None
            words = f"the proxy refused ({status})" if status else "the proxy failed"
            return Failure("proxy", "connect", words, status=status, final=status == 407)
        if self.phase == "connect" and self._proxied and (self._left > 0 or not self._handshakes):
            return Failure("proxy", "connect", "the proxy cannot be reached, or breaks off")
        if "LocalProtocolError" in names or "UnsupportedProtocol" in names or "InvalidURL" in names:
            return Failure("protocol", self.phase, "the request cannot be written as HTTP", final=True)
        stale = self.reused and self.phase == "headers" and not self.received
        if "RemoteProtocolError" in names:
            text = str(error)
            if "disconnected" in text or "closed connection" in text or "without sending" in text:
                return Failure("reset", self.phase, "the server closed the connection", sent=self.sent, stale=stale)
            if "buffer too long" in text and self.phase == "headers":
                return too_many_headers()
            return Failure("protocol", self.phase, "the server does not speak HTTP as it should", sent=self.sent)
        return from_os_error(error, self.phase, sent=self.sent, stale=stale)
