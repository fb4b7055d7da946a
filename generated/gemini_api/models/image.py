"""The model ``Image``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.mixins.media import ImageMixin

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import ImageDict


@define(init=False, kw_only=True)
class Image(ImageMixin, ModelBase):
    """An image held in memory or in Cloud Storage.

    Attributes:
        gcs_uri: Cloud Storage URI of the image, `gs://...`.
        image_bytes: The encoded image.
        mime_type: Its IANA type, such as `image/png`.
    """

    gcs_uri: str | None = wire_field("gcsUri", "string", "sdk")
    image_bytes: bytes | None = wire_field("imageBytes", "bytes", "sdk")
    mime_type: str | None = wire_field("mimeType", "string", "sdk")

    def __init__(self, **fields: Unpack[ImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.gcs_uri = None
        out.image_bytes = None
        out.mime_type = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out
