# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, defer, encode_bytes
from genai_runtime.models.mixins.media import ImageMixin

if TYPE_CHECKING:
    from ._dicts import ImageDict


@define(init=False, kw_only=True)
class Image(ImageMixin, ModelBase):
    """An image held in memory or in Cloud Storage.

    Attributes:
        gcs_uri: Cloud Storage URI of the image, `gs://...`. Vertex AI only.
        image_bytes: The encoded image. Also called ``imageBytes``.
        mime_type: Its IANA type, such as `image/png`.
    """

    gcs_uri: str | None = wire_field("string", "vertex")
    """Cloud Storage URI of the image, `gs://...`. Vertex AI only."""
    image_bytes: bytes | None = wire_field("bytes", "", ("imageBytes",), wire="bytesBase64Encoded")
    """The encoded image. Also called ``imageBytes``."""
    mime_type: str | None = wire_field("string")
    """Its IANA type, such as `image/png`."""

    def __init__(self, **fields: Unpack[ImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.gcs_uri = v if (v := get("gcsUri")) is None or v.__class__ is str else decode_str(v)
        if (v := get("bytesBase64Encoded")) is None or not defer(self, "image_bytes", v):
            self.image_bytes = None if v is None else decode_bytes(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.gcs_uri) is not None:
            only_on(("vertex",), "Vertex AI", backend, "Image.gcs_uri")
            out["gcsUri"] = v if v.__class__ is str else self._checked("gcs_uri", v)
        if (v := self.image_bytes) is not None:
            v = v if v.__class__ is bytes else self._checked("image_bytes", v)
            out["bytesBase64Encoded"] = encode_bytes(v, backend)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        return {**self._extra, **out} if self._extra else out

    @property
    def imageBytes(self) -> bytes | None:
        """Another name of ``image_bytes``."""
        return self.image_bytes

    @imageBytes.setter
    def imageBytes(self, value: bytes | None) -> None:
        self.image_bytes = value
