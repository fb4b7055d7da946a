"""The model ``ReinforcementTuningAutoraterScorerExactMatchScorer``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_float, check_str
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningAutoraterScorerExactMatchScorer(_Base):
    """Scores what the judging model says by comparing it with an expression.

    Attributes:
        correct_answer_reward: Score where the comparison holds.
        wrong_answer_reward: Score where it does not.
        expression: What is compared with.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("correct_answer_reward", "correctAnswerReward", ("number",), "", ()),
        ("wrong_answer_reward", "wrongAnswerReward", ("number",), "", ()),
        ("expression", "expression", ("string",), "", ()),
    )

    correct_answer_reward: float | None = None
    wrong_answer_reward: float | None = None
    expression: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, correct_answer_reward=None, wrong_answer_reward=None, expression=None, **_others):
            self._extra = None
            self.correct_answer_reward = (
                None
                if correct_answer_reward is None
                else check_float(
                    correct_answer_reward, "ReinforcementTuningAutoraterScorerExactMatchScorer.correct_answer_reward"
                )
            )
            self.wrong_answer_reward = (
                None
                if wrong_answer_reward is None
                else check_float(
                    wrong_answer_reward, "ReinforcementTuningAutoraterScorerExactMatchScorer.wrong_answer_reward"
                )
            )
            self.expression = (
                expression
                if expression is None or expression.__class__ is str
                else check_str(expression, "ReinforcementTuningAutoraterScorerExactMatchScorer.expression")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("correctAnswerReward")
        out.correct_answer_reward = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("wrongAnswerReward")
        out.wrong_answer_reward = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("expression")
        out.expression = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.correct_answer_reward) is not None:
            out["correctAnswerReward"] = encode_float(
                v
                if v.__class__ is float
                else check_float(v, "ReinforcementTuningAutoraterScorerExactMatchScorer.correct_answer_reward")
            )
        if (v := self.wrong_answer_reward) is not None:
            out["wrongAnswerReward"] = encode_float(
                v
                if v.__class__ is float
                else check_float(v, "ReinforcementTuningAutoraterScorerExactMatchScorer.wrong_answer_reward")
            )
        if (v := self.expression) is not None:
            out["expression"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "ReinforcementTuningAutoraterScorerExactMatchScorer.expression"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "correctAnswerReward",
        "wrongAnswerReward",
        "expression",
    )
)
