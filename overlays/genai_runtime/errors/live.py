"""The errors of Live sessions."""

from __future__ import annotations

from typing import Any

from .api import APIError
from .base import APIConnectionError, CallError, publish, shorten

# Codes of RFC 6455 and its registry, for what a server gave no reason for.
_MEANINGS = {
    1000: "the server ended the session",
    1001: "the server went away",
    1002: "protocol error",
    1005: "closed without a code",
    1006: "the connection broke off",
    1007: "invalid message",
    1008: "against the server's policy",
    1009: "message too big",
    1011: "internal error of the server",
    1012: "the server restarts",
    1013: "the server is overloaded, try again later",
    1014: "bad gateway",
}


class LiveError(CallError):
    """An error of a Live session."""


class LiveDisconnected(LiveError, APIError, APIConnectionError):  # pyright: ignore[reportIncompatibleVariableOverride]
    """The session's connection is gone, and the session could not be taken up again by itself.

    Where another connection could not be had, ``__cause__`` says why.

    Attributes:
        code: Code that the connection was closed with; 1006 if it broke off.
        reason: What the server said, or what the code means.
        handle: Resumes the session, if the server sent one:
            ``connect(model=..., config={"session_resumption": {"handle": error.handle}})``.
        pending: What was sent after the handle, and is not part of what it resumes, as JSON objects, live input
            (sound, video) aside.
        attempts: How many connections were tried.
    """

    handle: str | None = None
    _reason: str = ""
    pending: list[dict[str, Any]] = []  # noqa: RUF012 - a default for instances, never changed in place

    def __init__(self, code: int, reason: Any = "", handle: str | None = None, pending: Any = ()) -> None:
        APIError.__init__(self, code, reason)
        said = reason if isinstance(reason, str) else self.message
        self._reason = said or _MEANINGS.get(code, "the connection was closed")
        self.handle = handle
        self.pending = list(pending)
        Exception.__init__(self, self._summary())

    @property
    def reason(self) -> str:
        return self._reason

    @property
    def status_code(self) -> Any:
        """None: what was closed had no HTTP status."""
        return None

    @property
    def close_code(self) -> Any:
        """Another name of ``code``."""
        return self.code

    def _summary(self) -> str:
        said = shorten(" ".join(self._reason.split()))
        if self.handle:
            said += "; connect again with session_resumption={'handle': error.handle} to go on"
        return f"{self.code}. {said}"


class LiveSetupTimeout(LiveError, TimeoutError):
    """The server did not say in time that the session is ready."""


class LiveSendTimeout(LiveError, TimeoutError):
    """A message could not be sent in time: the network, or the server, takes no more.

    ``maybe_sent``: a part of it may be on its way.
    """

    maybe_sent: bool = False


class LiveProtocolError(LiveError, ValueError):
    """The server sent a message that the Live API does not define."""


class LiveClosed(LiveDisconnected, RuntimeError):
    """The session was used after the program closed it."""

    def __init__(self, code: int = 1000, reason: Any = "the session is closed", *more: Any) -> None:
        super().__init__(code, reason, *more)


class APIWebSocketError(LiveError, APIConnectionError):
    """The connection to a live interaction failed, or the server sent what is no event.

    ``close_code`` is the code that it was closed with, ``http_status`` the status of a handshake that was refused.
    """

    def __init__(
        self,
        message: str = "WebSocket connection error.",
        *,
        close_code: int | None = None,
        http_status: int | None = None,
        server_code: str | None = None,
    ) -> None:
        super().__init__(message)
        self.close_code = close_code
        self.http_status = http_status
        self.server_code = server_code


publish(globals())
