# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from ._dicts import SupervisedTuningSpecDict
    from .evaluation_config import EvaluationConfig
    from .supervised_hyper_parameters import SupervisedHyperParameters
    from .tuning_mode import TuningMode

later(globals(), "EvaluationConfig SupervisedHyperParameters TuningMode")


@define(init=False, kw_only=True)
class SupervisedTuningSpec(ModelBase):
    """Tuning by examples of prompts and good answers.

    Attributes:
        evaluation_config: How the tuned model is evaluated.
        export_last_checkpoint_only: True keeps only the last state of the model.
        hyper_parameters: Hyperparameters of the training.
        training_dataset_uri: URI in Cloud Storage, or dataset, of the examples to tune with.
        tuning_mode: Whether all weights are trained or an adapter.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
    """

    evaluation_config: EvaluationConfig | None = wire_field("EvaluationConfig")
    """How the tuned model is evaluated."""
    export_last_checkpoint_only: bool | None = wire_field("boolean")
    """True keeps only the last state of the model."""
    hyper_parameters: SupervisedHyperParameters | None = wire_field("SupervisedHyperParameters")
    """Hyperparameters of the training."""
    training_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    tuning_mode: TuningMode | None = wire_field(("enum", "TuningMode"))
    """Whether all weights are trained or an adapter."""
    validation_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage of the examples that check the model."""

    def __init__(self, **fields: Unpack[SupervisedTuningSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.evaluation_config = None if (v := get("evaluationConfig")) is None else EvaluationConfig.from_dict(v)
        v = get("exportLastCheckpointOnly")
        self.export_last_checkpoint_only = v if v is None or v.__class__ is bool else decode_bool(v)
        v = get("hyperParameters")
        self.hyper_parameters = None if v is None else SupervisedHyperParameters.from_dict(v)
        v = get("trainingDatasetUri")
        self.training_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tuningMode")
        self.tuning_mode = None if v is None else TuningMode._by_value.get(v) or TuningMode.decode(v)
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
            v = v if v.__class__ is SupervisedHyperParameters else self._checked("hyper_parameters", v)
            out["hyperParameters"] = v.to_dict(backend)
        if (v := self.training_dataset_uri) is not None:
            out["trainingDatasetUri"] = v if v.__class__ is str else self._checked("training_dataset_uri", v)
        if (v := self.tuning_mode) is not None:
            out["tuningMode"] = (v if v.__class__ is TuningMode else self._checked("tuning_mode", v))._value_
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = v if v.__class__ is str else self._checked("validation_dataset_uri", v)
        return {**self._extra, **out} if self._extra else out
