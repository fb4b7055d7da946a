# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import RagFilterDict


@define(init=False, kw_only=True)
class RagFilter(ModelBase):
    """Which documents of a RAG corpus count.

    Attributes:
        metadata_filter: A filter over the metadata of the documents.
        vector_distance_threshold: Passages that are farther off are left out.
        vector_similarity_threshold: Passages that are less alike are left out.
    """

    metadata_filter: str | None = wire_field("string", wire="metadata_filter")
    """A filter over the metadata of the documents."""
    vector_distance_threshold: float | None = wire_field("number", wire="vector_distance_threshold")
    """Passages that are farther off are left out."""
    vector_similarity_threshold: float | None = wire_field("number", wire="vector_similarity_threshold")
    """Passages that are less alike are left out."""

    def __init__(self, **fields: Unpack[RagFilterDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.metadata_filter = v if (v := get("metadata_filter")) is None or v.__class__ is str else decode_str(v)
        v = get("vector_distance_threshold")
        self.vector_distance_threshold = v if v is None or v.__class__ is float else decode_float(v)
        v = get("vector_similarity_threshold")
        self.vector_similarity_threshold = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metadata_filter) is not None:
            out["metadata_filter"] = v if v.__class__ is str else self._checked("metadata_filter", v)
        if (v := self.vector_distance_threshold) is not None:
            v = v if v.__class__ is float else self._checked("vector_distance_threshold", v)
            out["vector_distance_threshold"] = encode_float(v)
        if (v := self.vector_similarity_threshold) is not None:
            v = v if v.__class__ is float else self._checked("vector_similarity_threshold", v)
            out["vector_similarity_threshold"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
