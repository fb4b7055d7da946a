# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import SpeechConfigDict
    from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
    from .voice_config import VoiceConfig

later(globals(), "MultiSpeakerVoiceConfig VoiceConfig")


@define(init=False, kw_only=True)
class SpeechConfig(ModelBase):
    """How speech sounds.

    Attributes:
        voice_config: The voice, when there is one speaker.
        multi_speaker_voice_config: The voices, when there are several speakers. Excludes `voice_config`.
        language_code: BCP-47 code of the language to speak, such as `en-US`.
    """

    _CLOSED: ClassVar[bool] = True
    voice_config: VoiceConfig | None = wire_field("VoiceConfig")
    """The voice, when there is one speaker."""
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = wire_field("MultiSpeakerVoiceConfig")
    """The voices, when there are several speakers. Excludes `voice_config`."""
    language_code: str | None = wire_field("string")
    """BCP-47 code of the language to speak, such as `en-US`."""

    def __init__(self, **fields: Unpack[SpeechConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.voice_config = None if (v := get("voiceConfig")) is None else VoiceConfig.from_dict(v)
        v = get("multiSpeakerVoiceConfig")
        self.multi_speaker_voice_config = None if v is None else MultiSpeakerVoiceConfig.from_dict(v)
        self.language_code = v if (v := get("languageCode")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.voice_config) is not None:
            v = v if v.__class__ is VoiceConfig else self._checked("voice_config", v)
            out["voiceConfig"] = v.to_dict(backend)
        if (v := self.multi_speaker_voice_config) is not None:
            v = v if v.__class__ is MultiSpeakerVoiceConfig else self._checked("multi_speaker_voice_config", v)
            out["multiSpeakerVoiceConfig"] = v.to_dict(backend)
        if (v := self.language_code) is not None:
            out["languageCode"] = v if v.__class__ is str else self._checked("language_code", v)
        return {**self._extra, **out} if self._extra else out
