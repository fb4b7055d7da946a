"""The model ``VideoInstance``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import VideoInstanceDict


@define(init=False, kw_only=True)
class VideoInstance(ModelBase):
    """What videos are made from.

    Attributes:
        prompt: What the videos show.
        image: Picture that the video begins with.
        last_frame: Picture that the video ends with.
        video: Video that is gone on with.
        reference_images: Pictures that the video takes something from.
    """

    prompt: str | None = wire_field("prompt", "string")
    image: VideoInputImage | None = wire_field("image", ("model", "VideoInputImage"))
    last_frame: VideoInputImage | None = wire_field("lastFrame", ("model", "VideoInputImage"))
    video: VideoContent | None = wire_field("video", ("model", "VideoContent"))
    reference_images: list[VideoInputReference] | None = wire_field(
        "referenceImages", ("list", ("model", "VideoInputReference"))
    )

    def __init__(self, **fields: Unpack[VideoInstanceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        self.prompt = v if (v := get("prompt")) is None or v.__class__ is str else decode_str(v)
        self.image = None if (v := get("image")) is None else VideoInputImage.from_dict(v)
        self.last_frame = None if (v := get("lastFrame")) is None else VideoInputImage.from_dict(v)
        self.video = None if (v := get("video")) is None else VideoContent.from_dict(v)
        if (v := get("referenceImages")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [VideoInputReference.from_dict(i) for i in v if i is not None]
        self.reference_images = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt) is not None:
            out["prompt"] = v if v.__class__ is str else self._checked("prompt", v)
        if (v := self.image) is not None:
            out["image"] = (v if v.__class__ is VideoInputImage else self._checked("image", v)).to_dict(backend)
        if (v := self.last_frame) is not None:
            out["lastFrame"] = (v if v.__class__ is VideoInputImage else self._checked("last_frame", v)).to_dict(
                backend
            )
        if (v := self.video) is not None:
            out["video"] = (v if v.__class__ is VideoContent else self._checked("video", v)).to_dict(backend)
        if (v := self.reference_images) is not None:
            v = v if v.__class__ is list else self._checked("reference_images", v)
            out["referenceImages"] = [
                (i if i.__class__ is VideoInputReference else VideoInstance._checked("reference_images", i, 1)).to_dict(
                    backend
                )
                for i in v
            ]
        return {**self._extra, **out} if self._extra else out


from .video_content import VideoContent
from .video_input_image import VideoInputImage
from .video_input_reference import VideoInputReference
