"""Live interactions: an interaction that goes on over a websocket, and the connection to it."""

from __future__ import annotations

import asyncio
import gc
import inspect
import pickle
import re
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

import genai
from genai import _experimental, errors, types
from genai.live import SessionOptions
from genai_emulator import Emulator
from genai_runtime.session.websocket import Socket
from tests.genai.live_server import LiveServer, Peer
from tests.genai.loopback import Loopback

KEY = "a-key-that-nobody-has-0123"


@pytest.fixture(scope="module")
def live() -> Iterator[Emulator]:
    with Emulator(stream_delay=0.0) as emulator:
        yield emulator


def client(server: Any, key: str = KEY) -> genai.Client:
    return genai.Client(api_key=key, http_options={"base_url": server.url})


async def until(connection: Any, kind: str) -> list[Any]:
    found = []
    async for event in connection.receive():
        found.append(event)
        if event.event_type == kind:
            break
    return found


async def test_an_interaction_is_joined_and_completed(live: Emulator) -> None:
    made = client(live)
    created = await made.aio.interactions.create(model="gemini-2.5-flash", input="My name is Ada.")
    async with made.aio.interactions.connect(created.id) as connection:
        assert connection.id == created.id
        assert isinstance((await until(connection, "interaction.connected"))[-1], types.InteractionConnectedEvent)
        await connection.send("What is my name?")
        await connection.complete()
        events = [event async for event in connection.receive()]
        said = "".join(getattr(event.delta, "text", "") for event in events if isinstance(event, types.StepDelta))
        assert "Ada" in said
        last = events[-1]
        assert isinstance(last, types.LiveInteractionCompletedEvent)
        assert [event async for event in connection.receive()] == []
        await connection.complete()
        await connection.cancel()
        with pytest.raises(RuntimeError, match="already terminal"):
            await connection.send("More?")
    await connection.detach()


async def test_a_token_joins_and_another_does_not(live: Emulator) -> None:
    made = client(live)
    created = await made.aio.interactions.create(model="gemini-2.5-flash", input="Hello.")
    token = (await made.aio.interactions.auth_tokens.create(created.id)).auth_token
    connection = await client(live, token).aio.interactions.connect(created.id)
    assert (await until(connection, "interaction.connected"))[0].event_type == "interaction.connected"
    await connection.detach()
    assert [event async for event in connection.receive()] == []
    with pytest.raises(RuntimeError, match="detached"):
        await connection.send("Hello?")
    with pytest.raises(errors.APIWebSocketError, match="setup failed") as caught:
        await client(live, "auth_tokens/none").aio.interactions.connect(created.id)
    assert caught.value.http_status == 401


async def test_what_goes_over_the_socket() -> None:
    events: list[Any] = [{"event_type": "interaction.connected"}, {"event_type": "brand.new", "field": 1}]

    async def service(peer: Peer) -> None:
        await peer.read()
        await peer.say({"events": events}, {"events": []})
        while (message := await peer.read()).get("event_type") != "interaction.disconnect":
            if message.get("event_type") == "input":
                await peer.say({"event_type": "error", "error": {"code": "x", "message": "no"}})

    with LiveServer(service) as server:
        made = client(server)
        connecting = made.aio.interactions.connect("i1", api_version="v1", extra_headers={"X-A": "1"})
        async with connecting as connection:
            receiving = connection.receive()
            assert (await anext(receiving)).event_type == "interaction.connected"
            new = await anext(receiving)
            assert new.to_dict() == events[1]
            with pytest.raises(RuntimeError, match="Only one receive"):
                await anext(connection.receive())
            await connection.send("hi")
            assert isinstance(await anext(receiving), types.ErrorEvent)
            await connection.send([types.UserActionInput(action="key_down", input="space"), {"event_type": "own"}])
            for wrong in ([], 5):
                with pytest.raises(errors.ArgumentError):
                    await connection.send(wrong)  # type: ignore[arg-type]
        (peer,) = server.peers
        assert peer.path == "/v1/interactions/live"
        assert (peer.headers["x-goog-api-key"], peer.headers["api-revision"]) == (KEY, "2026-05-20")
        assert peer.headers["x-a"] == "1"
        for _ in range(100):
            if len(peer.received) == 4:
                break
            await asyncio.sleep(0.01)
        assert peer.received == [
            {"event_type": "interaction.connect", "id": "i1"},
            {"event_type": "input", "content": [{"type": "text", "text": "hi"}]},
            {"events": [{"event_type": "user_action", "action": "key_down", "input": "space"}, {"event_type": "own"}]},
            {"event_type": "interaction.disconnect"},
        ]


