"""The model ``AggregationOutput``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import AggregationResultOrDict, EvaluationDatasetOrDict


def _aggregation_results(value: Sequence[AggregationResultOrDict] | None) -> list[AggregationResult] | None:
    return (
        None
        if value is None
        else check_list(value, "AggregationOutput.aggregation_results", check_model, AggregationResult)
    )


def _dataset(value: EvaluationDatasetOrDict | None) -> EvaluationDataset | None:
    return None if value is None else check_model(value, "AggregationOutput.dataset", EvaluationDataset)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AggregationOutput(_Base):
    """Scores of a whole dataset.

    Attributes:
        aggregation_results: One score for each metric.
        dataset: The examples that were scored.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("aggregation_results", "aggregationResults", ("list", ("model", "AggregationResult")), "", ()),
        ("dataset", "dataset", ("model", "EvaluationDataset"), "", ()),
    )

    aggregation_results: list[AggregationResult] | None = _field(default=None, converter=_aggregation_results)
    dataset: EvaluationDataset | None = _field(default=None, converter=_dataset)

    if not TYPE_CHECKING:

        def __init__(self, *, aggregation_results=None, dataset=None, **_others):
            self._extra = None
            self.aggregation_results = (
                None if aggregation_results is None else _aggregation_results(aggregation_results)
            )
            self.dataset = dataset if dataset is None or dataset.__class__ is EvaluationDataset else _dataset(dataset)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("aggregationResults")
        out.aggregation_results = (
            None
            if v is None
            else [
                AggregationResult.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("dataset")
        out.dataset = None if v is None else EvaluationDataset.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aggregation_results) is not None:
            out["aggregationResults"] = [
                (
                    i0
                    if i0.__class__ is AggregationResult
                    else check_model(i0, "AggregationOutput.aggregation_results", AggregationResult)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "AggregationOutput.aggregation_results"))
            ]
        if (v := self.dataset) is not None:
            out["dataset"] = (
                v
                if v.__class__ is EvaluationDataset
                else check_model(v, "AggregationOutput.dataset", EvaluationDataset)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "aggregationResults",
        "dataset",
    )
)

from .aggregation_result import AggregationResult
from .evaluation_dataset import EvaluationDataset
