"""``genai.instrument()``: OpenTelemetry's spans and metrics, as the in-memory exporters of its SDK see them."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

import genai
from genai import errors
from genai_runtime import observing
from tests.genai.conftest import KEY, MODEL, PLACE, Mode

pytest.importorskip("opentelemetry.sdk")

from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import SpanKind, StatusCode

from tests.genai.telemetry import Seen, needs_events

if TYPE_CHECKING:
    from genai_emulator import Emulator

EMBEDDING = "gemini-embedding-001"
AGENT = "deep-research-pro-preview-12-2025"


def get_weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


def fails(city: str) -> str:
    """Tell the weather of a city, in vain."""
    raise ValueError(f"there is no {city}")


def named(spans: list[Any]) -> dict[str, Any]:
    return {each.name: each for each in spans}


async def test_each_operation(mode: Mode, seen: Seen) -> None:
    models, address = mode.client.models, {"server.address": "127.0.0.1", "server.port": mode.emulator.port}
    gemini: dict[str, Any] = {"gen_ai.provider.name": "gcp.gemini", **address}
    config: Any = {
        "temperature": 0.5, "top_p": 0.9, "top_k": 40, "max_output_tokens": 300, "candidate_count": 1, "seed": 7,
        "stop_sequences": ["END"], "response_mime_type": "application/json",
    }  # fmt: skip
    answer = await models.generate_content(model=MODEL, contents="hi", config=config)
    span, usage = seen.one, answer.usage_metadata
    assert (span.name, span.kind, span.status.status_code) == (
        f"generate_content {MODEL}",
        SpanKind.CLIENT,
        StatusCode.UNSET,
    )
    assert span.instrumentation_scope.name == "genai"
    output = usage.candidates_token_count + (usage.thoughts_token_count or 0)
    assert dict(span.attributes) == {
        **gemini,
        "gen_ai.operation.name": "generate_content",
        "gen_ai.request.model": MODEL,
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.top_p": 0.9,
        "gen_ai.request.top_k": 40,
        "gen_ai.request.max_tokens": 300,
        "gen_ai.request.seed": 7,
        "gen_ai.request.stop_sequences": ("END",),
        "gen_ai.output.type": "json",
        "gen_ai.response.id": answer.response_id,
        "gen_ai.response.model": MODEL,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": usage.prompt_token_count,
        "gen_ai.usage.output_tokens": output,
        "gen_ai.usage.reasoning.output_tokens": usage.thoughts_token_count,
    }

    async for last in models.generate_content_stream(model=MODEL, contents="a story"):
        usage = last.usage_metadata or usage
    streamed = seen.one
    assert streamed.name == f"generate_content {MODEL}"
    assert streamed.attributes["gen_ai.request.stream"] is True
    assert streamed.attributes["gen_ai.response.time_to_first_chunk"] > 0
    assert streamed.attributes["gen_ai.response.finish_reasons"] == ("stop",)
    assert streamed.attributes["gen_ai.usage.input_tokens"] == usage.prompt_token_count

    await models.embed_content(model=EMBEDDING, contents=["a", "b"], config={"output_dimensionality": 8})
    assert {**gemini, "gen_ai.operation.name": "embeddings", "gen_ai.embeddings.dimension.count": 8}.items() <= dict(
        (span := seen.one).attributes
    ).items()
    assert span.name == f"embeddings {EMBEDDING}"

    first = await mode.client.interactions.create(model=MODEL, input="hi", generation_config={"thinking_level": "low"})
    async for _ in await mode.client.interactions.create(
        model=MODEL, input="hi", previous_interaction_id=first.id, stream=True
    ):
        pass
    for span in (spans := seen.spans):
        assert span.name == f"chat {MODEL}"
        assert span.attributes["gen_ai.response.finish_reasons"] == ("stop",)
        assert span.attributes["gen_ai.usage.output_tokens"] > 0
        assert span.attributes["gen_ai.response.id"].startswith("v1_")
    assert spans[0].attributes["gen_ai.request.reasoning.level"] == "low"
    assert spans[1].attributes["gen_ai.request.previous_response.id"] == first.id

    await mode.client.interactions.create(agent=AGENT, input="hi", background=True)
    await mode.client.agents.create(id="mine", base_agent="antigravity-preview-05-2026", system_instruction="x")
    invoked, made = seen.spans
    assert (invoked.name, invoked.attributes["gen_ai.agent.name"]) == (f"invoke_agent {AGENT}", AGENT)
    assert "gen_ai.request.model" not in invoked.attributes
    assert (made.name, made.attributes["gen_ai.agent.id"]) == ("create_agent mine", "mine")

    vertex = mode.make(**PLACE)
    await vertex.models.generate_content(model=MODEL, contents="hi")
    await vertex.models.embed_content(model="text-embedding-005", contents="a")
    for span in (spans := seen.spans):
        assert span.attributes["gen_ai.provider.name"] == "gcp.vertex_ai"
        assert span.attributes["gen_ai.usage.input_tokens"] > 0
    assert [span.name for span in spans] == [f"generate_content {MODEL}", "embeddings text-embedding-005"]

    # What is no operation of the conventions has no span.
    await models.count_tokens(model=MODEL, contents="hi")
    await models.get(model=MODEL)
    assert seen.spans == []


async def test_metrics(mode: Mode, seen: Seen) -> None:
    counted = [0, 0]
    for _ in range(2):
        usage = (await mode.client.models.generate_content(model=MODEL, contents="hi")).usage_metadata
        counted[0] += usage.prompt_token_count
        counted[1] += usage.candidates_token_count + (usage.thoughts_token_count or 0)
    shared = {
        "gen_ai.operation.name": "generate_content",
        "gen_ai.provider.name": "gcp.gemini",
        "gen_ai.request.model": MODEL,
        "gen_ai.response.model": MODEL,
        "server.address": "127.0.0.1",
        "server.port": mode.emulator.port,
    }
    tokens = sorted(seen.points("gen_ai.client.token.usage"), key=lambda each: each.attributes["gen_ai.token.type"])
    assert [(dict(each.attributes), each.count, each.sum) for each in tokens] == [
        ({**shared, "gen_ai.token.type": kind}, 2, count)
        for kind, count in zip(("input", "output"), counted, strict=True)
    ]
    (duration,) = seen.points("gen_ai.client.operation.duration")
    assert (dict(duration.attributes), duration.count) == (shared, 2)
    assert duration.sum > 0
    # The boundaries that the conventions publish.
    assert tokens[0].explicit_bounds == tuple(4**power for power in range(14))
    assert duration.explicit_bounds == tuple(round(0.01 * 2**power, 2) for power in range(14))
    assert seen.points("gen_ai.client.operation.time_to_first_chunk") == []

    stream = mode.client.models.generate_content_stream(model=MODEL, contents="a story")
    assert len([each async for each in stream]) > 1
    (first,) = seen.points("gen_ai.client.operation.time_to_first_chunk")
    assert (first.count, first.explicit_bounds) == (1, duration.explicit_bounds)
    with pytest.raises(errors.ClientError):
        await mode.client.models.generate_content(model="nope", contents="hi")
    failed = [each for each in seen.points("gen_ai.client.operation.duration") if "error.type" in each.attributes]
    assert [(each.attributes["error.type"], each.count) for each in failed] == [("404", 1)]


async def test_functions_and_their_requests_stand_below_one_span(mode: Mode, seen: Seen) -> None:
    config: Any = {"tools": [get_weather]}
    asked = "call get_weather"
    call_arguments: Any = {"model": MODEL, "contents": asked, "config": config}

    async def streamed(stream: Any) -> None:
        async for _ in stream:
            pass

    models, chat = mode.client.models, mode.client.chats.create(model=MODEL, config=config)
    if mode.sync:
        chat = await chat
    interaction = {"model": MODEL, "tools": [get_weather]}
    for kind, call in (
        ("generate_content", lambda: models.generate_content(**call_arguments)),
        (
            "generate_content",
            lambda: streamed(models.generate_content_stream(model=MODEL, contents=asked, config=config)),
        ),
        ("generate_content", lambda: chat.send_message(asked)),
        ("generate_content", lambda: streamed(chat.send_message_stream(asked))),
        ("chat", lambda: conversation(mode, interaction, stream=False)),
        ("chat", lambda: conversation(mode, interaction, stream=True)),
    ):
        await call()
        *inner, loop = seen.spans
        assert (loop.name, loop.kind, loop.parent) == ("invoke_agent", SpanKind.INTERNAL, None)
        assert loop.attributes["gen_ai.request.model"] == MODEL
        assert [each.name for each in inner] == [f"{kind} {MODEL}", "execute_tool get_weather", f"{kind} {MODEL}"]
        assert {each.parent.span_id for each in inner} == {loop.context.span_id}
        tool = inner[1]
        assert tool.kind == SpanKind.INTERNAL
        assert dict(tool.attributes) == {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": "get_weather",
            "gen_ai.tool.type": "function",
            "gen_ai.tool.description": "Tell the weather of a city.",
            **({"gen_ai.tool.call.id": tool.attributes["gen_ai.tool.call.id"]} if kind == "chat" else {}),
        }


async def conversation(mode: Mode, settings: Any, *, stream: bool) -> None:
    if mode.sync:
        found = mode.client._target.interactions.chat(**settings)
        list(found.send_stream("call get_weather")) if stream else found.send("call get_weather")
    else:
        found = mode.client.interactions.chat(**settings)
        if stream:
            async for _ in found.send_stream("call get_weather"):
                pass
        else:
            await found.send("call get_weather")


async def test_errors(mode: Mode, seen: Seen) -> None:
    models = mode.make(http_options={"retry_options": {"attempts": 1}}).models

    async def read() -> None:
        async for _ in models.generate_content_stream(model=MODEL, contents="a story"):
            pass

    async def generate() -> None:
        await models.generate_content(model=MODEL, contents="hi")

    for fault, operation, call, kind in (
        ("status:503", "generateContent", generate, "503"),
        ("reset:headers", "generateContent", generate, "genai_runtime.errors.api.APIConnectionError"),
        ("set:candidates=7", "generateContent", generate, "genai_runtime.errors.api.ResponseDecodeError"),
        ("status:429", "streamGenerateContent", read, "429"),
        ("sse:no-finish", "streamGenerateContent", read, "genai_runtime.errors.api.StreamTruncated"),
        ("sse:reset;after=1", "streamGenerateContent", read, "genai_runtime.errors.api.StreamInterrupted"),
    ):
        mode.emulator.faults.add(fault, operation=operation)
        with pytest.raises(errors.GenAIError) as caught:
            await call()
        span = seen.one
        assert span.status.status_code == StatusCode.ERROR, fault
        assert span.status.description == str(caught.value)
        assert span.attributes["error.type"].rpartition(".")[2] == kind.rpartition(".")[2], fault
    # Of one that is tried again until it works, nothing is told.
    mode.emulator.faults.add("status:503", operation="generateContent")
    await mode.client.models.generate_content(model=MODEL, contents="hi")
    assert seen.one.status.status_code == StatusCode.UNSET

    # A function that fails is told to the model, without what it says on its span.
    await models.generate_content(model=MODEL, contents="call fails", config={"tools": [fails]})
    tool = named(spans := seen.spans)["execute_tool fails"]
    assert (tool.status.status_code, tool.status.description) == (StatusCode.ERROR, "ValueError")
    assert tool.attributes["error.type"] == "ValueError"
    assert spans[-1].status.status_code == StatusCode.UNSET

    # One in the middle of a stream that calls functions ends both spans.
    def breaks(city: str) -> str:
        """Tell the weather of a city, for the last time."""
        mode.emulator.faults.add("status:400", operation="streamGenerateContent")
        return city

    with pytest.raises(errors.ClientError):
        async for _ in models.generate_content_stream(model=MODEL, contents="call breaks", config={"tools": [breaks]}):
            pass
    *_, request, loop = seen.spans
    assert (request.attributes["error.type"], loop.attributes["error.type"]) == ("400", "400")


async def test_how_streams_end(mode: Mode, seen: Seen) -> None:
    models = mode.client.models
    for config in (None, {"tools": [get_weather]}):
        loops = int(config is not None)

        async def begun(config: Any = config) -> Any:
            stream = await models.generate_content_stream(model=MODEL, contents="a story", config=config)
            await anext(stream)
            return stream

        # Nothing ends while it is read.
        stream = await begun()
        assert seen.spans == []
        # Closed early: what has come until then is told, and it is no error.
        await stream.aclose()
        spans = seen.spans
        assert len(spans) == 1 + loops
        assert {each.status.status_code for each in spans} == {StatusCode.UNSET}
        assert "gen_ai.response.finish_reasons" not in spans[0].attributes
        assert spans[0].attributes["gen_ai.response.model"] == MODEL
        await stream.aclose()
        assert seen.spans == []
        # Only dropped.
        stream = await begun()
        del stream
        gc.collect()
        assert len(spans := seen.spans) == 1 + loops
        assert spans[0].name == f"generate_content {MODEL}"


async def test_cancelled(mode: Mode, seen: Seen) -> None:
    if mode.sync:
        pytest.skip("calls of a synchronous client are not cancelled")
    mode.emulator.faults.add("stall", operation="generateContent")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await mode.client.models.generate_content(model=MODEL, contents="hi")
    span = seen.one
    assert span.attributes["error.type"] == "asyncio.exceptions.CancelledError"
    assert span.status.status_code == StatusCode.ERROR


async def test_nothing_is_captured_unasked(mode: Mode, seen: Seen) -> None:
    word = "quxquux"
    await mode.client.models.generate_content(
        model=MODEL, contents=f"call get_weather {word}", config={"tools": [get_weather], "system_instruction": word}
    )
    await mode.client.interactions.create(model=MODEL, input=word)
    for span in seen.spans:
        assert word not in str(span.attributes)
        assert "Paris" not in str(span.attributes)


async def test_content(mode: Mode, seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "span_only")
    seen.instrument()
    contents = [
        f"the key is {KEY}",
        genai.types.Part.from_bytes(data=b"some secret bytes", mime_type="text/plain"),
        genai.types.Part.from_bytes(data=b"secret " * 9000, mime_type="text/plain"),
        genai.types.Part.from_function_response(name="login", response={"password": "swordfish", "ok": True}),
    ]
    config: Any = {"system_instruction": "Be brief."}
    await mode.client.models.generate_content(model=MODEL, contents=contents, config=config)
    attributes = seen.one.attributes
    assert json.loads(attributes["gen_ai.input.messages"]) == [
        {
            "role": "user",
            "parts": [
                {"type": "text", "content": "the key is <redacted>"},
                {"type": "blob", "mime_type": "text/plain", "modality": "text", "content": "<17 bytes>"},
                {"type": "blob", "mime_type": "text/plain", "modality": "text", "content": "<63000 bytes>"},
                {"type": "tool_call_response", "id": None, "response": {"password": "<redacted>", "ok": True}},
            ],
        }
    ]
    assert json.loads(attributes["gen_ai.system_instructions"]) == [{"type": "text", "content": "Be brief."}]

    stream = mode.client.models.generate_content_stream(model=MODEL, contents="a story")
    text = "".join([chunk.text or "" async for chunk in stream])
    assert json.loads(seen.one.attributes["gen_ai.output.messages"]) == [
        {"role": "assistant", "parts": [{"type": "text", "content": text}], "finish_reason": "stop"}
    ]

    await mode.client.models.generate_content(
        model=MODEL, contents="call get_weather", config={"tools": [get_weather, fails]}
    )
    first, tool, second, _ = seen.spans
    (message,) = json.loads(first.attributes["gen_ai.output.messages"])
    (call,) = message["parts"]
    assert call == {"type": "tool_call", "id": None, "name": "get_weather", "arguments": call["arguments"]}
    assert json.loads(tool.attributes["gen_ai.tool.call.arguments"]) == call["arguments"]
    given = {"result": get_weather(**call["arguments"])}
    assert json.loads(tool.attributes["gen_ai.tool.call.result"]) == given
    assert [each["role"] for each in json.loads(second.attributes["gen_ai.input.messages"])] == [
        "user",
        "assistant",
        "tool",
    ]
    assert [each["name"] for each in json.loads(first.attributes["gen_ai.tool.definitions"])] == [
        "get_weather",
        "fails",
    ]

    for stream_it in (False, True):
        found = await mode.client.interactions.create(model=MODEL, input="hi", stream=stream_it)
        if stream_it:
            text = "".join([event.delta.text async for event in found if event.event_type == "step.delta"
                            and event.delta.type == "text"])  # fmt: skip
        else:
            text = found.output_text
        attributes = seen.one.attributes
        assert json.loads(attributes["gen_ai.input.messages"]) == [
            {"role": "user", "parts": [{"type": "text", "content": "hi"}]}
        ]
        (message,) = json.loads(attributes["gen_ai.output.messages"])
        assert {"type": "text", "content": text} in message["parts"]


#: Whether content is captured on spans, and in events, by what the environment says.
EVENTS = {
    "event_only": (False, True),
    "span_and_event": (True, True),
    "span_only": (True, False),
    "nonsense": (False, False),
}


@needs_events
@pytest.mark.parametrize("where", [*EVENTS, True, "no_content", None])
async def test_where_content_is_captured(mode: Mode, seen: Seen, monkeypatch: pytest.MonkeyPatch, where: Any) -> None:
    on_spans, in_events = EVENTS.get(where, (where is True, False))
    variable = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
    if where in EVENTS:
        monkeypatch.setenv(variable, where.upper())
        if where == "nonsense":
            with pytest.warns(UserWarning, match="nothing is captured"):
                seen.instrument()
        else:
            seen.instrument()
    else:
        monkeypatch.setenv(variable, "no_content")
        seen.instrument(capture_content=where)
    await mode.client.models.generate_content(model=MODEL, contents="hi")
    span, events = seen.one, seen.events
    assert ("gen_ai.input.messages" in span.attributes) == ("gen_ai.output.messages" in span.attributes) == on_spans
    assert len(events) == in_events


@needs_events
async def test_events(mode: Mode, seen: Seen) -> None:
    """Each answer is one, with all that its span has, and its content in its structure."""
    seen.instrument(capture_content="event_only")
    models = mode.client.models
    contents = [f"the key is {KEY}", genai.types.Part.from_bytes(data=b"secret", mime_type="text/plain")]
    config: Any = {"system_instruction": "Be brief.", "temperature": 0.5, "tools": [{"google_search": {}}]}
    answer = await models.generate_content(model=MODEL, contents=contents, config=config)
    span = seen.one
    (event,) = seen.events
    assert (event.event_name, event.severity_number.value) == ("gen_ai.client.inference.operation.details", 5)
    assert (event.trace_id, event.span_id) == (span.context.trace_id, span.context.span_id)
    attributes = dict(event.attributes)
    said = {name: attributes.pop(name) for name in list(attributes) if name not in span.attributes}
    assert attributes == dict(span.attributes)
    assert plain(said) == {
        "gen_ai.input.messages": [
            {
                "role": "user",
                "parts": [
                    {"type": "text", "content": "the key is <redacted>"},
                    {"type": "blob", "mime_type": "text/plain", "modality": "text", "content": "<6 bytes>"},
                ],
            }
        ],
        "gen_ai.output.messages": [
            {
                "role": "assistant",
                "parts": [{"type": "text", "content": answer.text}],
                "finish_reason": "stop",
            }
        ],
        "gen_ai.system_instructions": [{"type": "text", "content": "Be brief."}],
        "gen_ai.tool.definitions": [{"type": "googleSearch", "name": "googleSearch"}],
    }

    async for _ in models.generate_content_stream(model=MODEL, contents="a story"):
        assert seen.events == []
    (event,) = seen.events
    assert event.attributes["gen_ai.response.time_to_first_chunk"] > 0
    assert event.attributes["gen_ai.output.messages"][0]["finish_reason"] == "stop"

    with pytest.raises(errors.ClientError):
        await models.generate_content(model="nope", contents="hi")
    (event,) = seen.events
    assert event.attributes["error.type"] == "404"
    assert event.attributes["gen_ai.input.messages"][0]["parts"][0]["content"] == "hi"

    await mode.client.interactions.create(model=MODEL, input="hi")
    (event,) = seen.events
    assert event.attributes["gen_ai.operation.name"] == "chat"
    assert event.attributes["gen_ai.output.messages"][0]["role"] == "assistant"

    # Of what is no answer of a model, there is none.
    await models.embed_content(model=EMBEDDING, contents="a")
    await mode.client.agents.create(id="mine", base_agent="antigravity-preview-05-2026", system_instruction="x")
    assert seen.events == []


@needs_events
async def test_events_of_calls_whose_spans_are_not_sampled(mode: Mode, seen: Seen) -> None:
    provider = TracerProvider(sampler=ALWAYS_OFF)
    genai.instrument(tracer_provider=provider, logger_provider=seen.loggers, capture_content="span_and_event")
    await mode.client.models.generate_content(model=MODEL, contents="hi")
    (event,) = seen.events
    assert event.attributes["gen_ai.input.messages"][0]["parts"][0]["content"] == "hi"
    assert event.attributes["gen_ai.usage.input_tokens"] > 0


def test_what_content_cannot_be_captured(seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    for wrong in ("events", 1, []):
        with pytest.raises(errors.ArgumentError, match="event_only, span_and_event"):
            seen.instrument(capture_content=wrong)
    monkeypatch.setattr("genai.tracing.events.version", lambda name: "1.36.0")
    with pytest.raises(ImportError, match=r"opentelemetry-api 1\.37"):
        seen.instrument(capture_content="event_only")
    # What was there is there still.
    assert observing.observer is not None
    seen.instrument(capture_content="span_only")


def plain(value: Any) -> Any:
    """A value of an attribute, with lists for tuples."""
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    return list(map(plain, value)) if isinstance(value, list | tuple) else value


async def test_the_context_is_carried_on(mode: Mode, seen: Seen) -> None:
    """HTTP spans stand below ours, ours below the program's, in tasks, threads and functions alike."""
    instrumentation = pytest.importorskip("opentelemetry.instrumentation.httpx")
    tracer = seen.provider.get_tracer("program")
    models = mode.client.models

    def within(city: str) -> str:
        """Tell the weather, asking another model."""
        with tracer.start_as_current_span("within"):
            return city

    async def task(name: str) -> None:
        with tracer.start_as_current_span(name):
            await models.generate_content(model=MODEL, contents="call within", config={"tools": [within]})
            async for _ in models.generate_content_stream(model=MODEL, contents="hi"):
                # The stream does not take the place of the program's own span.
                assert trace.get_current_span().name == name  # type: ignore[attr-defined]

    httpx = instrumentation.HTTPXClientInstrumentor()
    httpx.instrument(tracer_provider=seen.provider)
    try:
        if mode.sync:
            threads = [threading.Thread(target=asyncio.run, args=(task(name),)) for name in ("a", "b")]
            for thread in threads:
                thread.start()
            for thread in threads:
                await asyncio.to_thread(thread.join)
        else:
            await asyncio.gather(task("a"), task("b"))
    finally:
        httpx.uninstrument()
    spans = {each.context.span_id: each for each in seen.spans}

    def path(span: Any) -> str:
        above = "" if span.parent is None else path(spans[span.parent.span_id]) + " > "
        return above + span.name.partition(" ")[0]

    of_httpx = mode.name != "aiohttp"
    assert sorted(map(path, spans.values())) == sorted(
        path
        for name in "ab"
        for path in [
            name,
            f"{name} > invoke_agent",
            *[f"{name} > invoke_agent > generate_content"] * 2,
            *[f"{name} > invoke_agent > generate_content > POST"] * 2 * of_httpx,
            f"{name} > invoke_agent > execute_tool",
            f"{name} > invoke_agent > execute_tool > within",
            f"{name} > generate_content",
            *[f"{name} > generate_content > POST"] * of_httpx,
        ]
    )


