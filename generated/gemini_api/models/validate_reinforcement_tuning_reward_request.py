# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ValidateReinforcementTuningRewardRequestDict
    from .composite_reinforcement_tuning_reward_config import CompositeReinforcementTuningRewardConfig
    from .content import Content
    from .reinforcement_tuning_example import ReinforcementTuningExample
    from .single_reinforcement_tuning_reward_config import SingleReinforcementTuningRewardConfig

later(
    globals(),
    "CompositeReinforcementTuningRewardConfig Content ReinforcementTuningExample SingleReinforcementTuningRewardConfig",
)


@define(init=False, kw_only=True)
class ValidateReinforcementTuningRewardRequest(ModelBase):
    """An answer to score, and what scores it. One of the two rewards is set.

    Attributes:
        composite_reward_config: Several rewards by weight.
        example: The prompt that is answered, and what rewards may compare with. Required.
        sample_response: The answer that is scored. Required.
        single_reward_config: One reward.
    """

    composite_reward_config: CompositeReinforcementTuningRewardConfig | None = wire_field(
        "CompositeReinforcementTuningRewardConfig"
    )
    """Several rewards by weight."""
    example: ReinforcementTuningExample | None = wire_field("ReinforcementTuningExample", "required")
    """The prompt that is answered, and what rewards may compare with. Required."""
    sample_response: Content | None = wire_field("Content", "required")
    """The answer that is scored. Required."""
    single_reward_config: SingleReinforcementTuningRewardConfig | None = wire_field(
        "SingleReinforcementTuningRewardConfig"
    )
    """One reward."""

    def __init__(self, **fields: Unpack[ValidateReinforcementTuningRewardRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("compositeRewardConfig")
        self.composite_reward_config = None if v is None else CompositeReinforcementTuningRewardConfig.from_dict(v)
        self.example = None if (v := get("example")) is None else ReinforcementTuningExample.from_dict(v)
        self.sample_response = None if (v := get("sampleResponse")) is None else Content.from_dict(v)
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
        if (v := self.example) is not None:
            v = v if v.__class__ is ReinforcementTuningExample else self._checked("example", v)
            out["example"] = v.to_dict(backend)
        if (v := self.sample_response) is not None:
            v = v if v.__class__ is Content else self._checked("sample_response", v)
            out["sampleResponse"] = v.to_dict(backend)
        if (v := self.single_reward_config) is not None:
            v = v if v.__class__ is SingleReinforcementTuningRewardConfig else self._checked("single_reward_config", v)
            out["singleRewardConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
