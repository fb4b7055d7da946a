# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import McpServerDict
    from .streamable_http_transport import StreamableHttpTransport

later(globals(), "StreamableHttpTransport")


@define(init=False, kw_only=True)
class McpServer(ModelBase):
    """A server of the Model Context Protocol.

    Attributes:
        name: Name by which the model tells this server from others.
        streamable_http_transport: How to reach the server over HTTP.
    """

    _CLOSED: ClassVar[bool] = True
    name: str | None = wire_field("string")
    """Name by which the model tells this server from others."""
    streamable_http_transport: StreamableHttpTransport | None = wire_field("StreamableHttpTransport")
    """How to reach the server over HTTP."""

    def __init__(self, **fields: Unpack[McpServerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        v = get("streamableHttpTransport")
        self.streamable_http_transport = None if v is None else StreamableHttpTransport.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.streamable_http_transport) is not None:
            v = v if v.__class__ is StreamableHttpTransport else self._checked("streamable_http_transport", v)
            out["streamableHttpTransport"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
