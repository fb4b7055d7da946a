# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict
    from .single_reinforcement_tuning_reward_config import SingleReinforcementTuningRewardConfig

later(globals(), "SingleReinforcementTuningRewardConfig")


@define(init=False, kw_only=True)
class CompositeReinforcementTuningRewardConfigWeightedRewardConfig(ModelBase):
    """A reward, and how much it counts.

    Attributes:
        reward_config: What scores the answers.
        weight: How much it counts.
    """

    reward_config: SingleReinforcementTuningRewardConfig | None = wire_field("SingleReinforcementTuningRewardConfig")
    """What scores the answers."""
    weight: float | None = wire_field("number")
    """How much it counts."""

    def __init__(self, **fields: Unpack[CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("rewardConfig")
        self.reward_config = None if v is None else SingleReinforcementTuningRewardConfig.from_dict(v)
        self.weight = v if (v := get("weight")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.reward_config) is not None:
            v = v if v.__class__ is SingleReinforcementTuningRewardConfig else self._checked("reward_config", v)
            out["rewardConfig"] = v.to_dict(backend)
        if (v := self.weight) is not None:
            out["weight"] = encode_float(v if v.__class__ is float else self._checked("weight", v))
        return {**self._extra, **out} if self._extra else out
