"""Sockets of the operating system, as httpcore knows them.

They do not block: what can be done at once takes one system call, and only what has to wait is waited for. A server
that refuses a large body while it is still being sent is heard.
"""

from __future__ import annotations

import contextlib
import select
import socket
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ssl

_READ = 1 << 16
# The most that a wait may take, in milliseconds, as poll() knows it.
_LONGEST = (1 << 31) - 1
_IN, _OUT = getattr(select, "POLLIN", 1), getattr(select, "POLLOUT", 4)
_REFUSALS = (b"HTTP/1.1 4", b"HTTP/1.1 5", b"HTTP/1.0 4", b"HTTP/1.0 5")


class Socket:
    """A socket as a stream of httpcore's. Without ``timeout``, an operation waits as long as it takes."""

    __slots__ = ("_both", "_core", "_eager", "_early", "_reads", "_sock", "_wants_read", "_wants_write", "_written")

    def __init__(self, core: Any, sock: socket.socket) -> None:
        sock.setblocking(False)
        self._core = core
        self._sock = sock
        self._reads = _poller(sock, _IN)
        self._both: Any = None
        # What came while a request was still being sent.
        self._early = b""
        # Whether to read before waiting: TLS may have bytes that no socket shows any more.
        self._eager = False
        # What a socket raises instead of waiting for bytes, and for room.
        self._wants_read: tuple[type[Exception], ...] = (BlockingIOError,)
        self._wants_write: tuple[type[Exception], ...] = ()
        # How many bytes have been written since something was read.
        self._written = 0

    def read(self, max_bytes: int, timeout: float | None = None, into: memoryview | None = None) -> Any:
        """Read some bytes, none at the end; or, ``into`` memory that is there, give how many have been read."""
        self._written = 0
        if self._early:
            most = max_bytes if into is None else len(into)
            data, self._early = self._early[:most], self._early[most:]
            if into is None:
                return data
            into[: len(data)] = data
            return len(data)
        limit = None if timeout is None else min(int(timeout * 1000) + 1, _LONGEST)
        try:
            if not self._eager and not self._reads.poll(limit):
                raise TimeoutError("timed out")
            while True:
                try:
                    return self._sock.recv(max_bytes) if into is None else self._sock.recv_into(into)
                except self._wants_read:
                    self._wait(_IN, limit)
                except self._wants_write:
                    self._wait(_OUT, limit)
        except TimeoutError as error:
            raise self._core.ReadTimeout(str(error)) from error
        except OSError as error:
            raise self._core.ReadError(str(error)) from error

    def read_into(self, buffer: memoryview, timeout: float | None = None) -> int:
        """Read into memory that is there; give how many bytes."""
        count: int = self.read(0, timeout, buffer)
        return count

    def write(self, buffer: bytes | memoryview, timeout: float | None = None) -> None:
        """Send all of ``buffer``; each part of it has to be taken within ``timeout``."""
        limit = None if timeout is None else min(int(timeout * 1000) + 1, _LONGEST)
        try:
            while len(buffer):
                wanted = _OUT
                try:
                    sent = self._sock.send(buffer)
                    self._written += sent
                    if sent == len(buffer):
                        return
                    buffer = memoryview(buffer)[sent:]
                    continue
                except BlockingIOError:
                    pass
                except self._wants_write:
                    pass
                except self._wants_read:
                    wanted = _IN
                if self._wait(wanted | _IN, limit) & _IN and self._written:
                    self._hear()
        except TimeoutError as error:
            raise self._core.WriteTimeout(str(error)) from error
        except OSError as error:
            raise self._core.WriteError(str(error)) from error

    def _hear(self) -> None:
        """Keep what the server says before the request has been sent; OSError if that refuses it."""
        with contextlib.suppress(*self._wants_read, *self._wants_write):
            data = self._sock.recv(_READ)
            self._early += data
            if not data or self._early.startswith(_REFUSALS):
                raise ConnectionResetError("the server has answered before all was sent")

    def _wait(self, events: int, limit: int | None) -> int:
        """Wait for one of ``events``, at most ``limit`` milliseconds; give those that have come to pass."""
        if events == _IN:
            found = self._reads.poll(limit)
        else:
            if self._both is None:
                self._both = _poller(self._sock, events)
            self._both.modify(self._sock, events)
            found = self._both.poll(limit)
        if not found:
            raise TimeoutError("timed out")
        return int(found[0][1])

    def close(self) -> None:
        self._sock.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> Socket:
        """Secure the connection."""
        import ssl

        sock: ssl.SSLSocket | None = None
        until = None if timeout is None else time.monotonic() + timeout
        try:
            sock = ssl_context.wrap_socket(self._sock, server_hostname=server_hostname, do_handshake_on_connect=False)
            secured = Socket(self._core, sock)
            secured._eager = True
            secured._wants_read = (BlockingIOError, ssl.SSLWantReadError)
            secured._wants_write = (ssl.SSLWantWriteError,)
            while True:
                left = None if until is None else max(0, min(int((until - time.monotonic()) * 1000) + 1, _LONGEST))
                try:
                    sock.do_handshake()
                    return secured
                except ssl.SSLWantReadError:
                    secured._wait(_IN, left)
                except ssl.SSLWantWriteError:
                    secured._wait(_OUT, left)
        except BaseException as error:
            (sock or self._sock).close()
            from ..tls_sessions import forget_session

            forget_session(ssl_context, server_hostname)
            if isinstance(error, TimeoutError):
                raise self._core.ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):
                raise self._core.ConnectError(str(error)) from error
            raise

    def keep_session(self) -> None:
        """Keep the TLS session, if there is one, for the next connection with this server."""
        if self._eager:
            from ..tls_sessions import keep_session

            keep_session(self._sock)

    def forget_session(self) -> None:
        """Have the next connection with this server begin with a TLS session of its own."""
        if self._eager:
            from ..tls_sessions import forget_session

            secure: Any = self._sock
            forget_session(secure.context, secure.server_hostname)

    def get_extra_info(self, info: str) -> Any:
        sock = self._sock
        if info == "is_readable":
            return sock.fileno() < 0 or bool(self._early) or bool(self._reads.poll(0))
        if info == "socket":
            return sock
        if info == "ssl_object":
            # Only a TLS socket has one.
            return getattr(sock, "_sslobj", None)
        if info == "client_addr":
            return sock.getsockname()
        if info == "server_addr":
            return sock.getpeername()
        return None

    def shutdown(self) -> None:
        """End the connection under whoever waits for it, from any thread."""
        with contextlib.suppress(OSError):
            # Not that of a TLS socket, which takes its state away from the thread that reads.
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)


