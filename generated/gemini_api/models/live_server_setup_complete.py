# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import LiveServerSetupCompleteDict
    from .voice_consent_signature import VoiceConsentSignature

later(globals(), "VoiceConsentSignature")


@define(init=False, kw_only=True)
class LiveServerSetupComplete(ModelBase):
    """Says that the session is ready.

    Attributes:
        session_id: Name of the session.
        voice_consent_signature: Proof of consent to a voice; later sessions take it in the place of the recording.
    """

    session_id: str | None = wire_field("string")
    """Name of the session."""
    voice_consent_signature: VoiceConsentSignature | None = wire_field("VoiceConsentSignature")
    """Proof of consent to a voice; later sessions take it in the place of the recording."""

    def __init__(self, **fields: Unpack[LiveServerSetupCompleteDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.session_id = v if (v := get("sessionId")) is None or v.__class__ is str else decode_str(v)
        v = get("voiceConsentSignature")
        self.voice_consent_signature = None if v is None else VoiceConsentSignature.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.session_id) is not None:
            out["sessionId"] = v if v.__class__ is str else self._checked("session_id", v)
        if (v := self.voice_consent_signature) is not None:
            v = v if v.__class__ is VoiceConsentSignature else self._checked("voice_consent_signature", v)
            out["voiceConsentSignature"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
