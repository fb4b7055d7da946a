"""The model ``LiveServerSetupComplete``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import VoiceConsentSignatureOrDict


def _voice_consent_signature(value: VoiceConsentSignatureOrDict | None) -> VoiceConsentSignature | None:
    return (
        None
        if value is None
        else check_model(value, "LiveServerSetupComplete.voice_consent_signature", VoiceConsentSignature)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveServerSetupComplete(_Base):
    """Says that the session is ready.

    Attributes:
        session_id: Name of the session.
        voice_consent_signature: Proof of consent to a voice; later sessions take it in the place of the recording.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("session_id", "sessionId", ("string",), "", ()),
        ("voice_consent_signature", "voiceConsentSignature", ("model", "VoiceConsentSignature"), "", ()),
    )

    session_id: str | None = None
    voice_consent_signature: VoiceConsentSignature | None = _field(default=None, converter=_voice_consent_signature)

    if not TYPE_CHECKING:

        def __init__(self, *, session_id=None, voice_consent_signature=None, **_others):
            self._extra = None
            self.session_id = (
                session_id
                if session_id is None or session_id.__class__ is str
                else check_str(session_id, "LiveServerSetupComplete.session_id")
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
        v = get("sessionId")
        out.session_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("voiceConsentSignature")
        out.voice_consent_signature = None if v is None else VoiceConsentSignature.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.session_id) is not None:
            out["sessionId"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "LiveServerSetupComplete.session_id"))
            )
        if (v := self.voice_consent_signature) is not None:
            out["voiceConsentSignature"] = (
                v
                if v.__class__ is VoiceConsentSignature
                else check_model(v, "LiveServerSetupComplete.voice_consent_signature", VoiceConsentSignature)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "sessionId",
        "voiceConsentSignature",
    )
)

from .voice_consent_signature import VoiceConsentSignature
