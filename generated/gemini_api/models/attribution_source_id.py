# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import AttributionSourceIdDict
    from .grounding_passage_id import GroundingPassageId
    from .semantic_retriever_chunk import SemanticRetrieverChunk

later(globals(), "GroundingPassageId SemanticRetrieverChunk")


@define(init=False, kw_only=True)
class AttributionSourceId(ModelBase):
    """Identifies a source, by the way it was given.

    At most one of ``grounding_passage`` and ``semantic_retriever_chunk`` is set.

    Attributes:
        grounding_passage: A passage that came inside the request.
        semantic_retriever_chunk: A chunk that the semantic retriever found.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "grounding_passage",
            "semantic_retriever_chunk",
        ),
    )
    grounding_passage: GroundingPassageId | None = wire_field("GroundingPassageId")
    """A passage that came inside the request."""
    semantic_retriever_chunk: SemanticRetrieverChunk | None = wire_field("SemanticRetrieverChunk")
    """A chunk that the semantic retriever found."""

    def __init__(self, **fields: Unpack[AttributionSourceIdDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.grounding_passage = None if (v := get("groundingPassage")) is None else GroundingPassageId.from_dict(v)
        v = get("semanticRetrieverChunk")
        self.semantic_retriever_chunk = None if v is None else SemanticRetrieverChunk.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.grounding_passage) is not None:
            v = v if v.__class__ is GroundingPassageId else self._checked("grounding_passage", v)
            out["groundingPassage"] = v.to_dict(backend)
        if (v := self.semantic_retriever_chunk) is not None:
            v = v if v.__class__ is SemanticRetrieverChunk else self._checked("semantic_retriever_chunk", v)
            out["semanticRetrieverChunk"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
