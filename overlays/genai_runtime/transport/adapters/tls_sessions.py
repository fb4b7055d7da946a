"""TLS sessions: a new connection takes up the last one with the same server, which spares half of a handshake.

asyncio and the HTTP libraries have no argument for a session. The classes that a context makes its sockets of can be
chosen, though, and before its handshake each of these asks here; after one that failed, it asks for authorities.
"""

from __future__ import annotations

import ssl
from typing import Any

from .authorities import Authorities

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
    authorities: Authorities | None
    _begun = _lacked = False

    def do_handshake(self, *args: Any) -> None:
        if not self._begun:
            self._begun = True
            self._lacked = self.authorities is not None and self.authorities.missing
            self.sessions.begin(self)
        try:
            super().do_handshake(*args)  # type: ignore[misc]
        except ssl.SSLCertVerificationError as error:
            # Of several that began without them, each may be made anew.
            if self._lacked and self.authorities is not None and self.authorities.add(self.context):  # type: ignore[attr-defined]
                error.more_authorities = True  # type: ignore[attr-defined]
            raise


def resume_sessions(context: ssl.SSLContext, authorities: Authorities | None = None) -> None:
    """Have the connections of a context, which is nobody else's, take up sessions, and ask for what they do not know.

    Args:
        context: The context.
        authorities: Where it has its authorities from, if it may lack some.
    """
    own = {"sessions": _Sessions(), "authorities": authorities}
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
