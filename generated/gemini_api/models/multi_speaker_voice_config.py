"""The model ``MultiSpeakerVoiceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import SpeakerVoiceConfigOrDict


def _speaker_voice_configs(value: Sequence[SpeakerVoiceConfigOrDict] | None) -> list[SpeakerVoiceConfig] | None:
    return (
        None
        if value is None
        else check_list(value, "MultiSpeakerVoiceConfig.speaker_voice_configs", check_model, SpeakerVoiceConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class MultiSpeakerVoiceConfig(_Base):
    """Voices for a dialogue.

    Attributes:
        speaker_voice_configs: One entry for each speaker who appears in the prompt. Required.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("speaker_voice_configs", "speakerVoiceConfigs", ("list", ("model", "SpeakerVoiceConfig")), "required", ()),
    )
    _CLOSED: ClassVar[bool] = True

    speaker_voice_configs: list[SpeakerVoiceConfig] | None = _field(default=None, converter=_speaker_voice_configs)

    if not TYPE_CHECKING:

        def __init__(self, *, speaker_voice_configs=None, **_others):
            self._extra = None
            self.speaker_voice_configs = (
                None if speaker_voice_configs is None else _speaker_voice_configs(speaker_voice_configs)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("speakerVoiceConfigs")
        out.speaker_voice_configs = (
            None
            if v is None
            else [
                SpeakerVoiceConfig.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.speaker_voice_configs) is not None:
            out["speakerVoiceConfigs"] = [
                (
                    i0
                    if i0.__class__ is SpeakerVoiceConfig
                    else check_model(i0, "MultiSpeakerVoiceConfig.speaker_voice_configs", SpeakerVoiceConfig)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "MultiSpeakerVoiceConfig.speaker_voice_configs"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("speakerVoiceConfigs",))

from .speaker_voice_config import SpeakerVoiceConfig
