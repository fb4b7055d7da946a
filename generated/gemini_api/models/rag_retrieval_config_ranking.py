# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import RagRetrievalConfigRankingDict
    from .rag_retrieval_config_ranking_llm_ranker import RagRetrievalConfigRankingLlmRanker
    from .rag_retrieval_config_ranking_rank_service import RagRetrievalConfigRankingRankService

later(globals(), "RagRetrievalConfigRankingLlmRanker RagRetrievalConfigRankingRankService")


@define(init=False, kw_only=True)
class RagRetrievalConfigRanking(ModelBase):
    """How found pieces are put in order. One ranker is set.

    Attributes:
        llm_ranker: Order by a model.
        rank_service: Order by the ranking service.
    """

    llm_ranker: RagRetrievalConfigRankingLlmRanker | None = wire_field("RagRetrievalConfigRankingLlmRanker")
    """Order by a model."""
    rank_service: RagRetrievalConfigRankingRankService | None = wire_field("RagRetrievalConfigRankingRankService")
    """Order by the ranking service."""

    def __init__(self, **fields: Unpack[RagRetrievalConfigRankingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.llm_ranker = None if (v := get("llmRanker")) is None else RagRetrievalConfigRankingLlmRanker.from_dict(v)
        v = get("rankService")
        self.rank_service = None if v is None else RagRetrievalConfigRankingRankService.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.llm_ranker) is not None:
            v = v if v.__class__ is RagRetrievalConfigRankingLlmRanker else self._checked("llm_ranker", v)
            out["llmRanker"] = v.to_dict(backend)
        if (v := self.rank_service) is not None:
            v = v if v.__class__ is RagRetrievalConfigRankingRankService else self._checked("rank_service", v)
            out["rankService"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
