# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import AggregationOutputDict
    from .aggregation_result import AggregationResult
    from .evaluation_dataset import EvaluationDataset

later(globals(), "AggregationResult EvaluationDataset")


@define(init=False, kw_only=True)
class AggregationOutput(ModelBase):
    """Scores of a whole dataset.

    Attributes:
        aggregation_results: One score for each metric.
        dataset: The examples that were scored.
    """

    aggregation_results: list[AggregationResult] | None = wire_field(("list", "AggregationResult"))
    """One score for each metric."""
    dataset: EvaluationDataset | None = wire_field("EvaluationDataset")
    """The examples that were scored."""

    def __init__(self, **fields: Unpack[AggregationOutputDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("aggregationResults")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [AggregationResult.from_dict(i) for i in v if i is not None]
        self.aggregation_results = v
        self.dataset = None if (v := get("dataset")) is None else EvaluationDataset.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aggregation_results) is not None:
            v = self._each("aggregation_results", v, AggregationResult)
            out["aggregationResults"] = [i.to_dict(backend) for i in v]
        if (v := self.dataset) is not None:
            out["dataset"] = (v if v.__class__ is EvaluationDataset else self._checked("dataset", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
