# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_object, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.mixins.tuning import TuningJobMixin
from genai_runtime.models.places import leftover, with_leftover
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import TuningJobDict
    from .distillation_sampling_spec import DistillationSamplingSpec
    from .distillation_spec import DistillationSpec
    from .encryption_spec import EncryptionSpec
    from .evaluate_dataset_run import EvaluateDatasetRun
    from .evaluation_config import EvaluationConfig
    from .full_fine_tuning_spec import FullFineTuningSpec
    from .http_response import HttpResponse
    from .job_state import JobState
    from .partner_model_tuning_spec import PartnerModelTuningSpec
    from .pre_tuned_model import PreTunedModel
    from .preference_optimization_spec import PreferenceOptimizationSpec
    from .reinforcement_tuning_spec import ReinforcementTuningSpec
    from .status import Status
    from .supervised_tuning_spec import SupervisedTuningSpec
    from .tuned_model import TunedModel
    from .tuning_data_stats import TuningDataStats
    from .tuning_job_metadata import TuningJobMetadata
    from .tuning_job_state import TuningJobState
    from .veo_lora_tuning_spec import VeoLoraTuningSpec
    from .veo_tuning_spec import VeoTuningSpec

later(
    globals(),
    "DistillationSamplingSpec DistillationSpec EncryptionSpec EvaluateDatasetRun "
    "EvaluationConfig FullFineTuningSpec HttpResponse JobState PartnerModelTuningSpec "
    "PreferenceOptimizationSpec PreTunedModel ReinforcementTuningSpec Status "
    "SupervisedTuningSpec TunedModel TuningDataStats TuningJobMetadata TuningJobState "
    "VeoLoraTuningSpec VeoTuningSpec datetime:datetime",
)


