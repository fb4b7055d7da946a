# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownDecisionAnswer(UnknownVariant):
    """A variant of ``DecisionAnswer`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class DecisionAnswerCodec(UnionCodec):
    """An answer, by the kind of its question.

    One of ``ChoiceAnswer``, ``NoulAnswer`` and ``ScoreAnswer``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "ChoiceAnswer"),
        ("model", "NoulAnswer"),
        ("model", "ScoreAnswer"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownDecisionAnswer).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return DecisionAnswerCodec.other(v, where, backend)


if TYPE_CHECKING:
    DecisionAnswer: TypeAlias = "ChoiceAnswer | NoulAnswer | ScoreAnswer | UnknownDecisionAnswer"
else:
    DecisionAnswer = DecisionAnswerCodec

from .choice_answer import ChoiceAnswer
from .noul_answer import NoulAnswer
from .score_answer import ScoreAnswer

_MAPPING: dict[Any, Any] = {
    "choice": ChoiceAnswer,
    "noul": NoulAnswer,
    "score": ScoreAnswer,
}
DecisionAnswerCodec._MAPPING = _MAPPING
DecisionAnswerCodec._UNKNOWN = UnknownDecisionAnswer
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        ChoiceAnswer,
        NoulAnswer,
        ScoreAnswer,
        UnknownDecisionAnswer,
    )
)
DecisionAnswerCodec._CLASSES = _CLASSES
