"""Asyncio calls over httpcore: a stack of connections a loop, the last used on top, and a first-come queue before it.

httpx's own pool looks at every waiting request whenever one ends; at a thousand at once that is most of the time.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections import deque
from collections.abc import Iterable
from typing import Any

import httpcore

from ..failure import Failure
from ..prepare import Prepared
from ..request import Headers
from ..urls import Origin, origin
from .http import http_headers
from .loops import PerLoop
from .settings import PoolSettings
from .watch import Watch, socks_errors

_NETWORK: tuple[type[Exception], ...] = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    OSError,
    *socks_errors(),
)


class _Stream(httpcore.AsyncNetworkStream):
    """A socket that tells the watch how far the attempt has come."""

    def __init__(self, inner: httpcore.AsyncNetworkStream, watch: Watch) -> None:
        self._inner = inner
        self._watch = watch

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        watch = self._watch
        watch.reading()
        data = await self._inner.read(max_bytes, timeout=None)
        if data:
            watch.received = True
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        watch = self._watch
        watch.writing()
        try:
            await self._inner.write(buffer, timeout=None)
        except BaseException:
            watch.write_failed = True
            raise

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        self._watch.securing()
        limit = self._watch.allowance(timeout)
        try:
            inner = await self._inner.start_tls(ssl_context, server_hostname, timeout=limit)
        except BaseException:
            # httpcore forgets the socket when the handshake is cancelled.
            await self._inner.aclose()
            raise
        return _Stream(inner, self._watch)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.AsyncNetworkBackend):
    def __init__(self, watch: Watch) -> None:
        # httpcore stands in a class of another kind where anyio is missing; httpx brings anyio.
        self._inner: Any = httpcore.AnyIOBackend()
        self._watch = watch
        self._opened: _Stream | None = None

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        self._watch.connecting()
        allowed = self._watch.allowance(timeout)
        inner = await self._inner.connect_tcp(host, port, allowed, local_address, socket_options)
        self._opened = _Stream(inner, self._watch)
        return self._opened

    async def aclose(self) -> None:
        """Close what was opened last: httpcore forgets a socket whose SOCKS proxy turns it down."""
        if self._opened is not None:
            await self._opened.aclose()


class _Unit:
    """One connection and its watch."""

    __slots__ = ("_backend", "connection", "origin", "proxied", "used", "watch")

    def __init__(self, where: Origin, url: str, settings: PoolSettings) -> None:
        self.watch = Watch()
        self.origin = where
        self.used = 0
        proxy = settings.proxy_for(url)
        self.proxied = proxy is not None
        self._backend = backend = _Backend(self.watch)
        scheme, host, port = where
        context = settings.ssl_context() if scheme == "https" else None
        self.connection: Any
        if proxy is None:
            self.connection = httpcore.AsyncHTTPConnection(
                httpcore.Origin(scheme.encode(), host.encode("idna") if not host.isascii() else host.encode(), port),
                ssl_context=context,
                keepalive_expiry=settings.keep_alive,
                network_backend=backend,
            )
            return
        address, auth = proxy
        self.watch.through_proxy(scheme, address, auth is not None)
        kind = httpcore.AsyncSOCKSProxy if address.startswith("socks5") else httpcore.AsyncHTTPProxy
        self.connection = kind(
            address,
            proxy_auth=auth,
            ssl_context=context,
            network_backend=backend,
            max_connections=1,
            keepalive_expiry=settings.keep_alive,
        )

    def usable(self) -> bool:
        return self.proxied or (self.connection.is_available() and not self.connection.has_expired())

    def idle(self) -> bool:
        return self.proxied or bool(self.connection.is_idle())

    async def aclose(self) -> None:
        await self.connection.aclose()
        if self.proxied:
            await self._backend.aclose()


class _Pool:
    """The connections of one event loop, and those who wait for one, first come first served."""

    def __init__(self, settings: PoolSettings) -> None:
        self.settings = settings
        self.idle: list[_Unit] = []
        self.units: set[_Unit] = set()
        self._free = settings.max_connections
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def acquire(self, url: str) -> _Unit:
        await self._place()
        where = origin(url)
        try:
            for index in range(len(self.idle) - 1, -1, -1):
                if self.idle[index].origin == where:
                    unit = self.idle.pop(index)
                    if unit.usable():
                        return unit
                    await self._drop(unit)
                    break
            unit = _Unit(where, url, self.settings)
        except BaseException:
            self._leave()
            raise
        self.units.add(unit)
        return unit

    async def release(self, unit: _Unit, keep: bool) -> None:
        try:
            if keep and len(self.idle) < self.settings.max_idle and unit.idle():
                self.idle.append(unit)
            else:
                await self._drop(unit)
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

    async def _drop(self, unit: _Unit) -> None:
        self.units.discard(unit)
        await unit.aclose()

    async def aclose(self) -> None:
        self.idle.clear()
        while self.units:
            await self._drop(self.units.pop())


class AsyncPoolWire:
    """The default wire of asyncio calls."""

    def __init__(self, settings: PoolSettings) -> None:
        self._pools = PerLoop(lambda: _Pool(settings), _Pool.aclose)

    async def open(self, prepared: Prepared, deadline: float, connect: float) -> AsyncRaw:
        pool = self._pools.find() or await self._pools.add()
        unit: _Unit | None = None
        response: Any = None
        failure: Failure | None = None
        try:
            async with asyncio.timeout(max(0.0, deadline - time.monotonic())):
                unit = await pool.acquire(prepared.url)
                unit.watch.begin(deadline, reused=unit.used > 0)
                unit.used += 1
                request = httpcore.Request(
                    prepared.method,
                    prepared.url,
                    headers=http_headers(prepared),
                    content=prepared.content,
                    extensions={"timeout": {"connect": connect, "pool": 0.0}},
                )
                response = await unit.connection.handle_async_request(request)
        except BaseException as error:
            if unit is not None:
                await pool.release(unit, keep=False)
            if not isinstance(error, _NETWORK):
                raise
            if unit is None:
                failure = Failure("pool", "connect", "no connection became free in time", timeout=True, final=True)
            else:
                failure = unit.watch.failure(error)
        if failure is not None:
            raise failure
        assert unit is not None
        return AsyncRaw(pool, unit, response)

    async def aclose(self) -> None:
        await self._pools.aclose()


class AsyncRaw:
    """An answer on a connection of the pool."""

    __slots__ = ("_iterator", "_loop", "_open", "_pool", "_response", "_unit", "headers", "status")

    def __init__(self, pool: _Pool, unit: _Unit, response: httpcore.Response) -> None:
        self._pool = pool
        self._unit = unit
        self._response = response
        self._iterator: Any = None
        self._open = True
        self._loop = asyncio.get_running_loop()
        self.status = response.status
        self.headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers)

    async def next(self, deadline: float | None, idle: float) -> bytes:
        watch = self._unit.watch
        watch.body(deadline, idle)
        failure: Failure | None = None
        try:
            async with asyncio.timeout(max(0.0, min(watch.remaining(), idle))):
                if self._iterator is None:
                    self._iterator = aiter(self._response.stream)  # type: ignore[arg-type]
                async for chunk in self._iterator:
                    if chunk:
                        return bytes(chunk)
        except _NETWORK as error:
            failure = watch.failure(error)
        except BaseException:
            await self.aclose()
            raise
        if failure is not None:
            await self.aclose()
            raise failure
        await self._finish(keep=True)
        return b""

    async def aclose(self) -> None:
        await self._finish(keep=False)

    async def _finish(self, keep: bool) -> None:
        if self._open:
            self._open = False
            try:
                await self._response.aclose()
            finally:
                await self._pool.release(self._unit, keep)

    def abandon(self) -> None:
        """Nobody will read on, and no coroutine can be awaited here: have the loop close it, if it still runs."""
        if self._open and self._loop.is_running():
            self._loop.call_soon_threadsafe(lambda: self._loop.create_task(self.aclose()))
