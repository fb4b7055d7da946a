"""The model ``CompositeReinforcementTuningRewardConfigWeightedRewardConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_model
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import SingleReinforcementTuningRewardConfigOrDict


def _reward_config(
    value: SingleReinforcementTuningRewardConfigOrDict | None,
) -> SingleReinforcementTuningRewardConfig | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "CompositeReinforcementTuningRewardConfigWeightedRewardConfig.reward_config",
            SingleReinforcementTuningRewardConfig,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CompositeReinforcementTuningRewardConfigWeightedRewardConfig(_Base):
    """A reward, and how much it counts.

    Attributes:
        reward_config: What scores the answers.
        weight: How much it counts.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("reward_config", "rewardConfig", ("model", "SingleReinforcementTuningRewardConfig"), "", ()),
        ("weight", "weight", ("number",), "", ()),
    )

    reward_config: SingleReinforcementTuningRewardConfig | None = _field(default=None, converter=_reward_config)
    weight: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, reward_config=None, weight=None, **_others):
            self._extra = None
            self.reward_config = (
                reward_config
                if reward_config is None or reward_config.__class__ is SingleReinforcementTuningRewardConfig
                else _reward_config(reward_config)
            )
            self.weight = (
                None
                if weight is None
                else check_float(weight, "CompositeReinforcementTuningRewardConfigWeightedRewardConfig.weight")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("rewardConfig")
        out.reward_config = None if v is None else SingleReinforcementTuningRewardConfig.from_dict(v)
        v = get("weight")
        out.weight = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.reward_config) is not None:
            out["rewardConfig"] = (
                v
                if v.__class__ is SingleReinforcementTuningRewardConfig
                else check_model(
                    v,
                    "CompositeReinforcementTuningRewardConfigWeightedRewardConfig.reward_config",
                    SingleReinforcementTuningRewardConfig,
                )
            ).to_dict(backend)
        if (v := self.weight) is not None:
            out["weight"] = encode_float(
                v
                if v.__class__ is float
                else check_float(v, "CompositeReinforcementTuningRewardConfigWeightedRewardConfig.weight")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "rewardConfig",
        "weight",
    )
)

from .single_reinforcement_tuning_reward_config import SingleReinforcementTuningRewardConfig
