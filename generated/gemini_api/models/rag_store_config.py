# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, decode_list, encode_float

if TYPE_CHECKING:
    from ._dicts import RagStoreConfigDict
    from .interactions_rag_retrieval_config import InteractionsRagRetrievalConfig
    from .rag_resource import RagResource

later(globals(), "InteractionsRagRetrievalConfig RagResource")


@define(init=False, kw_only=True)
class RagStoreConfig(ModelBase):
    """Settings of a search in RAG corpora.

    Attributes:
        rag_resources: Where to search.
        rag_retrieval_config: How to search.
        similarity_top_k: Most passages that are taken. Deprecated.
        vector_distance_threshold: Passages that are farther off are left out. Deprecated.
    """

    rag_resources: list[RagResource] | None = wire_field(("list", "RagResource"), wire="rag_resources")
    """Where to search."""
    rag_retrieval_config: InteractionsRagRetrievalConfig | None = wire_field(
        "InteractionsRagRetrievalConfig", wire="rag_retrieval_config"
    )
    """How to search."""
    similarity_top_k: int | None = wire_field("integer", "deprecated", wire="similarity_top_k")
    """Most passages that are taken. Deprecated."""
    vector_distance_threshold: float | None = wire_field("number", "deprecated", wire="vector_distance_threshold")
    """Passages that are farther off are left out. Deprecated."""

    def __init__(self, **fields: Unpack[RagStoreConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("rag_resources")) is not None:
            v = [RagResource.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.rag_resources = v
        v = get("rag_retrieval_config")
        self.rag_retrieval_config = None if v is None else InteractionsRagRetrievalConfig.from_dict(v)
        self.similarity_top_k = v if (v := get("similarity_top_k")) is None or v.__class__ is int else decode_int(v)
        v = get("vector_distance_threshold")
        self.vector_distance_threshold = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rag_resources) is not None:
            out["rag_resources"] = [
                (i if i.__class__ is RagResource else RagStoreConfig._checked("rag_resources", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("rag_resources", v))
            ]
        if (v := self.rag_retrieval_config) is not None:
            v = v if v.__class__ is InteractionsRagRetrievalConfig else self._checked("rag_retrieval_config", v)
            out["rag_retrieval_config"] = v.to_dict(backend)
        if (v := self.similarity_top_k) is not None:
            out["similarity_top_k"] = v if v.__class__ is int else self._checked("similarity_top_k", v)
        if (v := self.vector_distance_threshold) is not None:
            v = v if v.__class__ is float else self._checked("vector_distance_threshold", v)
            out["vector_distance_threshold"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
