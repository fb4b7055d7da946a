"""What is held while a stream goes by, while calls are made, and by clients that wait: not what has gone by."""

from __future__ import annotations

import asyncio
import gc
import json
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

import genai
from genai import types
from genai_runtime import ledger
from genai_runtime.joined_text import JoinedText
from genai_runtime.transport import Limits
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk

MODEL = "m"
# The most that is taken from a socket at once.
READ = 64 * 1024


def generated(count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        candidate: dict[str, Any] = {"content": {"role": "model", "parts": [{"text": f"some words, {number}. "}]}}
        usage = {"promptTokenCount": 8, "candidatesTokenCount": number, "promptTokensDetails": [{"modality": "TEXT"}]}
        yield {"candidates": [candidate], "usageMetadata": usage, "modelVersion": MODEL, "responseId": "r"}
    yield {"candidates": [{"finishReason": "STOP"}], "responseId": "r"}


def interaction(count: int) -> Iterator[dict[str, Any]]:
    yield {"event_type": "interaction.created", "event_id": "a", "interaction": {"id": "i", "status": "in_progress"}}
    yield {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}}
    for number in range(count):
        delta = {"type": "text", "text": f"some words, {number}. "}
        yield {"event_type": "step.delta", "event_id": f"e{number}", "index": 0, "delta": delta}
    yield {"event_type": "interaction.completed", "event_id": "z", "interaction": {"id": "i", "status": "completed"}}


STREAMS: dict[str, tuple[Callable[[int], Iterator[dict[str, Any]]], Callable[[Any], Any]]] = {
    "generate": (generated, lambda client: client.models.generate_content_stream(model=MODEL, contents="x")),
    "chat": (generated, lambda client: client.chats.create(model=MODEL).send_message_stream("x")),
    "interaction": (interaction, lambda client: client.interactions.create(model=MODEL, input="x", stream=True)),
}


def serving(events: Callable[[int], Iterator[dict[str, Any]]], count: int, size: int) -> RawServer:
    async def handle(asked: Asked) -> None:
        await asked.write(STREAM)
        for event in events(count):
            await asked.write(chunk(b"data: " + json.dumps(event).encode().ljust(size) + b"\r\n\r\n"))
        await asked.write(END)

    return RawServer(handle)


