"""The model ``TuningJob``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_enum,
    check_list,
    check_map,
    check_model,
    check_object,
    check_str,
    check_timestamp,
)
from genai_runtime.models.codecs import decode_list, decode_object, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import (
        DistillationSamplingSpecOrDict,
        DistillationSpecOrDict,
        EncryptionSpecOrDict,
        EvaluateDatasetRunOrDict,
        EvaluationConfigOrDict,
        FullFineTuningSpecOrDict,
        HttpResponseOrDict,
        PartnerModelTuningSpecOrDict,
        PreferenceOptimizationSpecOrDict,
        PreTunedModelOrDict,
        ReinforcementTuningSpecOrDict,
        StatusOrDict,
        SupervisedTuningSpecOrDict,
        TunedModelOrDict,
        TuningDataStatsOrDict,
        TuningJobMetadataOrDict,
        VeoLoraTuningSpecOrDict,
        VeoTuningSpecOrDict,
    )


def _state(value: JobState | str | None) -> JobState | None:
    return None if value is None else check_enum(value, "TuningJob.state", JobState)


def _create_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "TuningJob.create_time")


def _start_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "TuningJob.start_time")


def _end_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "TuningJob.end_time")


def _update_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "TuningJob.update_time")


def _error(value: StatusOrDict | None) -> Status | None:
    return None if value is None else check_model(value, "TuningJob.error", Status)


def _tuned_model(value: TunedModelOrDict | None) -> TunedModel | None:
    return None if value is None else check_model(value, "TuningJob.tuned_model", TunedModel)


def _pre_tuned_model(value: PreTunedModelOrDict | None) -> PreTunedModel | None:
    return None if value is None else check_model(value, "TuningJob.pre_tuned_model", PreTunedModel)


def _supervised_tuning_spec(value: SupervisedTuningSpecOrDict | None) -> SupervisedTuningSpec | None:
    return None if value is None else check_model(value, "TuningJob.supervised_tuning_spec", SupervisedTuningSpec)


def _preference_optimization_spec(value: PreferenceOptimizationSpecOrDict | None) -> PreferenceOptimizationSpec | None:
    return (
        None
        if value is None
        else check_model(value, "TuningJob.preference_optimization_spec", PreferenceOptimizationSpec)
    )


def _distillation_spec(value: DistillationSpecOrDict | None) -> DistillationSpec | None:
    return None if value is None else check_model(value, "TuningJob.distillation_spec", DistillationSpec)


def _reinforcement_tuning_spec(value: ReinforcementTuningSpecOrDict | None) -> ReinforcementTuningSpec | None:
    return None if value is None else check_model(value, "TuningJob.reinforcement_tuning_spec", ReinforcementTuningSpec)


def _tuning_data_stats(value: TuningDataStatsOrDict | None) -> TuningDataStats | None:
    return None if value is None else check_model(value, "TuningJob.tuning_data_stats", TuningDataStats)


def _encryption_spec(value: EncryptionSpecOrDict | None) -> EncryptionSpec | None:
    return None if value is None else check_model(value, "TuningJob.encryption_spec", EncryptionSpec)


def _partner_model_tuning_spec(value: PartnerModelTuningSpecOrDict | None) -> PartnerModelTuningSpec | None:
    return None if value is None else check_model(value, "TuningJob.partner_model_tuning_spec", PartnerModelTuningSpec)


def _evaluation_config(value: EvaluationConfigOrDict | None) -> EvaluationConfig | None:
    return None if value is None else check_model(value, "TuningJob.evaluation_config", EvaluationConfig)


def _evaluate_dataset_runs(value: Sequence[EvaluateDatasetRunOrDict] | None) -> list[EvaluateDatasetRun] | None:
    return (
        None if value is None else check_list(value, "TuningJob.evaluate_dataset_runs", check_model, EvaluateDatasetRun)
    )


def _full_fine_tuning_spec(value: FullFineTuningSpecOrDict | None) -> FullFineTuningSpec | None:
    return None if value is None else check_model(value, "TuningJob.full_fine_tuning_spec", FullFineTuningSpec)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "TuningJob.labels", check_str)


def _tuning_job_state(value: TuningJobState | str | None) -> TuningJobState | None:
    return None if value is None else check_enum(value, "TuningJob.tuning_job_state", TuningJobState)


def _veo_tuning_spec(value: VeoTuningSpecOrDict | None) -> VeoTuningSpec | None:
    return None if value is None else check_model(value, "TuningJob.veo_tuning_spec", VeoTuningSpec)


def _tuning_job_metadata(value: TuningJobMetadataOrDict | None) -> TuningJobMetadata | None:
    return None if value is None else check_model(value, "TuningJob.tuning_job_metadata", TuningJobMetadata)


def _veo_lora_tuning_spec(value: VeoLoraTuningSpecOrDict | None) -> VeoLoraTuningSpec | None:
    return None if value is None else check_model(value, "TuningJob.veo_lora_tuning_spec", VeoLoraTuningSpec)


def _distillation_sampling_spec(value: DistillationSamplingSpecOrDict | None) -> DistillationSamplingSpec | None:
    return (
        None if value is None else check_model(value, "TuningJob.distillation_sampling_spec", DistillationSamplingSpec)
    )


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "TuningJob.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TuningJob(_Base):
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
        pre_tuned_model: A tuned model that is tuned further, in the place of `baseModel`.
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("string",), "read_only", ()),
        ("state", "state", ("enum", "JobState"), "read_only", ()),
        ("create_time", "createTime", ("timestamp",), "read_only", ()),
        ("start_time", "startTime", ("timestamp",), "read_only", ()),
        ("end_time", "endTime", ("timestamp",), "read_only", ()),
        ("update_time", "updateTime", ("timestamp",), "read_only", ()),
        ("error", "error", ("model", "Status"), "read_only", ()),
        ("description", "description", ("string",), "", ()),
        ("base_model", "baseModel", ("string",), "", ()),
        ("tuned_model", "tunedModel", ("model", "TunedModel"), "read_only", ()),
        ("pre_tuned_model", "preTunedModel", ("model", "PreTunedModel"), "", ()),
        ("supervised_tuning_spec", "supervisedTuningSpec", ("model", "SupervisedTuningSpec"), "", ()),
        ("preference_optimization_spec", "preferenceOptimizationSpec", ("model", "PreferenceOptimizationSpec"), "", ()),
        ("distillation_spec", "distillationSpec", ("model", "DistillationSpec"), "", ()),
        ("reinforcement_tuning_spec", "reinforcementTuningSpec", ("model", "ReinforcementTuningSpec"), "", ()),
        ("tuning_data_stats", "tuningDataStats", ("model", "TuningDataStats"), "read_only", ()),
        ("encryption_spec", "encryptionSpec", ("model", "EncryptionSpec"), "", ()),
        ("partner_model_tuning_spec", "partnerModelTuningSpec", ("model", "PartnerModelTuningSpec"), "", ()),
        ("evaluation_config", "evaluationConfig", ("model", "EvaluationConfig"), "", ()),
        ("custom_base_model", "customBaseModel", ("string",), "", ()),
        ("evaluate_dataset_runs", "evaluateDatasetRuns", ("list", ("model", "EvaluateDatasetRun")), "read_only", ()),
        ("experiment", "experiment", ("string",), "read_only", ()),
        ("full_fine_tuning_spec", "fullFineTuningSpec", ("model", "FullFineTuningSpec"), "", ()),
        ("labels", "labels", ("map", ("string",)), "", ()),
        ("output_uri", "outputUri", ("string",), "", ()),
        ("pipeline_job", "pipelineJob", ("string",), "read_only deprecated", ()),
        ("service_account", "serviceAccount", ("string",), "", ()),
        ("tuned_model_display_name", "tunedModelDisplayName", ("string",), "", ()),
        ("tuning_job_state", "tuningJobState", ("enum", "TuningJobState"), "read_only", ()),
        ("veo_tuning_spec", "veoTuningSpec", ("model", "VeoTuningSpec"), "", ()),
        ("tuning_job_metadata", "tuningJobMetadata", ("model", "TuningJobMetadata"), "read_only", ()),
        ("veo_lora_tuning_spec", "veoLoraTuningSpec", ("model", "VeoLoraTuningSpec"), "", ()),
        ("distillation_sampling_spec", "distillationSamplingSpec", ("model", "DistillationSamplingSpec"), "", ()),
        ("gcs_metrics_uri", "gcsMetricsUri", ("string",), "read_only", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    name: str | None = None
    state: JobState | None = _field(default=None, converter=_state)
    create_time: datetime | None = _field(default=None, converter=_create_time)
    start_time: datetime | None = _field(default=None, converter=_start_time)
    end_time: datetime | None = _field(default=None, converter=_end_time)
    update_time: datetime | None = _field(default=None, converter=_update_time)
    error: Status | None = _field(default=None, converter=_error)
    description: str | None = None
    base_model: str | None = None
    tuned_model: TunedModel | None = _field(default=None, converter=_tuned_model)
    pre_tuned_model: PreTunedModel | None = _field(default=None, converter=_pre_tuned_model)
    supervised_tuning_spec: SupervisedTuningSpec | None = _field(default=None, converter=_supervised_tuning_spec)
    preference_optimization_spec: PreferenceOptimizationSpec | None = _field(
        default=None, converter=_preference_optimization_spec
    )
    distillation_spec: DistillationSpec | None = _field(default=None, converter=_distillation_spec)
    reinforcement_tuning_spec: ReinforcementTuningSpec | None = _field(
        default=None, converter=_reinforcement_tuning_spec
    )
    tuning_data_stats: TuningDataStats | None = _field(default=None, converter=_tuning_data_stats)
    encryption_spec: EncryptionSpec | None = _field(default=None, converter=_encryption_spec)
    partner_model_tuning_spec: PartnerModelTuningSpec | None = _field(
        default=None, converter=_partner_model_tuning_spec
    )
    evaluation_config: EvaluationConfig | None = _field(default=None, converter=_evaluation_config)
    custom_base_model: str | None = None
    evaluate_dataset_runs: list[EvaluateDatasetRun] | None = _field(default=None, converter=_evaluate_dataset_runs)
    experiment: str | None = None
    full_fine_tuning_spec: FullFineTuningSpec | None = _field(default=None, converter=_full_fine_tuning_spec)
    labels: dict[str, str] | None = _field(default=None, converter=_labels)
    output_uri: str | None = None
    pipeline_job: str | None = None
    service_account: str | None = None
    tuned_model_display_name: str | None = None
    tuning_job_state: TuningJobState | None = _field(default=None, converter=_tuning_job_state)
    veo_tuning_spec: VeoTuningSpec | None = _field(default=None, converter=_veo_tuning_spec)
    tuning_job_metadata: TuningJobMetadata | None = _field(default=None, converter=_tuning_job_metadata)
    veo_lora_tuning_spec: VeoLoraTuningSpec | None = _field(default=None, converter=_veo_lora_tuning_spec)
    distillation_sampling_spec: DistillationSamplingSpec | None = _field(
        default=None, converter=_distillation_sampling_spec
    )
    gcs_metrics_uri: str | None = None
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            name=None,
            state=None,
            create_time=None,
            start_time=None,
            end_time=None,
            update_time=None,
            error=None,
            description=None,
            base_model=None,
            tuned_model=None,
            pre_tuned_model=None,
            supervised_tuning_spec=None,
            preference_optimization_spec=None,
            distillation_spec=None,
            reinforcement_tuning_spec=None,
            tuning_data_stats=None,
            encryption_spec=None,
            partner_model_tuning_spec=None,
            evaluation_config=None,
            custom_base_model=None,
            evaluate_dataset_runs=None,
            experiment=None,
            full_fine_tuning_spec=None,
            labels=None,
            output_uri=None,
            pipeline_job=None,
            service_account=None,
            tuned_model_display_name=None,
            tuning_job_state=None,
            veo_tuning_spec=None,
            tuning_job_metadata=None,
            veo_lora_tuning_spec=None,
            distillation_sampling_spec=None,
            gcs_metrics_uri=None,
            sdk_http_response=None,
            **_others,
        ):
            self._extra = None
            self.name = name if name is None or name.__class__ is str else check_str(name, "TuningJob.name")
            self.state = state if state is None or state.__class__ is JobState else _state(state)
            self.create_time = None if create_time is None else _create_time(create_time)
            self.start_time = None if start_time is None else _start_time(start_time)
            self.end_time = None if end_time is None else _end_time(end_time)
            self.update_time = None if update_time is None else _update_time(update_time)
            self.error = error if error is None or error.__class__ is Status else _error(error)
            self.description = (
                description
                if description is None or description.__class__ is str
                else check_str(description, "TuningJob.description")
            )
            self.base_model = (
                base_model
                if base_model is None or base_model.__class__ is str
                else check_str(base_model, "TuningJob.base_model")
            )
            self.tuned_model = (
                tuned_model if tuned_model is None or tuned_model.__class__ is TunedModel else _tuned_model(tuned_model)
            )
            self.pre_tuned_model = (
                pre_tuned_model
                if pre_tuned_model is None or pre_tuned_model.__class__ is PreTunedModel
                else _pre_tuned_model(pre_tuned_model)
            )
            self.supervised_tuning_spec = (
                supervised_tuning_spec
                if supervised_tuning_spec is None or supervised_tuning_spec.__class__ is SupervisedTuningSpec
                else _supervised_tuning_spec(supervised_tuning_spec)
            )
            self.preference_optimization_spec = (
                preference_optimization_spec
                if preference_optimization_spec is None
                or preference_optimization_spec.__class__ is PreferenceOptimizationSpec
                else _preference_optimization_spec(preference_optimization_spec)
            )
            self.distillation_spec = (
                distillation_spec
                if distillation_spec is None or distillation_spec.__class__ is DistillationSpec
                else _distillation_spec(distillation_spec)
            )
            self.reinforcement_tuning_spec = (
                reinforcement_tuning_spec
                if reinforcement_tuning_spec is None or reinforcement_tuning_spec.__class__ is ReinforcementTuningSpec
                else _reinforcement_tuning_spec(reinforcement_tuning_spec)
            )
            self.tuning_data_stats = (
                tuning_data_stats
                if tuning_data_stats is None or tuning_data_stats.__class__ is TuningDataStats
                else _tuning_data_stats(tuning_data_stats)
            )
            self.encryption_spec = (
                encryption_spec
                if encryption_spec is None or encryption_spec.__class__ is EncryptionSpec
                else _encryption_spec(encryption_spec)
            )
            self.partner_model_tuning_spec = (
                partner_model_tuning_spec
                if partner_model_tuning_spec is None or partner_model_tuning_spec.__class__ is PartnerModelTuningSpec
                else _partner_model_tuning_spec(partner_model_tuning_spec)
            )
            self.evaluation_config = (
                evaluation_config
                if evaluation_config is None or evaluation_config.__class__ is EvaluationConfig
                else _evaluation_config(evaluation_config)
            )
            self.custom_base_model = (
                custom_base_model
                if custom_base_model is None or custom_base_model.__class__ is str
                else check_str(custom_base_model, "TuningJob.custom_base_model")
            )
            self.evaluate_dataset_runs = (
                None if evaluate_dataset_runs is None else _evaluate_dataset_runs(evaluate_dataset_runs)
            )
            self.experiment = (
                experiment
                if experiment is None or experiment.__class__ is str
                else check_str(experiment, "TuningJob.experiment")
            )
            self.full_fine_tuning_spec = (
                full_fine_tuning_spec
                if full_fine_tuning_spec is None or full_fine_tuning_spec.__class__ is FullFineTuningSpec
                else _full_fine_tuning_spec(full_fine_tuning_spec)
            )
            self.labels = None if labels is None else _labels(labels)
            self.output_uri = (
                output_uri
                if output_uri is None or output_uri.__class__ is str
                else check_str(output_uri, "TuningJob.output_uri")
            )
            self.pipeline_job = (
                pipeline_job
                if pipeline_job is None or pipeline_job.__class__ is str
                else check_str(pipeline_job, "TuningJob.pipeline_job")
            )
            self.service_account = (
                service_account
                if service_account is None or service_account.__class__ is str
                else check_str(service_account, "TuningJob.service_account")
            )
            self.tuned_model_display_name = (
                tuned_model_display_name
                if tuned_model_display_name is None or tuned_model_display_name.__class__ is str
                else check_str(tuned_model_display_name, "TuningJob.tuned_model_display_name")
            )
            self.tuning_job_state = (
                tuning_job_state
                if tuning_job_state is None or tuning_job_state.__class__ is TuningJobState
                else _tuning_job_state(tuning_job_state)
            )
            self.veo_tuning_spec = (
                veo_tuning_spec
                if veo_tuning_spec is None or veo_tuning_spec.__class__ is VeoTuningSpec
                else _veo_tuning_spec(veo_tuning_spec)
            )
            self.tuning_job_metadata = (
                tuning_job_metadata
                if tuning_job_metadata is None or tuning_job_metadata.__class__ is TuningJobMetadata
                else _tuning_job_metadata(tuning_job_metadata)
            )
            self.veo_lora_tuning_spec = (
                veo_lora_tuning_spec
                if veo_lora_tuning_spec is None or veo_lora_tuning_spec.__class__ is VeoLoraTuningSpec
                else _veo_lora_tuning_spec(veo_lora_tuning_spec)
            )
            self.distillation_sampling_spec = (
                distillation_sampling_spec
                if distillation_sampling_spec is None
                or distillation_sampling_spec.__class__ is DistillationSamplingSpec
                else _distillation_sampling_spec(distillation_sampling_spec)
            )
            self.gcs_metrics_uri = (
                gcs_metrics_uri
                if gcs_metrics_uri is None or gcs_metrics_uri.__class__ is str
                else check_str(gcs_metrics_uri, "TuningJob.gcs_metrics_uri")
            )
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("name")
        out.name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("state")
        out.state = None if v is None else JobState._value2member_map_.get(v) or JobState.decode(v)
        v = get("createTime")
        out.create_time = None if v is None else decode_timestamp(v)
        v = get("startTime")
        out.start_time = None if v is None else decode_timestamp(v)
        v = get("endTime")
        out.end_time = None if v is None else decode_timestamp(v)
        v = get("updateTime")
        out.update_time = None if v is None else decode_timestamp(v)
        v = get("error")
        out.error = None if v is None else Status.from_dict(v)
        v = get("description")
        out.description = v if v is None or v.__class__ is str else decode_str(v)
        v = get("baseModel")
        out.base_model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tunedModel")
        out.tuned_model = None if v is None else TunedModel.from_dict(v)
        v = get("preTunedModel")
        out.pre_tuned_model = None if v is None else PreTunedModel.from_dict(v)
        v = get("supervisedTuningSpec")
        out.supervised_tuning_spec = None if v is None else SupervisedTuningSpec.from_dict(v)
        v = get("preferenceOptimizationSpec")
        out.preference_optimization_spec = None if v is None else PreferenceOptimizationSpec.from_dict(v)
        v = get("distillationSpec")
        out.distillation_spec = None if v is None else DistillationSpec.from_dict(v)
        v = get("reinforcementTuningSpec")
        out.reinforcement_tuning_spec = None if v is None else ReinforcementTuningSpec.from_dict(v)
        v = get("tuningDataStats")
        out.tuning_data_stats = None if v is None else TuningDataStats.from_dict(v)
        v = get("encryptionSpec")
        out.encryption_spec = None if v is None else EncryptionSpec.from_dict(v)
        v = get("partnerModelTuningSpec")
        out.partner_model_tuning_spec = None if v is None else PartnerModelTuningSpec.from_dict(v)
        v = get("evaluationConfig")
        out.evaluation_config = None if v is None else EvaluationConfig.from_dict(v)
        v = get("customBaseModel")
        out.custom_base_model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("evaluateDatasetRuns")
        out.evaluate_dataset_runs = (
            None
            if v is None
            else [
                EvaluateDatasetRun.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("experiment")
        out.experiment = v if v is None or v.__class__ is str else decode_str(v)
        v = get("fullFineTuningSpec")
        out.full_fine_tuning_spec = None if v is None else FullFineTuningSpec.from_dict(v)
        v = get("labels")
        out.labels = (
            None
            if v is None
            else {
                k0: i0 if i0.__class__ is str else decode_str(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        v = get("outputUri")
        out.output_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("pipelineJob")
        out.pipeline_job = v if v is None or v.__class__ is str else decode_str(v)
        v = get("serviceAccount")
        out.service_account = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tunedModelDisplayName")
        out.tuned_model_display_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tuningJobState")
        out.tuning_job_state = (
            None if v is None else TuningJobState._value2member_map_.get(v) or TuningJobState.decode(v)
        )
        v = get("veoTuningSpec")
        out.veo_tuning_spec = None if v is None else VeoTuningSpec.from_dict(v)
        v = get("tuningJobMetadata")
        out.tuning_job_metadata = None if v is None else TuningJobMetadata.from_dict(v)
        v = get("veoLoraTuningSpec")
        out.veo_lora_tuning_spec = None if v is None else VeoLoraTuningSpec.from_dict(v)
        v = get("distillationSamplingSpec")
        out.distillation_sampling_spec = None if v is None else DistillationSamplingSpec.from_dict(v)
        v = get("gcsMetricsUri")
        out.gcs_metrics_uri = v if v is None or v.__class__ is str else decode_str(v)
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.name"))
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is JobState else check_enum(v, "TuningJob.state", JobState))._value_
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "TuningJob.create_time")
            )
        if (v := self.start_time) is not None:
            out["startTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "TuningJob.start_time")
            )
        if (v := self.end_time) is not None:
            out["endTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "TuningJob.end_time")
            )
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "TuningJob.update_time")
            )
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else check_model(v, "TuningJob.error", Status)).to_dict(backend)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.description"))
        if (v := self.base_model) is not None:
            out["baseModel"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.base_model"))
        if (v := self.tuned_model) is not None:
            out["tunedModel"] = (
                v if v.__class__ is TunedModel else check_model(v, "TuningJob.tuned_model", TunedModel)
            ).to_dict(backend)
        if (v := self.pre_tuned_model) is not None:
            out["preTunedModel"] = (
                v if v.__class__ is PreTunedModel else check_model(v, "TuningJob.pre_tuned_model", PreTunedModel)
            ).to_dict(backend)
        if (v := self.supervised_tuning_spec) is not None:
            out["supervisedTuningSpec"] = (
                v
                if v.__class__ is SupervisedTuningSpec
                else check_model(v, "TuningJob.supervised_tuning_spec", SupervisedTuningSpec)
            ).to_dict(backend)
        if (v := self.preference_optimization_spec) is not None:
            out["preferenceOptimizationSpec"] = (
                v
                if v.__class__ is PreferenceOptimizationSpec
                else check_model(v, "TuningJob.preference_optimization_spec", PreferenceOptimizationSpec)
            ).to_dict(backend)
        if (v := self.distillation_spec) is not None:
            out["distillationSpec"] = (
                v
                if v.__class__ is DistillationSpec
                else check_model(v, "TuningJob.distillation_spec", DistillationSpec)
            ).to_dict(backend)
        if (v := self.reinforcement_tuning_spec) is not None:
            out["reinforcementTuningSpec"] = (
                v
                if v.__class__ is ReinforcementTuningSpec
                else check_model(v, "TuningJob.reinforcement_tuning_spec", ReinforcementTuningSpec)
            ).to_dict(backend)
        if (v := self.tuning_data_stats) is not None:
            out["tuningDataStats"] = (
                v if v.__class__ is TuningDataStats else check_model(v, "TuningJob.tuning_data_stats", TuningDataStats)
            ).to_dict(backend)
        if (v := self.encryption_spec) is not None:
            out["encryptionSpec"] = (
                v if v.__class__ is EncryptionSpec else check_model(v, "TuningJob.encryption_spec", EncryptionSpec)
            ).to_dict(backend)
        if (v := self.partner_model_tuning_spec) is not None:
            out["partnerModelTuningSpec"] = (
                v
                if v.__class__ is PartnerModelTuningSpec
                else check_model(v, "TuningJob.partner_model_tuning_spec", PartnerModelTuningSpec)
            ).to_dict(backend)
        if (v := self.evaluation_config) is not None:
            out["evaluationConfig"] = (
                v
                if v.__class__ is EvaluationConfig
                else check_model(v, "TuningJob.evaluation_config", EvaluationConfig)
            ).to_dict(backend)
        if (v := self.custom_base_model) is not None:
            out["customBaseModel"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.custom_base_model"))
            )
        if (v := self.evaluate_dataset_runs) is not None:
            out["evaluateDatasetRuns"] = [
                (
                    i0
                    if i0.__class__ is EvaluateDatasetRun
                    else check_model(i0, "TuningJob.evaluate_dataset_runs", EvaluateDatasetRun)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "TuningJob.evaluate_dataset_runs"))
            ]
        if (v := self.experiment) is not None:
            out["experiment"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.experiment"))
        if (v := self.full_fine_tuning_spec) is not None:
            out["fullFineTuningSpec"] = (
                v
                if v.__class__ is FullFineTuningSpec
                else check_model(v, "TuningJob.full_fine_tuning_spec", FullFineTuningSpec)
            ).to_dict(backend)
        if (v := self.labels) is not None:
            out["labels"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "TuningJob.labels"))
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "TuningJob.labels")).items()
            }
        if (v := self.output_uri) is not None:
            out["outputUri"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.output_uri"))
        if (v := self.pipeline_job) is not None:
            out["pipelineJob"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.pipeline_job"))
        if (v := self.service_account) is not None:
            out["serviceAccount"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.service_account"))
        if (v := self.tuned_model_display_name) is not None:
            out["tunedModelDisplayName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.tuned_model_display_name"))
            )
        if (v := self.tuning_job_state) is not None:
            out["tuningJobState"] = (
                v if v.__class__ is TuningJobState else check_enum(v, "TuningJob.tuning_job_state", TuningJobState)
            )._value_
        if (v := self.veo_tuning_spec) is not None:
            out["veoTuningSpec"] = (
                v if v.__class__ is VeoTuningSpec else check_model(v, "TuningJob.veo_tuning_spec", VeoTuningSpec)
            ).to_dict(backend)
        if (v := self.tuning_job_metadata) is not None:
            out["tuningJobMetadata"] = (
                v
                if v.__class__ is TuningJobMetadata
                else check_model(v, "TuningJob.tuning_job_metadata", TuningJobMetadata)
            ).to_dict(backend)
        if (v := self.veo_lora_tuning_spec) is not None:
            out["veoLoraTuningSpec"] = (
                v
                if v.__class__ is VeoLoraTuningSpec
                else check_model(v, "TuningJob.veo_lora_tuning_spec", VeoLoraTuningSpec)
            ).to_dict(backend)
        if (v := self.distillation_sampling_spec) is not None:
            out["distillationSamplingSpec"] = (
                v
                if v.__class__ is DistillationSamplingSpec
                else check_model(v, "TuningJob.distillation_sampling_spec", DistillationSamplingSpec)
            ).to_dict(backend)
        if (v := self.gcs_metrics_uri) is not None:
            out["gcsMetricsUri"] = v if v.__class__ is str else str.__str__(check_str(v, "TuningJob.gcs_metrics_uri"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "name",
        "state",
        "createTime",
        "startTime",
        "endTime",
        "updateTime",
        "error",
        "description",
        "baseModel",
        "tunedModel",
        "preTunedModel",
        "supervisedTuningSpec",
        "preferenceOptimizationSpec",
        "distillationSpec",
        "reinforcementTuningSpec",
        "tuningDataStats",
        "encryptionSpec",
        "partnerModelTuningSpec",
        "evaluationConfig",
        "customBaseModel",
        "evaluateDatasetRuns",
        "experiment",
        "fullFineTuningSpec",
        "labels",
        "outputUri",
        "pipelineJob",
        "serviceAccount",
        "tunedModelDisplayName",
        "tuningJobState",
        "veoTuningSpec",
        "tuningJobMetadata",
        "veoLoraTuningSpec",
        "distillationSamplingSpec",
        "gcsMetricsUri",
    )
)

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
