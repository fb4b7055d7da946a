"""The model ``SearchTypes``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ImageSearchOrDict, WebSearchOrDict


def _web_search(value: WebSearchOrDict | type[WebSearch] | None) -> WebSearch | None:
    return None if value is None else check_model(value, "SearchTypes.web_search", WebSearch)


def _image_search(value: ImageSearchOrDict | type[ImageSearch] | None) -> ImageSearch | None:
    return None if value is None else check_model(value, "SearchTypes.image_search", ImageSearch)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SearchTypes(_Base):
    """Kinds of search to make.

    Attributes:
        web_search: Set to search for web pages.
        image_search: Set to search for images.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("web_search", "webSearch", ("model", "WebSearch"), "", ()),
        ("image_search", "imageSearch", ("model", "ImageSearch"), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    web_search: WebSearch | None = _field(default=None, converter=_web_search)
    image_search: ImageSearch | None = _field(default=None, converter=_image_search)

    if not TYPE_CHECKING:

        def __init__(self, *, web_search=None, image_search=None, **_others):
            self._extra = None
            self.web_search = (
                web_search if web_search is None or web_search.__class__ is WebSearch else _web_search(web_search)
            )
            self.image_search = (
                image_search
                if image_search is None or image_search.__class__ is ImageSearch
                else _image_search(image_search)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("webSearch")
        out.web_search = None if v is None else WebSearch.from_dict(v)
        v = get("imageSearch")
        out.image_search = None if v is None else ImageSearch.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.web_search) is not None:
            out["webSearch"] = (
                v if v.__class__ is WebSearch else check_model(v, "SearchTypes.web_search", WebSearch)
            ).to_dict(backend)
        if (v := self.image_search) is not None:
            out["imageSearch"] = (
                v if v.__class__ is ImageSearch else check_model(v, "SearchTypes.image_search", ImageSearch)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "webSearch",
        "imageSearch",
    )
)

from .image_search import ImageSearch
from .web_search import WebSearch
