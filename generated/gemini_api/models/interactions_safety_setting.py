# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import InteractionsSafetySettingDict
    from .interactions_safety_setting_type import InteractionsSafetySettingType
    from .safety_method import SafetyMethod
    from .safety_threshold import SafetyThreshold

later(globals(), "InteractionsSafetySettingType SafetyMethod SafetyThreshold")


@define(init=False, kw_only=True)
class InteractionsSafetySetting(ModelBase):
    """What is held back, and from when on.

    Attributes:
        method: Whether likelihood or severity decides.
        threshold: From when on is held back. Required.
        type: What is held back. Required.
    """

    method: SafetyMethod | None = wire_field(("enum", "SafetyMethod"))
    """Whether likelihood or severity decides."""
    threshold: SafetyThreshold | None = wire_field(("enum", "SafetyThreshold"), "required")
    """From when on is held back. Required."""
    type: InteractionsSafetySettingType | None = wire_field(("enum", "InteractionsSafetySettingType"), "required")
    """What is held back. Required."""

    def __init__(self, **fields: Unpack[InteractionsSafetySettingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.method = None if (v := get("method")) is None else SafetyMethod._by_value.get(v) or SafetyMethod.decode(v)
        v = get("threshold")
        self.threshold = None if v is None else SafetyThreshold._by_value.get(v) or SafetyThreshold.decode(v)
        if (v := get("type")) is not None:
            v = InteractionsSafetySettingType._by_value.get(v) or InteractionsSafetySettingType.decode(v)
        self.type = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.method) is not None:
            out["method"] = (v if v.__class__ is SafetyMethod else self._checked("method", v))._value_
        if (v := self.threshold) is not None:
            out["threshold"] = (v if v.__class__ is SafetyThreshold else self._checked("threshold", v))._value_
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is InteractionsSafetySettingType else self._checked("type", v))._value_
        return {**self._extra, **out} if self._extra else out
