# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.places import leftover, part, with_leftover

if TYPE_CHECKING:
    from ._dicts import VideoGenerationMaskDict
    from .image import Image
    from .video_generation_mask_mode import VideoGenerationMaskMode

later(globals(), "Image VideoGenerationMaskMode")


@define(init=False, kw_only=True)
class VideoGenerationMask(ModelBase):
    """Which part of a video is changed.

    Attributes:
        image: The mask as an image.
        mask_mode: What happens to the masked part.
    """

    image: Image | None = wire_field("Image")
    """The mask as an image."""
    mask_mode: VideoGenerationMaskMode | None = wire_field(("enum", "VideoGenerationMaskMode"))
    """What happens to the masked part."""

    def __init__(self, **fields: Unpack[VideoGenerationMaskDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.image = part(data, _IMAGE_KEYS, Image.from_dict)
        if (v := get("maskMode")) is not None:
            v = VideoGenerationMaskMode._by_value.get(v) or VideoGenerationMaskMode.decode(v)
        self.mask_mode = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.image) is not None:
            v = (v if v.__class__ is Image else self._checked("image", v)).to_dict(backend)
            out.update(v)
        if (v := self.mask_mode) is not None:
            out["maskMode"] = (v if v.__class__ is VideoGenerationMaskMode else self._checked("mask_mode", v))._value_
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {"gcsUri": None, "bytesBase64Encoded": None, "mimeType": None, "maskMode": None}
_IMAGE_KEYS = frozenset(["bytesBase64Encoded", "gcsUri", "mimeType"])
