# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_float, decode_object, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import ChoiceAnswerDict


@define(init=False, kw_only=True)
class ChoiceAnswer(ModelBase):
    """The answer to a question of choice.

    Attributes:
        choice: The choice that was made, one of the criteria. Required. Set by the server.
        confidence: How sure the answer is, from 0 to 1. Required. Set by the server.
        probabilities: How likely each answer is, by answer. Required. Set by the server.
        type: What kind it is, always `choice`.
    """

    choice: str | None = wire_field("string", "required read_only")
    """The choice that was made, one of the criteria. Required. Set by the server."""
    confidence: float | None = wire_field("number", "required read_only")
    """How sure the answer is, from 0 to 1. Required. Set by the server."""
    probabilities: dict[str, float] | None = wire_field(("map", "number"), "required read_only")
    """How likely each answer is, by answer. Required. Set by the server."""
    type: Literal["choice"] | None = wire_field(("const", "choice"), "fixed")
    """What kind it is, always `choice`."""

    def __init__(self, **fields: Unpack[ChoiceAnswerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.choice = v if (v := get("choice")) is None or v.__class__ is str else decode_str(v)
        self.confidence = v if (v := get("confidence")) is None or v.__class__ is float else decode_float(v)
        if (v := get("probabilities")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is float else decode_float(i) for k, i in v.items() if i is not None}
        self.probabilities = v
        self.type = None if (v := get("type")) is None else v if v == "choice" else decode_const(v, "choice")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.choice) is not None:
            out["choice"] = v if v.__class__ is str else self._checked("choice", v)
        if (v := self.confidence) is not None:
            out["confidence"] = encode_float(v if v.__class__ is float else self._checked("confidence", v))
        if (v := self.probabilities) is not None:
            v = v if v.__class__ is dict else self._checked("probabilities", v)
            out["probabilities"] = {
                k: encode_float(i if i.__class__ is float else ChoiceAnswer._checked("probabilities", i, 1))
                for k, i in v.items()
            }
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
