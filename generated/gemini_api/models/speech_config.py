"""The model ``SpeechConfig``."""
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

    from ._dicts import MultiSpeakerVoiceConfigOrDict, VoiceConfigOrDict


def _voice_config(value: VoiceConfigOrDict | None) -> VoiceConfig | None:
    return None if value is None else check_model(value, "SpeechConfig.voice_config", VoiceConfig)


def _multi_speaker_voice_config(value: MultiSpeakerVoiceConfigOrDict | None) -> MultiSpeakerVoiceConfig | None:
    return (
        None
        if value is None
        else check_model(value, "SpeechConfig.multi_speaker_voice_config", MultiSpeakerVoiceConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SpeechConfig(_Base):
    """How speech sounds.

    Attributes:
        voice_config: The voice, when there is one speaker.
        multi_speaker_voice_config: The voices, when there are several speakers. Excludes `voiceConfig`.
        language_code: BCP-47 code of the language to speak, such as `en-US`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("voice_config", "voiceConfig", ("model", "VoiceConfig"), "", ()),
        ("multi_speaker_voice_config", "multiSpeakerVoiceConfig", ("model", "MultiSpeakerVoiceConfig"), "", ()),
        ("language_code", "languageCode", ("string",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    voice_config: VoiceConfig | None = _field(default=None, converter=_voice_config)
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = _field(
        default=None, converter=_multi_speaker_voice_config
    )
    language_code: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, voice_config=None, multi_speaker_voice_config=None, language_code=None, **_others):
            self._extra = None
            self.voice_config = (
                voice_config
                if voice_config is None or voice_config.__class__ is VoiceConfig
                else _voice_config(voice_config)
            )
            self.multi_speaker_voice_config = (
                multi_speaker_voice_config
                if multi_speaker_voice_config is None or multi_speaker_voice_config.__class__ is MultiSpeakerVoiceConfig
                else _multi_speaker_voice_config(multi_speaker_voice_config)
            )
            self.language_code = (
                language_code
                if language_code is None or language_code.__class__ is str
                else check_str(language_code, "SpeechConfig.language_code")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("voiceConfig")
        out.voice_config = None if v is None else VoiceConfig.from_dict(v)
        v = get("multiSpeakerVoiceConfig")
        out.multi_speaker_voice_config = None if v is None else MultiSpeakerVoiceConfig.from_dict(v)
        v = get("languageCode")
        out.language_code = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.voice_config) is not None:
            out["voiceConfig"] = (
                v if v.__class__ is VoiceConfig else check_model(v, "SpeechConfig.voice_config", VoiceConfig)
            ).to_dict(backend)
        if (v := self.multi_speaker_voice_config) is not None:
            out["multiSpeakerVoiceConfig"] = (
                v
                if v.__class__ is MultiSpeakerVoiceConfig
                else check_model(v, "SpeechConfig.multi_speaker_voice_config", MultiSpeakerVoiceConfig)
            ).to_dict(backend)
        if (v := self.language_code) is not None:
            out["languageCode"] = v if v.__class__ is str else str.__str__(check_str(v, "SpeechConfig.language_code"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "voiceConfig",
        "multiSpeakerVoiceConfig",
        "languageCode",
    )
)

from .multi_speaker_voice_config import MultiSpeakerVoiceConfig
from .voice_config import VoiceConfig
