# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import ListModelsConfigDict

later(globals(), "genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class ListModelsConfig(MethodConfig):
    """Settings of `client.models.list`.

    Source: https://ai.google.dev/api/models

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        page_size: Most models in one page, up to 1000. Default: 50.
        page_token: Token of the page to return, from `next_page_token` of the page before. The other parameters stay
            the same.
        filter: Filter expression; which ones are understood depends on the service.
        query_base: True, as when left out, lists the models that everyone may use.
    """

    page_size: int | None = wire_field("integer")
    """Most models in one page, up to 1000. Default: 50."""
    page_token: str | None = wire_field("string")
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""
    filter: str | None = wire_field("string")
    """Filter expression; which ones are understood depends on the service."""
    query_base: bool | None = wire_field("boolean", "sdk")
    """True, as when left out, lists the models that everyone may use."""

    def __init__(self, **fields: Unpack[ListModelsConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.page_size) is not None:
            query["pageSize"] = v if v.__class__ is int else self._checked("page_size", v)
        if (v := self.page_token) is not None:
            query["pageToken"] = v if v.__class__ is str else self._checked("page_token", v)
        if (v := self.filter) is not None:
            query["filter"] = v if v.__class__ is str else self._checked("filter", v)
        if self._extra:
            body.update(self._extra)
