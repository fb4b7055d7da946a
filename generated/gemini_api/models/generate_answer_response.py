# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import GenerateAnswerResponseDict
    from .candidate import Candidate
    from .input_feedback import InputFeedback

later(globals(), "Candidate InputFeedback")


@define(init=False, kw_only=True)
class GenerateAnswerResponse(ModelBase):
    """An answer, and how far it can be trusted.

    Attributes:
        answer: The answer as a candidate, with what it rests on.
        answerable_probability: How likely the passages hold the answer, from 0 to 1; better not shown when it is low.
            Set by the server.
        input_feedback: Whether the question itself was blocked. Set by the server.
    """

    answer: Candidate | None = wire_field("Candidate")
    """The answer as a candidate, with what it rests on."""
    answerable_probability: float | None = wire_field("number", "read_only")
    """How likely the passages hold the answer, from 0 to 1; better not shown when it is low. Set by the server."""
    input_feedback: InputFeedback | None = wire_field("InputFeedback", "read_only")
    """Whether the question itself was blocked. Set by the server."""

    def __init__(self, **fields: Unpack[GenerateAnswerResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.answer = None if (v := get("answer")) is None else Candidate.from_dict(v)
        v = get("answerableProbability")
        self.answerable_probability = v if v is None or v.__class__ is float else decode_float(v)
        self.input_feedback = None if (v := get("inputFeedback")) is None else InputFeedback.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.answer) is not None:
            out["answer"] = (v if v.__class__ is Candidate else self._checked("answer", v)).to_dict(backend)
        if (v := self.answerable_probability) is not None:
            v = v if v.__class__ is float else self._checked("answerable_probability", v)
            out["answerableProbability"] = encode_float(v)
        if (v := self.input_feedback) is not None:
            v = v if v.__class__ is InputFeedback else self._checked("input_feedback", v)
            out["inputFeedback"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
