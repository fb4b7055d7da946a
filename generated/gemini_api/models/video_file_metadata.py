# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_duration
from genai_runtime.models.mixins.plain import PlainMixin

if TYPE_CHECKING:
    from ._dicts import VideoFileMetadataDict


@define(init=False, kw_only=True)
class VideoFileMetadata(PlainMixin, ModelBase):
    """Facts about a video file.

    Attributes:
        video_duration: Length of the video.
    """

    video_duration: str | None = wire_field("duration")
    """Length of the video."""

    def __init__(self, **fields: Unpack[VideoFileMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.video_duration = None if (v := get("videoDuration")) is None else decode_duration(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.video_duration) is not None:
            out["videoDuration"] = check_duration(v, "VideoFileMetadata.video_duration")
        return {**self._extra, **out} if self._extra else out
