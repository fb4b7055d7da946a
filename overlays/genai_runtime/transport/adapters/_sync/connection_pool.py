# Rendered from ../_async/connection_pool.py: change that and run "make generate"; an edit here is lost.

"""The connections of synchronous calls: a stack, the last used on top, each with its own tracker.

``ConnectionPool`` stands where httpx's transport expects a pool of httpcore. That one cannot hold a deadline
against a server that drips; a network backend of our own can.
"""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterator
from typing import Any

from ...urls import Origin
from ..attempt import EXTENSION, Attempt, AttemptTracker
from ..library import Library, encoded, origin_of, url_of
from ..per_process import PerProcess
from ..pool_settings import PoolSettings
from .network import NetworkBackend
from .pool import Pool


class PooledConnection:
    """One connection and its tracker."""

    __slots__ = ("_backend", "connection", "origin", "place", "proxied", "tracker", "used")

    def __init__(self, library: Library, where: Origin, settings: PoolSettings) -> None:
        self.tracker = AttemptTracker()
        self.origin = where
        #: The same, as a URL of httpcore's says it.
        self.place: Hashable = None
        self.used = 0
        core = library.core
        scheme, host, port = where
        proxy = settings.proxy_for(url_of(where))
        self.proxied = proxy is not None
        self._backend = NetworkBackend(core, self.tracker, self.proxied)
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
        """Whether it still stands, having been idle. Behind a proxy, httpcore sees to that."""
        known = self.connection
        return self.proxied or (known.is_available() and not known.has_expired())

    def reusable(self) -> bool:
        """Whether another request may follow: the last answer is read, and nothing came after it."""
        if not self.proxied and not self.connection.is_idle():
            return False
        # Behind a proxy, the connection is a pool of httpcore's.
        layer: Any = (getattr(self.connection, "connections", None) or [self.connection])[0]
        for _ in range(6):
            state = getattr(layer, "_h11_state", None)
            if state is not None:
                return not state.trailing_data[0]
            layer = getattr(layer, "_connection", None)
        return True

    def close(self) -> None:
        self.connection.close()
        if self.proxied:
            self._backend.close()


class ConnectionPool:
    """Connections for httpx's transport. An answer's stream gives its connection back when it is closed."""

    def __init__(self, settings: PoolSettings, library: Library) -> None:
        def make(place: Any) -> PooledConnection:
            return PooledConnection(library, origin_of(*place), settings)

        self._pools = PerProcess(lambda: Pool(settings, make), Pool.close, Pool.forget)
        self._settings = settings

    def prepare(self, url: str) -> None:
        """Import and make what the first request to ``url`` needs. This may block."""
        self._settings.prepare(url)

    def handle_request(self, request: Any) -> Any:
        """Send a request of httpcore's; give httpcore's response."""
        pool = self._pools.values.get(os.getpid()) or self._pools.add()
        attempt = request.extensions.get(EXTENSION)
        if attempt.__class__ is not Attempt:
            # It is not ours, and has no limits.
            attempt = Attempt(float("inf"), float("inf"))
        attempt.queued = True
        url = request.url
        connection = pool.acquire((url.scheme, url.host, url.port), attempt.deadline)
        attempt.queued = False
        tracker = attempt.tracker = connection.tracker
        tracker.begin(attempt.deadline, reused=connection.used > 0, idle=attempt.idle, whole=attempt.whole)
        connection.used += 1
        try:
            response = connection.connection.handle_request(request)
        except BaseException:
            pool.release(connection, keep=False)
            raise
        response.stream = _Body(response.stream, pool, connection, attempt)
        return response

    def close(self) -> None:
        self._pools.close()


class _Body:
    """The body of an answer. Read to its end, it leaves a connection that can be used again."""

    __slots__ = ("_attempt", "_connection", "_ended", "_iterator", "_pool", "_stream")

    def __init__(
        self, stream: Any, pool: Pool[PooledConnection], connection: PooledConnection, attempt: Attempt
    ) -> None:
        self._stream = stream
        self._iterator: Any = None
        self._pool = pool
        self._connection: PooledConnection | None = connection
        self._attempt = attempt
        self._ended = False

    def __iter__(self) -> Iterator[bytes]:
        self._iterator = iter(self._stream)
        return self

    def __next__(self) -> bytes:
        try:
            chunk: bytes = next(self._iterator)
            return chunk
        except StopIteration:
            self._ended = True
            raise

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
