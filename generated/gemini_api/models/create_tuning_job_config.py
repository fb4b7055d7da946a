# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from genai_runtime.arguments import put
from genai_runtime.errors.arguments import only_on, unsupported
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.codecs import encode_float

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import CreateTuningJobConfigDict
    from .adapter_size import AdapterSize
    from .composite_reinforcement_tuning_reward_config import CompositeReinforcementTuningRewardConfig
    from .encryption_spec import EncryptionSpec
    from .evaluation_config import EvaluationConfig
    from .reinforcement_tuning_thinking_level import ReinforcementTuningThinkingLevel
    from .single_reinforcement_tuning_reward_config import SingleReinforcementTuningRewardConfig
    from .tuning_method import TuningMethod
    from .tuning_mode import TuningMode
    from .tuning_validation_dataset import TuningValidationDataset

later(
    globals(),
    "AdapterSize CompositeReinforcementTuningRewardConfig EncryptionSpec EvaluationConfig "
    "ReinforcementTuningThinkingLevel SingleReinforcementTuningRewardConfig TuningMethod "
    "TuningMode TuningValidationDataset genai_runtime.converters:Converters",
)


@define(init=False, kw_only=True)
class CreateTuningJobConfig(MethodConfig):
    """Settings of a tuning job. Which of them apply depends on the service, and on its `method`.

    At most one of ``learning_rate`` and ``learning_rate_multiplier`` is set.

    Source: https://ai.google.dev/api/tuning

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        description: What the model is good for.
        tuned_model_display_name: Name for people, at most 40 characters.
        reader_project_numbers: Numbers of projects that may use the model. Gemini Developer API only.
        temperature: Default of `temperature`, from 0 to 1. Gemini Developer API only.
        top_k: Default of `top_k`. Gemini Developer API only.
        top_p: Default of `top_p`. Gemini Developer API only.
        batch_size: Number of examples of one step. Default: 4 or 16, by how many examples there are. Cannot be changed
            later. Gemini Developer API only.
        epoch_count: How often all examples are gone through. Default: 5. Cannot be changed later. Gemini Developer API
            only.
        learning_rate: How far the model moves at each step. Default: 0.001 or 0.0002, by how many examples there are.
            Cannot be changed later. Gemini Developer API only.
        learning_rate_multiplier: Factor on the learning rate that the service would take. Cannot be changed later.
            Gemini Developer API only.
        tuned_model_id: Id to give to the model: at most 40 lower-case letters, digits and dashes. Default: made from
            its display name. Gemini Developer API only.
        encryption_spec: The key that encrypts the tuned model. Vertex AI only.
        custom_base_model: Folder in Cloud Storage with the weights of an open model. Vertex AI only.
        labels: Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only.
        output_uri: Folder in Cloud Storage with the tuned weights of an open model. Vertex AI only.
        service_account: E-mail address of the service account that the job runs as. Vertex AI only.
        method: How the model is tuned.
        validation_dataset: Examples that check the model while it is tuned.
        export_last_checkpoint_only: True keeps only the last state of the model.
        pre_tuned_model_checkpoint_id: State of a tuned model from which tuning goes on.
        adapter_size: Rank of the adapter.
        tuning_mode: Whether all weights are trained or an adapter.
        evaluation_config: How the tuned model is evaluated.
        beta: Weight of staying close to the model that is tuned; the higher, the closer.
        base_teacher_model: Id of the large model whose answers are learnt from.
        tuned_teacher_model_source: Resource name of a tuned model whose answers are learnt from.
        sft_loss_weight_multiplier: Weight of the supervised loss in distillation.
        reward_config: What scores the answers.
        composite_reward_config: Several rewards by weight, in the place of one.
        samples_per_prompt: Number of answers that are sampled for each prompt.
        evaluate_interval: Number of steps between two evaluations.
        checkpoint_interval: Number of steps between two kept states of the model.
        max_output_tokens: Most tokens of an answer.
        thinking_level: How much the model thinks.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "learning_rate",
            "learning_rate_multiplier",
        ),
    )
    description: str | None = wire_field("string")
    """What the model is good for."""
    tuned_model_display_name: str | None = wire_field("string", wire="displayName")
    """Name for people, at most 40 characters."""
    reader_project_numbers: list[int] | None = wire_field(("list", "int64"), "gemini")
    """Numbers of projects that may use the model. Gemini Developer API only."""
    temperature: float | None = wire_field("number", "gemini")
    """Default of `temperature`, from 0 to 1. Gemini Developer API only."""
    top_k: int | None = wire_field("integer", "gemini")
    """Default of `top_k`. Gemini Developer API only."""
    top_p: float | None = wire_field("number", "gemini")
    """Default of `top_p`. Gemini Developer API only."""
    batch_size: int | None = wire_field("integer", "gemini")
    """Number of examples of one step. Default: 4 or 16, by how many examples there are. Cannot be changed later. Gemini
    Developer API only.
    """
    epoch_count: int | None = wire_field("integer", "gemini")
    """How often all examples are gone through. Default: 5. Cannot be changed later. Gemini Developer API only."""
    learning_rate: float | None = wire_field("number", "gemini")
    """How far the model moves at each step. Default: 0.001 or 0.0002, by how many examples there are. Cannot be changed
    later. Gemini Developer API only.
    """
    learning_rate_multiplier: float | None = wire_field("number", "gemini")
    """Factor on the learning rate that the service would take. Cannot be changed later. Gemini Developer API only."""
    tuned_model_id: str | None = wire_field("string", "gemini")
    """Id to give to the model: at most 40 lower-case letters, digits and dashes. Default: made from its display name.
    Gemini Developer API only.
    """
    encryption_spec: EncryptionSpec | None = wire_field("EncryptionSpec", "vertex")
    """The key that encrypts the tuned model. Vertex AI only."""
    custom_base_model: str | None = wire_field("string", "vertex")
    """Folder in Cloud Storage with the weights of an open model. Vertex AI only."""
    labels: dict[str, str] | None = wire_field(("map", "string"), "vertex")
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""
    output_uri: str | None = wire_field("string", "vertex")
    """Folder in Cloud Storage with the tuned weights of an open model. Vertex AI only."""
    service_account: str | None = wire_field("string", "vertex")
    """E-mail address of the service account that the job runs as. Vertex AI only."""
    method: TuningMethod | None = wire_field(("enum", "TuningMethod"), "sdk")
    """How the model is tuned."""
    validation_dataset: TuningValidationDataset | None = wire_field("TuningValidationDataset", "sdk")
    """Examples that check the model while it is tuned."""
    export_last_checkpoint_only: bool | None = wire_field("boolean", "sdk")
    """True keeps only the last state of the model."""
    pre_tuned_model_checkpoint_id: str | None = wire_field("string", "sdk")
    """State of a tuned model from which tuning goes on."""
    adapter_size: AdapterSize | None = wire_field(("enum", "AdapterSize"), "sdk")
    """Rank of the adapter."""
    tuning_mode: TuningMode | None = wire_field(("enum", "TuningMode"), "sdk")
    """Whether all weights are trained or an adapter."""
    evaluation_config: EvaluationConfig | None = wire_field("EvaluationConfig", "sdk")
    """How the tuned model is evaluated."""
    beta: float | None = wire_field("number", "sdk")
    """Weight of staying close to the model that is tuned; the higher, the closer."""
    base_teacher_model: str | None = wire_field("string", "sdk")
    """Id of the large model whose answers are learnt from."""
    tuned_teacher_model_source: str | None = wire_field("string", "sdk")
    """Resource name of a tuned model whose answers are learnt from."""
    sft_loss_weight_multiplier: float | None = wire_field("number", "sdk")
    """Weight of the supervised loss in distillation."""
    reward_config: SingleReinforcementTuningRewardConfig | None = wire_field(
        "SingleReinforcementTuningRewardConfig", "sdk"
    )
    """What scores the answers."""
    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = wire_field(
        "CompositeReinforcementTuningRewardConfig", "sdk"
    )
    """Several rewards by weight, in the place of one."""
    samples_per_prompt: int | None = wire_field("integer", "sdk")
    """Number of answers that are sampled for each prompt."""
    evaluate_interval: int | None = wire_field("integer", "sdk")
    """Number of steps between two evaluations."""
    checkpoint_interval: int | None = wire_field("integer", "sdk")
    """Number of steps between two kept states of the model."""
    max_output_tokens: int | None = wire_field("integer", "sdk")
    """Most tokens of an answer."""
    thinking_level: ReinforcementTuningThinkingLevel | None = wire_field(
        ("enum", "ReinforcementTuningThinkingLevel"), "sdk"
    )
    """How much the model thinks."""
    validation_dataset_uri: str | None = wire_field("string", "sdk")
    """URI in Cloud Storage of the examples that check the model."""

    def __init__(self, **fields: Unpack[CreateTuningJobConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        if convert.backend.name == "vertex":
            return self._to_request_vertex(body, query, convert)
        v: Any
        if (v := self.description) is not None:
            body["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.tuned_model_display_name) is not None:
            body["displayName"] = v if v.__class__ is str else self._checked("tuned_model_display_name", v)
        if (v := self.reader_project_numbers) is not None:
            only_on(
                ("gemini",), "the Gemini Developer API", convert.backend, "CreateTuningJobConfig.reader_project_numbers"
            )
            v = v if v.__class__ is list else self._checked("reader_project_numbers", v)
            body["readerProjectNumbers"] = [
                str(i if i.__class__ is int else CreateTuningJobConfig._checked("reader_project_numbers", i, 1))
                for i in v
            ]
        if (v := self.temperature) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CreateTuningJobConfig.temperature")
            body["temperature"] = encode_float(v if v.__class__ is float else self._checked("temperature", v))
        if (v := self.top_k) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CreateTuningJobConfig.top_k")
            body["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.top_p) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CreateTuningJobConfig.top_p")
            body["topP"] = encode_float(v if v.__class__ is float else self._checked("top_p", v))
        if (v := self.encryption_spec) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "CreateTuningJobConfig.encryption_spec")
            v = v if v.__class__ is EncryptionSpec else self._checked("encryption_spec", v)
            body["encryptionSpec"] = v.to_dict(convert.backend)
        if (v := self.custom_base_model) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "CreateTuningJobConfig.custom_base_model")
            body["customBaseModel"] = v if v.__class__ is str else self._checked("custom_base_model", v)
        if (v := self.labels) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "CreateTuningJobConfig.labels")
            v = v if v.__class__ is dict else self._checked("labels", v)
            body["labels"] = {
                k: i if i.__class__ is str else CreateTuningJobConfig._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.output_uri) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "CreateTuningJobConfig.output_uri")
            body["outputUri"] = v if v.__class__ is str else self._checked("output_uri", v)
        if (v := self.service_account) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "CreateTuningJobConfig.service_account")
            body["serviceAccount"] = v if v.__class__ is str else self._checked("service_account", v)
        if (v := self.tuned_model_id) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CreateTuningJobConfig.tuned_model_id")
            query["tunedModelId"] = v if v.__class__ is str else self._checked("tuned_model_id", v)
        inner2: dict[str, Any] = {}
        if (v := self.batch_size) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CreateTuningJobConfig.batch_size")
            inner2["batchSize"] = v if v.__class__ is int else self._checked("batch_size", v)
        if (v := self.epoch_count) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CreateTuningJobConfig.epoch_count")
            inner2["epochCount"] = v if v.__class__ is int else self._checked("epoch_count", v)
        if (v := self.learning_rate) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CreateTuningJobConfig.learning_rate")
            inner2["learningRate"] = encode_float(v if v.__class__ is float else self._checked("learning_rate", v))
        if (v := self.learning_rate_multiplier) is not None:
            only_on(
                ("gemini",),
                "the Gemini Developer API",
                convert.backend,
                "CreateTuningJobConfig.learning_rate_multiplier",
            )
            v = v if v.__class__ is float else self._checked("learning_rate_multiplier", v)
            inner2["learningRateMultiplier"] = encode_float(v)
        if inner2:
            put(body, ("tuningTask", "hyperparameters"), inner2)
        if self._extra:
            body.update(self._extra)

    def _to_request_vertex(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """:meth:`_to_request`, of Vertex AI."""
        v: Any
        if (v := self.description) is not None:
            body["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.tuned_model_display_name) is not None:
            body["tunedModelDisplayName"] = v if v.__class__ is str else self._checked("tuned_model_display_name", v)
        if (v := self.reader_project_numbers) is not None:
            raise unsupported(
                "CreateTuningJobConfig.reader_project_numbers", convert.backend, "the Gemini Developer API"
            )
        if (v := self.temperature) is not None:
            raise unsupported("CreateTuningJobConfig.temperature", convert.backend, "the Gemini Developer API")
        if (v := self.top_k) is not None:
            raise unsupported("CreateTuningJobConfig.top_k", convert.backend, "the Gemini Developer API")
        if (v := self.top_p) is not None:
            raise unsupported("CreateTuningJobConfig.top_p", convert.backend, "the Gemini Developer API")
        if (v := self.batch_size) is not None:
            raise unsupported("CreateTuningJobConfig.batch_size", convert.backend, "the Gemini Developer API")
        if (v := self.epoch_count) is not None:
            raise unsupported("CreateTuningJobConfig.epoch_count", convert.backend, "the Gemini Developer API")
        if (v := self.learning_rate) is not None:
            raise unsupported("CreateTuningJobConfig.learning_rate", convert.backend, "the Gemini Developer API")
        if (v := self.learning_rate_multiplier) is not None:
            raise unsupported(
                "CreateTuningJobConfig.learning_rate_multiplier", convert.backend, "the Gemini Developer API"
            )
        if (v := self.tuned_model_id) is not None:
            raise unsupported("CreateTuningJobConfig.tuned_model_id", convert.backend, "the Gemini Developer API")
        if (v := self.encryption_spec) is not None:
            v = v if v.__class__ is EncryptionSpec else self._checked("encryption_spec", v)
            body["encryptionSpec"] = v.to_dict(convert.backend)
        if (v := self.custom_base_model) is not None:
            body["customBaseModel"] = v if v.__class__ is str else self._checked("custom_base_model", v)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            body["labels"] = {
                k: i if i.__class__ is str else CreateTuningJobConfig._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.output_uri) is not None:
            body["outputUri"] = v if v.__class__ is str else self._checked("output_uri", v)
        if (v := self.service_account) is not None:
            body["serviceAccount"] = v if v.__class__ is str else self._checked("service_account", v)
        if self._extra:
            body.update(self._extra)
