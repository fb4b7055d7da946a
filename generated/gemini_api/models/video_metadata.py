"""The model ``VideoMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_duration, check_enum, check_float, check_list
from genai_runtime.models.codecs import decode_float, decode_list, decode_str, encode_float

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta
    from typing import Self


def _start_offset(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "VideoMetadata.start_offset")


def _end_offset(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "VideoMetadata.end_offset")


def _content_layers(value: Sequence[VideoMetadataContentLayer | str] | None) -> list[VideoMetadataContentLayer] | None:
    return (
        None
        if value is None
        else check_list(value, "VideoMetadata.content_layers", check_enum, VideoMetadataContentLayer)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VideoMetadata(_Base):
    """A stretch of a video and how often it is sampled.

    Deprecated.

    Attributes:
        start_offset: Where the stretch begins, counted from the start of the video.
        end_offset: Where the stretch ends, counted from the start of the video.
        fps: Frames read per second of video, more than 0 and at most 24. Default: 1.
        content_layers: What of the video is read; all of it when left out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("start_offset", "startOffset", ("duration",), "", ()),
        ("end_offset", "endOffset", ("duration",), "", ()),
        ("fps", "fps", ("number",), "", ()),
        ("content_layers", "contentLayers", ("list", ("enum", "VideoMetadataContentLayer")), "", ()),
    )

    start_offset: str | None = _field(default=None, converter=_start_offset)
    end_offset: str | None = _field(default=None, converter=_end_offset)
    fps: float | None = None
    content_layers: list[VideoMetadataContentLayer] | None = _field(default=None, converter=_content_layers)

    if not TYPE_CHECKING:

        def __init__(self, *, start_offset=None, end_offset=None, fps=None, content_layers=None, **_others):
            self._extra = None
            self.start_offset = None if start_offset is None else _start_offset(start_offset)
            self.end_offset = None if end_offset is None else _end_offset(end_offset)
            self.fps = None if fps is None else check_float(fps, "VideoMetadata.fps")
            self.content_layers = None if content_layers is None else _content_layers(content_layers)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("startOffset")
        out.start_offset = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("endOffset")
        out.end_offset = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("fps")
        out.fps = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("contentLayers")
        out.content_layers = (
            None
            if v is None
            else [
                VideoMetadataContentLayer._value2member_map_.get(i0) or VideoMetadataContentLayer.decode(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.start_offset) is not None:
            out["startOffset"] = check_duration(v, "VideoMetadata.start_offset")
        if (v := self.end_offset) is not None:
            out["endOffset"] = check_duration(v, "VideoMetadata.end_offset")
        if (v := self.fps) is not None:
            out["fps"] = encode_float(v if v.__class__ is float else check_float(v, "VideoMetadata.fps"))
        if (v := self.content_layers) is not None:
            out["contentLayers"] = [
                (
                    i0
                    if i0.__class__ is VideoMetadataContentLayer
                    else check_enum(i0, "VideoMetadata.content_layers", VideoMetadataContentLayer)
                )._value_
                for i0 in (v if v.__class__ is list else check_list(v, "VideoMetadata.content_layers"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "startOffset",
        "endOffset",
        "fps",
        "contentLayers",
    )
)

from .video_metadata_content_layer import VideoMetadataContentLayer
