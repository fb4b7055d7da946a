"""``with_raw_response`` and ``with_streaming_response``, of every resource, in each mode."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gzip
import inspect
import itertools
import json
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pydantic
import pytest

import genai
from genai import errors
from genai.interactions import AsyncStream, Stream
from genai_emulator import Emulator
from genai_runtime.raw_responses import APIResponse, AsyncAPIResponse
from tests.genai.conftest import FAST, KEY, MODEL, MODES
from tests.genai.loopback import Loopback, saying
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk

KINDS = ("with_raw_response", "with_streaming_response")
INTERACTION = {"id": "v1_a", "status": "completed", "steps": []}


async def got(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def listed(values: Any) -> list[Any]:
    return [each async for each in values] if hasattr(values, "__aiter__") else list(values)


@contextlib.asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    if hasattr(manager, "__aenter__"):
        async with manager as value:
            yield value
    else:
        with manager as value:
            yield value


@contextlib.asynccontextmanager
async def response_of(resource: Any, kind: str, name: str, *args: Any, **given: Any) -> AsyncIterator[Any]:
    """The response of a method, either way."""
    made = getattr(getattr(resource, kind), name)(*args, **given)
    if kind == "with_streaming_response":
        async with entered(made) as response:
            yield response
    else:
        yield await got(made)


async def parsed(opened: Any) -> Any:
    async with opened() as response:
        return await got(response.parse())


class Clients:
    """Clients of one mode."""

    def __init__(self, mode: str) -> None:
        self.mode = mode
        self._made: list[genai.Client] = []

    def to(self, url: str, **settings: Any) -> Any:
        options = {"base_url": url, "retry_options": FAST}
        client = genai.Client(**{"api_key": KEY, "http_options": options, **settings})
        client._shared.config.prefer_aiohttp = self.mode == "aiohttp"
        self._made.append(client)
        return client if self.mode == "sync" else client.aio

    async def aclose(self) -> None:
        for client in self._made:
            client.close()
            await client.aio.aclose()


@pytest.fixture(params=MODES)
def clients(request: pytest.FixtureRequest) -> Clients:
    return Clients(request.param)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


def run(clients: Clients, test: Any) -> None:
    async def body() -> None:
        try:
            async with asyncio.timeout(60):
                await test
        finally:
            await clients.aclose()

    asyncio.run(body())


def test_each_resource_has_both(clients: Clients, emulator: Emulator) -> None:
    """What a method answers is what its response is parsed to; the response has status, headers, bytes and request."""

    async def body() -> None:
        client = clients.to(emulator.url)
        store = await got(client.file_search_stores.create(config={"display_name": "s"}))
        calls: list[tuple[Any, str, dict[str, Any]]] = [
            (client.models, "generate_content", {"model": MODEL, "contents": "hi", "config": {"seed": 1}}),
            (client.models, "count_tokens", {"model": MODEL, "contents": "hi"}),
            (client.models, "embed_content", {"model": "gemini-embedding-001", "contents": "hi"}),
            (client.models, "get", {"model": MODEL}),
            (client.models, "list", {"config": {"page_size": 2}}),
            (client.caches, "list", {}),
            (client.batches, "list", {}),
            (client.tunings, "list", {}),
            (client.files, "list", {}),
            (client.auth_tokens, "create", {"config": {"uses": 1}}),
            (client.file_search_stores, "get", {"name": store.name}),
            (client.file_search_stores.documents, "list", {"parent": store.name}),
        ]
        for resource, name, given in calls:
            plain = await got(getattr(resource, name)(**given))
            raw = await got(getattr(resource.with_raw_response, name)(**given))
            async with entered(getattr(resource.with_streaming_response, name)(**given)) as streamed:
                for response in (raw, streamed):
                    assert type(response) is (APIResponse if clients.mode == "sync" else AsyncAPIResponse)
                    assert (response.status_code, response.http_version) == (200, "HTTP/1.1"), name
                    parsed = await got(response.parse())
                    assert type(parsed) is type(plain), name
                    assert await got(response.parse()) is parsed, "it is made once"
                    found = await got(response.json())
                    assert json.loads(await got(response.text())) == found == json.loads(await got(response.read()))
                    assert "application/json" in response.headers["Content-Type"]
                    assert str(response.url) == str(response.http_request.url)
                    assert emulator.url in str(response.url)
                    assert response.method == response.http_request.method
                    assert response.elapsed.total_seconds() > 0
                    assert response.is_closed
                    assert await got(response.parse(to=dict)) == found
                    shown = repr((response, response.http_request.headers, response.headers))
                    assert KEY not in shown
                    assert response.http_request.headers["x-goog-api-key"] == "<redacted>"
        deleted = await got(client.file_search_stores.with_raw_response.delete(name=store.name))
        assert deleted.status_code == 200
        assert await got(deleted.parse()) is None

    run(clients, body())


def test_interactions_and_their_neighbours(clients: Clients) -> None:
    async def body() -> None:
        with Loopback(INTERACTION) as server:
            client = clients.to(server.url)
            response = await got(client.interactions.with_raw_response.create(model=MODEL, input="hi", timeout=5))
            assert (await got(response.parse())).id == "v1_a"
            assert await got(response.json()) == INTERACTION
            assert json.loads(response.http_request.content) == {"model": MODEL, "input": "hi"}
            async with entered(client.interactions.with_streaming_response.get("v1_a")) as streamed:
                assert not streamed.is_closed
                assert (await got(streamed.parse())).status == "completed"
            async with entered(client.interactions.with_streaming_response.delete("v1_a")) as streamed:
                assert b"".join(await listed(streamed.iter_bytes())) == json.dumps(INTERACTION).encode()
            # What lies within a resource is found within its responses as well.
            inner = client.environments.with_raw_response.files
            assert (await got(inner.list("e1", "a"))).url.path == "/v1beta/environments/e1/files/a"
            tokens = client.interactions.auth_tokens.with_raw_response
            assert (await got(tokens.create("v1_a"))).url.path.endswith("/interactions/v1_a/auth_tokens")
            for resource in (client.agents, client.triggers, client.credentials, client.voices, client.webhooks):
                assert (await got(resource.with_raw_response.list())).status_code == 200

    run(clients, body())


def test_a_body_stays_on_the_network_until_it_is_asked_for(clients: Clients) -> None:
    halves = [b'{"id": "v1_a", ', b'"status": "completed"}']
    ready = threading.Event()

    async def serve(asked: Asked) -> None:
        head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
        await asked.write(head.encode() + chunk(halves[0]))
        while not ready.is_set():
            await asyncio.sleep(0.001)
        await asked.write(chunk(halves[1]) + END)

    async def body() -> None:
        with RawServer(serve) as server:
            client = clients.to(server.url)
            for read in ("parse", "iter", "leave"):
                ready.clear()
                async with entered(client.interactions.with_streaming_response.get("v1_a")) as response:
                    with pytest.raises(RuntimeError):
                        _ = response.elapsed
                    if read == "leave":
                        continue
                    ready.set()
                    if read == "parse":
                        assert (await got(response.parse())).status == "completed"
                    else:
                        assert b"".join(await listed(response.iter_bytes(4))) == b"".join(halves)
                        with pytest.raises(httpx.StreamConsumed):
                            await got(response.parse())
                ready.set()
            ready.set()
            # Those that were read left a connection for the next; the one that was not is gone.
            await got(client.interactions.get("v1_a"))
            assert (len(server.asked), server.connections) == (4, 2)

    run(clients, body())


def test_an_answer_stays_on_the_network_too(clients: Clients) -> None:
    """generate_content, written by hand, is one request where no function is called."""
    said = json.dumps(saying({"text": '{"a": 1}'})).encode()
    ready = threading.Event()

    async def serve(asked: Asked) -> None:
        head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
        await asked.write(head.encode() + chunk(said[:9]))
        while not ready.is_set():
            await asyncio.sleep(0.001)
        await asked.write(chunk(said[9:]) + END)

    async def body() -> None:
        with RawServer(serve) as server:
            models = clients.to(server.url).models
            asked = {"model": MODEL, "contents": "x", "config": {"response_schema": dict[str, int]}}
            for read in ("parse", "bytes"):
                ready.clear()
                async with entered(models.with_streaming_response.generate_content(**asked)) as response:
                    assert not response.is_closed
                    ready.set()
                    if read == "bytes":
                        assert b"".join(await listed(response.iter_bytes())) == said
                    else:
                        answer = await got(response.parse())
                        assert (answer.parsed, answer.text) == ({"a": 1}, '{"a": 1}')
                        assert await got(response.json()) == json.loads(said)
            assert server.connections == 1

    run(clients, body())


def test_a_client_that_others_send_for(clients: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    """With ``request`` replaced, as instrumentations and mocks do, the response is what that returned."""
    monkeypatch.setitem(sys.modules, "google.genai", genai)
    said = saying({"text": "a"})
    prefix = "" if clients.mode == "sync" else "async_"

    def request(*arguments: Any) -> Any:
        return genai.types.HttpResponse(headers={"x-from": "elsewhere"}, body=json.dumps(said))

    async def async_request(*arguments: Any) -> Any:
        return request()

    async def body() -> None:
        client = clients.to("http://127.0.0.1:9")
        api = clients._made[-1]._api_client
        setattr(api, f"{prefix}request", async_request if prefix else request)
        setattr(api, f"{prefix}request_streamed", request)
        models = client.models
        asked = {"model": MODEL, "contents": "x"}
        for kind in KINDS:
            async with response_of(models, kind, "generate_content", **asked) as response:
                assert (response.status_code, response.headers["x-from"]) == (200, "elsewhere")
                assert (await got(response.parse())).text == "a"
                assert await got(response.json()) == said
            with pytest.raises(errors.ConfigError, match="replaced request_streamed"):
                async with response_of(models, kind, "generate_content_stream", **asked):
                    pass

    run(clients, body())


EVENTS = [saying({"text": "a"}, finish=None), saying({"text": "b"})]


def test_a_stream_is_read_as_bytes_or_as_events(clients: Clients) -> None:
    lines = [line for event in EVENTS for line in ("data: " + json.dumps(event), "")]

    async def body() -> None:
        with Loopback(EVENTS) as server:
            models = clients.to(server.url).models
            for kind in KINDS:
                asked = {"model": MODEL, "contents": "x"}
                opened = functools.partial(response_of, models, kind, "generate_content_stream", **asked)
                async with opened() as response:
                    assert [each.text for each in await listed(await got(response.parse()))] == ["a", "b"]
                    assert response.is_closed
                    with pytest.raises(httpx.StreamConsumed):
                        await listed(response.iter_lines())
                async with opened() as response:
                    assert await listed(response.iter_lines()) == lines
                    with pytest.raises(httpx.StreamConsumed):
                        await got(response.parse())
                async with opened() as response:
                    assert (await got(response.text())).splitlines() == lines
                    # A body that is held whole still has its events.
                    assert [each.text for each in await listed(await got(response.parse()))] == ["a", "b"]
            assert server.connections == 1

    run(clients, body())


def test_events_of_interactions(clients: Clients) -> None:
    events = [
        {"event_type": "interaction.created", "interaction": {"id": "v1_a", "status": "in_progress"}},
        {"event_type": "interaction.completed", "interaction": {"id": "v1_a", "status": "completed"}},
    ]

    async def body() -> None:
        with Loopback(events) as server:
            client = clients.to(server.url)
            response = await got(client.interactions.with_raw_response.create(model=MODEL, input="x", stream=True))
            with pytest.raises(
                errors.ArgumentError, match=r"to: of a stream of events is (Async)?Stream\[T\], not dict"
            ):
                await got(response.parse(to=dict))
            found = await listed(await got(response.parse()))
            assert [each.event_type for each in found] == [each["event_type"] for each in events]
            # Whoever says it in the body gets the same.
            found = await got(client.interactions.create(model=MODEL, input="x", extra_body={"stream": True}))
            assert [each.event_type for each in await listed(found)] == [each["event_type"] for each in events]
            assert server.bodies[-1] == server.bodies[-2]
            async with entered(client.interactions.with_streaming_response.get("v1_a", stream=True)) as response:
                assert "interaction.completed" in (await got(response.text()))

    run(clients, body())


class OwnEvent(pydantic.BaseModel):
    event_type: str


def test_events_of_the_callers_own_class(clients: Clients) -> None:
    """``parse(to=Stream[T])``, with a decoder and a sentinel: from the first event on, as google-genai reads them."""
    names = ["interaction.created", "interaction.completed"]
    status = ["in_progress", "completed"]
    events = [{"event_type": n, "interaction": {"id": "v1_a", "status": s}} for n, s in zip(names, status, strict=True)]
    texts = [f"id: {i}\nevent: {each['event_type']}\ndata: {json.dumps(each)}\n\n" for i, each in enumerate(events, 1)]
    whole = "".join(texts).encode()
    dressed = [
        json.dumps({"id": str(i), "event": each["event_type"], "data": each}) for i, each in enumerate(events, 1)
    ]
    bodies = {"plain": whole, "done": whole + b"event: done\ndata: [DONE]\n\n", "own": whole + b"data: stop\n\n"}
    stream: Any = Stream if clients.mode == "sync" else AsyncStream
    other: Any = AsyncStream if clients.mode == "sync" else Stream

    async def serve(asked: Asked) -> None:
        sent = bodies[json.loads(asked.body)["model"]]
        await asked.write(STREAM)
        for at in range(0, len(sent), 70):
            await asked.write(chunk(sent[at : at + 70]))
        await asked.write(END)

    async def read(response: Any, **given: Any) -> list[Any]:
        return await listed(await got(response.parse(**given)))

    async def body() -> None:
        with RawServer(serve) as server:
            interactions = clients.to(server.url).interactions
            for kind, name in itertools.product(KINDS, bodies):
                given = {"sentinel": "stop"} if name == "own" else {}
                opened = functools.partial(
                    response_of, interactions, kind, "create", model=name, input="x", stream=True
                )
                async with opened() as response:
                    found = await read(response, to=stream[OwnEvent], **given)
                    assert [(type(each), each.event_type) for each in found] == [(OwnEvent, each) for each in names]
                    assert response.is_closed
                    with pytest.raises(httpx.StreamConsumed):
                        await got(response.parse())
                async with opened() as response:
                    assert await read(response, to=stream[str], decoder=str, **given) == dressed
                async with opened() as response:
                    # A body that is held whole has its events too.
                    assert (await got(response.text())).startswith(texts[0])
                    assert await read(response, to=stream[dict], **given) == events
                async with opened() as response:
                    found = await read(response, to=stream[genai.interactions.InteractionSSEEvent], **given)
                    assert [type(each).__name__ for each in found] == [
                        "InteractionCreatedEvent",
                        "InteractionCompletedEvent",
                    ]
            async with opened() as response:
                for wrong in (OwnEvent, stream, stream[5], other[OwnEvent]):
                    with pytest.raises(errors.ArgumentError, match=rf"to: .*\b{stream.__name__}\[T\]"):
                        await got(response.parse(to=wrong))
                with pytest.raises(errors.ArgumentError, match=r"decoder: is for a stream of events, with to="):
                    await got(response.parse(decoder=str))
                with pytest.raises(errors.ResponseDecodeError):
                    await read(response, to=stream[list])
        with Loopback(INTERACTION) as server:
            response = await got(clients.to(server.url).interactions.with_raw_response.get("v1_a"))
            with pytest.raises(errors.ArgumentError, match="this response is no stream of events"):
                await got(response.parse(to=stream[dict]))

    run(clients, body())


def test_events_of_the_callers_own_class_go_on_and_break_off(clients: Clients) -> None:
    """A stream that breaks goes on behind its last event there too, or tells of it with what came."""
    names = ["interaction.created", "interaction.completed"]
    event = b'data: {"event_id": "%d", "event_type": "%s", "interaction": {"id": "v1_a"}}\n\n'
    first, last = (event % (i, name.encode()) for i, name in enumerate(names, 1))
    stream: Any = Stream if clients.mode == "sync" else AsyncStream
    resumes = True

    async def serve(asked: Asked) -> None:
        if asked.head.startswith(b"GET") and resumes:
            await asked.write(STREAM + chunk(last) + END)
            return
        await asked.write(STREAM + chunk(first))
        await asked.hang_up()

    async def body() -> None:
        nonlocal resumes
        with RawServer(serve) as server:
            interactions = clients.to(server.url).interactions
            async with response_of(interactions, KINDS[1], "create", model="m", input="x", stream=True) as response:
                found = await listed(await got(response.parse(to=stream[OwnEvent], sentinel="stop")))
                assert [each.event_type for each in found] == names
            resumes = False
            async with response_of(interactions, KINDS[1], "create", model="m", input="x", stream=True) as response:
                with pytest.raises(errors.StreamInterrupted) as caught:
                    await listed(await got(response.parse(to=stream[OwnEvent])))
                assert [each.event_type for each in caught.value.partial] == names[:1]

    run(clients, body())


def test_an_answer_that_takes_several_requests_is_whole(clients: Clients) -> None:
    """Either way: the response is that of the last request, and what is parsed that of all."""
    begun = {**INTERACTION, "id": "v1_b", "status": "requires_continuation", "continuation_token": "t"}

    async def body() -> None:
        with Loopback(begun, INTERACTION, begun, INTERACTION) as server:
            interactions = clients.to(server.url).interactions
            for kind in KINDS:
                async with response_of(interactions, kind, "create", model=MODEL, input="x") as response:
                    assert (await got(response.json()))["id"] == "v1_a", kind
                    assert [each.json()["id"] for each in response.history] == ["v1_b"], kind
                    assert (await got(response.parse())).continuation_ids == ["v1_b", "v1_a"], kind

    run(clients, body())


def test_errors_retries_and_packing_are_as_ever(clients: Clients) -> None:
    packed = gzip.compress(json.dumps(INTERACTION).encode())
    missing = json.dumps({"error": {"code": 404, "status": "NOT_FOUND", "message": f"no {KEY}"}}).encode()
    unreadable = [b'{"id": ', b'{"id": 5, "steps": 7}']
    answers = [
        answer(503, b"{}"),
        answer(200, packed, "application/json", "content-encoding: gzip", f"x-echo: {KEY}"),
        answer(404, missing),
        answer(200, b"<html>", "text/html"),
        *(answer(200, each) for each in unreadable),
    ]

    async def body() -> None:
        for kind in KINDS:
            with Loopback(*answers) as server:
                opened = functools.partial(response_of, clients.to(server.url).interactions, kind, "get", "v1_a")
                async with opened() as response:
                    assert response.headers["content-encoding"] == "gzip"
                    assert (await got(response.parse())).id == "v1_a"
                    assert response.http_response.headers["content-encoding"] == "gzip"
                    assert len(server.asked) == 2
                    assert await got(response.json()) == INTERACTION
                    assert KEY not in str(response.headers)
                    assert "x-echo" in response.headers
                with pytest.raises(errors.NotFound) as caught:
                    await parsed(opened)
                assert caught.value.response.status_code == 404
                assert KEY not in repr(caught.value.response.body)
                with pytest.raises(errors.UnexpectedContentType):
                    await parsed(opened)
                for each in unreadable:
                    async with opened() as response:
                        assert response.status_code == 200
                        with pytest.raises(errors.ResponseDecodeError):
                            await got(response.parse())
                        assert await got(response.read()) == each

    run(clients, body())


def test_methods_of_several_requests(clients: Clients, emulator: Emulator, tmp_path: Any) -> None:
    def weather(city: str) -> str:
        """The weather of a city."""
        return "sunny"

    async def body() -> None:
        client = clients.to(emulator.url)
        asked = {"model": MODEL, "contents": "What is the weather in Paris?", "config": {"tools": [weather]}}
        response = await got(client.models.with_raw_response.generate_content(**asked))
        assert [each.status_code for each in response.history] == [200]
        assert "functionCall" in response.history[0].text
        assert "sunny" in (await got(response.text()))
        assert "sunny" in (await got(response.parse())).text
        path = tmp_path / "a.txt"
        path.write_text("hello")
        async with entered(client.files.with_streaming_response.upload(file=path)) as response:
            file = await got(response.parse())
            assert (await got(response.json()))["file"]["name"] == file.name
            assert len(response.history) == 1
        pages = await got((await got(client.models.with_raw_response.list(config={"page_size": 3}))).parse())
        assert len(await listed(pages)) == len(await listed(await got(client.models.list())))
        with pytest.raises(errors.ArgumentError, match="makes no request"):
            await got(client.models.with_raw_response.estimate_tokens(model=MODEL, contents="x"))
        with pytest.raises(errors.ArgumentError, match="contents"):
            await got(client.models.with_raw_response.count_tokens(model=MODEL, contents=5))
        with pytest.raises(AttributeError, match="generate_content"):
            _ = client.models.with_raw_response.generate_contents
        assert "upload" in dir(client.files.with_raw_response)

    run(clients, body())


def test_a_stream_that_breaks_off_says_so(clients: Clients) -> None:
    async def serve(asked: Asked) -> None:
        await asked.write(STREAM + chunk(b"data: " + json.dumps(EVENTS[0]).encode() + b"\n\n"))
        await asked.hang_up()

    async def body() -> None:
        with RawServer(serve) as server:
            given = {"model": MODEL, "contents": "x"}
            models = clients.to(server.url).models
            async with response_of(models, KINDS[1], "generate_content_stream", **given) as response:
                with pytest.raises(errors.APIConnectionError):
                    await listed(response.iter_bytes())
            async with response_of(models, KINDS[1], "generate_content_stream", **given) as response:
                events = await got(response.parse())
                with pytest.raises(errors.StreamInterrupted):
                    await listed(events)

    run(clients, body())