async def test_suppressed_and_switched_off(mode: Mode, seen: Seen) -> None:
    from opentelemetry.instrumentation.utils import suppress_instrumentation

    with suppress_instrumentation():
        await mode.client.models.generate_content(model=MODEL, contents="hi")
    genai.uninstrument()
    await mode.client.models.generate_content(model=MODEL, contents="call get_weather", config={"tools": [get_weather]})
    assert seen.spans == []


def test_the_entry_point(emulator: Emulator, seen: Seen) -> None:
    """What ``opentelemetry-instrument`` loads."""
    import tomllib
    from importlib import import_module

    from tests.shared import ROOT

    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]
    module, _, name = declared["opentelemetry_instrumentor"]["genai"].partition(":")
    instrumentor = getattr(import_module(module), name)()
    client = genai.Client(api_key=KEY, http_options={"base_url": emulator.url})
    genai.uninstrument()
    instrumentor.instrument(tracer_provider=seen.provider, meter_provider=seen.meters, skip_dep_check=True)
    try:
        client.models.generate_content(model=MODEL, contents="hi")
        assert seen.one.name == f"generate_content {MODEL}"
    finally:
        instrumentor.uninstrument()
    client.models.generate_content(model=MODEL, contents="hi")
    assert seen.spans == []


def test_what_a_server_makes_up_harms_nothing(seen: Seen) -> None:
    from genai_runtime.transport import Request
    from genai_runtime.transport.request import Operation

    seen.instrument(capture_content=True)
    config: Any = SimpleNamespace(base_url="https://example.com", backend=None)
    for id in ("generateContent", "embedContent", "createInteraction", "createAgent"):
        for made_up in (None, 7, {"candidates": 7}, {"candidates": [7]}, {"usageMetadata": 7}, {"steps": 7, "usage": 7},
                        {"usageMetadata": {"promptTokenCount": "many"}}, {"embeddings": {}}, {"id": 7}):  # fmt: skip
            request = Request(Operation(id, "POST"), "/models/x:y", body={"contents": [], "input": "hi"})
            assert observing.observer is not None
            watched = observing.observer.request(request, config)
            assert watched is not None
            with watched:
                watched.answered(made_up)
    assert len(seen.spans) == 36
    # Nor does a request that cannot be told.
    odd = Request(Operation("generateContent", "POST"), "/models/x:y", body={"generationConfig": 7})
    assert observing.observer is not None
    assert observing.observer.request(odd, config) is None


