# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingMetadataSourceFlaggingUriDict


@define(init=False, kw_only=True)
class GroundingMetadataSourceFlaggingUri(ModelBase):
    """Where a source can be reported.

    Attributes:
        flag_content_uri: Where the content can be reported.
        source_id: Number of the source that it is about.
    """

    flag_content_uri: str | None = wire_field("string")
    """Where the content can be reported."""
    source_id: str | None = wire_field("string")
    """Number of the source that it is about."""

    def __init__(self, **fields: Unpack[GroundingMetadataSourceFlaggingUriDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.flag_content_uri = v if (v := get("flagContentUri")) is None or v.__class__ is str else decode_str(v)
        self.source_id = v if (v := get("sourceId")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.flag_content_uri) is not None:
            out["flagContentUri"] = v if v.__class__ is str else self._checked("flag_content_uri", v)
        if (v := self.source_id) is not None:
            out["sourceId"] = v if v.__class__ is str else self._checked("source_id", v)
        return {**self._extra, **out} if self._extra else out
