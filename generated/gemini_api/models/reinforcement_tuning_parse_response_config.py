# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningParseResponseConfigDict
    from .response_parse_type import ResponseParseType

later(globals(), "ResponseParseType")


@define(init=False, kw_only=True)
class ReinforcementTuningParseResponseConfig(ModelBase):
    """How an answer is read before it is scored.

    Attributes:
        parse_type: Whether the answer is taken whole or a piece is found in it.
        regex_extract_expression: Regular expression that finds the piece.
    """

    parse_type: ResponseParseType | None = wire_field(("enum", "ResponseParseType"))
    """Whether the answer is taken whole or a piece is found in it."""
    regex_extract_expression: str | None = wire_field("string")
    """Regular expression that finds the piece."""

    def __init__(self, **fields: Unpack[ReinforcementTuningParseResponseConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("parseType")
        self.parse_type = None if v is None else ResponseParseType._by_value.get(v) or ResponseParseType.decode(v)
        v = get("regexExtractExpression")
        self.regex_extract_expression = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.parse_type) is not None:
            out["parseType"] = (v if v.__class__ is ResponseParseType else self._checked("parse_type", v))._value_
        if (v := self.regex_extract_expression) is not None:
            out["regexExtractExpression"] = v if v.__class__ is str else self._checked("regex_extract_expression", v)
        return {**self._extra, **out} if self._extra else out
