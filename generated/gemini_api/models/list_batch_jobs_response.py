"""The model ``ListBatchJobsResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ListBatchJobsResponseDict


@define(init=False, kw_only=True)
class ListBatchJobsResponse(ModelBase):
    """One page of batch jobs.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        next_page_token: Token for the page after this one; absent on the last.
        batch_jobs: The jobs of this page.
    """

    sdk_http_response: HttpResponse | None = wire_field("sdkHttpResponse", ("model", "HttpResponse"), "sdk")
    next_page_token: str | None = wire_field("nextPageToken", "string", "sdk")
    batch_jobs: list[BatchJob] | None = wire_field("batchJobs", ("list", ("model", "BatchJob")), "sdk")

    def __init__(self, **fields: Unpack[ListBatchJobsResponseDict]) -> None: ...


from .batch_job import BatchJob
from .http_response import HttpResponse
