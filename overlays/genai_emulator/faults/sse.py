"""Faults of event streams: unusual but valid forms, invalid forms, and early ends."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any, Literal

from ..interactions.errors import is_neighbour
from ..responses import indented
from .events import Done, read_event, spelled
from .exchange import Exchange, each_of
from .fault_kind import FaultKind
from .replies import planned_error

Ending = Literal["end", "close", "reset", "stall"]
Events = AsyncIterator[Any]
Pieces = AsyncIterator[bytes]

_BLOCK = 64 * 1024


@dataclass
class Stream:
    """A stream to send: the pieces, how it ends, and the seconds between pieces."""

    pieces: AsyncIterable[bytes]
    ending: Ending = "end"
    every: float = 0.0


async def sse(exchange: Exchange) -> None:
    """The good stream, changed as it comes; other responses pass unchanged."""
    async with exchange.opened() as (answer, pieces):
        if not answer.is_stream:
            answer.pieces = [piece async for piece in pieces]
            await exchange.reply(answer)
            return
        form, _, value = exchange.fault.argument.partition("=")
        if form == "html":
            answer = answer.with_header("content-type", "text/html; charset=UTF-8")
        if form == "array":
            answer = answer.with_header("content-type", "application/json; charset=UTF-8")
        stream = FORMS[form]((read_event(piece) async for piece in pieces), exchange, value)
        if await exchange.raw_chunks(answer, stream.pieces, every=stream.every):
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


async def _all(events: Events, eol: bytes = b"\n") -> Pieces:
    async for event in events:
        yield spelled(event, eol)


async def _placed(events: Events, exchange: Exchange) -> tuple[Events, Events]:
    """The events before and after the fault (setting ``after``; by default half, for which all have to be there)."""
    at = exchange.fault.integer("after", -1)
    if at < 0:
        whole = [event async for event in events]
        at, events = max(1, len(whole) // 2), each_of(whole)
    return _first(events, at), events


async def _first(events: Events, count: int) -> Events:
    for _ in range(count):
        try:
            event = await anext(events)
        except StopAsyncIteration:
            return
        yield event


async def _mixed(events: Events) -> Pieces:
    ends, number = (b"\r\n", b"\n", b"\r"), 0
    async for event in events:
        yield spelled(event, ends[number % 3])
        number += 1


async def _comments(events: Events) -> Pieces:
    yield b": keepalive\n\n"
    async for event in events:
        yield b":\n" + spelled(event) + b": keepalive\n\n"


async def _fields(events: Events) -> Pieces:
    number = 0
    async for event in events:
        yield b"event: message\nid: %d\nretry: 3000\nunknown: x\nnocolon\n" % number + spelled(event)
        number += 1


async def _no_space(events: Events) -> Pieces:
    async for piece in _all(events):
        yield piece.replace(b"data: ", b"data:", 1)


async def _behind(start: bytes, events: Events) -> Pieces:
    yield start
    async for piece in _all(events):
        yield piece


async def _multiline(events: Events) -> Pieces:
    async for event in events:
        if isinstance(event, Done):
            yield spelled(event)
            continue
        lines = json.dumps(event, indent=1, ensure_ascii=False).encode().split(b"\n")
        yield b"".join(b"data: " + line + b"\n" for line in lines) + b"\n"


async def _bytewise(events: Events) -> Pieces:
    async for event in events:
        piece = spelled(_with_text(event, "é€😀\u2028\u2029\u0085"))
        for at in range(len(piece)):
            yield piece[at : at + 1]


async def _empty_data(events: Events) -> Pieces:
    yield b"data:\n\n"
    async for piece in _all(_first(events, 1)):
        yield piece
    yield b"data: \n\n"
    async for piece in _all(events):
        yield piece


def _with_text(event: Any, text: str) -> Any:
    """Prefix the first text of an event."""
    if "text" in event.get("delta", {}):
        event["delta"]["text"] = text + event["delta"]["text"]
    for candidate in event.get("candidates", []):
        for part in candidate.get("content", {}).get("parts", [])[:1]:
            if "text" in part:
                part["text"] = text + part["text"]
    return event


async def _invalid(events: Events) -> Pieces:
    async for event in events:
        yield spelled(_with_text(event, "\x7f")).replace(b"\x7f", b"\xff\xfe")


async def _unfinished(events: Events) -> Pieces:
    last = ("interaction.completed", "interaction.complete")
    async for event in events:
        for candidate in event.get("candidates", []):
            candidate.pop("finishReason", None)
        if not isinstance(event, Done) and event.get("event_type") not in last:
            yield spelled(event)


async def _cut(events: Events, exchange: Exchange, last: bytes = b"") -> Pieces:
    before, _ = await _placed(events, exchange)
    async for piece in _all(before):
        yield piece
    if last:
        yield last


async def _mid_event(events: Events, exchange: Exchange) -> Pieces:
    before, rest = await _placed(events, exchange)
    async for piece in _all(before):
        yield piece
    broken = await anext(rest, None)
    last = b"data: {" if broken is None else spelled(broken)
    yield last[: max(8, len(last) // 2)]


def _error(events: Events, exchange: Exchange, value: str, write: Callable[[Any], bytes]) -> Stream:
    error = planned_error(exchange, int(value or 503))
    if is_neighbour(exchange.scope["path"]) and write is spelled:
        error = {"event_type": "error", **error}
    return Stream(_cut(events, exchange, write(error)))


def _late_error(error: Any) -> bytes:
    """Another key comes first."""
    return spelled({"modelVersion": "x", **error})


async def _endless(events: Events, block: bytes, start: bytes) -> Pieces:
    async for piece in _all(_first(events, 1)):
        yield piece
    yield start
    while True:
        yield block


async def _array(events: Events) -> Pieces:
    start = b"["
    async for event in events:
        if not isinstance(event, Done):
            yield start + json.dumps(event).encode()
            start = b",\r\n"
    yield b"]" if start != b"[" else b"[]"


async def _page() -> Pieces:
    yield b"<!DOCTYPE html><html><body>Please sign in</body></html>"


FORMS: dict[str, Callable[[Events, Exchange, str], Stream]] = {
    # right, and easy to get wrong
    "lf": lambda events, exchange, value: Stream(_all(events)),
    "cr": lambda events, exchange, value: Stream(_all(events, b"\r")),
    "crlf": lambda events, exchange, value: Stream(_all(events, b"\r\n")),
    "mixed": lambda events, exchange, value: Stream(_mixed(events)),
    "comments": lambda events, exchange, value: Stream(_comments(events)),
    "fields": lambda events, exchange, value: Stream(_fields(events)),
    "no-space": lambda events, exchange, value: Stream(_no_space(events)),
    "bom": lambda events, exchange, value: Stream(_behind(b"\xef\xbb\xbf", events)),
    "multiline": lambda events, exchange, value: Stream(_multiline(events)),
    "bytewise": lambda events, exchange, value: Stream(_bytewise(events)),
    "empty-data": lambda events, exchange, value: Stream(_empty_data(events)),
    "gap": lambda events, exchange, value: Stream(_all(events), every=float(value or 0.5)),
    "invalid-utf-8": lambda events, exchange, value: Stream(_invalid(events)),
    # wrong
    "no-finish": lambda events, exchange, value: Stream(_unfinished(events)),
    "cut": lambda events, exchange, value: Stream(_cut(events, exchange)),
    "mid-event": lambda events, exchange, value: Stream(_mid_event(events, exchange)),
    "drop": lambda events, exchange, value: Stream(_mid_event(events, exchange), "close"),
    "reset": lambda events, exchange, value: Stream(_mid_event(events, exchange), "reset"),
    "stall": lambda events, exchange, value: Stream(_cut(events, exchange), "stall"),
    "error": lambda events, exchange, value: _error(events, exchange, value, spelled),
    "error-late": lambda events, exchange, value: _error(events, exchange, value, _late_error),
    "error-body": lambda events, exchange, value: _error(events, exchange, value, indented),
    "bad-json": lambda events, exchange, value: Stream(_cut(events, exchange, b"data: {oops}\n\n")),
    "array": lambda events, exchange, value: Stream(_array(events)),
    "html": lambda events, exchange, value: Stream(_page()),
    "endless-line": lambda events, exchange, value: Stream(_endless(events, b"a" * _BLOCK, b"data: ")),
    "endless-comments": lambda events, exchange, value: Stream(_endless(events, b": keepalive\n\n" * 5_000, b"")),
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
