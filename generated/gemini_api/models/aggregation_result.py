"""The model ``AggregationResult``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        BleuMetricValueOrDict,
        CustomCodeExecutionResultOrDict,
        ExactMatchMetricValueOrDict,
        PairwiseMetricResultOrDict,
        PointwiseMetricResultOrDict,
        RougeMetricValueOrDict,
    )


def _aggregation_metric(value: AggregationMetric | str | None) -> AggregationMetric | None:
    return None if value is None else check_enum(value, "AggregationResult.aggregation_metric", AggregationMetric)


def _bleu_metric_value(value: BleuMetricValueOrDict | None) -> BleuMetricValue | None:
    return None if value is None else check_model(value, "AggregationResult.bleu_metric_value", BleuMetricValue)


def _custom_code_execution_result(value: CustomCodeExecutionResultOrDict | None) -> CustomCodeExecutionResult | None:
    return (
        None
        if value is None
        else check_model(value, "AggregationResult.custom_code_execution_result", CustomCodeExecutionResult)
    )


def _exact_match_metric_value(value: ExactMatchMetricValueOrDict | None) -> ExactMatchMetricValue | None:
    return (
        None
        if value is None
        else check_model(value, "AggregationResult.exact_match_metric_value", ExactMatchMetricValue)
    )


def _pairwise_metric_result(value: PairwiseMetricResultOrDict | None) -> PairwiseMetricResult | None:
    return (
        None if value is None else check_model(value, "AggregationResult.pairwise_metric_result", PairwiseMetricResult)
    )


def _pointwise_metric_result(value: PointwiseMetricResultOrDict | None) -> PointwiseMetricResult | None:
    return (
        None
        if value is None
        else check_model(value, "AggregationResult.pointwise_metric_result", PointwiseMetricResult)
    )


def _rouge_metric_value(value: RougeMetricValueOrDict | None) -> RougeMetricValue | None:
    return None if value is None else check_model(value, "AggregationResult.rouge_metric_value", RougeMetricValue)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AggregationResult(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("aggregation_metric", "aggregationMetric", ("enum", "AggregationMetric"), "", ()),
        ("bleu_metric_value", "bleuMetricValue", ("model", "BleuMetricValue"), "", ()),
        ("custom_code_execution_result", "customCodeExecutionResult", ("model", "CustomCodeExecutionResult"), "", ()),
        ("exact_match_metric_value", "exactMatchMetricValue", ("model", "ExactMatchMetricValue"), "", ()),
        ("pairwise_metric_result", "pairwiseMetricResult", ("model", "PairwiseMetricResult"), "", ()),
        ("pointwise_metric_result", "pointwiseMetricResult", ("model", "PointwiseMetricResult"), "", ()),
        ("rouge_metric_value", "rougeMetricValue", ("model", "RougeMetricValue"), "", ()),
    )

    aggregation_metric: AggregationMetric | None = _field(default=None, converter=_aggregation_metric)
    bleu_metric_value: BleuMetricValue | None = _field(default=None, converter=_bleu_metric_value)
    custom_code_execution_result: CustomCodeExecutionResult | None = _field(
        default=None, converter=_custom_code_execution_result
    )
    exact_match_metric_value: ExactMatchMetricValue | None = _field(default=None, converter=_exact_match_metric_value)
    pairwise_metric_result: PairwiseMetricResult | None = _field(default=None, converter=_pairwise_metric_result)
    pointwise_metric_result: PointwiseMetricResult | None = _field(default=None, converter=_pointwise_metric_result)
    rouge_metric_value: RougeMetricValue | None = _field(default=None, converter=_rouge_metric_value)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            aggregation_metric=None,
            bleu_metric_value=None,
            custom_code_execution_result=None,
            exact_match_metric_value=None,
            pairwise_metric_result=None,
            pointwise_metric_result=None,
            rouge_metric_value=None,
            **_others,
        ):
            self._extra = None
            self.aggregation_metric = (
                aggregation_metric
                if aggregation_metric is None or aggregation_metric.__class__ is AggregationMetric
                else _aggregation_metric(aggregation_metric)
            )
            self.bleu_metric_value = (
                bleu_metric_value
                if bleu_metric_value is None or bleu_metric_value.__class__ is BleuMetricValue
                else _bleu_metric_value(bleu_metric_value)
            )
            self.custom_code_execution_result = (
                custom_code_execution_result
                if custom_code_execution_result is None
                or custom_code_execution_result.__class__ is CustomCodeExecutionResult
                else _custom_code_execution_result(custom_code_execution_result)
            )
            self.exact_match_metric_value = (
                exact_match_metric_value
                if exact_match_metric_value is None or exact_match_metric_value.__class__ is ExactMatchMetricValue
                else _exact_match_metric_value(exact_match_metric_value)
            )
            self.pairwise_metric_result = (
                pairwise_metric_result
                if pairwise_metric_result is None or pairwise_metric_result.__class__ is PairwiseMetricResult
                else _pairwise_metric_result(pairwise_metric_result)
            )
            self.pointwise_metric_result = (
                pointwise_metric_result
                if pointwise_metric_result is None or pointwise_metric_result.__class__ is PointwiseMetricResult
                else _pointwise_metric_result(pointwise_metric_result)
            )
            self.rouge_metric_value = (
                rouge_metric_value
                if rouge_metric_value is None or rouge_metric_value.__class__ is RougeMetricValue
                else _rouge_metric_value(rouge_metric_value)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("aggregationMetric")
        out.aggregation_metric = (
            None if v is None else AggregationMetric._value2member_map_.get(v) or AggregationMetric.decode(v)
        )
        v = get("bleuMetricValue")
        out.bleu_metric_value = None if v is None else BleuMetricValue.from_dict(v)
        v = get("customCodeExecutionResult")
        out.custom_code_execution_result = None if v is None else CustomCodeExecutionResult.from_dict(v)
        v = get("exactMatchMetricValue")
        out.exact_match_metric_value = None if v is None else ExactMatchMetricValue.from_dict(v)
        v = get("pairwiseMetricResult")
        out.pairwise_metric_result = None if v is None else PairwiseMetricResult.from_dict(v)
        v = get("pointwiseMetricResult")
        out.pointwise_metric_result = None if v is None else PointwiseMetricResult.from_dict(v)
        v = get("rougeMetricValue")
        out.rouge_metric_value = None if v is None else RougeMetricValue.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aggregation_metric) is not None:
            out["aggregationMetric"] = (
                v
                if v.__class__ is AggregationMetric
                else check_enum(v, "AggregationResult.aggregation_metric", AggregationMetric)
            )._value_
        if (v := self.bleu_metric_value) is not None:
            out["bleuMetricValue"] = (
                v
                if v.__class__ is BleuMetricValue
                else check_model(v, "AggregationResult.bleu_metric_value", BleuMetricValue)
            ).to_dict(backend)
        if (v := self.custom_code_execution_result) is not None:
            out["customCodeExecutionResult"] = (
                v
                if v.__class__ is CustomCodeExecutionResult
                else check_model(v, "AggregationResult.custom_code_execution_result", CustomCodeExecutionResult)
            ).to_dict(backend)
        if (v := self.exact_match_metric_value) is not None:
            out["exactMatchMetricValue"] = (
                v
                if v.__class__ is ExactMatchMetricValue
                else check_model(v, "AggregationResult.exact_match_metric_value", ExactMatchMetricValue)
            ).to_dict(backend)
        if (v := self.pairwise_metric_result) is not None:
            out["pairwiseMetricResult"] = (
                v
                if v.__class__ is PairwiseMetricResult
                else check_model(v, "AggregationResult.pairwise_metric_result", PairwiseMetricResult)
            ).to_dict(backend)
        if (v := self.pointwise_metric_result) is not None:
            out["pointwiseMetricResult"] = (
                v
                if v.__class__ is PointwiseMetricResult
                else check_model(v, "AggregationResult.pointwise_metric_result", PointwiseMetricResult)
            ).to_dict(backend)
        if (v := self.rouge_metric_value) is not None:
            out["rougeMetricValue"] = (
                v
                if v.__class__ is RougeMetricValue
                else check_model(v, "AggregationResult.rouge_metric_value", RougeMetricValue)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "aggregationMetric",
        "bleuMetricValue",
        "customCodeExecutionResult",
        "exactMatchMetricValue",
        "pairwiseMetricResult",
        "pointwiseMetricResult",
        "rougeMetricValue",
    )
)

from .aggregation_metric import AggregationMetric
from .bleu_metric_value import BleuMetricValue
from .custom_code_execution_result import CustomCodeExecutionResult
from .exact_match_metric_value import ExactMatchMetricValue
from .pairwise_metric_result import PairwiseMetricResult
from .pointwise_metric_result import PointwiseMetricResult
from .rouge_metric_value import RougeMetricValue
