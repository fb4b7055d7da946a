"""A small websocket server in a thread of its own, which speaks the Live API's protocol as a test asks for it."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable
from typing import Any, Self

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

JSON = dict[str, Any]
Handler = Callable[["Peer"], Awaitable[None]]


class Peer:
    """One connection of a client: what came over it, and what is sent."""

    def __init__(self, connection: ServerConnection, server: LiveServer) -> None:
        self.connection = connection
        self.server = server
        request = connection.request
        assert request is not None
        self.path = request.path
        self.headers = dict(request.headers.raw_items())
        self.received: list[JSON] = []

    async def read(self) -> JSON:
        """The next message of the client."""
        message: JSON = json.loads(await self.connection.recv())
        self.received.append(message)
        self.server.boundary(self)
        return message

    async def setup(self, **complete: Any) -> JSON:
        """Read the setup, and say that the session is ready."""
        message = await self.read()
        await self.say({"setupComplete": complete})
        setup: JSON = message["setup"]
        return setup

    async def say(self, *messages: JSON | str) -> None:
        """Send messages, which may be no JSON."""
        for message in messages:
            text = message if isinstance(message, str) else json.dumps(message)
            await self.connection.send(text)
            self.server.boundary(self)

    async def close(self, code: int = 1000, reason: str = "") -> None:
        await self.connection.close(code, reason)

    def cut(self) -> None:
        """Break the connection off."""
        self.connection.transport.abort()


class LiveServer:
    """Answers each connection by ``handler``; one that raises breaks the connection off."""

    def __init__(self, handler: Handler, **arguments: Any) -> None:
        self.handler = handler
        self.peers: list[Peer] = []
        #: After how many messages, of both directions and all connections, the connection is cut.
        self.cuts: set[int] = set()
        self.boundaries = self.cut_count = 0
        self._arguments = {"max_size": None, "ping_interval": None, **arguments}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._server: Server | None = None

    def boundary(self, peer: Peer) -> None:
        self.boundaries += 1
        if self.boundaries in self.cuts:
            self.cut_count += 1
            peer.cut()

    def cut(self) -> None:
        """Break the newest connection off, from any thread."""
        self._loop.call_soon_threadsafe(self.peers[-1].cut)

    async def _handle(self, connection: ServerConnection) -> None:
        peer = Peer(connection, self)
        self.peers.append(peer)
        try:
            await self.handler(peer)
        except ConnectionClosed:
            return

    def __enter__(self) -> Self:
        self._thread.start()
        future = asyncio.run_coroutine_threadsafe(self._start(), self._loop)
        self._server = future.result()
        return self

    async def _start(self) -> Server:
        return await serve(self._handle, "127.0.0.1", 0, **self._arguments)

    def __exit__(self, *error: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _stop(self) -> None:
        assert self._server is not None
        for peer in self.peers:
            peer.cut()
        self._server.close()
        await self._server.wait_closed()

    @property
    def port(self) -> int:
        assert self._server is not None
        port: int = next(iter(self._server.sockets)).getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def text(value: str) -> JSON:
    """A piece of an answer."""
    return {"serverContent": {"modelTurn": {"parts": [{"text": value}]}}}


TURN_COMPLETE: JSON = {"serverContent": {"turnComplete": True}}


def handle(name: str, **more: Any) -> JSON:
    return {"sessionResumptionUpdate": {"newHandle": name, "resumable": True, **more}}
