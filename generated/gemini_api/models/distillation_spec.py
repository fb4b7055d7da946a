"""The model ``DistillationSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import DistillationHyperParametersOrDict


def _hyper_parameters(value: DistillationHyperParametersOrDict | None) -> DistillationHyperParameters | None:
    return (
        None if value is None else check_model(value, "DistillationSpec.hyper_parameters", DistillationHyperParameters)
    )


def _tuning_mode(value: TuningMode | str | None) -> TuningMode | None:
    return None if value is None else check_enum(value, "DistillationSpec.tuning_mode", TuningMode)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DistillationSpec(_Base):
    """Tuning of a small model by the answers of a large one.

    Attributes:
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prompt_dataset_uri", "promptDatasetUri", ("string",), "", ()),
        ("base_teacher_model", "baseTeacherModel", ("string",), "", ()),
        ("hyper_parameters", "hyperParameters", ("model", "DistillationHyperParameters"), "", ()),
        ("pipeline_root_directory", "pipelineRootDirectory", ("string",), "deprecated", ()),
        ("student_model", "studentModel", ("string",), "deprecated", ()),
        ("training_dataset_uri", "trainingDatasetUri", ("string",), "deprecated", ()),
        ("tuned_teacher_model_source", "tunedTeacherModelSource", ("string",), "", ()),
        ("validation_dataset_uri", "validationDatasetUri", ("string",), "", ()),
        ("tuning_mode", "tuningMode", ("enum", "TuningMode"), "", ()),
    )

    prompt_dataset_uri: str | None = None
    base_teacher_model: str | None = None
    hyper_parameters: DistillationHyperParameters | None = _field(default=None, converter=_hyper_parameters)
    pipeline_root_directory: str | None = None
    student_model: str | None = None
    training_dataset_uri: str | None = None
    tuned_teacher_model_source: str | None = None
    validation_dataset_uri: str | None = None
    tuning_mode: TuningMode | None = _field(default=None, converter=_tuning_mode)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt_dataset_uri=None,
            base_teacher_model=None,
            hyper_parameters=None,
            pipeline_root_directory=None,
            student_model=None,
            training_dataset_uri=None,
            tuned_teacher_model_source=None,
            validation_dataset_uri=None,
            tuning_mode=None,
            **_others,
        ):
            self._extra = None
            self.prompt_dataset_uri = (
                prompt_dataset_uri
                if prompt_dataset_uri is None or prompt_dataset_uri.__class__ is str
                else check_str(prompt_dataset_uri, "DistillationSpec.prompt_dataset_uri")
            )
            self.base_teacher_model = (
                base_teacher_model
                if base_teacher_model is None or base_teacher_model.__class__ is str
                else check_str(base_teacher_model, "DistillationSpec.base_teacher_model")
            )
            self.hyper_parameters = (
                hyper_parameters
                if hyper_parameters is None or hyper_parameters.__class__ is DistillationHyperParameters
                else _hyper_parameters(hyper_parameters)
            )
            self.pipeline_root_directory = (
                pipeline_root_directory
                if pipeline_root_directory is None or pipeline_root_directory.__class__ is str
                else check_str(pipeline_root_directory, "DistillationSpec.pipeline_root_directory")
            )
            self.student_model = (
                student_model
                if student_model is None or student_model.__class__ is str
                else check_str(student_model, "DistillationSpec.student_model")
            )
            self.training_dataset_uri = (
                training_dataset_uri
                if training_dataset_uri is None or training_dataset_uri.__class__ is str
                else check_str(training_dataset_uri, "DistillationSpec.training_dataset_uri")
            )
            self.tuned_teacher_model_source = (
                tuned_teacher_model_source
                if tuned_teacher_model_source is None or tuned_teacher_model_source.__class__ is str
                else check_str(tuned_teacher_model_source, "DistillationSpec.tuned_teacher_model_source")
            )
            self.validation_dataset_uri = (
                validation_dataset_uri
                if validation_dataset_uri is None or validation_dataset_uri.__class__ is str
                else check_str(validation_dataset_uri, "DistillationSpec.validation_dataset_uri")
            )
            self.tuning_mode = (
                tuning_mode if tuning_mode is None or tuning_mode.__class__ is TuningMode else _tuning_mode(tuning_mode)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("promptDatasetUri")
        out.prompt_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("baseTeacherModel")
        out.base_teacher_model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("hyperParameters")
        out.hyper_parameters = None if v is None else DistillationHyperParameters.from_dict(v)
        v = get("pipelineRootDirectory")
        out.pipeline_root_directory = v if v is None or v.__class__ is str else decode_str(v)
        v = get("studentModel")
        out.student_model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("trainingDatasetUri")
        out.training_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tunedTeacherModelSource")
        out.tuned_teacher_model_source = v if v is None or v.__class__ is str else decode_str(v)
        v = get("validationDatasetUri")
        out.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tuningMode")
        out.tuning_mode = None if v is None else TuningMode._value2member_map_.get(v) or TuningMode.decode(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt_dataset_uri) is not None:
            out["promptDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "DistillationSpec.prompt_dataset_uri"))
            )
        if (v := self.base_teacher_model) is not None:
            out["baseTeacherModel"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "DistillationSpec.base_teacher_model"))
            )
        if (v := self.hyper_parameters) is not None:
            out["hyperParameters"] = (
                v
                if v.__class__ is DistillationHyperParameters
                else check_model(v, "DistillationSpec.hyper_parameters", DistillationHyperParameters)
            ).to_dict(backend)
        if (v := self.pipeline_root_directory) is not None:
            out["pipelineRootDirectory"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "DistillationSpec.pipeline_root_directory"))
            )
        if (v := self.student_model) is not None:
            out["studentModel"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "DistillationSpec.student_model"))
            )
        if (v := self.training_dataset_uri) is not None:
            out["trainingDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "DistillationSpec.training_dataset_uri"))
            )
        if (v := self.tuned_teacher_model_source) is not None:
            out["tunedTeacherModelSource"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "DistillationSpec.tuned_teacher_model_source"))
            )
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "DistillationSpec.validation_dataset_uri"))
            )
        if (v := self.tuning_mode) is not None:
            out["tuningMode"] = (
                v if v.__class__ is TuningMode else check_enum(v, "DistillationSpec.tuning_mode", TuningMode)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "promptDatasetUri",
        "baseTeacherModel",
        "hyperParameters",
        "pipelineRootDirectory",
        "studentModel",
        "trainingDatasetUri",
        "tunedTeacherModelSource",
        "validationDatasetUri",
        "tuningMode",
    )
)

from .distillation_hyper_parameters import DistillationHyperParameters
from .tuning_mode import TuningMode
