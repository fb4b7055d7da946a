"""The model ``VideoSample``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import VideoSampleDict


@define(init=False, kw_only=True)
class VideoSample(ModelBase):
    """One video that was made.

    Attributes:
        video: The video, or where to download it.
    """

    video: VideoContent | None = wire_field("video", ("model", "VideoContent"))

    def __init__(self, **fields: Unpack[VideoSampleDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        self.video = None if (v := get("video")) is None else VideoContent.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.video) is not None:
            out["video"] = (v if v.__class__ is VideoContent else self._checked("video", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out


from .video_content import VideoContent
