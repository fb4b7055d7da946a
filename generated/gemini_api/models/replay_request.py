"""The model ``ReplayRequest``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

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

    method: str | None = wire_field("method", "string", "sdk")
    url: str | None = wire_field("url", "string", "sdk")
    headers: dict[str, str] | None = wire_field("headers", ("map", ("string",)), "sdk")
    body_segments: list[dict[str, Any]] | None = wire_field("bodySegments", ("list", ("object",)), "sdk")

    def __init__(self, **fields: Unpack[ReplayRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.method = None
        out.url = None
        out.headers = None
        out.body_segments = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out
