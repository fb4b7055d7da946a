"""One of the APIs that an emulator serves: its description, its handlers, and the form of its answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from .call import Call, Events
from .errors import ApiError
from .spec import Match, Router, Spec, Validator

if TYPE_CHECKING:
    from starlette.requests import Request

JSON = dict[str, Any]
Send = Callable[[Any], Awaitable[None]]


class Responses(Protocol):
    """How the answers of an API travel."""

    async def whole(self, send: Send, match: Match, value: JSON) -> None:
        """Send a whole answer."""
        ...

    async def stream(self, send: Send, request: Request, events: Events, delay: float) -> None:
        """Send events, ``delay`` seconds apart."""
        ...

    async def error(self, send: Send, match: Match, request: Request, error: ApiError) -> None:
        """Send an error in the place of an answer."""
        ...


@dataclass(frozen=True)
class Api:
    """What answers requests: ``handlers`` by operation, once ``check_key`` has let them in."""

    spec: Spec
    router: Router
    validator: Validator
    handlers: Mapping[str, Callable[[Call], Any]]
    check_key: Callable[[Request, Collection[str] | None], None]
    responses: Responses
