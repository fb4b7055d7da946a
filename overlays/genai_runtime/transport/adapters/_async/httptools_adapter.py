"""The fast adapter: HTTP/1.1 over sockets of ours, whose answers httptools reads.

It speaks to the server directly. What a proxy is to be asked for goes through httpx, as with the default adapter.
"""

from __future__ import annotations

# sync: import os
import asyncio
import time

from genai_runtime.errors import ResponseDecodeError

from ...failure import Failure, timed_out
from ...request import Headers, PreparedRequest
from ..attempt import Attempt, is_network_error, pool_timeout
from ..base import AsyncAdapter, AsyncRawResponse
from ..http1 import LocalProtocolError, Place, RemoteProtocolError, split_url
from ..library import library, url_of
from ..per_loop import PerLoop
from ..pool_settings import PoolSettings
from .http11 import AsyncHTTP11Connection
from .pool import AsyncPool

_Pool = AsyncPool[AsyncHTTP11Connection]
_NONE = Headers()


class AsyncHTTPToolsAdapter:
    """Sends requests over connections of its own.

    With asyncio, each event loop has its own.
    """

    def __init__(self, settings: PoolSettings) -> None:
        def make() -> _Pool:
            return AsyncPool(settings, lambda place: AsyncHTTP11Connection(place, settings))

        self._settings = settings
        # sync: self._pools = PerProcess(make, AsyncPool.aclose, AsyncPool.forget)
        self._pools = PerLoop(make, AsyncPool.aclose)  # async only
        self._proxied: dict[Place, bool] = {}
        self._httpx: AsyncAdapter | None = None

    def prepare(self, url: str) -> None:
        """Make what the first request to ``url`` needs. This may block.

        With asyncio, call it in a thread.
        """
        self._settings.prepare(url)

    async def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> AsyncRawResponse:
        attempt = Attempt(deadline, connect, prepared.idle)
        failure: Failure | ResponseDecodeError | None = None
        try:
            place, host, target = split_url(prepared.url)
            proxied = self._proxied.get(place)
            if proxied is None:
                proxied = self._proxied[place] = self._settings.proxy_for(url_of(place)) is not None
            if proxied:
                return await self._through_proxy().open(prepared, deadline, connect)
            # sync: pool = self._pools.values.get(os.getpid()) or self._pools.add()
            pool = self._pools.find() or await self._pools.add()  # async only
            async with asyncio.timeout(max(0.0, deadline - time.monotonic())):
                return await _open(pool, place, host, target, prepared, attempt)
        except (OSError, LocalProtocolError, RemoteProtocolError) as error:
            failure = _failure(error, attempt)
            if failure is None:
                raise
        raise failure

    def _through_proxy(self) -> AsyncAdapter:
        if self._httpx is None:
            from .connection_pool import AsyncConnectionPool
            from .httpx_adapter import AsyncHTTPXAdapter

            lib = library()
            self._httpx = AsyncHTTPXAdapter(AsyncConnectionPool(self._settings, lib), lib)
        return self._httpx

    async def aclose(self) -> None:
        """End all connections."""
        if self._httpx is not None:
            await self._httpx.aclose()
        await self._pools.aclose()


async def _open(
    pool: _Pool, place: Place, host: str, target: str, prepared: PreparedRequest, attempt: Attempt
) -> AsyncHTTPToolsResponse:
    attempt.queued = True
    connection = await pool.acquire(place, attempt.deadline)
    attempt.queued = False
    tracker = attempt.tracker = connection.tracker
    tracker.begin(attempt.deadline, reused=connection.used > 0, idle=attempt.idle)
    connection.used += 1
    try:
        await connection.send(prepared, host, target, attempt)
    except BaseException:
        await pool.release(connection, keep=False)
        raise
    return AsyncHTTPToolsResponse(pool, connection)


def _failure(error: Exception, attempt: Attempt) -> Failure | None:
    """What an exception amounts to, None for one of the body that was being sent."""
    if attempt.queued and isinstance(error, TimeoutError):
        return pool_timeout()
    if isinstance(error, OSError) and not is_network_error(error):
        return None
    tracker = attempt.tracker
    if tracker is not None:
        return tracker.failure(error)
    if isinstance(error, LocalProtocolError):
        return Failure("protocol", "connect", "the request cannot be written as HTTP", final=True)
    return timed_out("connect", sent=False, final=True) if isinstance(error, TimeoutError) else None


class AsyncHTTPToolsResponse:
    """An answer, its body still packed as it came."""

    __slots__ = ("_connection", "_loop", "_pool", "headers", "status")

    def __init__(self, pool: _Pool, connection: AsyncHTTP11Connection) -> None:
        self._pool = pool
        self._connection: AsyncHTTP11Connection | None = connection
        self._loop = asyncio.get_running_loop()  # async only
        parser = connection.parser
        self.status = parser.status
        self.headers = parser.headers
        # A connection that is kept shows nothing of what it was told.
        parser.headers = _NONE

    async def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end."""
        connection = self._connection
        if connection is None:
            return b""
        parser = connection.parser
        begun = bool(parser.chunks)
        # sync: begun = begun and not connection.gathers()
        if begun:
            return parser.take()
        if parser.over:
            await self.aclose()
            return b""
        tracker = connection.tracker
        tracker.phase, tracker.deadline, tracker.idle = "body", deadline, idle
        # sync: if deadline is not None and time.monotonic() >= deadline:
        # sync:     self.close()
        # sync:     raise timed_out("body", sent=True, final=True)
        limit = idle if deadline is None else min(idle, deadline - time.monotonic())  # async only
        failure: Failure | None = None
        try:
            async with asyncio.timeout(max(0.0, limit)):
                data = await connection.next()
            if data:
                return data
        except BaseException as error:
            if isinstance(error, OSError | RemoteProtocolError):
                failure = tracker.failure(error)
            await self.aclose()
            if failure is None:
                raise
        if failure is not None:
            raise failure
        await self.aclose()
        return b""

    # sync: def gather(self, idle: float) -> None:
    # sync:     """Read the body as one piece, if it is long."""
    # sync:     if self._connection is not None:
    # sync:         self._connection.whole = idle

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        connection = self._connection
        if connection is not None:
            # sync: connection.interrupt()
            self._loop.call_soon_threadsafe(connection.interrupt)  # async only

    async def aclose(self) -> None:
        """End the answer. One that was read to its end leaves a connection that can be used again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await self._pool.release(connection, keep=connection.parser.over)

    def abandon(self) -> None:
        """End the answer from a finalizer.

        With asyncio, nothing can be awaited there: its loop closes it, if that still runs.
        """
        # sync: self.close()
        if self._connection is not None and self._loop.is_running():  # async only
            self._loop.call_soon_threadsafe(lambda: self._loop.create_task(self.aclose()))
