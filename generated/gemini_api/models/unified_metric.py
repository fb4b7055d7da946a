# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import UnifiedMetricDict
    from .bleu_spec import BleuSpec
    from .computation_based_metric_spec import ComputationBasedMetricSpec
    from .custom_code_execution_spec import CustomCodeExecutionSpec
    from .llm_based_metric_spec import LLMBasedMetricSpec
    from .pointwise_metric_spec import PointwiseMetricSpec
    from .predefined_metric_spec import PredefinedMetricSpec
    from .rouge_spec import RougeSpec

later(
    globals(),
    "BleuSpec ComputationBasedMetricSpec CustomCodeExecutionSpec LLMBasedMetricSpec "
    "PointwiseMetricSpec PredefinedMetricSpec RougeSpec",
)


@define(init=False, kw_only=True)
class UnifiedMetric(ModelBase):
    """A metric as the evaluation service takes it: one of its kinds, with settings.

    Attributes:
        bleu_spec: Settings of BLEU, when that is the metric.
        rouge_spec: Settings of ROUGE, when that is the metric.
        pointwise_metric_spec: A judging model that scores one answer at a time.
        llm_based_metric_spec: A judging model with rubrics.
        custom_code_execution_spec: A Python function that scores.
        predefined_metric_spec: A metric that the service brings along.
        computation_based_metric_spec: A metric that is computed.
    """

    bleu_spec: BleuSpec | None = wire_field("BleuSpec")
    """Settings of BLEU, when that is the metric."""
    rouge_spec: RougeSpec | None = wire_field("RougeSpec")
    """Settings of ROUGE, when that is the metric."""
    pointwise_metric_spec: PointwiseMetricSpec | None = wire_field("PointwiseMetricSpec")
    """A judging model that scores one answer at a time."""
    llm_based_metric_spec: LLMBasedMetricSpec | None = wire_field("LLMBasedMetricSpec")
    """A judging model with rubrics."""
    custom_code_execution_spec: CustomCodeExecutionSpec | None = wire_field("CustomCodeExecutionSpec")
    """A Python function that scores."""
    predefined_metric_spec: PredefinedMetricSpec | None = wire_field("PredefinedMetricSpec")
    """A metric that the service brings along."""
    computation_based_metric_spec: ComputationBasedMetricSpec | None = wire_field("ComputationBasedMetricSpec")
    """A metric that is computed."""

    def __init__(self, **fields: Unpack[UnifiedMetricDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.bleu_spec = None if (v := get("bleuSpec")) is None else BleuSpec.from_dict(v)
        self.rouge_spec = None if (v := get("rougeSpec")) is None else RougeSpec.from_dict(v)
        v = get("pointwiseMetricSpec")
        self.pointwise_metric_spec = None if v is None else PointwiseMetricSpec.from_dict(v)
        v = get("llmBasedMetricSpec")
        self.llm_based_metric_spec = None if v is None else LLMBasedMetricSpec.from_dict(v)
        v = get("customCodeExecutionSpec")
        self.custom_code_execution_spec = None if v is None else CustomCodeExecutionSpec.from_dict(v)
        v = get("predefinedMetricSpec")
        self.predefined_metric_spec = None if v is None else PredefinedMetricSpec.from_dict(v)
        v = get("computationBasedMetricSpec")
        self.computation_based_metric_spec = None if v is None else ComputationBasedMetricSpec.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.bleu_spec) is not None:
            out["bleuSpec"] = (v if v.__class__ is BleuSpec else self._checked("bleu_spec", v)).to_dict(backend)
        if (v := self.rouge_spec) is not None:
            out["rougeSpec"] = (v if v.__class__ is RougeSpec else self._checked("rouge_spec", v)).to_dict(backend)
        if (v := self.pointwise_metric_spec) is not None:
            v = v if v.__class__ is PointwiseMetricSpec else self._checked("pointwise_metric_spec", v)
            out["pointwiseMetricSpec"] = v.to_dict(backend)
        if (v := self.llm_based_metric_spec) is not None:
            v = v if v.__class__ is LLMBasedMetricSpec else self._checked("llm_based_metric_spec", v)
            out["llmBasedMetricSpec"] = v.to_dict(backend)
        if (v := self.custom_code_execution_spec) is not None:
            v = v if v.__class__ is CustomCodeExecutionSpec else self._checked("custom_code_execution_spec", v)
            out["customCodeExecutionSpec"] = v.to_dict(backend)
        if (v := self.predefined_metric_spec) is not None:
            v = v if v.__class__ is PredefinedMetricSpec else self._checked("predefined_metric_spec", v)
            out["predefinedMetricSpec"] = v.to_dict(backend)
        if (v := self.computation_based_metric_spec) is not None:
            v = v if v.__class__ is ComputationBasedMetricSpec else self._checked("computation_based_metric_spec", v)
            out["computationBasedMetricSpec"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
