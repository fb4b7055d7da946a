"""F50 to F64: event streams in every form that is right, and those that are wrong."""

from __future__ import annotations

import pytest

from genai import errors
from genai_emulator import Emulator
from genai_runtime.transport import Limits
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, chunk

from .oracle import Mode, unfinished_allowed


def good(mode: Mode, emulator: Emulator) -> list[str]:
    """The texts of the events of a stream that nothing happens to."""
    mode.open(emulator)
    return [event.text for event in mode.stream().ok(requests=1)]


def same(mode: Mode, emulator: Emulator, form: str) -> None:
    texts = good(mode, emulator)
    emulator.faults.add(f"sse:{form}")
    assert [event.text for event in mode.stream().ok(requests=1)] == texts


@pytest.mark.parametrize("form", ["lf", "cr", "crlf", "mixed"])
def test_F50_line_ends(mode: Mode, emulator: Emulator, form: str) -> None:
    same(mode, emulator, form)


def test_F51_comments(mode: Mode, emulator: Emulator) -> None:
    same(mode, emulator, "comments")


def test_F52_other_fields(mode: Mode, emulator: Emulator) -> None:
    same(mode, emulator, "fields")


def test_F53_no_space(mode: Mode, emulator: Emulator) -> None:
    same(mode, emulator, "no-space")


def test_F54_byte_order_mark(mode: Mode, emulator: Emulator) -> None:
    same(mode, emulator, "bom")


def test_F55_several_lines(mode: Mode, emulator: Emulator) -> None:
    same(mode, emulator, "multiline")


def test_F56_split_at_every_byte(mode: Mode, emulator: Emulator) -> None:
    texts = good(mode, emulator)
    emulator.faults.add("sse:bytewise")
    odd = "é€😀\u2028\u2029\u0085"
    assert [event.text for event in mode.stream().ok(requests=1)] == [odd + text for text in texts]


def test_F57_invalid_utf8(mode: Mode, emulator: Emulator) -> None:
    texts = good(mode, emulator)
    emulator.faults.add("sse:invalid-utf-8")
    assert [event.text for event in mode.stream().ok(requests=1)] == ["\ufffd\ufffd" + text for text in texts]


@pytest.mark.parametrize(("form", "all"), [("no-finish", True), ("cut;after=1", False), ("cut;after=3", False)])
def test_F58_no_finish_reason(mode: Mode, emulator: Emulator, form: str, all: bool) -> None:
    texts = good(mode, emulator)
    emulator.faults.add(f"sse:{form}")
    error = mode.stream().failed(errors.StreamTruncated, requests=1)
    here = len(texts) if all else int(form[-1])
    assert [event.text for event in error.partial] == texts[:here]


def test_F58_may_be_allowed(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("sse:no-finish", times=2)
    with unfinished_allowed():
        mode.open(emulator, limits=Limits(truncated="ignore"))
        assert len(mode.stream().ok(requests=1)) > 1
        mode.open(emulator, limits=Limits(truncated="warn"))
        with pytest.warns(UserWarning, match="finish reason"):
            assert len(mode.stream().ok(requests=1)) > 1


def test_F58_every_candidate_counts(mode: Mode) -> None:
    """One of two candidates has finished: that is half an answer."""
    events = b'data: {"candidates": [{"index": 0, "finishReason": "STOP"}, {"index": 1}]}\n\n'

    async def half(asked: Asked) -> None:
        await asked.write(STREAM + chunk(events) + END)

    with RawServer(half) as server:
        mode.open(server)
        mode.stream().failed(errors.StreamTruncated, requests=1)
        mode.close()


def test_F58_blocked_prompt_is_an_end(mode: Mode) -> None:
    async def blocked(asked: Asked) -> None:
        await asked.write(STREAM + chunk(b'data: {"promptFeedback": {"blockReason": "SAFETY"}}\n\n') + END)

    with RawServer(blocked) as server:
        mode.open(server)
        mode.stream().ok(requests=1)
        mode.close()


@pytest.mark.parametrize("after", [1, 3])
def test_F59_ends_inside_an_event(mode: Mode, emulator: Emulator, after: int) -> None:
    emulator.faults.add(f"sse:mid-event;after={after}")
    mode.open(emulator)
    error = mode.stream().failed(errors.StreamTruncated, requests=1)
    assert len(error.partial) == after
    assert "middle of an event" in str(error)


@pytest.mark.parametrize("how", ["drop", "reset"])
@pytest.mark.parametrize("after", [1, 3])
def test_F60_breaks_inside_an_event(mode: Mode, emulator: Emulator, how: str, after: int) -> None:
    texts = good(mode, emulator)
    emulator.faults.add(f"sse:{how};after={after}")
    error = mode.stream().failed(errors.StreamInterrupted, requests=1)
    assert "".join(event.text for event in error.partial) == "".join(texts[:after])


@pytest.mark.parametrize(
    ("code", "cls"), [(503, errors.Unavailable), (500, errors.Internal), (429, errors.ResourceExhausted)]
)
@pytest.mark.parametrize("form", ["error", "error-late"])
def test_F61_error_event(mode: Mode, emulator: Emulator, form: str, code: int, cls: type[errors.APIError]) -> None:
    emulator.faults.add(f"sse:{form}={code};after=2")
    mode.open(emulator)
    error = mode.stream().failed(cls, requests=1)
    assert error.code == code
    assert len(error.partial) == 2


def test_F62_error_is_not_the_first_key(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("sse:error-late;after=1")
    mode.open(emulator)
    error = mode.stream().failed(errors.Unavailable, requests=1)
    assert error.status == "UNAVAILABLE"
    assert len(error.partial) == 1


@pytest.mark.parametrize("form", ["error", "error-late"])
def test_F62_error_as_the_first_event_is_retried(mode: Mode, emulator: Emulator, form: str) -> None:
    emulator.faults.add(f"sse:{form};after=0", times=2)
    mode.open(emulator)
    mode.stream().ok(requests=3)


def test_F63_array(mode: Mode, emulator: Emulator) -> None:
    texts = good(mode, emulator)
    emulator.faults.add("sse:array")
    assert [event.text for event in mode.stream().ok(requests=1)] == texts


def test_F63_web_page(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("sse:html")
    mode.open(emulator)
    mode.stream().failed(errors.UnexpectedContentType, requests=1)


def test_F64_empty_data(mode: Mode, emulator: Emulator) -> None:
    same(mode, emulator, "empty-data")
