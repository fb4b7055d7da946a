"""The model ``CreateTuningJobConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_bool,
    check_enum,
    check_float,
    check_int,
    check_map,
    check_model,
    check_str,
)

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import (
        CompositeReinforcementTuningRewardConfigOrDict,
        EncryptionSpecOrDict,
        EvaluationConfigOrDict,
        HttpOptionsOrDict,
        SingleReinforcementTuningRewardConfigOrDict,
        TuningValidationDatasetOrDict,
    )


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "CreateTuningJobConfig.http_options", HttpOptions)


def _method(value: TuningMethod | str | None) -> TuningMethod | None:
    return None if value is None else check_enum(value, "CreateTuningJobConfig.method", TuningMethod)


def _validation_dataset(value: TuningValidationDatasetOrDict | None) -> TuningValidationDataset | None:
    return (
        None
        if value is None
        else check_model(value, "CreateTuningJobConfig.validation_dataset", TuningValidationDataset)
    )


def _adapter_size(value: AdapterSize | str | None) -> AdapterSize | None:
    return None if value is None else check_enum(value, "CreateTuningJobConfig.adapter_size", AdapterSize)


def _tuning_mode(value: TuningMode | str | None) -> TuningMode | None:
    return None if value is None else check_enum(value, "CreateTuningJobConfig.tuning_mode", TuningMode)


def _evaluation_config(value: EvaluationConfigOrDict | None) -> EvaluationConfig | None:
    return None if value is None else check_model(value, "CreateTuningJobConfig.evaluation_config", EvaluationConfig)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "CreateTuningJobConfig.labels", check_str)


def _encryption_spec(value: EncryptionSpecOrDict | None) -> EncryptionSpec | None:
    return None if value is None else check_model(value, "CreateTuningJobConfig.encryption_spec", EncryptionSpec)


def _reward_config(
    value: SingleReinforcementTuningRewardConfigOrDict | None,
) -> SingleReinforcementTuningRewardConfig | None:
    return (
        None
        if value is None
        else check_model(value, "CreateTuningJobConfig.reward_config", SingleReinforcementTuningRewardConfig)
    )


def _composite_reward_config(
    value: CompositeReinforcementTuningRewardConfigOrDict | None,
) -> CompositeReinforcementTuningRewardConfig | None:
    return (
        None
        if value is None
        else check_model(
            value, "CreateTuningJobConfig.composite_reward_config", CompositeReinforcementTuningRewardConfig
        )
    )


def _thinking_level(value: ReinforcementTuningThinkingLevel | str | None) -> ReinforcementTuningThinkingLevel | None:
    return (
        None
        if value is None
        else check_enum(value, "CreateTuningJobConfig.thinking_level", ReinforcementTuningThinkingLevel)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CreateTuningJobConfig(_Base):
    """Settings of a tuning job. Which of them apply depends on its `method`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        method: How the model is tuned.
        validation_dataset: Examples that check the model while it is tuned.
        tuned_model_display_name: Name of the tuned model for people to read.
        description: What it is for, for people to read.
        epoch_count: How often the examples are gone through.
        learning_rate_multiplier: Factor on the recommended learning rate.
        export_last_checkpoint_only: True keeps only the last state of the model.
        pre_tuned_model_checkpoint_id: State of a tuned model from which tuning goes on.
        adapter_size: Rank of the adapter.
        tuning_mode: Whether all weights are trained or an adapter.
        custom_base_model: Folder in Cloud Storage with the weights of an open model.
        batch_size: Number of examples in one step.
        learning_rate: Learning rate, in the place of a multiplier.
        evaluation_config: How the tuned model is evaluated.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
        beta: Weight of staying close to the model that is tuned; the higher, the closer.
        base_teacher_model: Id of the large model whose answers are learnt from.
        tuned_teacher_model_source: Resource name of a tuned model whose answers are learnt from.
        sft_loss_weight_multiplier: Weight of the supervised loss in distillation.
        output_uri: Folder in Cloud Storage that results are written to.
        encryption_spec: The key that encrypts the tuned model.
        reward_config: What scores the answers.
        composite_reward_config: Several rewards by weight, in the place of one.
        samples_per_prompt: Number of answers that are sampled for each prompt.
        evaluate_interval: Number of steps between two evaluations.
        checkpoint_interval: Number of steps between two kept states of the model.
        max_output_tokens: Most tokens of an answer.
        thinking_level: How much the model thinks.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("method", "method", ("enum", "TuningMethod"), "sdk", ()),
        ("validation_dataset", "validationDataset", ("model", "TuningValidationDataset"), "sdk", ()),
        ("tuned_model_display_name", "tunedModelDisplayName", ("string",), "sdk", ()),
        ("description", "description", ("string",), "sdk", ()),
        ("epoch_count", "epochCount", ("integer",), "sdk", ()),
        ("learning_rate_multiplier", "learningRateMultiplier", ("number",), "sdk", ()),
        ("export_last_checkpoint_only", "exportLastCheckpointOnly", ("boolean",), "sdk", ()),
        ("pre_tuned_model_checkpoint_id", "preTunedModelCheckpointId", ("string",), "sdk", ()),
        ("adapter_size", "adapterSize", ("enum", "AdapterSize"), "sdk", ()),
        ("tuning_mode", "tuningMode", ("enum", "TuningMode"), "sdk", ()),
        ("custom_base_model", "customBaseModel", ("string",), "sdk", ()),
        ("batch_size", "batchSize", ("integer",), "sdk", ()),
        ("learning_rate", "learningRate", ("number",), "sdk", ()),
        ("evaluation_config", "evaluationConfig", ("model", "EvaluationConfig"), "sdk", ()),
        ("labels", "labels", ("map", ("string",)), "sdk", ()),
        ("beta", "beta", ("number",), "sdk", ()),
        ("base_teacher_model", "baseTeacherModel", ("string",), "sdk", ()),
        ("tuned_teacher_model_source", "tunedTeacherModelSource", ("string",), "sdk", ()),
        ("sft_loss_weight_multiplier", "sftLossWeightMultiplier", ("number",), "sdk", ()),
        ("output_uri", "outputUri", ("string",), "sdk", ()),
        ("encryption_spec", "encryptionSpec", ("model", "EncryptionSpec"), "sdk", ()),
        ("reward_config", "rewardConfig", ("model", "SingleReinforcementTuningRewardConfig"), "sdk", ()),
        (
            "composite_reward_config",
            "compositeRewardConfig",
            ("model", "CompositeReinforcementTuningRewardConfig"),
            "sdk",
            (),
        ),
        ("samples_per_prompt", "samplesPerPrompt", ("integer",), "sdk", ()),
        ("evaluate_interval", "evaluateInterval", ("integer",), "sdk", ()),
        ("checkpoint_interval", "checkpointInterval", ("integer",), "sdk", ()),
        ("max_output_tokens", "maxOutputTokens", ("integer",), "sdk", ()),
        ("thinking_level", "thinkingLevel", ("enum", "ReinforcementTuningThinkingLevel"), "sdk", ()),
        ("validation_dataset_uri", "validationDatasetUri", ("string",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    method: TuningMethod | None = _field(default=None, converter=_method)
    validation_dataset: TuningValidationDataset | None = _field(default=None, converter=_validation_dataset)
    tuned_model_display_name: str | None = None
    description: str | None = None
    epoch_count: int | None = None
    learning_rate_multiplier: float | None = None
    export_last_checkpoint_only: bool | None = None
    pre_tuned_model_checkpoint_id: str | None = None
    adapter_size: AdapterSize | None = _field(default=None, converter=_adapter_size)
    tuning_mode: TuningMode | None = _field(default=None, converter=_tuning_mode)
    custom_base_model: str | None = None
    batch_size: int | None = None
    learning_rate: float | None = None
    evaluation_config: EvaluationConfig | None = _field(default=None, converter=_evaluation_config)
    labels: dict[str, str] | None = _field(default=None, converter=_labels)
    beta: float | None = None
    base_teacher_model: str | None = None
    tuned_teacher_model_source: str | None = None
    sft_loss_weight_multiplier: float | None = None
    output_uri: str | None = None
    encryption_spec: EncryptionSpec | None = _field(default=None, converter=_encryption_spec)
    reward_config: SingleReinforcementTuningRewardConfig | None = _field(default=None, converter=_reward_config)
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = _field(
        default=None, converter=_composite_reward_config
    )
    samples_per_prompt: int | None = None
    evaluate_interval: int | None = None
    checkpoint_interval: int | None = None
    max_output_tokens: int | None = None
    thinking_level: ReinforcementTuningThinkingLevel | None = _field(default=None, converter=_thinking_level)
    validation_dataset_uri: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            method=None,
            validation_dataset=None,
            tuned_model_display_name=None,
            description=None,
            epoch_count=None,
            learning_rate_multiplier=None,
            export_last_checkpoint_only=None,
            pre_tuned_model_checkpoint_id=None,
            adapter_size=None,
            tuning_mode=None,
            custom_base_model=None,
            batch_size=None,
            learning_rate=None,
            evaluation_config=None,
            labels=None,
            beta=None,
            base_teacher_model=None,
            tuned_teacher_model_source=None,
            sft_loss_weight_multiplier=None,
            output_uri=None,
            encryption_spec=None,
            reward_config=None,
            composite_reward_config=None,
            samples_per_prompt=None,
            evaluate_interval=None,
            checkpoint_interval=None,
            max_output_tokens=None,
            thinking_level=None,
            validation_dataset_uri=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.method = method if method is None or method.__class__ is TuningMethod else _method(method)
            self.validation_dataset = (
                validation_dataset
                if validation_dataset is None or validation_dataset.__class__ is TuningValidationDataset
                else _validation_dataset(validation_dataset)
            )
            self.tuned_model_display_name = (
                tuned_model_display_name
                if tuned_model_display_name is None or tuned_model_display_name.__class__ is str
                else check_str(tuned_model_display_name, "CreateTuningJobConfig.tuned_model_display_name")
            )
            self.description = (
                description
                if description is None or description.__class__ is str
                else check_str(description, "CreateTuningJobConfig.description")
            )
            self.epoch_count = (
                epoch_count
                if epoch_count is None or epoch_count.__class__ is int
                else check_int(epoch_count, "CreateTuningJobConfig.epoch_count")
            )
            self.learning_rate_multiplier = (
                None
                if learning_rate_multiplier is None
                else check_float(learning_rate_multiplier, "CreateTuningJobConfig.learning_rate_multiplier")
            )
            self.export_last_checkpoint_only = (
                export_last_checkpoint_only
                if export_last_checkpoint_only is None or export_last_checkpoint_only.__class__ is bool
                else check_bool(export_last_checkpoint_only, "CreateTuningJobConfig.export_last_checkpoint_only")
            )
            self.pre_tuned_model_checkpoint_id = (
                pre_tuned_model_checkpoint_id
                if pre_tuned_model_checkpoint_id is None or pre_tuned_model_checkpoint_id.__class__ is str
                else check_str(pre_tuned_model_checkpoint_id, "CreateTuningJobConfig.pre_tuned_model_checkpoint_id")
            )
            self.adapter_size = (
                adapter_size
                if adapter_size is None or adapter_size.__class__ is AdapterSize
                else _adapter_size(adapter_size)
            )
            self.tuning_mode = (
                tuning_mode if tuning_mode is None or tuning_mode.__class__ is TuningMode else _tuning_mode(tuning_mode)
            )
            self.custom_base_model = (
                custom_base_model
                if custom_base_model is None or custom_base_model.__class__ is str
                else check_str(custom_base_model, "CreateTuningJobConfig.custom_base_model")
            )
            self.batch_size = (
                batch_size
                if batch_size is None or batch_size.__class__ is int
                else check_int(batch_size, "CreateTuningJobConfig.batch_size")
            )
            self.learning_rate = (
                None if learning_rate is None else check_float(learning_rate, "CreateTuningJobConfig.learning_rate")
            )
            self.evaluation_config = (
                evaluation_config
                if evaluation_config is None or evaluation_config.__class__ is EvaluationConfig
                else _evaluation_config(evaluation_config)
            )
            self.labels = None if labels is None else _labels(labels)
            self.beta = None if beta is None else check_float(beta, "CreateTuningJobConfig.beta")
            self.base_teacher_model = (
                base_teacher_model
                if base_teacher_model is None or base_teacher_model.__class__ is str
                else check_str(base_teacher_model, "CreateTuningJobConfig.base_teacher_model")
            )
            self.tuned_teacher_model_source = (
                tuned_teacher_model_source
                if tuned_teacher_model_source is None or tuned_teacher_model_source.__class__ is str
                else check_str(tuned_teacher_model_source, "CreateTuningJobConfig.tuned_teacher_model_source")
            )
            self.sft_loss_weight_multiplier = (
                None
                if sft_loss_weight_multiplier is None
                else check_float(sft_loss_weight_multiplier, "CreateTuningJobConfig.sft_loss_weight_multiplier")
            )
            self.output_uri = (
                output_uri
                if output_uri is None or output_uri.__class__ is str
                else check_str(output_uri, "CreateTuningJobConfig.output_uri")
            )
            self.encryption_spec = (
                encryption_spec
                if encryption_spec is None or encryption_spec.__class__ is EncryptionSpec
                else _encryption_spec(encryption_spec)
            )
            self.reward_config = (
                reward_config
                if reward_config is None or reward_config.__class__ is SingleReinforcementTuningRewardConfig
                else _reward_config(reward_config)
            )
            self.composite_reward_config = (
                composite_reward_config
                if composite_reward_config is None
                or composite_reward_config.__class__ is CompositeReinforcementTuningRewardConfig
                else _composite_reward_config(composite_reward_config)
            )
            self.samples_per_prompt = (
                samples_per_prompt
                if samples_per_prompt is None or samples_per_prompt.__class__ is int
                else check_int(samples_per_prompt, "CreateTuningJobConfig.samples_per_prompt")
            )
            self.evaluate_interval = (
                evaluate_interval
                if evaluate_interval is None or evaluate_interval.__class__ is int
                else check_int(evaluate_interval, "CreateTuningJobConfig.evaluate_interval")
            )
            self.checkpoint_interval = (
                checkpoint_interval
                if checkpoint_interval is None or checkpoint_interval.__class__ is int
                else check_int(checkpoint_interval, "CreateTuningJobConfig.checkpoint_interval")
            )
            self.max_output_tokens = (
                max_output_tokens
                if max_output_tokens is None or max_output_tokens.__class__ is int
                else check_int(max_output_tokens, "CreateTuningJobConfig.max_output_tokens")
            )
            self.thinking_level = (
                thinking_level
                if thinking_level is None or thinking_level.__class__ is ReinforcementTuningThinkingLevel
                else _thinking_level(thinking_level)
            )
            self.validation_dataset_uri = (
                validation_dataset_uri
                if validation_dataset_uri is None or validation_dataset_uri.__class__ is str
                else check_str(validation_dataset_uri, "CreateTuningJobConfig.validation_dataset_uri")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.method = None
        out.validation_dataset = None
        out.tuned_model_display_name = None
        out.description = None
        out.epoch_count = None
        out.learning_rate_multiplier = None
        out.export_last_checkpoint_only = None
        out.pre_tuned_model_checkpoint_id = None
        out.adapter_size = None
        out.tuning_mode = None
        out.custom_base_model = None
        out.batch_size = None
        out.learning_rate = None
        out.evaluation_config = None
        out.labels = None
        out.beta = None
        out.base_teacher_model = None
        out.tuned_teacher_model_source = None
        out.sft_loss_weight_multiplier = None
        out.output_uri = None
        out.encryption_spec = None
        out.reward_config = None
        out.composite_reward_config = None
        out.samples_per_prompt = None
        out.evaluate_interval = None
        out.checkpoint_interval = None
        out.max_output_tokens = None
        out.thinking_level = None
        out.validation_dataset_uri = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .adapter_size import AdapterSize
from .composite_reinforcement_tuning_reward_config import CompositeReinforcementTuningRewardConfig
from .encryption_spec import EncryptionSpec
from .evaluation_config import EvaluationConfig
from .http_options import HttpOptions
from .reinforcement_tuning_thinking_level import ReinforcementTuningThinkingLevel
from .single_reinforcement_tuning_reward_config import SingleReinforcementTuningRewardConfig
from .tuning_method import TuningMethod
from .tuning_mode import TuningMode
from .tuning_validation_dataset import TuningValidationDataset
