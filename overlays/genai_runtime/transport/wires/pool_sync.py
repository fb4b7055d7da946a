"""Synchronous calls over httpcore: a stack of connections, the last used on top, each with its own watch.

httpx's client layer costs as much again as the connection below it, and cannot hold a deadline against a server that
drips; a network backend of our own can.
"""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Iterable
from typing import Any

import httpcore

from ..failure import Failure
from ..prepare import Prepared
from ..request import Headers
from ..urls import Origin, origin
from .http import http_headers
from .settings import PoolSettings
from .watch import Watch, socks_errors

_SLICE = 1 << 16
_NETWORK: tuple[type[Exception], ...] = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    OSError,
    *socks_errors(),
)


class _Stream(httpcore.NetworkStream):
    """A socket whose every operation is held to what the watch still allows."""

    def __init__(self, inner: httpcore.NetworkStream, watch: Watch) -> None:
        self._inner = inner
        self._watch = watch

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        watch = self._watch
        watch.reading()
        if watch.remaining() <= 0:
            raise httpcore.ReadTimeout
        data = self._inner.read(max_bytes, timeout=watch.allowance())
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
                    raise httpcore.WriteTimeout
                self._inner.write(bytes(view[start : start + _SLICE]), timeout=watch.allowance())
        except BaseException:
            watch.write_failed = True
            raise

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        self._watch.securing()
        inner = self._inner.start_tls(ssl_context, server_hostname, timeout=self._watch.allowance(timeout))
        return _Stream(inner, self._watch)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, watch: Watch) -> None:
        self._inner = httpcore.SyncBackend()
        self._watch = watch
        self._opened: _Stream | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        self._watch.connecting()
        allowed = self._watch.allowance(timeout)
        inner = self._inner.connect_tcp(host, port, allowed, local_address, socket_options)
        self._opened = _Stream(inner, self._watch)
        return self._opened

    def close(self) -> None:
        """Close what was opened last: httpcore forgets a socket whose SOCKS proxy turns it down."""
        if self._opened is not None:
            self._opened.close()


class _Unit:
    """One connection and its watch."""

    __slots__ = ("_backend", "connection", "origin", "pid", "proxied", "used", "watch")

    def __init__(self, where: Origin, url: str, settings: PoolSettings) -> None:
        self.watch = Watch()
        self.origin = where
        self.used = 0
        self.pid = os.getpid()
        proxy = settings.proxy_for(url)
        self.proxied = proxy is not None
        self._backend = backend = _Backend(self.watch)
        scheme, host, port = where
        context = settings.ssl_context() if scheme == "https" else None
        self.connection: Any
        if proxy is None:
            self.connection = httpcore.HTTPConnection(
                httpcore.Origin(scheme.encode(), host.encode("idna") if not host.isascii() else host.encode(), port),
                ssl_context=context,
                keepalive_expiry=settings.keep_alive,
                network_backend=backend,
            )
            return
        address, auth = proxy
        self.watch.through_proxy(scheme, address, auth is not None)
        common: dict[str, Any] = {"max_connections": 1, "keepalive_expiry": settings.keep_alive}
        if address.startswith("socks5"):
            self.connection = httpcore.SOCKSProxy(
                address, proxy_auth=auth, ssl_context=context, network_backend=backend, **common
            )
        else:
            self.connection = httpcore.HTTPProxy(
                address, proxy_auth=auth, ssl_context=context, network_backend=backend, **common
            )

    def usable(self) -> bool:
        if self.pid != os.getpid():
            return False
        return self.proxied or (self.connection.is_available() and not self.connection.has_expired())

    def idle(self) -> bool:
        return self.proxied or bool(self.connection.is_idle())

    def close(self) -> None:
        self.connection.close()
        if self.proxied:
            self._backend.close()


