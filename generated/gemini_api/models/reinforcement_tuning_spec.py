# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningSpecDict
    from .composite_reinforcement_tuning_reward_config import CompositeReinforcementTuningRewardConfig
    from .reinforcement_tuning_hyper_parameters import ReinforcementTuningHyperParameters
    from .single_reinforcement_tuning_reward_config import SingleReinforcementTuningRewardConfig

later(
    globals(),
    "CompositeReinforcementTuningRewardConfig ReinforcementTuningHyperParameters SingleReinforcementTuningRewardConfig",
)


@define(init=False, kw_only=True)
class ReinforcementTuningSpec(ModelBase):
    """Tuning by rewards.

    Attributes:
        composite_reward_config: Several rewards by weight, in the place of one.
        training_dataset_uri: URI in Cloud Storage, or dataset, of the examples to tune with.
        validation_dataset_uri: URI in Cloud Storage of the examples that check the model.
        hyper_parameters: Hyperparameters of the training.
        single_reward_config: What scores the answers, where one reward does.
    """

    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = wire_field(
        "CompositeReinforcementTuningRewardConfig"
    )
    """Several rewards by weight, in the place of one."""
    training_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage, or dataset, of the examples to tune with."""
    validation_dataset_uri: str | None = wire_field("string")
    """URI in Cloud Storage of the examples that check the model."""
    hyper_parameters: ReinforcementTuningHyperParameters | None = wire_field("ReinforcementTuningHyperParameters")
    """Hyperparameters of the training."""
    single_reward_config: SingleReinforcementTuningRewardConfig | None = wire_field(
        "SingleReinforcementTuningRewardConfig"
    )
    """What scores the answers, where one reward does."""

    def __init__(self, **fields: Unpack[ReinforcementTuningSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("compositeRewardConfig")
        self.composite_reward_config = None if v is None else CompositeReinforcementTuningRewardConfig.from_dict(v)
        v = get("trainingDatasetUri")
        self.training_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("validationDatasetUri")
        self.validation_dataset_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("hyperParameters")
        self.hyper_parameters = None if v is None else ReinforcementTuningHyperParameters.from_dict(v)
        v = get("singleRewardConfig")
        self.single_reward_config = None if v is None else SingleReinforcementTuningRewardConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.composite_reward_config) is not None:
            v = (
                v
                if v.__class__ is CompositeReinforcementTuningRewardConfig
                else self._checked("composite_reward_config", v)
            )
            out["compositeRewardConfig"] = v.to_dict(backend)
        if (v := self.training_dataset_uri) is not None:
            out["trainingDatasetUri"] = v if v.__class__ is str else self._checked("training_dataset_uri", v)
        if (v := self.validation_dataset_uri) is not None:
            out["validationDatasetUri"] = v if v.__class__ is str else self._checked("validation_dataset_uri", v)
        if (v := self.hyper_parameters) is not None:
            v = v if v.__class__ is ReinforcementTuningHyperParameters else self._checked("hyper_parameters", v)
            out["hyperParameters"] = v.to_dict(backend)
        if (v := self.single_reward_config) is not None:
            v = v if v.__class__ is SingleReinforcementTuningRewardConfig else self._checked("single_reward_config", v)
            out["singleRewardConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