class _Selecting:
    """What ``select.poll`` does, where there is none."""

    def __init__(self) -> None:
        self._sock: Any = None
        self._events = 0

    def register(self, sock: Any, events: int) -> None:
        self._sock, self._events = sock, events

    modify = register

    def poll(self, limit: int | None = None) -> list[tuple[int, int]]:
        sock = [self._sock]
        reads, writes = (sock if self._events & event else [] for event in (_IN, _OUT))
        found = select.select(reads, writes, sock, None if limit is None else limit / 1000)
        events = (_IN if found[0] or found[2] else 0) | (_OUT if found[1] or found[2] else 0)
        return [(0, events)] if events else []


def _poller(sock: socket.socket, events: int) -> Any:
    """Waits for events of one socket, for so many milliseconds."""
    poller: Any = select.poll() if hasattr(select, "poll") else _Selecting()
    poller.register(sock, events)
    return poller


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
        sock: socket.socket | None = None
        try:
            sock = socket.create_connection((host, port), timeout, source_address=source)
            for option in socket_options or ():
                sock.setsockopt(*option)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except TimeoutError as error:
            raise self._core.ConnectTimeout(str(error)) from error
        except OSError as error:
            # Connected, it may be reset before an option is set.
            if sock is not None:
                sock.close()
            raise self._core.ConnectError(str(error)) from error
        return Socket(self._core, sock)
