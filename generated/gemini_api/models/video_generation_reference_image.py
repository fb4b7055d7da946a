# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import VideoGenerationReferenceImageDict
    from .image import Image
    from .video_generation_reference_type import VideoGenerationReferenceType

later(globals(), "Image VideoGenerationReferenceType")


@define(init=False, kw_only=True)
class VideoGenerationReferenceImage(ModelBase):
    """A picture that a video takes something from.

    Attributes:
        image: The picture.
        reference_type: Whether it is shown, or its style is followed.
    """

    image: Image | None = wire_field("Image")
    """The picture."""
    reference_type: VideoGenerationReferenceType | None = wire_field(("enum", "VideoGenerationReferenceType"))
    """Whether it is shown, or its style is followed."""

    def __init__(self, **fields: Unpack[VideoGenerationReferenceImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.image = None if (v := get("image")) is None else Image.from_dict(v)
        if (v := get("referenceType")) is not None:
            v = VideoGenerationReferenceType._by_value.get(v) or VideoGenerationReferenceType.decode(v)
        self.reference_type = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.image) is not None:
            out["image"] = (v if v.__class__ is Image else self._checked("image", v)).to_dict(backend)
        if (v := self.reference_type) is not None:
            v = v if v.__class__ is VideoGenerationReferenceType else self._checked("reference_type", v)
            out["referenceType"] = v._value_
        return {**self._extra, **out} if self._extra else out
