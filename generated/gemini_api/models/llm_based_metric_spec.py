# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import LLMBasedMetricSpecDict
    from .autorater_config import AutoraterConfig
    from .evaluation_parser_config import EvaluationParserConfig
    from .predefined_metric_spec import PredefinedMetricSpec
    from .rubric_generation_spec import RubricGenerationSpec

later(globals(), "AutoraterConfig EvaluationParserConfig PredefinedMetricSpec RubricGenerationSpec")


@define(init=False, kw_only=True)
class LLMBasedMetricSpec(ModelBase):
    """A metric by which a judging model scores, with rubrics if need be.

    Attributes:
        metric_prompt_template: Prompt for the judging model, with the names of the dataset's columns in braces.
        system_instruction: Standing orders for the judging model.
        judge_autorater_config: The model that judges.
        rubric_group_key: Name of the rubrics in the dataset that are applied.
        predefined_rubric_generation_spec: Rubrics by a metric that the service brings along.
        rubric_generation_spec: Rubrics that a model writes first.
        additional_config: Further settings of the metric, by name.
        result_parser_config: How the verdict is read from what the judging model said.
    """

    metric_prompt_template: str | None = wire_field("string")
    """Prompt for the judging model, with the names of the dataset's columns in braces."""
    system_instruction: str | None = wire_field("string")
    """Standing orders for the judging model."""
    judge_autorater_config: AutoraterConfig | None = wire_field("AutoraterConfig")
    """The model that judges."""
    rubric_group_key: str | None = wire_field("string")
    """Name of the rubrics in the dataset that are applied."""
    predefined_rubric_generation_spec: PredefinedMetricSpec | None = wire_field("PredefinedMetricSpec")
    """Rubrics by a metric that the service brings along."""
    rubric_generation_spec: RubricGenerationSpec | None = wire_field("RubricGenerationSpec")
    """Rubrics that a model writes first."""
    additional_config: dict[str, Any] | None = wire_field("object")
    """Further settings of the metric, by name."""
    result_parser_config: EvaluationParserConfig | None = wire_field("EvaluationParserConfig")
    """How the verdict is read from what the judging model said."""

    def __init__(self, **fields: Unpack[LLMBasedMetricSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("metricPromptTemplate")
        self.metric_prompt_template = v if v is None or v.__class__ is str else decode_str(v)
        self.system_instruction = v if (v := get("systemInstruction")) is None or v.__class__ is str else decode_str(v)
        v = get("judgeAutoraterConfig")
        self.judge_autorater_config = None if v is None else AutoraterConfig.from_dict(v)
        self.rubric_group_key = v if (v := get("rubricGroupKey")) is None or v.__class__ is str else decode_str(v)
        v = get("predefinedRubricGenerationSpec")
        self.predefined_rubric_generation_spec = None if v is None else PredefinedMetricSpec.from_dict(v)
        v = get("rubricGenerationSpec")
        self.rubric_generation_spec = None if v is None else RubricGenerationSpec.from_dict(v)
        v = get("additionalConfig")
        self.additional_config = v if v is None or v.__class__ is dict else decode_object(v)
        v = get("resultParserConfig")
        self.result_parser_config = None if v is None else EvaluationParserConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metric_prompt_template) is not None:
            out["metricPromptTemplate"] = v if v.__class__ is str else self._checked("metric_prompt_template", v)
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = v if v.__class__ is str else self._checked("system_instruction", v)
        if (v := self.judge_autorater_config) is not None:
            v = v if v.__class__ is AutoraterConfig else self._checked("judge_autorater_config", v)
            out["judgeAutoraterConfig"] = v.to_dict(backend)
        if (v := self.rubric_group_key) is not None:
            out["rubricGroupKey"] = v if v.__class__ is str else self._checked("rubric_group_key", v)
        if (v := self.predefined_rubric_generation_spec) is not None:
            v = v if v.__class__ is PredefinedMetricSpec else self._checked("predefined_rubric_generation_spec", v)
            out["predefinedRubricGenerationSpec"] = v.to_dict(backend)
        if (v := self.rubric_generation_spec) is not None:
            v = v if v.__class__ is RubricGenerationSpec else self._checked("rubric_generation_spec", v)
            out["rubricGenerationSpec"] = v.to_dict(backend)
        if (v := self.additional_config) is not None:
            out["additionalConfig"] = encode_json(v, "LLMBasedMetricSpec.additional_config")
        if (v := self.result_parser_config) is not None:
            v = v if v.__class__ is EvaluationParserConfig else self._checked("result_parser_config", v)
            out["resultParserConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
