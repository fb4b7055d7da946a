# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict
    from .match_operation import MatchOperation

later(globals(), "MatchOperation")


@define(init=False, kw_only=True)
class ReinforcementTuningStringMatchRewardScorerStringMatchExpression(ModelBase):
    """What a string is compared with, and how.

    Attributes:
        match_operation: How the comparison is made.
        expression: Text or regular expression that is compared with.
    """

    match_operation: MatchOperation | None = wire_field(("enum", "MatchOperation"))
    """How the comparison is made."""
    expression: str | None = wire_field("string")
    """Text or regular expression that is compared with."""

    def __init__(
        self, **fields: Unpack[ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict]
    ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("matchOperation")
        self.match_operation = None if v is None else MatchOperation._by_value.get(v) or MatchOperation.decode(v)
        self.expression = v if (v := get("expression")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.match_operation) is not None:
            v = v if v.__class__ is MatchOperation else self._checked("match_operation", v)
            out["matchOperation"] = v._value_
        if (v := self.expression) is not None:
            out["expression"] = v if v.__class__ is str else self._checked("expression", v)
        return {**self._extra, **out} if self._extra else out
