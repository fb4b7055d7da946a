# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import BillableUsageDict


@define(init=False, kw_only=True)
class BillableUsage(ModelBase):
    """Amounts that are paid for, by kind of medium.

    Attributes:
        text_count: Number of characters.
        image_count: Number of images.
        video_duration_seconds: Length of all videos in seconds.
        audio_duration_seconds: Length of all recordings in seconds.
    """

    text_count: int | None = wire_field("integer")
    """Number of characters."""
    image_count: int | None = wire_field("integer")
    """Number of images."""
    video_duration_seconds: int | None = wire_field("integer")
    """Length of all videos in seconds."""
    audio_duration_seconds: int | None = wire_field("integer")
    """Length of all recordings in seconds."""

    def __init__(self, **fields: Unpack[BillableUsageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.text_count = v if (v := get("textCount")) is None or v.__class__ is int else decode_int(v)
        self.image_count = v if (v := get("imageCount")) is None or v.__class__ is int else decode_int(v)
        v = get("videoDurationSeconds")
        self.video_duration_seconds = v if v is None or v.__class__ is int else decode_int(v)
        v = get("audioDurationSeconds")
        self.audio_duration_seconds = v if v is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.text_count) is not None:
            out["textCount"] = v if v.__class__ is int else self._checked("text_count", v)
        if (v := self.image_count) is not None:
            out["imageCount"] = v if v.__class__ is int else self._checked("image_count", v)
        if (v := self.video_duration_seconds) is not None:
            out["videoDurationSeconds"] = v if v.__class__ is int else self._checked("video_duration_seconds", v)
        if (v := self.audio_duration_seconds) is not None:
            out["audioDurationSeconds"] = v if v.__class__ is int else self._checked("audio_duration_seconds", v)
        return {**self._extra, **out} if self._extra else out
