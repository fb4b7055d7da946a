# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_object, decode_str

if TYPE_CHECKING:
    from ._dicts import ChoiceQuestionDict
    from .choice_question_instructions import ChoiceQuestionInstructions, ChoiceQuestionInstructionsCodec

later(globals(), "ChoiceQuestionInstructions ChoiceQuestionInstructionsCodec")


@define(init=False, kw_only=True)
class ChoiceQuestion(ModelBase):
    """A question with one of several answers.

    Attributes:
        criteria: The choices, by name, with what each means. Required.
        instructions: The question in words. Required.
        type: What kind it is, always `choice`.
    """

    criteria: dict[str, str] | None = wire_field(("map", "string"), "required")
    """The choices, by name, with what each means. Required."""
    instructions: ChoiceQuestionInstructions | None = wire_field(("union", "ChoiceQuestionInstructions"), "required")
    """The question in words. Required."""
    type: Literal["choice"] | None = wire_field(("const", "choice"), "fixed")
    """What kind it is, always `choice`."""

    def __init__(self, **fields: Unpack[ChoiceQuestionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("criteria")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.criteria = v
        self.instructions = None if (v := get("instructions")) is None else ChoiceQuestionInstructionsCodec.from_dict(v)
        self.type = None if (v := get("type")) is None else v if v == "choice" else decode_const(v, "choice")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.criteria) is not None:
            v = v if v.__class__ is dict else self._checked("criteria", v)
            out["criteria"] = {
                k: i if i.__class__ is str else ChoiceQuestion._checked("criteria", i, 1) for k, i in v.items()
            }
        if (v := self.instructions) is not None:
            out["instructions"] = ChoiceQuestionInstructionsCodec.to_dict(v, "ChoiceQuestion.instructions", backend)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
