# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_duration, decode_float, decode_list, encode_float

if TYPE_CHECKING:
    from ._dicts import VideoMetadataDict
    from .video_metadata_content_layer import VideoMetadataContentLayer

later(globals(), "VideoMetadataContentLayer")


@define(init=False, kw_only=True)
class VideoMetadata(ModelBase):
    """A stretch of a video and how often it is sampled.

    Deprecated.

    Attributes:
        start_offset: Where the stretch begins, counted from the start of the video.
        end_offset: Where the stretch ends, counted from the start of the video.
        fps: Frames read per second of video, more than 0 and at most 24. Default: 1.
        content_layers: What of the video is read; all of it when left out.
    """

    start_offset: str | None = wire_field("duration")
    """Where the stretch begins, counted from the start of the video."""
    end_offset: str | None = wire_field("duration")
    """Where the stretch ends, counted from the start of the video."""
    fps: float | None = wire_field("number")
    """Frames read per second of video, more than 0 and at most 24. Default: 1."""
    content_layers: list[VideoMetadataContentLayer] | None = wire_field(("list", ("enum", "VideoMetadataContentLayer")))
    """What of the video is read; all of it when left out."""

    def __init__(self, **fields: Unpack[VideoMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.start_offset = None if (v := get("startOffset")) is None else decode_duration(v)
        self.end_offset = None if (v := get("endOffset")) is None else decode_duration(v)
        self.fps = v if (v := get("fps")) is None or v.__class__ is float else decode_float(v)
        if (v := get("contentLayers")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                VideoMetadataContentLayer._by_value.get(i) or VideoMetadataContentLayer.decode(i)
                for i in v
                if i is not None
            ]
        self.content_layers = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.start_offset) is not None:
            out["startOffset"] = check_duration(v, "VideoMetadata.start_offset")
        if (v := self.end_offset) is not None:
            out["endOffset"] = check_duration(v, "VideoMetadata.end_offset")
        if (v := self.fps) is not None:
            out["fps"] = encode_float(v if v.__class__ is float else self._checked("fps", v))
        if (v := self.content_layers) is not None:
            v = self._each("content_layers", v, VideoMetadataContentLayer)
            out["contentLayers"] = [i._value_ for i in v]
        return {**self._extra, **out} if self._extra else out
