# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, defer, encode_bytes

if TYPE_CHECKING:
    from ._dicts import CustomizedAvatarDict


@define(init=False, kw_only=True)
class CustomizedAvatar(ModelBase):
    """A figure made from an image of the caller's.

    Attributes:
        image_mime_type: IANA media type of the image.
        image_data: The image as bytes of its file.
    """

    image_mime_type: str | None = wire_field("string")
    """IANA media type of the image."""
    image_data: bytes | None = wire_field("bytes")
    """The image as bytes of its file."""

    def __init__(self, **fields: Unpack[CustomizedAvatarDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.image_mime_type = v if (v := get("imageMimeType")) is None or v.__class__ is str else decode_str(v)
        if (v := get("imageData")) is None or not defer(self, "image_data", v):
            self.image_data = None if v is None else decode_bytes(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.image_mime_type) is not None:
            out["imageMimeType"] = v if v.__class__ is str else self._checked("image_mime_type", v)
        if (v := self.image_data) is not None:
            out["imageData"] = encode_bytes(v if v.__class__ is bytes else self._checked("image_data", v), backend)
        return {**self._extra, **out} if self._extra else out
