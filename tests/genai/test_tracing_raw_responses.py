"""Calls that answer with the HTTP response, as OpenTelemetry sees them: over when the answer is read, or left."""

from __future__ import annotations

import gc
import inspect
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from genai import errors
from genai.interactions import AsyncStream, Stream
from tests.genai.conftest import MODEL, Mode

pytest.importorskip("opentelemetry.sdk")

from opentelemetry.trace import StatusCode

from tests.genai.telemetry import Seen

KINDS = ("with_raw_response", "with_streaming_response")
STREAM = "generate_content_stream"


async def got(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def every(values: Any) -> list[Any]:
    return [each async for each in values] if hasattr(values, "__aiter__") else list(values)


async def first(values: Any) -> Any:
    """The first of some, behind which they are left."""
    try:
        return await anext(values) if hasattr(values, "__aiter__") else next(values)
    finally:
        if closes := getattr(values, "aclose", None) or getattr(values, "close", None):
            await got(closes())


@asynccontextmanager
async def response_of(client: Any, kind: str, name: str, **given: Any) -> AsyncIterator[Any]:
    """The response of a method, which is closed at the end."""
    models = getattr(client, "_target", client).models
    made = getattr(getattr(models, kind), name)(**{"model": MODEL, "contents": "hi", **given})
    if kind == "with_raw_response":
        response = await got(made)
        try:
            yield response
        finally:
            await got(response.close())
    elif hasattr(made, "__aenter__"):
        async with made as response:
            yield response
    else:
        with made as response:
            yield response


@pytest.mark.parametrize("kind", KINDS)
async def test_the_span_ends_when_the_answer_is_read(mode: Mode, seen: Seen, kind: str) -> None:
    events = Stream if mode.sync else AsyncStream

    async def by_events(response: Any) -> None:
        await every(await got(response.parse()))

    async def by_own_events(response: Any) -> None:
        await every(await got(response.parse(to=events[dict])))  # type: ignore[index]

    async def by_bytes_and_events(response: Any) -> None:
        await got(response.read())
        await by_events(response)

    whole: Any = {
        "parse": lambda response: got(response.parse()),
        "parse to": lambda response: got(response.parse(to=dict)),
        "json": lambda response: got(response.json()),
    }
    either: Any = {
        "read": lambda response: got(response.read()),
        "text": lambda response: got(response.text()),
        "bytes": lambda response: every(response.iter_bytes(7)),
        "lines": lambda response: every(response.iter_lines()),
    }
    streamed: Any = {"events": by_events, "own events": by_own_events, "bytes and events": by_bytes_and_events}
    expected = None
    for name, ways in (("generate_content", {**whole, **either}), (STREAM, {**streamed, **either})):
        for way, read in ways.items():
            async with response_of(mode.client, kind, name) as response:
                if name == STREAM or kind == "with_streaming_response":
                    assert seen.spans == [], way
                await read(response)
                span = seen.one
            assert seen.spans == [], way
            attributes = dict(span.attributes)
            expected = expected or attributes
            assert attributes.pop("gen_ai.request.stream", False) == (name == STREAM)
            assert (attributes.pop("gen_ai.response.time_to_first_chunk", 0) > 0) == (name == STREAM), way
            assert attributes.pop("gen_ai.response.id")
            # All ways tell the same.
            assert attributes == {key: value for key, value in expected.items() if key != "gen_ai.response.id"}, way
            assert attributes["gen_ai.usage.output_tokens"] > 0
            assert attributes["gen_ai.response.finish_reasons"] == ("stop",)
    ways_of_streams = len(streamed) + len(either)
    (waits,) = seen.points("gen_ai.client.operation.time_to_first_chunk")
    assert waits.count == ways_of_streams
    counts = {each.count for each in seen.points("gen_ai.client.token.usage")}
    assert counts == {ways_of_streams + len(whole) + len(either)}


@pytest.mark.parametrize("kind", KINDS)
async def test_one_that_is_left(mode: Mode, seen: Seen, kind: str) -> None:
    """In the middle, or unread: closed, or only dropped."""
    client = mode.client
    for read in (None, lambda response: first(response.iter_lines())):
        # The rest is on its way for ever.
        mode.emulator.faults.add("sse:stall;after=1", operation="streamGenerateContent")
        async with response_of(client, kind, STREAM, contents="a story") as response:
            if read is not None:
                await read(response)
        span = seen.one
        assert span.status.status_code == StatusCode.UNSET
        assert "gen_ai.response.finish_reasons" not in span.attributes
        # What has come until then is told.
        assert span.attributes.get("gen_ai.response.model") == (None if read is None else MODEL)
    if kind == "with_streaming_response":
        async with response_of(client, kind, "generate_content"):
            assert seen.spans == []
        assert seen.one.status.status_code == StatusCode.UNSET
        return
    models = getattr(client, "_target", client).models
    response = await got(models.with_raw_response.generate_content_stream(model=MODEL, contents="a story"))
    assert seen.spans == []
    del response
    gc.collect()
    assert seen.one.name == f"generate_content {MODEL}"


@pytest.mark.parametrize("kind", KINDS)
async def test_errors(mode: Mode, seen: Seen, kind: str) -> None:
    client = mode.make(http_options={"retry_options": {"attempts": 1}})
    mode.emulator.faults.add("status:429", operation="generateContent")
    with pytest.raises(errors.APIError):
        async with response_of(client, kind, "generate_content"):
            pass
    assert seen.one.attributes["error.type"] == "429"

    # The connection breaks off while it is read.
    for read in (
        lambda response: every(response.iter_bytes()),
        lambda response: got(response.read()),
        lambda response: _parsed(response),
    ):
        mode.emulator.faults.add("sse:reset;after=1", operation="streamGenerateContent")
        with pytest.raises(errors.APIConnectionError):
            async with response_of(client, kind, STREAM, contents="a story") as response:
                await read(response)
        span = seen.one
        assert span.status.status_code == StatusCode.ERROR
        assert span.attributes["error.type"].startswith("genai_runtime.errors.")

    # What cannot be parsed is told where it is parsed.
    mode.emulator.faults.add("set:candidates=7", operation="generateContent")
    async with response_of(client, kind, "generate_content") as response:
        with pytest.raises(errors.ResponseDecodeError):
            await got(response.parse())
    assert seen.one.attributes["error.type"].endswith("ResponseDecodeError")


async def _parsed(response: Any) -> None:
    await every(await got(response.parse()))


async def test_content_and_what_is_no_json(mode: Mode, seen: Seen) -> None:
    seen.instrument(capture_content=True)
    async with response_of(mode.client, "with_streaming_response", STREAM) as response:
        lines = await every(response.iter_lines())
    text = "".join(
        part["text"]
        for line in lines
        if line.startswith("data: ")
        for part in json.loads(line.removeprefix("data: "))["candidates"][0]["content"]["parts"]
    )
    (message,) = json.loads(seen.one.attributes["gen_ai.output.messages"])
    assert message["parts"] == [{"type": "text", "content": text}]

    # Bytes are the program's own business.
    mode.emulator.faults.add("html", operation="generateContent")
    async with response_of(mode.client, "with_streaming_response", "generate_content") as response:
        body = await got(response.read())
        with pytest.raises(ValueError, match="Expecting"):
            json.loads(body)
    assert seen.one.status.status_code == StatusCode.UNSET


async def test_a_body_that_is_gone_is_nobodys_error(mode: Mode, seen: Seen) -> None:
    async with response_of(mode.client, "with_streaming_response", STREAM) as response:
        await every(response.iter_bytes())
        assert seen.one.status.status_code == StatusCode.UNSET
        with pytest.raises(httpx.StreamConsumed):
            await got(response.parse())
    assert seen.spans == []
