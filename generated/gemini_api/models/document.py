# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import DocumentDict
    from .custom_metadata import CustomMetadata
    from .document_state import DocumentState

later(globals(), "CustomMetadata DocumentState datetime:datetime")


@define(init=False, kw_only=True)
class Document(ModelBase):
    """A document in a file search store.

    Attributes:
        name: Resource name, `fileSearchStores/{fileSearchStore}/documents/{document}`. Cannot be changed later.
        display_name: Name for people, at most 512 characters.
        mime_type: IANA media type of the document. Set by the server.
        size_bytes: Size in bytes of the document as it was given. Set by the server.
        custom_metadata: Keys and values for filters to go by, at most 20.
        state: Whether the document can be searched yet. Set by the server.
        create_time: When the document was made. Set by the server.
        update_time: When the document was last changed. Set by the server.
    """

    name: str | None = wire_field("string")
    """Resource name, `fileSearchStores/{fileSearchStore}/documents/{document}`. Cannot be changed later."""
    display_name: str | None = wire_field("string")
    """Name for people, at most 512 characters."""
    mime_type: str | None = wire_field("string", "read_only")
    """IANA media type of the document. Set by the server."""
    size_bytes: int | None = wire_field("int64", "read_only")
    """Size in bytes of the document as it was given. Set by the server."""
    custom_metadata: list[CustomMetadata] | None = wire_field(("list", "CustomMetadata"))
    """Keys and values for filters to go by, at most 20."""
    state: DocumentState | None = wire_field(("enum", "DocumentState"), "read_only")
    """Whether the document can be searched yet. Set by the server."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When the document was made. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When the document was last changed. Set by the server."""

    def __init__(self, **fields: Unpack[DocumentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        self.size_bytes = None if (v := get("sizeBytes")) is None else decode_int(v)
        if (v := get("customMetadata")) is not None:
            v = [CustomMetadata.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.custom_metadata = v
        self.state = None if (v := get("state")) is None else DocumentState._by_value.get(v) or DocumentState.decode(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.size_bytes) is not None:
            out["sizeBytes"] = str(v if v.__class__ is int else self._checked("size_bytes", v))
        if (v := self.custom_metadata) is not None:
            out["customMetadata"] = [
                (i if i.__class__ is CustomMetadata else Document._checked("custom_metadata", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("custom_metadata", v))
            ]
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is DocumentState else self._checked("state", v))._value_
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        return {**self._extra, **out} if self._extra else out
