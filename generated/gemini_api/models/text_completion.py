# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import TextCompletionDict
    from .citation_metadata import CitationMetadata
    from .safety_rating import SafetyRating

later(globals(), "CitationMetadata SafetyRating")


@define(init=False, kw_only=True)
class TextCompletion(ModelBase):
    """One answer to a text.

    Attributes:
        citation_metadata: Sources that the answer repeats. Set by the server.
        output: The text of the answer. Set by the server.
        safety_ratings: How likely the answer is harmful, by category.
    """

    citation_metadata: CitationMetadata | None = wire_field("CitationMetadata", "read_only")
    """Sources that the answer repeats. Set by the server."""
    output: str | None = wire_field("string", "read_only")
    """The text of the answer. Set by the server."""
    safety_ratings: list[SafetyRating] | None = wire_field(("list", "SafetyRating"))
    """How likely the answer is harmful, by category."""

    def __init__(self, **fields: Unpack[TextCompletionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.citation_metadata = None if (v := get("citationMetadata")) is None else CitationMetadata.from_dict(v)
        self.output = v if (v := get("output")) is None or v.__class__ is str else decode_str(v)
        if (v := get("safetyRatings")) is not None:
            v = [SafetyRating.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.safety_ratings = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.citation_metadata) is not None:
            v = v if v.__class__ is CitationMetadata else self._checked("citation_metadata", v)
            out["citationMetadata"] = v.to_dict(backend)
        if (v := self.output) is not None:
            out["output"] = v if v.__class__ is str else self._checked("output", v)
        if (v := self.safety_ratings) is not None:
            out["safetyRatings"] = [
                (i if i.__class__ is SafetyRating else TextCompletion._checked("safety_ratings", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("safety_ratings", v))
            ]
        return {**self._extra, **out} if self._extra else out
