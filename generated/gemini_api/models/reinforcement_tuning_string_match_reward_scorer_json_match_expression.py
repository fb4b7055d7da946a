"""The model ``ReinforcementTuningStringMatchRewardScorerJsonMatchExpression``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict


def _value_string_match_expression(
    value: ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict | None,
) -> ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression.value_string_match_expression",
            ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningStringMatchRewardScorerJsonMatchExpression(_Base):
    """What the value of a key in a JSON answer is compared with.

    Attributes:
        key_name: Key of the value, with dots between levels.
        value_string_match_expression: What the value is compared with.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("key_name", "keyName", ("string",), "", ()),
        (
            "value_string_match_expression",
            "valueStringMatchExpression",
            ("model", "ReinforcementTuningStringMatchRewardScorerStringMatchExpression"),
            "",
            (),
        ),
    )

    key_name: str | None = None
    value_string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpression | None = _field(
        default=None, converter=_value_string_match_expression
    )

    if not TYPE_CHECKING:

        def __init__(self, *, key_name=None, value_string_match_expression=None, **_others):
            self._extra = None
            self.key_name = (
                key_name
                if key_name is None or key_name.__class__ is str
                else check_str(key_name, "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression.key_name")
            )
            self.value_string_match_expression = (
                value_string_match_expression
                if value_string_match_expression is None
                or value_string_match_expression.__class__
                is ReinforcementTuningStringMatchRewardScorerStringMatchExpression
                else _value_string_match_expression(value_string_match_expression)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("keyName")
        out.key_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("valueStringMatchExpression")
        out.value_string_match_expression = (
            None if v is None else ReinforcementTuningStringMatchRewardScorerStringMatchExpression.from_dict(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.key_name) is not None:
            out["keyName"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression.key_name"))
            )
        if (v := self.value_string_match_expression) is not None:
            out["valueStringMatchExpression"] = (
                v
                if v.__class__ is ReinforcementTuningStringMatchRewardScorerStringMatchExpression
                else check_model(
                    v,
                    "ReinforcementTuningStringMatchRewardScorerJsonMatchExpression.value_string_match_expression",
                    ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
                )
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "keyName",
        "valueStringMatchExpression",
    )
)

from .reinforcement_tuning_string_match_reward_scorer_string_match_expression import (
    ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
)
