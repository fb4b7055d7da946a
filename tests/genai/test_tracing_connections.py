"""Connections to interactions, as OpenTelemetry sees them: a span for each."""

from __future__ import annotations

import asyncio
import gc
import json
from contextlib import suppress
from typing import Any

import pytest

import genai
from genai import errors
from genai_emulator import Emulator
from tests.genai.conftest import KEY
from tests.genai.live_server import JSON, LiveServer, Peer

pytest.importorskip("opentelemetry.sdk")
pytest.importorskip("websockets")

from opentelemetry.trace import SpanKind, StatusCode

from tests.genai.telemetry import Seen, needs_events

pytestmark = pytest.mark.filterwarnings("ignore:.*xperimental")
USAGE = {"total_input_tokens": 9, "total_output_tokens": 4, "total_thought_tokens": 2, "total_tokens": 15}
COMPLETED = {"event_type": "interaction.completed", "usage": USAGE}


def connect(server: Any, interaction: str = "i1") -> Any:
    made = genai.Client(api_key=KEY, http_options={"base_url": server.url})
    return made.aio.interactions.connect(interaction)


async def everything(connection: Any) -> list[Any]:
    return [event async for event in connection.receive()]


def delta(**fields: Any) -> JSON:
    return {"event_type": "step.delta", "index": 0, "delta": fields}


async def joined(peer: Peer) -> None:
    assert (await peer.read())["event_type"] == "interaction.connect"
    await peer.say({"event_type": "interaction.connected", "interaction_id": "i1"})


async def test_a_connection(seen: Seen) -> None:
    with Emulator(stream_delay=0.0) as emulator:
        made = genai.Client(api_key=KEY, http_options={"base_url": emulator.url})
        created = await made.aio.interactions.create(model="gemini-2.5-flash", input="My name is Ada.")
        assert seen.one.attributes["gen_ai.response.id"] == created.id
        counted = len(seen.points("gen_ai.client.token.usage"))
        with seen.provider.get_tracer("program").start_as_current_span("above"):
            connection = await made.aio.interactions.connect(created.id)
            await connection.send("What is my name?")
            await connection.complete()
            last = (await everything(connection))[-1]
        port = emulator.port
    span, above = seen.spans
    assert (span.name, span.kind) == ("realtime_session", SpanKind.CLIENT)
    assert span.parent.span_id == above.context.span_id
    usage = last.usage
    assert dict(span.attributes) == {
        "gen_ai.operation.name": "realtime_session",
        "gen_ai.provider.name": "gcp.gemini",
        "server.address": "127.0.0.1",
        "server.port": port,
        "gen_ai.conversation.id": created.id,
        "gen_ai.response.id": created.id,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": usage.total_input_tokens + usage.total_tool_use_tokens,
        "gen_ai.usage.output_tokens": usage.total_output_tokens + usage.total_thought_tokens,
        "gen_ai.usage.cache_read.input_tokens": usage.total_cached_tokens,
        "gen_ai.usage.reasoning.output_tokens": usage.total_thought_tokens,
        "genai.session.close.code": 1000,
        "genai.session.close.reason": "interaction.completed",
    }
    # The tokens are of the whole interaction, and those of its beginning are counted already.
    assert len(seen.points("gen_ai.client.token.usage")) == counted
    lasted = [
        each for each in seen.points("gen_ai.client.operation.duration")
        if each.attributes["gen_ai.operation.name"] == "realtime_session"
    ]  # fmt: skip
    assert [each.count for each in lasted] == [1]


