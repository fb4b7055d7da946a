# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_float, decode_object, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import ScoreAnswerDict


@define(init=False, kw_only=True)
class ScoreAnswer(ModelBase):
    """The answer to a question of how much.

    Attributes:
        confidence: How sure the answer is, from 0 to 1. Required. Set by the server.
        legend: What each score means, by score. Required. Set by the server.
        probabilities: How likely each answer is, by answer. Required. Set by the server.
        score: The score that was given. Required. Set by the server.
        type: What kind it is, always `score`.
    """

    confidence: float | None = wire_field("number", "required read_only")
    """How sure the answer is, from 0 to 1. Required. Set by the server."""
    legend: dict[str, str] | None = wire_field(("map", "string"), "required read_only")
    """What each score means, by score. Required. Set by the server."""
    probabilities: dict[str, float] | None = wire_field(("map", "number"), "required read_only")
    """How likely each answer is, by answer. Required. Set by the server."""
    score: float | None = wire_field("number", "required read_only")
    """The score that was given. Required. Set by the server."""
    type: Literal["score"] | None = wire_field(("const", "score"), "fixed")
    """What kind it is, always `score`."""

    def __init__(self, **fields: Unpack[ScoreAnswerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.confidence = v if (v := get("confidence")) is None or v.__class__ is float else decode_float(v)
        if (v := get("legend")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.legend = v
        if (v := get("probabilities")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is float else decode_float(i) for k, i in v.items() if i is not None}
        self.probabilities = v
        self.score = v if (v := get("score")) is None or v.__class__ is float else decode_float(v)
        self.type = None if (v := get("type")) is None else v if v == "score" else decode_const(v, "score")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.confidence) is not None:
            out["confidence"] = encode_float(v if v.__class__ is float else self._checked("confidence", v))
        if (v := self.legend) is not None:
            v = v if v.__class__ is dict else self._checked("legend", v)
            out["legend"] = {k: i if i.__class__ is str else ScoreAnswer._checked("legend", i, 1) for k, i in v.items()}
        if (v := self.probabilities) is not None:
            v = v if v.__class__ is dict else self._checked("probabilities", v)
            out["probabilities"] = {
                k: encode_float(i if i.__class__ is float else ScoreAnswer._checked("probabilities", i, 1))
                for k, i in v.items()
            }
        if (v := self.score) is not None:
            out["score"] = encode_float(v if v.__class__ is float else self._checked("score", v))
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
