"""The model ``VoiceActivityDetectionSignal``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum

if TYPE_CHECKING:
    from typing import Self


def _vad_signal_type(value: VadSignalType | str | None) -> VadSignalType | None:
    return None if value is None else check_enum(value, "VoiceActivityDetectionSignal.vad_signal_type", VadSignalType)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VoiceActivityDetectionSignal(_Base):
    """What the detector of speech heard.

    Attributes:
        vad_signal_type: Whether speech began or ended.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("vad_signal_type", "vadSignalType", ("enum", "VadSignalType"), "", ()),
    )

    vad_signal_type: VadSignalType | None = _field(default=None, converter=_vad_signal_type)

    if not TYPE_CHECKING:

        def __init__(self, *, vad_signal_type=None, **_others):
            self._extra = None
            self.vad_signal_type = (
                vad_signal_type
                if vad_signal_type is None or vad_signal_type.__class__ is VadSignalType
                else _vad_signal_type(vad_signal_type)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("vadSignalType")
        out.vad_signal_type = None if v is None else VadSignalType._value2member_map_.get(v) or VadSignalType.decode(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.vad_signal_type) is not None:
            out["vadSignalType"] = (
                v
                if v.__class__ is VadSignalType
                else check_enum(v, "VoiceActivityDetectionSignal.vad_signal_type", VadSignalType)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("vadSignalType",))

from .vad_signal_type import VadSignalType
