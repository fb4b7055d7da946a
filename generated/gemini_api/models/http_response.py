# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import HttpResponseDict


@define(init=False, kw_only=True)
class HttpResponse(ModelBase):
    """What is kept of an HTTP response beside the object decoded from it.

    Attributes:
        headers: Response headers by lower-case name.
        body: Body as text, where the call was asked to keep it.
    """

    headers: dict[str, str] | None = wire_field(("map", "string"), "sdk")
    """Response headers by lower-case name."""
    body: str | None = wire_field("string", "sdk")
    """Body as text, where the call was asked to keep it."""

    def __init__(self, **fields: Unpack[HttpResponseDict]) -> None: ...
