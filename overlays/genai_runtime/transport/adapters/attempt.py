"""One attempt: its limits, how far it has come as seen from its socket, and what its exceptions amount to."""

from __future__ import annotations

import errno
import socket
import sys
import time
from typing import TYPE_CHECKING

from genai_runtime.errors import ResponseDecodeError
from genai_runtime.patterns import whole_number

from ..failure import Failure, from_os_error, not_http, proxy_failed, timed_out, too_many_headers

if TYPE_CHECKING:
    from genai_runtime.errors import Phase

#: The name under which an :class:`Attempt` travels in the extensions of a request.
EXTENSION = "genai"

_FOREVER = 365 * 86400.0
# HTTP/2's events as h2 writes them, of a request and of a connection; and what says that a request was not looked at.
_ENDED = ("<StreamReset ", "<ConnectionTerminated ")
_UNSEEN = ("error_code:7,", "REFUSED_STREAM,", "last_stream_id:0,")

_OF_THE_NETWORK = frozenset({"ConnectionNotAvailable", "InvalidURL", "SOCKSError", "StreamError", "TransportError"})
_UNSENT = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "WriteError", "WriteTimeout")
# Mistakes in a program; httpx's class for them has a broken stream among them.
_MISTAKES = frozenset({"RequestNotRead", "ResponseNotRead", "StreamConsumed"})
_NETWORK_ERRNO = frozenset(
    getattr(errno, name)
    for name in (
        "EADDRNOTAVAIL", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETRESET", "ENETUNREACH", "ENOBUFS", "ENOTCONN",
        "ETIMEDOUT",
    )
    if hasattr(errno, name)
)  # fmt: skip


class Attempt:
    """One attempt: its deadline on the way down, and on the way back what its connection saw.

    ``tracker`` is None until a connection has been taken, and again once the connection serves somebody else; a mock
    answers without one. ``queued`` is true while the attempt waits for a connection to become free.
    """

    __slots__ = ("connect", "deadline", "gathers", "idle", "queued", "tracker", "whole")

    def __init__(self, deadline: float, connect: float, idle: float = float("inf")) -> None:
        self.deadline = deadline
        self.connect = connect
        #: How long the server may take nothing of what is being sent.
        self.idle = idle
        self.queued = False
        #: How long a body of which nothing is wanted before all of it has come may be silent, once it has begun; None
        #: where its pieces are wanted.
        self.gathers: float | None = None
        #: Whether the body is there already: then its head can wait for it, and both go in one piece.
        self.whole = False
        self.tracker: AttemptTracker | None = None

    def failure(
        self, error: BaseException, phase: Phase, deadline: float | None
    ) -> Failure | ResponseDecodeError | None:
        """What an exception amounts to; None for one that is no failure of the network, nor of the answer."""
        if not isinstance(error, Exception):
            return None
        if self.queued and isinstance(error, TimeoutError):
            return pool_timeout()
        found = to_failure(error, phase, deadline)
        return self.tracker.failure(error) if self.tracker is not None and isinstance(found, Failure) else found


