"""The model ``BillableUsage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class BillableUsage(_Base):
    """Amounts that are paid for, by kind of medium.

    Attributes:
        text_count: Number of characters.
        image_count: Number of images.
        video_duration_seconds: Length of all videos in seconds.
        audio_duration_seconds: Length of all recordings in seconds.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("text_count", "textCount", ("integer",), "", ()),
        ("image_count", "imageCount", ("integer",), "", ()),
        ("video_duration_seconds", "videoDurationSeconds", ("integer",), "", ()),
        ("audio_duration_seconds", "audioDurationSeconds", ("integer",), "", ()),
    )

    text_count: int | None = None
    image_count: int | None = None
    video_duration_seconds: int | None = None
    audio_duration_seconds: int | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            text_count=None,
            image_count=None,
            video_duration_seconds=None,
            audio_duration_seconds=None,
            **_others,
        ):
            self._extra = None
            self.text_count = (
                text_count
                if text_count is None or text_count.__class__ is int
                else check_int(text_count, "BillableUsage.text_count")
            )
            self.image_count = (
                image_count
                if image_count is None or image_count.__class__ is int
                else check_int(image_count, "BillableUsage.image_count")
            )
            self.video_duration_seconds = (
                video_duration_seconds
                if video_duration_seconds is None or video_duration_seconds.__class__ is int
                else check_int(video_duration_seconds, "BillableUsage.video_duration_seconds")
            )
            self.audio_duration_seconds = (
                audio_duration_seconds
                if audio_duration_seconds is None or audio_duration_seconds.__class__ is int
                else check_int(audio_duration_seconds, "BillableUsage.audio_duration_seconds")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("textCount")
        out.text_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("imageCount")
        out.image_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("videoDurationSeconds")
        out.video_duration_seconds = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("audioDurationSeconds")
        out.audio_duration_seconds = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text_count) is not None:
            out["textCount"] = v if v.__class__ is int else check_int(v, "BillableUsage.text_count")
        if (v := self.image_count) is not None:
            out["imageCount"] = v if v.__class__ is int else check_int(v, "BillableUsage.image_count")
        if (v := self.video_duration_seconds) is not None:
            out["videoDurationSeconds"] = (
                v if v.__class__ is int else check_int(v, "BillableUsage.video_duration_seconds")
            )
        if (v := self.audio_duration_seconds) is not None:
            out["audioDurationSeconds"] = (
                v if v.__class__ is int else check_int(v, "BillableUsage.audio_duration_seconds")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "textCount",
        "imageCount",
        "videoDurationSeconds",
        "audioDurationSeconds",
    )
)
