"""The connections of synchronous calls: a stack, the last used on top, each with its own watch.

``ConnectionPool`` stands where httpx's transport expects a pool of httpcore. That one cannot hold a deadline against a
server that drips; a network backend of our own can.
"""

from __future__ import annotations

import os
import ssl
import threading
import time
from collections.abc import Iterable, Iterator
from typing import Any

from ..urls import Origin
from .attempt import Attempt, attempt_of
from .library import Library, encoded, origin_of, url_of
from .settings import PoolSettings
from .watch import Watch, unread

_SLICE = 1 << 16


class _Stream:
    """A socket whose every operation is held to what the watch still allows."""

    def __init__(self, core: Any, inner: Any, watch: Watch) -> None:
        self._core = core
        self._inner = inner
        self._watch = watch

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        watch = self._watch
        watch.reading()
        if watch.remaining() <= 0:
            raise self._core.ReadTimeout
        data: bytes = self._inner.read(max_bytes, timeout=watch.allowance(timeout))
        if data:
            watch.received = True
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        watch = self._watch
        watch.writing()
        view = memoryview(buffer)
        try:
            for start in range(0, len(view), _SLICE):
                if watch.remaining() <= 0:
                    raise self._core.WriteTimeout
                self._inner.write(bytes(view[start : start + _SLICE]), timeout=watch.allowance(timeout))
        except BaseException:
            watch.write_failed = True
            raise

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        self._watch.securing()
        inner = self._inner.start_tls(ssl_context, server_hostname, timeout=self._watch.allowance(timeout))
        return _Stream(self._core, inner, self._watch)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend:
    def __init__(self, core: Any, watch: Watch) -> None:
        self._core = core
        self._inner = core.SyncBackend()
        self._watch = watch
        self._opened: _Stream | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _Stream:
        self._watch.connecting()
        allowed = self._watch.allowance(timeout)
        inner = self._inner.connect_tcp(host, port, allowed, local_address, socket_options)
        self._opened = _Stream(self._core, inner, self._watch)
        return self._opened

    def close(self) -> None:
        """Close what was opened last: httpcore forgets a socket whose SOCKS proxy turns it down."""
        if self._opened is not None:
            self._opened.close()


class PooledConnection:
    """One connection and its watch."""

    __slots__ = ("_backend", "connection", "origin", "pid", "proxied", "used", "watch")

    def __init__(self, library: Library, where: Origin, settings: PoolSettings) -> None:
        self.watch = Watch()
        self.origin = where
        self.used = 0
        self.pid = os.getpid()
        core = library.core
        scheme, host, port = where
        proxy = settings.proxy_for(url_of(where))
        self.proxied = proxy is not None
        self._backend = _Backend(core, self.watch)
        arguments = settings.connection_arguments(scheme, self._backend)
        self.connection: Any
        if proxy is None:
            place = core.Origin(scheme.encode(), encoded(host), port)
            self.connection = core.HTTPConnection(place, **arguments)
            return
        address, auth = proxy
        self.watch.through_proxy(scheme, address, auth is not None)
        kind = core.SOCKSProxy if address.startswith("socks5") else core.HTTPProxy
        self.connection = kind(address, proxy_auth=auth, max_connections=1, **arguments)

    def usable(self) -> bool:
        if self.pid != os.getpid():
            return False
        return self.proxied or (self.connection.is_available() and not self.connection.has_expired())

    def reusable(self) -> bool:
        """Whether another request may follow: the last answer is read, and nothing came after it."""
        return (self.proxied or bool(self.connection.is_idle())) and not unread(self.connection)

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
        watch = attempt.watch = connection.watch
        watch.begin(attempt.deadline, reused=connection.used > 0, idle=attempt.idle)
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
            self._attempt.watch = None
        try:
            close = getattr(self._stream, "close", None)
            if close is not None:
                close()
        finally:
            self._pool.release(connection, keep=self._ended)
