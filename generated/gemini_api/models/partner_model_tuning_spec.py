# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import PartnerModelTuningSpecDict


@define(init=False, kw_only=True)
class PartnerModelTuningSpec(ModelBase):
    """Tuning of a partner's model.

    Attributes:
        hyper_parameters: Hyperparameters of the training.
        training_dataset_uri: URI in Cloud Storage, or dataset, of the examples to tune with.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
    """

    hyper_parameters: dict[str, Any] | None = wire_field("object")
    """Hyperparameters of the training."""
    training_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    validation_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage of the examples that check the model."""

    def __init__(self, **fields: Unpack[PartnerModelTuningSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.hyper_parameters = v if (v := get("hyperParameters")) is None or v.__class__ is dict else decode_object(v)
        v = get("trainingDatasetUri")
        self.training_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("validationDatasetUri")
        self.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.hyper_parameters) is not None:
            out["hyperParameters"] = encode_json(v, "PartnerModelTuningSpec.hyper_parameters")
        if (v := self.training_dataset_uri) is not None:
            out["trainingDatasetUri"] = v if v.__class__ is str else self._checked("training_dataset_uri", v)
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = v if v.__class__ is str else self._checked("validation_dataset_uri", v)
        return {**self._extra, **out} if self._extra else out
