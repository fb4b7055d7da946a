"""The model ``VertexRagStore``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_float, check_int, check_list, check_model, check_str
from genai_runtime.models.codecs import decode_bool, decode_float, decode_int, decode_list, decode_str, encode_float

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import RagRetrievalConfigOrDict, VertexRagStoreRagResourceOrDict


def _rag_corpora(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "VertexRagStore.rag_corpora", check_str)


def _rag_resources(value: Sequence[VertexRagStoreRagResourceOrDict] | None) -> list[VertexRagStoreRagResource] | None:
    return (
        None
        if value is None
        else check_list(value, "VertexRagStore.rag_resources", check_model, VertexRagStoreRagResource)
    )


def _rag_retrieval_config(value: RagRetrievalConfigOrDict | None) -> RagRetrievalConfig | None:
    return None if value is None else check_model(value, "VertexRagStore.rag_retrieval_config", RagRetrievalConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VertexRagStore(_Base):
    """RAG corpora of Vertex AI, and how they are searched.

    Attributes:
        rag_corpora: Old form of `ragResources`. Deprecated.
        rag_resources: Corpora, or files in them.
        rag_retrieval_config: How pieces are found.
        similarity_top_k: Old form of `ragRetrievalConfig.topK`. Deprecated.
        store_context: True keeps the conversation in the corpus, for Live sessions.
        vector_distance_threshold: Pieces that are further away than this are left out. Deprecated.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("rag_corpora", "ragCorpora", ("list", ("string",)), "deprecated", ()),
        ("rag_resources", "ragResources", ("list", ("model", "VertexRagStoreRagResource")), "", ()),
        ("rag_retrieval_config", "ragRetrievalConfig", ("model", "RagRetrievalConfig"), "", ()),
        ("similarity_top_k", "similarityTopK", ("integer",), "deprecated", ()),
        ("store_context", "storeContext", ("boolean",), "", ()),
        ("vector_distance_threshold", "vectorDistanceThreshold", ("number",), "deprecated", ()),
    )

    rag_corpora: list[str] | None = _field(default=None, converter=_rag_corpora)
    rag_resources: list[VertexRagStoreRagResource] | None = _field(default=None, converter=_rag_resources)
    rag_retrieval_config: RagRetrievalConfig | None = _field(default=None, converter=_rag_retrieval_config)
    similarity_top_k: int | None = None
    store_context: bool | None = None
    vector_distance_threshold: float | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            rag_corpora=None,
            rag_resources=None,
            rag_retrieval_config=None,
            similarity_top_k=None,
            store_context=None,
            vector_distance_threshold=None,
            **_others,
        ):
            self._extra = None
            self.rag_corpora = None if rag_corpora is None else _rag_corpora(rag_corpora)
            self.rag_resources = None if rag_resources is None else _rag_resources(rag_resources)
            self.rag_retrieval_config = (
                rag_retrieval_config
                if rag_retrieval_config is None or rag_retrieval_config.__class__ is RagRetrievalConfig
                else _rag_retrieval_config(rag_retrieval_config)
            )
            self.similarity_top_k = (
                similarity_top_k
                if similarity_top_k is None or similarity_top_k.__class__ is int
                else check_int(similarity_top_k, "VertexRagStore.similarity_top_k")
            )
            self.store_context = (
                store_context
                if store_context is None or store_context.__class__ is bool
                else check_bool(store_context, "VertexRagStore.store_context")
            )
            self.vector_distance_threshold = (
                None
                if vector_distance_threshold is None
                else check_float(vector_distance_threshold, "VertexRagStore.vector_distance_threshold")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("ragCorpora")
        out.rag_corpora = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("ragResources")
        out.rag_resources = (
            None
            if v is None
            else [
                VertexRagStoreRagResource.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("ragRetrievalConfig")
        out.rag_retrieval_config = None if v is None else RagRetrievalConfig.from_dict(v)
        v = get("similarityTopK")
        out.similarity_top_k = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("storeContext")
        out.store_context = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("vectorDistanceThreshold")
        out.vector_distance_threshold = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.rag_corpora) is not None:
            out["ragCorpora"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "VertexRagStore.rag_corpora"))
                for i0 in (v if v.__class__ is list else check_list(v, "VertexRagStore.rag_corpora"))
            ]
        if (v := self.rag_resources) is not None:
            out["ragResources"] = [
                (
                    i0
                    if i0.__class__ is VertexRagStoreRagResource
                    else check_model(i0, "VertexRagStore.rag_resources", VertexRagStoreRagResource)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "VertexRagStore.rag_resources"))
            ]
        if (v := self.rag_retrieval_config) is not None:
            out["ragRetrievalConfig"] = (
                v
                if v.__class__ is RagRetrievalConfig
                else check_model(v, "VertexRagStore.rag_retrieval_config", RagRetrievalConfig)
            ).to_dict(backend)
        if (v := self.similarity_top_k) is not None:
            out["similarityTopK"] = v if v.__class__ is int else check_int(v, "VertexRagStore.similarity_top_k")
        if (v := self.store_context) is not None:
            out["storeContext"] = v if v.__class__ is bool else check_bool(v, "VertexRagStore.store_context")
        if (v := self.vector_distance_threshold) is not None:
            out["vectorDistanceThreshold"] = encode_float(
                v if v.__class__ is float else check_float(v, "VertexRagStore.vector_distance_threshold")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "ragCorpora",
        "ragResources",
        "ragRetrievalConfig",
        "similarityTopK",
        "storeContext",
        "vectorDistanceThreshold",
    )
)

from .rag_retrieval_config import RagRetrievalConfig
from .vertex_rag_store_rag_resource import VertexRagStoreRagResource
