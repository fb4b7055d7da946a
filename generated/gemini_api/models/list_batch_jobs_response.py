# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.places import leftover, with_leftover

if TYPE_CHECKING:
    from ._dicts import ListBatchJobsResponseDict
    from .batch_job import BatchJob
    from .http_response import HttpResponse

later(globals(), "BatchJob HttpResponse")


@define(init=False, kw_only=True)
class ListBatchJobsResponse(ModelBase):
    """One page of batch jobs.

    Attributes:
        batch_jobs: The jobs of this page.
        next_page_token: Token for the page after this one; absent on the last.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    batch_jobs: list[BatchJob] | None = wire_field(("list", "BatchJob"))
    """The jobs of this page."""
    next_page_token: str | None = wire_field("string")
    """Token for the page after this one; absent on the last."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[ListBatchJobsResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        if (v := get("operations")) is not None:
            v = [BatchJob.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.batch_jobs = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.batch_jobs) is not None:
            out["operations"] = [
                (i if i.__class__ is BatchJob else ListBatchJobsResponse._checked("batch_jobs", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("batch_jobs", v))
            ]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        return with_leftover(self._extra, out) if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        if (v := get("batchPredictionJobs")) is not None:
            v = [BatchJob.from_dict_vertex(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.batch_jobs = v
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.batch_jobs) is not None:
            out["batchPredictionJobs"] = [
                (i if i.__class__ is BatchJob else ListBatchJobsResponse._checked("batch_jobs", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("batch_jobs", v))
            ]
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {"operations": None, "nextPageToken": None}


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"batchPredictionJobs": None, "nextPageToken": None}