class AttemptTracker:
    """Follows one attempt on one connection: its phase, and whether the request was sent whole."""

    __slots__ = (
        "_handshake_writes",
        "_handshakes",
        "_left",
        "_proxied",
        "_send_idle",
        "_socks_writes",
        "deadline",
        "idle",
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
        #: How long the body may be silent, once the headers have come.
        self.idle = _FOREVER

    def connecting(self) -> None:
        """A socket is being opened."""
        self._left = self._handshakes
        self._handshake_writes = self._socks_writes

    def securing(self) -> None:
        """A TLS handshake begins. A tunnel's CONNECT was written before it; the request itself was not."""
        self._left -= 1
        self.phase = "connect"

    def writing(self) -> None:
        """Bytes are written: the request's own, unless they ask a proxy for a tunnel.

        HTTP/2 writes on when an answer is waited for: the request may have been sent whole by then.
        """
        if self._handshake_writes > 0:
            self._handshake_writes -= 1
        elif self._left <= 0 and self.phase == "connect":
            # What a proxy has said is no part of the answer.
            self.received = False
            self.phase = "send"

    def write_broke(self) -> None:
        """What was to be written was not: a part of the request, if that was still being sent."""
        if self.phase == "send":
            self.write_failed = True

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
        allowed = min(left, self._send_idle if self.phase == "send" else self.idle)
        return max(0.001, allowed if limit is None else min(allowed, limit))

    @property
    def sent(self) -> bool:
        """Whether the request may have arrived whole."""
        return self.phase in ("headers", "body") and not self.write_failed

    def failure(self, error: BaseException) -> Failure:
        """What an exception amounts to, and whether a byte of the answer had come before it."""
        failure = self._failure(error)
        failure.answered = failure.answered or self.received
        return failure

    def _failure(self, error: BaseException) -> Failure:
        """What an exception of httpcore, httpx or httpx2 amounts to; they are told apart by name, for httpx2's
        classes are not httpx's."""
        names = {cls.__name__ for cls in type(error).__mro__}
        if "TimeoutException" in names or isinstance(error, TimeoutError):
            if "PoolTimeout" in names:
                return pool_timeout()
            over = self.remaining() <= 0.002
            return timed_out(self.phase, sent=self.sent, final=over)
        if "ProxyError" in names:
            return proxy_failed(whole_number(str(error)[:3]), str(error))
        if self.phase == "connect" and self._proxied and (self._left > 0 or not self._handshakes):
            return Failure("proxy", "connect", "the proxy cannot be reached, or breaks off")
        if self.received and self.sent and "LocalProtocolError" in names:
            # So httpcore calls what HTTP/2 finds wrong with an answer.
            return not_http(self.phase)
        if "LocalProtocolError" in names or "UnsupportedProtocol" in names or "InvalidURL" in names:
            return Failure("protocol", self.phase, "the request cannot be written as HTTP", final=True)
        stale = self.reused and self.phase == "headers" and not self.received
        if "ConnectionNotAvailable" in names:
            # HTTP/2: the server says of a request that it has not looked at it.
            return Failure("reset", self.phase, "the server takes no more on this connection", stale=self.reused)
        if "RemoteProtocolError" in names or isinstance(error, ValueError):
            text = str(error)
            if text.startswith(_ENDED):
                unseen = any(each in text for each in _UNSEEN)
                sent = self.sent and not unseen
                return Failure("reset", self.phase, "the server broke it off", sent=sent, answered=not unseen)
            if "disconnected" in text or "closed connection" in text or "without sending" in text:
                return Failure("reset", self.phase, "the server closed the connection", sent=self.sent, stale=stale)
            if "buffer too long" in text and self.phase == "headers":
                return too_many_headers()
            return not_http(self.phase, sent=self.sent)
        return from_os_error(error, self.phase, sent=self.sent, stale=stale)


def to_failure(error: Exception, phase: Phase, deadline: float | None) -> Failure | ResponseDecodeError | None:
    """The failure that an exception amounts to, None for one that is no matter of the network."""
    names = {cls.__name__ for cls in type(error).__mro__}
    if "DecodingError" in names:
        # A hook or a transport has read the answer.
        return ResponseDecodeError("the compressed body is damaged")
    if names & _MISTAKES or not (names & _OF_THE_NETWORK or is_network_error(error) or _stumbled(error)):
        return None
    tracker = AttemptTracker()
    tracker.deadline = deadline
    tracker.phase = phase
    for name in _UNSENT:
        if name in names:
            tracker.phase = "connect" if name.startswith(("Connect", "Pool", "Proxy")) else "send"
    return tracker.failure(error)


def _stumbled(error: Exception) -> bool:
    """Whether h11 came upon what it did not expect: before its 0.15, a length of more digits than Python reads."""
    trace = error.__traceback__
    if trace is None or not isinstance(error, ValueError):
        return False
    while trace.tb_next is not None:
        trace = trace.tb_next
    return str(trace.tb_frame.f_globals.get("__name__")).startswith("h11.")


def is_network_error(error: BaseException) -> bool:
    """Whether one of Python's own exceptions speaks of the network; a missing file is an OSError too."""
    if isinstance(error, ConnectionError | TimeoutError | socket.gaierror | socket.herror):
        return True
    # Imported for TLS only: without the module there is no error of its class.
    ssl = sys.modules.get("ssl")
    if ssl is not None and isinstance(error, ssl.SSLError):
        return True
    return type(error) is OSError and (error.errno is None or error.errno in _NETWORK_ERRNO)


def pool_timeout() -> Failure:
    """The attempt waited for a connection until its time was over."""
    return Failure("pool", "connect", "no connection became free in time", timeout=True, final=True)
