"""Connections that are dropped, over sockets."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable
from typing import Any

import pytest

from genai_runtime.abort import abort
from genai_runtime.transport.adapters import socket_errors
from genai_runtime.transport.adapters._async.sockets import AsyncioBackend, AsyncSocket

LARGE = bytes(8_000_000)


async def ended_by_itself(peer: socket.socket, connection: AsyncSocket) -> Any:
    """Have the peer end its side while bytes wait to be sent, then read all: the transport ends with the last one."""
    transport = connection._protocol.transport
    transport.write(LARGE)
    peer.shutdown(socket.SHUT_WR)
    loop = asyncio.get_running_loop()
    left = len(LARGE)
    while left:
        left -= len(await loop.sock_recv(peer, 1 << 20))
    async with asyncio.timeout(20):
        while transport.get_extra_info("socket").fileno() >= 0:
            await asyncio.sleep(0.001)
    return transport


def all_that_came(peer: socket.socket) -> int:
    count = 0
    with contextlib.suppress(ConnectionResetError):
        while data := peer.recv(1 << 20):
            count += len(data)
    return count


async def after_the_end(then: Callable[[AsyncSocket, Any], Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        connection = await AsyncioBackend(socket_errors).connect_tcp("127.0.0.1", server.getsockname()[1], 20)
        peer, _ = server.accept()
        with peer:
            peer.setblocking(False)
            transport = await ended_by_itself(peer, connection)
            await then(connection, transport)


async def _close(connection: AsyncSocket, _: Any) -> None:
    await connection.aclose()


async def _shutdown(connection: AsyncSocket, _: Any) -> None:
    connection.shutdown()


async def _abort(_: AsyncSocket, transport: Any) -> None:
    abort(transport)


@pytest.mark.parametrize("then", [_close, _shutdown, _abort])
def test_a_connection_that_has_ended_by_itself(then: Callable[[AsyncSocket, Any], Any]) -> None:
    asyncio.run(after_the_end(then))


def test_a_connection_that_is_open_is_gone_at_once() -> None:
    async def run() -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            connection = await AsyncioBackend(socket_errors).connect_tcp("127.0.0.1", server.getsockname()[1], 20)
            peer, _ = server.accept()
            with peer:
                peer.settimeout(20)
                connection._protocol.transport.write(LARGE)
                abort(connection._protocol.transport)
                await asyncio.sleep(0)
                assert all_that_came(peer) < len(LARGE)

    asyncio.run(run())


def test_where_there_is_no_connection_yet() -> None:
    abort(None)
