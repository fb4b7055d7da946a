"""The model ``SpeakerVoiceConfig``."""
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

    from ._dicts import VoiceConfigOrDict


def _voice_config(value: VoiceConfigOrDict | None) -> VoiceConfig | None:
    return None if value is None else check_model(value, "SpeakerVoiceConfig.voice_config", VoiceConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SpeakerVoiceConfig(_Base):
    """The voice of one speaker in a dialogue.

    Attributes:
        speaker: Name of the speaker, spelt as in the prompt. Required.
        voice_config: The voice this speaker has. Required.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("speaker", "speaker", ("string",), "required", ()),
        ("voice_config", "voiceConfig", ("model", "VoiceConfig"), "required", ()),
    )
    _CLOSED: ClassVar[bool] = True

    speaker: str | None = None
    voice_config: VoiceConfig | None = _field(default=None, converter=_voice_config)

    if not TYPE_CHECKING:

        def __init__(self, *, speaker=None, voice_config=None, **_others):
            self._extra = None
            self.speaker = (
                speaker
                if speaker is None or speaker.__class__ is str
                else check_str(speaker, "SpeakerVoiceConfig.speaker")
            )
            self.voice_config = (
                voice_config
                if voice_config is None or voice_config.__class__ is VoiceConfig
                else _voice_config(voice_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("speaker")
        out.speaker = v if v is None or v.__class__ is str else decode_str(v)
        v = get("voiceConfig")
        out.voice_config = None if v is None else VoiceConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.speaker) is not None:
            out["speaker"] = v if v.__class__ is str else str.__str__(check_str(v, "SpeakerVoiceConfig.speaker"))
        if (v := self.voice_config) is not None:
            out["voiceConfig"] = (
                v if v.__class__ is VoiceConfig else check_model(v, "SpeakerVoiceConfig.voice_config", VoiceConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "speaker",
        "voiceConfig",
    )
)

from .voice_config import VoiceConfig
