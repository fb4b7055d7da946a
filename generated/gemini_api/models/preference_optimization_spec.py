# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from ._dicts import PreferenceOptimizationSpecDict
    from .evaluation_config import EvaluationConfig
    from .preference_optimization_hyper_parameters import PreferenceOptimizationHyperParameters

later(globals(), "EvaluationConfig PreferenceOptimizationHyperParameters")


@define(init=False, kw_only=True)
class PreferenceOptimizationSpec(ModelBase):
    """Tuning by answers of which one is preferred.

    Attributes:
        evaluation_config: How the tuned model is evaluated.
        export_last_checkpoint_only: True keeps only the last state of the model.
        hyper_parameters: Hyperparameters of the training.
        training_dataset_uri: URI in Cloud Storage, or dataset, of the examples to tune with.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
    """

    evaluation_config: EvaluationConfig | None = wire_field("EvaluationConfig")
    """How the tuned model is evaluated."""
    export_last_checkpoint_only: bool | None = wire_field("boolean")
    """True keeps only the last state of the model."""
    hyper_parameters: PreferenceOptimizationHyperParameters | None = wire_field("PreferenceOptimizationHyperParameters")
    """Hyperparameters of the training."""
    training_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    validation_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage of the examples that check the model."""

    def __init__(self, **fields: Unpack[PreferenceOptimizationSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.evaluation_config = None if (v := get("evaluationConfig")) is None else EvaluationConfig.from_dict(v)
        v = get("exportLastCheckpointOnly")
        self.export_last_checkpoint_only = v if v is None or v.__class__ is bool else decode_bool(v)
        v = get("hyperParameters")
        self.hyper_parameters = None if v is None else PreferenceOptimizationHyperParameters.from_dict(v)
        v = get("trainingDatasetUri")
        self.training_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("validationDatasetUri")
        self.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
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
        if (v := self.hyper_parameters) is not None:
            v = v if v.__class__ is PreferenceOptimizationHyperParameters else self._checked("hyper_parameters", v)
            out["hyperParameters"] = v.to_dict(backend)
        if (v := self.training_dataset_uri) is not None:
            out["trainingDatasetUri"] = v if v.__class__ is str else self._checked("training_dataset_uri", v)
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = v if v.__class__ is str else self._checked("validation_dataset_uri", v)
        return {**self._extra, **out} if self._extra else out
