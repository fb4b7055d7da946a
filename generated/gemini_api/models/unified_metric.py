"""The model ``UnifiedMetric``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        BleuSpecOrDict,
        ComputationBasedMetricSpecOrDict,
        CustomCodeExecutionSpecOrDict,
        LLMBasedMetricSpecOrDict,
        PointwiseMetricSpecOrDict,
        PredefinedMetricSpecOrDict,
        RougeSpecOrDict,
    )


def _bleu_spec(value: BleuSpecOrDict | None) -> BleuSpec | None:
    return None if value is None else check_model(value, "UnifiedMetric.bleu_spec", BleuSpec)


def _rouge_spec(value: RougeSpecOrDict | None) -> RougeSpec | None:
    return None if value is None else check_model(value, "UnifiedMetric.rouge_spec", RougeSpec)


def _pointwise_metric_spec(value: PointwiseMetricSpecOrDict | None) -> PointwiseMetricSpec | None:
    return None if value is None else check_model(value, "UnifiedMetric.pointwise_metric_spec", PointwiseMetricSpec)


def _llm_based_metric_spec(value: LLMBasedMetricSpecOrDict | None) -> LLMBasedMetricSpec | None:
    return None if value is None else check_model(value, "UnifiedMetric.llm_based_metric_spec", LLMBasedMetricSpec)


def _custom_code_execution_spec(value: CustomCodeExecutionSpecOrDict | None) -> CustomCodeExecutionSpec | None:
    return (
        None
        if value is None
        else check_model(value, "UnifiedMetric.custom_code_execution_spec", CustomCodeExecutionSpec)
    )


def _predefined_metric_spec(value: PredefinedMetricSpecOrDict | None) -> PredefinedMetricSpec | None:
    return None if value is None else check_model(value, "UnifiedMetric.predefined_metric_spec", PredefinedMetricSpec)


def _computation_based_metric_spec(value: ComputationBasedMetricSpecOrDict | None) -> ComputationBasedMetricSpec | None:
    return (
        None
        if value is None
        else check_model(value, "UnifiedMetric.computation_based_metric_spec", ComputationBasedMetricSpec)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UnifiedMetric(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("bleu_spec", "bleuSpec", ("model", "BleuSpec"), "", ()),
        ("rouge_spec", "rougeSpec", ("model", "RougeSpec"), "", ()),
        ("pointwise_metric_spec", "pointwiseMetricSpec", ("model", "PointwiseMetricSpec"), "", ()),
        ("llm_based_metric_spec", "llmBasedMetricSpec", ("model", "LLMBasedMetricSpec"), "", ()),
        ("custom_code_execution_spec", "customCodeExecutionSpec", ("model", "CustomCodeExecutionSpec"), "", ()),
        ("predefined_metric_spec", "predefinedMetricSpec", ("model", "PredefinedMetricSpec"), "", ()),
        (
            "computation_based_metric_spec",
            "computationBasedMetricSpec",
            ("model", "ComputationBasedMetricSpec"),
            "",
            (),
        ),
    )

    bleu_spec: BleuSpec | None = _field(default=None, converter=_bleu_spec)
    rouge_spec: RougeSpec | None = _field(default=None, converter=_rouge_spec)
    pointwise_metric_spec: PointwiseMetricSpec | None = _field(default=None, converter=_pointwise_metric_spec)
    llm_based_metric_spec: LLMBasedMetricSpec | None = _field(default=None, converter=_llm_based_metric_spec)
    custom_code_execution_spec: CustomCodeExecutionSpec | None = _field(
        default=None, converter=_custom_code_execution_spec
    )
    predefined_metric_spec: PredefinedMetricSpec | None = _field(default=None, converter=_predefined_metric_spec)
    computation_based_metric_spec: ComputationBasedMetricSpec | None = _field(
        default=None, converter=_computation_based_metric_spec
    )

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            bleu_spec=None,
            rouge_spec=None,
            pointwise_metric_spec=None,
            llm_based_metric_spec=None,
            custom_code_execution_spec=None,
            predefined_metric_spec=None,
            computation_based_metric_spec=None,
            **_others,
        ):
            self._extra = None
            self.bleu_spec = (
                bleu_spec if bleu_spec is None or bleu_spec.__class__ is BleuSpec else _bleu_spec(bleu_spec)
            )
            self.rouge_spec = (
                rouge_spec if rouge_spec is None or rouge_spec.__class__ is RougeSpec else _rouge_spec(rouge_spec)
            )
            self.pointwise_metric_spec = (
                pointwise_metric_spec
                if pointwise_metric_spec is None or pointwise_metric_spec.__class__ is PointwiseMetricSpec
                else _pointwise_metric_spec(pointwise_metric_spec)
            )
            self.llm_based_metric_spec = (
                llm_based_metric_spec
                if llm_based_metric_spec is None or llm_based_metric_spec.__class__ is LLMBasedMetricSpec
                else _llm_based_metric_spec(llm_based_metric_spec)
            )
            self.custom_code_execution_spec = (
                custom_code_execution_spec
                if custom_code_execution_spec is None or custom_code_execution_spec.__class__ is CustomCodeExecutionSpec
                else _custom_code_execution_spec(custom_code_execution_spec)
            )
            self.predefined_metric_spec = (
                predefined_metric_spec
                if predefined_metric_spec is None or predefined_metric_spec.__class__ is PredefinedMetricSpec
                else _predefined_metric_spec(predefined_metric_spec)
            )
            self.computation_based_metric_spec = (
                computation_based_metric_spec
                if computation_based_metric_spec is None
                or computation_based_metric_spec.__class__ is ComputationBasedMetricSpec
                else _computation_based_metric_spec(computation_based_metric_spec)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("bleuSpec")
        out.bleu_spec = None if v is None else BleuSpec.from_dict(v)
        v = get("rougeSpec")
        out.rouge_spec = None if v is None else RougeSpec.from_dict(v)
        v = get("pointwiseMetricSpec")
        out.pointwise_metric_spec = None if v is None else PointwiseMetricSpec.from_dict(v)
        v = get("llmBasedMetricSpec")
        out.llm_based_metric_spec = None if v is None else LLMBasedMetricSpec.from_dict(v)
        v = get("customCodeExecutionSpec")
        out.custom_code_execution_spec = None if v is None else CustomCodeExecutionSpec.from_dict(v)
        v = get("predefinedMetricSpec")
        out.predefined_metric_spec = None if v is None else PredefinedMetricSpec.from_dict(v)
        v = get("computationBasedMetricSpec")
        out.computation_based_metric_spec = None if v is None else ComputationBasedMetricSpec.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.bleu_spec) is not None:
            out["bleuSpec"] = (
                v if v.__class__ is BleuSpec else check_model(v, "UnifiedMetric.bleu_spec", BleuSpec)
            ).to_dict(backend)
        if (v := self.rouge_spec) is not None:
            out["rougeSpec"] = (
                v if v.__class__ is RougeSpec else check_model(v, "UnifiedMetric.rouge_spec", RougeSpec)
            ).to_dict(backend)
        if (v := self.pointwise_metric_spec) is not None:
            out["pointwiseMetricSpec"] = (
                v
                if v.__class__ is PointwiseMetricSpec
                else check_model(v, "UnifiedMetric.pointwise_metric_spec", PointwiseMetricSpec)
            ).to_dict(backend)
        if (v := self.llm_based_metric_spec) is not None:
            out["llmBasedMetricSpec"] = (
                v
                if v.__class__ is LLMBasedMetricSpec
                else check_model(v, "UnifiedMetric.llm_based_metric_spec", LLMBasedMetricSpec)
            ).to_dict(backend)
        if (v := self.custom_code_execution_spec) is not None:
            out["customCodeExecutionSpec"] = (
                v
                if v.__class__ is CustomCodeExecutionSpec
                else check_model(v, "UnifiedMetric.custom_code_execution_spec", CustomCodeExecutionSpec)
            ).to_dict(backend)
        if (v := self.predefined_metric_spec) is not None:
            out["predefinedMetricSpec"] = (
                v
                if v.__class__ is PredefinedMetricSpec
                else check_model(v, "UnifiedMetric.predefined_metric_spec", PredefinedMetricSpec)
            ).to_dict(backend)
        if (v := self.computation_based_metric_spec) is not None:
            out["computationBasedMetricSpec"] = (
                v
                if v.__class__ is ComputationBasedMetricSpec
                else check_model(v, "UnifiedMetric.computation_based_metric_spec", ComputationBasedMetricSpec)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "bleuSpec",
        "rougeSpec",
        "pointwiseMetricSpec",
        "llmBasedMetricSpec",
        "customCodeExecutionSpec",
        "predefinedMetricSpec",
        "computationBasedMetricSpec",
    )
)

from .bleu_spec import BleuSpec
from .computation_based_metric_spec import ComputationBasedMetricSpec
from .custom_code_execution_spec import CustomCodeExecutionSpec
from .llm_based_metric_spec import LLMBasedMetricSpec
from .pointwise_metric_spec import PointwiseMetricSpec
from .predefined_metric_spec import PredefinedMetricSpec
from .rouge_spec import RougeSpec
