"""Run the emulator in this process: a Gemini API on a loopback port, in its own thread."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, Unpack

from genai_runtime.models.names import hint

from . import identity, state
from .app import Application
from .clock import Clock
from .extra import check_extra
from .faults import FaultPlan
from .live.speech import spoken
from .options import OptionArguments, Options
from .records import Delivery
from .request_log import RequestLog
from .scripted import Rule, ScriptedAnswers
from .scripted.rules import When
from .storage import Buckets, Tables

if TYPE_CHECKING:
    from .server import Server

T = TypeVar("T")


class Emulator:
    """A Gemini API for tests.

    ``with Emulator() as emulator: ...`` listens on ``emulator.url`` for as long as the block runs. The keywords are
    the fields of :class:`genai_emulator.Options`. ``when`` decides what the model answers, ``faults`` plans faults,
    ``requests`` lists what arrived, ``clock`` moves time forward.

    Raises:
        MissingExtra: a package of the extra ``emulator`` is not installed.
    """

    def __init__(self, **options: Unpack[OptionArguments]) -> None:
        check_extra()
        known = OptionArguments.__annotations__
        if unknown := next((name for name in options if name not in known), None):
            raise TypeError(f"the emulator has no option {unknown!r}{hint(unknown, known)}")
        self.options = Options(**options)
        self._application = Application(self.options)
        self._running: _Running | None = None
        self._port = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Emulator at {self.url}>" if self._running else "<Emulator, stopped>"

    @property
    def url(self) -> str:
        """Where it listens: ``http://127.0.0.1:49152``."""
        if self._running is None:
            raise RuntimeError("the emulator is not running: start it, or use it in a with block")
        return url_of(self.options, self._port)

    @property
    def port(self) -> int:
        return self._port

    @property
    def faults(self) -> FaultPlan:
        return self._application.faults

    @property
    def answers(self) -> ScriptedAnswers:
        """The scripted answers."""
        return self._application.answers

    @property
    def requests(self) -> RequestLog:
        return self._application.log

    @property
    def clock(self) -> Clock:
        return self.options.clock

    @property
    def buckets(self) -> Buckets:
        """What stands in for Cloud Storage: ``emulator.buckets.put("gs://bucket/name", data)``."""
        return self._application.project.buckets

    @property
    def tables(self) -> Tables:
        """What stands in for BigQuery: ``emulator.tables.insert("bq://project.dataset.table", rows)``."""
        return self._application.project.tables

    @property
    def deliveries(self) -> list[Delivery]:
        """What was posted to webhooks, or is to be, the oldest first; ``statuses`` tells what was answered.

        Nothing is posted to another machine: such an event is listed with the state ``withheld``.
        """
        return self._call(lambda: [replace(each, statuses=list(each.statuses)) for each in self._deliveries()])

    def _deliveries(self) -> list[Delivery]:
        return list(self._application.project.deliveries.values())

    def when(
        self, prompt: When = None, *, model: str | None = None, system: str | None = None, times: int | None = None
    ) -> Rule:
        """Decide the answer to prompts: ``emulator.when("weather").answer("Sunny.")``.

        The arguments are those of :meth:`ScriptedAnswers.when`; the methods of the rule give the answers.
        """
        return self.answers.when(prompt, model=model, system=system, times=times)

    def start(self) -> None:
        """Start listening, and return when it is ready."""
        if self._running is not None:
            raise RuntimeError("the emulator is already running")
        server = make_server(self._application)
        listening = bind(self.options)
        self._port = listening.getsockname()[1]
        self._running = _Running(server, listening)
        self._running.ready.wait()

    def stop(self) -> None:
        """Stop listening, reset open connections and forget everything; does nothing if stopped already."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()

    def reset(self) -> None:
        """Forget all files, caches, stores, faults and requests, and reset the clock; the port stays."""
        self._call(self._application.reset)

    def save_state(self, path: str | os.PathLike[str]) -> None:
        """Write a snapshot of all files, caches, stores and operations, bytes included, as one JSON file.

        Operations under way are finished first.
        """
        state.write(self._call(lambda: state.save(self._application.project)), Path(path))

    def load_state(self, path: str | os.PathLike[str]) -> None:
        """Go on from a snapshot; what was there before is forgotten.

        Raises:
            StateError: the file is none; everything is as it was.
        """
        snapshot = state.read(Path(path))
        self._call(lambda: state.load(self._application.project, snapshot))

    def add_cache(self, identifier: str, *, model: str = "models/gemini-2.5-flash", text: str = "a long text") -> str:
        """Add a cache with an id of your choice, which the API does not offer; return its name.

        On Vertex AI the id is the whole name: ``projects/p/locations/l/cachedContents/1``.
        """
        return self._call(lambda: self._application.add_cache(identifier, model, text))

    def issue_token(self, account: str = identity.ACCOUNT, *, seconds: float | None = None) -> str:
        """Issue an access token, as its token endpoint does; it works for as many seconds of its clock."""
        lifetime = None if seconds is None else timedelta(seconds=seconds)
        return self._call(lambda: identity.issue(self._application.project, account, lifetime))

    def revoke_tokens(self) -> None:
        """Refuse all access tokens that were issued so far, from now on."""
        self._call(self._application.project.access_tokens.clear)

    def write_credentials(self, path: str | os.PathLike[str]) -> None:
        """Write credentials for ``GOOGLE_APPLICATION_CREDENTIALS`` that get their tokens here (of an external account).

        The token that they begin with is written beside them.
        """
        file = Path(path)
        subject = file.with_name(f"{file.name}.subject")
        subject.write_text("a-token-of-another-provider", "utf-8")
        file.write_text(json.dumps(identity.external_account(self.url, str(subject.resolve()))), "utf-8")

    def speech(self, text: str, *, rate: int = 16_000) -> bytes:
        """Speak a text as the emulator does: sound whose words it understands in a Live session.

        Args:
            text: What to say.
            rate: Samples a second.

        Returns:
            16-bit mono PCM, little-endian.
        """
        return spoken(text, rate)

    def drop_connections(self) -> None:
        """Reset all open connections, as a crashing server does."""

        def drop() -> None:
            if self._running is not None:
                for connection in self._running.server.connections:
                    connection.reset_now()

        self._call(drop)

    def _call(self, function: Callable[[], T]) -> T:
        """Run a function in the emulator's event loop, which owns the state."""
        return self._running.call(function) if self._running is not None else function()


