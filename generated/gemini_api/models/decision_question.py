# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownDecisionQuestion(UnknownVariant):
    """A variant of ``DecisionQuestion`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class DecisionQuestionCodec(UnionCodec):
    """A question, by its kind.

    One of ``ChoiceQuestion``, ``NoulQuestion`` and ``ScoreQuestion``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "ChoiceQuestion"),
        ("model", "NoulQuestion"),
        ("model", "ScoreQuestion"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownDecisionQuestion).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return DecisionQuestionCodec.other(v, where, backend)


if TYPE_CHECKING:
    DecisionQuestion: TypeAlias = "ChoiceQuestion | NoulQuestion | ScoreQuestion | UnknownDecisionQuestion"
else:
    DecisionQuestion = DecisionQuestionCodec

from .choice_question import ChoiceQuestion
from .noul_question import NoulQuestion
from .score_question import ScoreQuestion

_MAPPING: dict[Any, Any] = {
    "choice": ChoiceQuestion,
    "noul": NoulQuestion,
    "score": ScoreQuestion,
}
DecisionQuestionCodec._MAPPING = _MAPPING
DecisionQuestionCodec._UNKNOWN = UnknownDecisionQuestion
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        ChoiceQuestion,
        NoulQuestion,
        ScoreQuestion,
        UnknownDecisionQuestion,
    )
)
DecisionQuestionCodec._CLASSES = _CLASSES
