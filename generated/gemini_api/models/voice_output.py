# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import VoiceOutputDict
    from .audio_data import AudioData
    from .interaction_usage import InteractionUsage
    from .prompted_voice import PromptedVoice
    from .voice_pitch import VoicePitch
    from .voice_type import VoiceType

later(globals(), "AudioData InteractionUsage PromptedVoice VoicePitch VoiceType datetime:datetime")


@define(init=False, kw_only=True)
class VoiceOutput(ModelBase):
    """A voice that speech can have.

    Attributes:
        accent: Accent of the voice.
        context: What the voice is meant for.
        description: What the voice is like.
        display_name: Name for people.
        expire_time: When it ends to be valid. Set by the server.
        gender: Gender of the voice.
        id: Id that tells it from others. Set by the server.
        key: Key of the voice, which stands for it where it is not stored. Set by the server.
        language_code: The language, such as `en-US`.
        model: Id of the model.
        persona: Character of the voice.
        pitch: Pitch of the voice.
        prompted: The description that the voice is made from.
        region_code: The region, such as `US`.
        sample_audio: How the voice sounds.
        type: What kind it is. Required.
        usage: Tokens that making it used.
    """

    accent: str | None = wire_field("string")
    """Accent of the voice."""
    context: str | None = wire_field("string")
    """What the voice is meant for."""
    description: str | None = wire_field("string")
    """What the voice is like."""
    display_name: str | None = wire_field("string", wire="display_name")
    """Name for people."""
    expire_time: datetime | None = wire_field("timestamp", "read_only", wire="expire_time")
    """When it ends to be valid. Set by the server."""
    gender: str | None = wire_field("string")
    """Gender of the voice."""
    id: str | None = wire_field("string", "read_only")
    """Id that tells it from others. Set by the server."""
    key: str | None = wire_field("string", "read_only")
    """Key of the voice, which stands for it where it is not stored. Set by the server."""
    language_code: str | None = wire_field("string", wire="language_code")
    """The language, such as `en-US`."""
    model: str | None = wire_field("string")
    """Id of the model."""
    persona: str | None = wire_field("string")
    """Character of the voice."""
    pitch: VoicePitch | None = wire_field(("enum", "VoicePitch"))
    """Pitch of the voice."""
    prompted: PromptedVoice | None = wire_field("PromptedVoice")
    """The description that the voice is made from."""
    region_code: str | None = wire_field("string", wire="region_code")
    """The region, such as `US`."""
    sample_audio: AudioData | None = wire_field("AudioData", wire="sample_audio")
    """How the voice sounds."""
    type: VoiceType | None = wire_field(("enum", "VoiceType"), "required")
    """What kind it is. Required."""
    usage: InteractionUsage | None = wire_field("InteractionUsage")
    """Tokens that making it used."""

    def __init__(self, **fields: Unpack[VoiceOutputDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.accent = v if (v := get("accent")) is None or v.__class__ is str else decode_str(v)
        self.context = v if (v := get("context")) is None or v.__class__ is str else decode_str(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("display_name")) is None or v.__class__ is str else decode_str(v)
        self.expire_time = None if (v := get("expire_time")) is None else decode_timestamp(v)
        self.gender = v if (v := get("gender")) is None or v.__class__ is str else decode_str(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.key = v if (v := get("key")) is None or v.__class__ is str else decode_str(v)
        self.language_code = v if (v := get("language_code")) is None or v.__class__ is str else decode_str(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.persona = v if (v := get("persona")) is None or v.__class__ is str else decode_str(v)
        self.pitch = None if (v := get("pitch")) is None else VoicePitch._by_value.get(v) or VoicePitch.decode(v)
        self.prompted = None if (v := get("prompted")) is None else PromptedVoice.from_dict(v)
        self.region_code = v if (v := get("region_code")) is None or v.__class__ is str else decode_str(v)
        self.sample_audio = None if (v := get("sample_audio")) is None else AudioData.from_dict(v)
        self.type = None if (v := get("type")) is None else VoiceType._by_value.get(v) or VoiceType.decode(v)
        self.usage = None if (v := get("usage")) is None else InteractionUsage.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.accent) is not None:
            out["accent"] = v if v.__class__ is str else self._checked("accent", v)
        if (v := self.context) is not None:
            out["context"] = v if v.__class__ is str else self._checked("context", v)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.display_name) is not None:
            out["display_name"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.expire_time) is not None:
            out["expire_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("expire_time", v))
        if (v := self.gender) is not None:
            out["gender"] = v if v.__class__ is str else self._checked("gender", v)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.key) is not None:
            out["key"] = v if v.__class__ is str else self._checked("key", v)
        if (v := self.language_code) is not None:
            out["language_code"] = v if v.__class__ is str else self._checked("language_code", v)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.persona) is not None:
            out["persona"] = v if v.__class__ is str else self._checked("persona", v)
        if (v := self.pitch) is not None:
            out["pitch"] = (v if v.__class__ is VoicePitch else self._checked("pitch", v))._value_
        if (v := self.prompted) is not None:
            out["prompted"] = (v if v.__class__ is PromptedVoice else self._checked("prompted", v)).to_dict(backend)
        if (v := self.region_code) is not None:
            out["region_code"] = v if v.__class__ is str else self._checked("region_code", v)
        if (v := self.sample_audio) is not None:
            out["sample_audio"] = (v if v.__class__ is AudioData else self._checked("sample_audio", v)).to_dict(backend)
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is VoiceType else self._checked("type", v))._value_
        if (v := self.usage) is not None:
            out["usage"] = (v if v.__class__ is InteractionUsage else self._checked("usage", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
