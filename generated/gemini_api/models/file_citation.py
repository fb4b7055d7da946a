# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import FileCitationDict


@define(init=False, kw_only=True)
class FileCitation(ModelBase):
    """A file that a part of the text comes from.

    Attributes:
        custom_metadata: Metadata that the file was given.
        document_uri: URI of the document that is cited.
        end_index: Where the part of the text ends, in bytes; this byte is not in it.
        file_name: Name of the file that is cited.
        media_id: Id of the picture or table that is cited.
        page_number: Page of the document.
        source: The passage that is cited.
        start_index: Where the part of the text begins, in bytes.
        type: What kind it is, always `file_citation`.
    """

    custom_metadata: dict[str, Any] | None = wire_field("object", wire="custom_metadata")
    """Metadata that the file was given."""
    document_uri: str | None = wire_field("string", wire="document_uri")
    """URI of the document that is cited."""
    end_index: int | None = wire_field("integer", wire="end_index")
    """Where the part of the text ends, in bytes; this byte is not in it."""
    file_name: str | None = wire_field("string", wire="file_name")
    """Name of the file that is cited."""
    media_id: str | None = wire_field("string", wire="media_id")
    """Id of the picture or table that is cited."""
    page_number: int | None = wire_field("integer", wire="page_number")
    """Page of the document."""
    source: str | None = wire_field("string")
    """The passage that is cited."""
    start_index: int | None = wire_field("integer", wire="start_index")
    """Where the part of the text begins, in bytes."""
    type: Literal["file_citation"] | None = wire_field(("const", "file_citation"), "fixed")
    """What kind it is, always `file_citation`."""

    def __init__(self, **fields: Unpack[FileCitationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.custom_metadata = v if (v := get("custom_metadata")) is None or v.__class__ is dict else decode_object(v)
        self.document_uri = v if (v := get("document_uri")) is None or v.__class__ is str else decode_str(v)
        self.end_index = v if (v := get("end_index")) is None or v.__class__ is int else decode_int(v)
        self.file_name = v if (v := get("file_name")) is None or v.__class__ is str else decode_str(v)
        self.media_id = v if (v := get("media_id")) is None or v.__class__ is str else decode_str(v)
        self.page_number = v if (v := get("page_number")) is None or v.__class__ is int else decode_int(v)
        self.source = v if (v := get("source")) is None or v.__class__ is str else decode_str(v)
        self.start_index = v if (v := get("start_index")) is None or v.__class__ is int else decode_int(v)
        v = get("type")
        self.type = None if v is None else v if v == "file_citation" else decode_const(v, "file_citation")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.custom_metadata) is not None:
            out["custom_metadata"] = encode_json(v, "FileCitation.custom_metadata")
        if (v := self.document_uri) is not None:
            out["document_uri"] = v if v.__class__ is str else self._checked("document_uri", v)
        if (v := self.end_index) is not None:
            out["end_index"] = v if v.__class__ is int else self._checked("end_index", v)
        if (v := self.file_name) is not None:
            out["file_name"] = v if v.__class__ is str else self._checked("file_name", v)
        if (v := self.media_id) is not None:
            out["media_id"] = v if v.__class__ is str else self._checked("media_id", v)
        if (v := self.page_number) is not None:
            out["page_number"] = v if v.__class__ is int else self._checked("page_number", v)
        if (v := self.source) is not None:
            out["source"] = v if v.__class__ is str else self._checked("source", v)
        if (v := self.start_index) is not None:
            out["start_index"] = v if v.__class__ is int else self._checked("start_index", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
