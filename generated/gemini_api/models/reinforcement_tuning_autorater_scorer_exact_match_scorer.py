# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningAutoraterScorerExactMatchScorerDict


@define(init=False, kw_only=True)
class ReinforcementTuningAutoraterScorerExactMatchScorer(ModelBase):
    """Scores what the judging model says by comparing it with an expression.

    Attributes:
        correct_answer_reward: Score where the comparison holds.
        wrong_answer_reward: Score where it does not.
        expression: What is compared with.
    """

    correct_answer_reward: float | None = wire_field("number")
    """Score where the comparison holds."""
    wrong_answer_reward: float | None = wire_field("number")
    """Score where it does not."""
    expression: str | None = wire_field("string")
    """What is compared with."""

    def __init__(self, **fields: Unpack[ReinforcementTuningAutoraterScorerExactMatchScorerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("correctAnswerReward")
        self.correct_answer_reward = v if v is None or v.__class__ is float else decode_float(v)
        v = get("wrongAnswerReward")
        self.wrong_answer_reward = v if v is None or v.__class__ is float else decode_float(v)
        self.expression = v if (v := get("expression")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.correct_answer_reward) is not None:
            v = v if v.__class__ is float else self._checked("correct_answer_reward", v)
            out["correctAnswerReward"] = encode_float(v)
        if (v := self.wrong_answer_reward) is not None:
            v = v if v.__class__ is float else self._checked("wrong_answer_reward", v)
            out["wrongAnswerReward"] = encode_float(v)
        if (v := self.expression) is not None:
            out["expression"] = v if v.__class__ is str else self._checked("expression", v)
        return {**self._extra, **out} if self._extra else out
