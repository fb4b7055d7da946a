# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import AggregationResultDict
    from .aggregation_metric import AggregationMetric
    from .bleu_metric_value import BleuMetricValue
    from .custom_code_execution_result import CustomCodeExecutionResult
    from .exact_match_metric_value import ExactMatchMetricValue
    from .pairwise_metric_result import PairwiseMetricResult
    from .pointwise_metric_result import PointwiseMetricResult
    from .rouge_metric_value import RougeMetricValue

later(
    globals(),
    "AggregationMetric BleuMetricValue CustomCodeExecutionResult ExactMatchMetricValue "
    "PairwiseMetricResult PointwiseMetricResult RougeMetricValue",
)


@define(init=False, kw_only=True)
class AggregationResult(ModelBase):
    """One score of a whole dataset. One of its results is set.

    Attributes:
        aggregation_metric: How the scores became one number.
        bleu_metric_value: The score by BLEU.
        custom_code_execution_result: The score by a Python function.
        exact_match_metric_value: The score by exact comparison.
        pairwise_metric_result: What a judge of two answers preferred.
        pointwise_metric_result: What a judge of one answer said.
        rouge_metric_value: The score by ROUGE.
    """

    aggregation_metric: AggregationMetric | None = wire_field(("enum", "AggregationMetric"))
    """How the scores became one number."""
    bleu_metric_value: BleuMetricValue | None = wire_field("BleuMetricValue")
    """The score by BLEU."""
    custom_code_execution_result: CustomCodeExecutionResult | None = wire_field("CustomCodeExecutionResult")
    """The score by a Python function."""
    exact_match_metric_value: ExactMatchMetricValue | None = wire_field("ExactMatchMetricValue")
    """The score by exact comparison."""
    pairwise_metric_result: PairwiseMetricResult | None = wire_field("PairwiseMetricResult")
    """What a judge of two answers preferred."""
    pointwise_metric_result: PointwiseMetricResult | None = wire_field("PointwiseMetricResult")
    """What a judge of one answer said."""
    rouge_metric_value: RougeMetricValue | None = wire_field("RougeMetricValue")
    """The score by ROUGE."""

    def __init__(self, **fields: Unpack[AggregationResultDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("aggregationMetric")) is not None:
            v = AggregationMetric._by_value.get(v) or AggregationMetric.decode(v)
        self.aggregation_metric = v
        self.bleu_metric_value = None if (v := get("bleuMetricValue")) is None else BleuMetricValue.from_dict(v)
        v = get("customCodeExecutionResult")
        self.custom_code_execution_result = None if v is None else CustomCodeExecutionResult.from_dict(v)
        v = get("exactMatchMetricValue")
        self.exact_match_metric_value = None if v is None else ExactMatchMetricValue.from_dict(v)
        v = get("pairwiseMetricResult")
        self.pairwise_metric_result = None if v is None else PairwiseMetricResult.from_dict(v)
        v = get("pointwiseMetricResult")
        self.pointwise_metric_result = None if v is None else PointwiseMetricResult.from_dict(v)
        self.rouge_metric_value = None if (v := get("rougeMetricValue")) is None else RougeMetricValue.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aggregation_metric) is not None:
            v = v if v.__class__ is AggregationMetric else self._checked("aggregation_metric", v)
            out["aggregationMetric"] = v._value_
        if (v := self.bleu_metric_value) is not None:
            v = v if v.__class__ is BleuMetricValue else self._checked("bleu_metric_value", v)
            out["bleuMetricValue"] = v.to_dict(backend)
        if (v := self.custom_code_execution_result) is not None:
            v = v if v.__class__ is CustomCodeExecutionResult else self._checked("custom_code_execution_result", v)
            out["customCodeExecutionResult"] = v.to_dict(backend)
        if (v := self.exact_match_metric_value) is not None:
            v = v if v.__class__ is ExactMatchMetricValue else self._checked("exact_match_metric_value", v)
            out["exactMatchMetricValue"] = v.to_dict(backend)
        if (v := self.pairwise_metric_result) is not None:
            v = v if v.__class__ is PairwiseMetricResult else self._checked("pairwise_metric_result", v)
            out["pairwiseMetricResult"] = v.to_dict(backend)
        if (v := self.pointwise_metric_result) is not None:
            v = v if v.__class__ is PointwiseMetricResult else self._checked("pointwise_metric_result", v)
            out["pointwiseMetricResult"] = v.to_dict(backend)
        if (v := self.rouge_metric_value) is not None:
            v = v if v.__class__ is RougeMetricValue else self._checked("rouge_metric_value", v)
            out["rougeMetricValue"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
