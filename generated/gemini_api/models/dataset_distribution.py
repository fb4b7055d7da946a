# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_list, encode_float

if TYPE_CHECKING:
    from ._dicts import DatasetDistributionDict
    from .dataset_distribution_distribution_bucket import DatasetDistributionDistributionBucket

later(globals(), "DatasetDistributionDistributionBucket")


@define(init=False, kw_only=True)
class DatasetDistribution(ModelBase):
    """How a number is spread over a set of examples.

    Attributes:
        buckets: Ranges, and how many lie in each. Set by the server.
        max: The largest. Set by the server.
        mean: Sum by number. Set by the server.
        median: The one in the middle. Set by the server.
        min: The smallest. Set by the server.
        p5: The 5th percentile. Set by the server.
        p95: The 95th percentile. Set by the server.
        sum: All of them together. Set by the server.
    """

    buckets: list[DatasetDistributionDistributionBucket] | None = wire_field(
        ("list", "DatasetDistributionDistributionBucket"), "read_only"
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
    sum: float | None = wire_field("number", "read_only")
    """All of them together. Set by the server."""

    def __init__(self, **fields: Unpack[DatasetDistributionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("buckets")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [DatasetDistributionDistributionBucket.from_dict(i) for i in v if i is not None]
        self.buckets = v
        self.max = v if (v := get("max")) is None or v.__class__ is float else decode_float(v)
        self.mean = v if (v := get("mean")) is None or v.__class__ is float else decode_float(v)
        self.median = v if (v := get("median")) is None or v.__class__ is float else decode_float(v)
        self.min = v if (v := get("min")) is None or v.__class__ is float else decode_float(v)
        self.p5 = v if (v := get("p5")) is None or v.__class__ is float else decode_float(v)
        self.p95 = v if (v := get("p95")) is None or v.__class__ is float else decode_float(v)
        self.sum = v if (v := get("sum")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.buckets) is not None:
            v = self._each("buckets", v, DatasetDistributionDistributionBucket)
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
            out["sum"] = encode_float(v if v.__class__ is float else self._checked("sum", v))
        return {**self._extra, **out} if self._extra else out
