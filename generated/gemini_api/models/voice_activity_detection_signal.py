# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import VoiceActivityDetectionSignalDict
    from .vad_signal_type import VadSignalType

later(globals(), "VadSignalType")


@define(init=False, kw_only=True)
class VoiceActivityDetectionSignal(ModelBase):
    """What the detector of speech heard.

    Attributes:
        vad_signal_type: Whether speech began or ended.
    """

    vad_signal_type: VadSignalType | None = wire_field(("enum", "VadSignalType"))
    """Whether speech began or ended."""

    def __init__(self, **fields: Unpack[VoiceActivityDetectionSignalDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("vadSignalType")
        self.vad_signal_type = None if v is None else VadSignalType._by_value.get(v) or VadSignalType.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.vad_signal_type) is not None:
            out["vadSignalType"] = (v if v.__class__ is VadSignalType else self._checked("vad_signal_type", v))._value_
        return {**self._extra, **out} if self._extra else out
