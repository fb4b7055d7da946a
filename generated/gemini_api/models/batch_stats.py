# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import BatchStatsDict


@define(init=False, kw_only=True)
class BatchStats(ModelBase):
    """How many of a batch's requests were answered.

    Attributes:
        failed_request_count: Number of requests that brought an error. Set by the server.
        pending_request_count: Number of requests that are still to be answered. Set by the server.
        request_count: Number of all requests. Set by the server.
        successful_request_count: Number of requests that were answered. Set by the server.
    """

    failed_request_count: int | None = wire_field("int64", "read_only")
    """Number of requests that brought an error. Set by the server."""
    pending_request_count: int | None = wire_field("int64", "read_only")
    """Number of requests that are still to be answered. Set by the server."""
    request_count: int | None = wire_field("int64", "read_only")
    """Number of all requests. Set by the server."""
    successful_request_count: int | None = wire_field("int64", "read_only")
    """Number of requests that were answered. Set by the server."""

    def __init__(self, **fields: Unpack[BatchStatsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.failed_request_count = None if (v := get("failedRequestCount")) is None else decode_int(v)
        self.pending_request_count = None if (v := get("pendingRequestCount")) is None else decode_int(v)
        self.request_count = None if (v := get("requestCount")) is None else decode_int(v)
        self.successful_request_count = None if (v := get("successfulRequestCount")) is None else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.failed_request_count) is not None:
            out["failedRequestCount"] = str(v if v.__class__ is int else self._checked("failed_request_count", v))
        if (v := self.pending_request_count) is not None:
            out["pendingRequestCount"] = str(v if v.__class__ is int else self._checked("pending_request_count", v))
        if (v := self.request_count) is not None:
            out["requestCount"] = str(v if v.__class__ is int else self._checked("request_count", v))
        if (v := self.successful_request_count) is not None:
            v = v if v.__class__ is int else self._checked("successful_request_count", v)
            out["successfulRequestCount"] = str(v)
        return {**self._extra, **out} if self._extra else out
