"""The model ``RagRetrievalConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_model
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        RagRetrievalConfigFilterOrDict,
        RagRetrievalConfigHybridSearchOrDict,
        RagRetrievalConfigRankingOrDict,
    )


def _filter(value: RagRetrievalConfigFilterOrDict | None) -> RagRetrievalConfigFilter | None:
    return None if value is None else check_model(value, "RagRetrievalConfig.filter", RagRetrievalConfigFilter)


def _hybrid_search(value: RagRetrievalConfigHybridSearchOrDict | None) -> RagRetrievalConfigHybridSearch | None:
    return (
        None
        if value is None
        else check_model(value, "RagRetrievalConfig.hybrid_search", RagRetrievalConfigHybridSearch)
    )


def _ranking(value: RagRetrievalConfigRankingOrDict | None) -> RagRetrievalConfigRanking | None:
    return None if value is None else check_model(value, "RagRetrievalConfig.ranking", RagRetrievalConfigRanking)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RagRetrievalConfig(_Base):
    """How pieces are found in RAG corpora.

    Attributes:
        filter: Which pieces are left out.
        hybrid_search: How search by meaning and by words are weighed.
        ranking: How found pieces are put in order.
        top_k: Number of pieces to find.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("filter", "filter", ("model", "RagRetrievalConfigFilter"), "", ()),
        ("hybrid_search", "hybridSearch", ("model", "RagRetrievalConfigHybridSearch"), "", ()),
        ("ranking", "ranking", ("model", "RagRetrievalConfigRanking"), "", ()),
        ("top_k", "topK", ("integer",), "", ()),
    )

    filter: RagRetrievalConfigFilter | None = _field(default=None, converter=_filter)
    hybrid_search: RagRetrievalConfigHybridSearch | None = _field(default=None, converter=_hybrid_search)
    ranking: RagRetrievalConfigRanking | None = _field(default=None, converter=_ranking)
    top_k: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, filter=None, hybrid_search=None, ranking=None, top_k=None, **_others):
            self._extra = None
            self.filter = filter if filter is None or filter.__class__ is RagRetrievalConfigFilter else _filter(filter)
            self.hybrid_search = (
                hybrid_search
                if hybrid_search is None or hybrid_search.__class__ is RagRetrievalConfigHybridSearch
                else _hybrid_search(hybrid_search)
            )
            self.ranking = (
                ranking if ranking is None or ranking.__class__ is RagRetrievalConfigRanking else _ranking(ranking)
            )
            self.top_k = (
                top_k if top_k is None or top_k.__class__ is int else check_int(top_k, "RagRetrievalConfig.top_k")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("filter")
        out.filter = None if v is None else RagRetrievalConfigFilter.from_dict(v)
        v = get("hybridSearch")
        out.hybrid_search = None if v is None else RagRetrievalConfigHybridSearch.from_dict(v)
        v = get("ranking")
        out.ranking = None if v is None else RagRetrievalConfigRanking.from_dict(v)
        v = get("topK")
        out.top_k = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.filter) is not None:
            out["filter"] = (
                v
                if v.__class__ is RagRetrievalConfigFilter
                else check_model(v, "RagRetrievalConfig.filter", RagRetrievalConfigFilter)
            ).to_dict(backend)
        if (v := self.hybrid_search) is not None:
            out["hybridSearch"] = (
                v
                if v.__class__ is RagRetrievalConfigHybridSearch
                else check_model(v, "RagRetrievalConfig.hybrid_search", RagRetrievalConfigHybridSearch)
            ).to_dict(backend)
        if (v := self.ranking) is not None:
            out["ranking"] = (
                v
                if v.__class__ is RagRetrievalConfigRanking
                else check_model(v, "RagRetrievalConfig.ranking", RagRetrievalConfigRanking)
            ).to_dict(backend)
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else check_int(v, "RagRetrievalConfig.top_k")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "filter",
        "hybridSearch",
        "ranking",
        "topK",
    )
)

from .rag_retrieval_config_filter import RagRetrievalConfigFilter
from .rag_retrieval_config_hybrid_search import RagRetrievalConfigHybridSearch
from .rag_retrieval_config_ranking import RagRetrievalConfigRanking
