# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingChunkRetrievedContextDict
    from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata
    from .rag_chunk import RagChunk

later(globals(), "GroundingChunkCustomMetadata RagChunk")


@define(init=False, kw_only=True)
class GroundingChunkRetrievedContext(ModelBase):
    """A chunk of a document that was used as a source.

    Attributes:
        uri: Where the document came from, if it has an address.
        title: Display name of the document.
        text: The text of the chunk.
        file_search_store: Resource name of the store that holds the document, `fileSearchStores/{fileSearchStore}`.
            Gemini Developer API only.
        page_number: Page of the document on which the chunk stands, from 1. Gemini Developer API only.
        media_id: Resource name of the image behind the chunk, for downloading it. Gemini Developer API only.
        custom_metadata: Custom metadata that the document was given. Gemini Developer API only.
        document_name: Resource name of the document, from Vertex AI Search. Set by the server. Vertex AI only.
        rag_chunk: The piece of a file, from a RAG corpus. Vertex AI only.
    """

    uri: str | None = wire_field("string")
    """Where the document came from, if it has an address."""
    title: str | None = wire_field("string")
    """Display name of the document."""
    text: str | None = wire_field("string")
    """The text of the chunk."""
    file_search_store: str | None = wire_field("string", "gemini")
    """Resource name of the store that holds the document, `fileSearchStores/{fileSearchStore}`. Gemini Developer API only.
    """
    page_number: int | None = wire_field("integer", "gemini")
    """Page of the document on which the chunk stands, from 1. Gemini Developer API only."""
    media_id: str | None = wire_field("string", "gemini")
    """Resource name of the image behind the chunk, for downloading it. Gemini Developer API only."""
    custom_metadata: list[GroundingChunkCustomMetadata] | None = wire_field(
        ("list", "GroundingChunkCustomMetadata"), "gemini"
    )
    """Custom metadata that the document was given. Gemini Developer API only."""
    document_name: str | None = wire_field("string", "read_only vertex")
    """Resource name of the document, from Vertex AI Search. Set by the server. Vertex AI only."""
    rag_chunk: RagChunk | None = wire_field("RagChunk", "vertex")
    """The piece of a file, from a RAG corpus. Vertex AI only."""

    def __init__(self, **fields: Unpack[GroundingChunkRetrievedContextDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.file_search_store = v if (v := get("fileSearchStore")) is None or v.__class__ is str else decode_str(v)
        self.page_number = v if (v := get("pageNumber")) is None or v.__class__ is int else decode_int(v)
        self.media_id = v if (v := get("mediaId")) is None or v.__class__ is str else decode_str(v)
        if (v := get("customMetadata")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GroundingChunkCustomMetadata.from_dict(i) for i in v if i is not None]
        self.custom_metadata = v
        self.document_name = v if (v := get("documentName")) is None or v.__class__ is str else decode_str(v)
        self.rag_chunk = None if (v := get("ragChunk")) is None else RagChunk.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.file_search_store) is not None:
            out["fileSearchStore"] = v if v.__class__ is str else self._checked("file_search_store", v)
        if (v := self.page_number) is not None:
            out["pageNumber"] = v if v.__class__ is int else self._checked("page_number", v)
        if (v := self.media_id) is not None:
            out["mediaId"] = v if v.__class__ is str else self._checked("media_id", v)
        if (v := self.custom_metadata) is not None:
            v = self._each("custom_metadata", v, GroundingChunkCustomMetadata)
            out["customMetadata"] = [i.to_dict(backend) for i in v]
        if (v := self.document_name) is not None:
            out["documentName"] = v if v.__class__ is str else self._checked("document_name", v)
        if (v := self.rag_chunk) is not None:
            out["ragChunk"] = (v if v.__class__ is RagChunk else self._checked("rag_chunk", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
