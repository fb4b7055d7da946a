# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_float, decode_int, decode_list, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import VertexRagStoreDict
    from .rag_retrieval_config import RagRetrievalConfig
    from .vertex_rag_store_rag_resource import VertexRagStoreRagResource

later(globals(), "RagRetrievalConfig VertexRagStoreRagResource")


@define(init=False, kw_only=True)
class VertexRagStore(ModelBase):
    """RAG corpora of Vertex AI, and how they are searched.

    Attributes:
        rag_corpora: Old form of `rag_resources`. Deprecated.
        rag_resources: Corpora, or files in them.
        rag_retrieval_config: How pieces are found.
        similarity_top_k: Old form of `rag_retrieval_config.top_k`. Deprecated.
        store_context: True keeps the conversation in the corpus, for Live sessions.
        vector_distance_threshold: Pieces that are further away than this are left out. Deprecated.
    """

    rag_corpora: list[str] | None = wire_field(("list", "string"), "deprecated")
    """Old form of `rag_resources`. Deprecated."""
    rag_resources: list[VertexRagStoreRagResource] | None = wire_field(("list", "VertexRagStoreRagResource"))
    """Corpora, or files in them."""
    rag_retrieval_config: RagRetrievalConfig | None = wire_field("RagRetrievalConfig")
    """How pieces are found."""
    similarity_top_k: int | None = wire_field("integer", "deprecated")
    """Old form of `rag_retrieval_config.top_k`. Deprecated."""
    store_context: bool | None = wire_field("boolean")
    """True keeps the conversation in the corpus, for Live sessions."""
    vector_distance_threshold: float | None = wire_field("number", "deprecated")
    """Pieces that are further away than this are left out. Deprecated."""

    def __init__(self, **fields: Unpack[VertexRagStoreDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("ragCorpora")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.rag_corpora = v
        if (v := get("ragResources")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [VertexRagStoreRagResource.from_dict(i) for i in v if i is not None]
        self.rag_resources = v
        v = get("ragRetrievalConfig")
        self.rag_retrieval_config = None if v is None else RagRetrievalConfig.from_dict(v)
        self.similarity_top_k = v if (v := get("similarityTopK")) is None or v.__class__ is int else decode_int(v)
        self.store_context = v if (v := get("storeContext")) is None or v.__class__ is bool else decode_bool(v)
        v = get("vectorDistanceThreshold")
        self.vector_distance_threshold = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rag_corpora) is not None:
            v = v if v.__class__ is list else self._checked("rag_corpora", v)
            out["ragCorpora"] = [i if i.__class__ is str else VertexRagStore._checked("rag_corpora", i, 1) for i in v]
        if (v := self.rag_resources) is not None:
            v = self._each("rag_resources", v, VertexRagStoreRagResource)
            out["ragResources"] = [i.to_dict(backend) for i in v]
        if (v := self.rag_retrieval_config) is not None:
            v = v if v.__class__ is RagRetrievalConfig else self._checked("rag_retrieval_config", v)
            out["ragRetrievalConfig"] = v.to_dict(backend)
        if (v := self.similarity_top_k) is not None:
            out["similarityTopK"] = v if v.__class__ is int else self._checked("similarity_top_k", v)
        if (v := self.store_context) is not None:
            out["storeContext"] = v if v.__class__ is bool else self._checked("store_context", v)
        if (v := self.vector_distance_threshold) is not None:
            v = v if v.__class__ is float else self._checked("vector_distance_threshold", v)
            out["vectorDistanceThreshold"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
