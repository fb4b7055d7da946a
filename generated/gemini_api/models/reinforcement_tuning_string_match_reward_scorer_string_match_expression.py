"""The model ``ReinforcementTuningStringMatchRewardScorerStringMatchExpression``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


def _match_operation(value: MatchOperation | str | None) -> MatchOperation | None:
    return (
        None
        if value is None
        else check_enum(
            value, "ReinforcementTuningStringMatchRewardScorerStringMatchExpression.match_operation", MatchOperation
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningStringMatchRewardScorerStringMatchExpression(_Base):
    """What a string is compared with, and how.

    Attributes:
        match_operation: How the comparison is made.
        expression: Text or regular expression that is compared with.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("match_operation", "matchOperation", ("enum", "MatchOperation"), "", ()),
        ("expression", "expression", ("string",), "", ()),
    )

    match_operation: MatchOperation | None = _field(default=None, converter=_match_operation)
    expression: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, match_operation=None, expression=None, **_others):
            self._extra = None
            self.match_operation = (
                match_operation
                if match_operation is None or match_operation.__class__ is MatchOperation
                else _match_operation(match_operation)
            )
            self.expression = (
                expression
                if expression is None or expression.__class__ is str
                else check_str(expression, "ReinforcementTuningStringMatchRewardScorerStringMatchExpression.expression")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("matchOperation")
        out.match_operation = (
            None if v is None else MatchOperation._value2member_map_.get(v) or MatchOperation.decode(v)
        )
        v = get("expression")
        out.expression = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.match_operation) is not None:
            out["matchOperation"] = (
                v
                if v.__class__ is MatchOperation
                else check_enum(
                    v, "ReinforcementTuningStringMatchRewardScorerStringMatchExpression.match_operation", MatchOperation
                )
            )._value_
        if (v := self.expression) is not None:
            out["expression"] = (
                v
                if v.__class__ is str
                else str.__str__(
                    check_str(v, "ReinforcementTuningStringMatchRewardScorerStringMatchExpression.expression")
                )
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "matchOperation",
        "expression",
    )
)

from .match_operation import MatchOperation
