"""The model ``LLMBasedMetricSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_object, check_str
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import (
        AutoraterConfigOrDict,
        EvaluationParserConfigOrDict,
        PredefinedMetricSpecOrDict,
        RubricGenerationSpecOrDict,
    )


def _judge_autorater_config(value: AutoraterConfigOrDict | None) -> AutoraterConfig | None:
    return None if value is None else check_model(value, "LLMBasedMetricSpec.judge_autorater_config", AutoraterConfig)


def _predefined_rubric_generation_spec(value: PredefinedMetricSpecOrDict | None) -> PredefinedMetricSpec | None:
    return (
        None
        if value is None
        else check_model(value, "LLMBasedMetricSpec.predefined_rubric_generation_spec", PredefinedMetricSpec)
    )


def _rubric_generation_spec(value: RubricGenerationSpecOrDict | None) -> RubricGenerationSpec | None:
    return (
        None if value is None else check_model(value, "LLMBasedMetricSpec.rubric_generation_spec", RubricGenerationSpec)
    )


def _additional_config(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "LLMBasedMetricSpec.additional_config")


def _result_parser_config(value: EvaluationParserConfigOrDict | None) -> EvaluationParserConfig | None:
    return (
        None if value is None else check_model(value, "LLMBasedMetricSpec.result_parser_config", EvaluationParserConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LLMBasedMetricSpec(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("metric_prompt_template", "metricPromptTemplate", ("string",), "", ()),
        ("system_instruction", "systemInstruction", ("string",), "", ()),
        ("judge_autorater_config", "judgeAutoraterConfig", ("model", "AutoraterConfig"), "", ()),
        ("rubric_group_key", "rubricGroupKey", ("string",), "", ()),
        (
            "predefined_rubric_generation_spec",
            "predefinedRubricGenerationSpec",
            ("model", "PredefinedMetricSpec"),
            "",
            (),
        ),
        ("rubric_generation_spec", "rubricGenerationSpec", ("model", "RubricGenerationSpec"), "", ()),
        ("additional_config", "additionalConfig", ("object",), "", ()),
        ("result_parser_config", "resultParserConfig", ("model", "EvaluationParserConfig"), "", ()),
    )

    metric_prompt_template: str | None = None
    system_instruction: str | None = None
    judge_autorater_config: AutoraterConfig | None = _field(default=None, converter=_judge_autorater_config)
    rubric_group_key: str | None = None
    predefined_rubric_generation_spec: PredefinedMetricSpec | None = _field(
        default=None, converter=_predefined_rubric_generation_spec
    )
    rubric_generation_spec: RubricGenerationSpec | None = _field(default=None, converter=_rubric_generation_spec)
    additional_config: dict[str, Any] | None = _field(default=None, converter=_additional_config)
    result_parser_config: EvaluationParserConfig | None = _field(default=None, converter=_result_parser_config)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            metric_prompt_template=None,
            system_instruction=None,
            judge_autorater_config=None,
            rubric_group_key=None,
            predefined_rubric_generation_spec=None,
            rubric_generation_spec=None,
            additional_config=None,
            result_parser_config=None,
            **_others,
        ):
            self._extra = None
            self.metric_prompt_template = (
                metric_prompt_template
                if metric_prompt_template is None or metric_prompt_template.__class__ is str
                else check_str(metric_prompt_template, "LLMBasedMetricSpec.metric_prompt_template")
            )
            self.system_instruction = (
                system_instruction
                if system_instruction is None or system_instruction.__class__ is str
                else check_str(system_instruction, "LLMBasedMetricSpec.system_instruction")
            )
            self.judge_autorater_config = (
                judge_autorater_config
                if judge_autorater_config is None or judge_autorater_config.__class__ is AutoraterConfig
                else _judge_autorater_config(judge_autorater_config)
            )
            self.rubric_group_key = (
                rubric_group_key
                if rubric_group_key is None or rubric_group_key.__class__ is str
                else check_str(rubric_group_key, "LLMBasedMetricSpec.rubric_group_key")
            )
            self.predefined_rubric_generation_spec = (
                predefined_rubric_generation_spec
                if predefined_rubric_generation_spec is None
                or predefined_rubric_generation_spec.__class__ is PredefinedMetricSpec
                else _predefined_rubric_generation_spec(predefined_rubric_generation_spec)
            )
            self.rubric_generation_spec = (
                rubric_generation_spec
                if rubric_generation_spec is None or rubric_generation_spec.__class__ is RubricGenerationSpec
                else _rubric_generation_spec(rubric_generation_spec)
            )
            self.additional_config = None if additional_config is None else _additional_config(additional_config)
            self.result_parser_config = (
                result_parser_config
                if result_parser_config is None or result_parser_config.__class__ is EvaluationParserConfig
                else _result_parser_config(result_parser_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("metricPromptTemplate")
        out.metric_prompt_template = v if v is None or v.__class__ is str else decode_str(v)
        v = get("systemInstruction")
        out.system_instruction = v if v is None or v.__class__ is str else decode_str(v)
        v = get("judgeAutoraterConfig")
        out.judge_autorater_config = None if v is None else AutoraterConfig.from_dict(v)
        v = get("rubricGroupKey")
        out.rubric_group_key = v if v is None or v.__class__ is str else decode_str(v)
        v = get("predefinedRubricGenerationSpec")
        out.predefined_rubric_generation_spec = None if v is None else PredefinedMetricSpec.from_dict(v)
        v = get("rubricGenerationSpec")
        out.rubric_generation_spec = None if v is None else RubricGenerationSpec.from_dict(v)
        v = get("additionalConfig")
        out.additional_config = None if v is None else v if v.__class__ is dict else decode_object(v)
        v = get("resultParserConfig")
        out.result_parser_config = None if v is None else EvaluationParserConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metric_prompt_template) is not None:
            out["metricPromptTemplate"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "LLMBasedMetricSpec.metric_prompt_template"))
            )
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "LLMBasedMetricSpec.system_instruction"))
            )
        if (v := self.judge_autorater_config) is not None:
            out["judgeAutoraterConfig"] = (
                v
                if v.__class__ is AutoraterConfig
                else check_model(v, "LLMBasedMetricSpec.judge_autorater_config", AutoraterConfig)
            ).to_dict(backend)
        if (v := self.rubric_group_key) is not None:
            out["rubricGroupKey"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "LLMBasedMetricSpec.rubric_group_key"))
            )
        if (v := self.predefined_rubric_generation_spec) is not None:
            out["predefinedRubricGenerationSpec"] = (
                v
                if v.__class__ is PredefinedMetricSpec
                else check_model(v, "LLMBasedMetricSpec.predefined_rubric_generation_spec", PredefinedMetricSpec)
            ).to_dict(backend)
        if (v := self.rubric_generation_spec) is not None:
            out["rubricGenerationSpec"] = (
                v
                if v.__class__ is RubricGenerationSpec
                else check_model(v, "LLMBasedMetricSpec.rubric_generation_spec", RubricGenerationSpec)
            ).to_dict(backend)
        if (v := self.additional_config) is not None:
            out["additionalConfig"] = encode_json(v, "LLMBasedMetricSpec.additional_config")
        if (v := self.result_parser_config) is not None:
            out["resultParserConfig"] = (
                v
                if v.__class__ is EvaluationParserConfig
                else check_model(v, "LLMBasedMetricSpec.result_parser_config", EvaluationParserConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "metricPromptTemplate",
        "systemInstruction",
        "judgeAutoraterConfig",
        "rubricGroupKey",
        "predefinedRubricGenerationSpec",
        "rubricGenerationSpec",
        "additionalConfig",
        "resultParserConfig",
    )
)

from .autorater_config import AutoraterConfig
from .evaluation_parser_config import EvaluationParserConfig
from .predefined_metric_spec import PredefinedMetricSpec
from .rubric_generation_spec import RubricGenerationSpec
