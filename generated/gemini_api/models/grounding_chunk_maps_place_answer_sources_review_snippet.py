"""The model ``GroundingChunkMapsPlaceAnswerSourcesReviewSnippet``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkMapsPlaceAnswerSourcesReviewSnippet(_Base):
    """An excerpt of a review of a place.

    Attributes:
        review_id: Identifies the review.
        title: Heading of the review.
        google_maps_uri: Address of the review on Google Maps.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("review_id", "reviewId", ("string",), "", ()),
        ("title", "title", ("string",), "", ()),
        ("google_maps_uri", "googleMapsUri", ("string",), "", ()),
    )

    review_id: str | None = None
    title: str | None = None
    google_maps_uri: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, review_id=None, title=None, google_maps_uri=None, **_others):
            self._extra = None
            self.review_id = (
                review_id
                if review_id is None or review_id.__class__ is str
                else check_str(review_id, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.review_id")
            )
            self.title = (
                title
                if title is None or title.__class__ is str
                else check_str(title, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.title")
            )
            self.google_maps_uri = (
                google_maps_uri
                if google_maps_uri is None or google_maps_uri.__class__ is str
                else check_str(google_maps_uri, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.google_maps_uri")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("reviewId")
        out.review_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("googleMapsUri")
        out.google_maps_uri = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.review_id) is not None:
            out["reviewId"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.review_id"))
            )
        if (v := self.title) is not None:
            out["title"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.title"))
            )
        if (v := self.google_maps_uri) is not None:
            out["googleMapsUri"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.google_maps_uri"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "reviewId",
        "title",
        "googleMapsUri",
    )
)
