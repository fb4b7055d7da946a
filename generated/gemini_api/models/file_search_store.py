# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import FileSearchStoreDict

later(globals(), "datetime:datetime")


@define(init=False, kw_only=True)
class FileSearchStore(ModelBase):
    """A collection of documents, cut into chunks and embedded, that a model can search.

    Attributes:
        name: Resource name, `fileSearchStores/{fileSearchStore}`; its id is made from the display name and a random
            suffix. Set by the server. Cannot be changed later.
        display_name: Name for people, at most 512 characters.
        embedding_model: Resource name of the model that embeds the chunks, `models/{model}`. Cannot be changed later.
        create_time: When the store was made. Set by the server.
        update_time: When the store was last changed. Set by the server.
        active_documents_count: Number of documents ready to be searched. Set by the server.
        pending_documents_count: Number of documents still being processed. Set by the server.
        failed_documents_count: Number of documents that could not be processed. Set by the server.
        size_bytes: Size in bytes of the documents as they were given, together. Set by the server.
    """

    name: str | None = wire_field("string", "read_only")
    """Resource name, `fileSearchStores/{fileSearchStore}`; its id is made from the display name and a random suffix. Set
    by the server. Cannot be changed later.
    """
    display_name: str | None = wire_field("string")
    """Name for people, at most 512 characters."""
    embedding_model: str | None = wire_field("string")
    """Resource name of the model that embeds the chunks, `models/{model}`. Cannot be changed later."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When the store was made. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When the store was last changed. Set by the server."""
    active_documents_count: int | None = wire_field("int64", "read_only")
    """Number of documents ready to be searched. Set by the server."""
    pending_documents_count: int | None = wire_field("int64", "read_only")
    """Number of documents still being processed. Set by the server."""
    failed_documents_count: int | None = wire_field("int64", "read_only")
    """Number of documents that could not be processed. Set by the server."""
    size_bytes: int | None = wire_field("int64", "read_only")
    """Size in bytes of the documents as they were given, together. Set by the server."""

    def __init__(self, **fields: Unpack[FileSearchStoreDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.embedding_model = v if (v := get("embeddingModel")) is None or v.__class__ is str else decode_str(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        self.active_documents_count = None if (v := get("activeDocumentsCount")) is None else decode_int(v)
        self.pending_documents_count = None if (v := get("pendingDocumentsCount")) is None else decode_int(v)
        self.failed_documents_count = None if (v := get("failedDocumentsCount")) is None else decode_int(v)
        self.size_bytes = None if (v := get("sizeBytes")) is None else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.embedding_model) is not None:
            out["embeddingModel"] = v if v.__class__ is str else self._checked("embedding_model", v)
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.active_documents_count) is not None:
            out["activeDocumentsCount"] = str(v if v.__class__ is int else self._checked("active_documents_count", v))
        if (v := self.pending_documents_count) is not None:
            out["pendingDocumentsCount"] = str(v if v.__class__ is int else self._checked("pending_documents_count", v))
        if (v := self.failed_documents_count) is not None:
            out["failedDocumentsCount"] = str(v if v.__class__ is int else self._checked("failed_documents_count", v))
        if (v := self.size_bytes) is not None:
            out["sizeBytes"] = str(v if v.__class__ is int else self._checked("size_bytes", v))
        return {**self._extra, **out} if self._extra else out
