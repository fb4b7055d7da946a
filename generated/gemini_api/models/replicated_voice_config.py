"""The model ``ReplicatedVoiceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bytes, check_model, check_str
from genai_runtime.models.codecs import decode_bytes, decode_str, encode_bytes

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import VoiceConsentSignatureOrDict


def _voice_sample_audio(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "ReplicatedVoiceConfig.voice_sample_audio")


def _consent_audio(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "ReplicatedVoiceConfig.consent_audio")


def _voice_consent_signature(value: VoiceConsentSignatureOrDict | None) -> VoiceConsentSignature | None:
    return (
        None
        if value is None
        else check_model(value, "ReplicatedVoiceConfig.voice_consent_signature", VoiceConsentSignature)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReplicatedVoiceConfig(_Base):
    """A voice copied from a recording.

    Attributes:
        mime_type: IANA media type of the recording, such as `audio/wav`.
        voice_sample_audio: A recording of the voice.
        consent_audio: A recording in which the speaker agrees.
        voice_consent_signature: Proof of consent, as an earlier session gave it.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mime_type", "mimeType", ("string",), "", ()),
        ("voice_sample_audio", "voiceSampleAudio", ("bytes",), "", ()),
        ("consent_audio", "consentAudio", ("bytes",), "", ()),
        ("voice_consent_signature", "voiceConsentSignature", ("model", "VoiceConsentSignature"), "", ()),
    )

    mime_type: str | None = None
    voice_sample_audio: bytes | None = _field(default=None, converter=_voice_sample_audio)
    consent_audio: bytes | None = _field(default=None, converter=_consent_audio)
    voice_consent_signature: VoiceConsentSignature | None = _field(default=None, converter=_voice_consent_signature)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            mime_type=None,
            voice_sample_audio=None,
            consent_audio=None,
            voice_consent_signature=None,
            **_others,
        ):
            self._extra = None
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "ReplicatedVoiceConfig.mime_type")
            )
            self.voice_sample_audio = (
                voice_sample_audio
                if voice_sample_audio is None or voice_sample_audio.__class__ is bytes
                else _voice_sample_audio(voice_sample_audio)
            )
            self.consent_audio = (
                consent_audio
                if consent_audio is None or consent_audio.__class__ is bytes
                else _consent_audio(consent_audio)
            )
            self.voice_consent_signature = (
                voice_consent_signature
                if voice_consent_signature is None or voice_consent_signature.__class__ is VoiceConsentSignature
                else _voice_consent_signature(voice_consent_signature)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("mimeType")
        out.mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("voiceSampleAudio")
        out.voice_sample_audio = None if v is None else decode_bytes(v)
        v = get("consentAudio")
        out.consent_audio = None if v is None else decode_bytes(v)
        v = get("voiceConsentSignature")
        out.voice_consent_signature = None if v is None else VoiceConsentSignature.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else str.__str__(check_str(v, "ReplicatedVoiceConfig.mime_type"))
        if (v := self.voice_sample_audio) is not None:
            out["voiceSampleAudio"] = encode_bytes(
                v if v.__class__ is bytes else check_bytes(v, "ReplicatedVoiceConfig.voice_sample_audio")
            )
        if (v := self.consent_audio) is not None:
            out["consentAudio"] = encode_bytes(
                v if v.__class__ is bytes else check_bytes(v, "ReplicatedVoiceConfig.consent_audio")
            )
        if (v := self.voice_consent_signature) is not None:
            out["voiceConsentSignature"] = (
                v
                if v.__class__ is VoiceConsentSignature
                else check_model(v, "ReplicatedVoiceConfig.voice_consent_signature", VoiceConsentSignature)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "mimeType",
        "voiceSampleAudio",
        "consentAudio",
        "voiceConsentSignature",
    )
)

from .voice_consent_signature import VoiceConsentSignature
