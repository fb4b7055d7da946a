"""The model ``DistillationSamplingSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import DistillationHyperParametersOrDict


def _hyperparameters(value: DistillationHyperParametersOrDict | None) -> DistillationHyperParameters | None:
    return (
        None
        if value is None
        else check_model(value, "DistillationSamplingSpec.hyperparameters", DistillationHyperParameters)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DistillationSamplingSpec(_Base):
    """How the answers of the large model are gathered.

    Attributes:
        base_teacher_model: Id of the large model whose answers are learnt from.
        tuned_teacher_model_source: Resource name of a tuned model whose answers are learnt from.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
        prompt_dataset_uri: URI in Cloud Storage of prompts without answers.
        hyperparameters: Hyperparameters of the training.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("base_teacher_model", "baseTeacherModel", ("string",), "", ()),
        ("tuned_teacher_model_source", "tunedTeacherModelSource", ("string",), "", ()),
        ("validation_dataset_uri", "validationDatasetUri", ("string",), "", ()),
        ("prompt_dataset_uri", "promptDatasetUri", ("string",), "", ()),
        ("hyperparameters", "hyperparameters", ("model", "DistillationHyperParameters"), "", ()),
    )

    base_teacher_model: str | None = None
    tuned_teacher_model_source: str | None = None
    validation_dataset_uri: str | None = None
    prompt_dataset_uri: str | None = None
    hyperparameters: DistillationHyperParameters | None = _field(default=None, converter=_hyperparameters)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            base_teacher_model=None,
            tuned_teacher_model_source=None,
            validation_dataset_uri=None,
            prompt_dataset_uri=None,
            hyperparameters=None,
            **_others,
        ):
            self._extra = None
            self.base_teacher_model = (
                base_teacher_model
                if base_teacher_model is None or base_teacher_model.__class__ is str
                else check_str(base_teacher_model, "DistillationSamplingSpec.base_teacher_model")
            )
            self.tuned_teacher_model_source = (
                tuned_teacher_model_source
                if tuned_teacher_model_source is None or tuned_teacher_model_source.__class__ is str
                else check_str(tuned_teacher_model_source, "DistillationSamplingSpec.tuned_teacher_model_source")
            )
            self.validation_dataset_uri = (
                validation_dataset_uri
                if validation_dataset_uri is None or validation_dataset_uri.__class__ is str
                else check_str(validation_dataset_uri, "DistillationSamplingSpec.validation_dataset_uri")
            )
            self.prompt_dataset_uri = (
                prompt_dataset_uri
                if prompt_dataset_uri is None or prompt_dataset_uri.__class__ is str
                else check_str(prompt_dataset_uri, "DistillationSamplingSpec.prompt_dataset_uri")
            )
            self.hyperparameters = (
                hyperparameters
                if hyperparameters is None or hyperparameters.__class__ is DistillationHyperParameters
                else _hyperparameters(hyperparameters)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("baseTeacherModel")
        out.base_teacher_model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tunedTeacherModelSource")
        out.tuned_teacher_model_source = v if v is None or v.__class__ is str else decode_str(v)
        v = get("validationDatasetUri")
        out.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("promptDatasetUri")
        out.prompt_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("hyperparameters")
        out.hyperparameters = None if v is None else DistillationHyperParameters.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.base_teacher_model) is not None:
            out["baseTeacherModel"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "DistillationSamplingSpec.base_teacher_model"))
            )
        if (v := self.tuned_teacher_model_source) is not None:
            out["tunedTeacherModelSource"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "DistillationSamplingSpec.tuned_teacher_model_source"))
            )
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "DistillationSamplingSpec.validation_dataset_uri"))
            )
        if (v := self.prompt_dataset_uri) is not None:
            out["promptDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "DistillationSamplingSpec.prompt_dataset_uri"))
            )
        if (v := self.hyperparameters) is not None:
            out["hyperparameters"] = (
                v
                if v.__class__ is DistillationHyperParameters
                else check_model(v, "DistillationSamplingSpec.hyperparameters", DistillationHyperParameters)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "baseTeacherModel",
        "tunedTeacherModelSource",
        "validationDatasetUri",
        "promptDatasetUri",
        "hyperparameters",
    )
)

from .distillation_hyper_parameters import DistillationHyperParameters
