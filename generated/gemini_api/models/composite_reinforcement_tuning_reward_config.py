# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import CompositeReinforcementTuningRewardConfigDict
    from .composite_reinforcement_tuning_reward_config_weighted_reward_config import (
        CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
    )

later(globals(), "CompositeReinforcementTuningRewardConfigWeightedRewardConfig")


@define(init=False, kw_only=True)
class CompositeReinforcementTuningRewardConfig(ModelBase):
    """Several rewards, added up by weight.

    Attributes:
        weighted_reward_configs: The rewards, with their weights.
    """

    weighted_reward_configs: list[CompositeReinforcementTuningRewardConfigWeightedRewardConfig] | None = wire_field(
        ("list", "CompositeReinforcementTuningRewardConfigWeightedRewardConfig")
    )
    """The rewards, with their weights."""

    def __init__(self, **fields: Unpack[CompositeReinforcementTuningRewardConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("weightedRewardConfigs")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [CompositeReinforcementTuningRewardConfigWeightedRewardConfig.from_dict(i) for i in v if i is not None]
        self.weighted_reward_configs = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.weighted_reward_configs) is not None:
            v = self._each("weighted_reward_configs", v, CompositeReinforcementTuningRewardConfigWeightedRewardConfig)
            out["weightedRewardConfigs"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
