# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import SearchTypesDict
    from .image_search import ImageSearch
    from .web_search import WebSearch

later(globals(), "ImageSearch WebSearch")


@define(init=False, kw_only=True)
class SearchTypes(ModelBase):
    """Kinds of search to make.

    Attributes:
        web_search: Set to search for web pages.
        image_search: Set to search for images.
    """

    _CLOSED: ClassVar[bool] = True
    web_search: WebSearch | None = wire_field("WebSearch")
    """Set to search for web pages."""
    image_search: ImageSearch | None = wire_field("ImageSearch")
    """Set to search for images."""

    def __init__(self, **fields: Unpack[SearchTypesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.web_search = None if (v := get("webSearch")) is None else WebSearch.from_dict(v)
        self.image_search = None if (v := get("imageSearch")) is None else ImageSearch.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.web_search) is not None:
            out["webSearch"] = (v if v.__class__ is WebSearch else self._checked("web_search", v)).to_dict(backend)
        if (v := self.image_search) is not None:
            v = v if v.__class__ is ImageSearch else self._checked("image_search", v)
            out["imageSearch"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
