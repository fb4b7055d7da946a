"""The model ``ListBatchJobsConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ListBatchJobsConfigDict


@define(init=False, kw_only=True)
class ListBatchJobsConfig(ModelBase):
    """Settings of `client.batches.list`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        page_size: Most items of one page.
        page_token: Token of the page to read, from the page before.
        filter: Which items are listed, as an expression.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    page_size: int | None = wire_field("pageSize", "integer", "sdk")
    page_token: str | None = wire_field("pageToken", "string", "sdk")
    filter: str | None = wire_field("filter", "string", "sdk")

    def __init__(self, **fields: Unpack[ListBatchJobsConfigDict]) -> None: ...


from .http_options import HttpOptions
