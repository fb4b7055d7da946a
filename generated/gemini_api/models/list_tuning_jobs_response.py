"""The model ``ListTuningJobsResponse``."""
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

    from ._dicts import HttpResponseOrDict, TuningJobOrDict


def _tuning_jobs(value: Sequence[TuningJobOrDict] | None) -> list[TuningJob] | None:
    return None if value is None else check_list(value, "ListTuningJobsResponse.tuning_jobs", check_model, TuningJob)


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "ListTuningJobsResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ListTuningJobsResponse(_Base):
    """One page of tuning jobs.

    Attributes:
        next_page_token: Token for the page after this one; absent on the last.
        tuning_jobs: The jobs of this page.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("next_page_token", "nextPageToken", ("string",), "", ()),
        ("tuning_jobs", "tuningJobs", ("list", ("model", "TuningJob")), "", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    next_page_token: str | None = None
    tuning_jobs: list[TuningJob] | None = _field(default=None, converter=_tuning_jobs)
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(self, *, next_page_token=None, tuning_jobs=None, sdk_http_response=None, **_others):
            self._extra = None
            self.next_page_token = (
                next_page_token
                if next_page_token is None or next_page_token.__class__ is str
                else check_str(next_page_token, "ListTuningJobsResponse.next_page_token")
            )
            self.tuning_jobs = None if tuning_jobs is None else _tuning_jobs(tuning_jobs)
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
        v = get("nextPageToken")
        out.next_page_token = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tuningJobs")
        out.tuning_jobs = (
            None
            if v is None
            else [TuningJob.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.next_page_token) is not None:
            out["nextPageToken"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ListTuningJobsResponse.next_page_token"))
            )
        if (v := self.tuning_jobs) is not None:
            out["tuningJobs"] = [
                (
                    i0
                    if i0.__class__ is TuningJob
                    else check_model(i0, "ListTuningJobsResponse.tuning_jobs", TuningJob)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "ListTuningJobsResponse.tuning_jobs"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "nextPageToken",
        "tuningJobs",
    )
)

from .http_response import HttpResponse
from .tuning_job import TuningJob
