"""The model ``GroundingChunkRetrievedContext``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_list, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import GroundingChunkCustomMetadataOrDict, RagChunkOrDict


def _custom_metadata(
    value: Sequence[GroundingChunkCustomMetadataOrDict] | None,
) -> list[GroundingChunkCustomMetadata] | None:
    return (
        None
        if value is None
        else check_list(
            value, "GroundingChunkRetrievedContext.custom_metadata", check_model, GroundingChunkCustomMetadata
        )
    )


def _rag_chunk(value: RagChunkOrDict | None) -> RagChunk | None:
    return None if value is None else check_model(value, "GroundingChunkRetrievedContext.rag_chunk", RagChunk)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkRetrievedContext(_Base):
    """A chunk of a document that was used as a source.

    Attributes:
        uri: Where the document came from, if it has an address.
        title: Display name of the document.
        text: The text of the chunk.
        file_search_store: Resource name of the store that holds the document, `fileSearchStores/{fileSearchStore}`.
        page_number: Page of the document on which the chunk stands, from 1.
        media_id: Resource name of the image behind the chunk, for downloading it.
        custom_metadata: Custom metadata that the document was given.
        document_name: Resource name of the document, from Vertex AI Search. Set by the server. Vertex AI only.
        rag_chunk: The piece of a file, from a RAG corpus. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("uri", "uri", ("string",), "", ()),
        ("title", "title", ("string",), "", ()),
        ("text", "text", ("string",), "", ()),
        ("file_search_store", "fileSearchStore", ("string",), "", ()),
        ("page_number", "pageNumber", ("integer",), "", ()),
        ("media_id", "mediaId", ("string",), "", ()),
        ("custom_metadata", "customMetadata", ("list", ("model", "GroundingChunkCustomMetadata")), "", ()),
        ("document_name", "documentName", ("string",), "read_only vertex", ()),
        ("rag_chunk", "ragChunk", ("model", "RagChunk"), "vertex", ()),
    )

    uri: str | None = None
    title: str | None = None
    text: str | None = None
    file_search_store: str | None = None
    page_number: int | None = None
    media_id: str | None = None
    custom_metadata: list[GroundingChunkCustomMetadata] | None = _field(default=None, converter=_custom_metadata)
    document_name: str | None = None
    rag_chunk: RagChunk | None = _field(default=None, converter=_rag_chunk)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            uri=None,
            title=None,
            text=None,
            file_search_store=None,
            page_number=None,
            media_id=None,
            custom_metadata=None,
            document_name=None,
            rag_chunk=None,
            **_others,
        ):
            self._extra = None
            self.uri = (
                uri if uri is None or uri.__class__ is str else check_str(uri, "GroundingChunkRetrievedContext.uri")
            )
            self.title = (
                title
                if title is None or title.__class__ is str
                else check_str(title, "GroundingChunkRetrievedContext.title")
            )
            self.text = (
                text
                if text is None or text.__class__ is str
                else check_str(text, "GroundingChunkRetrievedContext.text")
            )
            self.file_search_store = (
                file_search_store
                if file_search_store is None or file_search_store.__class__ is str
                else check_str(file_search_store, "GroundingChunkRetrievedContext.file_search_store")
            )
            self.page_number = (
                page_number
                if page_number is None or page_number.__class__ is int
                else check_int(page_number, "GroundingChunkRetrievedContext.page_number")
            )
            self.media_id = (
                media_id
                if media_id is None or media_id.__class__ is str
                else check_str(media_id, "GroundingChunkRetrievedContext.media_id")
            )
            self.custom_metadata = None if custom_metadata is None else _custom_metadata(custom_metadata)
            self.document_name = (
                document_name
                if document_name is None or document_name.__class__ is str
                else check_str(document_name, "GroundingChunkRetrievedContext.document_name")
            )
            self.rag_chunk = (
                rag_chunk if rag_chunk is None or rag_chunk.__class__ is RagChunk else _rag_chunk(rag_chunk)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("uri")
        out.uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("text")
        out.text = v if v is None or v.__class__ is str else decode_str(v)
        v = get("fileSearchStore")
        out.file_search_store = v if v is None or v.__class__ is str else decode_str(v)
        v = get("pageNumber")
        out.page_number = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("mediaId")
        out.media_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("customMetadata")
        out.custom_metadata = (
            None
            if v is None
            else [
                GroundingChunkCustomMetadata.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("documentName")
        out.document_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("ragChunk")
        out.rag_chunk = None if v is None else RagChunk.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkRetrievedContext.uri"))
        if (v := self.title) is not None:
            out["title"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkRetrievedContext.title"))
            )
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkRetrievedContext.text"))
        if (v := self.file_search_store) is not None:
            out["fileSearchStore"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkRetrievedContext.file_search_store"))
            )
        if (v := self.page_number) is not None:
            out["pageNumber"] = v if v.__class__ is int else check_int(v, "GroundingChunkRetrievedContext.page_number")
        if (v := self.media_id) is not None:
            out["mediaId"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkRetrievedContext.media_id"))
            )
        if (v := self.custom_metadata) is not None:
            out["customMetadata"] = [
                (
                    i0
                    if i0.__class__ is GroundingChunkCustomMetadata
                    else check_model(i0, "GroundingChunkRetrievedContext.custom_metadata", GroundingChunkCustomMetadata)
                ).to_dict(backend)
                for i0 in (
                    v if v.__class__ is list else check_list(v, "GroundingChunkRetrievedContext.custom_metadata")
                )
            ]
        if (v := self.document_name) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GroundingChunkRetrievedContext.document_name", backend, ("vertex",))
            out["documentName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkRetrievedContext.document_name"))
            )
        if (v := self.rag_chunk) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GroundingChunkRetrievedContext.rag_chunk", backend, ("vertex",))
            out["ragChunk"] = (
                v if v.__class__ is RagChunk else check_model(v, "GroundingChunkRetrievedContext.rag_chunk", RagChunk)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "uri",
        "title",
        "text",
        "fileSearchStore",
        "pageNumber",
        "mediaId",
        "customMetadata",
        "documentName",
        "ragChunk",
    )
)

from .grounding_chunk_custom_metadata import GroundingChunkCustomMetadata
from .rag_chunk import RagChunk
