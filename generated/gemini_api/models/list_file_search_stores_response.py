"""The model ``ListFileSearchStoresResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import FileSearchStoreOrDict, HttpResponseOrDict


def _file_search_stores(value: Sequence[FileSearchStoreOrDict] | None) -> list[FileSearchStore] | None:
    return (
        None
        if value is None
        else check_list(value, "ListFileSearchStoresResponse.file_search_stores", check_model, FileSearchStore)
    )


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "ListFileSearchStoresResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ListFileSearchStoresResponse(_Base):
    """A page of file search stores.

    Attributes:
        file_search_stores: The stores of this page.
        next_page_token: Token of the next page. Absent on the last one.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("file_search_stores", "fileSearchStores", ("list", ("model", "FileSearchStore")), "", ()),
        ("next_page_token", "nextPageToken", ("string",), "", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    file_search_stores: list[FileSearchStore] | None = _field(default=None, converter=_file_search_stores)
    next_page_token: str | None = None
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(self, *, file_search_stores=None, next_page_token=None, sdk_http_response=None, **_others):
            self._extra = None
            self.file_search_stores = None if file_search_stores is None else _file_search_stores(file_search_stores)
            self.next_page_token = (
                next_page_token
                if next_page_token is None or next_page_token.__class__ is str
                else check_str(next_page_token, "ListFileSearchStoresResponse.next_page_token")
            )
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("fileSearchStores")
        out.file_search_stores = (
            None
            if v is None
            else [
                FileSearchStore.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None
            ]
        )
        v = get("nextPageToken")
        out.next_page_token = v if v is None or v.__class__ is str else decode_str(v)
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.file_search_stores) is not None:
            out["fileSearchStores"] = [
                (
                    i0
                    if i0.__class__ is FileSearchStore
                    else check_model(i0, "ListFileSearchStoresResponse.file_search_stores", FileSearchStore)
                ).to_dict(backend)
                for i0 in (
                    v if v.__class__ is list else check_list(v, "ListFileSearchStoresResponse.file_search_stores")
                )
            ]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ListFileSearchStoresResponse.next_page_token"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "fileSearchStores",
        "nextPageToken",
    )
)

from .file_search_store import FileSearchStore
from .http_response import HttpResponse
