"""The model ``VideoGenerationReferenceImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import VideoGenerationReferenceImageDict


@define(init=False, kw_only=True)
class VideoGenerationReferenceImage(ModelBase):
    """An image that the video takes something from.

    Attributes:
        image: The image to refer to.
        reference_type: Whether it is shown, or its style is followed.
    """

    image: Image | None = wire_field("image", ("model", "Image"), "sdk")
    reference_type: VideoGenerationReferenceType | None = wire_field(
        "referenceType", ("enum", "VideoGenerationReferenceType"), "sdk"
    )

    def __init__(self, **fields: Unpack[VideoGenerationReferenceImageDict]) -> None: ...


from .image import Image
from .video_generation_reference_type import VideoGenerationReferenceType