async def test_how_it_fails() -> None:
    says: list[Any] = []

    async def service(peer: Peer) -> None:
        await peer.read()
        if isinstance(says[0], tuple):
            await peer.close(*says[0])
        else:
            await peer.say(says[0])
            await peer.connection.wait_closed()

    rows = [
        ((1000, f"about {KEY}"), "closed with code 1000", 1000),
        ((1011, "x"), "closed with code 1011", 1011),
        ("{nope", "valid JSON", None),
        ({"events": [{"event_type": "interaction.connected"}, {"a": 1}]}, "must have an event_type", None),
        ("[1]", "must have an event_type", None),
    ]
    with LiveServer(service) as server:
        for said, words, code in rows:
            says[:] = [said]
            async with client(server).aio.interactions.connect("i1") as connection:
                with pytest.raises(errors.APIWebSocketError, match=words) as caught:
                    await anext(connection.receive())
                assert caught.value.close_code == code
                assert KEY not in str(caught.value)
        says[:] = ["{}"]
        url = server.url
    with pytest.raises(errors.APIWebSocketError, match="setup failed") as gone:
        await genai.Client(api_key=KEY, http_options={"base_url": url}).aio.interactions.connect("i1")
    assert gone.value.__cause__ is None


async def test_a_server_that_is_gone_is_noticed_and_one_that_is_slow_is_not(
    live: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = client(live)
    created = await made.aio.interactions.create(model="gemini-2.5-flash", input="Hello.")
    monkeypatch.setattr("genai.live_interactions._OPTIONS", SessionOptions(ping_interval=0.02, ping_timeout=0.5))
    pings = []
    ping = Socket.ping

    async def counted(self: Socket) -> None:
        pings.append(self)
        await ping(self)

    monkeypatch.setattr(Socket, "ping", counted)
    async with made.aio.interactions.connect(created.id) as connection:
        await until(connection, "interaction.connected")
        waiting = asyncio.ensure_future(anext(connection.receive()))
        while len(pings) < 3:
            await asyncio.sleep(0.01)
        assert not waiting.done()
        await connection.send("Hello?")
        assert (await waiting).event_type
    monkeypatch.setattr("genai.live_interactions._OPTIONS", SessionOptions(ping_interval=0.02, ping_timeout=0.05))
    live.faults.add("socket:half-open;after=1", operation="live.interactions")
    async with made.aio.interactions.connect(created.id) as connection:
        with pytest.raises(errors.APIWebSocketError, match="closed with code 1006") as caught:
            await until(connection, "never")
        assert caught.value.close_code == 1006


async def test_a_token_counts_whatever_the_headers_carry() -> None:
    async def service(peer: Peer) -> None:
        await peer.read()
        await peer.connection.wait_closed()

    with LiveServer(service) as server:
        options: Any = {"base_url": server.url, "headers": {"Authorization": "Bearer other", "X-A": "1"}}
        made = genai.Client(api_key="auth_tokens/short-lived", http_options=options)
        async with made.aio.interactions.connect("i1"):
            pass
        (peer,) = server.peers
        assert peer.headers["x-goog-api-key"] == "auth_tokens/short-lived"
        assert "authorization" not in peer.headers
        assert peer.headers["x-a"] == "1"


async def test_an_event_that_is_not_as_described_is_given_as_it_came() -> None:
    odd: list[Any] = [
        {"event_type": "error", "error": "no object"},
        {"event_type": "step.delta", "index": "one", "delta": 5, "custom": {"a": None}},
        {"event_type": "step.start", "index": True, "step": {"type": "thought"}},
        {"event_type": "interaction.completed", "usage": []},
    ]

    async def service(peer: Peer) -> None:
        await peer.read()
        await peer.say({"events": odd})
        await peer.connection.wait_closed()

    with LiveServer(service) as server:
        async with client(server).aio.interactions.connect("i1") as connection:
            events: list[Any] = [event async for event in connection.receive()]
    assert [event.to_dict() for event in events] == odd
    assert (events[0].error, events[1].delta, events[1].custom) == ("no object", 5, {"a": None})


async def test_nothing_is_given_after_it_was_left() -> None:
    async def service(peer: Peer) -> None:
        await peer.read()
        await peer.say({"events": [{"event_type": "step.stop", "index": index} for index in range(3)]})
        await peer.connection.wait_closed()

    with LiveServer(service) as server:
        async with client(server).aio.interactions.connect("i1") as connection:
            found = []
            async for event in connection.receive():
                found.append(event.to_dict()["index"])
                if len(found) == 2:
                    await connection.detach()
            assert found == [0, 1]
            assert [event async for event in connection.receive()] == []


def test_the_error_as_programs_make_it() -> None:
    error = errors.APIWebSocketError()
    assert (str(error), error.message, error.close_code, error.http_status) == (
        "WebSocket connection error.", "WebSocket connection error.", None, None,
    )  # fmt: skip
    error = errors.APIWebSocketError("no", close_code=1008, http_status=403, server_code="PERMISSION_DENIED")
    for each in (error, pickle.loads(pickle.dumps(error))):
        assert (str(each), each.close_code, each.http_status, each.server_code) == (
            "no", 1008, 403, "PERMISSION_DENIED",
        )  # fmt: skip


async def test_a_cancelled_one_ends_the_loop() -> None:
    async def service(peer: Peer) -> None:
        while True:
            await peer.read()

    with LiveServer(service) as server:
        async with client(server).aio.interactions.connect("i1") as connection:

            async def receive() -> list[Any]:
                return [event async for event in connection.receive()]

            receiving = asyncio.ensure_future(receive())
            await asyncio.sleep(0.02)
            await connection.cancel()
            assert await receiving == []


def test_what_is_refused_before_anything_is_sent() -> None:
    made = genai.Client(api_key=KEY)
    for arguments, words in (
        ({"id": " "}, "non-empty interaction ID"),
        ({"id": "i", "timeout": 0}, "positive and finite"),
        ({"id": "i", "timeout": True}, "positive and finite"),
    ):
        with pytest.raises(ValueError, match=words):
            made.aio.interactions.connect(**arguments)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="currently Gemini API only"):
        genai.Client(vertexai=True, api_key=KEY).aio.interactions.connect("i")