class _Running:
    """The emulator's thread, with its event loop."""

    def __init__(self, server: Server, listening: socket.socket) -> None:
        self.server = server
        self.ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._stopping = asyncio.Event()
        self._thread = threading.Thread(target=self._run, args=(listening,), name="genai-emulator", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()

    def call(self, function: Callable[[], T]) -> T:
        async def run() -> T:
            return function()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result()

    def _run(self, listening: socket.socket) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve(listening))

    async def _serve(self, listening: socket.socket) -> None:
        await self.server.start(listening)
        self.ready.set()
        try:
            await self._stopping.wait()
        finally:
            await self.server.stop()


def make_server(application: Application) -> Server:
    """A server for the application.

    Raises:
        MissingExtra: a package that the emulator needs is not installed.
    """
    check_extra()
    from .server import Server

    return Server(application)


def bind(options: Options) -> socket.socket:
    """Open a listening socket for the host and port of ``options``."""
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    # With the protocol given: else asyncio leaves Nagle's algorithm on, and every response waits 40 ms.
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
    """Where to reach it from this machine; an address that means all of them cannot be asked for."""
    reached = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(options.host, options.host)
    host = f"[{reached}]" if ":" in reached else reached
    return f"{'https' if options.ssl_context else 'http'}://{host}:{port}"
