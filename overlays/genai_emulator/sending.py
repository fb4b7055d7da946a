"""Answers on their way out: JSON, a page, and streams as server-sent events or as one JSON array."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

from .call import Events

Send = Callable[[Any], Awaitable[None]]

_JSON_TYPE = "application/json; charset=UTF-8"


class EventStream:
    """A stream of answers; ``alt`` decides the form, ``delay`` the seconds between two of them."""

    def __init__(self, events: Events, alt: str | None, delay: float) -> None:
        self._events = events.items
        self._sse = alt == "sse"
        self._delay = delay

    async def send(self, send: Send) -> None:
        media_type = "text/event-stream" if self._sse else _JSON_TYPE
        await _start(send, 200, {"content-type": media_type, "content-disposition": "attachment"})
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
            yield (b",\r\n" if number else b"[") + _compact(event)
        yield b"]"


async def send_json(send: Send, status: int, value: Any, headers: Mapping[str, str] | None = None) -> None:
    await _whole(send, status, _compact(value), {"content-type": _JSON_TYPE, **(headers or {})})


async def send_html(send: Send, status: int, text: str) -> None:
    await _whole(send, status, text.encode(), {"content-type": "text/html; charset=UTF-8"})


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


async def _start(send: Send, status: int, headers: Mapping[str, str]) -> None:
    pairs = [(key.lower().encode(), value.encode("latin-1")) for key, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": pairs})


async def _whole(send: Send, status: int, body: bytes, headers: Mapping[str, str]) -> None:
    await _start(send, status, {"content-length": str(len(body)), **headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})
