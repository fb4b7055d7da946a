# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ScoreQuestionDict
    from .score_question_instructions import ScoreQuestionInstructions, ScoreQuestionInstructionsCodec

later(globals(), "ScoreQuestionInstructions ScoreQuestionInstructionsCodec")


@define(init=False, kw_only=True)
class ScoreQuestion(ModelBase):
    """A question of how much.

    Attributes:
        criteria: What each score means, the lowest first. Required.
        instructions: The question in words. Required.
        type: What kind it is, always `score`.
    """

    criteria: list[str] | None = wire_field(("list", "string"), "required")
    """What each score means, the lowest first. Required."""
    instructions: ScoreQuestionInstructions | None = wire_field(("union", "ScoreQuestionInstructions"), "required")
    """The question in words. Required."""
    type: Literal["score"] | None = wire_field(("const", "score"), "fixed")
    """What kind it is, always `score`."""

    def __init__(self, **fields: Unpack[ScoreQuestionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("criteria")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.criteria = v
        self.instructions = None if (v := get("instructions")) is None else ScoreQuestionInstructionsCodec.from_dict(v)
        self.type = None if (v := get("type")) is None else v if v == "score" else decode_const(v, "score")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.criteria) is not None:
            v = v if v.__class__ is list else self._checked("criteria", v)
            out["criteria"] = [i if i.__class__ is str else ScoreQuestion._checked("criteria", i, 1) for i in v]
        if (v := self.instructions) is not None:
            out["instructions"] = ScoreQuestionInstructionsCodec.to_dict(v, "ScoreQuestion.instructions", backend)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
