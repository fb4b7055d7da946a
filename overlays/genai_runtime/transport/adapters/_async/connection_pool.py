"""The connections of asyncio calls: a stack, the last used on top, each with its own tracker.

``AsyncConnectionPool`` stands where httpx's transport expects a pool of httpcore. That one cannot hold a deadline
against a server that drips; a network backend of our own can.
"""

from __future__ import annotations

import threading

# sync: import time
from collections.abc import AsyncIterator
from typing import Any

from ...urls import Origin
from ..attempt import EXTENSION, Attempt, AttemptTracker
from ..library import Library, encoded, origin_of, url_of
from ..per_loop import PerLoop
from ..pool_settings import PoolSettings
from .network import AsyncNetworkBackend
from .slots import AsyncSlots  # async only

Place = tuple[bytes, bytes, int | None]


class PooledConnection:
    """One connection and its tracker."""

    __slots__ = ("_backend", "connection", "origin", "place", "proxied", "tracker", "used")

    def __init__(self, library: Library, where: Origin, settings: PoolSettings) -> None:
        self.tracker = AttemptTracker()
        self.origin = where
        #: The same, as a URL of httpcore's says it.
        self.place: Place | None = None
        self.used = 0
        core = library.core
        scheme, host, port = where
        proxy = settings.proxy_for(url_of(where))
        self.proxied = proxy is not None
        self._backend = AsyncNetworkBackend(core, self.tracker)
        arguments = settings.connection_arguments(scheme, self._backend)
        self.connection: Any
        if proxy is None:
            place = core.Origin(scheme.encode(), encoded(host), port)
            self.connection = core.AsyncHTTPConnection(place, **arguments)
            return
        address, auth = proxy
        self.tracker.through_proxy(scheme, address, auth is not None)
        kind = core.AsyncSOCKSProxy if address.startswith("socks5") else core.AsyncHTTPProxy
        self.connection = kind(address, proxy_auth=auth, max_connections=1, **arguments)

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

    async def aclose(self) -> None:
        await self.connection.aclose()
        if self.proxied:
            await self._backend.aclose()


class _Pool:
    """The connections of one process.

    With asyncio, of one event loop.
    """

    def __init__(self, settings: PoolSettings, library: Library) -> None:
        self._settings = settings
        self._library = library
        self._lock = threading.Lock()
        self._closed = False
        self.idle: list[PooledConnection] = []
        self.open: set[PooledConnection] = set()  # async only
        # sync: self.slots = threading.Semaphore(settings.max_connections)
        self.slots = AsyncSlots(settings.max_connections)  # async only

    async def acquire(self, url: Any, deadline: float) -> PooledConnection:
        # sync: if not self.slots.acquire(timeout=max(0.0, min(deadline - time.monotonic(), threading.TIMEOUT_MAX))):
        # sync:     raise TimeoutError
        await self.slots.acquire(deadline)  # async only
        place = url.scheme, url.host, url.port
        try:
            while True:
                found = None
                with self._lock:
                    for index in range(len(self.idle) - 1, -1, -1):
                        if self.idle[index].place == place:
                            found = self.idle.pop(index)
                            break
                if found is None:
                    break
                known = found.connection
                if found.proxied or (known.is_available() and not known.has_expired()):
                    return found
                await self._drop(found)
            connection = PooledConnection(self._library, origin_of(url), self._settings)
        except BaseException:
            self.slots.release()
            raise
        connection.place = place
        self.open.add(connection)  # async only
        return connection

    async def release(self, connection: PooledConnection, keep: bool) -> None:
        """A connection is free again. Called once for each that was acquired."""
        try:
            if keep and connection.reusable():
                with self._lock:
                    if not self._closed and len(self.idle) < self._settings.max_idle:
                        self.idle.append(connection)
                        return
            await self._drop(connection)
        finally:
            self.slots.release()

    async def _drop(self, connection: PooledConnection) -> None:
        self.open.discard(connection)  # async only
        await connection.aclose()

    async def aclose(self) -> None:
        with self._lock:
            self._closed = True
            idle, self.idle = self.idle, []
        for connection in idle:
            await self._drop(connection)
        while self.open:  # async only
            await self._drop(self.open.pop())

    # sync: def forget(self) -> None:
    # sync:     """Close what a child of fork() has of its parent's: here it is closed, there it is not."""
    # sync:     self._closed = True
    # sync:     for connection in self.idle:
    # sync:         connection.close()


class AsyncConnectionPool:
    """Connections for httpx's transport. An answer's stream gives its connection back when it is closed.

    With asyncio, each event loop has its own.
    """

    def __init__(self, settings: PoolSettings, library: Library) -> None:
        # sync: self._pools = PerProcess(lambda: _Pool(settings, library), _Pool.close, _Pool.forget)
        self._pools = PerLoop(lambda: _Pool(settings, library), _Pool.aclose)  # async only

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request of httpcore's; give httpcore's response."""
        pool = self._pools.find() or await self._pools.add()
        attempt = request.extensions.get(EXTENSION)
        if attempt.__class__ is not Attempt:
            # It is not ours, and has no limits.
            attempt = Attempt(float("inf"), float("inf"))
        attempt.queued = True
        connection = await pool.acquire(request.url, attempt.deadline)
        attempt.queued = False
        tracker = attempt.tracker = connection.tracker
        tracker.begin(attempt.deadline, reused=connection.used > 0, idle=attempt.idle, whole=attempt.whole)
        connection.used += 1
        try:
            response = await connection.connection.handle_async_request(request)
        except BaseException:
            await pool.release(connection, keep=False)
            raise
        response.stream = _Body(response.stream, pool, connection, attempt)
        return response

    async def aclose(self) -> None:
        await self._pools.aclose()


class _Body:
    """The body of an answer. Read to its end, it leaves a connection that can be used again."""

    __slots__ = ("_attempt", "_connection", "_ended", "_iterator", "_pool", "_stream")

    def __init__(self, stream: Any, pool: _Pool, connection: PooledConnection, attempt: Attempt) -> None:
        self._stream = stream
        self._iterator: Any = None
        self._pool = pool
        self._connection: PooledConnection | None = connection
        self._attempt = attempt
        self._ended = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._iterator = aiter(self._stream)
        return self

    async def __anext__(self) -> bytes:
        try:
            chunk: bytes = await anext(self._iterator)
            return chunk
        except StopAsyncIteration:
            self._ended = True
            raise

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._ended:
            # From here on it may serve another attempt.
            self._attempt.tracker = None
        try:
            close = getattr(self._stream, "aclose", None)
            if close is not None:
                await close()
        finally:
            await self._pool.release(connection, keep=self._ended)
