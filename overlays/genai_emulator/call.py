"""What a handler gets: one authenticated and validated request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .options import Options
from .project import Project
from .spec import Match, OperationSpec, Spec, Validator

if TYPE_CHECKING:
    from starlette.requests import Request

JSON = dict[str, Any]


@dataclass
class Call:
    """A routed, authenticated and validated request, with the state that a handler works on.

    ``name`` is the resource name in its path (``models/x``, ``files/abc``), ``ids`` the identifiers in it; ``body`` and
    ``query`` are in canonical form, ``content`` is the body as received, empty for uploads.
    """

    match: Match
    request: Request
    query: JSON
    body: JSON
    content: bytes
    spec: Spec
    validator: Validator
    project: Project
    options: Options

    @property
    def operation(self) -> OperationSpec:
        return self.match.operation

    @property
    def name(self) -> str:
        return self.match.name

    @property
    def ids(self) -> dict[str, str]:
        return self.match.ids

    @property
    def base_url(self) -> str:
        """The origin that the client used, so that links in responses work through gateways."""
        host = self.request.headers.get("host") or "127.0.0.1"
        return f"{self.request.url.scheme}://{host}"


@dataclass(frozen=True)
class Events:
    """A streamed response: its events, before they are encoded."""

    items: Iterator[JSON]
