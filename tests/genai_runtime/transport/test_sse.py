"""The event stream decoder: the rules of the WHATWG, under any chunking, within its limits."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genai_runtime.errors import ResponseTooLarge
from genai_runtime.transport.limits import Limits
from genai_runtime.transport.sse import Event, SSEDecoder
from tests.cases import examples
from tests.data import read
from tests.shared import SHARED
from tests.stopwatch import Stopwatch


def decode(*chunks: bytes, limits: Limits | None = None) -> list[Event]:
    decoder = SSEDecoder(limits)
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def vectors() -> Iterator[Any]:
    """Streams and their events: our own, and those of others where they are here."""
    for name, stream, events in read("event_streams"):
        yield pytest.param(stream.encode(), [Event(*each) for each in events], id=name)
    if SHARED is not None:
        for case in json.loads((SHARED / "vectors" / "sse_vectors.json").read_text("utf-8"))["cases"]:
            stream = b"".join(base64.b64decode(chunk) for chunk in case["chunks_b64"])
            events = [Event(each["data"], each["event"], each["id"]) for each in case["expected"]]
            yield pytest.param(stream, events, id=case["id"])


@pytest.mark.parametrize(("stream", "events"), [*vectors()])
def test_a_stream_under_every_chunking(stream: bytes, events: list[Event]) -> None:
    assert decode(stream) == events
    if len(stream) <= 4096:
        assert decode(*(stream[i : i + 1] for i in range(len(stream)))) == events
        for cut in range(0, len(stream), max(1, len(stream) // 64)):
            assert decode(stream[:cut], stream[cut:]) == events


@pytest.mark.parametrize("newline", [b"\n", b"\r", b"\r\n"])
def test_line_ends(newline: bytes) -> None:
    lines = [b"\xef\xbb\xbf: hello", b"event: a", b"data: 1", b"data:2", b"data", b"id: 7", b"", b"data: x", b"", b""]
    stream = newline.join(lines)
    want = [Event("1\n2\n", "a", "7"), Event("x", "message", "7")]
    assert decode(stream) == want
    assert decode(*(stream[i : i + 1] for i in range(len(stream)))) == want


def test_separators_that_are_no_line_ends_stay_in_the_data() -> None:
    text = "a\u2028b\u2029c\x85d\x0be"
    assert decode(f"data: {text}\n\n".encode()) == [Event(text)]


def test_invalid_utf8_is_replaced() -> None:
    assert decode(b"data: a\xffb\n\n") == [Event("a\ufffdb")]


def test_an_event_ends_with_a_blank_line() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: 1\n") == []
    assert decoder.pending
    assert decoder.feed(b"\n") == [Event("1")]
    assert not decoder.pending


def test_retry_is_remembered_and_garbage_is_not() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"retry: 1500\nretry: soon\nretry: 99999999999999999999999\nid: a\0b\n\n")
    assert decoder.retry == 1500


def test_an_endless_line_is_cut_short() -> None:
    with pytest.raises(ResponseTooLarge) as caught:
        decode(*[b": " + b"x" * 100] * 100, limits=Limits(line=1000))
    assert caught.value.limit == "line"


def test_endless_comments_are_cut_short() -> None:
    with pytest.raises(ResponseTooLarge) as caught:
        decode(*[b": " + b"x" * 100 + b"\n"] * 100, limits=Limits(line=1000))
    assert caught.value.limit == "line"


def test_comments_between_events_are_not_held_against_the_next() -> None:
    assert len(decode(*([b": keep\n\ndata: 1\n\n"] * 200), limits=Limits(body=100))) == 200


def test_fields_last_as_long_as_the_standard_says() -> None:
    """The type is the event's own, the id stays until another comes."""
    stream = b"event: a\n\ndata: 1\n\nevent: b\nevent\nid: 7\ndata: 2\n\ndata: 3\n\nid: a\0b\nid\ndata: 4\n\n"
    assert decode(stream) == [Event("1"), Event("2", "message", "7"), Event("3", "message", "7"), Event("4")]
    assert Event("x") == ("x", "message", "")


