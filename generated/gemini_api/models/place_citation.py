# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import PlaceCitationDict
    from .interactions_review_snippet import InteractionsReviewSnippet

later(globals(), "InteractionsReviewSnippet")


@define(init=False, kw_only=True)
class PlaceCitation(ModelBase):
    """A place that a part of the text is about.

    Attributes:
        end_index: Where the part of the text ends, in bytes; this byte is not in it.
        name: Name of the place.
        place_id: Id of the place in Google Maps.
        review_snippets: Parts of reviews of the place.
        start_index: Where the part of the text begins, in bytes.
        type: What kind it is, always `place_citation`.
        url: URL where it is found.
    """

    end_index: int | None = wire_field("integer", wire="end_index")
    """Where the part of the text ends, in bytes; this byte is not in it."""
    name: str | None = wire_field("string")
    """Name of the place."""
    place_id: str | None = wire_field("string", wire="place_id")
    """Id of the place in Google Maps."""
    review_snippets: list[InteractionsReviewSnippet] | None = wire_field(
        ("list", "InteractionsReviewSnippet"), wire="review_snippets"
    )
    """Parts of reviews of the place."""
    start_index: int | None = wire_field("integer", wire="start_index")
    """Where the part of the text begins, in bytes."""
    type: Literal["place_citation"] | None = wire_field(("const", "place_citation"), "fixed")
    """What kind it is, always `place_citation`."""
    url: str | None = wire_field("string")
    """URL where it is found."""

    def __init__(self, **fields: Unpack[PlaceCitationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.end_index = v if (v := get("end_index")) is None or v.__class__ is int else decode_int(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.place_id = v if (v := get("place_id")) is None or v.__class__ is str else decode_str(v)
        if (v := get("review_snippets")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsReviewSnippet.from_dict(i) for i in v if i is not None]
        self.review_snippets = v
        self.start_index = v if (v := get("start_index")) is None or v.__class__ is int else decode_int(v)
        v = get("type")
        self.type = None if v is None else v if v == "place_citation" else decode_const(v, "place_citation")
        self.url = v if (v := get("url")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.end_index) is not None:
            out["end_index"] = v if v.__class__ is int else self._checked("end_index", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.place_id) is not None:
            out["place_id"] = v if v.__class__ is str else self._checked("place_id", v)
        if (v := self.review_snippets) is not None:
            v = self._each("review_snippets", v, InteractionsReviewSnippet)
            out["review_snippets"] = [i.to_dict(backend) for i in v]
        if (v := self.start_index) is not None:
            out["start_index"] = v if v.__class__ is int else self._checked("start_index", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.url) is not None:
            out["url"] = v if v.__class__ is str else self._checked("url", v)
        return {**self._extra, **out} if self._extra else out
