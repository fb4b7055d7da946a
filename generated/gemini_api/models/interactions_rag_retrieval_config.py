# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import InteractionsRagRetrievalConfigDict
    from .hybrid_search import HybridSearch
    from .rag_filter import RagFilter
    from .ranking import Ranking

later(globals(), "HybridSearch RagFilter Ranking")


@define(init=False, kw_only=True)
class InteractionsRagRetrievalConfig(ModelBase):
    """How a RAG corpus is searched.

    Attributes:
        filter: Which of the documents count.
        hybrid_search: How search by meaning and by words are weighed.
        ranking: How what was found is put in order.
        top_k: Most passages that are taken.
    """

    filter: RagFilter | None = wire_field("RagFilter")
    """Which of the documents count."""
    hybrid_search: HybridSearch | None = wire_field("HybridSearch", wire="hybrid_search")
    """How search by meaning and by words are weighed."""
    ranking: Ranking | None = wire_field("Ranking")
    """How what was found is put in order."""
    top_k: int | None = wire_field("integer", wire="top_k")
    """Most passages that are taken."""

    def __init__(self, **fields: Unpack[InteractionsRagRetrievalConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.filter = None if (v := get("filter")) is None else RagFilter.from_dict(v)
        self.hybrid_search = None if (v := get("hybrid_search")) is None else HybridSearch.from_dict(v)
        self.ranking = None if (v := get("ranking")) is None else Ranking.from_dict(v)
        self.top_k = v if (v := get("top_k")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.filter) is not None:
            out["filter"] = (v if v.__class__ is RagFilter else self._checked("filter", v)).to_dict(backend)
        if (v := self.hybrid_search) is not None:
            v = v if v.__class__ is HybridSearch else self._checked("hybrid_search", v)
            out["hybrid_search"] = v.to_dict(backend)
        if (v := self.ranking) is not None:
            out["ranking"] = (v if v.__class__ is Ranking else self._checked("ranking", v)).to_dict(backend)
        if (v := self.top_k) is not None:
            out["top_k"] = v if v.__class__ is int else self._checked("top_k", v)
        return {**self._extra, **out} if self._extra else out
