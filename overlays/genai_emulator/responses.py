"""Send responses: JSON, an HTML page, and streams as server-sent events or as one JSON array."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .call import Events
from .errors import ApiError
from .spec import Match

if TYPE_CHECKING:
    from starlette.requests import Request

Send = Callable[[Any], Awaitable[None]]

_OPENAI = re.compile(r"/[^/]+/(?:openai|projects/[^/]+/locations/[^/]+/endpoints/openapi)/")
_JSON_TYPE = "application/json; charset=UTF-8"


# The headers of every JSON response of the API.
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
    """A stream of events; ``alt`` selects the encoding, ``delay`` is the seconds between two events."""

    def __init__(self, events: Events, alt: str | None, delay: float, headers: Mapping[str, str] = COMMON) -> None:
        self._events = events.items
        self._sse = alt == "sse"
        self._delay = delay
        self._headers = headers

    async def send(self, send: Send) -> None:
        media_type = "text/event-stream" if self._sse else _JSON_TYPE
        await send_start(send, 200, {"content-type": media_type, "content-disposition": "attachment", **self._headers})
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


class GeminiResponses:
    """Writes the responses of the Gemini API."""

    async def whole(self, send: Send, match: Match, value: Any) -> None:
        tier = {"x-gemini-service-tier": "standard"} if match.operation.id == "generateContent" else None
        await send_json(send, 200, value, tier)

    async def stream(self, send: Send, request: Request, events: Events, delay: float) -> None:
        await EventStream(events, alt_of(request), delay).send(send)

    async def error(self, send: Send, match: Match, request: Request, error: ApiError) -> None:
        if match.operation.stream:
            await send_stream_error(send, error.http, error.body(), alt_of(request), error.headers)
        else:
            await send_json(send, error.http, error.body(), error.headers)


async def send_json(send: Send, status: int, value: Any, headers: Mapping[str, str] | None = None) -> None:
    """Send JSON, indented like the API's."""
    await send_whole(send, status, indented(value), {"content-type": _JSON_TYPE, **COMMON, **(headers or {})})


async def send_stream_error(
    send: Send,
    status: int,
    value: Any,
    alt: str | None,
    headers: Mapping[str, str],
    common: Mapping[str, str] = COMMON,
) -> None:
    """Send the error of a stream: a JSON object for an event stream, else an array of one."""
    sse = alt == "sse"
    kind = "text/event-stream" if sse else _JSON_TYPE
    body = indented(value) if sse else listed(value)
    await send_whole(send, status, body, {"content-type": kind, **common, **headers})


async def send_not_found(send: Send) -> None:
    """Send the response for an unknown path: an empty page."""
    await send_whole(send, 404, b"", {"content-type": "text/html; charset=UTF-8", **COMMON})


def is_openai(path: str) -> bool:
    """Whether a path belongs to the OpenAI-compatible API."""
    return _OPENAI.match(path) is not None


def listed(error: Any) -> bytes:
    """Encode an error body as an array of one."""
    return b"[" + indented(error) + b"]"


def indented(value: Any) -> bytes:
    """Encode JSON indented like the API's."""
    return json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass") + b"\n"


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ": ")).encode("utf-8", "surrogatepass")


async def send_start(send: Send, status: int, headers: Mapping[str, str]) -> None:
    """Send the status line and the headers of a response."""
    pairs = [(key.lower().encode(), value.encode("latin-1")) for key, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": pairs})


async def send_whole(send: Send, status: int, body: bytes, headers: Mapping[str, str]) -> None:
    """Send a response with its length."""
    await send_start(send, status, {"content-length": str(len(body)), **headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})


def alt_of(request: Request) -> str | None:
    """The ``alt`` parameter of the query, under either of its names."""
    return request.query_params.get("alt") or request.query_params.get("$alt")
