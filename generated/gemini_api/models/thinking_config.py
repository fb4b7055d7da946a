"""The model ``ThinkingConfig``."""
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


def _thinking_level(value: ThinkingLevel | str | None) -> ThinkingLevel | None:
    return None if value is None else check_enum(value, "ThinkingConfig.thinking_level", ThinkingLevel)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ThinkingConfig(_Base):
    """How a thinking model thinks.

    Attributes:
        include_thoughts: True returns summaries of the thoughts, as parts marked `thought`. Default: false.
        thinking_budget: Tokens the model may spend on thinking: 0 turns it off where that is possible, -1 leaves it to
            the model.
        thinking_level: How deeply to think, for models that take a level instead of a budget.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("include_thoughts", "includeThoughts", ("boolean",), "", ()),
        ("thinking_budget", "thinkingBudget", ("integer",), "", ()),
        ("thinking_level", "thinkingLevel", ("enum", "ThinkingLevel"), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    include_thoughts: bool | None = None
    thinking_budget: int | None = None
    thinking_level: ThinkingLevel | None = _field(default=None, converter=_thinking_level)

    if not TYPE_CHECKING:

        def __init__(self, *, include_thoughts=None, thinking_budget=None, thinking_level=None, **_others):
            self._extra = None
            self.include_thoughts = (
                include_thoughts
                if include_thoughts is None or include_thoughts.__class__ is bool
                else check_bool(include_thoughts, "ThinkingConfig.include_thoughts")
            )
            self.thinking_budget = (
                thinking_budget
                if thinking_budget is None or thinking_budget.__class__ is int
                else check_int(thinking_budget, "ThinkingConfig.thinking_budget")
            )
            self.thinking_level = (
                thinking_level
                if thinking_level is None or thinking_level.__class__ is ThinkingLevel
                else _thinking_level(thinking_level)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("includeThoughts")
        out.include_thoughts = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("thinkingBudget")
        out.thinking_budget = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("thinkingLevel")
        out.thinking_level = None if v is None else ThinkingLevel._value2member_map_.get(v) or ThinkingLevel.decode(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.include_thoughts) is not None:
            out["includeThoughts"] = v if v.__class__ is bool else check_bool(v, "ThinkingConfig.include_thoughts")
        if (v := self.thinking_budget) is not None:
            out["thinkingBudget"] = v if v.__class__ is int else check_int(v, "ThinkingConfig.thinking_budget")
        if (v := self.thinking_level) is not None:
            out["thinkingLevel"] = (
                v if v.__class__ is ThinkingLevel else check_enum(v, "ThinkingConfig.thinking_level", ThinkingLevel)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "includeThoughts",
        "thinkingBudget",
        "thinkingLevel",
    )
)

from .thinking_level import ThinkingLevel
