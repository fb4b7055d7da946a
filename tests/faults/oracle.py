"""The judge of every fault: one way to make a call in either mode, and the ten invariants that each must hold.

A row opens a client with :meth:`Mode.open`, makes calls with :meth:`Mode.call` (or ``get``, ``generate``,
``stream``), and says of each :class:`Outcome` what it should be. What holds in every row is checked without being
asked for: the kind of what is raised (I1), the time it took (I2), that the canary is nowhere (I3), that a result is
whole or an error (I4), how many requests were made (I5), and, at the end, that nothing is left open (I6).
"""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import inspect
import io
import logging
import os
import pickle
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType, TracebackType
from typing import Any, Protocol, Self, TypeVar

import genai
from genai import errors
from genai_runtime.transport import Limits, Timeouts
from tests.stopwatch import Stopwatch

KEY = "CANARY-5f0d9a7c31e84b26-key"
MODEL = "gemini-2.5-flash"
MODES = ("sync", "aio", "aio-httpx", "sync-httptools", "aio-httptools")
SURFACES = ("get", "generate", "stream")
ATTEMPTS = 5
SLACK = 0.25
FAST: Mapping[str, Any] = {"initial_delay": 0.002, "max_delay": 0.004, "jitter": 0.0}
OUTSIDE = (KeyboardInterrupt, asyncio.CancelledError, SystemExit)

T = TypeVar("T")


class Server(Protocol):
    """What a mode calls: an emulator, a raw server, anything with an address and a count of its requests."""

    @property
    def url(self) -> str: ...


class Outcome:
    """What one call came to: a value, or an error; the seconds it took, and the requests that the server saw."""

    def __init__(
        self, value: Any, error: BaseException | None, seconds: float, requests: int | None, given: list[Any]
    ) -> None:
        self.value = value
        self.error = error
        self.seconds = seconds
        self.requests = requests
        self.given = given

    @property
    def kind(self) -> str:
        """``"ok"``, or the name of the error's class."""
        return "ok" if self.error is None else type(self.error).__name__

    def ok(self, *, requests: int | None = None) -> Any:
        """It succeeded (after so many requests); its value."""
        if self.error is not None:
            raise AssertionError(f"expected success, got {self.error!r}") from self.error
        self._counted(requests)
        return self.value

    def failed(self, cls: type[BaseException] | tuple[type[BaseException], ...], *, requests: int | None = None) -> Any:
        """It raised an error of this class (after so many requests); the error."""
        assert self.error is not None, f"expected {cls}, got the value {self.value!r}"
        if not isinstance(self.error, cls):
            raise AssertionError(f"expected {cls}, got {self.error!r}") from self.error
        self._counted(requests)
        return self.error

    @property
    def text(self) -> str:
        """The text of the answer, or of all events of a stream."""
        found = self.ok()
        return "".join(event.text or "" for event in found) if isinstance(found, list) else found.text

    def _counted(self, requests: int | None) -> None:
        if requests is not None:
            assert self.requests == requests, f"{self.requests} requests were made, not {requests}"

    def __repr__(self) -> str:
        return f"<Outcome {self.kind} in {self.seconds:.3f} s, {self.requests} requests>"


