# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int
from genai_runtime.models.places import leftover, with_leftover

if TYPE_CHECKING:
    from ._dicts import CompletionStatsDict


@define(init=False, kw_only=True)
class CompletionStats(ModelBase):
    """How many of a batch job's requests were answered.

    Attributes:
        failed_count: Number of requests that failed. Set by the server.
        incomplete_count: Number of requests that were not worked through. Set by the server.
        successful_count: Number of requests that were answered. Set by the server.
        request_count: Number of requests in all. Set by the server. Gemini Developer API only.
        successful_forecast_point_count: Number of predicted points, for forecasts. Set by the server. Vertex AI only.
    """

    failed_count: int | None = wire_field("int64", "read_only")
    """Number of requests that failed. Set by the server."""
    incomplete_count: int | None = wire_field("int64", "read_only")
    """Number of requests that were not worked through. Set by the server."""
    successful_count: int | None = wire_field("int64", "read_only")
    """Number of requests that were answered. Set by the server."""
    request_count: int | None = wire_field("int64", "read_only gemini")
    """Number of requests in all. Set by the server. Gemini Developer API only."""
    successful_forecast_point_count: int | None = wire_field("int64", "read_only vertex")
    """Number of predicted points, for forecasts. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[CompletionStatsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.failed_count = None if (v := get("failedRequestCount")) is None else decode_int(v)
        self.incomplete_count = None if (v := get("pendingRequestCount")) is None else decode_int(v)
        self.successful_count = None if (v := get("successfulRequestCount")) is None else decode_int(v)
        self.request_count = None if (v := get("requestCount")) is None else decode_int(v)
        v = get("successfulForecastPointCount")
        self.successful_forecast_point_count = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.failed_count) is not None:
            out["failedRequestCount"] = str(v if v.__class__ is int else self._checked("failed_count", v))
        if (v := self.incomplete_count) is not None:
            out["pendingRequestCount"] = str(v if v.__class__ is int else self._checked("incomplete_count", v))
        if (v := self.successful_count) is not None:
            out["successfulRequestCount"] = str(v if v.__class__ is int else self._checked("successful_count", v))
        if (v := self.request_count) is not None:
            out["requestCount"] = str(v if v.__class__ is int else self._checked("request_count", v))
        if (v := self.successful_forecast_point_count) is not None:
            v = v if v.__class__ is int else self._checked("successful_forecast_point_count", v)
            out["successfulForecastPointCount"] = str(v)
        return with_leftover(self._extra, out) if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.failed_count = None if (v := get("failedCount")) is None else decode_int(v)
        self.incomplete_count = None if (v := get("incompleteCount")) is None else decode_int(v)
        self.successful_count = None if (v := get("successfulCount")) is None else decode_int(v)
        self.request_count = None if (v := get("requestCount")) is None else decode_int(v)
        v = get("successfulForecastPointCount")
        self.successful_forecast_point_count = None if v is None else decode_int(v)
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.failed_count) is not None:
            out["failedCount"] = str(v if v.__class__ is int else self._checked("failed_count", v))
        if (v := self.incomplete_count) is not None:
            out["incompleteCount"] = str(v if v.__class__ is int else self._checked("incomplete_count", v))
        if (v := self.successful_count) is not None:
            out["successfulCount"] = str(v if v.__class__ is int else self._checked("successful_count", v))
        if (v := self.request_count) is not None:
            out["requestCount"] = str(v if v.__class__ is int else self._checked("request_count", v))
        if (v := self.successful_forecast_point_count) is not None:
            v = v if v.__class__ is int else self._checked("successful_forecast_point_count", v)
            out["successfulForecastPointCount"] = str(v)
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {
    "failedRequestCount": None,
    "pendingRequestCount": None,
    "successfulRequestCount": None,
    "requestCount": None,
    "successfulForecastPointCount": None,
}


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "failedCount": None,
    "incompleteCount": None,
    "successfulCount": None,
    "requestCount": None,
    "successfulForecastPointCount": None,
}
