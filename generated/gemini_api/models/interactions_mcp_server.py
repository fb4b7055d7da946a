# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_list, decode_object, decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionsMCPServerDict
    from .allowed_tools import AllowedTools

later(globals(), "AllowedTools")


@define(init=False, kw_only=True)
class InteractionsMCPServer(ModelBase):
    """An MCP server whose tools the model may use.

    Attributes:
        allowed_tools: The tools of the server that may be used. Default: all.
        defer_loading: True keeps it from the model until a tool search finds it.
        headers: Headers that every request to the server has. A secret, which ``repr`` hides.
        name: Name of the server.
        type: What kind it is, always `mcp_server`.
        url: URL of the server.
    """

    allowed_tools: list[AllowedTools] | None = wire_field(("list", "AllowedTools"), wire="allowed_tools")
    """The tools of the server that may be used. Default: all."""
    defer_loading: bool | None = wire_field("boolean", wire="defer_loading")
    """True keeps it from the model until a tool search finds it."""
    headers: dict[str, str] | None = wire_field(("map", "string"), "secret")
    """Headers that every request to the server has. A secret, which ``repr`` hides."""
    name: str | None = wire_field("string")
    """Name of the server."""
    type: Literal["mcp_server"] | None = wire_field(("const", "mcp_server"), "fixed")
    """What kind it is, always `mcp_server`."""
    url: str | None = wire_field("string")
    """URL of the server."""

    def __init__(self, **fields: Unpack[InteractionsMCPServerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("allowed_tools")) is not None:
            v = [AllowedTools.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.allowed_tools = v
        self.defer_loading = v if (v := get("defer_loading")) is None or v.__class__ is bool else decode_bool(v)
        if (v := get("headers")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.headers = v
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "mcp_server" else decode_const(v, "mcp_server")
        self.url = v if (v := get("url")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.allowed_tools) is not None:
            v = self._each("allowed_tools", v, AllowedTools)
            out["allowed_tools"] = [i.to_dict(backend) for i in v]
        if (v := self.defer_loading) is not None:
            out["defer_loading"] = v if v.__class__ is bool else self._checked("defer_loading", v)
        if (v := self.headers) is not None:
            v = v if v.__class__ is dict else self._checked("headers", v)
            out["headers"] = {
                k: i if i.__class__ is str else InteractionsMCPServer._checked("headers", i, 1) for k, i in v.items()
            }
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.url) is not None:
            out["url"] = v if v.__class__ is str else self._checked("url", v)
        return {**self._extra, **out} if self._extra else out
