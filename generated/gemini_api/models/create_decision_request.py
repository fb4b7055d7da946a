# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_object, decode_str

if TYPE_CHECKING:
    from ._dicts import CreateDecisionRequestDict
    from .decision_input import DecisionInput, DecisionInputCodec
    from .decision_question import DecisionQuestion, DecisionQuestionCodec

later(globals(), "DecisionInput DecisionInputCodec DecisionQuestion DecisionQuestionCodec")


@define(init=False, kw_only=True)
class CreateDecisionRequest(ModelBase):
    """Questions about something.

    Attributes:
        input: What is decided about: a text, or contents. Required.
        model: Id of the model. Required.
        questions: The questions, by names of your choice. Required.
    """

    input: DecisionInput | None = wire_field(("union", "DecisionInput"), "required")
    """What is decided about: a text, or contents. Required."""
    model: str | None = wire_field("string", "required")
    """Id of the model. Required."""
    questions: dict[str, DecisionQuestion] | None = wire_field(("map", ("union", "DecisionQuestion")), "required")
    """The questions, by names of your choice. Required."""

    def __init__(self, **fields: Unpack[CreateDecisionRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.input = None if (v := get("input")) is None else DecisionInputCodec.from_dict(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        if (v := get("questions")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: DecisionQuestionCodec.from_dict(i) for k, i in v.items() if i is not None}
        self.questions = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.input) is not None:
            out["input"] = DecisionInputCodec.to_dict(v, "CreateDecisionRequest.input", backend)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.questions) is not None:
            v = v if v.__class__ is dict else self._checked("questions", v)
            out["questions"] = {
                k: DecisionQuestionCodec.to_dict(i, "CreateDecisionRequest.questions", backend) for k, i in v.items()
            }
        return {**self._extra, **out} if self._extra else out
