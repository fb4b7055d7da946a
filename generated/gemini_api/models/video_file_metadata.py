"""The model ``VideoFileMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_str
from genai_runtime.models.mixins.plain import PlainMixin

if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Self


def _video_duration(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "VideoFileMetadata.video_duration")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VideoFileMetadata(PlainMixin, _Base):
    """Facts about a video file.

    Attributes:
        video_duration: Length of the video.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("video_duration", "videoDuration", ("duration",), "", ()),)

    video_duration: str | None = _field(default=None, converter=_video_duration)

    if not TYPE_CHECKING:

        def __init__(self, *, video_duration=None, **_others):
            self._extra = None
            self.video_duration = None if video_duration is None else _video_duration(video_duration)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("videoDuration")
        out.video_duration = None if v is None else v if v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.video_duration) is not None:
            out["videoDuration"] = check_duration(v, "VideoFileMetadata.video_duration")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("videoDuration",))
