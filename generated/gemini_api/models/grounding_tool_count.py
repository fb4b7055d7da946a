# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import GroundingToolCountDict
    from .grounding_tool_count_type import GroundingToolCountType

later(globals(), "GroundingToolCountType")


@define(init=False, kw_only=True)
class GroundingToolCount(ModelBase):
    """How often a tool that finds sources was used.

    Attributes:
        count: How often it was used.
        type: The tool.
    """

    count: int | None = wire_field("integer")
    """How often it was used."""
    type: GroundingToolCountType | None = wire_field(("enum", "GroundingToolCountType"))
    """The tool."""

    def __init__(self, **fields: Unpack[GroundingToolCountDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.count = v if (v := get("count")) is None or v.__class__ is int else decode_int(v)
        v = get("type")
        self.type = None if v is None else GroundingToolCountType._by_value.get(v) or GroundingToolCountType.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.count) is not None:
            out["count"] = v if v.__class__ is int else self._checked("count", v)
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is GroundingToolCountType else self._checked("type", v))._value_
        return {**self._extra, **out} if self._extra else out
