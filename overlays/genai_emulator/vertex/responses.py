"""Responses of Vertex AI: those of the Developer API under other headers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ..call import Events
from ..errors import ApiError
from ..responses import COMMON, EventStream, alt_of, indented, send_stream_error, send_whole
from ..spec import Match

if TYPE_CHECKING:
    from starlette.requests import Request

JSON = dict[str, Any]
Send = Callable[[Any], Awaitable[None]]

_LEFT_OUT = ("server-timing",)
_HEADERS = {name: value for name, value in COMMON.items() if name not in _LEFT_OUT}
_HEADERS["vary"] = "Origin, Referer, X-Origin"


class VertexResponses:
    """Writes the responses of Vertex AI."""

    async def whole(self, send: Send, match: Match, value: JSON) -> None:
        await self._json(send, match, 200, value, {})

    async def stream(self, send: Send, request: Request, events: Events, delay: float) -> None:
        await EventStream(events, alt_of(request), delay, _HEADERS).send(send)

    async def error(self, send: Send, match: Match, request: Request, error: ApiError) -> None:
        if match.operation.stream:
            await send_stream_error(send, error.http, error.body(), alt_of(request), error.headers, _HEADERS)
        else:
            await self._json(send, match, error.http, error.body(), error.headers)

    async def _json(self, send: Send, match: Match, status: int, value: JSON, more: dict[str, str]) -> None:
        # Resources are served by another server than models.
        server = {} if ":" in match.operation.paths[0] else {"server": "ESF"}
        headers = {"content-type": "application/json; charset=UTF-8", **_HEADERS, **server, **more}
        await send_whole(send, status, indented(value), headers)
