"""The connections of asyncio calls: a stack for each event loop, the last used on top, and a first-come queue.

``AsyncConnectionPool`` stands where httpx's transport expects a pool of httpcore. That one looks at every waiting
request whenever one ends; at a thousand at once that is most of the time.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from ...urls import Origin
from ..attempt import Attempt, attempt_of
from ..attempt_tracker import AttemptTracker, has_unread_bytes
from ..library import Library, encoded, origin_of, url_of
from ..per_loop import PerLoop
from ..pool_settings import PoolSettings
from .network import AsyncNetworkBackend


class PooledConnection:
    """One connection and its tracker."""

    __slots__ = ("_backend", "connection", "origin", "proxied", "tracker", "used")

    def __init__(self, library: Library, where: Origin, settings: PoolSettings) -> None:
        self.tracker = AttemptTracker()
        self.origin = where
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

    def usable(self) -> bool:
        return self.proxied or (self.connection.is_available() and not self.connection.has_expired())

    def reusable(self) -> bool:
        """Whether another request may follow: the last answer is read, and nothing came after it."""
        return (self.proxied or bool(self.connection.is_idle())) and not has_unread_bytes(self.connection)

    async def aclose(self) -> None:
        await self.connection.aclose()
        if self.proxied:
            await self._backend.aclose()


class _Pool:
    """The connections of one event loop, and those who wait for one, first come first served."""

    def __init__(self, settings: PoolSettings, library: Library) -> None:
        self.settings = settings
        self._library = library
        self.idle: list[PooledConnection] = []
        self.open: set[PooledConnection] = set()
        self._free = settings.max_connections
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def acquire(self, url: Any) -> PooledConnection:
        await self._place()
        where = origin_of(url)
        try:
            for index in range(len(self.idle) - 1, -1, -1):
                if self.idle[index].origin == where:
                    found = self.idle.pop(index)
                    if found.usable():
                        return found
                    await self._drop(found)
            connection = PooledConnection(self._library, where, self.settings)
        except BaseException:
            self._leave()
            raise
        self.open.add(connection)
        return connection

    async def release(self, connection: PooledConnection, keep: bool) -> None:
        try:
            if keep and len(self.idle) < self.settings.max_idle and connection.reusable():
                self.idle.append(connection)
            else:
                await self._drop(connection)
        finally:
            self._leave()

    async def _place(self) -> None:
        if self._free > 0 and not self._waiting:
            self._free -= 1
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                # It was handed a place as it was cancelled: the next one gets it.
                self._leave()
            raise

    def _leave(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1

    async def _drop(self, connection: PooledConnection) -> None:
        self.open.discard(connection)
        await connection.aclose()

    async def aclose(self) -> None:
        self.idle.clear()
        while self.open:
            await self._drop(self.open.pop())


class AsyncConnectionPool:
    """Connections for httpx's asynchronous transport, of each event loop its own. An answer's stream gives its
    connection back when it is closed."""

    def __init__(self, settings: PoolSettings, library: Library) -> None:
        self._pools = PerLoop(lambda: _Pool(settings, library), _Pool.aclose)

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request of httpcore's; give httpcore's response."""
        pool = self._pools.find() or await self._pools.add()
        attempt = attempt_of(request.extensions)
        attempt.queued = True
        connection = await pool.acquire(request.url)
        attempt.queued = False
        tracker = attempt.tracker = connection.tracker
        tracker.begin(attempt.deadline, reused=connection.used > 0, idle=attempt.idle)
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

    def __aiter__(self) -> _Body:
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
