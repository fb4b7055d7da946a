"""A real HTTP proxy on a loopback port: forwards, tunnels, asks for a password, or dies in the middle."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import threading
from ssl import SSLContext
from typing import Literal, Self

Behaviour = Literal["work", "refuse", "die", "die-tunnelled", "502"]


class Proxy:
    """``upstream`` is the port on this machine where every host really is. ``seen`` lists the request lines, and
    ``headers`` what each of them came with.

    With ``ssl``, TLS is spoken with the proxy itself.
    """

    def __init__(
        self,
        upstream: int,
        *,
        credentials: str | None = None,
        behaviour: Behaviour = "work",
        ssl: SSLContext | None = None,
    ) -> None:
        self._ssl = ssl
        self._upstream = upstream
        self._credentials = credentials
        self._behaviour = behaviour
        self.seen: list[str] = []
        self.headers: list[dict[str, str]] = []

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await self._exchange(reader, writer)
        writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        self.seen.append(lines[0])
        given = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        self.headers.append(given)
        if self._behaviour == "die":
            return
        if self._behaviour == "502":
            writer.write(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")
            await writer.drain()
            return
        if self._credentials is not None:
            wanted = "Basic " + base64.b64encode(self._credentials.encode()).decode()
            if given.get("proxy-authorization") != wanted:
                ask = b"proxy-authenticate: Basic realm=x\r\n"
                writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\n" + ask + b"content-length: 0\r\n\r\n")
                await writer.drain()
                return
        method, target, version = lines[0].split(" ")
        there, back = await asyncio.open_connection("127.0.0.1", self._upstream)
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await writer.drain()
            if self._behaviour == "die-tunnelled":
                back.close()
                return
        else:
            path = "/" + target.split("/", 3)[3]
            rest = [line for line in lines[1:-2] if not line.lower().startswith(("proxy-", "connection:"))]
            back.write(
                "\r\n".join([f"{method} {path} {version}", *rest, "connection: close", "", ""]).encode("latin-1")
            )
        await asyncio.gather(_pump(reader, back), _pump(there, writer))

    async def _main(self, ready: threading.Event) -> None:
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._ssl)
        self.port: int = server.sockets[0].getsockname()[1]
        ready.set()
        await self._stop.wait()
        server.close()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        # What has been closed is let go of in the loop's next turns.
        for _ in range(3):
            await asyncio.sleep(0)

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._loop = asyncio.new_event_loop()

        def run() -> None:
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._main(ready))

        self._thread = threading.Thread(target=run, name="proxy", daemon=True)
        self._thread.start()
        ready.wait()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    @property
    def url(self) -> str:
        user = f"{self._credentials}@" if self._credentials else ""
        return f"{'https' if self._ssl else 'http'}://{user}127.0.0.1:{self.port}"


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
    finally:
        writer.close()
