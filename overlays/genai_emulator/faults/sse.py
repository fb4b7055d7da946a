"""Faults of event streams: unusual but valid forms, invalid forms, and early ends."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from ..interactions.errors import is_neighbour
from ..responses import indented
from .events import Done, read_events, spelled
from .exchange import Exchange
from .fault_kind import FaultKind
from .replies import planned_error

Ending = Literal["end", "close", "reset", "stall"]

_BLOCK = 64 * 1024


@dataclass
class Stream:
    """A stream to send: the pieces, how it ends, and the seconds between pieces."""

    pieces: Iterable[bytes]
    ending: Ending = "end"
    every: float = 0.0


async def sse(exchange: Exchange) -> None:
    """The good stream, changed; other responses pass unchanged."""
    answer = await exchange.get_answer()
    if not answer.is_stream:
        await exchange.reply(answer)
        return
    events = read_events(answer.pieces)
    form, _, value = exchange.fault.argument.partition("=")
    if form == "html":
        answer = answer.with_header("content-type", "text/html; charset=UTF-8")
    if form == "array":
        answer = answer.with_header("content-type", "application/json; charset=UTF-8")
    stream = FORMS[form](events, exchange, value)
    if not await exchange.raw_chunks(answer, stream.pieces, every=stream.every):
        return
    await _end(exchange, stream.ending)


async def _end(exchange: Exchange, ending: Ending) -> None:
    if ending == "end":
        await exchange.end_chunks()
    elif ending == "reset":
        await exchange.wire.reset()
    elif ending == "close":
        await exchange.wire.flush()
        await exchange.wire.close()
    elif await exchange.wire.wait(exchange.fault.seconds("seconds", 0.0) or None):
        await exchange.end_chunks()


def _all(events: list[Any], eol: bytes = b"\n") -> Iterator[bytes]:
    return (spelled(event, eol) for event in events)


def _after(events: list[Any], exchange: Exchange) -> tuple[list[Any], list[Any]]:
    """The events before and after the fault (setting ``after``, by default half)."""
    at = exchange.fault.integer("after", max(1, len(events) // 2))
    return events[:at], events[at:]


def _mixed(events: list[Any]) -> Iterator[bytes]:
    ends = (b"\r\n", b"\n", b"\r")
    return (spelled(event, ends[number % 3]) for number, event in enumerate(events))


def _comments(events: list[Any]) -> Iterator[bytes]:
    yield b": keepalive\n\n"
    for event in events:
        yield b":\n" + spelled(event) + b": keepalive\n\n"


def _fields(events: list[Any]) -> Iterator[bytes]:
    for number, event in enumerate(events):
        yield b"event: message\nid: %d\nretry: 3000\nunknown: x\nnocolon\n" % number + spelled(event)


def _multiline(events: list[Any]) -> Iterator[bytes]:
    for event in events:
        if isinstance(event, Done):
            yield spelled(event)
            continue
        lines = json.dumps(event, indent=1, ensure_ascii=False).encode().split(b"\n")
        yield b"".join(b"data: " + line + b"\n" for line in lines) + b"\n"


def _bytewise(events: list[Any]) -> Iterator[bytes]:
    for event in _all(_with_text(events, "é€😀\u2028\u2029\u0085")):
        for at in range(len(event)):
            yield event[at : at + 1]


def _with_text(events: list[Any], text: str) -> list[Any]:
    """Prefix the first text of each event."""
    for event in events:
        if "text" in event.get("delta", {}):
            event["delta"]["text"] = text + event["delta"]["text"]
        for candidate in event.get("candidates", []):
            for part in candidate.get("content", {}).get("parts", [])[:1]:
                if "text" in part:
                    part["text"] = text + part["text"]
    return events


def _invalid(events: list[Any]) -> Iterator[bytes]:
    return (spelled(event).replace(b"\x7f", b"\xff\xfe") for event in _with_text(events, "\x7f"))


def _unfinished(events: list[Any]) -> list[Any]:
    for event in events:
        for candidate in event.get("candidates", []):
            candidate.pop("finishReason", None)
    last = ("interaction.completed", "interaction.complete")
    return [event for event in events if not isinstance(event, Done) and event.get("event_type") not in last]


def _mid_event(events: list[Any], exchange: Exchange, ending: Ending) -> Stream:
    before, rest = _after(events, exchange)
    last = spelled(rest[0]) if rest else b"data: {"
    return Stream([*_all(before), last[: max(8, len(last) // 2)]], ending)


def _error(events: list[Any], exchange: Exchange, value: str, write: Callable[[Any], bytes]) -> Stream:
    before, _ = _after(events, exchange)
    error = planned_error(exchange, int(value or 503))
    if is_neighbour(exchange.scope["path"]) and write is spelled:
        error = {"event_type": "error", **error}
    return Stream([*_all(before), write(error)])


def _late_error(error: Any) -> bytes:
    """Another key comes first."""
    return spelled({"modelVersion": "x", **error})


def _endless(events: list[Any], block: bytes, start: bytes) -> Stream:
    def pieces() -> Iterator[bytes]:
        yield from _all(events[:1])
        yield start
        while True:
            yield block

    return Stream(pieces())


def _array(events: list[Any]) -> Iterator[bytes]:
    yield b"["
    for number, event in enumerate(event for event in events if not isinstance(event, Done)):
        yield (b",\r\n" if number else b"") + json.dumps(event).encode()
    yield b"]"


FORMS: dict[str, Callable[[list[Any], Exchange, str], Stream]] = {
    # right, and easy to get wrong
    "lf": lambda events, exchange, value: Stream(_all(events)),
    "cr": lambda events, exchange, value: Stream(_all(events, b"\r")),
    "crlf": lambda events, exchange, value: Stream(_all(events, b"\r\n")),
    "mixed": lambda events, exchange, value: Stream(_mixed(events)),
    "comments": lambda events, exchange, value: Stream(_comments(events)),
    "fields": lambda events, exchange, value: Stream(_fields(events)),
    "no-space": lambda events, exchange, value: Stream(event.replace(b"data: ", b"data:", 1) for event in _all(events)),
    "bom": lambda events, exchange, value: Stream([b"\xef\xbb\xbf", *_all(events)]),
    "multiline": lambda events, exchange, value: Stream(_multiline(events)),
    "bytewise": lambda events, exchange, value: Stream(_bytewise(events)),
    "empty-data": lambda events, exchange, value: Stream(
        [b"data:\n\n", *_all(events[:1]), b"data: \n\n", *_all(events[1:])]
    ),
    "gap": lambda events, exchange, value: Stream(_all(events), every=float(value or 0.5)),
    "invalid-utf-8": lambda events, exchange, value: Stream(_invalid(events)),
    # wrong
    "no-finish": lambda events, exchange, value: Stream(_all(_unfinished(events))),
    "cut": lambda events, exchange, value: Stream(_all(_after(events, exchange)[0])),
    "mid-event": lambda events, exchange, value: _mid_event(events, exchange, "end"),
    "drop": lambda events, exchange, value: _mid_event(events, exchange, "close"),
    "reset": lambda events, exchange, value: _mid_event(events, exchange, "reset"),
    "stall": lambda events, exchange, value: Stream(_all(_after(events, exchange)[0]), "stall"),
    "error": lambda events, exchange, value: _error(events, exchange, value, spelled),
    "error-late": lambda events, exchange, value: _error(events, exchange, value, _late_error),
    "error-body": lambda events, exchange, value: _error(events, exchange, value, indented),
    "bad-json": lambda events, exchange, value: Stream([*_all(_after(events, exchange)[0]), b"data: {oops}\n\n"]),
    "array": lambda events, exchange, value: Stream(_array(events)),
    "html": lambda events, exchange, value: Stream([b"<!DOCTYPE html><html><body>Please sign in</body></html>"]),
    "endless-line": lambda events, exchange, value: _endless(events, b"a" * _BLOCK, b"data: "),
    "endless-comments": lambda events, exchange, value: _endless(events, b": keepalive\n\n" * 5_000, b""),
}


KINDS = {
    "sse": FaultKind(
        sse,
        "a stream in another form",
        "<form>",
        ("after", "seconds", "retry-info", "reason", "message"),
        tuple(FORMS),
        needs_argument=True,
    ),
}
