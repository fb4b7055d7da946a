# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, decode_list, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import SemanticRetrieverConfigDict
    from .content import Content
    from .metadata_filter import MetadataFilter

later(globals(), "Content MetadataFilter")


@define(init=False, kw_only=True)
class SemanticRetrieverConfig(ModelBase):
    """How passages are looked for in a corpus.

    Attributes:
        max_chunks_count: Most passages to use.
        metadata_filters: What the facts of documents must be like.
        minimum_relevance_score: Least relevance of a passage, from 0 to 1.
        query: What the passages are compared with. Required.
        source: Resource name of the corpus, or of a document in it. Required.
    """

    max_chunks_count: int | None = wire_field("integer")
    """Most passages to use."""
    metadata_filters: list[MetadataFilter] | None = wire_field(("list", "MetadataFilter"))
    """What the facts of documents must be like."""
    minimum_relevance_score: float | None = wire_field("number")
    """Least relevance of a passage, from 0 to 1."""
    query: Content | None = wire_field("Content", "required")
    """What the passages are compared with. Required."""
    source: str | None = wire_field("string", "required")
    """Resource name of the corpus, or of a document in it. Required."""

    def __init__(self, **fields: Unpack[SemanticRetrieverConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.max_chunks_count = v if (v := get("maxChunksCount")) is None or v.__class__ is int else decode_int(v)
        if (v := get("metadataFilters")) is not None:
            v = [MetadataFilter.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.metadata_filters = v
        v = get("minimumRelevanceScore")
        self.minimum_relevance_score = v if v is None or v.__class__ is float else decode_float(v)
        self.query = None if (v := get("query")) is None else Content.from_dict(v)
        self.source = v if (v := get("source")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.max_chunks_count) is not None:
            out["maxChunksCount"] = v if v.__class__ is int else self._checked("max_chunks_count", v)
        if (v := self.metadata_filters) is not None:
            v = self._each("metadata_filters", v, MetadataFilter)
            out["metadataFilters"] = [i.to_dict(backend) for i in v]
        if (v := self.minimum_relevance_score) is not None:
            v = v if v.__class__ is float else self._checked("minimum_relevance_score", v)
            out["minimumRelevanceScore"] = encode_float(v)
        if (v := self.query) is not None:
            out["query"] = (v if v.__class__ is Content else self._checked("query", v)).to_dict(backend)
        if (v := self.source) is not None:
            out["source"] = v if v.__class__ is str else self._checked("source", v)
        return {**self._extra, **out} if self._extra else out