@pytest.mark.parametrize(("digits", "known"), [(1, True), (18, True), (19, False)])
def test_a_reconnection_time_has_its_limit_too(digits: int, known: bool) -> None:
    decoder = SSEDecoder()
    decoder.feed(b"retry: " + b"1" * digits + b"\n")
    assert decoder.retry == (int("1" * digits) if known else None)


def test_limits_are_what_may_still_come() -> None:
    limits = Limits(line=20, body=10)
    for stream in (b"data: " + b"x" * 9 + b"\n\n", b":" + b"x" * 18 + b"\ndata: 1\n\n", b"\n" * 20 + b"data: 1\n\n"):
        assert len(decode(stream * 3, limits=limits)) == 3
        assert len(decode(*(stream[i : i + 1] for i in range(len(stream))), limits=limits)) == 1
    for stream, limit, words in (
        (b"data: " + b"x" * 10 + b"\n\n", "body", "an event of the stream is larger than 10 bytes"),
        (b"data: xxx\ndata: xxx\ndata: xx\n\n", "body", "an event of the stream is larger than 10 bytes"),
        (b"data: x" + b"\ndata" * 9 + b"\n\n", "body", "an event of the stream is larger than 10 bytes"),
        (b"x" * 21, "line", "a line of the stream is longer than 20 bytes"),
        (b":" + b"x" * 18 + b"\n\ndata: 1\n\n", "line", "the stream brings no event in 20 bytes"),
        (b"\n" * 21, "line", "the stream brings no event in 20 bytes"),
    ):
        with pytest.raises(ResponseTooLarge, match=words) as caught:
            decode(stream, limits=limits)
        assert caught.value.limit == limit


@pytest.mark.parametrize("unit", ['\\"', '"', "\\", "{", '"\\', ":", "data: x\n", "\r", "{\n"])
def test_a_stream_that_is_made_to_be_read_for_long(unit: str) -> None:
    """Quotes that nothing closes were looked for an end of each, to the end of the line."""
    watch = Stopwatch()
    decoder = SSEDecoder(json=True)
    decoder.feed(('{"' + unit * (1_000_000 // len(unit))).encode())
    decoder.finish()
    assert watch.net < 5


def test_what_is_wrong_after_an_event_is_told_when_it_was_given() -> None:
    decoder = SSEDecoder(Limits(line=20))
    decoder.check()
    assert decoder.feed(b"data: 1\n\n" + b"x" * 30) == [Event("1")]
    for _ in range(2):
        with pytest.raises(ResponseTooLarge, match="longer than 20"):
            decoder.check()
        with pytest.raises(ResponseTooLarge, match="longer than 20"):
            decoder.feed(b"\n")


def test_half_a_byte_order_mark_has_begun_something() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"") == []
    assert not decoder.pending
    assert decoder.feed(b"\xef\xbb") == []
    assert decoder.pending
    assert decoder.feed(b"\xbfdata: 1\n\n") == [Event("1")]
    assert decoder.feed(b"\xef\xbb\xbfdata: 2\n\n") == []
    assert decoder.feed(b"id: 3") == []
    assert decoder.pending


PIECES = st.sampled_from(
    [b"\n", b"\r", b"\r\n", b"data: ", b"data:", b":", b"event: e", b"id: 1", b"x", b"\xc3\xa4", b"\xef\xbb\xbf", b"{}"]
)


@given(st.lists(PIECES, max_size=40).map(b"".join), st.lists(st.integers(0, 200), max_size=8))
@settings(max_examples=examples(100, 600), deadline=None)
def test_chunking_never_matters(stream: bytes, cuts: list[int]) -> None:
    edges = sorted({0, len(stream), *(cut for cut in cuts if cut < len(stream))})
    assert decode(*(stream[a:b] for a, b in pairwise(edges))) == decode(stream)


@given(st.binary(max_size=300))
def test_any_bytes_are_taken(stream: bytes) -> None:
    assert all(isinstance(event, Event) for event in decode(stream))


def test_data_without_a_colon_is_an_empty_line() -> None:
    assert [event.data for event in SSEDecoder().feed(b"data\ndata: x\n\ndata\n\n")] == ["\nx", ""]
