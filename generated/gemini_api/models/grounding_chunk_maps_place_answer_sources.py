# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesDict
    from .grounding_chunk_maps_place_answer_sources_review_snippet import (
        GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
    )

later(globals(), "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet")


@define(init=False, kw_only=True)
class GroundingChunkMapsPlaceAnswerSources(ModelBase):
    """Where an answer about a place comes from.

    Attributes:
        review_snippets: Excerpts of reviews.
        review_snippet: Reviews that the answer rests on, by a name that google-genai has beside `review_snippets`.
        flag_content_uri: Where the content can be reported. Vertex AI only.
    """

    review_snippets: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = wire_field(
        ("list", "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet")
    )
    """Excerpts of reviews."""
    review_snippet: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = wire_field(
        ("list", "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet")
    )
    """Reviews that the answer rests on, by a name that google-genai has beside `review_snippets`."""
    flag_content_uri: str | None = wire_field("string", "vertex")
    """Where the content can be reported. Vertex AI only."""

    def __init__(self, **fields: Unpack[GroundingChunkMapsPlaceAnswerSourcesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("reviewSnippets")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.from_dict(i) for i in v if i is not None]
        self.review_snippets = v
        if (v := get("reviewSnippet")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.from_dict(i) for i in v if i is not None]
        self.review_snippet = v
        self.flag_content_uri = v if (v := get("flagContentUri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.review_snippets) is not None:
            v = self._each("review_snippets", v, GroundingChunkMapsPlaceAnswerSourcesReviewSnippet)
            out["reviewSnippets"] = [i.to_dict(backend) for i in v]
        if (v := self.review_snippet) is not None:
            v = self._each("review_snippet", v, GroundingChunkMapsPlaceAnswerSourcesReviewSnippet)
            out["reviewSnippet"] = [i.to_dict(backend) for i in v]
        if (v := self.flag_content_uri) is not None:
            out["flagContentUri"] = v if v.__class__ is str else self._checked("flag_content_uri", v)
        return {**self._extra, **out} if self._extra else out
