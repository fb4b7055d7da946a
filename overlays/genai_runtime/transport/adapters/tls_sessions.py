"""TLS sessions: a new connection takes up the last one with the same server, which spares half of a handshake.

asyncio and the HTTP libraries have no argument for a session. The classes that a context makes its sockets of can be
chosen, though, and before its handshake each of these asks here.
"""

from __future__ import annotations

import ssl
from typing import Any

_MOST = 64


class _Sessions:
    """The sessions of one context, by the names of servers."""

    def __init__(self) -> None:
        self._kept: dict[str, ssl.SSLSession] = {}

    def begin(self, connection: Any) -> None:
        """Have a connection take up a session, before its handshake."""
        found = self._kept.get(connection.server_hostname or "")
        if found is not None and connection.session is None:
            connection.session = found

    def keep(self, connection: Any) -> None:
        """Keep the session of a connection, once it has had an answer: before that there is no ticket."""
        name, session = connection.server_hostname, connection.session
        if name and session is not None:
            self._kept[name] = session
            while len(self._kept) > _MOST:
                self._kept.pop(next(iter(self._kept)), None)

    def forget(self, name: str | None) -> None:
        """Let the next connection with a server begin anew."""
        self._kept.pop(name or "", None)


class _Resuming:
    """Takes up a session when its first handshake begins; that is called again each time that something has come."""

    sessions: _Sessions
    _begun = False

    def do_handshake(self, *args: Any) -> None:
        if not self._begun:
            self._begun = True
            self.sessions.begin(self)
        super().do_handshake(*args)  # type: ignore[misc]


def resume_sessions(context: ssl.SSLContext) -> None:
    """Have the connections of a context, which is nobody else's, take up sessions."""
    own = {"sessions": _Sessions()}
    context.sslsocket_class = type("ResumingSocket", (_Resuming, ssl.SSLSocket), own)
    context.sslobject_class = type("ResumingObject", (_Resuming, ssl.SSLObject), own)


def forget_session(context: ssl.SSLContext, name: str | None) -> None:
    """Let the next connection with a server begin anew: what took up its session failed before it had an answer."""
    sessions = getattr(context.sslsocket_class, "sessions", None)
    if isinstance(sessions, _Sessions):
        sessions.forget(name)


def keep_session(connection: Any) -> None:
    """Keep the session of a connection. For whoever uses it: no other thread may look at it meanwhile."""
    if isinstance(connection, _Resuming):
        connection.sessions.keep(connection)


def keep_session_of(transport: Any) -> None:
    """Keep the session of a connection of asyncio's, if it is over TLS."""
    if transport is not None and (secure := transport.get_extra_info("ssl_object")) is not None:
        keep_session(secure)
