# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, decode_list, encode_float

if TYPE_CHECKING:
    from ._dicts import SupervisedTuningDatasetDistributionDict
    from .supervised_tuning_dataset_distribution_dataset_bucket import SupervisedTuningDatasetDistributionDatasetBucket

later(globals(), "SupervisedTuningDatasetDistributionDatasetBucket")


@define(init=False, kw_only=True)
class SupervisedTuningDatasetDistribution(ModelBase):
    """How a number is spread over the examples of supervised tuning.

    Attributes:
        billable_sum: All that are paid for. Set by the server.
        buckets: Ranges, and how many lie in each. Set by the server.
        max: The largest. Set by the server.
        mean: Sum by number. Set by the server.
        median: The one in the middle. Set by the server.
        min: The smallest. Set by the server.
        p5: The 5th percentile. Set by the server.
        p95: The 95th percentile. Set by the server.
        sum: All of them together. Set by the server.
    """

    billable_sum: int | None = wire_field("int64", "read_only")
    """All that are paid for. Set by the server."""
    buckets: list[SupervisedTuningDatasetDistributionDatasetBucket] | None = wire_field(
        ("list", "SupervisedTuningDatasetDistributionDatasetBucket"), "read_only"
    )
    """Ranges, and how many lie in each. Set by the server."""
    max: float | None = wire_field("number", "read_only")
    """The largest. Set by the server."""
    mean: float | None = wire_field("number", "read_only")
    """Sum by number. Set by the server."""
    median: float | None = wire_field("number", "read_only")
    """The one in the middle. Set by the server."""
    min: float | None = wire_field("number", "read_only")
    """The smallest. Set by the server."""
    p5: float | None = wire_field("number", "read_only")
    """The 5th percentile. Set by the server."""
    p95: float | None = wire_field("number", "read_only")
    """The 95th percentile. Set by the server."""
    sum: int | None = wire_field("int64", "read_only")
    """All of them together. Set by the server."""

    def __init__(self, **fields: Unpack[SupervisedTuningDatasetDistributionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.billable_sum = None if (v := get("billableSum")) is None else decode_int(v)
        if (v := get("buckets")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [SupervisedTuningDatasetDistributionDatasetBucket.from_dict(i) for i in v if i is not None]
        self.buckets = v
        self.max = v if (v := get("max")) is None or v.__class__ is float else decode_float(v)
        self.mean = v if (v := get("mean")) is None or v.__class__ is float else decode_float(v)
        self.median = v if (v := get("median")) is None or v.__class__ is float else decode_float(v)
        self.min = v if (v := get("min")) is None or v.__class__ is float else decode_float(v)
        self.p5 = v if (v := get("p5")) is None or v.__class__ is float else decode_float(v)
        self.p95 = v if (v := get("p95")) is None or v.__class__ is float else decode_float(v)
        self.sum = None if (v := get("sum")) is None else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.billable_sum) is not None:
            out["billableSum"] = str(v if v.__class__ is int else self._checked("billable_sum", v))
        if (v := self.buckets) is not None:
            v = self._each("buckets", v, SupervisedTuningDatasetDistributionDatasetBucket)
            out["buckets"] = [i.to_dict(backend) for i in v]
        if (v := self.max) is not None:
            out["max"] = encode_float(v if v.__class__ is float else self._checked("max", v))
        if (v := self.mean) is not None:
            out["mean"] = encode_float(v if v.__class__ is float else self._checked("mean", v))
        if (v := self.median) is not None:
            out["median"] = encode_float(v if v.__class__ is float else self._checked("median", v))
        if (v := self.min) is not None:
            out["min"] = encode_float(v if v.__class__ is float else self._checked("min", v))
        if (v := self.p5) is not None:
            out["p5"] = encode_float(v if v.__class__ is float else self._checked("p5", v))
        if (v := self.p95) is not None:
            out["p95"] = encode_float(v if v.__class__ is float else self._checked("p95", v))
        if (v := self.sum) is not None:
            out["sum"] = str(v if v.__class__ is int else self._checked("sum", v))
        return {**self._extra, **out} if self._extra else out
