# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import RetrievalDict
    from .external_api import ExternalApi
    from .vertex_ai_search import VertexAISearch
    from .vertex_rag_store import VertexRagStore

later(globals(), "ExternalApi VertexAISearch VertexRagStore")


@define(init=False, kw_only=True)
class Retrieval(ModelBase):
    """Lets the model look into data of the caller's. One source is set.

    Attributes:
        disable_attribution: True leaves the sources out of the answer; it does nothing any more. Deprecated.
        external_api: A search service of the caller's.
        vertex_ai_search: Data stores or an engine that are searched.
        vertex_rag_store: RAG corpora of Vertex AI.
    """

    disable_attribution: bool | None = wire_field("boolean", "deprecated")
    """True leaves the sources out of the answer; it does nothing any more. Deprecated."""
    external_api: ExternalApi | None = wire_field("ExternalApi")
    """A search service of the caller's."""
    vertex_ai_search: VertexAISearch | None = wire_field("VertexAISearch")
    """Data stores or an engine that are searched."""
    vertex_rag_store: VertexRagStore | None = wire_field("VertexRagStore")
    """RAG corpora of Vertex AI."""

    def __init__(self, **fields: Unpack[RetrievalDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("disableAttribution")
        self.disable_attribution = v if v is None or v.__class__ is bool else decode_bool(v)
        self.external_api = None if (v := get("externalApi")) is None else ExternalApi.from_dict(v)
        self.vertex_ai_search = None if (v := get("vertexAiSearch")) is None else VertexAISearch.from_dict(v)
        self.vertex_rag_store = None if (v := get("vertexRagStore")) is None else VertexRagStore.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.disable_attribution) is not None:
            out["disableAttribution"] = v if v.__class__ is bool else self._checked("disable_attribution", v)
        if (v := self.external_api) is not None:
            v = v if v.__class__ is ExternalApi else self._checked("external_api", v)
            out["externalApi"] = v.to_dict(backend)
        if (v := self.vertex_ai_search) is not None:
            v = v if v.__class__ is VertexAISearch else self._checked("vertex_ai_search", v)
            out["vertexAiSearch"] = v.to_dict(backend)
        if (v := self.vertex_rag_store) is not None:
            v = v if v.__class__ is VertexRagStore else self._checked("vertex_rag_store", v)
            out["vertexRagStore"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