class Mode:
    """One of the modes that a row runs in: ``sync``, ``aio`` (through aiohttp, as google-genai does it),
    ``aio-httpx``, and both over httptools. Its methods look synchronous in all of them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.outcomes: list[Outcome] = []
        self._runner: asyncio.Runner | None = None
        self._server: Server | None = None
        self._clients: list[Any] = []
        self.client: Any = None

    def __repr__(self) -> str:
        return self.name

    @property
    def is_sync(self) -> bool:
        return self.name.startswith("sync")

    @property
    def fast(self) -> bool:
        """Whether it goes over httptools."""
        return self.name.endswith("httptools")

    def open(
        self,
        server: Server | str,
        *,
        retry: Mapping[str, Any] | None = FAST,
        timeout: float | None = None,
        timeouts: Timeouts | None = None,
        limits: Limits | None = None,
        http_options: Mapping[str, Any] | None = None,
        key: str | None = KEY,
        **settings: Any,
    ) -> Any:
        """A client of ``server``, which is the mode's client from here on.

        ``retry`` are fields of HttpRetryOptions (short waits by default, None for the client's own), ``timeout`` the
        caller's timeout in seconds, ``timeouts`` replaces the client's defaults, ``settings`` go to ``Client``.
        """
        url = server if isinstance(server, str) else server.url
        options: dict[str, Any] = {"base_url": url, **(http_options or {})}
        if self.fast:
            options.setdefault("http_client", "httptools")
        if retry is not None:
            options["retry_options"] = dict(retry)
        if timeout is not None:
            options["timeout"] = round(timeout * 1000)
        client: Any = genai.Client(api_key=key, http_options=options, limits=limits, **settings)  # type: ignore[arg-type]
        # Arguments that only httpx knows choose httpx all the same.
        client._shared.config.prefer_aiohttp = self.name == "aio"
        if timeouts is not None:
            client._shared.config.timeouts = timeouts
        self._server = None if isinstance(server, str) else server
        self.client = client if self.is_sync else client.aio
        self._clients.append(self.client)
        return self.client

    # ---- calls

    def call(self, do: Callable[[Any], Any], *, within: float | None = None) -> Outcome:
        """Give the client to ``do``, wait for what it gives, and judge what came of it.

        A list, an iterator or a stream is read to its end. ``within`` is the deadline in seconds (I2).
        """
        before = self.requests()
        given: list[Any] = []
        value: Any = None
        error: BaseException | None = None
        watch = Stopwatch()
        try:
            value = self.run(lambda: do(self.client), given)
        except BaseException as caught:
            if isinstance(caught, pytest_outcomes()):
                raise
            error = caught
        watch.stop()
        after = self.requests()
        count = None if before is None or after is None else after - before
        outcome = Outcome(value, error, watch.wall, count, given)
        self.outcomes.append(outcome)
        if within is not None:
            assert watch.net <= within + SLACK, f"I2: {watch}; {within} s were allowed"
        judge(outcome)
        return outcome

    def get(self, *, within: float | None = None, **config: Any) -> Outcome:
        """A *repeatable* call: models.get."""
        return self.call(lambda client: client.models.get(model=MODEL, config=config or None), within=within)

    def generate(self, prompt: Any = "hello", *, within: float | None = None, **config: Any) -> Outcome:
        """A *billable* call: generate_content."""
        return self.call(
            lambda client: client.models.generate_content(model=MODEL, contents=prompt, config=config or None),
            within=within,
        )

    def stream(self, prompt: Any = "hello", *, within: float | None = None, **config: Any) -> Outcome:
        """A billable stream, read to its end: generate_content_stream; the value is the list of its events."""
        return self.call(
            lambda client: client.models.generate_content_stream(model=MODEL, contents=prompt, config=config or None),
            within=within,
        )

    def make(self, surface: str, **how: Any) -> Outcome:
        """The call of a surface, by its name: one of ``SURFACES``."""
        found: Outcome = getattr(self, surface)(**how)
        return found

    def run(self, do: Callable[[], Any], given: list[Any] | None = None) -> Any:
        """Carry out ``do`` in this mode: what it gives is awaited, if it can be, and read to its end, if it is a
        stream. What a stream gave before it failed is in ``given``."""
        given = [] if given is None else given
        if self.is_sync:
            return _read(do(), given)
        return self.runner.run(_aread(do, given))

    @property
    def runner(self) -> asyncio.Runner:
        """The mode's event loop, in asyncio."""
        if self._runner is None:
            self._runner = asyncio.Runner()
        return self._runner

    def requests(self) -> int | None:
        """How many requests the server has seen, if it counts them."""
        for name in ("requests", "asked"):
            found = getattr(self._server, name, None)
            if found is not None:
                return len(found)
        return None

    # ---- the end

    def close(self) -> None:
        """Close every client, and the loop."""
        clients, self._clients = self._clients, []
        try:
            for client in clients:
                if self.is_sync:
                    client.close()
                else:
                    self.runner.run(client.aclose())
            if self._runner is not None:
                self._runner.run(_no_tasks())
        finally:
            self.client = None
            if self._runner is not None:
                self._runner.close()
                self._runner = None


def _read(value: Any, given: list[Any]) -> Any:
    if isinstance(value, Iterator):
        try:
            for item in value:
                given.append(item)
        finally:
            close = getattr(value, "close", None)
            if close is not None:
                close()
        return given
    return value


async def _aread(do: Callable[[], Any], given: list[Any]) -> Any:
    value = do()
    if inspect.isawaitable(value):
        value = await value
    if hasattr(value, "__anext__"):
        try:
            async for item in value:
                given.append(item)
        finally:
            if hasattr(value, "aclose"):
                await value.aclose()
        return given
    return value


async def _no_tasks() -> None:
    """I6: no task is left behind, a moment after the last call."""
    current = asyncio.current_task()
    left: list[asyncio.Task[Any]] = []
    for _ in range(100):
        left = [task for task in asyncio.all_tasks() if task is not current]
        if not left:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"I6: tasks are left behind: {left}")


