# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import SafetySettingDict
    from .harm_block_method import HarmBlockMethod
    from .harm_block_threshold import HarmBlockThreshold
    from .harm_category import HarmCategory

later(globals(), "HarmBlockMethod HarmBlockThreshold HarmCategory")


@define(init=False, kw_only=True)
class SafetySetting(ModelBase):
    """How strictly one kind of harm is blocked.

    Attributes:
        category: The kind of harm. Required.
        threshold: The probability of harm from which content is blocked. Required.
        method: Which number the threshold is held to. Vertex AI only.
    """

    _CLOSED: ClassVar[bool] = True
    category: HarmCategory | None = wire_field(("enum", "HarmCategory"), "required")
    """The kind of harm. Required."""
    threshold: HarmBlockThreshold | None = wire_field(("enum", "HarmBlockThreshold"), "required")
    """The probability of harm from which content is blocked. Required."""
    method: HarmBlockMethod | None = wire_field(("enum", "HarmBlockMethod"), "vertex")
    """Which number the threshold is held to. Vertex AI only."""

    def __init__(self, **fields: Unpack[SafetySettingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("category")
        self.category = None if v is None else HarmCategory._by_value.get(v) or HarmCategory.decode(v)
        v = get("threshold")
        self.threshold = None if v is None else HarmBlockThreshold._by_value.get(v) or HarmBlockThreshold.decode(v)
        v = get("method")
        self.method = None if v is None else HarmBlockMethod._by_value.get(v) or HarmBlockMethod.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.category) is not None:
            out["category"] = (v if v.__class__ is HarmCategory else self._checked("category", v))._value_
        if (v := self.threshold) is not None:
            out["threshold"] = (v if v.__class__ is HarmBlockThreshold else self._checked("threshold", v))._value_
        if (v := self.method) is not None:
            only_on(("vertex",), "Vertex AI", backend, "SafetySetting.method")
            out["method"] = (v if v.__class__ is HarmBlockMethod else self._checked("method", v))._value_
        return {**self._extra, **out} if self._extra else out
