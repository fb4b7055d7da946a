# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ListFileSearchStoresResponseDict
    from .file_search_store import FileSearchStore
    from .http_response import HttpResponse

later(globals(), "FileSearchStore HttpResponse")


@define(init=False, kw_only=True)
class ListFileSearchStoresResponse(ModelBase):
    """A page of file search stores.

    Attributes:
        file_search_stores: The stores of this page.
        next_page_token: Token of the next page. Absent on the last one.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    file_search_stores: list[FileSearchStore] | None = wire_field(("list", "FileSearchStore"))
    """The stores of this page."""
    next_page_token: str | None = wire_field("string")
    """Token of the next page. Absent on the last one."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[ListFileSearchStoresResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("fileSearchStores")) is not None:
            v = [FileSearchStore.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.file_search_stores = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.file_search_stores) is not None:
            v = self._each("file_search_stores", v, FileSearchStore)
            out["fileSearchStores"] = [i.to_dict(backend) for i in v]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        return {**self._extra, **out} if self._extra else out
