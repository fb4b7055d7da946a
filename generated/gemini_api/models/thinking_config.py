# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int

if TYPE_CHECKING:
    from ._dicts import ThinkingConfigDict
    from .thinking_level import ThinkingLevel

later(globals(), "ThinkingLevel")


@define(init=False, kw_only=True)
class ThinkingConfig(ModelBase):
    """How a thinking model thinks.

    Attributes:
        include_thoughts: True returns summaries of the thoughts, as parts marked `thought`. Default: false.
        thinking_budget: Tokens the model may spend on thinking: 0 turns it off where that is possible, -1 leaves it to
            the model.
        thinking_level: How deeply to think, for models that take a level instead of a budget.
    """

    _CLOSED: ClassVar[bool] = True
    include_thoughts: bool | None = wire_field("boolean")
    """True returns summaries of the thoughts, as parts marked `thought`. Default: false."""
    thinking_budget: int | None = wire_field("integer")
    """Tokens the model may spend on thinking: 0 turns it off where that is possible, -1 leaves it to the model."""
    thinking_level: ThinkingLevel | None = wire_field(("enum", "ThinkingLevel"))
    """How deeply to think, for models that take a level instead of a budget."""

    def __init__(self, **fields: Unpack[ThinkingConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.include_thoughts = v if (v := get("includeThoughts")) is None or v.__class__ is bool else decode_bool(v)
        self.thinking_budget = v if (v := get("thinkingBudget")) is None or v.__class__ is int else decode_int(v)
        v = get("thinkingLevel")
        self.thinking_level = None if v is None else ThinkingLevel._by_value.get(v) or ThinkingLevel.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.include_thoughts) is not None:
            out["includeThoughts"] = v if v.__class__ is bool else self._checked("include_thoughts", v)
        if (v := self.thinking_budget) is not None:
            out["thinkingBudget"] = v if v.__class__ is int else self._checked("thinking_budget", v)
        if (v := self.thinking_level) is not None:
            out["thinkingLevel"] = (v if v.__class__ is ThinkingLevel else self._checked("thinking_level", v))._value_
        return {**self._extra, **out} if self._extra else out