def pytest_outcomes() -> tuple[type[BaseException], ...]:
    """What pytest itself raises to end a test."""
    from _pytest.outcomes import OutcomeException

    return (OutcomeException, AssertionError)


# ---- the invariants


def judge(outcome: Outcome) -> None:
    """What must hold of the outcome of any call (I1, I3, I4)."""
    error = outcome.error
    if error is None:
        _check_whole(outcome.value)
        return
    if isinstance(error, OUTSIDE):
        return
    check_error(error)
    events = outcome.given
    if events and hasattr(events[0], "candidates"):
        # I4: what had arrived is not lost with the error.
        partial = getattr(error, "partial", None)
        assert partial is not None, f"I4: {error!r} does not carry the {len(events)} events that had arrived"
        text = getattr(error, "text", None)
        if 0 < len(partial) < len(events) and text is not None:
            # Of a very long stream the last events, and all text.
            assert text == "".join([event.text or "" for event in events]), f"I4: {error!r} has lost text"
            events = events[-len(partial) :]
        assert list(partial) == events, f"I4: {error!r} carries {len(partial)} of {len(events)} events"


def check_error(error: BaseException) -> None:
    """I1 and I3 for one error."""
    assert isinstance(error, errors.GenAIError), f"I1: {type(error).__module__}.{type(error).__qualname__}: {error!r}"
    cause = error.__cause__
    if isinstance(cause, errors.GenAIError):
        # What came of the attempt to go on with a stream.
        assert cause.__traceback__ is None, f"I1: the cause keeps frames alive: {cause!r}"
        check_error(cause)
    elif cause is not None:
        # Said in Python's own words, by an exception that was never raised: it keeps nothing alive.
        assert isinstance(error, ConnectionError), f"I1: it has a cause: {cause!r}"
        assert isinstance(cause, OSError), f"I1: it keeps a foreign error alive: {cause!r}"
        assert type(cause).__module__ in ("builtins", "socket", "ssl"), f"I1: it keeps a foreign error alive: {cause!r}"
        kept = (cause.__traceback__, cause.__cause__, cause.__context__)
        assert kept == (None, None, None), f"I1: the cause keeps more alive: {kept}"
    assert error.__context__ is None, f"I1: it keeps another error alive: {error.__context__!r}"
    for sink, text in sinks(error):
        assert KEY not in text, f"I3: the key is in the {sink} of {type(error).__name__}"
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error), f"I3: {type(error)} comes out of pickle as {type(again)}"
    assert str(again) == str(error)


def sinks(error: BaseException) -> Iterator[tuple[str, str]]:
    """Everywhere that an error may be written to, as text."""
    yield "str", str(error)
    yield "repr", repr(error)
    yield "args", repr(error.args)
    yield "vars", repr(vars(error))
    yield "attributes", "\n".join(walk(error))
    lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()
    yield "traceback with locals", "".join(lines)
    yield "pickle", pickle.dumps(error).decode("latin-1")
    yield "deep copy", "\n".join(walk(copy.deepcopy(error)))


