# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import MCPServerToolResultDeltaDict
    from .mcp_server_tool_result_delta_result_union import (
        MCPServerToolResultDeltaResultUnion,
        MCPServerToolResultDeltaResultUnionCodec,
    )

later(globals(), "MCPServerToolResultDeltaResultUnion MCPServerToolResultDeltaResultUnionCodec")


@define(init=False, kw_only=True)
class MCPServerToolResultDelta(ModelBase):
    """A piece of what an MCP server gave.

    Attributes:
        name: Name that it goes by.
        result: What came of the call. Required.
        server_name: Name of the MCP server.
        type: What kind it is, always `mcp_server_tool_result`.
    """

    name: str | None = wire_field("string")
    """Name that it goes by."""
    result: MCPServerToolResultDeltaResultUnion | None = wire_field(
        ("union", "MCPServerToolResultDeltaResultUnion"), "required"
    )
    """What came of the call. Required."""
    server_name: str | None = wire_field("string", wire="server_name")
    """Name of the MCP server."""
    type: Literal["mcp_server_tool_result"] | None = wire_field(("const", "mcp_server_tool_result"), "fixed")
    """What kind it is, always `mcp_server_tool_result`."""

    def __init__(self, **fields: Unpack[MCPServerToolResultDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.result = None if (v := get("result")) is None else MCPServerToolResultDeltaResultUnionCodec.from_dict(v)
        self.server_name = v if (v := get("server_name")) is None or v.__class__ is str else decode_str(v)
        if (v := get("type")) is not None:
            v = v if v == "mcp_server_tool_result" else decode_const(v, "mcp_server_tool_result")
        self.type = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.result) is not None:
            out["result"] = MCPServerToolResultDeltaResultUnionCodec.to_dict(
                v, "MCPServerToolResultDelta.result", backend
            )
        if (v := self.server_name) is not None:
            out["server_name"] = v if v.__class__ is str else self._checked("server_name", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
