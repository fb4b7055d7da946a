# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import AllowedToolsDict
    from .tool_choice_type import ToolChoiceType

later(globals(), "ToolChoiceType")


@define(init=False, kw_only=True)
class AllowedTools(ModelBase):
    """Tools that may be used, and whether they must be.

    Attributes:
        mode: Whether they must be used.
        tools: Names of the tools.
    """

    mode: ToolChoiceType | None = wire_field(("enum", "ToolChoiceType"))
    """Whether they must be used."""
    tools: list[str] | None = wire_field(("list", "string"))
    """Names of the tools."""

    def __init__(self, **fields: Unpack[AllowedToolsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.mode = None if (v := get("mode")) is None else ToolChoiceType._by_value.get(v) or ToolChoiceType.decode(v)
        if (v := get("tools")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.tools = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mode) is not None:
            out["mode"] = (v if v.__class__ is ToolChoiceType else self._checked("mode", v))._value_
        if (v := self.tools) is not None:
            v = v if v.__class__ is list else self._checked("tools", v)
            out["tools"] = [i if i.__class__ is str else AllowedTools._checked("tools", i, 1) for i in v]
        return {**self._extra, **out} if self._extra else out
