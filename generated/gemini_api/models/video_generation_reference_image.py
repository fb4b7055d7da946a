"""The model ``VideoGenerationReferenceImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

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

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.image = None
        out.reference_type = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .image import Image
from .video_generation_reference_type import VideoGenerationReferenceType
