"""Sockets of the operating system, as httpcore knows them.

They do not block: what can be done at once takes one system call, and only what has to wait is waited for. A server
that refuses a large body while it is still being sent is heard.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

_READ = 1 << 16
# The most that a wait may take, in milliseconds, as poll() knows it.
_LONGEST = (1 << 31) - 1
_REFUSALS = (b"HTTP/1.1 4", b"HTTP/1.1 5", b"HTTP/1.0 4", b"HTTP/1.0 5")


class Socket:
    """A socket as a stream of httpcore's. Without ``timeout``, an operation waits as long as it takes."""

    __slots__ = ("_core", "_eager", "_early", "_poll", "_sock", "_written")

    def __init__(self, core: Any, sock: socket.socket) -> None:
        sock.setblocking(False)
        self._core = core
        self._sock = sock
        self._poll: Any = None
        # What came while a request was still being sent.
        self._early = b""
        # Whether to read before waiting: TLS may have bytes that no socket shows any more.
        self._eager = isinstance(sock, ssl.SSLSocket)
        # How many bytes have been written since something was read.
        self._written = 0

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._written = 0
        if self._early:
            data, self._early = self._early[:max_bytes], self._early[max_bytes:]
            return data
        try:
            if not self._eager:
                self._wait(select.POLLIN, timeout)
            while True:
                try:
                    return self._sock.recv(max_bytes)
                except (BlockingIOError, ssl.SSLWantReadError):
                    self._wait(select.POLLIN, timeout)
                except ssl.SSLWantWriteError:
                    self._wait(select.POLLOUT, timeout)
        except TimeoutError as error:
            raise self._core.ReadTimeout(str(error)) from error
        except OSError as error:
            raise self._core.ReadError(str(error)) from error

    def write(self, buffer: bytes | memoryview, timeout: float | None = None) -> None:
        """Send all of ``buffer``; each part of it has to be taken within ``timeout``."""
        try:
            sent = self._send(buffer, timeout)
            if sent < len(buffer):
                view = memoryview(buffer)
                while sent < len(view):
                    sent += self._send(view[sent:], timeout)
        except TimeoutError as error:
            raise self._core.WriteTimeout(str(error)) from error
        except OSError as error:
            raise self._core.WriteError(str(error)) from error

    def _send(self, buffer: bytes | memoryview, timeout: float | None) -> int:
        wanted = select.POLLOUT
        while True:
            try:
                sent = self._sock.send(buffer)
                self._written += sent
                return sent
            except (BlockingIOError, ssl.SSLWantWriteError):
                pass
            except ssl.SSLWantReadError:
                wanted = select.POLLIN
            if self._wait(wanted | select.POLLIN, timeout) & select.POLLIN and self._written:
                self._hear()

    def _hear(self) -> None:
        """Keep what the server says before the request has been sent; OSError if that refuses it."""
        with contextlib.suppress(BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            data = self._sock.recv(_READ)
            self._early += data
            if not data or self._early.startswith(_REFUSALS):
                raise ConnectionResetError("the server has answered before all was sent")

    def _wait(self, events: int, timeout: float | None) -> int:
        """Wait for one of ``events``; give those that have come to pass."""
        if self._poll is None:
            self._poll = _poller(self._sock)
        limit = None if timeout is None else min(max(0, int(timeout * 1000 + 0.999)), _LONGEST)
        found = self._poll(events, limit)
        if not found:
            raise TimeoutError("timed out")
        return int(found)

    def close(self) -> None:
        self._sock.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
        session: ssl.SSLSession | None = None,
    ) -> Socket:
        """Secure the connection; ``session`` is one with the same server that is taken up again."""
        sock: ssl.SSLSocket | None = None
        until = None if timeout is None else time.monotonic() + timeout
        try:
            sock = ssl_context.wrap_socket(
                self._sock, server_hostname=server_hostname, do_handshake_on_connect=False, session=session
            )
            secured = Socket(self._core, sock)
            while True:
                left = None if until is None else until - time.monotonic()
                try:
                    sock.do_handshake()
                    return secured
                except ssl.SSLWantReadError:
                    secured._wait(select.POLLIN, left)
                except ssl.SSLWantWriteError:
                    secured._wait(select.POLLOUT, left)
        except BaseException as error:
            (sock or self._sock).close()
            if isinstance(error, TimeoutError):
                raise self._core.ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):
                raise self._core.ConnectError(str(error)) from error
            raise

    def session(self) -> ssl.SSLSession | None:
        """The TLS session, once the server has given one."""
        return self._sock.session if isinstance(self._sock, ssl.SSLSocket) else None

    def get_extra_info(self, info: str) -> Any:
        sock = self._sock
        if info == "is_readable":
            return sock.fileno() < 0 or bool(self._early) or self._readable()
        if info == "socket":
            return sock
        if info == "ssl_object" and isinstance(sock, ssl.SSLSocket):
            return sock._sslobj  # type: ignore[attr-defined]
        if info == "client_addr":
            return sock.getsockname()
        if info == "server_addr":
            return sock.getpeername()
        return None

    def _readable(self) -> bool:
        if self._poll is None:
            self._poll = _poller(self._sock)
        return bool(self._poll(select.POLLIN, 0))

    def shutdown(self) -> None:
        """End the connection under whoever waits for it, from any thread."""
        with contextlib.suppress(OSError):
            # Not that of a TLS socket, which takes its state away from the thread that reads.
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)


def _poller(sock: socket.socket) -> Any:
    """Waits for events of one socket, for so many milliseconds."""
    poller = select.poll()
    known = 0

    def wait(events: int, limit: int | None) -> int:
        nonlocal known
        if events != known:
            poller.register(sock, events)
            known = events
        found = poller.poll(limit)
        return found[0][1] if found else 0

    return wait


class SocketBackend:
    """Opens connections, as a network backend of httpcore's."""

    def __init__(self, core: Any) -> None:
        self._core = core

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Socket:
        source = None if local_address is None else (local_address, 0)
        try:
            sock = socket.create_connection((host, port), timeout, source_address=source)
            for option in socket_options or ():
                sock.setsockopt(*option)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except TimeoutError as error:
            raise self._core.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise self._core.ConnectError(str(error)) from error
        return Socket(self._core, sock)
