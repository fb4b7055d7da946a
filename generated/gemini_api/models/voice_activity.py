"""The model ``VoiceActivity``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


def _voice_activity_type(value: VoiceActivityType | str | None) -> VoiceActivityType | None:
    return None if value is None else check_enum(value, "VoiceActivity.voice_activity_type", VoiceActivityType)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VoiceActivity(_Base):
    """Says that the user began or stopped to speak.

    Attributes:
        voice_activity_type: Whether speech began or ended.
        audio_offset: Where in the sound it was, in seconds with the letter s.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("voice_activity_type", "voiceActivityType", ("enum", "VoiceActivityType"), "", ()),
        ("audio_offset", "audioOffset", ("string",), "", ()),
    )

    voice_activity_type: VoiceActivityType | None = _field(default=None, converter=_voice_activity_type)
    audio_offset: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, voice_activity_type=None, audio_offset=None, **_others):
            self._extra = None
            self.voice_activity_type = (
                voice_activity_type
                if voice_activity_type is None or voice_activity_type.__class__ is VoiceActivityType
                else _voice_activity_type(voice_activity_type)
            )
            self.audio_offset = (
                audio_offset
                if audio_offset is None or audio_offset.__class__ is str
                else check_str(audio_offset, "VoiceActivity.audio_offset")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("voiceActivityType")
        out.voice_activity_type = (
            None if v is None else VoiceActivityType._value2member_map_.get(v) or VoiceActivityType.decode(v)
        )
        v = get("audioOffset")
        out.audio_offset = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.voice_activity_type) is not None:
            out["voiceActivityType"] = (
                v
                if v.__class__ is VoiceActivityType
                else check_enum(v, "VoiceActivity.voice_activity_type", VoiceActivityType)
            )._value_
        if (v := self.audio_offset) is not None:
            out["audioOffset"] = v if v.__class__ is str else str.__str__(check_str(v, "VoiceActivity.audio_offset"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "voiceActivityType",
        "audioOffset",
    )
)

from .voice_activity_type import VoiceActivityType
