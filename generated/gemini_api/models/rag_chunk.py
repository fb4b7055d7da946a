# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import RagChunkDict
    from .rag_chunk_page_span import RagChunkPageSpan

later(globals(), "RagChunkPageSpan")


@define(init=False, kw_only=True)
class RagChunk(ModelBase):
    """A piece of a file in a RAG corpus.

    Attributes:
        page_span: The pages it comes from.
        text: What it says.
        chunk_id: Name of the piece.
        file_id: Name of the file that it comes from.
    """

    page_span: RagChunkPageSpan | None = wire_field("RagChunkPageSpan")
    """The pages it comes from."""
    text: str | None = wire_field("string")
    """What it says."""
    chunk_id: str | None = wire_field("string")
    """Name of the piece."""
    file_id: str | None = wire_field("string")
    """Name of the file that it comes from."""

    def __init__(self, **fields: Unpack[RagChunkDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.page_span = None if (v := get("pageSpan")) is None else RagChunkPageSpan.from_dict(v)
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.chunk_id = v if (v := get("chunkId")) is None or v.__class__ is str else decode_str(v)
        self.file_id = v if (v := get("fileId")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.page_span) is not None:
            out["pageSpan"] = (v if v.__class__ is RagChunkPageSpan else self._checked("page_span", v)).to_dict(backend)
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.chunk_id) is not None:
            out["chunkId"] = v if v.__class__ is str else self._checked("chunk_id", v)
        if (v := self.file_id) is not None:
            out["fileId"] = v if v.__class__ is str else self._checked("file_id", v)
        return {**self._extra, **out} if self._extra else out
