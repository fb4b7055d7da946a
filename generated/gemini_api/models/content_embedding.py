# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.checks import encode_floats
from genai_runtime.models.codecs import decode_floats, decode_int, decode_list
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import ContentEmbeddingDict
    from .content_embedding_statistics import ContentEmbeddingStatistics

later(globals(), "ContentEmbeddingStatistics")


@define(init=False, kw_only=True)
class ContentEmbedding(ModelBase):
    """A vector that stands for the meaning of a content.

    Attributes:
        values: The numbers, row by row where `shape` says that they are a matrix.
        shape: Size of each dimension, where there is more than one. Gemini Developer API only.
        statistics: What was counted while the content was embedded. Vertex AI only.
    """

    values: list[float] | None = wire_field(("list", "number"))
    """The numbers, row by row where `shape` says that they are a matrix."""
    shape: list[int] | None = wire_field(("list", "integer"), "gemini")
    """Size of each dimension, where there is more than one. Gemini Developer API only."""
    statistics: ContentEmbeddingStatistics | None = wire_field("ContentEmbeddingStatistics", "vertex")
    """What was counted while the content was embedded. Vertex AI only."""

    def __init__(self, **fields: Unpack[ContentEmbeddingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.values = None if (v := get("values")) is None else decode_floats(v)
        if (v := get("shape")) is not None:
            v = [i if i.__class__ is int else decode_int(i) for i in (v if v.__class__ is list else decode_list(v))]
        self.shape = v
        self.statistics = None if (v := get("statistics")) is None else ContentEmbeddingStatistics.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.values) is not None:
            out["values"] = encode_floats(v, "ContentEmbedding.values")
        if (v := self.shape) is not None:
            v = v if v.__class__ is list else self._checked("shape", v)
            out["shape"] = [i if i.__class__ is int else ContentEmbedding._checked("shape", i, 1) for i in v]
        if (v := self.statistics) is not None:
            v = v if v.__class__ is ContentEmbeddingStatistics else self._checked("statistics", v)
            out["statistics"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.values = None if (v := get("values")) is None else decode_floats(v)
        if (v := get("shape")) is not None:
            v = [i if i.__class__ is int else decode_int(i) for i in (v if v.__class__ is list else decode_list(v))]
        self.shape = v
        self.statistics = None if (v := get("statistics")) is None else ContentEmbeddingStatistics.from_dict_vertex(v)
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"values": None, "shape": None, "statistics": None}
