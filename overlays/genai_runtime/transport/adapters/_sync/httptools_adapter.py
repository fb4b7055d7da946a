# Rendered from ../_async/httptools_adapter.py: change that and run "make generate"; an edit here is lost.

"""The fast adapter: HTTP/1.1 over sockets of ours, whose answers httptools reads.

It speaks to the server directly. What a proxy is to be asked for goes through httpx, as with the default adapter.
"""

from __future__ import annotations

import os
import time

from genai_runtime.errors import ResponseDecodeError

from ...failure import Failure, timed_out
from ...request import Headers, PreparedRequest
from ..attempt import Attempt, is_network_error, pool_timeout
from ..base import Adapter, RawResponse
from ..http1 import LocalProtocolError, Place, RemoteProtocolError, split_url
from ..library import library, url_of
from ..per_process import PerProcess
from ..pool_settings import PoolSettings
from .http11 import HTTP11Connection
from .pool import Pool

_Pool = Pool[HTTP11Connection]
_NONE = Headers()


class HTTPToolsAdapter:
    """Sends requests over connections of its own."""

    def __init__(self, settings: PoolSettings) -> None:
        def make() -> _Pool:
            return Pool(settings, lambda place: HTTP11Connection(place, settings))

        self._settings = settings
        self._pools = PerProcess(make, Pool.close, Pool.forget)
        self._proxied: dict[Place, bool] = {}
        self._httpx: Adapter | None = None

    def prepare(self, url: str) -> None:
        """Make what the first request to ``url`` needs. This may block."""
        self._settings.prepare(url)

    def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> RawResponse:
        attempt = Attempt(deadline, connect, prepared.idle)
        failure: Failure | ResponseDecodeError | None = None
        try:
            place, host, target = split_url(prepared.url)
            proxied = self._proxied.get(place)
            if proxied is None:
                proxied = self._proxied[place] = self._settings.proxy_for(url_of(place)) is not None
            if proxied:
                return self._through_proxy().open(prepared, deadline, connect)
            pool = self._pools.values.get(os.getpid()) or self._pools.add()
            return _open(pool, place, host, target, prepared, attempt)
        except (OSError, LocalProtocolError, RemoteProtocolError) as error:
            failure = _failure(error, attempt)
            if failure is None:
                raise
        raise failure

    def _through_proxy(self) -> Adapter:
        if self._httpx is None:
            from .connection_pool import ConnectionPool
            from .httpx_adapter import HTTPXAdapter

            lib = library()
            self._httpx = HTTPXAdapter(ConnectionPool(self._settings, lib), lib)
        return self._httpx

    def close(self) -> None:
        """End all connections."""
        if self._httpx is not None:
            self._httpx.close()
        self._pools.close()


def _open(
    pool: _Pool, place: Place, host: str, target: str, prepared: PreparedRequest, attempt: Attempt
) -> HTTPToolsResponse:
    attempt.queued = True
    connection = pool.acquire(place, attempt.deadline)
    attempt.queued = False
    tracker = attempt.tracker = connection.tracker
    tracker.begin(attempt.deadline, reused=connection.used > 0, idle=attempt.idle)
    connection.used += 1
    try:
        connection.send(prepared, host, target, attempt)
    except BaseException:
        pool.release(connection, keep=False)
        raise
    return HTTPToolsResponse(pool, connection)


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


class HTTPToolsResponse:
    """An answer, its body still packed as it came."""

    __slots__ = ("_connection", "_loop", "_pool", "headers", "status")

    def __init__(self, pool: _Pool, connection: HTTP11Connection) -> None:
        self._pool = pool
        self._connection: HTTP11Connection | None = connection
        parser = connection.parser
        self.status = parser.status
        self.headers = parser.headers
        # A connection that is kept shows nothing of what it was told.
        parser.headers = _NONE

    def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end."""
        connection = self._connection
        if connection is None:
            return b""
        parser = connection.parser
        begun = bool(parser.chunks)
        begun = begun and not connection.gathers()
        if begun:
            return parser.take()
        if parser.over:
            self.close()
            return b""
        tracker = connection.tracker
        tracker.phase, tracker.deadline, tracker.idle = "body", deadline, idle
        if deadline is not None and time.monotonic() >= deadline:
            self.close()
            raise timed_out("body", sent=True, final=True)
        failure: Failure | None = None
        try:
            data = connection.next()
            if data:
                return data
        except BaseException as error:
            if isinstance(error, OSError | RemoteProtocolError):
                failure = tracker.failure(error)
            self.close()
            if failure is None:
                raise
        if failure is not None:
            raise failure
        self.close()
        return b""

    def gather(self, idle: float) -> None:
        """Read the body as one piece, if it is long."""
        if self._connection is not None:
            self._connection.whole = idle

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        connection = self._connection
        if connection is not None:
            connection.interrupt()

    def close(self) -> None:
        """End the answer. One that was read to its end leaves a connection that can be used again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.release(connection, keep=connection.parser.over)

    def abandon(self) -> None:
        """End the answer from a finalizer."""
        self.close()
