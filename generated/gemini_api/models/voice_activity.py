# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import VoiceActivityDict
    from .voice_activity_type import VoiceActivityType

later(globals(), "VoiceActivityType")


@define(init=False, kw_only=True)
class VoiceActivity(ModelBase):
    """Says that the user began or stopped to speak.

    Attributes:
        voice_activity_type: Whether speech began or ended.
        audio_offset: Where in the sound it was, in seconds with the letter s.
    """

    voice_activity_type: VoiceActivityType | None = wire_field(("enum", "VoiceActivityType"), wire="type")
    """Whether speech began or ended."""
    audio_offset: str | None = wire_field("string")
    """Where in the sound it was, in seconds with the letter s."""

    def __init__(self, **fields: Unpack[VoiceActivityDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("type")) is not None:
            v = VoiceActivityType._by_value.get(v) or VoiceActivityType.decode(v)
        self.voice_activity_type = v
        self.audio_offset = v if (v := get("audioOffset")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.voice_activity_type) is not None:
            out["type"] = (v if v.__class__ is VoiceActivityType else self._checked("voice_activity_type", v))._value_
        if (v := self.audio_offset) is not None:
            out["audioOffset"] = v if v.__class__ is str else self._checked("audio_offset", v)
        return {**self._extra, **out} if self._extra else out
