"""An API that the emulator serves: its spec, its handlers and how its responses are encoded."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from .call import Call, Events
from .errors import ApiError
from .project import Project
from .spec import Match, Router, Spec, Validator

if TYPE_CHECKING:
    from starlette.requests import Request

JSON = dict[str, Any]
Send = Callable[[Any], Awaitable[None]]


class Responses(Protocol):
    """Writes the responses of an API."""

    async def whole(self, send: Send, match: Match, value: JSON) -> None:
        """Send a complete response."""
        ...

    async def stream(self, send: Send, request: Request, events: Events, delay: float) -> None:
        """Send events, ``delay`` seconds apart."""
        ...

    async def error(self, send: Send, match: Match, request: Request, error: ApiError) -> None:
        """Send an error response."""
        ...


@dataclass(frozen=True)
class Api:
    """An API: ``handlers`` are by operation id, ``authenticate`` raises ApiError for who may not ask.

    ``readers``: by operation id, what is done to the JSON of a request before it is validated.
    """

    spec: Spec
    router: Router
    validator: Validator
    handlers: Mapping[str, Callable[[Call], Any]]
    authenticate: Callable[[Request, Match, Project], None]
    responses: Responses
    readers: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