@pytest.mark.parametrize("broken", ["on_start", "on_end"])
def test_processors_that_fail_harm_nothing(emulator: Emulator, broken: str) -> None:
    class Broken(SpanProcessor):
        pass

    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError("the processor is broken")

    setattr(Broken, broken, fail)
    provider = TracerProvider()
    provider.add_span_processor(Broken())
    genai.instrument(tracer_provider=provider, meter_provider=MeterProvider([InMemoryMetricReader()]))
    try:
        with genai.Client(api_key=KEY, http_options={"base_url": emulator.url}) as client:
            config: Any = {"tools": [get_weather]}
            answer = client.models.generate_content(model=MODEL, contents="call get_weather", config=config)
            assert answer.text
            assert len(list(client.models.generate_content_stream(model=MODEL, contents="hi"))) > 1
            dropped = client.models.generate_content_stream(model=MODEL, contents="hi")
            next(dropped)
            del dropped
            gc.collect()
    finally:
        genai.uninstrument()


def test_the_names_are_the_published_ones() -> None:
    import importlib

    from genai.tracing import conventions

    folder = "opentelemetry.semconv._incubating"
    published: set[str] = set()
    for place in (
        f"{folder}.attributes.gen_ai_attributes",
        f"{folder}.metrics.gen_ai_metrics",
        "opentelemetry.semconv.attributes.error_attributes",
        "opentelemetry.semconv.attributes.server_attributes",
    ):
        module = importlib.import_module(place)
        published |= {value for name, value in vars(module).items() if isinstance(value, str) and name.isupper()}
    attributes = importlib.import_module(f"{folder}.attributes.gen_ai_attributes")
    if not hasattr(attributes, "GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK"):
        pytest.skip("the package is older than the names")
    for kind in ("GenAiOperationNameValues", "GenAiProviderNameValues"):
        published |= {each.value for each in getattr(attributes, kind)}
    ours = {value for name, value in vars(conventions).items() if name.isupper() and name[0] != "_"}
    ours = {each[0] if isinstance(each, tuple) else each for each in ours - {conventions.CONTENT}}
    ours -= {conventions.SCHEMA_URL}
    # What is said of sessions has names of its own, outside of theirs.
    ours = {each for each in ours if not each.startswith("genai.session.")}
    # Of the conventions' own repository, and not in the package yet, or not even there.
    newer = {"gen_ai.request.previous_response.id", "gen_ai.request.reasoning.level"}
    newer |= {"realtime_inference", "realtime_session"}
    # The name of an event, of which the package has none.
    newer |= {"gen_ai.client.inference.operation.details"}
    assert ours - published <= newer
    assert len(ours & published) > 40
