# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.checks import encode_floats
from genai_runtime.models.codecs import decode_floats, decode_int, decode_list

if TYPE_CHECKING:
    from ._dicts import GroundingSupportDict
    from .segment import Segment

later(globals(), "Segment")


@define(init=False, kw_only=True)
class GroundingSupport(ModelBase):
    """A passage of an answer and the sources it rests on.

    Attributes:
        segment: The passage.
        grounding_chunk_indices: Positions in `grounding_chunks` of the sources that support the passage.
        confidence_scores: How sure the support is, from 0 to 1, one number for each of `grounding_chunk_indices`.
        rendered_parts: Positions in `content.parts` of the parts that show this support. Set by the server.
    """

    segment: Segment | None = wire_field("Segment")
    """The passage."""
    grounding_chunk_indices: list[int] | None = wire_field(("list", "integer"))
    """Positions in `grounding_chunks` of the sources that support the passage."""
    confidence_scores: list[float] | None = wire_field(("list", "number"))
    """How sure the support is, from 0 to 1, one number for each of `grounding_chunk_indices`."""
    rendered_parts: list[int] | None = wire_field(("list", "integer"), "read_only")
    """Positions in `content.parts` of the parts that show this support. Set by the server."""

    def __init__(self, **fields: Unpack[GroundingSupportDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.segment = None if (v := get("segment")) is None else Segment.from_dict(v)
        if (v := get("groundingChunkIndices")) is not None:
            v = [i if i.__class__ is int else decode_int(i) for i in (v if v.__class__ is list else decode_list(v))]
        self.grounding_chunk_indices = v
        self.confidence_scores = None if (v := get("confidenceScores")) is None else decode_floats(v)
        if (v := get("renderedParts")) is not None:
            v = [i if i.__class__ is int else decode_int(i) for i in (v if v.__class__ is list else decode_list(v))]
        self.rendered_parts = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.segment) is not None:
            out["segment"] = (v if v.__class__ is Segment else self._checked("segment", v)).to_dict(backend)
        if (v := self.grounding_chunk_indices) is not None:
            v = v if v.__class__ is list else self._checked("grounding_chunk_indices", v)
            out["groundingChunkIndices"] = [
                i if i.__class__ is int else GroundingSupport._checked("grounding_chunk_indices", i, 1) for i in v
            ]
        if (v := self.confidence_scores) is not None:
            out["confidenceScores"] = encode_floats(v, "GroundingSupport.confidence_scores")
        if (v := self.rendered_parts) is not None:
            v = v if v.__class__ is list else self._checked("rendered_parts", v)
            out["renderedParts"] = [
                i if i.__class__ is int else GroundingSupport._checked("rendered_parts", i, 1) for i in v
            ]
        return {**self._extra, **out} if self._extra else out
