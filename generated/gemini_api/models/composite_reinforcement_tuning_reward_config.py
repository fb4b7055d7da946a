"""The model ``CompositeReinforcementTuningRewardConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict


def _weighted_reward_configs(
    value: Sequence[CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict] | None,
) -> list[CompositeReinforcementTuningRewardConfigWeightedRewardConfig] | None:
    return (
        None
        if value is None
        else check_list(
            value,
            "CompositeReinforcementTuningRewardConfig.weighted_reward_configs",
            check_model,
            CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CompositeReinforcementTuningRewardConfig(_Base):
    """Several rewards, added up by weight.

    Attributes:
        weighted_reward_configs: The rewards, with their weights.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "weighted_reward_configs",
            "weightedRewardConfigs",
            ("list", ("model", "CompositeReinforcementTuningRewardConfigWeightedRewardConfig")),
            "",
            (),
        ),
    )

    weighted_reward_configs: list[CompositeReinforcementTuningRewardConfigWeightedRewardConfig] | None = _field(
        default=None, converter=_weighted_reward_configs
    )

    if not TYPE_CHECKING:

        def __init__(self, *, weighted_reward_configs=None, **_others):
            self._extra = None
            self.weighted_reward_configs = (
                None if weighted_reward_configs is None else _weighted_reward_configs(weighted_reward_configs)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("weightedRewardConfigs")
        out.weighted_reward_configs = (
            None
            if v is None
            else [
                CompositeReinforcementTuningRewardConfigWeightedRewardConfig.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.weighted_reward_configs) is not None:
            out["weightedRewardConfigs"] = [
                (
                    i0
                    if i0.__class__ is CompositeReinforcementTuningRewardConfigWeightedRewardConfig
                    else check_model(
                        i0,
                        "CompositeReinforcementTuningRewardConfig.weighted_reward_configs",
                        CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
                    )
                ).to_dict(backend)
                for i0 in (
                    v
                    if v.__class__ is list
                    else check_list(v, "CompositeReinforcementTuningRewardConfig.weighted_reward_configs")
                )
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("weightedRewardConfigs",))

from .composite_reinforcement_tuning_reward_config_weighted_reward_config import (
    CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
)
