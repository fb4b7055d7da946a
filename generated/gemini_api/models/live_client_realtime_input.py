"""The model ``LiveClientRealtimeInput``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_list, check_model, check_str
from genai_runtime.models.codecs import decode_bool, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ActivityEndOrDict, ActivityStartOrDict, BlobOrDict


def _media_chunks(value: Sequence[BlobOrDict] | None) -> list[Blob] | None:
    return None if value is None else check_list(value, "LiveClientRealtimeInput.media_chunks", check_model, Blob)


def _audio(value: BlobOrDict | None) -> Blob | None:
    return None if value is None else check_model(value, "LiveClientRealtimeInput.audio", Blob)


def _video(value: BlobOrDict | None) -> Blob | None:
    return None if value is None else check_model(value, "LiveClientRealtimeInput.video", Blob)


def _activity_start(value: ActivityStartOrDict | type[ActivityStart] | None) -> ActivityStart | None:
    return None if value is None else check_model(value, "LiveClientRealtimeInput.activity_start", ActivityStart)


def _activity_end(value: ActivityEndOrDict | type[ActivityEnd] | None) -> ActivityEnd | None:
    return None if value is None else check_model(value, "LiveClientRealtimeInput.activity_end", ActivityEnd)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveClientRealtimeInput(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("media_chunks", "mediaChunks", ("list", ("model", "Blob")), "", ()),
        ("audio", "audio", ("model", "Blob"), "", ()),
        ("audio_stream_end", "audioStreamEnd", ("boolean",), "", ()),
        ("video", "video", ("model", "Blob"), "", ()),
        ("text", "text", ("string",), "", ()),
        ("activity_start", "activityStart", ("model", "ActivityStart"), "", ()),
        ("activity_end", "activityEnd", ("model", "ActivityEnd"), "", ()),
    )

    media_chunks: list[Blob] | None = _field(default=None, converter=_media_chunks)
    audio: Blob | None = _field(default=None, converter=_audio)
    audio_stream_end: bool | None = None
    video: Blob | None = _field(default=None, converter=_video)
    text: str | None = None
    activity_start: ActivityStart | None = _field(default=None, converter=_activity_start)
    activity_end: ActivityEnd | None = _field(default=None, converter=_activity_end)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            media_chunks=None,
            audio=None,
            audio_stream_end=None,
            video=None,
            text=None,
            activity_start=None,
            activity_end=None,
            **_others,
        ):
            self._extra = None
            self.media_chunks = None if media_chunks is None else _media_chunks(media_chunks)
            self.audio = audio if audio is None or audio.__class__ is Blob else _audio(audio)
            self.audio_stream_end = (
                audio_stream_end
                if audio_stream_end is None or audio_stream_end.__class__ is bool
                else check_bool(audio_stream_end, "LiveClientRealtimeInput.audio_stream_end")
            )
            self.video = video if video is None or video.__class__ is Blob else _video(video)
            self.text = (
                text if text is None or text.__class__ is str else check_str(text, "LiveClientRealtimeInput.text")
            )
            self.activity_start = (
                activity_start
                if activity_start is None or activity_start.__class__ is ActivityStart
                else _activity_start(activity_start)
            )
            self.activity_end = (
                activity_end
                if activity_end is None or activity_end.__class__ is ActivityEnd
                else _activity_end(activity_end)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("mediaChunks")
        out.media_chunks = (
            None
            if v is None
            else [Blob.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("audio")
        out.audio = None if v is None else Blob.from_dict(v)
        v = get("audioStreamEnd")
        out.audio_stream_end = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("video")
        out.video = None if v is None else Blob.from_dict(v)
        v = get("text")
        out.text = v if v is None or v.__class__ is str else decode_str(v)
        v = get("activityStart")
        out.activity_start = None if v is None else ActivityStart.from_dict(v)
        v = get("activityEnd")
        out.activity_end = None if v is None else ActivityEnd.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.media_chunks) is not None:
            out["mediaChunks"] = [
                (i0 if i0.__class__ is Blob else check_model(i0, "LiveClientRealtimeInput.media_chunks", Blob)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "LiveClientRealtimeInput.media_chunks"))
            ]
        if (v := self.audio) is not None:
            out["audio"] = (
                v if v.__class__ is Blob else check_model(v, "LiveClientRealtimeInput.audio", Blob)
            ).to_dict(backend)
        if (v := self.audio_stream_end) is not None:
            out["audioStreamEnd"] = (
                v if v.__class__ is bool else check_bool(v, "LiveClientRealtimeInput.audio_stream_end")
            )
        if (v := self.video) is not None:
            out["video"] = (
                v if v.__class__ is Blob else check_model(v, "LiveClientRealtimeInput.video", Blob)
            ).to_dict(backend)
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else str.__str__(check_str(v, "LiveClientRealtimeInput.text"))
        if (v := self.activity_start) is not None:
            out["activityStart"] = (
                v
                if v.__class__ is ActivityStart
                else check_model(v, "LiveClientRealtimeInput.activity_start", ActivityStart)
            ).to_dict(backend)
        if (v := self.activity_end) is not None:
            out["activityEnd"] = (
                v if v.__class__ is ActivityEnd else check_model(v, "LiveClientRealtimeInput.activity_end", ActivityEnd)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "mediaChunks",
        "audio",
        "audioStreamEnd",
        "video",
        "text",
        "activityStart",
        "activityEnd",
    )
)

from .activity_end import ActivityEnd
from .activity_start import ActivityStart
from .blob import Blob