@define(init=False, kw_only=True)
class TuningJob(TuningJobMixin, ModelBase):
    """The tuning of a model, running or done.

    Attributes:
        name: Resource name of the job. Set by the server.
        state: How far it has come. Set by the server.
        create_time: When it was made. Set by the server.
        start_time: When work on it began. Set by the server.
        end_time: When it was over. Set by the server.
        update_time: When it last changed. Set by the server.
        error: What went wrong. Set by the server.
        description: What it is for, for people to read.
        base_model: Id or name of the model that is tuned.
        tuned_model: The model that came of it. Set by the server.
        pre_tuned_model: A tuned model that is tuned further, in the place of `base_model`.
        supervised_tuning_spec: Settings of supervised tuning.
        preference_optimization_spec: Settings of tuning by preferences.
        distillation_spec: Settings of distillation.
        reinforcement_tuning_spec: Settings of tuning by rewards.
        tuning_data_stats: What was counted in the examples. Set by the server.
        encryption_spec: The key that encrypts the tuned model.
        partner_model_tuning_spec: Settings of tuning a partner's model.
        evaluation_config: How the tuned model is evaluated.
        custom_base_model: Folder in Cloud Storage with the weights of an open model.
        evaluate_dataset_runs: Evaluations of the tuned model. Set by the server.
        experiment: Resource name of the experiment that holds its figures. Set by the server.
        full_fine_tuning_spec: Settings of tuning all weights.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
        output_uri: Folder in Cloud Storage with the tuned weights of an open model.
        pipeline_job: Resource name of the pipeline that runs the job. Set by the server. Deprecated.
        service_account: E-mail address of the service account that the job runs as.
        tuned_model_display_name: Name of the tuned model for people to read.
        tuning_job_state: What it does at the moment. Set by the server.
        veo_tuning_spec: Settings of tuning a Veo model.
        tuning_job_metadata: How far training has come. Set by the server.
        veo_lora_tuning_spec: Settings of tuning an adapter of a Veo model.
        distillation_sampling_spec: How answers of the large model are gathered.
        gcs_metrics_uri: File in Cloud Storage with the figures of the job. Set by the server.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    name: str | None = wire_field("string", "read_only")
    """Resource name of the job. Set by the server."""
    state: JobState | None = wire_field(("enum", "JobState"), "read_only")
    """How far it has come. Set by the server."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When it was made. Set by the server."""
    start_time: datetime | None = wire_field("timestamp", "read_only")
    """When work on it began. Set by the server."""
    end_time: datetime | None = wire_field("timestamp", "read_only")
    """When it was over. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When it last changed. Set by the server."""
    error: Status | None = wire_field("Status", "read_only")
    """What went wrong. Set by the server."""
    description: str | None = wire_field("string")
    """What it is for, for people to read."""
    base_model: str | None = wire_field("string")
    """Id or name of the model that is tuned."""
    tuned_model: TunedModel | None = wire_field("TunedModel", "read_only")
    """The model that came of it. Set by the server."""
    pre_tuned_model: PreTunedModel | None = wire_field("PreTunedModel")
    """A tuned model that is tuned further, in the place of `base_model`."""
    supervised_tuning_spec: SupervisedTuningSpec | None = wire_field("SupervisedTuningSpec")
    """Settings of supervised tuning."""
    preference_optimization_spec: PreferenceOptimizationSpec | None = wire_field("PreferenceOptimizationSpec")
    """Settings of tuning by preferences."""
    distillation_spec: DistillationSpec | None = wire_field("DistillationSpec")
    """Settings of distillation."""
    reinforcement_tuning_spec: ReinforcementTuningSpec | None = wire_field("ReinforcementTuningSpec")
    """Settings of tuning by rewards."""
    tuning_data_stats: TuningDataStats | None = wire_field("TuningDataStats", "read_only")
    """What was counted in the examples. Set by the server."""
    encryption_spec: EncryptionSpec | None = wire_field("EncryptionSpec")
    """The key that encrypts the tuned model."""
    partner_model_tuning_spec: PartnerModelTuningSpec | None = wire_field("PartnerModelTuningSpec")
    """Settings of tuning a partner's model."""
    evaluation_config: EvaluationConfig | None = wire_field("EvaluationConfig")
    """How the tuned model is evaluated."""
    custom_base_model: str | None = wire_field("string")
    """Folder in Cloud Storage with the weights of an open model."""
    evaluate_dataset_runs: list[EvaluateDatasetRun] | None = wire_field(("list", "EvaluateDatasetRun"), "read_only")
    """Evaluations of the tuned model. Set by the server."""
    experiment: str | None = wire_field("string", "read_only")
    """Resource name of the experiment that holds its figures. Set by the server."""
    full_fine_tuning_spec: FullFineTuningSpec | None = wire_field("FullFineTuningSpec")
    """Settings of tuning all weights."""
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels of Google Cloud, by which costs and resources can be told apart."""
    output_uri: str | None = wire_field("string")
    """Folder in Cloud Storage with the tuned weights of an open model."""
    pipeline_job: str | None = wire_field("string", "read_only deprecated")
    """Resource name of the pipeline that runs the job. Set by the server. Deprecated."""
    service_account: str | None = wire_field("string")
    """E-mail address of the service account that the job runs as."""
    tuned_model_display_name: str | None = wire_field("string")
    """Name of the tuned model for people to read."""
    tuning_job_state: TuningJobState | None = wire_field(("enum", "TuningJobState"), "read_only")
    """What it does at the moment. Set by the server."""
    veo_tuning_spec: VeoTuningSpec | None = wire_field("VeoTuningSpec")
    """Settings of tuning a Veo model."""
    tuning_job_metadata: TuningJobMetadata | None = wire_field("TuningJobMetadata", "read_only")
    """How far training has come. Set by the server."""
    veo_lora_tuning_spec: VeoLoraTuningSpec | None = wire_field("VeoLoraTuningSpec")
    """Settings of tuning an adapter of a Veo model."""
    distillation_sampling_spec: DistillationSamplingSpec | None = wire_field("DistillationSamplingSpec")
    """How answers of the large model are gathered."""
    gcs_metrics_uri: str | None = wire_field("string", "read_only")
    """File in Cloud Storage with the figures of the job. Set by the server."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[TuningJobDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.state = None if (v := get("state")) is None else JobState.decode_spelled(v, "gemini")
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.start_time = None if (v := get("startTime")) is None else decode_timestamp(v)
        self.end_time = None if (v := get("endTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.base_model = v if (v := get("baseModel")) is None or v.__class__ is str else decode_str(v)
        self.tuned_model = None if (v := get("tunedModel")) is None else TunedModel.from_dict(v)
        self.pre_tuned_model = None if (v := get("preTunedModel")) is None else PreTunedModel.from_dict(v)
        v = get("supervisedTuningSpec")
        self.supervised_tuning_spec = None if v is None else SupervisedTuningSpec.from_dict(v)
        v = get("preferenceOptimizationSpec")
        self.preference_optimization_spec = None if v is None else PreferenceOptimizationSpec.from_dict(v)
        self.distillation_spec = None if (v := get("distillationSpec")) is None else DistillationSpec.from_dict(v)
        v = get("reinforcementTuningSpec")
        self.reinforcement_tuning_spec = None if v is None else ReinforcementTuningSpec.from_dict(v)
        self.tuning_data_stats = None if (v := get("tuningDataStats")) is None else TuningDataStats.from_dict(v)
        self.encryption_spec = None if (v := get("encryptionSpec")) is None else EncryptionSpec.from_dict(v)
        v = get("partnerModelTuningSpec")
        self.partner_model_tuning_spec = None if v is None else PartnerModelTuningSpec.from_dict(v)
        self.evaluation_config = None if (v := get("evaluationConfig")) is None else EvaluationConfig.from_dict(v)
        self.custom_base_model = v if (v := get("customBaseModel")) is None or v.__class__ is str else decode_str(v)
        if (v := get("evaluateDatasetRuns")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [EvaluateDatasetRun.from_dict(i) for i in v if i is not None]
        self.evaluate_dataset_runs = v
        self.experiment = v if (v := get("experiment")) is None or v.__class__ is str else decode_str(v)
        v = get("fullFineTuningSpec")
        self.full_fine_tuning_spec = None if v is None else FullFineTuningSpec.from_dict(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        self.output_uri = v if (v := get("outputUri")) is None or v.__class__ is str else decode_str(v)
        self.pipeline_job = v if (v := get("pipelineJob")) is None or v.__class__ is str else decode_str(v)
        self.service_account = v if (v := get("serviceAccount")) is None or v.__class__ is str else decode_str(v)
        v = get("tunedModelDisplayName")
        self.tuned_model_display_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tuningJobState")
        self.tuning_job_state = None if v is None else TuningJobState._by_value.get(v) or TuningJobState.decode(v)
        self.veo_tuning_spec = None if (v := get("veoTuningSpec")) is None else VeoTuningSpec.from_dict(v)
        self.tuning_job_metadata = None if (v := get("tuningJobMetadata")) is None else TuningJobMetadata.from_dict(v)
        self.veo_lora_tuning_spec = None if (v := get("veoLoraTuningSpec")) is None else VeoLoraTuningSpec.from_dict(v)
        v = get("distillationSamplingSpec")
        self.distillation_sampling_spec = None if v is None else DistillationSamplingSpec.from_dict(v)
        self.gcs_metrics_uri = v if (v := get("gcsMetricsUri")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is JobState else self._checked("state", v)).spelled("gemini")
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.start_time) is not None:
            out["startTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("start_time", v))
        if (v := self.end_time) is not None:
            out["endTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("end_time", v))
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.base_model) is not None:
            out["baseModel"] = v if v.__class__ is str else self._checked("base_model", v)
        if (v := self.tuned_model) is not None:
            out["tunedModel"] = (v if v.__class__ is TunedModel else self._checked("tuned_model", v)).to_dict(backend)
        if (v := self.pre_tuned_model) is not None:
            v = v if v.__class__ is PreTunedModel else self._checked("pre_tuned_model", v)
            out["preTunedModel"] = v.to_dict(backend)
        if (v := self.supervised_tuning_spec) is not None:
            v = v if v.__class__ is SupervisedTuningSpec else self._checked("supervised_tuning_spec", v)
            out["supervisedTuningSpec"] = v.to_dict(backend)
        if (v := self.preference_optimization_spec) is not None:
            v = v if v.__class__ is PreferenceOptimizationSpec else self._checked("preference_optimization_spec", v)
            out["preferenceOptimizationSpec"] = v.to_dict(backend)
        if (v := self.distillation_spec) is not None:
            v = v if v.__class__ is DistillationSpec else self._checked("distillation_spec", v)
            out["distillationSpec"] = v.to_dict(backend)
        if (v := self.reinforcement_tuning_spec) is not None:
            v = v if v.__class__ is ReinforcementTuningSpec else self._checked("reinforcement_tuning_spec", v)
            out["reinforcementTuningSpec"] = v.to_dict(backend)
        if (v := self.tuning_data_stats) is not None:
            v = v if v.__class__ is TuningDataStats else self._checked("tuning_data_stats", v)
            out["tuningDataStats"] = v.to_dict(backend)
        if (v := self.encryption_spec) is not None:
            v = v if v.__class__ is EncryptionSpec else self._checked("encryption_spec", v)
            out["encryptionSpec"] = v.to_dict(backend)
        if (v := self.partner_model_tuning_spec) is not None:
            v = v if v.__class__ is PartnerModelTuningSpec else self._checked("partner_model_tuning_spec", v)
            out["partnerModelTuningSpec"] = v.to_dict(backend)
        if (v := self.evaluation_config) is not None:
            v = v if v.__class__ is EvaluationConfig else self._checked("evaluation_config", v)
            out["evaluationConfig"] = v.to_dict(backend)
        if (v := self.custom_base_model) is not None:
            out["customBaseModel"] = v if v.__class__ is str else self._checked("custom_base_model", v)
        if (v := self.evaluate_dataset_runs) is not None:
            v = self._each("evaluate_dataset_runs", v, EvaluateDatasetRun)
            out["evaluateDatasetRuns"] = [i.to_dict(backend) for i in v]
        if (v := self.experiment) is not None:
            out["experiment"] = v if v.__class__ is str else self._checked("experiment", v)
        if (v := self.full_fine_tuning_spec) is not None:
            v = v if v.__class__ is FullFineTuningSpec else self._checked("full_fine_tuning_spec", v)
            out["fullFineTuningSpec"] = v.to_dict(backend)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {k: i if i.__class__ is str else TuningJob._checked("labels", i, 1) for k, i in v.items()}
        if (v := self.output_uri) is not None:
            out["outputUri"] = v if v.__class__ is str else self._checked("output_uri", v)
        if (v := self.pipeline_job) is not None:
            out["pipelineJob"] = v if v.__class__ is str else self._checked("pipeline_job", v)
        if (v := self.service_account) is not None:
            out["serviceAccount"] = v if v.__class__ is str else self._checked("service_account", v)
        if (v := self.tuned_model_display_name) is not None:
            out["tunedModelDisplayName"] = v if v.__class__ is str else self._checked("tuned_model_display_name", v)
        if (v := self.tuning_job_state) is not None:
            v = v if v.__class__ is TuningJobState else self._checked("tuning_job_state", v)
            out["tuningJobState"] = v._value_
        if (v := self.veo_tuning_spec) is not None:
            v = v if v.__class__ is VeoTuningSpec else self._checked("veo_tuning_spec", v)
            out["veoTuningSpec"] = v.to_dict(backend)
        if (v := self.tuning_job_metadata) is not None:
            v = v if v.__class__ is TuningJobMetadata else self._checked("tuning_job_metadata", v)
            out["tuningJobMetadata"] = v.to_dict(backend)
        if (v := self.veo_lora_tuning_spec) is not None:
            v = v if v.__class__ is VeoLoraTuningSpec else self._checked("veo_lora_tuning_spec", v)
            out["veoLoraTuningSpec"] = v.to_dict(backend)
        if (v := self.distillation_sampling_spec) is not None:
            v = v if v.__class__ is DistillationSamplingSpec else self._checked("distillation_sampling_spec", v)
            out["distillationSamplingSpec"] = v.to_dict(backend)
        if (v := self.gcs_metrics_uri) is not None:
            out["gcsMetricsUri"] = v if v.__class__ is str else self._checked("gcs_metrics_uri", v)
        return with_leftover(self._extra, out) if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.state = None if (v := get("state")) is None else JobState._by_value.get(v) or JobState.decode(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.start_time = None if (v := get("startTime")) is None else decode_timestamp(v)
        self.end_time = None if (v := get("endTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.base_model = v if (v := get("baseModel")) is None or v.__class__ is str else decode_str(v)
        self.tuned_model = None if (v := get("tunedModel")) is None else TunedModel.from_dict(v)
        self.pre_tuned_model = None if (v := get("preTunedModel")) is None else PreTunedModel.from_dict(v)
        v = get("supervisedTuningSpec")
        self.supervised_tuning_spec = None if v is None else SupervisedTuningSpec.from_dict(v)
        v = get("preferenceOptimizationSpec")
        self.preference_optimization_spec = None if v is None else PreferenceOptimizationSpec.from_dict(v)
        self.distillation_spec = None if (v := get("distillationSpec")) is None else DistillationSpec.from_dict(v)
        v = get("reinforcementTuningSpec")
        self.reinforcement_tuning_spec = None if v is None else ReinforcementTuningSpec.from_dict(v)
        self.tuning_data_stats = None if (v := get("tuningDataStats")) is None else TuningDataStats.from_dict(v)
        self.encryption_spec = None if (v := get("encryptionSpec")) is None else EncryptionSpec.from_dict(v)
        v = get("partnerModelTuningSpec")
        self.partner_model_tuning_spec = None if v is None else PartnerModelTuningSpec.from_dict(v)
        self.evaluation_config = None if (v := get("evaluationConfig")) is None else EvaluationConfig.from_dict(v)
        self.custom_base_model = v if (v := get("customBaseModel")) is None or v.__class__ is str else decode_str(v)
        if (v := get("evaluateDatasetRuns")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [EvaluateDatasetRun.from_dict(i) for i in v if i is not None]
        self.evaluate_dataset_runs = v
        self.experiment = v if (v := get("experiment")) is None or v.__class__ is str else decode_str(v)
        v = get("fullFineTuningSpec")
        self.full_fine_tuning_spec = None if v is None else FullFineTuningSpec.from_dict(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        self.output_uri = v if (v := get("outputUri")) is None or v.__class__ is str else decode_str(v)
        self.pipeline_job = v if (v := get("pipelineJob")) is None or v.__class__ is str else decode_str(v)
        self.service_account = v if (v := get("serviceAccount")) is None or v.__class__ is str else decode_str(v)
        v = get("tunedModelDisplayName")
        self.tuned_model_display_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tuningJobState")
        self.tuning_job_state = None if v is None else TuningJobState._by_value.get(v) or TuningJobState.decode(v)
        self.veo_tuning_spec = None if (v := get("veoTuningSpec")) is None else VeoTuningSpec.from_dict(v)
        self.tuning_job_metadata = None if (v := get("tuningJobMetadata")) is None else TuningJobMetadata.from_dict(v)
        self.veo_lora_tuning_spec = None if (v := get("veoLoraTuningSpec")) is None else VeoLoraTuningSpec.from_dict(v)
        v = get("distillationSamplingSpec")
        self.distillation_sampling_spec = None if v is None else DistillationSamplingSpec.from_dict(v)
        self.gcs_metrics_uri = v if (v := get("gcsMetricsUri")) is None or v.__class__ is str else decode_str(v)
        self.sdk_http_response = None
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is JobState else self._checked("state", v))._value_
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.start_time) is not None:
            out["startTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("start_time", v))
        if (v := self.end_time) is not None:
            out["endTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("end_time", v))
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.base_model) is not None:
            out["baseModel"] = v if v.__class__ is str else self._checked("base_model", v)
        if (v := self.tuned_model) is not None:
            out["tunedModel"] = (v if v.__class__ is TunedModel else self._checked("tuned_model", v)).to_dict(backend)
        if (v := self.pre_tuned_model) is not None:
            v = v if v.__class__ is PreTunedModel else self._checked("pre_tuned_model", v)
            out["preTunedModel"] = v.to_dict(backend)
        if (v := self.supervised_tuning_spec) is not None:
            v = v if v.__class__ is SupervisedTuningSpec else self._checked("supervised_tuning_spec", v)
            out["supervisedTuningSpec"] = v.to_dict(backend)
        if (v := self.preference_optimization_spec) is not None:
            v = v if v.__class__ is PreferenceOptimizationSpec else self._checked("preference_optimization_spec", v)
            out["preferenceOptimizationSpec"] = v.to_dict(backend)
        if (v := self.distillation_spec) is not None:
            v = v if v.__class__ is DistillationSpec else self._checked("distillation_spec", v)
            out["distillationSpec"] = v.to_dict(backend)
        if (v := self.reinforcement_tuning_spec) is not None:
            v = v if v.__class__ is ReinforcementTuningSpec else self._checked("reinforcement_tuning_spec", v)
            out["reinforcementTuningSpec"] = v.to_dict(backend)
        if (v := self.tuning_data_stats) is not None:
            v = v if v.__class__ is TuningDataStats else self._checked("tuning_data_stats", v)
            out["tuningDataStats"] = v.to_dict(backend)
        if (v := self.encryption_spec) is not None:
            v = v if v.__class__ is EncryptionSpec else self._checked("encryption_spec", v)
            out["encryptionSpec"] = v.to_dict(backend)
        if (v := self.partner_model_tuning_spec) is not None:
            v = v if v.__class__ is PartnerModelTuningSpec else self._checked("partner_model_tuning_spec", v)
            out["partnerModelTuningSpec"] = v.to_dict(backend)
        if (v := self.evaluation_config) is not None:
            v = v if v.__class__ is EvaluationConfig else self._checked("evaluation_config", v)
            out["evaluationConfig"] = v.to_dict(backend)
        if (v := self.custom_base_model) is not None:
            out["customBaseModel"] = v if v.__class__ is str else self._checked("custom_base_model", v)
        if (v := self.evaluate_dataset_runs) is not None:
            v = self._each("evaluate_dataset_runs", v, EvaluateDatasetRun)
            out["evaluateDatasetRuns"] = [i.to_dict(backend) for i in v]
        if (v := self.experiment) is not None:
            out["experiment"] = v if v.__class__ is str else self._checked("experiment", v)
        if (v := self.full_fine_tuning_spec) is not None:
            v = v if v.__class__ is FullFineTuningSpec else self._checked("full_fine_tuning_spec", v)
            out["fullFineTuningSpec"] = v.to_dict(backend)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {k: i if i.__class__ is str else TuningJob._checked("labels", i, 1) for k, i in v.items()}
        if (v := self.output_uri) is not None:
            out["outputUri"] = v if v.__class__ is str else self._checked("output_uri", v)
        if (v := self.pipeline_job) is not None:
            out["pipelineJob"] = v if v.__class__ is str else self._checked("pipeline_job", v)
        if (v := self.service_account) is not None:
            out["serviceAccount"] = v if v.__class__ is str else self._checked("service_account", v)
        if (v := self.tuned_model_display_name) is not None:
            out["tunedModelDisplayName"] = v if v.__class__ is str else self._checked("tuned_model_display_name", v)
        if (v := self.tuning_job_state) is not None:
            v = v if v.__class__ is TuningJobState else self._checked("tuning_job_state", v)
            out["tuningJobState"] = v._value_
        if (v := self.veo_tuning_spec) is not None:
            v = v if v.__class__ is VeoTuningSpec else self._checked("veo_tuning_spec", v)
            out["veoTuningSpec"] = v.to_dict(backend)
        if (v := self.tuning_job_metadata) is not None:
            v = v if v.__class__ is TuningJobMetadata else self._checked("tuning_job_metadata", v)
            out["tuningJobMetadata"] = v.to_dict(backend)
        if (v := self.veo_lora_tuning_spec) is not None:
            v = v if v.__class__ is VeoLoraTuningSpec else self._checked("veo_lora_tuning_spec", v)
            out["veoLoraTuningSpec"] = v.to_dict(backend)
        if (v := self.distillation_sampling_spec) is not None:
            v = v if v.__class__ is DistillationSamplingSpec else self._checked("distillation_sampling_spec", v)
            out["distillationSamplingSpec"] = v.to_dict(backend)
        if (v := self.gcs_metrics_uri) is not None:
            out["gcsMetricsUri"] = v if v.__class__ is str else self._checked("gcs_metrics_uri", v)
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {
    "name": None,
    "state": None,
    "createTime": None,
    "startTime": None,
    "endTime": None,
    "updateTime": None,
    "error": None,
    "description": None,
    "baseModel": None,
    "tunedModel": None,
    "preTunedModel": None,
    "supervisedTuningSpec": None,
    "preferenceOptimizationSpec": None,
    "distillationSpec": None,
    "reinforcementTuningSpec": None,
    "tuningDataStats": None,
    "encryptionSpec": None,
    "partnerModelTuningSpec": None,
    "evaluationConfig": None,
    "customBaseModel": None,
    "evaluateDatasetRuns": None,
    "experiment": None,
    "fullFineTuningSpec": None,
    "labels": None,
    "outputUri": None,
    "pipelineJob": None,
    "serviceAccount": None,
    "tunedModelDisplayName": None,
    "tuningJobState": None,
    "veoTuningSpec": None,
    "tuningJobMetadata": None,
    "veoLoraTuningSpec": None,
    "distillationSamplingSpec": None,
    "gcsMetricsUri": None,
}


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "name": None,
    "state": None,
    "createTime": None,
    "startTime": None,
    "endTime": None,
    "updateTime": None,
    "error": None,
    "description": None,
    "baseModel": None,
    "tunedModel": None,
    "preTunedModel": None,
    "supervisedTuningSpec": None,
    "preferenceOptimizationSpec": None,
    "distillationSpec": None,
    "reinforcementTuningSpec": None,
    "tuningDataStats": None,
    "encryptionSpec": None,
    "partnerModelTuningSpec": None,
    "evaluationConfig": None,
    "customBaseModel": None,
    "evaluateDatasetRuns": None,
    "experiment": None,
    "fullFineTuningSpec": None,
    "labels": None,
    "outputUri": None,
    "pipelineJob": None,
    "serviceAccount": None,
    "tunedModelDisplayName": None,
    "tuningJobState": None,
    "veoTuningSpec": None,
    "tuningJobMetadata": None,
    "veoLoraTuningSpec": None,
    "distillationSamplingSpec": None,
    "gcsMetricsUri": None,
}
