"""The model ``GroundingSupport``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_int, check_list, check_model, encode_floats
from genai_runtime.models.codecs import decode_floats, decode_int, decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import SegmentOrDict


def _segment(value: SegmentOrDict | None) -> Segment | None:
    return None if value is None else check_model(value, "GroundingSupport.segment", Segment)


def _grounding_chunk_indices(value: Sequence[int] | None) -> list[int] | None:
    return None if value is None else check_list(value, "GroundingSupport.grounding_chunk_indices", check_int)


def _confidence_scores(value: Sequence[float] | None) -> list[float] | None:
    return None if value is None else check_list(value, "GroundingSupport.confidence_scores", check_float)


def _rendered_parts(value: Sequence[int] | None) -> list[int] | None:
    return None if value is None else check_list(value, "GroundingSupport.rendered_parts", check_int)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingSupport(_Base):
    """A passage of an answer and the sources it rests on.

    Attributes:
        segment: The passage.
        grounding_chunk_indices: Positions in `groundingChunks` of the sources that support the passage.
        confidence_scores: How sure the support is, from 0 to 1, one number for each of `groundingChunkIndices`.
        rendered_parts: Positions in `content.parts` of the parts that show this support. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("segment", "segment", ("model", "Segment"), "", ()),
        ("grounding_chunk_indices", "groundingChunkIndices", ("list", ("integer",)), "", ()),
        ("confidence_scores", "confidenceScores", ("list", ("number",)), "", ()),
        ("rendered_parts", "renderedParts", ("list", ("integer",)), "read_only", ()),
    )

    segment: Segment | None = _field(default=None, converter=_segment)
    grounding_chunk_indices: list[int] | None = _field(default=None, converter=_grounding_chunk_indices)
    confidence_scores: list[float] | None = _field(default=None, converter=_confidence_scores)
    rendered_parts: list[int] | None = _field(default=None, converter=_rendered_parts)

    if not TYPE_CHECKING:

        def __init__(
            self, *, segment=None, grounding_chunk_indices=None, confidence_scores=None, rendered_parts=None, **_others
        ):
            self._extra = None
            self.segment = segment if segment is None or segment.__class__ is Segment else _segment(segment)
            self.grounding_chunk_indices = (
                None if grounding_chunk_indices is None else _grounding_chunk_indices(grounding_chunk_indices)
            )
            self.confidence_scores = None if confidence_scores is None else _confidence_scores(confidence_scores)
            self.rendered_parts = None if rendered_parts is None else _rendered_parts(rendered_parts)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("segment")
        out.segment = None if v is None else Segment.from_dict(v)
        v = get("groundingChunkIndices")
        out.grounding_chunk_indices = (
            None
            if v is None
            else [
                i0 if i0.__class__ is int else decode_int(i0) for i0 in (v if v.__class__ is list else decode_list(v))
            ]
        )
        v = get("confidenceScores")
        out.confidence_scores = None if v is None else decode_floats(v)
        v = get("renderedParts")
        out.rendered_parts = (
            None
            if v is None
            else [
                i0 if i0.__class__ is int else decode_int(i0) for i0 in (v if v.__class__ is list else decode_list(v))
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.segment) is not None:
            out["segment"] = (
                v if v.__class__ is Segment else check_model(v, "GroundingSupport.segment", Segment)
            ).to_dict(backend)
        if (v := self.grounding_chunk_indices) is not None:
            out["groundingChunkIndices"] = [
                i0 if i0.__class__ is int else check_int(i0, "GroundingSupport.grounding_chunk_indices")
                for i0 in (v if v.__class__ is list else check_list(v, "GroundingSupport.grounding_chunk_indices"))
            ]
        if (v := self.confidence_scores) is not None:
            out["confidenceScores"] = encode_floats(v, "GroundingSupport.confidence_scores")
        if (v := self.rendered_parts) is not None:
            out["renderedParts"] = [
                i0 if i0.__class__ is int else check_int(i0, "GroundingSupport.rendered_parts")
                for i0 in (v if v.__class__ is list else check_list(v, "GroundingSupport.rendered_parts"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "segment",
        "groundingChunkIndices",
        "confidenceScores",
        "renderedParts",
    )
)

from .segment import Segment
