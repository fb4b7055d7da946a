# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ReplayRequestDict


@define(init=False, kw_only=True)
class ReplayRequest(ModelBase):
    """A recorded request.

    Attributes:
        method: HTTP method.
        url: Address, with the query.
        headers: Headers by name.
        body_segments: Bodies as JSON, one for each piece.
    """

    method: str | None = wire_field("string", "sdk")
    """HTTP method."""
    url: str | None = wire_field("string", "sdk")
    """Address, with the query."""
    headers: dict[str, str] | None = wire_field(("map", "string"), "sdk")
    """Headers by name."""
    body_segments: list[dict[str, Any]] | None = wire_field(("list", "object"), "sdk")
    """Bodies as JSON, one for each piece."""

    def __init__(self, **fields: Unpack[ReplayRequestDict]) -> None: ...
