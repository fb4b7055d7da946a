"""The model ``Retrieval``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_model
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ExternalApiOrDict, VertexAISearchOrDict, VertexRagStoreOrDict


def _external_api(value: ExternalApiOrDict | None) -> ExternalApi | None:
    return None if value is None else check_model(value, "Retrieval.external_api", ExternalApi)


def _vertex_ai_search(value: VertexAISearchOrDict | None) -> VertexAISearch | None:
    return None if value is None else check_model(value, "Retrieval.vertex_ai_search", VertexAISearch)


def _vertex_rag_store(value: VertexRagStoreOrDict | None) -> VertexRagStore | None:
    return None if value is None else check_model(value, "Retrieval.vertex_rag_store", VertexRagStore)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Retrieval(_Base):
    """Lets the model look into data of the caller's. One source is set.

    Attributes:
        disable_attribution: True leaves the sources out of the answer; it does nothing any more. Deprecated.
        external_api: A search service of the caller's.
        vertex_ai_search: Data stores or an engine that are searched.
        vertex_rag_store: RAG corpora of Vertex AI.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("disable_attribution", "disableAttribution", ("boolean",), "deprecated", ()),
        ("external_api", "externalApi", ("model", "ExternalApi"), "", ()),
        ("vertex_ai_search", "vertexAiSearch", ("model", "VertexAISearch"), "", ()),
        ("vertex_rag_store", "vertexRagStore", ("model", "VertexRagStore"), "", ()),
    )

    disable_attribution: bool | None = None
    external_api: ExternalApi | None = _field(default=None, converter=_external_api)
    vertex_ai_search: VertexAISearch | None = _field(default=None, converter=_vertex_ai_search)
    vertex_rag_store: VertexRagStore | None = _field(default=None, converter=_vertex_rag_store)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            disable_attribution=None,
            external_api=None,
            vertex_ai_search=None,
            vertex_rag_store=None,
            **_others,
        ):
            self._extra = None
            self.disable_attribution = (
                disable_attribution
                if disable_attribution is None or disable_attribution.__class__ is bool
                else check_bool(disable_attribution, "Retrieval.disable_attribution")
            )
            self.external_api = (
                external_api
                if external_api is None or external_api.__class__ is ExternalApi
                else _external_api(external_api)
            )
            self.vertex_ai_search = (
                vertex_ai_search
                if vertex_ai_search is None or vertex_ai_search.__class__ is VertexAISearch
                else _vertex_ai_search(vertex_ai_search)
            )
            self.vertex_rag_store = (
                vertex_rag_store
                if vertex_rag_store is None or vertex_rag_store.__class__ is VertexRagStore
                else _vertex_rag_store(vertex_rag_store)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("disableAttribution")
        out.disable_attribution = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("externalApi")
        out.external_api = None if v is None else ExternalApi.from_dict(v)
        v = get("vertexAiSearch")
        out.vertex_ai_search = None if v is None else VertexAISearch.from_dict(v)
        v = get("vertexRagStore")
        out.vertex_rag_store = None if v is None else VertexRagStore.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.disable_attribution) is not None:
            out["disableAttribution"] = v if v.__class__ is bool else check_bool(v, "Retrieval.disable_attribution")
        if (v := self.external_api) is not None:
            out["externalApi"] = (
                v if v.__class__ is ExternalApi else check_model(v, "Retrieval.external_api", ExternalApi)
            ).to_dict(backend)
        if (v := self.vertex_ai_search) is not None:
            out["vertexAiSearch"] = (
                v if v.__class__ is VertexAISearch else check_model(v, "Retrieval.vertex_ai_search", VertexAISearch)
            ).to_dict(backend)
        if (v := self.vertex_rag_store) is not None:
            out["vertexRagStore"] = (
                v if v.__class__ is VertexRagStore else check_model(v, "Retrieval.vertex_rag_store", VertexRagStore)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "disableAttribution",
        "externalApi",
        "vertexAiSearch",
        "vertexRagStore",
    )
)

from .external_api import ExternalApi
from .vertex_ai_search import VertexAISearch
from .vertex_rag_store import VertexRagStore
