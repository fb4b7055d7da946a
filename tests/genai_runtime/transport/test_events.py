"""From the bytes of a stream to its JSON values: which reader reads it, what is an event, and where it is cut off."""

from __future__ import annotations

from typing import Any

import pytest

from genai_runtime.errors import ResponseDecodeError, ResponseTooLarge, UnexpectedContentType
from genai_runtime.transport import Limits
from genai_runtime.transport.events import EventStream, JSONArray, is_json, media_type, reader_for, unexpected
from genai_runtime.transport.stream_rules import FinishTracker, Received
from tests.genai_runtime.transport.modes import CANDIDATES


def test_what_is_no_event_is_passed_over() -> None:
    reader = EventStream(Limits())
    assert reader.feed(b"data: [1]\n\ndata:\n\ndata:  \n\ndata: [DONE]\n\n: x\n\ndata: 2\n\n") == [
        Received([1]),
        Received(2),
    ]
    assert reader.finish() == []
    assert not reader.pending
    reader.feed(b"data: 3")
    assert reader.pending
    assert reader.finish() == []


def test_an_event_that_is_no_json_stands_in_its_place() -> None:
    found = EventStream(Limits()).feed(b"data: 1\n\ndata: {oops\n\ndata: [done]\n\n")
    first, second, third = (event.value for event in found)
    assert first == 1
    for broken, snippet in ((second, "{oops"), (third, "[done]")):
        assert isinstance(broken, ResponseDecodeError)
        assert broken.snippet == snippet
        assert broken.__traceback__ is None


def test_limits_reach_the_events() -> None:
    limits = Limits(depth=2, line=30, body=20)
    good, bad = (event.value for event in EventStream(limits).feed(b"data: [[1]]\n\ndata: [[[1]]]\n\n"))
    assert good == [[1]]
    assert isinstance(bad, ResponseDecodeError)
    for stream, limit in ((b"x" * 31, "line"), (b"data: " + b"x" * 20 + b"\n\n", "body")):
        with pytest.raises(ResponseTooLarge) as caught:
            EventStream(limits).feed(stream)
        assert caught.value.limit == limit


def test_what_is_wrong_after_an_event_is_told_at_the_end() -> None:
    reader = EventStream(Limits(line=20))
    assert reader.feed(b"data: 1\n\n" + b"x" * 30) == [Received(1)]
    with pytest.raises(ResponseTooLarge):
        reader.finish()


def test_an_array_is_read_when_it_is_whole() -> None:
    reader = JSONArray(Limits())
    assert not reader.pending
    assert [reader.feed(piece) for piece in (b" [1,", b" {}", b"] ")] == [[], [], []]
    assert reader.pending
    assert reader.finish() == [Received(1), Received({})]
    assert not reader.pending


def test_an_array_may_be_one_value_or_nothing() -> None:
    reader = JSONArray(Limits())
    reader.feed(b'{"a": 1}')
    assert reader.finish() == [Received({"a": 1})]
    assert JSONArray(Limits()).finish() == []


def test_an_array_has_limits() -> None:
    reader = JSONArray(Limits(body=5, depth=2))
    reader.feed(b"[[1")
    reader.feed(b"]]")
    assert reader.finish() == [Received([1])]
    with pytest.raises(ResponseTooLarge, match="the body is larger than 5 bytes") as caught:
        reader.feed(b" ")
    assert caught.value.limit == "body"
    reader = JSONArray(Limits(depth=2))
    reader.feed(b"[[[1]]]")
    with pytest.raises(ResponseDecodeError, match="nested deeper than 2"):
        reader.finish()


@pytest.mark.parametrize(
    ("content_type", "reader"),
    [
        (None, EventStream),
        ("", EventStream),
        ("text/event-stream", EventStream),
        ("Text/Event-Stream; charset=utf-8", EventStream),
        ("application/json", JSONArray),
        ("text/json;x", JSONArray),
        ("application/x+json", JSONArray),
    ],
)
def test_the_type_says_how_to_read(content_type: str | None, reader: type) -> None:
    assert type(reader_for(content_type, Limits())) is reader


def test_readers_have_the_limits_of_the_call() -> None:
    for content_type in ("", "application/json"):
        with pytest.raises(ResponseTooLarge):
            reader_for(content_type, Limits(line=10, body=10)).feed(b"x" * 11)


def test_other_types_are_refused() -> None:
    with pytest.raises(
        UnexpectedContentType, match=r"^the answer is 'text/html; a', which the API never sends$"
    ) as caught:
        reader_for("text/html; a", Limits())
    assert caught.value.content_type == "text/html; a"
    long = "text/" + "x" * 100
    assert str(unexpected(long)) == f"the answer is {long[:80]!r}, which the API never sends"
    assert unexpected(long).content_type == long
    assert str(unexpected(None)) == "the answer is 'of no type', which the API never sends"


def test_media_types() -> None:
    assert media_type(" Text/HTML ; charset=x; y") == "text/html"
    assert media_type(None) == ""
    assert is_json("application/json")
    assert is_json("text/json")
    assert is_json("application/problem+json")
    assert not is_json("text/plain")
    assert not is_json("json")


def test_every_candidate_has_to_finish() -> None:
    ending = FinishTracker(CANDIDATES)

    def see(value: Any) -> bool:
        ending.see(value)
        return ending.reached

    assert not see({"candidates": [{"finishReason": "STOP"}, {"index": 1}]})
    assert not see({"candidates": [{"index": 1, "finishReason": ""}]})
    assert see({"candidates": [{"index": 1, "finishReason": "STOP"}], "promptFeedback": 7})
    assert not see({"candidates": [{"index": 2}]})
    assert see({"promptFeedback": {"blockReason": "SAFETY"}})


@pytest.mark.parametrize(
    ("events", "reached"),
    [
        ([], False),
        ([7, {"candidates": {}}, {"candidates": [None]}], False),
        ([{"candidates": [{"index": "x", "finishReason": "STOP"}]}], True),
        ([{"candidates": [{}]}, {"candidates": [{"index": 1, "finishReason": "STOP"}]}], False),
        ([{"promptFeedback": {"blockReason": "SAFETY"}}], True),
        ([{"promptFeedback": {}}], False),
    ],
)
def test_endings(events: list[Any], reached: bool) -> None:
    ending = FinishTracker(CANDIDATES)
    for event in events:
        ending.see(event)
    assert ending.reached is reached
