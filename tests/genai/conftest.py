"""One test body for both modes: a test that is a coroutine function gets a ``mode``, which is sync or asyncio."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

import genai

if TYPE_CHECKING:
    from genai_emulator import Emulator
    from tests.genai.telemetry import Seen

KEY = "CANARY-key-0123456789"
FAST = {"initial_delay": 0.005, "max_delay": 0.02, "jitter": 0.0}
MODEL = "gemini-2.5-flash"
#: What sends a client to Vertex AI.
PLACE: dict[str, Any] = {"vertexai": True, "project": "p1", "location": "us-central1"}


class Outcome:
    """What a call gave, to be awaited or iterated over as asyncio would."""

    def __init__(self, call: Callable[[], Any]) -> None:
        self._call = call

    def __await__(self) -> Generator[Any, None, Any]:
        return self._ready().__await__()

    async def _ready(self) -> Any:
        # As asyncio does: nothing happens before it is awaited.
        value = self._call()
        return await value if inspect.isawaitable(value) else wrapped(value)

    async def __aiter__(self) -> AsyncIterator[Any]:
        value = self._call()
        if hasattr(value, "__aiter__"):
            async for item in value:
                yield item
        else:
            for item in value:
                yield item

    async def __aenter__(self) -> Any:
        self._entered = self._call()
        if hasattr(self._entered, "__aenter__"):
            return await self._entered.__aenter__()
        return Reader(self._entered.__enter__())

    async def __aexit__(self, *exc_info: Any) -> Any:
        if hasattr(self._entered, "__aexit__"):
            return await self._entered.__aexit__(*exc_info)
        return self._entered.__exit__(*exc_info)


class Reader:
    """A synchronous stream or pager with the manners of its twin."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __len__(self) -> int:
        return len(self._target)

    def __getitem__(self, index: int) -> Any:
        return self._target[index]

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        return Twin._called(value) if inspect.ismethod(value) else value

    def __aiter__(self) -> Reader:
        return self

    async def __anext__(self) -> Any:
        try:
            return next(self._target)
        except StopIteration:
            pass
        raise StopAsyncIteration

    async def aclose(self) -> None:
        self._target.close()

    async def __aenter__(self) -> Reader:
        return self

    async def __aexit__(self, *exc_info: Any) -> None:
        self._target.__exit__(*exc_info)


def wrapped(value: Any) -> Any:
    if isinstance(value, genai.chats.Chat):
        return Twin(value)
    if isinstance(value, genai.pagers.Pager) or hasattr(value, "partial"):
        return Reader(value)
    return value


class Twin:
    """A resource of the synchronous client whose methods are awaited."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if name in ("history", "model", "vertexai", "interrupted") or isinstance(value, list):
            return value
        if name in ("get_history", "record_history", "to_json"):
            return value
        return self._called(value) if inspect.ismethod(value) else Twin(value)

    @staticmethod
    def _called(method: Any) -> Callable[..., Outcome]:
        return lambda *args, **kwargs: Outcome(lambda: method(*args, **kwargs))


class Mode:
    """Sync or asyncio (over httpx or aiohttp), and an emulator to talk to. ``client`` is used as ``client.aio`` is."""

    def __init__(self, name: str, emulator: Emulator) -> None:
        self.name = name
        self.emulator = emulator
        self._clients: list[genai.Client] = []
        self._default: Any = None

    @property
    def sync(self) -> bool:
        return self.name == "sync"

    @property
    def client(self) -> Any:
        if self._default is None:
            self._default = self.make()
        return self._default

    def make(self, **arguments: Any) -> Any:
        """A client of this mode; its HttpOptions are quick to try again."""
        options: Any = {"base_url": self.emulator.url, "retry_options": FAST, **arguments.pop("http_options", {})}
        client = genai.Client(**{"api_key": KEY, **arguments}, http_options=options)
        # Arguments that only httpx knows choose httpx all the same.
        client._shared.config.prefer_aiohttp = self.name == "aiohttp"
        return self.of(client)

    def of(self, client: genai.Client) -> Any:
        self._clients.append(client)
        return Twin(client) if self.sync else client.aio

    async def aclose(self) -> None:
        for client in self._clients:
            client.close()
            await client.aio.aclose()


MODES = ["sync", "aio", *(["aiohttp"] if find_spec("aiohttp") else [])]


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Mode:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GEMINI_BASE_URL", "GOOGLE_GENAI_API_VERSION"):
        monkeypatch.delenv(name, raising=False)
    return Mode(request.param, emulator)


@pytest.fixture
def vertex(mode: Mode) -> Any:
    """A client of Vertex AI, used as ``client.aio`` is."""
    return mode.make(**PLACE)


def last_body(emulator: Emulator) -> Any:
    """The body of the last request."""
    return json.loads(emulator.requests.last.body)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = pyfuncitem._fixtureinfo.argnames
    arguments: dict[str, Any] = {name: pyfuncitem.funcargs[name] for name in wanted}

    async def body() -> None:
        try:
            await _bounded(pyfuncitem.obj(**arguments))
        finally:
            if "mode" in arguments:
                await arguments["mode"].aclose()

    asyncio.run(body())
    return True


async def _bounded(test: Awaitable[None]) -> None:
    async with asyncio.timeout(60):
        await test


@pytest.fixture
def seen() -> Iterator[Seen]:
    """What OpenTelemetry is told, while the package is instrumented."""
    from genai_runtime import observing
    from tests.genai.telemetry import Seen

    found = Seen()
    found.instrument()
    yield found
    genai.uninstrument()
    assert observing.observer is None
