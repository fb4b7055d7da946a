"""The model ``ListBatchJobsResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import BatchJobOrDict, HttpResponseOrDict


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "ListBatchJobsResponse.sdk_http_response", HttpResponse)


def _batch_jobs(value: Sequence[BatchJobOrDict] | None) -> list[BatchJob] | None:
    return None if value is None else check_list(value, "ListBatchJobsResponse.batch_jobs", check_model, BatchJob)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ListBatchJobsResponse(_Base):
    """One page of batch jobs.

    Attributes:
        sdk_http_response: Headers of the HTTP response that this object was read from.
        next_page_token: Token for the page after this one; absent on the last.
        batch_jobs: The jobs of this page.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
        ("next_page_token", "nextPageToken", ("string",), "sdk", ()),
        ("batch_jobs", "batchJobs", ("list", ("model", "BatchJob")), "sdk", ()),
    )

    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)
    next_page_token: str | None = None
    batch_jobs: list[BatchJob] | None = _field(default=None, converter=_batch_jobs)

    if not TYPE_CHECKING:

        def __init__(self, *, sdk_http_response=None, next_page_token=None, batch_jobs=None, **_others):
            self._extra = None
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            self.next_page_token = (
                next_page_token
                if next_page_token is None or next_page_token.__class__ is str
                else check_str(next_page_token, "ListBatchJobsResponse.next_page_token")
            )
            self.batch_jobs = None if batch_jobs is None else _batch_jobs(batch_jobs)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.sdk_http_response = None
        out.next_page_token = None
        out.batch_jobs = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .batch_job import BatchJob
from .http_response import HttpResponse
