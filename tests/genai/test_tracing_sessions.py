"""Sessions in real time, as OpenTelemetry sees them: a span for each, and one below it for each turn."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

import genai
from genai import errors
from genai.live import SessionOptions
from tests.genai.conftest import KEY, PLACE, Mode
from tests.genai.live_server import JSON, TURN_COMPLETE, LiveServer, Peer, handle, text

pytest.importorskip("opentelemetry.sdk")
pytest.importorskip("websockets")

from opentelemetry.trace import SpanKind, StatusCode

from tests.genai.telemetry import Seen, needs_events

LIVE = "gemini-live-2.5-flash-preview"
HANDLE = "a-handle-that-opens-the-session"


def get_weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


def forecast(days: int) -> Iterator[str]:
    """Tell the weather of some days."""
    yield "sunny"
    raise ValueError("the rest is not known")


def said(words: str) -> JSON:
    return {"turns": {"role": "user", "parts": [{"text": words}]}}


async def received(session: Any) -> list[Any]:
    """One turn."""
    return [message async for message in session.receive()]


def connect(mode: Mode, server: LiveServer, **more: Any) -> Any:
    return mode.make(http_options={"base_url": server.url}).live.connect(model=LIVE, **more)


async def test_a_session_and_its_turns(mode: Mode, seen: Seen) -> None:
    tracer = seen.provider.get_tracer("program")
    config: Any = {"response_modalities": ["TEXT"], "temperature": 0.5, "tools": [get_weather]}
    context = mode.client.live.connect(model=LIVE, config=config, automatic_function_calling=True)
    with tracer.start_as_current_span("above"):
        session = await context.__aenter__()
    for words in ("hi", "call get_weather: what is the weather in Paris?"):
        # Functions are a part of the session, wherever the program sends from.
        with tracer.start_as_current_span("elsewhere"):
            await session.send_client_content(**said(words))
        await received(session)
    totals = session.usage
    await context.__aexit__(None, None, None)

    spans = [span for span in seen.spans if span.name != "elsewhere"]
    above, first, tool, second, whole = spans
    assert [span.name for span in spans] == [
        "above",
        f"realtime_inference {LIVE}",
        "execute_tool get_weather",
        f"realtime_inference {LIVE}",
        f"realtime_session {LIVE}",
    ]
    assert whole.parent.span_id == above.context.span_id
    assert {span.parent.span_id for span in (first, tool, second)} == {whole.context.span_id}
    assert {span.kind for span in (first, second, whole)} == {SpanKind.CLIENT}
    shared: dict[str, Any] = {
        "gen_ai.provider.name": "gcp.gemini",
        "server.address": "127.0.0.1",
        "server.port": mode.emulator.port,
        "gen_ai.request.model": LIVE,
    }
    asked = {"gen_ai.request.temperature": 0.5, "gen_ai.output.type": "text"}
    input, output = totals.prompt + totals.tool_use, totals.candidates + totals.thoughts
    assert dict(whole.attributes) == {
        **shared,
        **asked,
        "gen_ai.operation.name": "realtime_session",
        "gen_ai.usage.input_tokens": input,
        "gen_ai.usage.output_tokens": output,
        "gen_ai.response.finish_reasons": ("stop", "stop"),
        "genai.session.turns": 2,
        "genai.session.connections": 1,
        "genai.session.close.code": 1000,
        "genai.session.close.reason": "closed by the program",
    }
    for turn in (first, second):
        attributes = dict(turn.attributes)
        waited = attributes.pop("gen_ai.response.time_to_first_chunk")
        assert 0 < waited <= (turn.end_time - turn.start_time) / 1e9
        assert attributes.pop("gen_ai.usage.input_tokens") > 0
        assert attributes.pop("gen_ai.usage.output_tokens") > 0
        assert attributes == {
            **shared,
            **asked,
            "gen_ai.operation.name": "realtime_inference",
            "gen_ai.response.finish_reasons": ("stop",),
        }

    turns = {**shared, "gen_ai.operation.name": "realtime_inference"}
    tokens = seen.points("gen_ai.client.token.usage")
    assert {each.attributes["gen_ai.token.type"]: (each.count, each.sum) for each in tokens} == {
        "input": (2, input),
        "output": (2, output),
    }
    assert all(turns.items() <= dict(each.attributes).items() for each in tokens)
    (waits,) = seen.points("gen_ai.client.operation.time_to_first_chunk")
    assert (dict(waits.attributes), waits.count) == (turns, 2)
    durations = seen.points("gen_ai.client.operation.duration")
    counts = {each.attributes["gen_ai.operation.name"]: each.count for each in durations}
    assert counts == {"realtime_inference": 2, "execute_tool": 1, "realtime_session": 1}


async def test_what_is_said(mode: Mode, seen: Seen) -> None:
    """Sound, transcripts, results of functions, and who interrupts whom."""

    def heard(words: str) -> JSON:
        return {"serverContent": {"inputTranscription": {"text": words}}}

    def sound(words: str) -> JSON:
        blob = {"mimeType": "audio/pcm;rate=24000", "data": "AAAA"}
        return {
            "serverContent": {
                "modelTurn": {"parts": [{"inlineData": blob}]},
                "outputTranscription": {"text": words},
            }
        }

    async def serve(peer: Peer) -> None:
        await peer.setup(sessionId="s1")
        for _ in range(2):
            await peer.read()
        await peer.say(handle(HANDLE), heard(f"my key is {KEY}. "), heard("Tell me."), sound("Once "), sound("upon"))
        call = {"id": "7", "name": "get_weather", "args": {"city": "Paris", "password": "swordfish"}}
        await peer.say({"toolCall": {"functionCalls": [call]}})
        await peer.read()
        usage = {"promptTokenCount": 5, "responseTokenCount": 3, "thoughtsTokenCount": 1, "cachedContentTokenCount": 2}
        interrupted = {"serverContent": {"interrupted": True}}
        await peer.say(interrupted, heard("No, stop."), {**TURN_COMPLETE, "usageMetadata": usage})
        await peer.say(text("Well"), {"serverContent": {"turnComplete": True, "turnCompleteReason": "NEED_MORE_INPUT"}})
        # In a message of its own, behind the turn.
        await peer.say({"usageMetadata": usage}, heard("Hm"))
        await peer.read()

    seen.instrument(capture_content=True)
    config: Any = {"system_instruction": f"Never tell {KEY}.", "session_resumption": {"handle": HANDLE}}
    with LiveServer(serve) as server:
        async with connect(mode, server, config={**config, "tools": [get_weather]}) as session:
            for _ in range(2):
                await session.send_realtime_input(audio=bytes(3))
            found: list[Any] = []
            while not (found and found[-1].tool_call):
                found.append(await anext(aiter(session.receive())))
            result = {"id": "7", "name": "get_weather", "response": {"result": "sun", "password": "swordfish"}}
            await session.send_tool_response(function_responses=result)
            for _ in range(2):
                await received(session)
            await anext(aiter(session.receive()))
    first, second, whole = seen.spans
    assert json.loads(whole.attributes["gen_ai.system_instructions"]) == [
        {"type": "text", "content": "Never tell <redacted>."}
    ]
    assert json.loads(whole.attributes["gen_ai.tool.definitions"])[0]["name"] == "get_weather"
    assert json.loads(first.attributes["gen_ai.input.messages"]) == [
        {
            "role": "user",
            "parts": [
                {"type": "blob", "mime_type": "audio/pcm;rate=16000", "modality": "audio", "content": "<6 bytes>"},
                {"type": "text", "content": "my key is <redacted>. Tell me."},
            ],
        },
        {
            "role": "tool",
            "parts": [
                {
                    "type": "tool_call_response",
                    "id": "7",
                    "response": {"result": "sun", "password": "<redacted>"},
                }
            ],
        },
    ]
    assert json.loads(first.attributes["gen_ai.output.messages"]) == [
        {
            "role": "assistant",
            "parts": [
                {"type": "blob", "mime_type": "audio/pcm;rate=24000", "modality": "audio", "content": "<6 bytes>"},
                {"type": "text", "content": "Once upon"},
                {
                    "type": "tool_call",
                    "id": "7",
                    "name": "get_weather",
                    "arguments": {"city": "Paris", "password": "<redacted>"},
                },
            ],
            "finish_reason": "interrupted",
        }
    ]
    # When the sound that is answered ended, only the server knows.
    assert "gen_ai.response.time_to_first_chunk" not in first.attributes
    assert json.loads(second.attributes["gen_ai.input.messages"]) == [
        {"role": "user", "parts": [{"type": "text", "content": "No, stop."}]}
    ]
    assert whole.attributes["gen_ai.response.finish_reasons"] == ("interrupted", "need_more_input")
    assert whole.attributes["gen_ai.conversation.id"] == "s1"
    counts = ("input_tokens", "output_tokens", "cache_read.input_tokens", "reasoning.output_tokens")
    assert [first.attributes[f"gen_ai.usage.{name}"] for name in counts] == [5, 4, 2, 1]
    assert [whole.attributes[f"gen_ai.usage.{name}"] for name in counts] == [10, 8, 4, 2]
    assert "gen_ai.usage.input_tokens" not in second.attributes
    assert {each.sum for each in seen.points("gen_ai.client.token.usage")} == {10, 8}
    for span in (first, second, whole):
        assert not {KEY, HANDLE, "swordfish"} & {word for value in span.attributes.values() for word in _words(value)}


def _words(value: Any) -> list[str]:
    return str(value).replace('"', " ").replace(",", " ").replace(".", " ").split()


@needs_events
async def test_events_of_turns(mode: Mode, seen: Seen) -> None:
    seen.instrument(capture_content="event_only")
    config: Any = {"response_modalities": ["TEXT"], "system_instruction": "Be brief."}
    async with mode.client.live.connect(model=LIVE, config=config) as session:
        for words in ("one", "two"):
            await session.send_client_content(**said(words))
            answer = "".join([message.text or "" for message in await received(session)])
    first, second = seen.events
    for event, words, turn in zip((first, second), ("one", "two"), seen.spans, strict=False):
        assert event.event_name == "gen_ai.client.inference.operation.details"
        assert event.span_id == turn.context.span_id
        assert event.attributes["gen_ai.operation.name"] == "realtime_inference"
        assert event.attributes["gen_ai.input.messages"][0]["parts"][0]["content"] == words
        assert event.attributes["gen_ai.system_instructions"][0]["content"] == "Be brief."
        assert not [name for name in turn.attributes if "messages" in name or "instructions" in name]
    assert second.attributes["gen_ai.output.messages"][0]["parts"][0]["content"] == answer


async def test_nothing_is_captured_unasked(mode: Mode, seen: Seen) -> None:
    async with mode.client.live.connect(model=LIVE, config={"system_instruction": "quxquux"}) as session:
        await session.send_client_content(**said("quxquux"))
        await received(session)
    for span in seen.spans:
        assert not [name for name in span.attributes if "messages" in name or "instructions" in name]
        assert "quxquux" not in str(span.attributes)


async def test_how_sessions_end(mode: Mode, seen: Seen) -> None:
    async def leaves(peer: Peer) -> None:
        await peer.setup()
        await peer.read()
        await peer.say(text("Once"))
        await peer.close(1000, "it is late")

    async def breaks(peer: Peer) -> None:
        await peer.setup()
        await peer.read()
        await peer.say(text("Once"))
        await peer.close(1011, f"something about {KEY}")

    async def refuses(peer: Peer) -> None:
        await peer.read()
        await peer.close(1008, "no such model")

    async def says_nothing(peer: Peer) -> None:
        await peer.read()
        await peer.read()

    for serve, error, code, reason in (
        (leaves, None, 1000, "it is late"),
        (breaks, "1011", 1011, "something about <redacted>"),
        (refuses, "1008", 1008, "no such model"),
        (says_nothing, "genai_runtime.errors.LiveSetupTimeout", None, None),
    ):
        with LiveServer(serve) as server, pytest.raises(errors.GenAIError):  # noqa: PT012
            async with connect(mode, server, options=SessionOptions(setup_timeout=0.2)) as session:
                await session.send_client_content(**said("Hi"))
                while True:
                    await received(session)
        *turns, whole = seen.spans
        assert whole.attributes.get("error.type") == error, serve
        assert whole.status.status_code == (StatusCode.ERROR if error else StatusCode.UNSET)
        assert whole.attributes.get("genai.session.close.code") == code
        assert whole.attributes.get("genai.session.close.reason") == reason
        # A turn that was under way ends as the session does.
        for turn in turns:
            assert turn.attributes.get("error.type") == str(code)
        assert len(turns) == whole.attributes["genai.session.turns"] == (serve in (leaves, breaks))
    failed = [each.attributes.get("error.type") for each in seen.points("gen_ai.client.operation.duration")]
    assert failed.count("1011") == 2


async def test_an_opening_that_cannot_be_read_leaves_nothing_open(mode: Mode, seen: Seen) -> None:
    left = threading.Event()

    async def serve(peer: Peer) -> None:
        await peer.setup(sessionId={"a": 7})
        await peer.connection.wait_closed()
        left.set()

    with LiveServer(serve) as server:
        with pytest.raises(errors.LiveProtocolError):
            await connect(mode, server).__aenter__()
        assert seen.one.attributes["genai.session.close.code"] == 1000
        assert await asyncio.to_thread(left.wait, 5)


async def test_refused_and_cancelled(mode: Mode, seen: Seen) -> None:
    mode.emulator.faults.add("status:403", operation="live")
    with pytest.raises(errors.APIError):
        async with mode.client.live.connect(model=LIVE):
            pass
    assert seen.one.attributes["error.type"] == "403"
    if mode.sync:
        return

    async def says_nothing(peer: Peer) -> None:
        await peer.read()
        await peer.read()

    with LiveServer(says_nothing) as server, pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2), connect(mode, server):
            pass
    assert seen.one.attributes["error.type"] == "asyncio.exceptions.CancelledError"


async def test_one_span_over_several_connections(mode: Mode, seen: Seen) -> None:
    connections: list[Peer] = []

    async def serve(peer: Peer) -> None:
        connections.append(peer)
        await peer.setup()
        if len(connections) == 1:
            await peer.say(handle(HANDLE), text("Once "))
            await peer.read()
            peer.cut()
        else:
            await peer.read()
            await peer.say(text("Well"), TURN_COMPLETE)
            await peer.read()

    seen.instrument(capture_content=True)
    with LiveServer(serve) as server:
        async with connect(mode, server, options=SessionOptions(resume=True)) as session:
            await session.send_client_content(**said("Hi"))
            await received(session)
    turn, whole = seen.spans
    assert whole.attributes["genai.session.connections"] == 2
    assert whole.status.status_code == StatusCode.UNSET
    (message,) = json.loads(turn.attributes["gen_ai.output.messages"])
    assert "Well" in message["parts"][-1]["content"]
    assert HANDLE not in str([span.attributes for span in (turn, whole)])


async def test_generators_are_spans_too(mode: Mode, seen: Seen) -> None:
    async def serve(peer: Peer) -> None:
        await peer.setup()
        await peer.say({"toolCall": {"functionCalls": [{"id": "1", "name": "forecast", "args": {"days": 3}}]}})
        for _ in range(2):
            await peer.read()
        await peer.say(text("Well"), TURN_COMPLETE)
        await peer.read()

    seen.instrument(capture_content=True)
    config: Any = {"tools": [genai.live.NonBlocking(forecast)]}
    with LiveServer(serve) as server:
        async with connect(mode, server, config=config, automatic_function_calling=True) as session:
            await received(session)
    tool, _, whole = seen.spans
    assert (tool.name, tool.parent.span_id) == ("execute_tool forecast", whole.context.span_id)
    assert json.loads(tool.attributes["gen_ai.tool.call.result"]) == {"result": "sunny"}
    assert tool.attributes["error.type"] == "ValueError"


async def test_music_and_vertex(mode: Mode, seen: Seen) -> None:
    async def plays(peer: Peer) -> None:
        await peer.setup()
        await peer.read()
        await peer.say({"serverContent": {"audioChunks": [{"data": "AAA=", "mimeType": "audio/l16"}]}})
        await peer.read()

    with LiveServer(plays) as server:
        music = mode.make(http_options={"base_url": server.url}).live.music
        async with music.connect(model="models/lyria-realtime-exp") as session:
            await session.play()
            await anext(aiter(session.receive()))
    span = seen.one
    assert span.name == "realtime_session lyria-realtime-exp"
    assert span.attributes["genai.session.close.code"] == 1000

    async with mode.make(**PLACE).live.connect(model=LIVE) as session:
        await session.send_client_content(**said("Hi"))
        await received(session)
    turn, whole = seen.spans
    assert turn.attributes["gen_ai.provider.name"] == whole.attributes["gen_ai.provider.name"] == "gcp.vertex_ai"
    assert turn.attributes["gen_ai.usage.output_tokens"] == whole.attributes["gen_ai.usage.output_tokens"] > 0
    # Of the server's own name for it, Vertex AI tells.
    assert whole.attributes["gen_ai.conversation.id"]


async def test_dropped_and_suppressed(mode: Mode, seen: Seen) -> None:
    from opentelemetry.instrumentation.utils import suppress_instrumentation

    context = mode.client.live.connect(model=LIVE)
    session = await context.__aenter__()
    held = [context, session]
    del context, session
    with pytest.warns(ResourceWarning):
        held.clear()
    gc.collect()
    for _ in range(100):
        if spans := seen.spans:
            break
        await asyncio.sleep(0.01)
    (span,) = spans
    assert span.name == f"realtime_session {LIVE}"

    with suppress_instrumentation():
        async with mode.client.live.connect(model=LIVE) as session:
            await session.send_client_content(**said("Hi"))
            await received(session)
    assert seen.spans == []


async def test_what_a_server_makes_up_harms_nothing(seen: Seen) -> None:
    wrong: list[Any] = [7, [7], "x", {"parts": 7}, {"turnComplete": "x", "modelTurn": 7, "interrupted": {}}]

    async def serve(peer: Peer) -> None:
        await peer.setup()
        await peer.read()
        for value in wrong:
            for name in ("serverContent", "toolCall", "usageMetadata"):
                await peer.say({name: value})
        await peer.say("no JSON", text("Well"), TURN_COMPLETE)
        await peer.read()

    seen.instrument(capture_content=True)
    with LiveServer(serve) as server:
        client = genai.Client(api_key=KEY, http_options={"base_url": server.url})
        async with client.aio.live.connect(model=LIVE) as session:
            await session.send_client_content(**said("Hi"))
            answer = ""
            while answer != "Well":
                try:
                    async for message in session.receive():
                        answer = message.text or answer
                except errors.LiveProtocolError:
                    continue
    whole = seen.spans[-1]
    assert whole.name == f"realtime_session {LIVE}"
    assert whole.attributes["genai.session.close.code"] == 1000
