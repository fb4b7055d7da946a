"""The connections of synchronous calls: a stack, the last used on top, each with its own tracker.

``ConnectionPool`` stands where httpx's transport expects a pool of httpcore. That one cannot hold a deadline against a
server that drips; a network backend of our own can.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from typing import Any

from ...urls import Origin
from ..attempt import Attempt, attempt_of
from ..attempt_tracker import AttemptTracker, has_unread_bytes
from ..library import Library, encoded, origin_of, url_of
from ..pool_settings import PoolSettings
from .network import NetworkBackend


class PooledConnection:
    """One connection and its tracker."""

    __slots__ = ("_backend", "connection", "origin", "pid", "proxied", "tracker", "used")

    def __init__(self, library: Library, where: Origin, settings: PoolSettings) -> None:
        self.tracker = AttemptTracker()
        self.origin = where
        self.used = 0
        self.pid = os.getpid()
        core = library.core
        scheme, host, port = where
        proxy = settings.proxy_for(url_of(where))
        self.proxied = proxy is not None
        self._backend = NetworkBackend(core, self.tracker)
        arguments = settings.connection_arguments(scheme, self._backend)
        self.connection: Any
        if proxy is None:
            place = core.Origin(scheme.encode(), encoded(host), port)
            self.connection = core.HTTPConnection(place, **arguments)
            return
        address, auth = proxy
        self.tracker.through_proxy(scheme, address, auth is not None)
        kind = core.SOCKSProxy if address.startswith("socks5") else core.HTTPProxy
        self.connection = kind(address, proxy_auth=auth, max_connections=1, **arguments)

    def usable(self) -> bool:
        if self.pid != os.getpid():
            return False
        return self.proxied or (self.connection.is_available() and not self.connection.has_expired())

    def reusable(self) -> bool:
        """Whether another request may follow: the last answer is read, and nothing came after it."""
        return (self.proxied or bool(self.connection.is_idle())) and not has_unread_bytes(self.connection)

    def close(self) -> None:
        self.connection.close()
        if self.proxied:
            self._backend.close()


class ConnectionPool:
    """Connections for httpx's transport. An answer's stream gives its connection back when it is closed."""

    def __init__(self, settings: PoolSettings, library: Library) -> None:
        self._settings = settings
        self._library = library
        self._closed = False
        self._reset()

    def _reset(self) -> None:
        self._pid = os.getpid()
        self._idle: list[PooledConnection] = []
        self._lock = threading.Lock()
        self._places = threading.Semaphore(self._settings.max_connections)

    def handle_request(self, request: Any) -> Any:
        """Send a request of httpcore's; give httpcore's response."""
        if self._pid != os.getpid():
            # A child of fork() must not speak on its parent's connections. Closing them here closes them here only.
            inherited = self._idle
            self._reset()
            for each in inherited:
                each.close()
        attempt = attempt_of(request.extensions)
        connection = self._acquire(request.url, attempt.deadline)
        tracker = attempt.tracker = connection.tracker
        tracker.begin(attempt.deadline, reused=connection.used > 0, idle=attempt.idle)
        connection.used += 1
        try:
            response = connection.connection.handle_request(request)
        except BaseException:
            self.release(connection, keep=False)
            raise
        response.stream = _Body(response.stream, self, connection, attempt)
        return response

    def _acquire(self, url: Any, deadline: float) -> PooledConnection:
        if not self._places.acquire(timeout=max(0.0, min(deadline - time.monotonic(), threading.TIMEOUT_MAX))):
            raise self._library.core.PoolTimeout
        where = origin_of(url)
        dead: list[PooledConnection] = []
        found: PooledConnection | None = None
        with self._lock:
            for index in range(len(self._idle) - 1, -1, -1):
                if self._idle[index].origin == where:
                    connection = self._idle.pop(index)
                    if connection.usable():
                        found = connection
                        break
                    dead.append(connection)
        for connection in dead:
            connection.close()
        if found is not None:
            return found
        try:
            return PooledConnection(self._library, where, self._settings)
        except BaseException:
            self._places.release()
            raise

    def release(self, connection: PooledConnection, keep: bool) -> None:
        """A connection is free again. Called once for each that was acquired."""
        close = True
        if connection.pid == self._pid:
            if keep and not self._closed and connection.reusable():
                with self._lock:
                    if len(self._idle) < self._settings.max_idle:
                        self._idle.append(connection)
                        close = False
            self._places.release()
        if close:
            connection.close()

    def close(self) -> None:
        self._closed = True
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def __del__(self) -> None:
        # A client that is dropped without being closed leaves no open sockets behind.
        if not self._closed:
            self.close()


class _Body:
    """The body of an answer. Read to its end, it leaves a connection that can be used again."""

    __slots__ = ("_attempt", "_connection", "_ended", "_pool", "_stream")

    def __init__(self, stream: Any, pool: ConnectionPool, connection: PooledConnection, attempt: Attempt) -> None:
        self._stream = stream
        self._pool = pool
        self._connection: PooledConnection | None = connection
        self._attempt = attempt
        self._ended = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream
        self._ended = True

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._ended:
            # From here on it may serve another attempt.
            self._attempt.tracker = None
        try:
            close = getattr(self._stream, "close", None)
            if close is not None:
                close()
        finally:
            self._pool.release(connection, keep=self._ended)
