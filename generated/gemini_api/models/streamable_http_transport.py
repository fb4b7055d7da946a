# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_bool, decode_duration, decode_object, decode_str

if TYPE_CHECKING:
    from ._dicts import StreamableHttpTransportDict


@define(init=False, kw_only=True)
class StreamableHttpTransport(ModelBase):
    """How to reach a server by streamable HTTP.

    Attributes:
        url: Full address of the endpoint, such as `https://api.example.com/mcp`.
        headers: Headers to send, by name, such as those for authentication. A secret, which ``repr`` hides.
        timeout: Longest wait for an ordinary answer.
        sse_read_timeout: Longest wait between two events of a stream.
        terminate_on_close: True ends the session on the server when the connection closes.
    """

    url: str | None = wire_field("string")
    """Full address of the endpoint, such as `https://api.example.com/mcp`."""
    headers: dict[str, str] | None = wire_field(("map", "string"), "secret")
    """Headers to send, by name, such as those for authentication. A secret, which ``repr`` hides."""
    timeout: str | None = wire_field("duration")
    """Longest wait for an ordinary answer."""
    sse_read_timeout: str | None = wire_field("duration")
    """Longest wait between two events of a stream."""
    terminate_on_close: bool | None = wire_field("boolean")
    """True ends the session on the server when the connection closes."""

    def __init__(self, **fields: Unpack[StreamableHttpTransportDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.url = v if (v := get("url")) is None or v.__class__ is str else decode_str(v)
        if (v := get("headers")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.headers = v
        self.timeout = None if (v := get("timeout")) is None else decode_duration(v)
        self.sse_read_timeout = None if (v := get("sseReadTimeout")) is None else decode_duration(v)
        self.terminate_on_close = v if (v := get("terminateOnClose")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.url) is not None:
            out["url"] = v if v.__class__ is str else self._checked("url", v)
        if (v := self.headers) is not None:
            v = v if v.__class__ is dict else self._checked("headers", v)
            out["headers"] = {
                k: i if i.__class__ is str else StreamableHttpTransport._checked("headers", i, 1) for k, i in v.items()
            }
        if (v := self.timeout) is not None:
            out["timeout"] = check_duration(v, "StreamableHttpTransport.timeout")
        if (v := self.sse_read_timeout) is not None:
            out["sseReadTimeout"] = check_duration(v, "StreamableHttpTransport.sse_read_timeout")
        if (v := self.terminate_on_close) is not None:
            out["terminateOnClose"] = v if v.__class__ is bool else self._checked("terminate_on_close", v)
        return {**self._extra, **out} if self._extra else out
