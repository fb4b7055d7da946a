"""The model ``ReinforcementTuningParseResponseConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


def _parse_type(value: ResponseParseType | str | None) -> ResponseParseType | None:
    return (
        None
        if value is None
        else check_enum(value, "ReinforcementTuningParseResponseConfig.parse_type", ResponseParseType)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningParseResponseConfig(_Base):
    """How an answer is read before it is scored.

    Attributes:
        parse_type: Whether the answer is taken whole or a piece is found in it.
        regex_extract_expression: Regular expression that finds the piece.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("parse_type", "parseType", ("enum", "ResponseParseType"), "", ()),
        ("regex_extract_expression", "regexExtractExpression", ("string",), "", ()),
    )

    parse_type: ResponseParseType | None = _field(default=None, converter=_parse_type)
    regex_extract_expression: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, parse_type=None, regex_extract_expression=None, **_others):
            self._extra = None
            self.parse_type = (
                parse_type
                if parse_type is None or parse_type.__class__ is ResponseParseType
                else _parse_type(parse_type)
            )
            self.regex_extract_expression = (
                regex_extract_expression
                if regex_extract_expression is None or regex_extract_expression.__class__ is str
                else check_str(
                    regex_extract_expression, "ReinforcementTuningParseResponseConfig.regex_extract_expression"
                )
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("parseType")
        out.parse_type = (
            None if v is None else ResponseParseType._value2member_map_.get(v) or ResponseParseType.decode(v)
        )
        v = get("regexExtractExpression")
        out.regex_extract_expression = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.parse_type) is not None:
            out["parseType"] = (
                v
                if v.__class__ is ResponseParseType
                else check_enum(v, "ReinforcementTuningParseResponseConfig.parse_type", ResponseParseType)
            )._value_
        if (v := self.regex_extract_expression) is not None:
            out["regexExtractExpression"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "ReinforcementTuningParseResponseConfig.regex_extract_expression"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "parseType",
        "regexExtractExpression",
    )
)

from .response_parse_type import ResponseParseType
