# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import DistillationSamplingSpecDict
    from .distillation_hyper_parameters import DistillationHyperParameters

later(globals(), "DistillationHyperParameters")


@define(init=False, kw_only=True)
class DistillationSamplingSpec(ModelBase):
    """How the answers of the large model are gathered.

    Attributes:
        base_teacher_model: Id of the large model whose answers are learnt from.
        tuned_teacher_model_source: Resource name of a tuned model whose answers are learnt from.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
        prompt_dataset_uri: URI in Cloud Storage of prompts without answers.
        hyperparameters: Hyperparameters of the training.
    """

    base_teacher_model: str | None = wire_field("string")
    """Id of the large model whose answers are learnt from."""
    tuned_teacher_model_source: str | None = wire_field("string")
    """Resource name of a tuned model whose answers are learnt from."""
    validation_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage of the examples that check the model."""
    prompt_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage of prompts without answers."""
    hyperparameters: DistillationHyperParameters | None = wire_field("DistillationHyperParameters")
    """Hyperparameters of the training."""

    def __init__(self, **fields: Unpack[DistillationSamplingSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.base_teacher_model = v if (v := get("baseTeacherModel")) is None or v.__class__ is str else decode_str(v)
        v = get("tunedTeacherModelSource")
        self.tuned_teacher_model_source = v if v is None or v.__class__ is str else decode_str(v)
        v = get("validationDatasetUri")
        self.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        self.prompt_dataset_uri = v if (v := get("promptDatasetUri")) is None or v.__class__ is str else decode_str(v)
        v = get("hyperparameters")
        self.hyperparameters = None if v is None else DistillationHyperParameters.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.base_teacher_model) is not None:
            out["baseTeacherModel"] = v if v.__class__ is str else self._checked("base_teacher_model", v)
        if (v := self.tuned_teacher_model_source) is not None:
            out["tunedTeacherModelSource"] = v if v.__class__ is str else self._checked("tuned_teacher_model_source", v)
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = v if v.__class__ is str else self._checked("validation_dataset_uri", v)
        if (v := self.prompt_dataset_uri) is not None:
            out["promptDatasetUri"] = v if v.__class__ is str else self._checked("prompt_dataset_uri", v)
        if (v := self.hyperparameters) is not None:
            v = v if v.__class__ is DistillationHyperParameters else self._checked("hyperparameters", v)
            out["hyperparameters"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
