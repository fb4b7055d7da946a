# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list

if TYPE_CHECKING:
    from ._dicts import InteractionsRetrievalDict
    from .exa_ai_search_config import ExaAISearchConfig
    from .parallel_ai_search_config import ParallelAISearchConfig
    from .rag_store_config import RagStoreConfig
    from .retrieval_retrieval_type import RetrievalRetrievalType
    from .vertex_ai_search_config import VertexAISearchConfig

later(globals(), "ExaAISearchConfig ParallelAISearchConfig RagStoreConfig RetrievalRetrievalType VertexAISearchConfig")


@define(init=False, kw_only=True)
class InteractionsRetrieval(ModelBase):
    """Lets the model search data of yours.

    Attributes:
        exa_ai_search_config: Settings of a search by Exa.
        parallel_ai_search_config: Settings of a search by Parallel.
        rag_store_config: Settings of a search in a RAG corpus.
        retrieval_types: Where to search.
        type: What kind it is, always `retrieval`.
        vertex_ai_search_config: Settings of a search by Vertex AI Search.
    """

    exa_ai_search_config: ExaAISearchConfig | None = wire_field("ExaAISearchConfig", wire="exa_ai_search_config")
    """Settings of a search by Exa."""
    parallel_ai_search_config: ParallelAISearchConfig | None = wire_field(
        "ParallelAISearchConfig", wire="parallel_ai_search_config"
    )
    """Settings of a search by Parallel."""
    rag_store_config: RagStoreConfig | None = wire_field("RagStoreConfig", wire="rag_store_config")
    """Settings of a search in a RAG corpus."""
    retrieval_types: list[RetrievalRetrievalType] | None = wire_field(
        ("list", ("enum", "RetrievalRetrievalType")), wire="retrieval_types"
    )
    """Where to search."""
    type: Literal["retrieval"] | None = wire_field(("const", "retrieval"), "fixed")
    """What kind it is, always `retrieval`."""
    vertex_ai_search_config: VertexAISearchConfig | None = wire_field(
        "VertexAISearchConfig", wire="vertex_ai_search_config"
    )
    """Settings of a search by Vertex AI Search."""

    def __init__(self, **fields: Unpack[InteractionsRetrievalDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("exa_ai_search_config")
        self.exa_ai_search_config = None if v is None else ExaAISearchConfig.from_dict(v)
        v = get("parallel_ai_search_config")
        self.parallel_ai_search_config = None if v is None else ParallelAISearchConfig.from_dict(v)
        self.rag_store_config = None if (v := get("rag_store_config")) is None else RagStoreConfig.from_dict(v)
        if (v := get("retrieval_types")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                RetrievalRetrievalType._by_value.get(i) or RetrievalRetrievalType.decode(i) for i in v if i is not None
            ]
        self.retrieval_types = v
        self.type = None if (v := get("type")) is None else v if v == "retrieval" else decode_const(v, "retrieval")
        v = get("vertex_ai_search_config")
        self.vertex_ai_search_config = None if v is None else VertexAISearchConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.exa_ai_search_config) is not None:
            v = v if v.__class__ is ExaAISearchConfig else self._checked("exa_ai_search_config", v)
            out["exa_ai_search_config"] = v.to_dict(backend)
        if (v := self.parallel_ai_search_config) is not None:
            v = v if v.__class__ is ParallelAISearchConfig else self._checked("parallel_ai_search_config", v)
            out["parallel_ai_search_config"] = v.to_dict(backend)
        if (v := self.rag_store_config) is not None:
            v = v if v.__class__ is RagStoreConfig else self._checked("rag_store_config", v)
            out["rag_store_config"] = v.to_dict(backend)
        if (v := self.retrieval_types) is not None:
            v = self._each("retrieval_types", v, RetrievalRetrievalType)
            out["retrieval_types"] = [i._value_ for i in v]
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.vertex_ai_search_config) is not None:
            v = v if v.__class__ is VertexAISearchConfig else self._checked("vertex_ai_search_config", v)
            out["vertex_ai_search_config"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
