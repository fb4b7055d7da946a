# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import ImageDeltaDict
    from .document_content_resolution import DocumentContentResolution

later(globals(), "DocumentContentResolution")


@define(init=False, kw_only=True)
class ImageDelta(ModelBase):
    """A piece of an image.

    Attributes:
        data: The bytes, in base64.
        mime_type: IANA type of the bytes.
        resolution: How closely it is looked at.
        type: What kind it is, always `image`.
        uri: URI where the bytes are.
    """

    data: str | None = wire_field("string")
    """The bytes, in base64."""
    mime_type: str | None = wire_field("string", wire="mime_type")
    """IANA type of the bytes."""
    resolution: DocumentContentResolution | None = wire_field(("enum", "DocumentContentResolution"))
    """How closely it is looked at."""
    type: Literal["image"] | None = wire_field(("const", "image"), "fixed")
    """What kind it is, always `image`."""
    uri: str | None = wire_field("string")
    """URI where the bytes are."""

    def __init__(self, **fields: Unpack[ImageDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.data = v if (v := get("data")) is None or v.__class__ is str else decode_str(v)
        self.mime_type = v if (v := get("mime_type")) is None or v.__class__ is str else decode_str(v)
        if (v := get("resolution")) is not None:
            v = DocumentContentResolution._by_value.get(v) or DocumentContentResolution.decode(v)
        self.resolution = v
        self.type = None if (v := get("type")) is None else v if v == "image" else decode_const(v, "image")
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data) is not None:
            out["data"] = v if v.__class__ is str else self._checked("data", v)
        if (v := self.mime_type) is not None:
            out["mime_type"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.resolution) is not None:
            v = v if v.__class__ is DocumentContentResolution else self._checked("resolution", v)
            out["resolution"] = v._value_
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        return {**self._extra, **out} if self._extra else out
