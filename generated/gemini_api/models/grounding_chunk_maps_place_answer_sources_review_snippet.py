# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict
    from .grounding_chunk_maps_place_answer_sources_author_attribution import (
        GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
    )

later(globals(), "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution")


@define(init=False, kw_only=True)
class GroundingChunkMapsPlaceAnswerSourcesReviewSnippet(ModelBase):
    """An excerpt of a review of a place.

    Attributes:
        review_id: Identifies the review.
        title: Heading of the review.
        google_maps_uri: Address of the review on Google Maps.
        author_attribution: Who wrote the review.
        flag_content_uri: Where the review can be reported. Vertex AI only.
        relative_publish_time_description: How long ago it was written, in words.
        review: Resource name of the review.
    """

    review_id: str | None = wire_field("string")
    """Identifies the review."""
    title: str | None = wire_field("string")
    """Heading of the review."""
    google_maps_uri: str | None = wire_field("string")
    """Address of the review on Google Maps."""
    author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution | None = wire_field(
        "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution"
    )
    """Who wrote the review."""
    flag_content_uri: str | None = wire_field("string", "vertex")
    """Where the review can be reported. Vertex AI only."""
    relative_publish_time_description: str | None = wire_field("string")
    """How long ago it was written, in words."""
    review: str | None = wire_field("string")
    """Resource name of the review."""

    def __init__(self, **fields: Unpack[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.review_id = v if (v := get("reviewId")) is None or v.__class__ is str else decode_str(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        self.google_maps_uri = v if (v := get("googleMapsUri")) is None or v.__class__ is str else decode_str(v)
        if (v := get("authorAttribution")) is not None:
            v = GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution.from_dict(v)
        self.author_attribution = v
        self.flag_content_uri = v if (v := get("flagContentUri")) is None or v.__class__ is str else decode_str(v)
        v = get("relativePublishTimeDescription")
        self.relative_publish_time_description = v if v is None or v.__class__ is str else decode_str(v)
        self.review = v if (v := get("review")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.review_id) is not None:
            out["reviewId"] = v if v.__class__ is str else self._checked("review_id", v)
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.google_maps_uri) is not None:
            out["googleMapsUri"] = v if v.__class__ is str else self._checked("google_maps_uri", v)
        if (v := self.author_attribution) is not None:
            v = (
                v
                if v.__class__ is GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution
                else self._checked("author_attribution", v)
            )
            out["authorAttribution"] = v.to_dict(backend)
        if (v := self.flag_content_uri) is not None:
            out["flagContentUri"] = v if v.__class__ is str else self._checked("flag_content_uri", v)
        if (v := self.relative_publish_time_description) is not None:
            v = v if v.__class__ is str else self._checked("relative_publish_time_description", v)
            out["relativePublishTimeDescription"] = v
        if (v := self.review) is not None:
            out["review"] = v if v.__class__ is str else self._checked("review", v)
        return {**self._extra, **out} if self._extra else out