async def test_what_is_experimental_warns_once_where_it_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of tokens and connections together, at the caller's own line, in each mode and with either kind of response."""
    monkeypatch.setattr(_experimental, "_given", set())
    with Loopback({"auth_token": "auth_tokens/t"}) as server:
        client = genai.Client(api_key="a-key", http_options={"base_url": server.url})
        tokens, aio = client.interactions.auth_tokens, client.aio.interactions.auth_tokens

        def streaming() -> None:
            with tokens.with_streaming_response.delete("i", "t") as response:
                assert response.status_code == 200

        calls: list[Callable[[], Any]] = [
            lambda: tokens.create("i"),
            lambda: tokens.delete("i", "t"),
            lambda: tokens.with_raw_response.create("i"),
            streaming,
            lambda: aio.create("i"),
            lambda: aio.with_raw_response.delete("i", "t"),
            lambda: client.aio.interactions.connect("i"),
        ]
        for index, call in enumerate(calls):
            _experimental._given.clear()
            for again in (False, True):
                with warnings.catch_warnings(record=True) as given:
                    warnings.simplefilter("always")
                    made = call()
                    if inspect.iscoroutine(made):
                        await made
                words = [each for each in given if str(each.message) == _experimental.LIVE_INTERACTIONS]
                assert [(each.category, each.filename) for each in words] == [(UserWarning, __file__)] * (not again), (
                    index
                )
        await client.aio.aclose()
        client.close()


def test_a_streaming_response_of_what_a_backend_lacks_is_refused_at_the_call() -> None:
    with genai.Client(vertexai=True, api_key=KEY) as client:
        for each in (client, client.aio):
            resource: Any = each
            tokens = resource.interactions.auth_tokens.with_streaming_response
            for name, call in {
                "create": partial(tokens.create, "i"),
                "delete": partial(tokens.delete, "i", "t"),
                "files": partial(resource.files.with_streaming_response.get, name="files/a"),
                "stores": resource.file_search_stores.with_streaming_response.list,
            }.items():
                refused = ""
                try:
                    call()
                except errors.ArgumentError as error:
                    refused = str(error)
                assert "Gemini" in refused, name


async def test_a_connection_that_is_dropped_is_left_with_a_warning() -> None:
    said: list[Any] = []
    leaves = False

    async def listens(peer: Peer) -> None:
        said.append((await peer.read())["event_type"])
        while not leaves:
            said.append((await peer.read())["event_type"])

    async def dropped(made: genai.Client) -> None:
        await made.aio.interactions.connect("i1")

    async def until_closed(server: LiveServer) -> list[int | None]:
        async with asyncio.timeout(10):
            for peer in server.peers:
                while peer.connection.protocol.close_code is None:
                    await asyncio.sleep(0.01)
        return [peer.connection.protocol.close_code for peer in server.peers]

    with LiveServer(listens) as server:
        made = client(server)
        words = "unclosed <InteractionWebSocketConnection i1, active>: use `with` or detach()"
        with pytest.warns(ResourceWarning, match=re.escape(words)):  # noqa: PT031
            await dropped(made)
            gc.collect()
        assert await until_closed(server) == [1000]
        assert said == ["interaction.connect", "interaction.disconnect"]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for end in ("detach", "cancel"):
                connection = await made.aio.interactions.connect("i1")
                await getattr(connection, end)()
                del connection
                gc.collect()
        # Nor is there a word of one that the server closed.
        leaves = True
        connection = await made.aio.interactions.connect("i1")
        with pytest.raises(errors.APIWebSocketError):
            await until(connection, "interaction.completed")
        with warnings.catch_warnings(record=True) as given:
            warnings.simplefilter("always")
            del connection
            gc.collect()
        assert not [each for each in given if each.category is ResourceWarning]
