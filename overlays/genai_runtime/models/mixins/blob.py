"""Data that travels inside a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_runtime.lazy_module import LazyModule

if TYPE_CHECKING:
    from gemini_api import models as types
    from gemini_api.models import Image
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object
    types = LazyModule("gemini_api.models", globals(), "types")


class BlobMixin(_Base):
    """Shortcuts on ``Blob``."""

    __slots__ = ()

    if TYPE_CHECKING:
        data: bytes | None
        mime_type: str | None

    def as_image(self) -> types.Image | None:
        """The data as an ``Image`` to show or save; None when it is not an image."""
        if not self.data or not (self.mime_type or "").startswith("image/"):
            return None
        image: Image = self._sibling("Image")(image_bytes=self.data, mime_type=self.mime_type)
        return image
