# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, defer, encode_bytes

if TYPE_CHECKING:
    from ._dicts import WorldReferenceImageDict


@define(init=False, kw_only=True)
class WorldReferenceImage(ModelBase):
    """A picture of a world.

    Attributes:
        data: The picture as bytes of its file.
        mime_type: IANA media type of the picture.
        uri: Where the picture is.
    """

    data: bytes | None = wire_field("bytes")
    """The picture as bytes of its file."""
    mime_type: str | None = wire_field("string", wire="mime_type")
    """IANA media type of the picture."""
    uri: str | None = wire_field("string")
    """Where the picture is."""

    def __init__(self, **fields: Unpack[WorldReferenceImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("data")) is None or not defer(self, "data", v):
            self.data = None if v is None else decode_bytes(v)
        self.mime_type = v if (v := get("mime_type")) is None or v.__class__ is str else decode_str(v)
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data) is not None:
            out["data"] = encode_bytes(v if v.__class__ is bytes else self._checked("data", v), backend)
        if (v := self.mime_type) is not None:
            out["mime_type"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        return {**self._extra, **out} if self._extra else out
