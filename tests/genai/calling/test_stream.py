"""How called functions run under asyncio, and what becomes of streams on the way."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from genai import errors
from genai.calling.stream import AsyncFunctionCallingStream, FunctionCallingStream
from genai_runtime.transport import AsyncStream, Stream
from tests.genai.conftest import MODEL

from .conversation import ASKED, Generator, bodies, calls, get_weather, in_asyncio, responses

if TYPE_CHECKING:
    from tests.genai.conftest import Mode


@pytest.fixture(params=["whole", "stream"])
def generate(mode: Mode, request: pytest.FixtureRequest) -> Generator:
    return Generator(mode, request.param == "stream")


class Meeting:
    """Coroutines that end only when all of them have begun."""

    def __init__(self, count: int) -> None:
        self._here = 0
        self._count = count
        self._all = asyncio.Event()

    async def wait(self) -> None:
        self._here += 1
        if self._here == self._count:
            self._all.set()
        await asyncio.wait_for(self._all.wait(), 10)


@in_asyncio
async def test_coroutines_run_together(mode: Mode, generate: Generator) -> None:
    meeting = Meeting(2)

    async def get_weather(city: str) -> str:
        await meeting.wait()
        return f"rain in {city}"

    response = await generate(tools=[get_weather])
    assert generate.text(response) == "get_weather says: rain in Paris. get_weather says: rain in Rome."


@in_asyncio
async def test_plain_functions_do_not_block_the_loop_and_do_not_overlap(mode: Mode, generate: Generator) -> None:
    loop_thread = threading.get_ident()
    running: list[str] = []
    overlaps: list[list[str]] = []
    meeting = Meeting(2)

    def plain(city: str) -> int:
        running.append(city)
        time.sleep(0.02)
        overlaps.append(list(running))
        running.remove(city)
        return threading.get_ident()

    async def coroutine(city: str) -> int:
        await meeting.wait()
        return threading.get_ident()

    wanted = [{"name": name, "args": {"city": city}} for name, city in (("plain", "A"), ("coroutine", "B"))]
    generate.answers(calls(*wanted, *wanted, wanted[0]))
    await generate("Go.", tools=[plain, coroutine])
    told = [(one["name"], one["response"]["result"]) for one in responses(bodies(mode.emulator)[1])]
    assert [name for name, _ in told] == ["plain", "coroutine", "plain", "coroutine", "plain"]
    assert all((thread == loop_thread) == (name == "coroutine") for name, thread in told)
    assert overlaps == [["A"]] * 3


@in_asyncio
async def test_an_awaitable_from_a_plain_function_is_awaited(mode: Mode, generate: Generator) -> None:

    async def look(city: str) -> str:
        return f"snow in {city}"

    def get_weather(city: str) -> Any:
        return look(city)

    response = await generate("What is the weather in Paris?", tools=[get_weather])
    assert generate.text(response) == "get_weather says: snow in Paris."


@in_asyncio
async def test_cancelling_the_call_cancels_the_functions(mode: Mode, generate: Generator) -> None:
    begun = asyncio.Event()
    cancelled: list[str] = []

    async def get_weather(city: str) -> str:
        begun.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.append(city)
            raise
        return city

    task = asyncio.create_task(generate(tools=[get_weather]))
    await begun.wait()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sorted(cancelled) == ["Paris", "Rome"]
    assert len(bodies(mode.emulator)) == 1


@in_asyncio
async def test_a_function_that_cancels_itself_cancels_the_call(mode: Mode, generate: Generator) -> None:

    async def get_weather(city: str) -> str:
        raise asyncio.CancelledError(city)

    for contents in ("What is the weather in Paris?", ASKED):
        with pytest.raises(asyncio.CancelledError):
            await generate(contents, tools=[get_weather])


async def read(stream: Any, into: list[Any]) -> None:
    async for chunk in stream:
        into.append(chunk)


async def test_a_stream_left_early_calls_nothing(mode: Mode) -> None:
    ran: list[str] = []

    def get_weather(city: str) -> str:
        ran.append(city)
        return "?"

    stream = mode.client.models.generate_content_stream(model=MODEL, contents=ASKED, config={"tools": [get_weather]})
    async with stream as chunks:
        async for chunk in chunks:
            assert chunk.function_calls
            break
    assert ran == []
    assert len(bodies(mode.emulator)) == 1


async def test_a_stream_that_fails_stays_at_its_end(mode: Mode) -> None:
    mode.emulator.faults.add("status:403", skip=1)
    stream = mode.client.models.generate_content_stream(model=MODEL, contents=ASKED, config={"tools": [get_weather]})
    async with stream as chunks:
        seen: list[Any] = []
        with pytest.raises(errors.PermissionDenied):
            await read(chunks, seen)
        assert seen
        assert [chunk async for chunk in chunks] == []
    assert len(bodies(mode.emulator)) == 2


async def test_an_interrupted_stream_tells_all_that_came(mode: Mode) -> None:
    mode.emulator.faults.add("sse:no-finish", skip=1)
    stream = mode.client.models.generate_content_stream(model=MODEL, contents=ASKED, config={"tools": [get_weather]})
    seen: list[Any] = []
    with pytest.raises(errors.StreamError) as caught:
        await read(stream, seen)
    assert caught.value.partial == seen
    assert seen[0].function_calls
    assert not seen[-1].function_calls


@pytest.mark.parametrize(
    ("relay", "stream"), [(FunctionCallingStream, Stream), (AsyncFunctionCallingStream, AsyncStream)]
)
def test_a_relay_takes_over_all_that_a_stream_does(relay: type[Any], stream: type[Any]) -> None:
    # It has other insides, so that nothing of the stream's own would work but what only iterates over it.
    special = {"__next__", "__anext__", "__await__", "__aenter__"}
    does = {name for name in vars(stream) if name in special or not name.startswith("_")} - {"text_stream"}
    before = relay.__mro__[: relay.__mro__.index(stream)]
    assert does <= {name for each in before for name in vars(each)}
