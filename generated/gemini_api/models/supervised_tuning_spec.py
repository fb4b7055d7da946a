"""The model ``SupervisedTuningSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_model, check_str
from genai_runtime.models.codecs import decode_bool, decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import SupervisedHyperParametersOrDict


def _hyper_parameters(value: SupervisedHyperParametersOrDict | None) -> SupervisedHyperParameters | None:
    return (
        None
        if value is None
        else check_model(value, "SupervisedTuningSpec.hyper_parameters", SupervisedHyperParameters)
    )


def _tuning_mode(value: TuningMode | str | None) -> TuningMode | None:
    return None if value is None else check_enum(value, "SupervisedTuningSpec.tuning_mode", TuningMode)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SupervisedTuningSpec(_Base):
    """Tuning by examples of prompts and good answers.

    Attributes:
        export_last_checkpoint_only: True keeps only the last state of the model.
        hyper_parameters: Hyperparameters of the training.
        training_dataset_uri: URI in Cloud Storage, or dataset, of the examples to tune with.
        tuning_mode: Whether all weights are trained or an adapter.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("export_last_checkpoint_only", "exportLastCheckpointOnly", ("boolean",), "", ()),
        ("hyper_parameters", "hyperParameters", ("model", "SupervisedHyperParameters"), "", ()),
        ("training_dataset_uri", "trainingDatasetUri", ("string",), "", ()),
        ("tuning_mode", "tuningMode", ("enum", "TuningMode"), "", ()),
        ("validation_dataset_uri", "validationDatasetUri", ("string",), "", ()),
    )

    export_last_checkpoint_only: bool | None = None
    hyper_parameters: SupervisedHyperParameters | None = _field(default=None, converter=_hyper_parameters)
    training_dataset_uri: str | None = None
    tuning_mode: TuningMode | None = _field(default=None, converter=_tuning_mode)
    validation_dataset_uri: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            export_last_checkpoint_only=None,
            hyper_parameters=None,
            training_dataset_uri=None,
            tuning_mode=None,
            validation_dataset_uri=None,
            **_others,
        ):
            self._extra = None
            self.export_last_checkpoint_only = (
                export_last_checkpoint_only
                if export_last_checkpoint_only is None or export_last_checkpoint_only.__class__ is bool
                else check_bool(export_last_checkpoint_only, "SupervisedTuningSpec.export_last_checkpoint_only")
            )
            self.hyper_parameters = (
                hyper_parameters
                if hyper_parameters is None or hyper_parameters.__class__ is SupervisedHyperParameters
                else _hyper_parameters(hyper_parameters)
            )
            self.training_dataset_uri = (
                training_dataset_uri
                if training_dataset_uri is None or training_dataset_uri.__class__ is str
                else check_str(training_dataset_uri, "SupervisedTuningSpec.training_dataset_uri")
            )
            self.tuning_mode = (
                tuning_mode if tuning_mode is None or tuning_mode.__class__ is TuningMode else _tuning_mode(tuning_mode)
            )
            self.validation_dataset_uri = (
                validation_dataset_uri
                if validation_dataset_uri is None or validation_dataset_uri.__class__ is str
                else check_str(validation_dataset_uri, "SupervisedTuningSpec.validation_dataset_uri")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("exportLastCheckpointOnly")
        out.export_last_checkpoint_only = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("hyperParameters")
        out.hyper_parameters = None if v is None else SupervisedHyperParameters.from_dict(v)
        v = get("trainingDatasetUri")
        out.training_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tuningMode")
        out.tuning_mode = None if v is None else TuningMode._value2member_map_.get(v) or TuningMode.decode(v)
        v = get("validationDatasetUri")
        out.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.export_last_checkpoint_only) is not None:
            out["exportLastCheckpointOnly"] = (
                v if v.__class__ is bool else check_bool(v, "SupervisedTuningSpec.export_last_checkpoint_only")
            )
        if (v := self.hyper_parameters) is not None:
            out["hyperParameters"] = (
                v
                if v.__class__ is SupervisedHyperParameters
                else check_model(v, "SupervisedTuningSpec.hyper_parameters", SupervisedHyperParameters)
            ).to_dict(backend)
        if (v := self.training_dataset_uri) is not None:
            out["trainingDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "SupervisedTuningSpec.training_dataset_uri"))
            )
        if (v := self.tuning_mode) is not None:
            out["tuningMode"] = (
                v if v.__class__ is TuningMode else check_enum(v, "SupervisedTuningSpec.tuning_mode", TuningMode)
            )._value_
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "SupervisedTuningSpec.validation_dataset_uri"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "exportLastCheckpointOnly",
        "hyperParameters",
        "trainingDatasetUri",
        "tuningMode",
        "validationDatasetUri",
    )
)

from .supervised_hyper_parameters import SupervisedHyperParameters
from .tuning_mode import TuningMode
