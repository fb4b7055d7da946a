# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import ImageOutputOptionsDict


@define(init=False, kw_only=True)
class ImageOutputOptions(ModelBase):
    """Format of images that are made.

    Attributes:
        mime_type: IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`.
        compression_quality: Quality of a JPEG, from 0 to 100. Default: 75.
    """

    mime_type: str | None = wire_field("string")
    """IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`."""
    compression_quality: int | None = wire_field("integer")
    """Quality of a JPEG, from 0 to 100. Default: 75."""

    def __init__(self, **fields: Unpack[ImageOutputOptionsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        v = get("compressionQuality")
        self.compression_quality = v if v is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.compression_quality) is not None:
            out["compressionQuality"] = v if v.__class__ is int else self._checked("compression_quality", v)
        return {**self._extra, **out} if self._extra else out
