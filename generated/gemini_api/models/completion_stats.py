"""The model ``CompletionStats``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int64
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


def _failed_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "CompletionStats.failed_count")


def _incomplete_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "CompletionStats.incomplete_count")


def _successful_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "CompletionStats.successful_count")


def _successful_forecast_point_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "CompletionStats.successful_forecast_point_count")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CompletionStats(_Base):
    """How many of a batch job's requests were answered.

    Attributes:
        failed_count: Number of requests that failed. Set by the server.
        incomplete_count: Number of requests that were not worked through. Set by the server.
        successful_count: Number of requests that were answered. Set by the server.
        successful_forecast_point_count: Number of predicted points, for forecasts. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("failed_count", "failedCount", ("int64",), "read_only", ()),
        ("incomplete_count", "incompleteCount", ("int64",), "read_only", ()),
        ("successful_count", "successfulCount", ("int64",), "read_only", ()),
        ("successful_forecast_point_count", "successfulForecastPointCount", ("int64",), "read_only", ()),
    )

    failed_count: int | None = _field(default=None, converter=_failed_count)
    incomplete_count: int | None = _field(default=None, converter=_incomplete_count)
    successful_count: int | None = _field(default=None, converter=_successful_count)
    successful_forecast_point_count: int | None = _field(default=None, converter=_successful_forecast_point_count)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            failed_count=None,
            incomplete_count=None,
            successful_count=None,
            successful_forecast_point_count=None,
            **_others,
        ):
            self._extra = None
            self.failed_count = (
                failed_count if failed_count is None or failed_count.__class__ is int else _failed_count(failed_count)
            )
            self.incomplete_count = (
                incomplete_count
                if incomplete_count is None or incomplete_count.__class__ is int
                else _incomplete_count(incomplete_count)
            )
            self.successful_count = (
                successful_count
                if successful_count is None or successful_count.__class__ is int
                else _successful_count(successful_count)
            )
            self.successful_forecast_point_count = (
                successful_forecast_point_count
                if successful_forecast_point_count is None or successful_forecast_point_count.__class__ is int
                else _successful_forecast_point_count(successful_forecast_point_count)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("failedCount")
        out.failed_count = None if v is None else decode_int(v)
        v = get("incompleteCount")
        out.incomplete_count = None if v is None else decode_int(v)
        v = get("successfulCount")
        out.successful_count = None if v is None else decode_int(v)
        v = get("successfulForecastPointCount")
        out.successful_forecast_point_count = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.failed_count) is not None:
            out["failedCount"] = str(v if v.__class__ is int else check_int64(v, "CompletionStats.failed_count"))
        if (v := self.incomplete_count) is not None:
            out["incompleteCount"] = str(
                v if v.__class__ is int else check_int64(v, "CompletionStats.incomplete_count")
            )
        if (v := self.successful_count) is not None:
            out["successfulCount"] = str(
                v if v.__class__ is int else check_int64(v, "CompletionStats.successful_count")
            )
        if (v := self.successful_forecast_point_count) is not None:
            out["successfulForecastPointCount"] = str(
                v if v.__class__ is int else check_int64(v, "CompletionStats.successful_forecast_point_count")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "failedCount",
        "incompleteCount",
        "successfulCount",
        "successfulForecastPointCount",
    )
)
