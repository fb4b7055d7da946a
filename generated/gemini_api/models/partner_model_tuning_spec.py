"""The model ``PartnerModelTuningSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_object, check_str
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _hyper_parameters(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "PartnerModelTuningSpec.hyper_parameters")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PartnerModelTuningSpec(_Base):
    """Tuning of a partner's model.

    Attributes:
        hyper_parameters: Hyperparameters of the training.
        training_dataset_uri: URI in Cloud Storage, or dataset, of the examples to tune with.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("hyper_parameters", "hyperParameters", ("object",), "", ()),
        ("training_dataset_uri", "trainingDatasetUri", ("string",), "", ()),
        ("validation_dataset_uri", "validationDatasetUri", ("string",), "", ()),
    )

    hyper_parameters: dict[str, Any] | None = _field(default=None, converter=_hyper_parameters)
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, hyper_parameters=None, training_dataset_uri=None, validation_dataset_uri=None, **_others):
            self._extra = None
            self.hyper_parameters = None if hyper_parameters is None else _hyper_parameters(hyper_parameters)
            self.training_dataset_uri = (
                training_dataset_uri
                if training_dataset_uri is None or training_dataset_uri.__class__ is str
                else check_str(training_dataset_uri, "PartnerModelTuningSpec.training_dataset_uri")
            )
            self.validation_dataset_uri = (
                validation_dataset_uri
                if validation_dataset_uri is None or validation_dataset_uri.__class__ is str
                else check_str(validation_dataset_uri, "PartnerModelTuningSpec.validation_dataset_uri")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("hyperParameters")
        out.hyper_parameters = None if v is None else v if v.__class__ is dict else decode_object(v)
        v = get("trainingDatasetUri")
        out.training_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("validationDatasetUri")
        out.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.hyper_parameters) is not None:
            out["hyperParameters"] = encode_json(v, "PartnerModelTuningSpec.hyper_parameters")
        if (v := self.training_dataset_uri) is not None:
            out["trainingDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "PartnerModelTuningSpec.training_dataset_uri"))
            )
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "PartnerModelTuningSpec.validation_dataset_uri"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "hyperParameters",
        "trainingDatasetUri",
        "validationDatasetUri",
    )
)
