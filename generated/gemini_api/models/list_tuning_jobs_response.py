# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import ListTuningJobsResponseDict
    from .http_response import HttpResponse
    from .tuning_job import TuningJob

later(globals(), "HttpResponse TuningJob")


@define(init=False, kw_only=True)
class ListTuningJobsResponse(ModelBase):
    """One page of tuning jobs.

    Attributes:
        next_page_token: Token for the page after this one; absent on the last.
        tuning_jobs: The jobs of this page.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    next_page_token: str | None = wire_field("string")
    """Token for the page after this one; absent on the last."""
    tuning_jobs: list[TuningJob] | None = wire_field(("list", "TuningJob"))
    """The jobs of this page."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[ListTuningJobsResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        if (v := get("tuningJobs")) is not None:
            v = [TuningJob.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tuning_jobs = v
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = v if v.__class__ is str else self._checked("next_page_token", v)
        if (v := self.tuning_jobs) is not None:
            v = self._each("tuning_jobs", v, TuningJob)
            out["tuningJobs"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.next_page_token = v if (v := get("nextPageToken")) is None or v.__class__ is str else decode_str(v)
        if (v := get("tuningJobs")) is not None:
            v = [TuningJob.from_dict_vertex(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tuning_jobs = v
        self.sdk_http_response = None
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"nextPageToken": None, "tuningJobs": None}
