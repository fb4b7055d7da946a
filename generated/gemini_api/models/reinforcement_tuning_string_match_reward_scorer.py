"""The model ``ReinforcementTuningStringMatchRewardScorer``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_model
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict,
        ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict,
    )


def _string_match_expression(
    value: ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict | None,
) -> ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "ReinforcementTuningStringMatchRewardScorer.string_match_expression",
            ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
        )
    )


def _json_match_expression(
    value: ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict | None,
) -> ReinforcementTuningStringMatchRewardScorerJsonMatchExpression | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "ReinforcementTuningStringMatchRewardScorer.json_match_expression",
            ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningStringMatchRewardScorer(_Base):
    """Scores answers by comparing strings.

    Attributes:
        wrong_answer_reward: Score where it does not.
        correct_answer_reward: Score where the comparison holds.
        string_match_expression: What the whole answer is compared with.
        json_match_expression: What a value in a JSON answer is compared with.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("wrong_answer_reward", "wrongAnswerReward", ("number",), "", ()),
        ("correct_answer_reward", "correctAnswerReward", ("number",), "", ()),
        (
            "string_match_expression",
            "stringMatchExpression",
            ("model", "ReinforcementTuningStringMatchRewardScorerStringMatchExpression"),
            "",
            (),
        ),
        (
            "json_match_expression",
            "jsonMatchExpression",
            ("model", "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression"),
            "",
            (),
        ),
    )

    wrong_answer_reward: float | None = None
    correct_answer_reward: float | None = None
    string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = _field(
        default=None, converter=_string_match_expression
    )
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpression | None = _field(
        default=None, converter=_json_match_expression
    )

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            wrong_answer_reward=None,
            correct_answer_reward=None,
            string_match_expression=None,
            json_match_expression=None,
            **_others,
        ):
            self._extra = None
            self.wrong_answer_reward = (
                None
                if wrong_answer_reward is None
                else check_float(wrong_answer_reward, "ReinforcementTuningStringMatchRewardScorer.wrong_answer_reward")
            )
            self.correct_answer_reward = (
                None
                if correct_answer_reward is None
                else check_float(
                    correct_answer_reward, "ReinforcementTuningStringMatchRewardScorer.correct_answer_reward"
                )
            )
            self.string_match_expression = (
                string_match_expression
                if string_match_expression is None
                or string_match_expression.__class__ is ReinforcementTuningStringMatchRewardScorerStringMatchExpression
                else _string_match_expression(string_match_expression)
            )
            self.json_match_expression = (
                json_match_expression
                if json_match_expression is None
                or json_match_expression.__class__ is ReinforcementTuningStringMatchRewardScorerJsonMatchExpression
                else _json_match_expression(json_match_expression)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("wrongAnswerReward")
        out.wrong_answer_reward = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("correctAnswerReward")
        out.correct_answer_reward = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("stringMatchExpression")
        out.string_match_expression = (
            None if v is None else ReinforcementTuningStringMatchRewardScorerStringMatchExpression.from_dict(v)
        )
        v = get("jsonMatchExpression")
        out.json_match_expression = (
            None if v is None else ReinforcementTuningStringMatchRewardScorerJsonMatchExpression.from_dict(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.wrong_answer_reward) is not None:
            out["wrongAnswerReward"] = encode_float(
                v
                if v.__class__ is float
                else check_float(v, "ReinforcementTuningStringMatchRewardScorer.wrong_answer_reward")
            )
        if (v := self.correct_answer_reward) is not None:
            out["correctAnswerReward"] = encode_float(
                v
                if v.__class__ is float
                else check_float(v, "ReinforcementTuningStringMatchRewardScorer.correct_answer_reward")
            )
        if (v := self.string_match_expression) is not None:
            out["stringMatchExpression"] = (
                v
                if v.__class__ is ReinforcementTuningStringMatchRewardScorerStringMatchExpression
                else check_model(
                    v,
                    "ReinforcementTuningStringMatchRewardScorer.string_match_expression",
                    ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
                )
            ).to_dict(backend)
        if (v := self.json_match_expression) is not None:
            out["jsonMatchExpression"] = (
                v
                if v.__class__ is ReinforcementTuningStringMatchRewardScorerJsonMatchExpression
                else check_model(
                    v,
                    "ReinforcementTuningStringMatchRewardScorer.json_match_expression",
                    ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
                )
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "wrongAnswerReward",
        "correctAnswerReward",
        "stringMatchExpression",
        "jsonMatchExpression",
    )
)

from .reinforcement_tuning_string_match_reward_scorer_json_match_expression import (
    ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
)
from .reinforcement_tuning_string_match_reward_scorer_string_match_expression import (
    ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
)
