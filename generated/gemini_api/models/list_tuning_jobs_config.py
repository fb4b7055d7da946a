# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import ListTuningJobsConfigDict

later(globals(), "genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class ListTuningJobsConfig(MethodConfig):
    """Settings of `client.tunings.list`.

    Source: https://ai.google.dev/api/tuning

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        page_size: Most items in one page.
        page_token: Token of the page to return, from `next_page_token` of the page before. The other parameters stay
            the same.
        filter: Filter expression over descriptions and names, such as `owner:me` or `readers:everyone`.
    """

    page_size: int | None = wire_field("integer")
    """Most items in one page."""
    page_token: str | None = wire_field("string")
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""
    filter: str | None = wire_field("string")
    """Filter expression over descriptions and names, such as `owner:me` or `readers:everyone`."""

    def __init__(self, **fields: Unpack[ListTuningJobsConfigDict]) -> None: ...

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
