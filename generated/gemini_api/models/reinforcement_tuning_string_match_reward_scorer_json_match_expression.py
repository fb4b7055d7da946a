# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict
    from .reinforcement_tuning_string_match_reward_scorer_string_match_expression import (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
    )

later(globals(), "ReinforcementTuningStringMatchRewardScorerStringMatchExpression")


@define(init=False, kw_only=True)
class ReinforcementTuningStringMatchRewardScorerJsonMatchExpression(ModelBase):
    """What the value of a key in a JSON answer is compared with.

    Attributes:
        key_name: Key of the value, with dots between levels.
        value_string_match_expression: What the value is compared with.
    """

    key_name: str | None = wire_field("string")
    """Key of the value, with dots between levels."""
    value_string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = wire_field(
        "ReinforcementTuningStringMatchRewardScorerStringMatchExpression"
    )
    """What the value is compared with."""

    def __init__(self, **fields: Unpack[ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.key_name = v if (v := get("keyName")) is None or v.__class__ is str else decode_str(v)
        if (v := get("valueStringMatchExpression")) is not None:
            v = ReinforcementTuningStringMatchRewardScorerStringMatchExpression.from_dict(v)
        self.value_string_match_expression = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.key_name) is not None:
            out["keyName"] = v if v.__class__ is str else self._checked("key_name", v)
        if (v := self.value_string_match_expression) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningStringMatchRewardScorerStringMatchExpression
                else self._checked("value_string_match_expression", v)
            )
            out["valueStringMatchExpression"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
