"""Answers on their way out: JSON, a page, and streams as server-sent events or as one JSON array."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

from .call import Events

Send = Callable[[Any], Awaitable[None]]

_JSON_TYPE = "application/json; charset=UTF-8"


# What the front end of the service adds to every answer in JSON.
COMMON = {
    "vary": "Origin, X-Origin, Referer",
    "server": "scaffolding on HTTPServer2",
    "x-xss-protection": "0",
    "x-frame-options": "SAMEORIGIN",
    "x-content-type-options": "nosniff",
    "server-timing": "gfet4t7; dur=1",
    "alt-svc": 'h3=":443"; ma=2592000,h3-29=":443"; ma=2592000',
}


class EventStream:
    """A stream of answers; ``alt`` decides the form, ``delay`` the seconds between two of them."""

    def __init__(self, events: Events, alt: str | None, delay: float) -> None:
        self._events = events.items
        self._sse = alt == "sse"
        self._delay = delay

    async def send(self, send: Send) -> None:
        media_type = "text/event-stream" if self._sse else _JSON_TYPE
        await _start(send, 200, {"content-type": media_type, "content-disposition": "attachment", **COMMON})
        for number, piece in enumerate(self._pieces()):
            if number and self._delay:
                await asyncio.sleep(self._delay)
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    def _pieces(self) -> Iterator[bytes]:
        if self._sse:
            for event in self._events:
                yield b"data: " + _compact(event) + b"\r\n\r\n"
            return
        for number, event in enumerate(self._events):
            yield (b",\r\n" if number else b"[") + indented(event)
        yield b"]"


async def send_json(send: Send, status: int, value: Any, headers: Mapping[str, str] | None = None) -> None:
    """A whole answer, indented as the service indents it."""
    await _whole(send, status, indented(value), {"content-type": _JSON_TYPE, **COMMON, **(headers or {})})


async def send_stream_error(send: Send, status: int, value: Any, alt: str | None, headers: Mapping[str, str]) -> None:
    """The error that a stream begins with: of an event stream a bare JSON object, else an array of one."""
    if alt == "sse":
        await send_json(send, status, value, {**headers, "content-type": "text/event-stream"})
    else:
        await _whole(send, status, b"[" + indented(value) + b"]", {"content-type": _JSON_TYPE, **COMMON, **headers})


async def send_not_found(send: Send) -> None:
    """What the service says of a path that is no method's: an empty page."""
    await _whole(send, 404, b"", {"content-type": "text/html; charset=UTF-8", **COMMON})


def indented(value: Any) -> bytes:
    """JSON as the service writes it in a whole answer."""
    return json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass") + b"\n"


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ": ")).encode("utf-8", "surrogatepass")


async def _start(send: Send, status: int, headers: Mapping[str, str]) -> None:
    pairs = [(key.lower().encode(), value.encode("latin-1")) for key, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": pairs})


async def _whole(send: Send, status: int, body: bytes, headers: Mapping[str, str]) -> None:
    await _start(send, status, {"content-length": str(len(body)), **headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})
