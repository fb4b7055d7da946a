"""An emulator in this process: a Gemini API on a loopback port, in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

from .app import Application
from .clock import Clock
from .faults import FaultPlan
from .log import RequestLog
from .options import Options
from .server import Server

T = TypeVar("T")

_START_SECONDS = 30.0


class Emulator:
    """A Gemini API for tests.

    ``with Emulator() as emulator: ...`` listens on ``emulator.url`` for as long as the block runs. The keywords are
    the fields of :class:`genai_emulator.Options`. ``faults`` plans faults, ``requests`` lists what arrived, ``clock``
    moves time forward.
    """

    def __init__(self, **options: Any) -> None:
        self.options = Options(**options)
        self._application = Application(self.options)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._socket: socket.socket | None = None
        self._stopping: asyncio.Event | None = None
        self._port = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Emulator at {self.url}>" if self._thread is not None else "<Emulator, stopped>"

    @property
    def url(self) -> str:
        """Where it listens: ``http://127.0.0.1:49152``."""
        if self._thread is None:
            raise RuntimeError("the emulator is not running: start it, or use it in a with block")
        return url_of(self.options, self._port)

    @property
    def port(self) -> int:
        return self._port

    @property
    def faults(self) -> FaultPlan:
        return self._application.faults

    @property
    def requests(self) -> RequestLog:
        return self._application.log

    @property
    def clock(self) -> Clock:
        return self.options.clock

    def start(self) -> None:
        """Listen; returns when requests are answered."""
        if self._thread is not None:
            raise RuntimeError("the emulator is already running")
        self._socket = bind(self.options)
        self._port = self._socket.getsockname()[1]
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="genai-emulator", daemon=True)
        self._thread.start()
        if not ready.wait(_START_SECONDS) or self._loop is None:
            self._thread = None
            raise RuntimeError("the emulator did not start")

    def stop(self) -> None:
        """Stop listening, break what connections there are, and forget everything; harmless when it is stopped."""
        thread, loop, stopping = self._thread, self._loop, self._stopping
        if thread is None or loop is None or stopping is None:
            return
        loop.call_soon_threadsafe(stopping.set)
        thread.join()
        self._thread = self._loop = self._stopping = None

    def reset(self) -> None:
        """Forget all files, caches, stores, faults and requests, and set the clock back: a fresh one, same port."""
        self._call(self._application.reset)

    def add_cache(self, identifier: str, *, model: str = "models/gemini-2.5-flash", text: str = "a long text") -> str:
        """A cache with a name of the caller's choice, which no API call can make; the name."""
        return self._call(lambda: self._application.add_cache(identifier, model, text))

    def drop_connections(self) -> None:
        """Reset all open connections, as a server does that goes down."""

        def drop() -> None:
            for connection in list(self._server.connections):
                connection.reset_now()

        self._call(drop)

    def _run(self, ready: threading.Event) -> None:
        asyncio.run(self._serve(ready))

    async def _serve(self, ready: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        self._server = Server(self._application)
        assert self._socket is not None
        await self._server.start(self._socket)
        ready.set()
        try:
            await self._stopping.wait()
        finally:
            await self._server.stop()

    def _call(self, function: Callable[[], T]) -> T:
        """Run a function where the state lives: in the event loop of the emulator."""
        if self._loop is None:
            return function()

        async def run() -> T:
            return function()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result()


def bind(options: Options) -> socket.socket:
    """A listening socket for the host and port of some options."""
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    # Said in full, or asyncio leaves Nagle on for the connections, and every answer waits 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((options.host, options.port))
    except OSError:
        listening.close()
        raise
    return listening


def url_of(options: Options, port: int) -> str:
    host = f"[{options.host}]" if ":" in options.host else options.host
    return f"{'https' if options.ssl_context else 'http'}://{host}:{port}"
