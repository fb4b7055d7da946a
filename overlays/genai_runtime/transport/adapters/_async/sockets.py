"""Sockets on asyncio itself, as httpcore knows them.

What has arrived is kept when the connection breaks: a server that refuses a large body answers and hangs up while the
body is still being sent, and a stream that reads only when it is asked to would lose its answer.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import select
import ssl
from collections import deque
from collections.abc import Awaitable, Coroutine, Generator, Iterable
from typing import Any, TypeVar

from genai_runtime.abort import abort

from .. import read_buffer
from ..happy_eyeballs import race

T = TypeVar("T")

_SLICE = 1 << 16
_HIGH_WATER = 1 << 18


async def yield_to_reader() -> None:
    """Let the loop read what has come in before more is written: a write to a broken connection throws it away."""
    await asyncio.sleep(0)
    # The loop looks at its sockets after the first turn, and reads in the second.
    await asyncio.sleep(0)


async def within(seconds: float, awaited: Awaitable[T]) -> T:
    """Await something, and set a timer only if it is not there at once.

    Raises:
        TimeoutError: it had to be waited for longer than so many seconds.
    """
    step: Any = awaited if isinstance(awaited, Coroutine) else _wait(awaited)
    try:
        waits_for = step.send(None)
    except StopIteration as stop:
        found: T = stop.value
        return found
    async with asyncio.timeout(max(0.0, seconds)):
        found = await _Begun(step, waits_for)
        return found


async def _wait(awaited: Awaitable[T]) -> T:
    return await awaited


class _Begun:
    """What has been begun, and waits for something by now."""

    __slots__ = ("_step", "_waits_for")

    def __init__(self, step: Any, waits_for: Any) -> None:
        self._step = step
        self._waits_for = waits_for

    def __await__(self) -> Generator[Any, Any, Any]:
        step, waits_for = self._step, self._waits_for
        while True:
            try:
                yield waits_for
            except GeneratorExit:
                step.close()
                raise
            except BaseException as error:
                try:
                    waits_for = step.throw(error)
                except StopIteration as stop:
                    return stop.value
                continue
            return (yield from step.__await__())


class _Protocol(asyncio.BufferedProtocol):
    def __init__(self) -> None:
        self.chunks: deque[bytes] = deque()
        self.size = 0
        self.ended = False
        self.error: Exception | None = None
        self.transport: Any = None
        self._halted = False
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self.full = False

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def get_buffer(self, sizehint: int) -> memoryview:
        return read_buffer.memory.view

    def buffer_updated(self, nbytes: int) -> None:
        self.data_received(read_buffer.take(nbytes))
        # There is no transport yet where a server speaks within the TLS handshake.
        if nbytes == read_buffer.SIZE and self.transport is not None and not self.transport.is_closing():
            self.transport.set_protocol(read_buffer.LongReads(self))

    def data_received(self, data: bytes) -> None:
        self.chunks.append(data)
        self.size += len(data)
        if self.size > _HIGH_WATER and not self._halted:
            self._halted = True
            self.transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> None:
        self.ended = True
        _wake(self._reader)

    def connection_lost(self, exc: Exception | None) -> None:
        # There is no transport where the TLS handshake failed.
        if exc is not None and self.transport is not None and self.transport.get_extra_info("sslcontext") is None:
            self._read_the_rest()
        self.ended = True
        self.error = self.error or exc
        _wake(self._reader)
        _wake(self._writer)

    def _read_the_rest(self) -> None:
        """Take what the kernel still has: a write that failed has ended the transport before it was read."""
        sock = self.transport.get_extra_info("socket")
        with contextlib.suppress(OSError, AttributeError):
            while data := os.read(sock.fileno(), _HIGH_WATER):
                self.chunks.append(data)
                self.size += len(data)

    def pause_writing(self) -> None:
        self.full = True

    def resume_writing(self) -> None:
        self.full = False
        _wake(self._writer)

    def take(self, most: int) -> bytes:
        data = self.chunks.popleft()
        if len(data) > most:
            self.chunks.appendleft(data[most:])
            data = data[:most]
        self.size -= len(data)
        if self._halted and self.size <= _HIGH_WATER // 2 and not self.transport.is_closing():
            self._halted = False
            self.transport.resume_reading()
        return data

    async def readable(self) -> None:
        while not self.chunks and not self.ended:
            self._reader = asyncio.get_running_loop().create_future()
            try:
                await self._reader
            finally:
                self._reader = None

    async def writable(self) -> None:
        while self.full and not self.transport.is_closing():
            self._writer = asyncio.get_running_loop().create_future()
            try:
                await self._writer
            finally:
                self._writer = None


def _wake(waiter: asyncio.Future[None] | None) -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(None)


class AsyncSocket:
    """A connection of asyncio's as a stream of httpcore's."""

    def __init__(self, core: Any, protocol: _Protocol) -> None:
        self._core = core
        self._protocol = protocol
        # How many bytes have been written since something was read.
        self._written = 0

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        protocol = self._protocol
        self._written = 0
        if not protocol.chunks:
            try:
                if timeout is None:
                    await protocol.readable()
                else:
                    async with asyncio.timeout(timeout):
                        await protocol.readable()
            except TimeoutError as error:
                raise self._core.ReadTimeout(str(error)) from error
        if not protocol.chunks:
            if protocol.error is not None:
                raise self._core.ReadError(str(protocol.error)) from protocol.error
            return b""
        return protocol.take(max_bytes)

    async def write(self, buffer: bytes | memoryview, timeout: float | None = None) -> None:
        protocol = self._protocol
        if self._written > _SLICE:
            await yield_to_reader()
        if protocol.transport.is_closing() or self._refused():
            raise self._core.WriteError("the connection was closed") from protocol.error
        self._written += len(buffer)
        protocol.transport.write(buffer)
        if protocol.full:
            try:
                async with asyncio.timeout(timeout):
                    await protocol.writable()
            except TimeoutError as error:
                raise self._core.WriteTimeout(str(error)) from error

    def _refused(self) -> bool:
        """Whether the server has answered with an error before all was sent."""
        return (
            self._written > 0
            and bool(self._protocol.chunks)
            and self._protocol.chunks[0][:10].startswith((b"HTTP/1.1 4", b"HTTP/1.1 5", b"HTTP/1.0 4", b"HTTP/1.0 5"))
        )

    def shutdown(self) -> None:
        """End the connection under whoever waits for it."""
        abort(self._protocol.transport)

    async def aclose(self) -> None:
        transport = self._protocol.transport
        if transport is not None:
            # A peer that does not read must not keep it open; nothing is left to be said.
            abort(transport)
            await asyncio.sleep(0)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncSocket:
        protocol = _Protocol()
        transport = self._protocol.transport
        try:
            async with asyncio.timeout(timeout):
                protocol.transport = await asyncio.get_running_loop().start_tls(
                    transport, protocol, ssl_context, server_hostname=server_hostname
                )
        except BaseException as error:
            abort(transport)
            from ..tls_sessions import forget_session

            forget_session(ssl_context, server_hostname)
            if isinstance(error, TimeoutError):
                raise self._core.ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):
                raise self._core.ConnectError(str(error)) from error
            raise
        if protocol.transport is None:
            raise self._core.ConnectError("the connection was closed during the TLS handshake")
        return AsyncSocket(self._core, protocol)

    def keep_session(self) -> None:
        """Keep the TLS session, if there is one, for the next connection with this server."""
        from ..tls_sessions import keep_session_of

        keep_session_of(self._protocol.transport)

    def forget_session(self) -> None:
        """Have the next connection with this server begin with a TLS session of its own."""
        transport = self._protocol.transport
        if transport is not None and (secure := transport.get_extra_info("ssl_object")) is not None:
            from ..tls_sessions import forget_session

            forget_session(secure.context, secure.server_hostname)

    def get_extra_info(self, info: str) -> Any:
        protocol = self._protocol
        if info == "is_readable":
            return bool(protocol.chunks) or protocol.ended or protocol.transport.is_closing() or self._poll()
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return protocol.transport.get_extra_info(names.get(info, info))

    def _poll(self) -> bool:
        """Whether something came that the loop has had no time to read."""
        sock = self._protocol.transport.get_extra_info("socket")
        descriptor = -1 if sock is None else sock.fileno()
        if descriptor < 0:
            return True
        if not hasattr(select, "poll"):
            return bool(select.select([descriptor], [], [], 0)[0])
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(0))


class AsyncioBackend:
    """Opens connections of asyncio's, as a network backend of httpcore's."""

    def __init__(self, core: Any) -> None:
        self._core = core

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> AsyncSocket:
        try:
            async with asyncio.timeout(timeout):
                protocol = await race(_Protocol, host, port, None if local_address is None else (local_address, 0))
        except TimeoutError as error:
            raise self._core.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise self._core.ConnectError(str(error)) from error
        try:
            for option in socket_options or ():
                protocol.transport.get_extra_info("socket").setsockopt(*option)
        except BaseException:
            abort(protocol.transport)
            raise
        return AsyncSocket(self._core, protocol)
