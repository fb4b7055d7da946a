"""The model ``VideoGenerationMask``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import VideoGenerationMaskDict


@define(init=False, kw_only=True)
class VideoGenerationMask(ModelBase):
    """Which part of a video is changed.

    Attributes:
        image: The mask as an image.
        mask_mode: What happens to the masked part.
    """

    image: Image | None = wire_field("image", ("model", "Image"), "sdk")
    mask_mode: VideoGenerationMaskMode | None = wire_field("maskMode", ("enum", "VideoGenerationMaskMode"), "sdk")

    def __init__(self, **fields: Unpack[VideoGenerationMaskDict]) -> None: ...


from .image import Image
from .video_generation_mask_mode import VideoGenerationMaskMode
