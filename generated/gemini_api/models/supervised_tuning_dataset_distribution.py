"""The model ``SupervisedTuningDatasetDistribution``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_int64, check_list, check_model
from genai_runtime.models.codecs import decode_float, decode_int, decode_list, encode_float

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import SupervisedTuningDatasetDistributionDatasetBucketOrDict


def _billable_sum(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "SupervisedTuningDatasetDistribution.billable_sum")


def _buckets(
    value: Sequence[SupervisedTuningDatasetDistributionDatasetBucketOrDict] | None,
) -> list[SupervisedTuningDatasetDistributionDatasetBucket] | None:
    return (
        None
        if value is None
        else check_list(
            value,
            "SupervisedTuningDatasetDistribution.buckets",
            check_model,
            SupervisedTuningDatasetDistributionDatasetBucket,
        )
    )


def _sum(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "SupervisedTuningDatasetDistribution.sum")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SupervisedTuningDatasetDistribution(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("billable_sum", "billableSum", ("int64",), "read_only", ()),
        (
            "buckets",
            "buckets",
            ("list", ("model", "SupervisedTuningDatasetDistributionDatasetBucket")),
            "read_only",
            (),
        ),
        ("max", "max", ("number",), "read_only", ()),
        ("mean", "mean", ("number",), "read_only", ()),
        ("median", "median", ("number",), "read_only", ()),
        ("min", "min", ("number",), "read_only", ()),
        ("p5", "p5", ("number",), "read_only", ()),
        ("p95", "p95", ("number",), "read_only", ()),
        ("sum", "sum", ("int64",), "read_only", ()),
    )

    billable_sum: int | None = _field(default=None, converter=_billable_sum)
    buckets: list[SupervisedTuningDatasetDistributionDatasetBucket] | None = _field(default=None, converter=_buckets)
    max: float | None = None
    mean: float | None = None
    median: float | None = None
    min: float | None = None
    p5: float | None = None
    p95: float | None = None
    sum: int | None = _field(default=None, converter=_sum)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            billable_sum=None,
            buckets=None,
            max=None,
            mean=None,
            median=None,
            min=None,
            p5=None,
            p95=None,
            sum=None,
            **_others,
        ):
            self._extra = None
            self.billable_sum = (
                billable_sum if billable_sum is None or billable_sum.__class__ is int else _billable_sum(billable_sum)
            )
            self.buckets = None if buckets is None else _buckets(buckets)
            self.max = None if max is None else check_float(max, "SupervisedTuningDatasetDistribution.max")
            self.mean = None if mean is None else check_float(mean, "SupervisedTuningDatasetDistribution.mean")
            self.median = None if median is None else check_float(median, "SupervisedTuningDatasetDistribution.median")
            self.min = None if min is None else check_float(min, "SupervisedTuningDatasetDistribution.min")
            self.p5 = None if p5 is None else check_float(p5, "SupervisedTuningDatasetDistribution.p5")
            self.p95 = None if p95 is None else check_float(p95, "SupervisedTuningDatasetDistribution.p95")
            self.sum = sum if sum is None or sum.__class__ is int else _sum(sum)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("billableSum")
        out.billable_sum = None if v is None else decode_int(v)
        v = get("buckets")
        out.buckets = (
            None
            if v is None
            else [
                SupervisedTuningDatasetDistributionDatasetBucket.from_dict(i0)
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
        out.sum = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.billable_sum) is not None:
            out["billableSum"] = str(
                v if v.__class__ is int else check_int64(v, "SupervisedTuningDatasetDistribution.billable_sum")
            )
        if (v := self.buckets) is not None:
            out["buckets"] = [
                (
                    i0
                    if i0.__class__ is SupervisedTuningDatasetDistributionDatasetBucket
                    else check_model(
                        i0,
                        "SupervisedTuningDatasetDistribution.buckets",
                        SupervisedTuningDatasetDistributionDatasetBucket,
                    )
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "SupervisedTuningDatasetDistribution.buckets"))
            ]
        if (v := self.max) is not None:
            out["max"] = encode_float(
                v if v.__class__ is float else check_float(v, "SupervisedTuningDatasetDistribution.max")
            )
        if (v := self.mean) is not None:
            out["mean"] = encode_float(
                v if v.__class__ is float else check_float(v, "SupervisedTuningDatasetDistribution.mean")
            )
        if (v := self.median) is not None:
            out["median"] = encode_float(
                v if v.__class__ is float else check_float(v, "SupervisedTuningDatasetDistribution.median")
            )
        if (v := self.min) is not None:
            out["min"] = encode_float(
                v if v.__class__ is float else check_float(v, "SupervisedTuningDatasetDistribution.min")
            )
        if (v := self.p5) is not None:
            out["p5"] = encode_float(
                v if v.__class__ is float else check_float(v, "SupervisedTuningDatasetDistribution.p5")
            )
        if (v := self.p95) is not None:
            out["p95"] = encode_float(
                v if v.__class__ is float else check_float(v, "SupervisedTuningDatasetDistribution.p95")
            )
        if (v := self.sum) is not None:
            out["sum"] = str(v if v.__class__ is int else check_int64(v, "SupervisedTuningDatasetDistribution.sum"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "billableSum",
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

from .supervised_tuning_dataset_distribution_dataset_bucket import SupervisedTuningDatasetDistributionDatasetBucket
