# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import ToolResponseDict
    from .tool_type import ToolType

later(globals(), "ToolType")


@define(init=False, kw_only=True)
class ToolResponse(ModelBase):
    """What a built-in tool answered on the server.

    Attributes:
        id: The `id` of the `tool_call` that this answers.
        tool_type: Which built-in tool answered. Required.
        response: The answer as JSON; its shape depends on the tool.
    """

    id: str | None = wire_field("string")
    """The `id` of the `tool_call` that this answers."""
    tool_type: ToolType | None = wire_field(("enum", "ToolType"), "required")
    """Which built-in tool answered. Required."""
    response: dict[str, Any] | None = wire_field("object")
    """The answer as JSON; its shape depends on the tool."""

    def __init__(self, **fields: Unpack[ToolResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.tool_type = None if (v := get("toolType")) is None else ToolType._by_value.get(v) or ToolType.decode(v)
        self.response = v if (v := get("response")) is None or v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.tool_type) is not None:
            out["toolType"] = (v if v.__class__ is ToolType else self._checked("tool_type", v))._value_
        if (v := self.response) is not None:
            out["response"] = encode_json(v, "ToolResponse.response")
        return {**self._extra, **out} if self._extra else out
