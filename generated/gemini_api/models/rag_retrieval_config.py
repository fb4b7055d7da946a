# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import RagRetrievalConfigDict
    from .rag_retrieval_config_filter import RagRetrievalConfigFilter
    from .rag_retrieval_config_hybrid_search import RagRetrievalConfigHybridSearch
    from .rag_retrieval_config_ranking import RagRetrievalConfigRanking

later(globals(), "RagRetrievalConfigFilter RagRetrievalConfigHybridSearch RagRetrievalConfigRanking")


@define(init=False, kw_only=True)
class RagRetrievalConfig(ModelBase):
    """How pieces are found in RAG corpora.

    Attributes:
        filter: Which pieces are left out.
        hybrid_search: How search by meaning and by words are weighed.
        ranking: How found pieces are put in order.
        top_k: Number of pieces to find.
    """

    filter: RagRetrievalConfigFilter | None = wire_field("RagRetrievalConfigFilter")
    """Which pieces are left out."""
    hybrid_search: RagRetrievalConfigHybridSearch | None = wire_field("RagRetrievalConfigHybridSearch")
    """How search by meaning and by words are weighed."""
    ranking: RagRetrievalConfigRanking | None = wire_field("RagRetrievalConfigRanking")
    """How found pieces are put in order."""
    top_k: int | None = wire_field("integer")
    """Number of pieces to find."""

    def __init__(self, **fields: Unpack[RagRetrievalConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.filter = None if (v := get("filter")) is None else RagRetrievalConfigFilter.from_dict(v)
        self.hybrid_search = None if (v := get("hybridSearch")) is None else RagRetrievalConfigHybridSearch.from_dict(v)
        self.ranking = None if (v := get("ranking")) is None else RagRetrievalConfigRanking.from_dict(v)
        self.top_k = v if (v := get("topK")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.filter) is not None:
            v = v if v.__class__ is RagRetrievalConfigFilter else self._checked("filter", v)
            out["filter"] = v.to_dict(backend)
        if (v := self.hybrid_search) is not None:
            v = v if v.__class__ is RagRetrievalConfigHybridSearch else self._checked("hybrid_search", v)
            out["hybridSearch"] = v.to_dict(backend)
        if (v := self.ranking) is not None:
            v = v if v.__class__ is RagRetrievalConfigRanking else self._checked("ranking", v)
            out["ranking"] = v.to_dict(backend)
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        return {**self._extra, **out} if self._extra else out
