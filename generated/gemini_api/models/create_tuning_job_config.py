"""The model ``CreateTuningJobConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import CreateTuningJobConfigDict


@define(init=False, kw_only=True)
class CreateTuningJobConfig(ModelBase):
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

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    method: TuningMethod | None = wire_field("method", ("enum", "TuningMethod"), "sdk")
    validation_dataset: TuningValidationDataset | None = wire_field(
        "validationDataset", ("model", "TuningValidationDataset"), "sdk"
    )
    tuned_model_display_name: str | None = wire_field("tunedModelDisplayName", "string", "sdk")
    description: str | None = wire_field("description", "string", "sdk")
    epoch_count: int | None = wire_field("epochCount", "integer", "sdk")
    learning_rate_multiplier: float | None = wire_field("learningRateMultiplier", "number", "sdk")
    export_last_checkpoint_only: bool | None = wire_field("exportLastCheckpointOnly", "boolean", "sdk")
    pre_tuned_model_checkpoint_id: str | None = wire_field("preTunedModelCheckpointId", "string", "sdk")
    adapter_size: AdapterSize | None = wire_field("adapterSize", ("enum", "AdapterSize"), "sdk")
    tuning_mode: TuningMode | None = wire_field("tuningMode", ("enum", "TuningMode"), "sdk")
    custom_base_model: str | None = wire_field("customBaseModel", "string", "sdk")
    batch_size: int | None = wire_field("batchSize", "integer", "sdk")
    learning_rate: float | None = wire_field("learningRate", "number", "sdk")
    evaluation_config: EvaluationConfig | None = wire_field("evaluationConfig", ("model", "EvaluationConfig"), "sdk")
    labels: dict[str, str] | None = wire_field("labels", ("map", ("string",)), "sdk")
    beta: float | None = wire_field("beta", "number", "sdk")
    base_teacher_model: str | None = wire_field("baseTeacherModel", "string", "sdk")
    tuned_teacher_model_source: str | None = wire_field("tunedTeacherModelSource", "string", "sdk")
    sft_loss_weight_multiplier: float | None = wire_field("sftLossWeightMultiplier", "number", "sdk")
    output_uri: str | None = wire_field("outputUri", "string", "sdk")
    encryption_spec: EncryptionSpec | None = wire_field("encryptionSpec", ("model", "EncryptionSpec"), "sdk")
    reward_config: SingleReinforcementTuningRewardConfig | None = wire_field(
        "rewardConfig", ("model", "SingleReinforcementTuningRewardConfig"), "sdk"
    )
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = wire_field(
        "compositeRewardConfig", ("model", "CompositeReinforcementTuningRewardConfig"), "sdk"
    )
    samples_per_prompt: int | None = wire_field("samplesPerPrompt", "integer", "sdk")
    evaluate_interval: int | None = wire_field("evaluateInterval", "integer", "sdk")
    checkpoint_interval: int | None = wire_field("checkpointInterval", "integer", "sdk")
    max_output_tokens: int | None = wire_field("maxOutputTokens", "integer", "sdk")
    thinking_level: ReinforcementTuningThinkingLevel | None = wire_field(
        "thinkingLevel", ("enum", "ReinforcementTuningThinkingLevel"), "sdk"
    )
    validation_dataset_uri: str | None = wire_field("validationDatasetUri", "string", "sdk")

    def __init__(self, **fields: Unpack[CreateTuningJobConfigDict]) -> None: ...


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
