# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str, keep_null
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from genai_runtime.models.freeform import JsonValue

    from ._dicts import ToolSearchDict
    from .tool_search_execution import ToolSearchExecution

later(globals(), "ToolSearchExecution genai_runtime.models.freeform:JsonValue")


@define(init=False, kw_only=True)
class ToolSearch(ModelBase):
    """Lets the model look for tools that are not loaded.

    Attributes:
        description: What the search is for.
        execution: Where the search is run.
        name: Name that it goes by.
        parameters: Parameters of the search, as JSON Schema.
        type: What kind it is, always `tool_search`.
    """

    description: str | None = wire_field("string")
    """What the search is for."""
    execution: ToolSearchExecution | None = wire_field(("enum", "ToolSearchExecution"))
    """Where the search is run."""
    name: str | None = wire_field("string")
    """Name that it goes by."""
    parameters: JsonValue | None = wire_field("any")
    """Parameters of the search, as JSON Schema."""
    type: Literal["tool_search"] | None = wire_field(("const", "tool_search"), "fixed")
    """What kind it is, always `tool_search`."""

    def __init__(self, **fields: Unpack[ToolSearchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        v = get("execution")
        self.execution = None if v is None else ToolSearchExecution._by_value.get(v) or ToolSearchExecution.decode(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.parameters = get("parameters")
        if self.parameters is None and "parameters" in data:
            self._extra = keep_null(self._extra, "parameters")
        self.type = None if (v := get("type")) is None else v if v == "tool_search" else decode_const(v, "tool_search")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.execution) is not None:
            out["execution"] = (v if v.__class__ is ToolSearchExecution else self._checked("execution", v))._value_
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.parameters) is not None:
            out["parameters"] = encode_json(v, "ToolSearch.parameters")
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
