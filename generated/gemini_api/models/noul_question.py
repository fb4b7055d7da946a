# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import NoulQuestionDict
    from .noul_criteria import NoulCriteria
    from .noul_question_instructions import NoulQuestionInstructions, NoulQuestionInstructionsCodec

later(globals(), "NoulCriteria NoulQuestionInstructions NoulQuestionInstructionsCodec")


@define(init=False, kw_only=True)
class NoulQuestion(ModelBase):
    """A question of yes or no.

    Attributes:
        criteria: What yes and no mean.
        instructions: The question in words. Required.
        type: What kind it is, always `noul`.
    """

    criteria: NoulCriteria | None = wire_field("NoulCriteria")
    """What yes and no mean."""
    instructions: NoulQuestionInstructions | None = wire_field(("union", "NoulQuestionInstructions"), "required")
    """The question in words. Required."""
    type: Literal["noul"] | None = wire_field(("const", "noul"), "fixed")
    """What kind it is, always `noul`."""

    def __init__(self, **fields: Unpack[NoulQuestionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.criteria = None if (v := get("criteria")) is None else NoulCriteria.from_dict(v)
        self.instructions = None if (v := get("instructions")) is None else NoulQuestionInstructionsCodec.from_dict(v)
        self.type = None if (v := get("type")) is None else v if v == "noul" else decode_const(v, "noul")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.criteria) is not None:
            out["criteria"] = (v if v.__class__ is NoulCriteria else self._checked("criteria", v)).to_dict(backend)
        if (v := self.instructions) is not None:
            out["instructions"] = NoulQuestionInstructionsCodec.to_dict(v, "NoulQuestion.instructions", backend)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
