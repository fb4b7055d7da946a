"""uvicorn's HTTP server for the application, started and stopped in a running event loop."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

import uvicorn
from uvicorn.server import ServerState

from .connection import Connection

if TYPE_CHECKING:
    from .app import Application

# Clients may keep connections idle for a while; only faults close them.
_KEEP_ALIVE_SECONDS = 300
_MAX_HEADER_BYTES = 256 * 1024
_BACKLOG = 2048
_GRACE_SECONDS = 2.0


class Server:
    """Serves one application on one socket."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._config = uvicorn.Config(
            application,
            interface="asgi3",
            http=Connection,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            date_header=False,
            server_header=False,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            h11_max_incomplete_event_size=_MAX_HEADER_BYTES,
        )
        self._config.load()
        self._state = ServerState()
        self._server: asyncio.Server | None = None

    @property
    def connections(self) -> set[Connection]:
        return {connection for connection in self._state.connections if isinstance(connection, Connection)}

    async def start(self, listening: socket.socket) -> None:
        application = self._application

        def connect() -> Connection:
            return Connection(self._config, self._state, application.handle, application.faults.on_accept)

        ssl_context = application.options.ssl_context
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(connect, sock=listening, ssl=ssl_context, backlog=_BACKLOG)

    async def stop(self) -> None:
        """Close the socket, reset the connections, and wait for running requests."""
        if self._server is not None:
            self._server.close()
        for connection in self.connections:
            connection.transport.abort()
        if tasks := set(self._state.tasks):
            _, late = await asyncio.wait(tasks, timeout=_GRACE_SECONDS)
            for task in late:
                task.cancel()
        self._application.close()
