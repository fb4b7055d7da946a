"""The model ``DatasetDistribution``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_list, check_model
from genai_runtime.models.codecs import decode_float, decode_list, encode_float

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import DatasetDistributionDistributionBucketOrDict


def _buckets(
    value: Sequence[DatasetDistributionDistributionBucketOrDict] | None,
) -> list[DatasetDistributionDistributionBucket] | None:
    return (
        None
        if value is None
        else check_list(value, "DatasetDistribution.buckets", check_model, DatasetDistributionDistributionBucket)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DatasetDistribution(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("buckets", "buckets", ("list", ("model", "DatasetDistributionDistributionBucket")), "read_only", ()),
        ("max", "max", ("number",), "read_only", ()),
        ("mean", "mean", ("number",), "read_only", ()),
        ("median", "median", ("number",), "read_only", ()),
        ("min", "min", ("number",), "read_only", ()),
        ("p5", "p5", ("number",), "read_only", ()),
        ("p95", "p95", ("number",), "read_only", ()),
        ("sum", "sum", ("number",), "read_only", ()),
    )

    buckets: list[DatasetDistributionDistributionBucket] | None = _field(default=None, converter=_buckets)
    max: float | None = None
    mean: float | None = None
    median: float | None = None
    min: float | None = None
    p5: float | None = None
    p95: float | None = None
    sum: float | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, buckets=None, max=None, mean=None, median=None, min=None, p5=None, p95=None, sum=None, **_others
        ):
            self._extra = None
            self.buckets = None if buckets is None else _buckets(buckets)
            self.max = None if max is None else check_float(max, "DatasetDistribution.max")
            self.mean = None if mean is None else check_float(mean, "DatasetDistribution.mean")
            self.median = None if median is None else check_float(median, "DatasetDistribution.median")
            self.min = None if min is None else check_float(min, "DatasetDistribution.min")
            self.p5 = None if p5 is None else check_float(p5, "DatasetDistribution.p5")
            self.p95 = None if p95 is None else check_float(p95, "DatasetDistribution.p95")
            self.sum = None if sum is None else check_float(sum, "DatasetDistribution.sum")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("buckets")
        out.buckets = (
            None
            if v is None
            else [
                DatasetDistributionDistributionBucket.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("max")
        out.max = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("mean")
        out.mean = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("median")
        out.median = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("min")
        out.min = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("p5")
        out.p5 = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("p95")
        out.p95 = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("sum")
        out.sum = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.buckets) is not None:
            out["buckets"] = [
                (
                    i0
                    if i0.__class__ is DatasetDistributionDistributionBucket
                    else check_model(i0, "DatasetDistribution.buckets", DatasetDistributionDistributionBucket)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "DatasetDistribution.buckets"))
            ]
        if (v := self.max) is not None:
            out["max"] = encode_float(v if v.__class__ is float else check_float(v, "DatasetDistribution.max"))
        if (v := self.mean) is not None:
            out["mean"] = encode_float(v if v.__class__ is float else check_float(v, "DatasetDistribution.mean"))
        if (v := self.median) is not None:
            out["median"] = encode_float(v if v.__class__ is float else check_float(v, "DatasetDistribution.median"))
        if (v := self.min) is not None:
            out["min"] = encode_float(v if v.__class__ is float else check_float(v, "DatasetDistribution.min"))
        if (v := self.p5) is not None:
            out["p5"] = encode_float(v if v.__class__ is float else check_float(v, "DatasetDistribution.p5"))
        if (v := self.p95) is not None:
            out["p95"] = encode_float(v if v.__class__ is float else check_float(v, "DatasetDistribution.p95"))
        if (v := self.sum) is not None:
            out["sum"] = encode_float(v if v.__class__ is float else check_float(v, "DatasetDistribution.sum"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "buckets",
        "max",
        "mean",
        "median",
        "min",
        "p5",
        "p95",
        "sum",
    )
)

from .dataset_distribution_distribution_bucket import DatasetDistributionDistributionBucket
