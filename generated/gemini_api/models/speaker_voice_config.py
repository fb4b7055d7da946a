# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import SpeakerVoiceConfigDict
    from .voice_config import VoiceConfig

later(globals(), "VoiceConfig")


@define(init=False, kw_only=True)
class SpeakerVoiceConfig(ModelBase):
    """The voice of one speaker in a dialogue.

    Attributes:
        speaker: Name of the speaker, spelt as in the prompt. Required.
        voice_config: The voice this speaker has. Required.
    """

    _CLOSED: ClassVar[bool] = True
    speaker: str | None = wire_field("string", "required")
    """Name of the speaker, spelt as in the prompt. Required."""
    voice_config: VoiceConfig | None = wire_field("VoiceConfig", "required")
    """The voice this speaker has. Required."""

    def __init__(self, **fields: Unpack[SpeakerVoiceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.speaker = v if (v := get("speaker")) is None or v.__class__ is str else decode_str(v)
        self.voice_config = None if (v := get("voiceConfig")) is None else VoiceConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.speaker) is not None:
            out["speaker"] = v if v.__class__ is str else self._checked("speaker", v)
        if (v := self.voice_config) is not None:
            v = v if v.__class__ is VoiceConfig else self._checked("voice_config", v)
            out["voiceConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
