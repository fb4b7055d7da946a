"""The connections of asyncio calls: a stack, the last used on top, each with its own tracker.

``AsyncConnectionPool`` stands where httpx's transport expects a pool of httpcore. That one cannot hold a deadline
against a server that drips; a network backend of our own can.
"""

from __future__ import annotations

# sync: import os
import importlib  # async only
from collections.abc import AsyncIterator, Hashable
from typing import Any

from ...urls import Origin
from ..attempt import EXTENSION, Attempt, AttemptTracker
from ..library import Library, encoded, origin_of, url_of
from ..per_loop import PerLoop
from ..pool_settings import PoolSettings
from .network import AsyncNetworkBackend
from .pool import AsyncPool


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
        self._backend = AsyncNetworkBackend(core, self.tracker, self.proxied)
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

    async def aclose(self) -> None:
        await self.connection.aclose()
        if self.proxied:
            await self._backend.aclose()


class AsyncConnectionPool:
    """Connections for httpx's transport. An answer's stream gives its connection back when it is closed.

    With asyncio, each event loop has its own.
    """

    def __init__(self, settings: PoolSettings, library: Library) -> None:
        def make(place: Any) -> PooledConnection:
            return PooledConnection(library, origin_of(*place), settings)

        # sync: self._pools = PerProcess(lambda: AsyncPool(settings, make), AsyncPool.close, AsyncPool.forget)
        self._pools = PerLoop(lambda: AsyncPool(settings, make), AsyncPool.aclose)  # async only
        self._settings = settings
        self._library = library  # async only

    def prepare(self, url: str) -> None:
        """Import and make what the first request to ``url`` needs. This may block.

        With asyncio, call it in a thread.
        """
        # The locks of httpcore are of a library that imports the other half of itself when the first is used.
        locks = getattr(self._library.core, "_synchronization", None)  # async only
        if (anyio := getattr(locks, "anyio", None)) is not None:  # async only
            importlib.import_module(f"{anyio.__name__}._backends._asyncio")
        self._settings.prepare(url)

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request of httpcore's; give httpcore's response."""
        # sync: pool = self._pools.values.get(os.getpid()) or self._pools.add()
        pool = self._pools.find() or await self._pools.add()  # async only
        attempt = request.extensions.get(EXTENSION)
        if attempt.__class__ is not Attempt:
            # It is not ours, and has no limits.
            attempt = Attempt(float("inf"), float("inf"))
        attempt.queued = True
        url = request.url
        connection = await pool.acquire((url.scheme, url.host, url.port), attempt.deadline)
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

    def __init__(
        self, stream: Any, pool: AsyncPool[PooledConnection], connection: PooledConnection, attempt: Attempt
    ) -> None:
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
