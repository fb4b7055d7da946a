# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from ._dicts import DistillationSpecDict
    from .distillation_hyper_parameters import DistillationHyperParameters
    from .evaluation_config import EvaluationConfig
    from .tuning_mode import TuningMode

later(globals(), "DistillationHyperParameters EvaluationConfig TuningMode")


@define(init=False, kw_only=True)
class DistillationSpec(ModelBase):
    """Tuning of a small model by the answers of a large one.

    Attributes:
        evaluation_config: How the tuned model is evaluated.
        export_last_checkpoint_only: True keeps only the last state of the model.
        prompt_dataset_uri: URI in Cloud Storage of prompts without answers.
        base_teacher_model: Id of the large model whose answers are learnt from.
        hyper_parameters: Hyperparameters of the training.
        pipeline_root_directory: Folder in Cloud Storage in which the pipeline works. Deprecated.
        student_model: Id of the small model that learns. Deprecated.
        training_dataset_uri: URI in Cloud Storage, or dataset, of the examples to tune with. Deprecated.
        tuned_teacher_model_source: Resource name of a tuned model whose answers are learnt from.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
        tuning_mode: Whether all weights are trained or an adapter.
    """

    evaluation_config: EvaluationConfig | None = wire_field("EvaluationConfig")
    """How the tuned model is evaluated."""
    export_last_checkpoint_only: bool | None = wire_field("boolean")
    """True keeps only the last state of the model."""
    prompt_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage of prompts without answers."""
    base_teacher_model: str | None = wire_field("string")
    """Id of the large model whose answers are learnt from."""
    hyper_parameters: DistillationHyperParameters | None = wire_field("DistillationHyperParameters")
    """Hyperparameters of the training."""
    pipeline_root_directory: str | None = wire_field("string", "deprecated")
    """Folder in Cloud Storage in which the pipeline works. Deprecated."""
    student_model: str | None = wire_field("string", "deprecated")
    """Id of the small model that learns. Deprecated."""
    training_dataset_uri: str | None = wire_field("string", "deprecated")
    """URI in Cloud Storage, or dataset, of the examples to tune with. Deprecated."""
    tuned_teacher_model_source: str | None = wire_field("string")
    """Resource name of a tuned model whose answers are learnt from."""
    validation_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage of the examples that check the model."""
    tuning_mode: TuningMode | None = wire_field(("enum", "TuningMode"))
    """Whether all weights are trained or an adapter."""

    def __init__(self, **fields: Unpack[DistillationSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.evaluation_config = None if (v := get("evaluationConfig")) is None else EvaluationConfig.from_dict(v)
        v = get("exportLastCheckpointOnly")
        self.export_last_checkpoint_only = v if v is None or v.__class__ is bool else decode_bool(v)
        self.prompt_dataset_uri = v if (v := get("promptDatasetUri")) is None or v.__class__ is str else decode_str(v)
        self.base_teacher_model = v if (v := get("baseTeacherModel")) is None or v.__class__ is str else decode_str(v)
        v = get("hyperParameters")
        self.hyper_parameters = None if v is None else DistillationHyperParameters.from_dict(v)
        v = get("pipelineRootDirectory")
        self.pipeline_root_directory = v if v is None or v.__class__ is str else decode_str(v)
        self.student_model = v if (v := get("studentModel")) is None or v.__class__ is str else decode_str(v)
        v = get("trainingDatasetUri")
        self.training_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tunedTeacherModelSource")
        self.tuned_teacher_model_source = v if v is None or v.__class__ is str else decode_str(v)
        v = get("validationDatasetUri")
        self.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tuningMode")
        self.tuning_mode = None if v is None else TuningMode._by_value.get(v) or TuningMode.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.evaluation_config) is not None:
            v = v if v.__class__ is EvaluationConfig else self._checked("evaluation_config", v)
            out["evaluationConfig"] = v.to_dict(backend)
        if (v := self.export_last_checkpoint_only) is not None:
            v = v if v.__class__ is bool else self._checked("export_last_checkpoint_only", v)
            out["exportLastCheckpointOnly"] = v
        if (v := self.prompt_dataset_uri) is not None:
            out["promptDatasetUri"] = v if v.__class__ is str else self._checked("prompt_dataset_uri", v)
        if (v := self.base_teacher_model) is not None:
            out["baseTeacherModel"] = v if v.__class__ is str else self._checked("base_teacher_model", v)
        if (v := self.hyper_parameters) is not None:
            v = v if v.__class__ is DistillationHyperParameters else self._checked("hyper_parameters", v)
            out["hyperParameters"] = v.to_dict(backend)
        if (v := self.pipeline_root_directory) is not None:
            out["pipelineRootDirectory"] = v if v.__class__ is str else self._checked("pipeline_root_directory", v)
        if (v := self.student_model) is not None:
            out["studentModel"] = v if v.__class__ is str else self._checked("student_model", v)
        if (v := self.training_dataset_uri) is not None:
            out["trainingDatasetUri"] = v if v.__class__ is str else self._checked("training_dataset_uri", v)
        if (v := self.tuned_teacher_model_source) is not None:
            out["tunedTeacherModelSource"] = v if v.__class__ is str else self._checked("tuned_teacher_model_source", v)
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = v if v.__class__ is str else self._checked("validation_dataset_uri", v)
        if (v := self.tuning_mode) is not None:
            out["tuningMode"] = (v if v.__class__ is TuningMode else self._checked("tuning_mode", v))._value_
        return {**self._extra, **out} if self._extra else out
