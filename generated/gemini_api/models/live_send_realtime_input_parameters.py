# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveSendRealtimeInputParametersDict
    from .activity_end import ActivityEnd
    from .activity_start import ActivityStart
    from .blob import Blob

later(globals(), "ActivityEnd ActivityStart Blob")


@define(init=False, kw_only=True)
class LiveSendRealtimeInputParameters(ModelBase):
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

    media: Blob | None = wire_field("Blob", "sdk")
    """A picture, or a piece of sound."""
    audio: Blob | None = wire_field("Blob", "sdk")
    """A piece of sound."""
    audio_stream_end: bool | None = wire_field("boolean", "sdk")
    """True says that the microphone was switched off."""
    video: Blob | None = wire_field("Blob", "sdk")
    """A picture of the video."""
    text: str | None = wire_field("string", "sdk")
    """A piece of text."""
    activity_start: ActivityStart | None = wire_field("ActivityStart", "sdk")
    """Says that the user begins to be active."""
    activity_end: ActivityEnd | None = wire_field("ActivityEnd", "sdk")
    """Says that the user is no longer active."""

    def __init__(self, **fields: Unpack[LiveSendRealtimeInputParametersDict]) -> None: ...
