"""An answer that the model breaks off is gone on with: in one piece, streamed, and in chats."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest

from genai import errors, types
from genai.calling.continuation import MAXIMUM_CONTINUATIONS, MAXIMUM_RECONNECTS, Continuation
from genai.calling.merging import merged
from tests.genai.conftest import MODEL

from .conversation import _body

if TYPE_CHECKING:
    from tests.genai.conftest import Mode


def piece(text: str | None, token: bytes | None = None, reason: str | None = None, tokens: int = 10) -> dict[str, Any]:
    candidate: dict[str, Any] = {"index": 0}
    if text is not None:
        candidate["content"] = {"role": "model", "parts": [{"text": text}]}
    if token is not None:
        candidate["continuationToken"] = base64.b64encode(token).decode()
    if reason is not None:
        candidate["finishReason"] = reason
    usage = {"promptTokenCount": tokens, "candidatesTokenCount": 5, "totalTokenCount": tokens + 5}
    return {"candidates": [candidate], "usageMetadata": usage}


def answers(mode: Mode, *hops: dict[str, Any]) -> None:
    for hop in hops:
        mode.emulator.faults.add(_body(json.dumps(hop), "application/json"), operation="generateContent")


def streams(mode: Mode, *hops: list[dict[str, Any]], cut: int | None = None) -> None:
    """The streams that come one after another; that of the number ``cut`` ends in the middle of an event."""
    for number, hop in enumerate(hops):
        text = "".join(f"data: {json.dumps(event)}\r\n\r\n" for event in hop)
        if number == cut:
            text += 'data: {"candidates": [{"content'
        mode.emulator.faults.add(_body(text, "text/event-stream"), operation="streamGenerateContent")


def asked(mode: Mode) -> list[str | None]:
    """The token of each request, in order."""
    return [entry.json.get("continuationToken") for entry in mode.emulator.requests]


def encoded(*tokens: bytes) -> list[str]:
    return [base64.b64encode(token).decode() for token in tokens]


async def read(stream: Any, seen: list[str]) -> None:
    async for chunk in stream:
        seen.append(chunk.text)


async def test_an_answer_in_one_piece(mode: Mode) -> None:
    answers(
        mode,
        piece("One, ", b"a", "CONTINUATION", tokens=10),
        piece("two, ", b"b", "CONTINUATION", tokens=20),
        piece("three.", None, "STOP", tokens=30),
    )
    response = await mode.client.models.generate_content(model=MODEL, contents="Count", config={"temperature": 0.5})
    assert response.text == "One, two, three."
    assert response.finish_reason == "STOP"
    assert response.candidates[0].continuation_token is None
    assert response.usage_metadata.prompt_token_count == 60
    assert response.usage_metadata.total_token_count == 75
    assert response.initial_prompt_token_count == response.usage_metadata.initial_prompt_token_count == 10
    assert asked(mode) == [None, *encoded(b"a", b"b")]
    bodies = [entry.json for entry in mode.emulator.requests]
    assert all(body["contents"] == bodies[0]["contents"] for body in bodies)
    assert all(body["generationConfig"] == {"temperature": 0.5} for body in bodies)


async def test_it_can_be_left_as_it_is(mode: Mode) -> None:
    answers(mode, piece("One, ", b"a", "CONTINUATION"))
    config = types.GenerateContentConfig(automatic_continuation=False)
    response = await mode.client.models.generate_content(model=MODEL, contents="Count", config=config)
    assert (response.text, response.finish_reason) == ("One, ", "CONTINUATION")
    assert response.candidates[0].continuation_token == b"a"
    streams(mode, [piece("One, ", b"a", "CONTINUATION")])
    chunks = [
        chunk
        async for chunk in mode.client.models.generate_content_stream(model=MODEL, contents="Count", config=config)
    ]
    assert [chunk.finish_reason for chunk in chunks] == ["CONTINUATION"]
    assert asked(mode) == [None, None]
    assert "automaticContinuation" not in mode.emulator.requests[0].body.decode()


async def test_the_caller_may_go_on_by_hand(mode: Mode) -> None:
    answers(mode, piece("two.", None, "STOP"))
    await mode.client.models.generate_content(model=MODEL, contents="Count", config={"continuation_token": b"a"})
    assert asked(mode) == encoded(b"a")


@pytest.mark.parametrize("last", [piece("One", b"a", "MAX_TOKENS"), piece("One", None, "CONTINUATION")])
async def test_what_is_no_break_is_an_end(mode: Mode, last: dict[str, Any]) -> None:
    answers(mode, last)
    response = await mode.client.models.generate_content(model=MODEL, contents="Count")
    assert response.finish_reason == last["candidates"][0]["finishReason"]
    assert len(mode.emulator.requests) == 1


async def test_a_token_that_comes_again_ends_it(mode: Mode) -> None:
    answers(mode, *[piece("One ", b"a", "CONTINUATION")] * 2)
    response = await mode.client.models.generate_content(model=MODEL, contents="Count")
    assert response.text == "One One "
    assert response.finish_reason == "CONTINUATION", "what is not whole says so"
    assert asked(mode) == [None, *encoded(b"a")]


async def test_an_object_is_read_from_all_of_it(mode: Mode) -> None:
    answers(mode, piece('{"title": "Long', b"a", "CONTINUATION"), piece(' way"}', None, "STOP"))
    schema = {"type": "object", "properties": {"title": {"type": "string"}}}
    response = await mode.client.models.generate_content(
        model=MODEL, contents="Name it", config={"response_json_schema": schema}
    )
    assert response.parsed == {"title": "Long way"}


async def test_a_stream(mode: Mode) -> None:
    streams(
        mode,
        [piece("One, ", tokens=10), piece("two, ", b"a", "CONTINUATION", tokens=10)],
        [piece("three, ", b"b", tokens=20), piece(None, None, "CONTINUATION", tokens=20)],
        [piece("four.", None, "STOP", tokens=30)],
    )
    chunks = []
    async for chunk in mode.client.models.generate_content_stream(model=MODEL, contents="Count"):
        chunks.append(chunk)
    assert "".join(chunk.text or "" for chunk in chunks) == "One, two, three, four."
    assert [chunk.finish_reason for chunk in chunks] == [None, None, None, None, "STOP"]
    assert [chunk.usage_metadata.prompt_token_count for chunk in chunks] == [10, 10, 30, 30, 60]
    assert chunks[-1].initial_prompt_token_count == 10
    assert asked(mode) == [None, *encoded(b"a", b"b")]


async def test_a_stream_that_breaks_is_gone_on_with_from_its_last_token(mode: Mode) -> None:
    streams(mode, [piece("One, "), piece("two, ", b"a")], [piece("three.", None, "STOP")], cut=0)
    chunks = [chunk async for chunk in mode.client.models.generate_content_stream(model=MODEL, contents="Count")]
    assert "".join(chunk.text for chunk in chunks) == "One, two, three."
    assert asked(mode) == [None, *encoded(b"a")]


async def test_a_stream_that_breaks_without_a_token_is_an_error(mode: Mode) -> None:
    streams(mode, [piece("One, ")], cut=0)
    seen: list[str] = []
    with pytest.raises(errors.StreamError) as caught:
        await read(mode.client.models.generate_content_stream(model=MODEL, contents="Count"), seen)
    assert seen == ["One, "]
    assert [chunk.text for chunk in caught.value.partial] == ["One, "]


async def test_what_came_since_the_token_is_not_asked_for_twice(mode: Mode) -> None:
    streams(mode, [piece("One, ", b"a", "CONTINUATION")], [piece("two, ")], cut=1)
    seen: list[str] = []
    with pytest.raises(errors.StreamError) as caught:
        await read(mode.client.models.generate_content_stream(model=MODEL, contents="Count"), seen)
    assert seen == ["One, ", "two, "]
    assert [chunk.text for chunk in caught.value.partial] == seen
    assert len(mode.emulator.requests) == 2


async def test_a_refused_request_is_not_asked_again(mode: Mode) -> None:
    answers(mode, piece("One, ", b"a", "CONTINUATION"))
    mode.emulator.faults.add("status:400", operation="generateContent")
    with pytest.raises(errors.ClientError):
        await mode.client.models.generate_content(model=MODEL, contents="Count")
    assert len(mode.emulator.requests) == 2
    streams(mode, [piece("One, ", b"a", "CONTINUATION")])
    mode.emulator.faults.add("status:400", operation="streamGenerateContent")
    with pytest.raises(errors.ClientError):
        [chunk async for chunk in mode.client.models.generate_content_stream(model=MODEL, contents="Count")]
    assert len(mode.emulator.requests) == 4


async def test_a_chat(mode: Mode) -> None:
    chat = await mode.client.chats.create(model=MODEL)
    answers(mode, piece("One, ", b"a", "CONTINUATION"), piece("two.", None, "STOP"))
    assert (await chat.send_message("Count")).text == "One, two."
    streams(mode, [piece("three, ", b"b", "CONTINUATION")], [piece("four.", None, "STOP")])
    chunks = [chunk async for chunk in chat.send_message_stream("On")]
    assert "".join(chunk.text for chunk in chunks) == "three, four."
    assert [content.text for content in chat.get_history(curated=True)] == ["Count", "One, two.", "On", "three, four."]
    assert asked(mode) == [None, *encoded(b"a"), None, *encoded(b"b")]
    await chat.send_message("And?")
    assert asked(mode)[-1] is None, "the next message begins anew"


async def test_functions_are_called_by_an_answer_that_goes_on(mode: Mode) -> None:
    def weather(city: str) -> str:
        """The weather in a city."""
        return f"sunny in {city}"

    call = piece(None, None, "STOP")
    call["candidates"][0]["content"] = {
        "role": "model",
        "parts": [{"functionCall": {"name": "weather", "args": {"city": "Rome"}}}],
    }
    answers(mode, piece("Let me see. ", b"a", "CONTINUATION"), call, piece("It is ", b"b", "CONTINUATION"))
    answers(mode, piece("sunny.", None, "STOP"))
    response = await mode.client.models.generate_content(model=MODEL, contents="Weather?", config={"tools": [weather]})
    assert response.text == "It is sunny."
    assert asked(mode) == [None, *encoded(b"a"), None, *encoded(b"b")]
    told = mode.emulator.requests[2].json["contents"]
    assert [list(part) for part in told[1]["parts"]] == [["text"], ["functionCall"]]
    assert told[2]["parts"][0]["functionResponse"]["response"] == {"result": "sunny in Rome"}


class TestBounds:
    def test_no_more_than_so_many_requests(self) -> None:
        continuation = Continuation(None)
        count = 0
        while continuation.take(types.GenerateContentResponse.from_dict(piece("x", b"%d" % count, "CONTINUATION"))):
            count += 1
        assert count == MAXIMUM_CONTINUATIONS
        assert continuation.answer.finish_reason == "CONTINUATION"

    def test_no_more_than_so_many_reconnects(self) -> None:
        continuation = Continuation(None)
        continuation.observe(types.GenerateContentResponse.from_dict(piece("x", b"a", "CONTINUATION")))
        assert continuation.end()
        for _ in range(MAXIMUM_RECONNECTS):
            assert continuation.end(errors.StreamInterrupted("lost"))
        with pytest.raises(errors.StreamInterrupted):
            continuation.end(errors.StreamInterrupted("lost"))

    def test_a_mistake_is_not_tried_again(self) -> None:
        continuation = Continuation(None)
        continuation.observe(types.GenerateContentResponse.from_dict(piece("x", b"a")))
        with pytest.raises(errors.ClientClosed):
            continuation.end(errors.ClientClosed("closed"))

    def test_the_callers_config_is_not_touched(self) -> None:
        config = types.GenerateContentConfig(temperature=1.0)
        continuation = Continuation(config)
        assert continuation.take(types.GenerateContentResponse.from_dict(piece("x", b"a", "CONTINUATION")))
        assert config.continuation_token is None
        assert continuation.config is not None
        assert (continuation.config.temperature, continuation.config.continuation_token) == (1.0, b"a")


def test_what_is_told_of_an_answer_is_put_together() -> None:
    def response(text: str, **candidate: Any) -> types.GenerateContentResponse:
        candidate["content"] = {"role": "model", "parts": [{"text": text}]}
        usage = {"prompt_tokens_details": [{"modality": "TEXT", "token_count": 3}], "total_token_count": 3}
        return types.GenerateContentResponse(candidates=[candidate], usage_metadata=usage)

    def grounding(*uris: str) -> dict[str, Any]:
        return {
            "grounding_chunks": [{"web": {"uri": uri}} for uri in uris],
            "grounding_supports": [{"grounding_chunk_indices": [0], "segment": {"text": "x"}}],
            "web_search_queries": list(uris),
        }

    rating = {"category": "HARM_CATEGORY_HARASSMENT", "probability": "LOW"}
    one = response("a", grounding_metadata=grounding("u", "v"), safety_ratings=[rating], finish_reason="CONTINUATION")
    two = response("b", grounding_metadata=grounding("w"), safety_ratings=[{**rating, "probability": "HIGH"}])
    candidate = merged(one, two).candidates[0]
    assert candidate.content.text == "ab"
    assert candidate.finish_reason is None
    assert [item.probability for item in candidate.safety_ratings] == ["HIGH"]
    assert candidate.grounding_metadata.web_search_queries == ["u", "v", "w"]
    supports = candidate.grounding_metadata.grounding_supports
    assert [item.grounding_chunk_indices for item in supports] == [[0], [2]]
    assert [item.segment.part_index for item in supports] == [None, 1]
    usage = merged(one, two).usage_metadata
    assert usage.total_token_count == 6
    assert [item.token_count for item in usage.prompt_tokens_details] == [6]
    assert two.candidates[0].grounding_metadata.grounding_supports[0].grounding_chunk_indices == [0], "left as it was"
