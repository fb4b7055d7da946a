# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int

if TYPE_CHECKING:
    from ._dicts import AutomaticActivityDetectionDict
    from .end_sensitivity import EndSensitivity
    from .start_sensitivity import StartSensitivity

later(globals(), "EndSensitivity StartSensitivity")


@define(init=False, kw_only=True)
class AutomaticActivityDetection(ModelBase):
    """How the service hears that the user speaks.

    Attributes:
        disabled: True leaves it to the client to say when the user is active.
        start_of_speech_sensitivity: How readily sound is taken for speech.
        end_of_speech_sensitivity: How readily silence is taken for the end of speech.
        prefix_padding_ms: Milliseconds of speech that are waited for before a turn begins.
        silence_duration_ms: Milliseconds of silence that end a turn.
    """

    disabled: bool | None = wire_field("boolean")
    """True leaves it to the client to say when the user is active."""
    start_of_speech_sensitivity: StartSensitivity | None = wire_field(("enum", "StartSensitivity"))
    """How readily sound is taken for speech."""
    end_of_speech_sensitivity: EndSensitivity | None = wire_field(("enum", "EndSensitivity"))
    """How readily silence is taken for the end of speech."""
    prefix_padding_ms: int | None = wire_field("integer")
    """Milliseconds of speech that are waited for before a turn begins."""
    silence_duration_ms: int | None = wire_field("integer")
    """Milliseconds of silence that end a turn."""

    def __init__(self, **fields: Unpack[AutomaticActivityDetectionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.disabled = v if (v := get("disabled")) is None or v.__class__ is bool else decode_bool(v)
        if (v := get("startOfSpeechSensitivity")) is not None:
            v = StartSensitivity._by_value.get(v) or StartSensitivity.decode(v)
        self.start_of_speech_sensitivity = v
        if (v := get("endOfSpeechSensitivity")) is not None:
            v = EndSensitivity._by_value.get(v) or EndSensitivity.decode(v)
        self.end_of_speech_sensitivity = v
        self.prefix_padding_ms = v if (v := get("prefixPaddingMs")) is None or v.__class__ is int else decode_int(v)
        self.silence_duration_ms = v if (v := get("silenceDurationMs")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.disabled) is not None:
            out["disabled"] = v if v.__class__ is bool else self._checked("disabled", v)
        if (v := self.start_of_speech_sensitivity) is not None:
            v = v if v.__class__ is StartSensitivity else self._checked("start_of_speech_sensitivity", v)
            out["startOfSpeechSensitivity"] = v._value_
        if (v := self.end_of_speech_sensitivity) is not None:
            v = v if v.__class__ is EndSensitivity else self._checked("end_of_speech_sensitivity", v)
            out["endOfSpeechSensitivity"] = v._value_
        if (v := self.prefix_padding_ms) is not None:
            out["prefixPaddingMs"] = v if v.__class__ is int else self._checked("prefix_padding_ms", v)
        if (v := self.silence_duration_ms) is not None:
            out["silenceDurationMs"] = v if v.__class__ is int else self._checked("silence_duration_ms", v)
        return {**self._extra, **out} if self._extra else out
