"""What a stream has said so far, and the whole answer once it is over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

import genai
from genai import errors, types
from genai_runtime.stream_answer import whole_answer
from tests.genai.conftest import MODEL, Mode

STORY = "Tell me a story"


def own(stream: Any) -> Any:
    """The stream itself: the tests' synchronous twin stands before it."""
    return getattr(stream, "_target", stream)


async def test_the_text_so_far_and_the_whole_answer(mode: Mode) -> None:
    whole = await mode.client.models.generate_content(model=MODEL, contents=STORY)
    chat = await mode.client.chats.create(model=MODEL)
    begins: list[Any] = [partial(mode.client.models.generate_content_stream, model=MODEL, contents=STORY)]
    for begin in (*begins, partial(chat.send_message_stream, STORY)):
        stream = await begin()
        said, chunk = "", None
        async for chunk in stream:
            said += chunk.text or ""
            assert own(stream).text == said
            assert own(stream).final is None
        assert repr(own(stream)).endswith(f"Stream: {len(own(stream).partial)} chunks, over>")
        final = own(stream).final
        assert (final.text, own(stream).text) == (whole.text, whole.text)
        assert len(final.candidates[0].content.parts) == 1
        assert final.candidates == whole.candidates
        assert chunk is not None
        assert final.usage_metadata == chunk.usage_metadata
        assert final.finish_reason == "STOP"
        assert final.model_version == whole.model_version


async def test_the_text_as_it_comes(mode: Mode) -> None:
    stream = own(await mode.client.models.generate_content_stream(model=MODEL, contents=STORY))
    texts = stream.text_stream
    pieces = list(texts) if mode.sync else [piece async for piece in texts]
    assert len(pieces) > 1
    assert "".join(pieces) == stream.text == stream.final.text


async def test_a_stream_that_is_left_or_breaks_has_no_whole_answer(mode: Mode) -> None:
    async with mode.client.models.generate_content_stream(model=MODEL, contents=STORY) as stream:
        chunk = await anext(stream)
    assert (own(stream).text, own(stream).final) == (chunk.text, None)
    mode.emulator.faults.add("sse:cut;after=2", operation="streamGenerateContent")
    stream = await mode.client.models.generate_content_stream(model=MODEL, contents=STORY)
    with pytest.raises(errors.StreamError):
        [chunk async for chunk in stream]
    assert own(stream).text
    assert own(stream).final is None


async def test_the_answer_is_the_one_after_the_calls(mode: Mode) -> None:
    def weather(city: str) -> str:
        """Tell the weather.

        Args:
            city: Where.
        """
        return f"sunny in {city}"

    stream = await mode.client.models.generate_content_stream(
        model=MODEL, contents="What is the weather in Paris?", config={"tools": [weather]}
    )
    chunks = [chunk async for chunk in stream]
    assert any(chunk.function_calls for chunk in chunks)
    final = own(stream).final
    assert final.function_calls is None
    assert final.text
    assert own(stream).text.endswith(final.text)
    assert final.automatic_function_calling_history


async def test_the_whole_answer_is_of_the_type_that_was_asked_for(mode: Mode) -> None:
    @dataclass
    class Boat:
        name: str

    mode.emulator.when("boat").answer('{"name": "Petrel"}')
    config = {"response_schema": Boat}
    stream = await mode.client.models.generate_content_stream(model=MODEL, contents="A boat", config=config)
    assert [chunk async for chunk in stream]
    final = own(stream).final
    assert final.parsed == final.parse() == Boat("Petrel")


async def test_streams_so_long_that_not_all_is_kept(mode: Mode) -> None:
    mode.emulator.when(STORY).answer("once upon a time " * 20_000)
    models = mode.make(limits=genai.Limits(partial=10_000)).models
    for begin in (models.generate_content_stream, models._generate_content_stream):
        stream = await begin(model=MODEL, contents=STORY)
        said = "".join([chunk.text or "" async for chunk in stream])
        assert own(stream).dropped > 0
        assert (own(stream).text, own(stream).final.text) == (said, said)


def test_what_becomes_of_each_field() -> None:
    def chunk(*parts: dict[str, Any], **fields: Any) -> types.GenerateContentResponse:
        candidate = {"content": {"role": "model", "parts": list(parts)}, **fields.pop("candidate", {})}
        return types.GenerateContentResponse.from_dict({"candidates": [candidate], **fields})

    signed = {"functionCall": {"name": "f"}, "thoughtSignature": "YQ=="}
    pieces = [
        chunk({"text": "hm", "thought": True}, responseId="a", fresh=1),
        chunk({"text": "!", "thought": True}, {"text": "a"}, candidate={"safetyRatings": [], "index": 0}),
        chunk({"text": "b"}, {"text": ""}, signed, usageMetadata={"totalTokenCount": 1}),
        chunk({"text": "c"}, candidate={"finishReason": "STOP"}, usageMetadata={"totalTokenCount": 2}, fresh=2),
    ]
    before = [each.to_dict() for each in pieces]
    whole = whole_answer(pieces)
    assert whole.to_dict() == {
        "candidates": [
            {
                "index": 0,
                "content": {
                    "role": "model",
                    "parts": [{"text": "hm!", "thought": True}, {"text": "ab"}, signed, {"text": "c"}],
                },
                "safetyRatings": [],
                "finishReason": "STOP",
            }
        ],
        "responseId": "a",
        "usageMetadata": {"totalTokenCount": 2},
        "fresh": 2,
    }
    assert [each.to_dict() for each in pieces] == before, "the chunks stay as they are"
    assert whole_answer(pieces, "lost ").candidates[0].content.parts[0].text == "lost "
    assert whole_answer([]) is None
    assert whole_answer([{"any": "event"}]) == {"any": "event"}
    several = types.GenerateContentResponse.from_dict(
        {"candidates": [{"index": each, "content": {"parts": [{"text": str(each)}]}} for each in (1, 0)]}
    )
    found = whole_answer([several, several]).candidates
    assert [(each.index, each.content.parts[0].text) for each in found] == [(0, "00"), (1, "11")]
