# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import LiveClientRealtimeInputDict
    from .activity_end import ActivityEnd
    from .activity_start import ActivityStart
    from .blob import Blob

later(globals(), "ActivityEnd ActivityStart Blob")


@define(init=False, kw_only=True)
class LiveClientRealtimeInput(ModelBase):
    """Live input: sound, video or text as it comes.

    Attributes:
        media_chunks: Pieces of media; `audio`, `video` and `text` took its place.
        audio: A piece of sound.
        audio_stream_end: True says that the microphone was switched off.
        video: A picture of the video.
        text: A piece of text.
        activity_start: Says that the user begins to be active.
        activity_end: Says that the user is no longer active.
    """

    media_chunks: list[Blob] | None = wire_field(("list", "Blob"))
    """Pieces of media; `audio`, `video` and `text` took its place."""
    audio: Blob | None = wire_field("Blob")
    """A piece of sound."""
    audio_stream_end: bool | None = wire_field("boolean")
    """True says that the microphone was switched off."""
    video: Blob | None = wire_field("Blob")
    """A picture of the video."""
    text: str | None = wire_field("string")
    """A piece of text."""
    activity_start: ActivityStart | None = wire_field("ActivityStart")
    """Says that the user begins to be active."""
    activity_end: ActivityEnd | None = wire_field("ActivityEnd")
    """Says that the user is no longer active."""

    def __init__(self, **fields: Unpack[LiveClientRealtimeInputDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("mediaChunks")) is not None:
            v = [Blob.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.media_chunks = v
        self.audio = None if (v := get("audio")) is None else Blob.from_dict(v)
        self.audio_stream_end = v if (v := get("audioStreamEnd")) is None or v.__class__ is bool else decode_bool(v)
        self.video = None if (v := get("video")) is None else Blob.from_dict(v)
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.activity_start = None if (v := get("activityStart")) is None else ActivityStart.from_dict(v)
        self.activity_end = None if (v := get("activityEnd")) is None else ActivityEnd.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.media_chunks) is not None:
            out["mediaChunks"] = [
                (i if i.__class__ is Blob else LiveClientRealtimeInput._checked("media_chunks", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("media_chunks", v))
            ]
        if (v := self.audio) is not None:
            out["audio"] = (v if v.__class__ is Blob else self._checked("audio", v)).to_dict(backend)
        if (v := self.audio_stream_end) is not None:
            out["audioStreamEnd"] = v if v.__class__ is bool else self._checked("audio_stream_end", v)
        if (v := self.video) is not None:
            out["video"] = (v if v.__class__ is Blob else self._checked("video", v)).to_dict(backend)
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.activity_start) is not None:
            v = v if v.__class__ is ActivityStart else self._checked("activity_start", v)
            out["activityStart"] = v.to_dict(backend)
        if (v := self.activity_end) is not None:
            v = v if v.__class__ is ActivityEnd else self._checked("activity_end", v)
            out["activityEnd"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
