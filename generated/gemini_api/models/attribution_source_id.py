"""The model ``AttributionSourceId``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_one_of

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import GroundingPassageIdOrDict, SemanticRetrieverChunkOrDict


def _grounding_passage(value: GroundingPassageIdOrDict | None) -> GroundingPassageId | None:
    return None if value is None else check_model(value, "AttributionSourceId.grounding_passage", GroundingPassageId)


def _semantic_retriever_chunk(value: SemanticRetrieverChunkOrDict | None) -> SemanticRetrieverChunk | None:
    return (
        None
        if value is None
        else check_model(value, "AttributionSourceId.semantic_retriever_chunk", SemanticRetrieverChunk)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AttributionSourceId(_Base):
    """Identifies a source, by the way it was given.

    At most one of ``grounding_passage`` and ``semantic_retriever_chunk`` is set.

    Attributes:
        grounding_passage: A passage that came inside the request.
        semantic_retriever_chunk: A chunk that the semantic retriever found.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("grounding_passage", "groundingPassage", ("model", "GroundingPassageId"), "", ()),
        ("semantic_retriever_chunk", "semanticRetrieverChunk", ("model", "SemanticRetrieverChunk"), "", ()),
    )

    grounding_passage: GroundingPassageId | None = _field(default=None, converter=_grounding_passage)
    semantic_retriever_chunk: SemanticRetrieverChunk | None = _field(default=None, converter=_semantic_retriever_chunk)

    if not TYPE_CHECKING:

        def __init__(self, *, grounding_passage=None, semantic_retriever_chunk=None, **_others):
            if (grounding_passage is not None) + (semantic_retriever_chunk is not None) > 1:
                check_one_of(
                    "AttributionSourceId",
                    grounding_passage=grounding_passage,
                    semantic_retriever_chunk=semantic_retriever_chunk,
                )
            self._extra = None
            self.grounding_passage = (
                grounding_passage
                if grounding_passage is None or grounding_passage.__class__ is GroundingPassageId
                else _grounding_passage(grounding_passage)
            )
            self.semantic_retriever_chunk = (
                semantic_retriever_chunk
                if semantic_retriever_chunk is None or semantic_retriever_chunk.__class__ is SemanticRetrieverChunk
                else _semantic_retriever_chunk(semantic_retriever_chunk)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("groundingPassage")
        out.grounding_passage = None if v is None else GroundingPassageId.from_dict(v)
        v = get("semanticRetrieverChunk")
        out.semantic_retriever_chunk = None if v is None else SemanticRetrieverChunk.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.grounding_passage) is not None:
            out["groundingPassage"] = (
                v
                if v.__class__ is GroundingPassageId
                else check_model(v, "AttributionSourceId.grounding_passage", GroundingPassageId)
            ).to_dict(backend)
        if (v := self.semantic_retriever_chunk) is not None:
            out["semanticRetrieverChunk"] = (
                v
                if v.__class__ is SemanticRetrieverChunk
                else check_model(v, "AttributionSourceId.semantic_retriever_chunk", SemanticRetrieverChunk)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "groundingPassage",
        "semanticRetrieverChunk",
    )
)

from .grounding_passage_id import GroundingPassageId
from .semantic_retriever_chunk import SemanticRetrieverChunk
