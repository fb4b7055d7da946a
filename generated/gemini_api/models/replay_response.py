# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ReplayResponseDict


@define(init=False, kw_only=True)
class ReplayResponse(ModelBase):
    """A recorded response.

    Attributes:
        status_code: HTTP status.
        headers: Headers by name.
        body_segments: Bodies as JSON, one for each piece.
        sdk_response_segments: What the library made of it, one for each piece.
    """

    status_code: int | None = wire_field("integer", "sdk")
    """HTTP status."""
    headers: dict[str, str] | None = wire_field(("map", "string"), "sdk")
    """Headers by name."""
    body_segments: list[dict[str, Any]] | None = wire_field(("list", "object"), "sdk")
    """Bodies as JSON, one for each piece."""
    sdk_response_segments: list[dict[str, Any]] | None = wire_field(("list", "object"), "sdk")
    """What the library made of it, one for each piece."""

    def __init__(self, **fields: Unpack[ReplayResponseDict]) -> None: ...
