# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import SemanticRetrieverChunkDict


@define(init=False, kw_only=True)
class SemanticRetrieverChunk(ModelBase):
    """Identifies a chunk that the semantic retriever found.

    Attributes:
        source: Resource name of what was searched, `corpora/{corpus}` or a document in it. Set by the server.
        chunk: Resource name of the chunk that was found. Set by the server.
    """

    source: str | None = wire_field("string", "read_only")
    """Resource name of what was searched, `corpora/{corpus}` or a document in it. Set by the server."""
    chunk: str | None = wire_field("string", "read_only")
    """Resource name of the chunk that was found. Set by the server."""

    def __init__(self, **fields: Unpack[SemanticRetrieverChunkDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.source = v if (v := get("source")) is None or v.__class__ is str else decode_str(v)
        self.chunk = v if (v := get("chunk")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.source) is not None:
            out["source"] = v if v.__class__ is str else self._checked("source", v)
        if (v := self.chunk) is not None:
            out["chunk"] = v if v.__class__ is str else self._checked("chunk", v)
        return {**self._extra, **out} if self._extra else out
