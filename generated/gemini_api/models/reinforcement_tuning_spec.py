"""The model ``ReinforcementTuningSpec``."""
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

    from ._dicts import (
        CompositeReinforcementTuningRewardConfigOrDict,
        ReinforcementTuningHyperParametersOrDict,
        SingleReinforcementTuningRewardConfigOrDict,
    )


def _composite_reward_config(
    value: CompositeReinforcementTuningRewardConfigOrDict | None,
) -> CompositeReinforcementTuningRewardConfig | None:
    return (
        None
        if value is None
        else check_model(
            value, "ReinforcementTuningSpec.composite_reward_config", CompositeReinforcementTuningRewardConfig
        )
    )


def _hyper_parameters(
    value: ReinforcementTuningHyperParametersOrDict | None,
) -> ReinforcementTuningHyperParameters | None:
    return (
        None
        if value is None
        else check_model(value, "ReinforcementTuningSpec.hyper_parameters", ReinforcementTuningHyperParameters)
    )


def _single_reward_config(
    value: SingleReinforcementTuningRewardConfigOrDict | None,
) -> SingleReinforcementTuningRewardConfig | None:
    return (
        None
        if value is None
        else check_model(value, "ReinforcementTuningSpec.single_reward_config", SingleReinforcementTuningRewardConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningSpec(_Base):
    """Tuning by rewards.

    Attributes:
        composite_reward_config: Several rewards by weight, in the place of one.
        training_dataset_uri: URI in Cloud Storage, or dataset, of the examples to tune with.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
        hyper_parameters: Hyperparameters of the training.
        single_reward_config: What scores the answers, where one reward does.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "composite_reward_config",
            "compositeRewardConfig",
            ("model", "CompositeReinforcementTuningRewardConfig"),
            "",
            (),
        ),
        ("training_dataset_uri", "trainingDatasetUri", ("string",), "", ()),
        ("validation_dataset_uri", "validationDatasetUri", ("string",), "", ()),
        ("hyper_parameters", "hyperParameters", ("model", "ReinforcementTuningHyperParameters"), "", ()),
        ("single_reward_config", "singleRewardConfig", ("model", "SingleReinforcementTuningRewardConfig"), "", ()),
    )

    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = _field(
        default=None, converter=_composite_reward_config
    )
    training_dataset_uri: str | None = None
    validation_dataset_uri: str | None = None
    hyper_parameters: ReinforcementTuningHyperParameters | None = _field(default=None, converter=_hyper_parameters)
    single_reward_config: SingleReinforcementTuningRewardConfig | None = _field(
        default=None, converter=_single_reward_config
    )

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            composite_reward_config=None,
            training_dataset_uri=None,
            validation_dataset_uri=None,
            hyper_parameters=None,
            single_reward_config=None,
            **_others,
        ):
            self._extra = None
            self.composite_reward_config = (
                composite_reward_config
                if composite_reward_config is None
                or composite_reward_config.__class__ is CompositeReinforcementTuningRewardConfig
                else _composite_reward_config(composite_reward_config)
            )
            self.training_dataset_uri = (
                training_dataset_uri
                if training_dataset_uri is None or training_dataset_uri.__class__ is str
                else check_str(training_dataset_uri, "ReinforcementTuningSpec.training_dataset_uri")
            )
            self.validation_dataset_uri = (
                validation_dataset_uri
                if validation_dataset_uri is None or validation_dataset_uri.__class__ is str
                else check_str(validation_dataset_uri, "ReinforcementTuningSpec.validation_dataset_uri")
            )
            self.hyper_parameters = (
                hyper_parameters
                if hyper_parameters is None or hyper_parameters.__class__ is ReinforcementTuningHyperParameters
                else _hyper_parameters(hyper_parameters)
            )
            self.single_reward_config = (
                single_reward_config
                if single_reward_config is None
                or single_reward_config.__class__ is SingleReinforcementTuningRewardConfig
                else _single_reward_config(single_reward_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("compositeRewardConfig")
        out.composite_reward_config = None if v is None else CompositeReinforcementTuningRewardConfig.from_dict(v)
        v = get("trainingDatasetUri")
        out.training_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("validationDatasetUri")
        out.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("hyperParameters")
        out.hyper_parameters = None if v is None else ReinforcementTuningHyperParameters.from_dict(v)
        v = get("singleRewardConfig")
        out.single_reward_config = None if v is None else SingleReinforcementTuningRewardConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.composite_reward_config) is not None:
            out["compositeRewardConfig"] = (
                v
                if v.__class__ is CompositeReinforcementTuningRewardConfig
                else check_model(
                    v, "ReinforcementTuningSpec.composite_reward_config", CompositeReinforcementTuningRewardConfig
                )
            ).to_dict(backend)
        if (v := self.training_dataset_uri) is not None:
            out["trainingDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ReinforcementTuningSpec.training_dataset_uri"))
            )
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ReinforcementTuningSpec.validation_dataset_uri"))
            )
        if (v := self.hyper_parameters) is not None:
            out["hyperParameters"] = (
                v
                if v.__class__ is ReinforcementTuningHyperParameters
                else check_model(v, "ReinforcementTuningSpec.hyper_parameters", ReinforcementTuningHyperParameters)
            ).to_dict(backend)
        if (v := self.single_reward_config) is not None:
            out["singleRewardConfig"] = (
                v
                if v.__class__ is SingleReinforcementTuningRewardConfig
                else check_model(
                    v, "ReinforcementTuningSpec.single_reward_config", SingleReinforcementTuningRewardConfig
                )
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "compositeRewardConfig",
        "trainingDatasetUri",
        "validationDatasetUri",
        "hyperParameters",
        "singleRewardConfig",
    )
)

from .composite_reinforcement_tuning_reward_config import CompositeReinforcementTuningRewardConfig
from .reinforcement_tuning_hyper_parameters import ReinforcementTuningHyperParameters
from .single_reinforcement_tuning_reward_config import SingleReinforcementTuningRewardConfig
