# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import GoogleMapsResultPlacesDict
    from .interactions_review_snippet import InteractionsReviewSnippet

later(globals(), "InteractionsReviewSnippet")


@define(init=False, kw_only=True)
class GoogleMapsResultPlaces(ModelBase):
    """A place that was found.

    Attributes:
        name: Name of the place.
        place_id: Id of the place in Google Maps.
        review_snippets: Parts of reviews of the place.
        url: URL where it is found.
    """

    name: str | None = wire_field("string")
    """Name of the place."""
    place_id: str | None = wire_field("string", wire="place_id")
    """Id of the place in Google Maps."""
    review_snippets: list[InteractionsReviewSnippet] | None = wire_field(
        ("list", "InteractionsReviewSnippet"), wire="review_snippets"
    )
    """Parts of reviews of the place."""
    url: str | None = wire_field("string")
    """URL where it is found."""

    def __init__(self, **fields: Unpack[GoogleMapsResultPlacesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.place_id = v if (v := get("place_id")) is None or v.__class__ is str else decode_str(v)
        if (v := get("review_snippets")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsReviewSnippet.from_dict(i) for i in v if i is not None]
        self.review_snippets = v
        self.url = v if (v := get("url")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.place_id) is not None:
            out["place_id"] = v if v.__class__ is str else self._checked("place_id", v)
        if (v := self.review_snippets) is not None:
            v = self._each("review_snippets", v, InteractionsReviewSnippet)
            out["review_snippets"] = [i.to_dict(backend) for i in v]
        if (v := self.url) is not None:
            out["url"] = v if v.__class__ is str else self._checked("url", v)
        return {**self._extra, **out} if self._extra else out
