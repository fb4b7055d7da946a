# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import MultiSpeakerVoiceConfigDict
    from .speaker_voice_config import SpeakerVoiceConfig

later(globals(), "SpeakerVoiceConfig")


@define(init=False, kw_only=True)
class MultiSpeakerVoiceConfig(ModelBase):
    """Voices for a dialogue.

    Attributes:
        speaker_voice_configs: One entry for each speaker who appears in the prompt. Required.
    """

    _CLOSED: ClassVar[bool] = True
    speaker_voice_configs: list[SpeakerVoiceConfig] | None = wire_field(("list", "SpeakerVoiceConfig"), "required")
    """One entry for each speaker who appears in the prompt. Required."""

    def __init__(self, **fields: Unpack[MultiSpeakerVoiceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("speakerVoiceConfigs")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [SpeakerVoiceConfig.from_dict(i) for i in v if i is not None]
        self.speaker_voice_configs = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.speaker_voice_configs) is not None:
            v = self._each("speaker_voice_configs", v, SpeakerVoiceConfig)
            out["speakerVoiceConfigs"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
