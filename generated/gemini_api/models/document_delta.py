# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import DocumentDeltaDict


@define(init=False, kw_only=True)
class DocumentDelta(ModelBase):
    """A piece of a document.

    Attributes:
        data: The bytes, in base64.
        mime_type: IANA type of the bytes.
        type: What kind it is, always `document`.
        uri: URI where the bytes are.
    """

    data: str | None = wire_field("string")
    """The bytes, in base64."""
    mime_type: str | None = wire_field("string", wire="mime_type")
    """IANA type of the bytes."""
    type: Literal["document"] | None = wire_field(("const", "document"), "fixed")
    """What kind it is, always `document`."""
    uri: str | None = wire_field("string")
    """URI where the bytes are."""

    def __init__(self, **fields: Unpack[DocumentDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.data = v if (v := get("data")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mime_type")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "document" else decode_const(v, "document")
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data) is not None:
            out["data"] = v if v.__class__ is str else self._checked("data", v)
        if (v := self.mime_type) is not None:
            out["mime_type"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        return {**self._extra, **out} if self._extra else out
