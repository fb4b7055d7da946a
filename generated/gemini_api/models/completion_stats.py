"""The model ``CompletionStats``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import CompletionStatsDict


@define(init=False, kw_only=True)
class CompletionStats(ModelBase):
    """How many of a batch job's requests were answered.

    Attributes:
        failed_count: Number of requests that failed. Set by the server.
        incomplete_count: Number of requests that were not worked through. Set by the server.
        successful_count: Number of requests that were answered. Set by the server.
        successful_forecast_point_count: Number of predicted points, for forecasts. Set by the server.
    """

    failed_count: int | None = wire_field("failedCount", "int64", "read_only")
    incomplete_count: int | None = wire_field("incompleteCount", "int64", "read_only")
    successful_count: int | None = wire_field("successfulCount", "int64", "read_only")
    successful_forecast_point_count: int | None = wire_field("successfulForecastPointCount", "int64", "read_only")

    def __init__(self, **fields: Unpack[CompletionStatsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        self.failed_count = None if (v := get("failedCount")) is None else decode_int(v)
        self.incomplete_count = None if (v := get("incompleteCount")) is None else decode_int(v)
        self.successful_count = None if (v := get("successfulCount")) is None else decode_int(v)
        if (v := get("successfulForecastPointCount")) is not None:
            v = decode_int(v)
        self.successful_forecast_point_count = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.failed_count) is not None:
            out["failedCount"] = str(v if v.__class__ is int else self._checked("failed_count", v))
        if (v := self.incomplete_count) is not None:
            out["incompleteCount"] = str(v if v.__class__ is int else self._checked("incomplete_count", v))
        if (v := self.successful_count) is not None:
            out["successfulCount"] = str(v if v.__class__ is int else self._checked("successful_count", v))
        if (v := self.successful_forecast_point_count) is not None:
            out["successfulForecastPointCount"] = str(
                v if v.__class__ is int else self._checked("successful_forecast_point_count", v)
            )
        return {**self._extra, **out} if self._extra else out
