"""The model ``RagRetrievalConfigRanking``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import RagRetrievalConfigRankingLlmRankerOrDict, RagRetrievalConfigRankingRankServiceOrDict


def _llm_ranker(value: RagRetrievalConfigRankingLlmRankerOrDict | None) -> RagRetrievalConfigRankingLlmRanker | None:
    return (
        None
        if value is None
        else check_model(value, "RagRetrievalConfigRanking.llm_ranker", RagRetrievalConfigRankingLlmRanker)
    )


def _rank_service(
    value: RagRetrievalConfigRankingRankServiceOrDict | None,
) -> RagRetrievalConfigRankingRankService | None:
    return (
        None
        if value is None
        else check_model(value, "RagRetrievalConfigRanking.rank_service", RagRetrievalConfigRankingRankService)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RagRetrievalConfigRanking(_Base):
    """How found pieces are put in order. One ranker is set.

    Attributes:
        llm_ranker: Order by a model.
        rank_service: Order by the ranking service.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("llm_ranker", "llmRanker", ("model", "RagRetrievalConfigRankingLlmRanker"), "", ()),
        ("rank_service", "rankService", ("model", "RagRetrievalConfigRankingRankService"), "", ()),
    )

    llm_ranker: RagRetrievalConfigRankingLlmRanker | None = _field(default=None, converter=_llm_ranker)
    rank_service: RagRetrievalConfigRankingRankService | None = _field(default=None, converter=_rank_service)

    if not TYPE_CHECKING:

        def __init__(self, *, llm_ranker=None, rank_service=None, **_others):
            self._extra = None
            self.llm_ranker = (
                llm_ranker
                if llm_ranker is None or llm_ranker.__class__ is RagRetrievalConfigRankingLlmRanker
                else _llm_ranker(llm_ranker)
            )
            self.rank_service = (
                rank_service
                if rank_service is None or rank_service.__class__ is RagRetrievalConfigRankingRankService
                else _rank_service(rank_service)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("llmRanker")
        out.llm_ranker = None if v is None else RagRetrievalConfigRankingLlmRanker.from_dict(v)
        v = get("rankService")
        out.rank_service = None if v is None else RagRetrievalConfigRankingRankService.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.llm_ranker) is not None:
            out["llmRanker"] = (
                v
                if v.__class__ is RagRetrievalConfigRankingLlmRanker
                else check_model(v, "RagRetrievalConfigRanking.llm_ranker", RagRetrievalConfigRankingLlmRanker)
            ).to_dict(backend)
        if (v := self.rank_service) is not None:
            out["rankService"] = (
                v
                if v.__class__ is RagRetrievalConfigRankingRankService
                else check_model(v, "RagRetrievalConfigRanking.rank_service", RagRetrievalConfigRankingRankService)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "llmRanker",
        "rankService",
    )
)

from .rag_retrieval_config_ranking_llm_ranker import RagRetrievalConfigRankingLlmRanker
from .rag_retrieval_config_ranking_rank_service import RagRetrievalConfigRankingRankService
