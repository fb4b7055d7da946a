# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.checks import check_fieldmask

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import ListBatchJobsConfigDict

later(globals(), "genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class ListBatchJobsConfig(MethodConfig):
    """Settings of `client.batches.list`.

    Source: https://ai.google.dev/api/batch-api

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        filter: Filter expression, such as `done = true`.
        page_size: Most items in one page.
        page_token: Token of the page to return, from `next_page_token` of the page before. The other parameters stay
            the same.
        return_partial_success: True lists what could be reached and names the rest in `unreachable`, instead of
            failing. Gemini Developer API only.
        read_mask: Names of the fields to read, joined by commas. Vertex AI only.
    """

    filter: str | None = wire_field("string")
    """Filter expression, such as `done = true`."""
    page_size: int | None = wire_field("integer")
    """Most items in one page."""
    page_token: str | None = wire_field("string")
    """Token of the page to return, from `next_page_token` of the page before. The other parameters stay the same."""
    return_partial_success: bool | None = wire_field("boolean", "gemini")
    """True lists what could be reached and names the rest in `unreachable`, instead of failing. Gemini Developer API only.
    """
    read_mask: str | None = wire_field("fieldmask", "vertex")
    """Names of the fields to read, joined by commas. Vertex AI only."""

    def __init__(self, **fields: Unpack[ListBatchJobsConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.filter) is not None:
            query["filter"] = v if v.__class__ is str else self._checked("filter", v)
        if (v := self.page_size) is not None:
            query["pageSize"] = v if v.__class__ is int else self._checked("page_size", v)
        if (v := self.page_token) is not None:
            query["pageToken"] = v if v.__class__ is str else self._checked("page_token", v)
        if (v := self.return_partial_success) is not None:
            only_on(
                ("gemini",), "the Gemini Developer API", convert.backend, "ListBatchJobsConfig.return_partial_success"
            )
            query["returnPartialSuccess"] = v if v.__class__ is bool else self._checked("return_partial_success", v)
        if (v := self.read_mask) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "ListBatchJobsConfig.read_mask")
            query["readMask"] = check_fieldmask(v, "ListBatchJobsConfig.read_mask")
        if self._extra:
            body.update(self._extra)
