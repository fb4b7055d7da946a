"""The model ``LiveSendRealtimeInputParameters``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ActivityEndOrDict, ActivityStartOrDict, BlobOrDict


def _media(value: BlobOrDict | None) -> Blob | None:
    return None if value is None else check_model(value, "LiveSendRealtimeInputParameters.media", Blob)


def _audio(value: BlobOrDict | None) -> Blob | None:
    return None if value is None else check_model(value, "LiveSendRealtimeInputParameters.audio", Blob)


def _video(value: BlobOrDict | None) -> Blob | None:
    return None if value is None else check_model(value, "LiveSendRealtimeInputParameters.video", Blob)


def _activity_start(value: ActivityStartOrDict | type[ActivityStart] | None) -> ActivityStart | None:
    return (
        None if value is None else check_model(value, "LiveSendRealtimeInputParameters.activity_start", ActivityStart)
    )


def _activity_end(value: ActivityEndOrDict | type[ActivityEnd] | None) -> ActivityEnd | None:
    return None if value is None else check_model(value, "LiveSendRealtimeInputParameters.activity_end", ActivityEnd)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveSendRealtimeInputParameters(_Base):
    """Arguments of a session's `send_realtime_input` as one object.

    Attributes:
        media: A picture, or a piece of sound.
        audio: A piece of sound.
        audio_stream_end: True says that the microphone was switched off.
        video: A picture of the video.
        text: A piece of text.
        activity_start: Says that the user begins to be active.
        activity_end: Says that the user is no longer active.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("media", "media", ("model", "Blob"), "sdk", ()),
        ("audio", "audio", ("model", "Blob"), "sdk", ()),
        ("audio_stream_end", "audioStreamEnd", ("boolean",), "sdk", ()),
        ("video", "video", ("model", "Blob"), "sdk", ()),
        ("text", "text", ("string",), "sdk", ()),
        ("activity_start", "activityStart", ("model", "ActivityStart"), "sdk", ()),
        ("activity_end", "activityEnd", ("model", "ActivityEnd"), "sdk", ()),
    )

    media: Blob | None = _field(default=None, converter=_media)
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
            media=None,
            audio=None,
            audio_stream_end=None,
            video=None,
            text=None,
            activity_start=None,
            activity_end=None,
            **_others,
        ):
            self._extra = None
            self.media = media if media is None or media.__class__ is Blob else _media(media)
            self.audio = audio if audio is None or audio.__class__ is Blob else _audio(audio)
            self.audio_stream_end = (
                audio_stream_end
                if audio_stream_end is None or audio_stream_end.__class__ is bool
                else check_bool(audio_stream_end, "LiveSendRealtimeInputParameters.audio_stream_end")
            )
            self.video = video if video is None or video.__class__ is Blob else _video(video)
            self.text = (
                text
                if text is None or text.__class__ is str
                else check_str(text, "LiveSendRealtimeInputParameters.text")
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
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.media = None
        out.audio = None
        out.audio_stream_end = None
        out.video = None
        out.text = None
        out.activity_start = None
        out.activity_end = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .activity_end import ActivityEnd
from .activity_start import ActivityStart
from .blob import Blob
