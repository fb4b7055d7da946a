# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, defer, encode_bytes

if TYPE_CHECKING:
    from ._dicts import ReplicatedVoiceConfigDict
    from .voice_consent_signature import VoiceConsentSignature

later(globals(), "VoiceConsentSignature")


@define(init=False, kw_only=True)
class ReplicatedVoiceConfig(ModelBase):
    """A voice copied from a recording.

    Attributes:
        mime_type: IANA media type of the recording, such as `audio/wav`.
        voice_sample_audio: A recording of the voice.
        consent_audio: A recording in which the speaker agrees. Gemini Developer API only.
        voice_consent_signature: Proof of consent, as an earlier session gave it. Gemini Developer API only.
    """

    mime_type: str | None = wire_field("string")
    """IANA media type of the recording, such as `audio/wav`."""
    voice_sample_audio: bytes | None = wire_field("bytes")
    """A recording of the voice."""
    consent_audio: bytes | None = wire_field("bytes", "gemini")
    """A recording in which the speaker agrees. Gemini Developer API only."""
    voice_consent_signature: VoiceConsentSignature | None = wire_field("VoiceConsentSignature", "gemini")
    """Proof of consent, as an earlier session gave it. Gemini Developer API only."""

    def __init__(self, **fields: Unpack[ReplicatedVoiceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        if (v := get("voiceSampleAudio")) is None or not defer(self, "voice_sample_audio", v):
            self.voice_sample_audio = None if v is None else decode_bytes(v)
        if (v := get("consentAudio")) is None or not defer(self, "consent_audio", v):
            self.consent_audio = None if v is None else decode_bytes(v)
        v = get("voiceConsentSignature")
        self.voice_consent_signature = None if v is None else VoiceConsentSignature.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.voice_sample_audio) is not None:
            v = v if v.__class__ is bytes else self._checked("voice_sample_audio", v)
            out["voiceSampleAudio"] = encode_bytes(v, backend)
        if (v := self.consent_audio) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "ReplicatedVoiceConfig.consent_audio")
            v = v if v.__class__ is bytes else self._checked("consent_audio", v)
            out["consentAudio"] = encode_bytes(v, backend)
        if (v := self.voice_consent_signature) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "ReplicatedVoiceConfig.voice_consent_signature")
            v = v if v.__class__ is VoiceConsentSignature else self._checked("voice_consent_signature", v)
            out["voiceConsentSignature"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
