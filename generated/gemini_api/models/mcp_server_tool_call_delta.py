# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import MCPServerToolCallDeltaDict


@define(init=False, kw_only=True)
class MCPServerToolCallDelta(ModelBase):
    """A piece of a call to an MCP server.

    Attributes:
        arguments: Arguments of the call. Required.
        name: Name that it goes by. Required.
        server_name: Name of the MCP server. Required.
        type: What kind it is, always `mcp_server_tool_call`.
    """

    arguments: dict[str, Any] | None = wire_field("object", "required")
    """Arguments of the call. Required."""
    name: str | None = wire_field("string", "required")
    """Name that it goes by. Required."""
    server_name: str | None = wire_field("string", "required", wire="server_name")
    """Name of the MCP server. Required."""
    type: Literal["mcp_server_tool_call"] | None = wire_field(("const", "mcp_server_tool_call"), "fixed")
    """What kind it is, always `mcp_server_tool_call`."""

    def __init__(self, **fields: Unpack[MCPServerToolCallDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.arguments = v if (v := get("arguments")) is None or v.__class__ is dict else decode_object(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.server_name = v if (v := get("server_name")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "mcp_server_tool_call" else decode_const(v, "mcp_server_tool_call")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.arguments) is not None:
            out["arguments"] = encode_json(v, "MCPServerToolCallDelta.arguments")
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.server_name) is not None:
            out["server_name"] = v if v.__class__ is str else self._checked("server_name", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
