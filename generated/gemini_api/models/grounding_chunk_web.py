# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingChunkWebDict


@define(init=False, kw_only=True)
class GroundingChunkWeb(ModelBase):
    """A web page that was used as a source.

    Attributes:
        uri: Address of the page, often by way of a redirect of the service. Set by the server.
        title: Title of the page, or its domain. Set by the server.
        domain: Domain of the page. Set by the server. Vertex AI only.
    """

    uri: str | None = wire_field("string", "read_only")
    """Address of the page, often by way of a redirect of the service. Set by the server."""
    title: str | None = wire_field("string", "read_only")
    """Title of the page, or its domain. Set by the server."""
    domain: str | None = wire_field("string", "read_only vertex")
    """Domain of the page. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[GroundingChunkWebDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        self.domain = v if (v := get("domain")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.domain) is not None:
            out["domain"] = v if v.__class__ is str else self._checked("domain", v)
        return {**self._extra, **out} if self._extra else out
