"""Responses of interactions and their neighbours: JSON without a charset, and errors of their own kind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ..call import Events
from ..errors import ApiError
from ..responses import COMMON, indented, send_whole
from ..spec import Match
from . import errors

if TYPE_CHECKING:
    from starlette.requests import Request

    from ..api import Responses

JSON = dict[str, Any]
Send = Callable[[Any], Awaitable[None]]

_HEADERS = {"content-type": "application/json", **COMMON}


class InteractionResponses:
    """Writes the responses of these resources, and leaves those of all others to ``others``."""

    def __init__(self, others: Responses) -> None:
        self._others = others

    async def whole(self, send: Send, match: Match, value: Any) -> None:
        if match.operation.tag in errors.TAGS:
            await send_whole(send, 200, indented(value), _HEADERS)
        else:
            await self._others.whole(send, match, value)

    async def stream(self, send: Send, request: Request, events: Events, delay: float) -> None:
        await self._others.stream(send, request, events, delay)

    async def error(self, send: Send, match: Match, request: Request, error: ApiError) -> None:
        if match.operation.tag in errors.TAGS:
            await send_whole(send, error.http, indented(errors.body(error)), {**_HEADERS, **error.headers})
        else:
            await self._others.error(send, match, request, error)


class OldInteraction:
    """A response with an interaction in its form of before, which the spec no longer has."""

    def __init__(self, resource: JSON) -> None:
        self._resource = resource

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        await send_whole(send, 200, indented(self._resource), _HEADERS)
