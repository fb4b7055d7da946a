# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list

if TYPE_CHECKING:
    from ._dicts import DocumentMetadataDict
    from .document_metadata_content_layer import DocumentMetadataContentLayer

later(globals(), "DocumentMetadataContentLayer")


@define(init=False, kw_only=True)
class DocumentMetadata(ModelBase):
    """A range of pages of a document and what is read from them.

    Attributes:
        start_page: First page to read; page numbers begin at 1.
        end_page: Last page to read, this one included.
        content_layers: What is read from each page; everything when left out.
    """

    start_page: int | None = wire_field("integer")
    """First page to read; page numbers begin at 1."""
    end_page: int | None = wire_field("integer")
    """Last page to read, this one included."""
    content_layers: list[DocumentMetadataContentLayer] | None = wire_field(
        ("list", ("enum", "DocumentMetadataContentLayer"))
    )
    """What is read from each page; everything when left out."""

    def __init__(self, **fields: Unpack[DocumentMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.start_page = v if (v := get("startPage")) is None or v.__class__ is int else decode_int(v)
        self.end_page = v if (v := get("endPage")) is None or v.__class__ is int else decode_int(v)
        if (v := get("contentLayers")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                DocumentMetadataContentLayer._by_value.get(i) or DocumentMetadataContentLayer.decode(i)
                for i in v
                if i is not None
            ]
        self.content_layers = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.start_page) is not None:
            out["startPage"] = v if v.__class__ is int else self._checked("start_page", v)
        if (v := self.end_page) is not None:
            out["endPage"] = v if v.__class__ is int else self._checked("end_page", v)
        if (v := self.content_layers) is not None:
            v = self._each("content_layers", v, DocumentMetadataContentLayer)
            out["contentLayers"] = [i._value_ for i in v]
        return {**self._extra, **out} if self._extra else out
