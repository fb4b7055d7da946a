# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ListCachedContentsResponseDict
    from .cached_content import CachedContent
    from .http_response import HttpResponse

later(globals(), "CachedContent HttpResponse")


@define(init=False, kw_only=True)
class ListCachedContentsResponse(ModelBase):
    """A page of cached contents.

    Attributes:
        cached_contents: The caches of this page, without what is in them.
        next_page_token: Token of the next page. Absent on the last one.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    cached_contents: list[CachedContent] | None = wire_field(("list", "CachedContent"))
    """The caches of this page, without what is in them."""
    next_page_token: str | None = wire_field("string")
    """Token of the next page. Absent on the last one."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[ListCachedContentsResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("cachedContents")) is not None:
            v = [CachedContent.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.cached_contents = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.cached_contents) is not None:
            v = self._each("cached_contents", v, CachedContent)
            out["cachedContents"] = [i.to_dict(backend) for i in v]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        return {**self._extra, **out} if self._extra else out