def walk(root: Any) -> Iterator[str]:
    """Every text that can be reached from ``root`` by attributes and items, to any depth."""
    seen: set[int] = set()
    left: list[Any] = [root]
    while left:
        value = left.pop()
        if id(value) in seen or value is None or isinstance(value, bool | int | float | type | ModuleType):
            continue
        seen.add(id(value))
        if isinstance(value, str):
            yield str(value)
        elif isinstance(value, bytes | bytearray | memoryview):
            yield bytes(value).decode("latin-1")
        elif isinstance(value, Mapping):
            left += [*value.keys(), *value.values()]
        elif isinstance(value, list | tuple | set | frozenset):
            left += value
        elif not isinstance(value, TracebackType):
            if isinstance(value, BaseException):
                left += [*value.args, value.__cause__, value.__context__]
            left += getattr(value, "__dict__", {}).values()
            for cls in type(value).__mro__:
                slots = cls.__dict__.get("__slots__", ())
                for name in (slots,) if isinstance(slots, str) else slots:
                    left.append(getattr(value, name, None))


def _check_whole(value: Any) -> None:
    """I4: a stream that ended without an error has come to its end."""
    events = value if isinstance(value, list) else []
    if events and all(hasattr(event, "candidates") for event in events) and not _excused:
        finished = any(candidate.finish_reason for event in events for candidate in event.candidates or ())
        blocked = any(event.prompt_feedback and event.prompt_feedback.block_reason for event in events)
        assert finished or blocked, "I4: an unfinished stream passes for a whole one"


_excused: list[str] = []


@contextlib.contextmanager
def unfinished_allowed() -> Iterator[None]:
    """For the rows that opt out of StreamTruncated."""
    _excused.append("by option")
    try:
        yield
    finally:
        _excused.pop()


class Logs:
    """Everything that is logged, at DEBUG, by whatever library (I3)."""

    def __init__(self) -> None:
        self._stream = io.StringIO()
        self._handler = logging.StreamHandler(self._stream)
        self._handler.setFormatter(logging.Formatter("%(name)s %(message)s"))
        self._level = logging.WARNING

    def __enter__(self) -> Self:
        root = logging.getLogger()
        self._level = root.level
        root.addHandler(self._handler)
        root.setLevel(logging.DEBUG)
        return self

    def __exit__(self, *exc_info: object) -> None:
        root = logging.getLogger()
        root.removeHandler(self._handler)
        root.setLevel(self._level)

    @property
    def text(self) -> str:
        return self._stream.getvalue()


class Resources:
    """What this process holds open (I6)."""

    def __init__(self) -> None:
        gc.collect()
        # What there was before is nobody's leak, and collections that leave it out take no time.
        gc.freeze()
        self._files = _files()
        self._threads = _threads()

    def check(self, patience: float = 30.0) -> None:
        """Everything that was opened since is closed, or will be in a moment."""
        until = time.monotonic() + patience
        while True:
            gc.collect()
            files, threads = _files() - self._files, _threads() - self._threads
            if not files and not threads:
                return
            if time.monotonic() > until:
                raise AssertionError(f"I6: left open: {sorted(files)} {sorted(threads)}")
            time.sleep(0.01)


def _files() -> set[str]:
    """Open files and sockets, each with its number, so that one that takes another's number is seen."""
    found = set()
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            found.add(f"{number} {os.readlink(f'/proc/self/fd/{number}')}")
    return found


def _threads() -> set[str]:
    return {f"{thread.name} {thread.ident}" for thread in threading.enumerate() if not _is_idle_worker(thread)}


def _is_idle_worker(thread: threading.Thread) -> bool:
    """Threads that wait in a pool of asyncio's, for names to resolve, are the loop's own."""
    return thread.name.startswith("asyncio_")


class Memory:
    """The growth of this process at its worst, in bytes, since it was entered (I9)."""

    def __enter__(self) -> Self:
        gc.collect()
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
        self._before = _status("VmRSS")
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.growth = _status("VmHWM") - self._before

    def check(self, cap: int) -> None:
        """I9: no more than what may be held, and 64 MB."""
        assert self.growth <= cap + 64 * 1000 * 1000, f"I9: grew by {self.growth:,} bytes"


def _status(name: str) -> int:
    with open("/proc/self/status") as file:
        line = next(line for line in file if line.startswith(name + ":"))
    return int(line.split()[1]) * 1024
