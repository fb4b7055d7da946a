"""Responses of the OpenAI-compatible API: compact JSON with sorted keys, and event streams that end with ``[DONE]``."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ..call import Events
from ..errors import ApiError
from ..responses import COMMON, listed, send_start, send_whole
from ..spec import Match

if TYPE_CHECKING:
    from starlette.requests import Request

JSON = dict[str, Any]
Send = Callable[[Any], Awaitable[None]]

_HEADERS = {
    **COMMON,
    "vary": "X-Origin, Referer, Origin,Accept-Encoding",
    "p3p": 'CP="This is not a P3P policy! See g.co/p3phelp for more info."',
    "accept-ranges": "none",
    "cache-control": "private",
}


class OpenAIResponses:
    """Writes the responses of the OpenAI-compatible API."""

    async def whole(self, send: Send, match: Match, value: JSON) -> None:
        await send_whole(send, 200, one_line(value), {"content-type": "application/json", **_HEADERS})

    async def stream(self, send: Send, request: Request, events: Events, delay: float) -> None:
        await send_start(send, 200, {"content-type": "text/event-stream", **_HEADERS})
        for number, event in enumerate(events.items):
            if number and delay:
                await asyncio.sleep(delay)
            body = b"data: " + one_line(event) + b"\n\n"
            await send({"type": "http.response.body", "body": body, "more_body": True})
        await send({"type": "http.response.body", "body": b"data: [DONE]\n\n", "more_body": False})

    async def error(self, send: Send, match: Match, request: Request, error: ApiError) -> None:
        headers = {"content-type": "application/json; charset=UTF-8", **COMMON, **error.headers}
        await send_whole(send, error.http, listed(error.body()), headers)


def one_line(value: Any) -> bytes:
    """Encode compact JSON with sorted keys."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf-8", "surrogatepass")