async def test_what_is_said(seen: Seen) -> None:
    sound = {"type": "audio", "mime_type": "audio/pcm", "data": "AAAA"}

    async def serve(peer: Peer) -> None:
        await joined(peer)
        for _ in range(4):
            await peer.read()
        await peer.say(
            {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
            delta(type="text", text="my key "), delta(**sound), delta(type="text", text=f"is {KEY}"), delta(**sound),
            {"event_type": "step.stop", "index": 0}, COMPLETED,
        )  # fmt: skip
        await peer.read()

    seen.instrument(capture_content=True)
    with LiveServer(serve) as server:
        async with connect(server) as connection:
            await connection.send(f"The key is {KEY}.")
            for _ in range(2):
                await connection.send({"event_type": "input", "content": [sound]})
            batch = [{"event_type": "input", "content": {"type": "text", "text": "Well?"}}, {"event_type": "other"}]
            await connection.send(batch)
            await everything(connection)
    span = seen.one
    heard = {"type": "blob", "mime_type": "audio/pcm", "modality": "audio", "content": "<6 bytes>"}
    assert json.loads(span.attributes["gen_ai.input.messages"]) == [
        {
            "role": "user",
            "parts": [
                {"type": "text", "content": "The key is <redacted>."}, heard, {"type": "text", "content": "Well?"},
            ],
        }
    ]  # fmt: skip
    assert json.loads(span.attributes["gen_ai.output.messages"]) == [
        {
            "role": "assistant",
            "parts": [{"type": "text", "content": "my key is <redacted>"}, heard],
            "finish_reason": "stop",
        }
    ]
    assert KEY not in str(dict(span.attributes))


@needs_events
async def test_an_event_of_what_is_said(seen: Seen) -> None:
    async def serve(peer: Peer) -> None:
        await joined(peer)
        await peer.read()
        await peer.say(delta(type="text", text="Hello."), COMPLETED)
        await peer.read()

    for captures in ("event_only", False):
        seen.instrument(capture_content=captures)
        with LiveServer(serve) as server:
            async with connect(server) as connection:
                await connection.send("Hi.")
                await everything(connection)
        (span,), events = seen.spans, seen.events
        assert not [name for name in span.attributes if "messages" in name]
        said = [event.attributes["gen_ai.output.messages"][0]["parts"][0]["content"] for event in events]
        assert said == (["Hello."] if captures else [])


async def test_how_connections_end(seen: Seen) -> None:
    async def stays(peer: Peer) -> None:
        await joined(peer)
        await peer.read()

    async def cancelled(peer: Peer) -> None:
        await joined(peer)
        await peer.say({"event_type": "error", "error": {"code": "invalid_argument", "message": "no"}})
        await peer.say({"event_type": "interaction.cancelled", "usage": USAGE})
        await peer.read()

    async def moves(peer: Peer) -> None:
        await joined(peer)
        await peer.say({"event_type": "reconnection_required"})
        await peer.read()

    async def told(peer: Peer) -> None:
        await joined(peer)
        await peer.say({"event_type": "error", "error": {"code": "resource_exhausted", "message": "no"}})
        await peer.close(1000)

    async def breaks(peer: Peer) -> None:
        await joined(peer)
        await peer.close(1011)

    async def babbles(peer: Peer) -> None:
        await joined(peer)
        await peer.say("no JSON")
        await peer.read()

    name = "genai_runtime.errors.APIWebSocketError"
    for serve, error, code, reason, finish in (
        (stays, None, 1000, "closed by the program", None),
        (cancelled, None, 1000, "interaction.cancelled", ("cancelled",)),
        (moves, None, 1000, "reconnection_required", None),
        (told, "resource_exhausted", 1000, "The live interaction connection closed with code 1000.", None),
        (breaks, "1011", 1011, "The live interaction connection closed with code 1011.", None),
        (babbles, name, None, None, None),
    ):
        with LiveServer(serve) as server, suppress(errors.APIWebSocketError):
            async with connect(server) as connection:
                async for _ in connection.receive():
                    if serve is stays:
                        break
        span = seen.one
        assert span.attributes.get("error.type") == error, serve
        assert span.status.status_code == (StatusCode.ERROR if error else StatusCode.UNSET)
        assert span.attributes.get("genai.session.close.code") == code
        assert span.attributes.get("genai.session.close.reason") == reason
        assert span.attributes.get("gen_ai.response.finish_reasons") == finish


async def test_what_is_not_opened(seen: Seen) -> None:
    with Emulator() as emulator:
        made = genai.Client(api_key="auth_tokens/none", http_options={"base_url": emulator.url})
        with pytest.raises(errors.APIWebSocketError, match="setup failed"):
            await made.aio.interactions.connect("i1")
    assert seen.one.attributes["error.type"] == "401"

    async def serve(peer: Peer) -> None:
        await peer.read()
        await peer.read()

    from opentelemetry.instrumentation.utils import suppress_instrumentation

    with LiveServer(serve) as server, suppress_instrumentation():
        async with connect(server):
            pass
    assert seen.spans == []


async def test_one_that_is_only_dropped(seen: Seen) -> None:
    async def serve(peer: Peer) -> None:
        await joined(peer)
        await peer.read()

    with LiveServer(serve) as server:
        connection = await connect(server)
        with pytest.warns(ResourceWarning, match="detach"):  # noqa: PT031
            del connection
            gc.collect()
        await asyncio.sleep(0.01)
        assert seen.one.attributes["genai.session.close.reason"] == "closed by the program"
