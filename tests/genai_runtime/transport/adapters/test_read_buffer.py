"""What asyncio reads into, over sockets."""

from __future__ import annotations

import asyncio
import random
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest

from genai_runtime.transport.adapters import read_buffer, socket_errors
from genai_runtime.transport.adapters._async.sockets import AsyncioBackend, AsyncSocket


def serve(speak: Callable[[socket.socket], None]) -> int:
    listening = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        with listening, listening.accept()[0] as connection:
            speak(connection)

    threading.Thread(target=run, daemon=True).start()
    port: int = listening.getsockname()[1]
    return port


async def connect(port: int) -> AsyncSocket:
    return await AsyncioBackend(socket_errors).connect_tcp("127.0.0.1", port, 5)


async def read_all(sock: AsyncSocket, length: int) -> bytes:
    data = b""
    while len(data) < length:
        part = await sock.read(1 << 20, 10)
        assert part, "it ended early"
        data += part
    return data


def test_what_was_read_is_not_kept() -> None:
    async def main() -> None:
        sock = await connect(serve(lambda connection: connection.sendall(b"Bearer of-some-token")))
        assert await sock.read(100, 5) == b"Bearer of-some-token"
        assert not any(read_buffer.memory.view)
        assert await sock.read(100, 5) == b""
        await sock.aclose()

    asyncio.run(main())


def test_long_reads_and_short_ones_take_turns() -> None:
    """A long body goes past the memory, and the next short answer through it again."""
    long = random.Random(5).randbytes(3_000_000)
    turns = (b"short", long, b"once more", long, b"at last")

    def speak(connection: socket.socket) -> None:
        for turn in turns:
            connection.recv(1)
            connection.sendall(turn)

    async def main() -> None:
        sock = await connect(serve(speak))
        kinds = set()
        for turn in turns:
            await sock.write(b"?", 5)
            data = b""
            while len(data) < len(turn):
                data += await sock.read(1 << 20, 10)
                kinds.add(type(sock._protocol.transport.get_protocol()).__name__)
            assert data == turn
        assert kinds == {"LongReads", "_Protocol"}
        assert await sock.read(1, 5) == b""
        await sock.aclose()

    asyncio.run(main())


def test_an_end_amid_long_reads() -> None:
    """What came before it is given, and then the end."""

    def speak(connection: socket.socket) -> None:
        connection.sendall(bytes(1 << 20))

    async def main() -> None:
        sock = await connect(serve(speak))
        assert await read_all(sock, 1 << 20) == bytes(1 << 20)
        assert await sock.read(1, 10) == b""
        assert sock.get_extra_info("is_readable")
        await sock.aclose()

    asyncio.run(main())


def test_a_reset_amid_long_reads() -> None:
    gone = threading.Event()

    def speak(connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.sendall(bytes(1 << 20))
        gone.wait(10)

    async def main() -> None:
        sock = await connect(serve(speak))
        await read_all(sock, 1 << 20)
        gone.set()
        with pytest.raises(socket_errors.ReadError):
            await sock.read(1, 10)
        await sock.aclose()

    asyncio.run(main())


def test_a_body_that_is_sent_while_long_reads_come() -> None:
    """A full socket makes its writer wait, whichever protocol reads."""
    long = bytes(2_000_000)

    def speak(connection: socket.socket) -> None:
        connection.recv(1)
        connection.sendall(long)
        left = len(long)
        while left:
            left -= len(connection.recv(1 << 16))
        connection.sendall(b"done")

    async def main() -> None:
        sock = await connect(serve(speak))
        await sock.write(b"?", 5)
        assert await read_all(sock, len(long)) == long
        for start in range(0, len(long), 1 << 16):
            await sock.write(memoryview(long)[start : start + (1 << 16)], 10)
        assert await read_all(sock, 4) == b"done"
        await sock.aclose()

    asyncio.run(main())


def test_loops_in_threads_do_not_mix() -> None:
    found: dict[int, bytes] = {}
    said = [random.Random(seed).randbytes(60_000) for seed in range(4)]

    def client(index: int) -> None:
        async def main() -> bytes:
            sock = await connect(serve(lambda connection: speak(connection, index)))
            data = await read_all(sock, 60_000 * 50)
            await sock.aclose()
            return data

        found[index] = asyncio.run(main())

    def speak(connection: Any, index: int) -> None:
        for _ in range(50):
            connection.sendall(said[index])

    threads = [threading.Thread(target=client, args=(index,)) for index in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert all(found[index] == said[index] * 50 for index in range(4))
