# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import ListFileSearchStoresConfigDict

later(globals(), "genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class ListFileSearchStoresConfig(MethodConfig):
    """Settings of `client.file_search_stores.list`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        page_size: Most stores in one page, up to 20. Default: 10.
        page_token: Token of the page to return, from `next_page_token` of the page before. The other parameters stay
            the same.
    """

    page_size: int | None = wire_field("integer")
    """Most stores in one page, up to 20. Default: 10."""
    page_token: str | None = wire_field("string")
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""

    def __init__(self, **fields: Unpack[ListFileSearchStoresConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.page_size) is not None:
            query["pageSize"] = v if v.__class__ is int else self._checked("page_size", v)
        if (v := self.page_token) is not None:
            query["pageToken"] = v if v.__class__ is str else self._checked("page_token", v)
        if self._extra:
            body.update(self._extra)
