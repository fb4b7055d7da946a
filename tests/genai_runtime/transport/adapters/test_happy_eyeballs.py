"""Connecting to hosts of several addresses, and being cancelled meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import socket
import sys
import warnings
from collections.abc import Callable, Coroutine, Iterator
from importlib.util import find_spec
from typing import Any

import pytest

from genai_runtime.transport.adapters import happy_eyeballs
from genai_runtime.transport.adapters.happy_eyeballs import race

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there is all of 127.0.0.0/8 this machine's")


class Opened(asyncio.Protocol):
    transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self.transport = transport


@pytest.fixture
def port() -> Iterator[int]:
    """Of a server at 127.0.0.2; at 127.0.0.3 one whose queue is full, so that a connection is not answered."""
    with socket.socket() as listening, contextlib.ExitStack() as kept:
        listening.bind(("127.0.0.2", 0))
        listening.listen(512)
        found: int = listening.getsockname()[1]
        full = kept.enter_context(socket.socket())
        full.bind(("127.0.0.3", found))
        full.listen(0)
        for _ in range(4):
            client = kept.enter_context(socket.socket())
            client.setblocking(False)
            client.connect_ex(("127.0.0.3", found))
        yield found


@pytest.fixture(params=["asyncio", "uvloop"])
def run(request: pytest.FixtureRequest) -> Callable[[Callable[[], Coroutine[Any, Any, Any]]], Any]:
    if request.param == "uvloop" and find_spec("uvloop") is None:
        pytest.skip("uvloop is not installed")

    def go(body: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        factory = None
        if request.param == "uvloop":
            import uvloop

            factory = uvloop.new_event_loop
        with asyncio.Runner(loop_factory=factory) as runner:
            return runner.run(body())

    return go


def resolve(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Names resolve to ``addresses`` in one turn of the loop."""

    async def resolved(host: str, port: int, **_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    loop = asyncio.get_running_loop()

    class Loop:
        getaddrinfo = staticmethod(resolved)

        def __getattr__(self, name: str) -> Any:
            return getattr(loop, name)

    class Asyncio:
        get_running_loop = staticmethod(Loop)

        def __getattr__(self, name: str) -> Any:
            return getattr(asyncio, name)

    monkeypatch.setattr(happy_eyeballs, "asyncio", Asyncio())


Run = Callable[[Callable[[], Coroutine[Any, Any, Any]]], Any]


def test_the_first_that_answers(run: Run, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(happy_eyeballs, "_DELAY", 0.01)

    async def body() -> None:
        for addresses in (
            ["127.0.0.2"],
            ["127.0.0.4", "127.0.0.2"],
            ["127.0.0.3", "127.0.0.2"],
            ["127.0.0.3", "127.0.0.4", "127.0.0.2", "127.0.0.3"],
        ):
            resolve(monkeypatch, *addresses)
            opened = await race(Opened, "name.example", port)
            assert opened.transport.get_extra_info("peername")[0] == "127.0.0.2", addresses
            opened.transport.abort()
        resolve(monkeypatch, "127.0.0.4", "127.0.0.5")
        with pytest.raises(ConnectionRefusedError):
            await race(Opened, "name.example", port)
        resolve(monkeypatch, "127.0.0.3", "127.0.0.3")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await race(Opened, "name.example", port)
        assert len(asyncio.all_tasks()) == 1 or await asyncio.sleep(0.01, len(asyncio.all_tasks()) == 1)

    run(body)


@pytest.mark.parametrize("addresses", [["127.0.0.2"], ["127.0.0.2", "127.0.0.4"], ["127.0.0.4", "127.0.0.2"]])
def test_cancelled_in_any_turn(run: Run, port: int, addresses: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    cancelled = 0

    async def body() -> None:
        nonlocal cancelled
        resolve(monkeypatch, *addresses)
        for turns in range(30):
            task = asyncio.create_task(race(Opened, "name.example", port))
            for _ in range(turns):
                await asyncio.sleep(0)
            if task.cancel():
                cancelled += 1
                with pytest.raises(asyncio.CancelledError):
                    await task
            else:
                task.result().transport.abort()
            del task
        await asyncio.sleep(0.01)
        assert len(asyncio.all_tasks()) == 1

    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        run(body)
        gc.collect()
    assert [str(each.message) for each in told] == []
    assert 3 <= cancelled < 30, "it was cancelled before, while and after it connected"


def test_families_take_turns() -> None:
    six, four = socket.AF_INET6, socket.AF_INET
    found = [(six, "::1"), (six, "::2"), (six, "::1"), (four, "1.1.1.1"), (six, "::3")]
    assert happy_eyeballs._interleaved(found) == ["::1", "1.1.1.1", "::2", "::3"]