def read(
    count: int, limits: Limits | None, kind: str, mode: str, measure: Callable[[], int], size: int = 0
) -> list[int]:
    """Read a stream, of events of at least so many bytes; measure after the first, after a quarter, and at the end."""
    events, ask = STREAMS[kind]
    measured: list[int] = []
    given = 0

    def note() -> None:
        nonlocal given
        given += 1
        if given in (1, count // 4, count):
            measured.append(measure())

    async def asynchronous(client: genai.Client) -> None:
        opened: Any = ask(client.aio)
        stream: AsyncIterator[Any] = await opened
        async for _ in stream:
            note()
        await client.aio.aclose()

    with serving(events, count, size) as server:
        client = genai.Client(api_key="k", http_options={"base_url": server.url}, limits=limits)
        if mode == "asyncio":
            asyncio.run(asynchronous(client))
        else:
            for _ in ask(client):
                note()
        client.close()
    assert given >= count
    return measured


def events_held() -> int:
    gc.collect()
    kinds = (types.GenerateContentResponse, types.StepDelta)
    return sum(issubclass(type(each), kinds) for each in gc.get_objects())


@pytest.mark.parametrize("mode", ["sync", "asyncio"])
def test_a_stream_holds_its_last_events(mode: str) -> None:
    count, limit, size = 800, 10_000, 1_000
    # As much as its limit, and what was read since; of a client that was slow much has arrived by then.
    most = (limit + READ) // size
    for kind in STREAMS:
        before = events_held()
        held = read(count, Limits(partial=limit), kind, mode, events_held, size)[-1] - before
        assert 0 < held <= most, kind
    before = events_held()
    assert read(count, Limits(partial=None), "generate", mode, events_held)[-1] - before >= count


@pytest.mark.long
@pytest.mark.parametrize("mode", ["sync", "asyncio"])
@pytest.mark.parametrize("kind", STREAMS)
def test_a_hundred_thousand_events(kind: str, mode: str) -> None:
    count = 100_000

    def held() -> int:
        if not tracemalloc.is_tracing():
            # By now all that it takes has been imported.
            tracemalloc.start()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    try:
        _, before, after = read(count, None, kind, mode, held)
    finally:
        tracemalloc.stop()
    # Its text stays, which is what was asked for, and where it can be resumed the last ids.
    assert (after - before) / count < 100


def calls(count: int, mode: str, **arguments: Any) -> float:
    """The bytes a call that are held more after many calls, after as many before."""
    body = {"candidates": [{"content": {"parts": [{"text": "a"}]}, "finishReason": "STOP"}]}
    whole = json.dumps({**body, "usageMetadata": {"promptTokenCount": 1, "totalTokenCount": 2}}).encode()
    held: list[int] = []

    async def handle(asked: Asked) -> None:
        await asked.write(answer(200, whole))

    async def asynchronous(client: genai.Client) -> None:
        for _ in range(3):
            for _ in range(count):
                await client.aio.models.generate_content(model=MODEL, contents="x")
            note()
        await client.aio.aclose()

    def note() -> None:
        if not tracemalloc.is_tracing():
            tracemalloc.start()
        server.asked.clear()
        _ = client.usage.totals
        gc.collect()
        held.append(tracemalloc.get_traced_memory()[0])

    with RawServer(handle) as server:
        options: Any = {"base_url": server.url, **arguments.pop("http_options", {})}
        client = genai.Client(api_key="k", http_options=options, **arguments)
        try:
            if mode == "asyncio":
                asyncio.run(asynchronous(client))
            else:
                for _ in range(3):
                    for _ in range(count):
                        client.models.generate_content(model=MODEL, contents="x")
                    note()
        finally:
            tracemalloc.stop()
        client.close()
    return (held[2] - held[1]) / count


@pytest.mark.parametrize("mode", ["sync", "asyncio"])
def test_calls_leave_nothing_behind(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "_KEPT", 20)
    # What counts for a minute is kept for that long: a number and a time for what a quarter of a second brings.
    assert calls(80, mode, rate_limit={"requests_per_minute": 10**9}) < 200


@pytest.mark.long
@pytest.mark.parametrize("library", ["httpx", "httpx2", "aiohttp", "httptools"])
@pytest.mark.parametrize("mode", ["sync", "asyncio"])
def test_ten_thousand_calls_leave_nothing_behind(mode: str, library: str) -> None:
    pytest.importorskip(library)
    if (mode, library) == ("sync", "aiohttp"):
        pytest.skip("aiohttp knows asyncio only")
    # Without a rate limit, which keeps what was sent within a minute.
    assert calls(5_000, mode, http_options={"http_client": library}) < 4


def test_a_client_that_waits_is_small() -> None:
    kept = [genai.Client(api_key="k") for _ in range(3)]
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        kept += [genai.Client(api_key="k") for _ in range(50)]
        gc.collect()
        assert (tracemalloc.get_traced_memory()[0] - before) / 50 < 4096
    finally:
        tracemalloc.stop()
    for client in kept:
        client.close()


def test_a_text_in_pieces() -> None:
    text, want = JoinedText("a"), "a"
    for number in range(5000):
        text.add(f"{number},")
        want += f"{number},"
        if number % 700 == 0:
            assert (str(text), len(text)) == (want, len(want))
    assert (str(text), len(text)) == (want, len(want))
    last = JoinedText(most=100)
    for number in range(1000):
        last.add(f"{number:03} ")
    assert 80 <= len(last) <= 116
    assert str(last).endswith("998 999 ")
    assert (str(JoinedText()), len(JoinedText())) == ("", 0)
