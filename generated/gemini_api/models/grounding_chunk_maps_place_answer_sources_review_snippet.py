"""The model ``GroundingChunkMapsPlaceAnswerSourcesReviewSnippet``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict


def _author_attribution(
    value: GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict | None,
) -> GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.author_attribution",
            GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkMapsPlaceAnswerSourcesReviewSnippet(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("review_id", "reviewId", ("string",), "", ()),
        ("title", "title", ("string",), "", ()),
        ("google_maps_uri", "googleMapsUri", ("string",), "", ()),
        (
            "author_attribution",
            "authorAttribution",
            ("model", "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution"),
            "",
            (),
        ),
        ("flag_content_uri", "flagContentUri", ("string",), "vertex", ()),
        ("relative_publish_time_description", "relativePublishTimeDescription", ("string",), "", ()),
        ("review", "review", ("string",), "", ()),
    )

    review_id: str | None = None
    title: str | None = None
    google_maps_uri: str | None = None
    author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution | None = _field(
        default=None, converter=_author_attribution
    )
    flag_content_uri: str | None = None
    relative_publish_time_description: str | None = None
    review: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            review_id=None,
            title=None,
            google_maps_uri=None,
            author_attribution=None,
            flag_content_uri=None,
            relative_publish_time_description=None,
            review=None,
            **_others,
        ):
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
            self.author_attribution = (
                author_attribution
                if author_attribution is None
                or author_attribution.__class__ is GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution
                else _author_attribution(author_attribution)
            )
            self.flag_content_uri = (
                flag_content_uri
                if flag_content_uri is None or flag_content_uri.__class__ is str
                else check_str(flag_content_uri, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.flag_content_uri")
            )
            self.relative_publish_time_description = (
                relative_publish_time_description
                if relative_publish_time_description is None or relative_publish_time_description.__class__ is str
                else check_str(
                    relative_publish_time_description,
                    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.relative_publish_time_description",
                )
            )
            self.review = (
                review
                if review is None or review.__class__ is str
                else check_str(review, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.review")
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
        v = get("authorAttribution")
        out.author_attribution = (
            None if v is None else GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution.from_dict(v)
        )
        v = get("flagContentUri")
        out.flag_content_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("relativePublishTimeDescription")
        out.relative_publish_time_description = v if v is None or v.__class__ is str else decode_str(v)
        v = get("review")
        out.review = v if v is None or v.__class__ is str else decode_str(v)
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
        if (v := self.author_attribution) is not None:
            out["authorAttribution"] = (
                v
                if v.__class__ is GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution
                else check_model(
                    v,
                    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.author_attribution",
                    GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
                )
            ).to_dict(backend)
        if (v := self.flag_content_uri) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported(
                    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.flag_content_uri", backend, ("vertex",)
                )
            out["flagContentUri"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.flag_content_uri"))
            )
        if (v := self.relative_publish_time_description) is not None:
            out["relativePublishTimeDescription"] = (
                v
                if v.__class__ is str
                else str.__str__(
                    check_str(v, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.relative_publish_time_description")
                )
            )
        if (v := self.review) is not None:
            out["review"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet.review"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "reviewId",
        "title",
        "googleMapsUri",
        "authorAttribution",
        "flagContentUri",
        "relativePublishTimeDescription",
        "review",
    )
)

from .grounding_chunk_maps_place_answer_sources_author_attribution import (
    GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
)
