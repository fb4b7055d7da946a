# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GoogleSearchResultDict


@define(init=False, kw_only=True)
class GoogleSearchResult(ModelBase):
    """What Google Search found.

    Attributes:
        search_suggestions: HTML with suggestions of searches, to be shown.
    """

    search_suggestions: str | None = wire_field("string", wire="search_suggestions")
    """HTML with suggestions of searches, to be shown."""

    def __init__(self, **fields: Unpack[GoogleSearchResultDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.search_suggestions = v if (v := get("search_suggestions")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.search_suggestions) is not None:
            out["search_suggestions"] = v if v.__class__ is str else self._checked("search_suggestions", v)
        return {**self._extra, **out} if self._extra else out
