# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import GroundingAttributionDict
    from .attribution_source_id import AttributionSourceId
    from .content import Content

later(globals(), "AttributionSourceId Content")


@define(init=False, kw_only=True)
class GroundingAttribution(ModelBase):
    """A source of an answer made by `generateAnswer`.

    Attributes:
        source_id: Identifies the source. Set by the server.
        content: The text of the source.
    """

    source_id: AttributionSourceId | None = wire_field("AttributionSourceId", "read_only")
    """Identifies the source. Set by the server."""
    content: Content | None = wire_field("Content")
    """The text of the source."""

    def __init__(self, **fields: Unpack[GroundingAttributionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.source_id = None if (v := get("sourceId")) is None else AttributionSourceId.from_dict(v)
        self.content = None if (v := get("content")) is None else Content.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.source_id) is not None:
            v = v if v.__class__ is AttributionSourceId else self._checked("source_id", v)
            out["sourceId"] = v.to_dict(backend)
        if (v := self.content) is not None:
            out["content"] = (v if v.__class__ is Content else self._checked("content", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
