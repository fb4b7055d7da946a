# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import ClaudeFileDict

later(globals(), "datetime:datetime")


@define(init=False, kw_only=True)
class ClaudeFile(ModelBase):
    """A file as Anthropic's models on Vertex AI list it.

    Attributes:
        created_at: When it was uploaded.
        downloadable: Whether its contents can be read back.
        expires_at: When it will be deleted.
        filename: Name of the file.
        id: Id of the file.
        mime_type: IANA media type of the file.
        size_bytes: How large the file is.
        type: Always `file`.
    """

    created_at: datetime | None = wire_field("timestamp")
    """When it was uploaded."""
    downloadable: bool | None = wire_field("boolean")
    """Whether its contents can be read back."""
    expires_at: datetime | None = wire_field("timestamp")
    """When it will be deleted."""
    filename: str | None = wire_field("string")
    """Name of the file."""
    id: str | None = wire_field("string")
    """Id of the file."""
    mime_type: str | None = wire_field("string")
    """IANA media type of the file."""
    size_bytes: int | None = wire_field("integer")
    """How large the file is."""
    type: str | None = wire_field("string")
    """Always `file`."""

    def __init__(self, **fields: Unpack[ClaudeFileDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.created_at = None if (v := get("createdAt")) is None else decode_timestamp(v)
        self.downloadable = v if (v := get("downloadable")) is None or v.__class__ is bool else decode_bool(v)
        self.expires_at = None if (v := get("expiresAt")) is None else decode_timestamp(v)
        self.filename = v if (v := get("filename")) is None or v.__class__ is str else decode_str(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        self.size_bytes = v if (v := get("sizeBytes")) is None or v.__class__ is int else decode_int(v)
        self.type = v if (v := get("type")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.created_at) is not None:
            out["createdAt"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("created_at", v))
        if (v := self.downloadable) is not None:
            out["downloadable"] = v if v.__class__ is bool else self._checked("downloadable", v)
        if (v := self.expires_at) is not None:
            out["expiresAt"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expires_at", v))
        if (v := self.filename) is not None:
            out["filename"] = v if v.__class__ is str else self._checked("filename", v)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.size_bytes) is not None:
            out["sizeBytes"] = v if v.__class__ is int else self._checked("size_bytes", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
