# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import VideoInstanceDict
    from .image import Image
    from .video import Video
    from .video_generation_mask import VideoGenerationMask
    from .video_generation_reference_image import VideoGenerationReferenceImage

later(globals(), "Image Video VideoGenerationMask VideoGenerationReferenceImage")


@define(init=False, kw_only=True)
class VideoInstance(ModelBase):
    """What videos are made from.

    Attributes:
        prompt: What the videos show.
        image: Picture that the video begins with.
        video: Video that is gone on with.
        last_frame: Picture that the video ends with.
        reference_images: Pictures that the video takes something from.
        mask: Which part of the video is changed. Vertex AI only.
    """

    prompt: str | None = wire_field("string")
    """What the videos show."""
    image: Image | None = wire_field("Image")
    """Picture that the video begins with."""
    video: Video | None = wire_field("Video")
    """Video that is gone on with."""
    last_frame: Image | None = wire_field("Image")
    """Picture that the video ends with."""
    reference_images: list[VideoGenerationReferenceImage] | None = wire_field(("list", "VideoGenerationReferenceImage"))
    """Pictures that the video takes something from."""
    mask: VideoGenerationMask | None = wire_field("VideoGenerationMask", "vertex")
    """Which part of the video is changed. Vertex AI only."""

    def __init__(self, **fields: Unpack[VideoInstanceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.prompt = v if (v := get("prompt")) is None or v.__class__ is str else decode_str(v)
        self.image = None if (v := get("image")) is None else Image.from_dict(v)
        self.video = None if (v := get("video")) is None else Video.from_dict(v)
        self.last_frame = None if (v := get("lastFrame")) is None else Image.from_dict(v)
        if (v := get("referenceImages")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [VideoGenerationReferenceImage.from_dict(i) for i in v if i is not None]
        self.reference_images = v
        self.mask = None if (v := get("mask")) is None else VideoGenerationMask.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt) is not None:
            out["prompt"] = v if v.__class__ is str else self._checked("prompt", v)
        if (v := self.image) is not None:
            out["image"] = (v if v.__class__ is Image else self._checked("image", v)).to_dict(backend)
        if (v := self.video) is not None:
            out["video"] = (v if v.__class__ is Video else self._checked("video", v)).to_dict(backend)
        if (v := self.last_frame) is not None:
            out["lastFrame"] = (v if v.__class__ is Image else self._checked("last_frame", v)).to_dict(backend)
        if (v := self.reference_images) is not None:
            v = self._each("reference_images", v, VideoGenerationReferenceImage)
            out["referenceImages"] = [i.to_dict(backend) for i in v]
        if (v := self.mask) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VideoInstance.mask")
            out["mask"] = (v if v.__class__ is VideoGenerationMask else self._checked("mask", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.prompt = v if (v := get("prompt")) is None or v.__class__ is str else decode_str(v)
        self.image = None if (v := get("image")) is None else Image.from_dict(v)
        self.video = None if (v := get("video")) is None else Video.from_dict_vertex(v)
        self.last_frame = None if (v := get("lastFrame")) is None else Image.from_dict(v)
        if (v := get("referenceImages")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [VideoGenerationReferenceImage.from_dict(i) for i in v if i is not None]
        self.reference_images = v
        self.mask = None if (v := get("mask")) is None else VideoGenerationMask.from_dict(v)
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "prompt": None,
    "image": None,
    "video": None,
    "lastFrame": None,
    "referenceImages": None,
    "mask": None,
}
