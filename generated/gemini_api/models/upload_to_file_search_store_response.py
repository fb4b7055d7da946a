# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import UploadToFileSearchStoreResponseDict
    from .http_response import HttpResponse

later(globals(), "HttpResponse")


@define(init=False, kw_only=True)
class UploadToFileSearchStoreResponse(ModelBase):
    """What the upload of a document came to.

    Attributes:
        parent: Resource name of the store, `fileSearchStores/{fileSearchStore}`.
        document_name: Resource name of the new document.
        mime_type: IANA media type of the document.
        size_bytes: Size of the document in bytes.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    parent: str | None = wire_field("string")
    """Resource name of the store, `fileSearchStores/{fileSearchStore}`."""
    document_name: str | None = wire_field("string")
    """Resource name of the new document."""
    mime_type: str | None = wire_field("string")
    """IANA media type of the document."""
    size_bytes: int | None = wire_field("int64")
    """Size of the document in bytes."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[UploadToFileSearchStoreResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.parent = v if (v := get("parent")) is None or v.__class__ is str else decode_str(v)
        self.document_name = v if (v := get("documentName")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        self.size_bytes = None if (v := get("sizeBytes")) is None else decode_int(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.parent) is not None:
            out["parent"] = v if v.__class__ is str else self._checked("parent", v)
        if (v := self.document_name) is not None:
            out["documentName"] = v if v.__class__ is str else self._checked("document_name", v)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.size_bytes) is not None:
            out["sizeBytes"] = str(v if v.__class__ is int else self._checked("size_bytes", v))
        return {**self._extra, **out} if self._extra else out
