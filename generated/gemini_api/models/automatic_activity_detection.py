"""The model ``AutomaticActivityDetection``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_int
from genai_runtime.models.codecs import decode_bool, decode_int

if TYPE_CHECKING:
    from typing import Self


def _start_of_speech_sensitivity(value: StartSensitivity | str | None) -> StartSensitivity | None:
    return (
        None
        if value is None
        else check_enum(value, "AutomaticActivityDetection.start_of_speech_sensitivity", StartSensitivity)
    )


def _end_of_speech_sensitivity(value: EndSensitivity | str | None) -> EndSensitivity | None:
    return (
        None
        if value is None
        else check_enum(value, "AutomaticActivityDetection.end_of_speech_sensitivity", EndSensitivity)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AutomaticActivityDetection(_Base):
    """How the service hears that the user speaks.

    Attributes:
        disabled: True leaves it to the client to say when the user is active.
        start_of_speech_sensitivity: How readily sound is taken for speech.
        end_of_speech_sensitivity: How readily silence is taken for the end of speech.
        prefix_padding_ms: Milliseconds of speech that are waited for before a turn begins.
        silence_duration_ms: Milliseconds of silence that end a turn.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("disabled", "disabled", ("boolean",), "", ()),
        ("start_of_speech_sensitivity", "startOfSpeechSensitivity", ("enum", "StartSensitivity"), "", ()),
        ("end_of_speech_sensitivity", "endOfSpeechSensitivity", ("enum", "EndSensitivity"), "", ()),
        ("prefix_padding_ms", "prefixPaddingMs", ("integer",), "", ()),
        ("silence_duration_ms", "silenceDurationMs", ("integer",), "", ()),
    )

    disabled: bool | None = None
    start_of_speech_sensitivity: StartSensitivity | None = _field(default=None, converter=_start_of_speech_sensitivity)
    end_of_speech_sensitivity: EndSensitivity | None = _field(default=None, converter=_end_of_speech_sensitivity)
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            disabled=None,
            start_of_speech_sensitivity=None,
            end_of_speech_sensitivity=None,
            prefix_padding_ms=None,
            silence_duration_ms=None,
            **_others,
        ):
            self._extra = None
            self.disabled = (
                disabled
                if disabled is None or disabled.__class__ is bool
                else check_bool(disabled, "AutomaticActivityDetection.disabled")
            )
            self.start_of_speech_sensitivity = (
                start_of_speech_sensitivity
                if start_of_speech_sensitivity is None or start_of_speech_sensitivity.__class__ is StartSensitivity
                else _start_of_speech_sensitivity(start_of_speech_sensitivity)
            )
            self.end_of_speech_sensitivity = (
                end_of_speech_sensitivity
                if end_of_speech_sensitivity is None or end_of_speech_sensitivity.__class__ is EndSensitivity
                else _end_of_speech_sensitivity(end_of_speech_sensitivity)
            )
            self.prefix_padding_ms = (
                prefix_padding_ms
                if prefix_padding_ms is None or prefix_padding_ms.__class__ is int
                else check_int(prefix_padding_ms, "AutomaticActivityDetection.prefix_padding_ms")
            )
            self.silence_duration_ms = (
                silence_duration_ms
                if silence_duration_ms is None or silence_duration_ms.__class__ is int
                else check_int(silence_duration_ms, "AutomaticActivityDetection.silence_duration_ms")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("disabled")
        out.disabled = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("startOfSpeechSensitivity")
        out.start_of_speech_sensitivity = (
            None if v is None else StartSensitivity._value2member_map_.get(v) or StartSensitivity.decode(v)
        )
        v = get("endOfSpeechSensitivity")
        out.end_of_speech_sensitivity = (
            None if v is None else EndSensitivity._value2member_map_.get(v) or EndSensitivity.decode(v)
        )
        v = get("prefixPaddingMs")
        out.prefix_padding_ms = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("silenceDurationMs")
        out.silence_duration_ms = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.disabled) is not None:
            out["disabled"] = v if v.__class__ is bool else check_bool(v, "AutomaticActivityDetection.disabled")
        if (v := self.start_of_speech_sensitivity) is not None:
            out["startOfSpeechSensitivity"] = (
                v
                if v.__class__ is StartSensitivity
                else check_enum(v, "AutomaticActivityDetection.start_of_speech_sensitivity", StartSensitivity)
            )._value_
        if (v := self.end_of_speech_sensitivity) is not None:
            out["endOfSpeechSensitivity"] = (
                v
                if v.__class__ is EndSensitivity
                else check_enum(v, "AutomaticActivityDetection.end_of_speech_sensitivity", EndSensitivity)
            )._value_
        if (v := self.prefix_padding_ms) is not None:
            out["prefixPaddingMs"] = (
                v if v.__class__ is int else check_int(v, "AutomaticActivityDetection.prefix_padding_ms")
            )
        if (v := self.silence_duration_ms) is not None:
            out["silenceDurationMs"] = (
                v if v.__class__ is int else check_int(v, "AutomaticActivityDetection.silence_duration_ms")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "disabled",
        "startOfSpeechSensitivity",
        "endOfSpeechSensitivity",
        "prefixPaddingMs",
        "silenceDurationMs",
    )
)

from .end_sensitivity import EndSensitivity
from .start_sensitivity import StartSensitivity
