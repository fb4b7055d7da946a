# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import NoulAnswerDict


@define(init=False, kw_only=True)
class NoulAnswer(ModelBase):
    """The answer to a question of yes or no.

    Attributes:
        confidence: How sure the answer is, from 0 to 1. Required. Set by the server.
        noul: How likely a yes is, from 0 to 1. Required. Set by the server.
        type: What kind it is, always `noul`.
    """

    confidence: float | None = wire_field("number", "required read_only")
    """How sure the answer is, from 0 to 1. Required. Set by the server."""
    noul: float | None = wire_field("number", "required read_only")
    """How likely a yes is, from 0 to 1. Required. Set by the server."""
    type: Literal["noul"] | None = wire_field(("const", "noul"), "fixed")
    """What kind it is, always `noul`."""

    def __init__(self, **fields: Unpack[NoulAnswerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.confidence = v if (v := get("confidence")) is None or v.__class__ is float else decode_float(v)
        self.noul = v if (v := get("noul")) is None or v.__class__ is float else decode_float(v)
        self.type = None if (v := get("type")) is None else v if v == "noul" else decode_const(v, "noul")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.confidence) is not None:
            out["confidence"] = encode_float(v if v.__class__ is float else self._checked("confidence", v))
        if (v := self.noul) is not None:
            out["noul"] = encode_float(v if v.__class__ is float else self._checked("noul", v))
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
