"""The model ``RagRetrievalConfigFilter``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_float, check_str
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RagRetrievalConfigFilter(_Base):
    """Which pieces are left out.

    Attributes:
        metadata_filter: Which files are searched, as an expression over their metadata.
        vector_distance_threshold: Pieces that are further away than this are left out.
        vector_similarity_threshold: Pieces that are less alike than this are left out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("metadata_filter", "metadataFilter", ("string",), "", ()),
        ("vector_distance_threshold", "vectorDistanceThreshold", ("number",), "", ()),
        ("vector_similarity_threshold", "vectorSimilarityThreshold", ("number",), "", ()),
    )

    metadata_filter: str | None = None
    vector_distance_threshold: float | None = None
    vector_similarity_threshold: float | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, metadata_filter=None, vector_distance_threshold=None, vector_similarity_threshold=None, **_others
        ):
            self._extra = None
            self.metadata_filter = (
                metadata_filter
                if metadata_filter is None or metadata_filter.__class__ is str
                else check_str(metadata_filter, "RagRetrievalConfigFilter.metadata_filter")
            )
            self.vector_distance_threshold = (
                None
                if vector_distance_threshold is None
                else check_float(vector_distance_threshold, "RagRetrievalConfigFilter.vector_distance_threshold")
            )
            self.vector_similarity_threshold = (
                None
                if vector_similarity_threshold is None
                else check_float(vector_similarity_threshold, "RagRetrievalConfigFilter.vector_similarity_threshold")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("metadataFilter")
        out.metadata_filter = v if v is None or v.__class__ is str else decode_str(v)
        v = get("vectorDistanceThreshold")
        out.vector_distance_threshold = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("vectorSimilarityThreshold")
        out.vector_similarity_threshold = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metadata_filter) is not None:
            out["metadataFilter"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "RagRetrievalConfigFilter.metadata_filter"))
            )
        if (v := self.vector_distance_threshold) is not None:
            out["vectorDistanceThreshold"] = encode_float(
                v if v.__class__ is float else check_float(v, "RagRetrievalConfigFilter.vector_distance_threshold")
            )
        if (v := self.vector_similarity_threshold) is not None:
            out["vectorSimilarityThreshold"] = encode_float(
                v if v.__class__ is float else check_float(v, "RagRetrievalConfigFilter.vector_similarity_threshold")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "metadataFilter",
        "vectorDistanceThreshold",
        "vectorSimilarityThreshold",
    )
)
