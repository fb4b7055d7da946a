"""The model ``VideoMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_duration, check_float
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Self


def _start_offset(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "VideoMetadata.start_offset")


def _end_offset(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "VideoMetadata.end_offset")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VideoMetadata(_Base):
    """A stretch of a video and how often it is sampled.

    Deprecated.

    Attributes:
        start_offset: Where the stretch begins, counted from the start of the video.
        end_offset: Where the stretch ends, counted from the start of the video.
        fps: Frames read per second of video, more than 0 and at most 24. Default: 1.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("start_offset", "startOffset", ("duration",), "", ()),
        ("end_offset", "endOffset", ("duration",), "", ()),
        ("fps", "fps", ("number",), "", ()),
    )

    start_offset: str | None = _field(default=None, converter=_start_offset)
    end_offset: str | None = _field(default=None, converter=_end_offset)
    fps: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, start_offset=None, end_offset=None, fps=None, **_others):
            self._extra = None
            self.start_offset = None if start_offset is None else _start_offset(start_offset)
            self.end_offset = None if end_offset is None else _end_offset(end_offset)
            self.fps = None if fps is None else check_float(fps, "VideoMetadata.fps")
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
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "startOffset",
        "endOffset",
        "fps",
    )
)
