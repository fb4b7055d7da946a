"""The model ``Image``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.mixins.media import ImageMixin

if TYPE_CHECKING:
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
