# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningStringMatchRewardScorerDict
    from .reinforcement_tuning_string_match_reward_scorer_json_match_expression import (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
    )
    from .reinforcement_tuning_string_match_reward_scorer_string_match_expression import (
        ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
    )

later(
    globals(),
    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression "
    "ReinforcementTuningStringMatchRewardScorerStringMatchExpression",
)


@define(init=False, kw_only=True)
class ReinforcementTuningStringMatchRewardScorer(ModelBase):
    """Scores answers by comparing strings.

    Attributes:
        wrong_answer_reward: Score where it does not.
        correct_answer_reward: Score where the comparison holds.
        string_match_expression: What the whole answer is compared with.
        json_match_expression: What a value in a JSON answer is compared with.
    """

    wrong_answer_reward: float | None = wire_field("number")
    """Score where it does not."""
    correct_answer_reward: float | None = wire_field("number")
    """Score where the comparison holds."""
    string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = wire_field(
        "ReinforcementTuningStringMatchRewardScorerStringMatchExpression"
    )
    """What the whole answer is compared with."""
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpression | None = wire_field(
        "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression"
    )
    """What a value in a JSON answer is compared with."""

    def __init__(self, **fields: Unpack[ReinforcementTuningStringMatchRewardScorerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("wrongAnswerReward")
        self.wrong_answer_reward = v if v is None or v.__class__ is float else decode_float(v)
        v = get("correctAnswerReward")
        self.correct_answer_reward = v if v is None or v.__class__ is float else decode_float(v)
        if (v := get("stringMatchExpression")) is not None:
            v = ReinforcementTuningStringMatchRewardScorerStringMatchExpression.from_dict(v)
        self.string_match_expression = v
        if (v := get("jsonMatchExpression")) is not None:
            v = ReinforcementTuningStringMatchRewardScorerJsonMatchExpression.from_dict(v)
        self.json_match_expression = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.wrong_answer_reward) is not None:
            v = v if v.__class__ is float else self._checked("wrong_answer_reward", v)
            out["wrongAnswerReward"] = encode_float(v)
        if (v := self.correct_answer_reward) is not None:
            v = v if v.__class__ is float else self._checked("correct_answer_reward", v)
            out["correctAnswerReward"] = encode_float(v)
        if (v := self.string_match_expression) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningStringMatchRewardScorerStringMatchExpression
                else self._checked("string_match_expression", v)
            )
            out["stringMatchExpression"] = v.to_dict(backend)
        if (v := self.json_match_expression) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningStringMatchRewardScorerJsonMatchExpression
                else self._checked("json_match_expression", v)
            )
            out["jsonMatchExpression"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
