"""The model ``McpServer``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import StreamableHttpTransportOrDict


def _streamable_http_transport(value: StreamableHttpTransportOrDict | None) -> StreamableHttpTransport | None:
    return None if value is None else check_model(value, "McpServer.streamable_http_transport", StreamableHttpTransport)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class McpServer(_Base):
    """A server of the Model Context Protocol.

    Attributes:
        name: Name by which the model tells this server from others.
        streamable_http_transport: How to reach the server over HTTP.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "", ()),
        ("streamable_http_transport", "streamableHttpTransport", ("model", "StreamableHttpTransport"), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    name: str | None = None
    streamable_http_transport: StreamableHttpTransport | None = _field(
        default=None, converter=_streamable_http_transport
    )

    if not TYPE_CHECKING:

        def __init__(self, *, name=None, streamable_http_transport=None, **_others):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "McpServer.name")
            self.streamable_http_transport = (
                streamable_http_transport
                if streamable_http_transport is None or streamable_http_transport.__class__ is StreamableHttpTransport
                else _streamable_http_transport(streamable_http_transport)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("streamableHttpTransport")
        out.streamable_http_transport = None if v is None else StreamableHttpTransport.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "McpServer.name"))
        if (v := self.streamable_http_transport) is not None:
            out["streamableHttpTransport"] = (
                v
                if v.__class__ is StreamableHttpTransport
                else check_model(v, "McpServer.streamable_http_transport", StreamableHttpTransport)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "streamableHttpTransport",
    )
)

from .streamable_http_transport import StreamableHttpTransport