class PoolWire:
    """The default wire of synchronous calls."""

    def __init__(self, settings: PoolSettings) -> None:
        self._settings = settings
        self._closed = False
        self._reset()

    def _reset(self) -> None:
        self._pid = os.getpid()
        self._idle: list[_Unit] = []
        self._lock = threading.Lock()
        self._places = threading.Semaphore(self._settings.max_connections)

    def open(self, prepared: Prepared, deadline: float, connect: float) -> Raw:
        if self._pid != os.getpid():
            # A child of fork() must not speak on its parent's connections. Closing them here closes them here only.
            inherited = self._idle
            self._reset()
            for unit in inherited:
                unit.close()
        unit = self._acquire(prepared.url, deadline)
        watch = unit.watch
        watch.begin(deadline, reused=unit.used > 0)
        unit.used += 1
        response: Any = None
        failure: Failure | None = None
        try:
            request = httpcore.Request(
                prepared.method,
                prepared.url,
                headers=http_headers(prepared),
                content=prepared.content,
                extensions={"timeout": {"connect": connect, "pool": 0.0}},
            )
            response = unit.connection.handle_request(request)
        except BaseException as error:
            self.release(unit, keep=False)
            if not isinstance(error, _NETWORK):
                raise
            failure = watch.failure(error)
        if failure is not None:
            raise failure
        return Raw(self, unit, response)

    def _acquire(self, url: str, deadline: float) -> _Unit:
        import time

        if not self._places.acquire(timeout=max(0.0, min(deadline - time.monotonic(), threading.TIMEOUT_MAX))):
            raise Failure("pool", "connect", "no connection became free in time", timeout=True, final=True)
        where = origin(url)
        dead: list[_Unit] = []
        found: _Unit | None = None
        with self._lock:
            for index in range(len(self._idle) - 1, -1, -1):
                if self._idle[index].origin == where:
                    unit = self._idle.pop(index)
                    if unit.usable():
                        found = unit
                        break
                    dead.append(unit)
        for unit in dead:
            unit.close()
        if found is not None:
            return found
        try:
            return _Unit(where, url, self._settings)
        except BaseException:
            self._places.release()
            raise

    def release(self, unit: _Unit, keep: bool) -> None:
        """A connection is free again. Called once for each that was acquired."""
        close = True
        if unit.pid == self._pid:
            if keep and not self._closed and unit.idle():
                with self._lock:
                    if len(self._idle) < self._settings.max_idle:
                        self._idle.append(unit)
                        close = False
            self._places.release()
        if close:
            unit.close()

    def close(self) -> None:
        self._closed = True
        with self._lock:
            idle, self._idle = self._idle, []
        for unit in idle:
            unit.close()

    def __del__(self) -> None:
        # A client that is dropped without being closed leaves no open sockets behind.
        if not self._closed:
            self.close()


class Raw:
    """An answer on a connection of the pool."""

    __slots__ = ("_iterator", "_open", "_response", "_unit", "_wire", "headers", "status")

    def __init__(self, wire: PoolWire, unit: _Unit, response: httpcore.Response) -> None:
        self._wire = wire
        self._unit = unit
        self._response = response
        self._iterator: Any = None
        self._open = True
        self.status = response.status
        self.headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers)

    def next(self, deadline: float | None, idle: float) -> bytes:
        watch = self._unit.watch
        watch.body(deadline, idle)
        if self._iterator is None:
            self._iterator = iter(self._response.stream)  # type: ignore[arg-type]
        failure: Failure | None = None
        try:
            if watch.remaining() <= 0:
                raise httpcore.ReadTimeout
            for chunk in self._iterator:
                if chunk:
                    return bytes(chunk)
        except _NETWORK as error:
            failure = watch.failure(error)
        if failure is not None:
            self.close()
            raise failure
        self._finish(keep=True)
        return b""

    def close(self) -> None:
        self._finish(keep=False)

    def _finish(self, keep: bool) -> None:
        if self._open:
            self._open = False
            try:
                self._response.close()
            finally:
                self._wire.release(self._unit, keep)
