# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionsReviewSnippetDict


@define(init=False, kw_only=True)
class InteractionsReviewSnippet(ModelBase):
    """A part of a review.

    Attributes:
        review_id: Id of the review in Google Maps.
        title: Title that people see.
        url: URL where it is found.
    """

    review_id: str | None = wire_field("string", wire="review_id")
    """Id of the review in Google Maps."""
    title: str | None = wire_field("string")
    """Title that people see."""
    url: str | None = wire_field("string")
    """URL where it is found."""

    def __init__(self, **fields: Unpack[InteractionsReviewSnippetDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.review_id = v if (v := get("review_id")) is None or v.__class__ is str else decode_str(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        self.url = v if (v := get("url")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.review_id) is not None:
            out["review_id"] = v if v.__class__ is str else self._checked("review_id", v)
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.url) is not None:
            out["url"] = v if v.__class__ is str else self._checked("url", v)
        return {**self._extra, **out} if self._extra else out
