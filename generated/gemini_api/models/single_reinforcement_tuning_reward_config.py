# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import SingleReinforcementTuningRewardConfigDict
    from .reinforcement_tuning_autorater_scorer import ReinforcementTuningAutoraterScorer
    from .reinforcement_tuning_cloud_run_reward_scorer import ReinforcementTuningCloudRunRewardScorer
    from .reinforcement_tuning_code_execution_reward_scorer import ReinforcementTuningCodeExecutionRewardScorer
    from .reinforcement_tuning_parse_response_config import ReinforcementTuningParseResponseConfig
    from .reinforcement_tuning_string_match_reward_scorer import ReinforcementTuningStringMatchRewardScorer

later(
    globals(),
    "ReinforcementTuningAutoraterScorer ReinforcementTuningCloudRunRewardScorer "
    "ReinforcementTuningCodeExecutionRewardScorer ReinforcementTuningParseResponseConfig "
    "ReinforcementTuningStringMatchRewardScorer",
)


@define(init=False, kw_only=True)
class SingleReinforcementTuningRewardConfig(ModelBase):
    """One reward: how an answer is read, and what scores it.

    Attributes:
        autorater_scorer: A judging model.
        reward_name: Name of the reward, by which it is told apart.
        parse_response_config: How the answer is read before it is scored.
        code_execution_reward_scorer: A Python snippet.
        string_match_reward_scorer: A comparison of strings.
        cloud_run_reward_scorer: A service on Cloud Run.
    """

    autorater_scorer: ReinforcementTuningAutoraterScorer | None = wire_field("ReinforcementTuningAutoraterScorer")
    """A judging model."""
    reward_name: str | None = wire_field("string")
    """Name of the reward, by which it is told apart."""
    parse_response_config: ReinforcementTuningParseResponseConfig | None = wire_field(
        "ReinforcementTuningParseResponseConfig"
    )
    """How the answer is read before it is scored."""
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorer | None = wire_field(
        "ReinforcementTuningCodeExecutionRewardScorer"
    )
    """A Python snippet."""
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorer | None = wire_field(
        "ReinforcementTuningStringMatchRewardScorer"
    )
    """A comparison of strings."""
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorer | None = wire_field(
        "ReinforcementTuningCloudRunRewardScorer"
    )
    """A service on Cloud Run."""

    def __init__(self, **fields: Unpack[SingleReinforcementTuningRewardConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("autoraterScorer")
        self.autorater_scorer = None if v is None else ReinforcementTuningAutoraterScorer.from_dict(v)
        self.reward_name = v if (v := get("rewardName")) is None or v.__class__ is str else decode_str(v)
        v = get("parseResponseConfig")
        self.parse_response_config = None if v is None else ReinforcementTuningParseResponseConfig.from_dict(v)
        if (v := get("codeExecutionRewardScorer")) is not None:
            v = ReinforcementTuningCodeExecutionRewardScorer.from_dict(v)
        self.code_execution_reward_scorer = v
        v = get("stringMatchRewardScorer")
        self.string_match_reward_scorer = None if v is None else ReinforcementTuningStringMatchRewardScorer.from_dict(v)
        v = get("cloudRunRewardScorer")
        self.cloud_run_reward_scorer = None if v is None else ReinforcementTuningCloudRunRewardScorer.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.autorater_scorer) is not None:
            v = v if v.__class__ is ReinforcementTuningAutoraterScorer else self._checked("autorater_scorer", v)
            out["autoraterScorer"] = v.to_dict(backend)
        if (v := self.reward_name) is not None:
            out["rewardName"] = v if v.__class__ is str else self._checked("reward_name", v)
        if (v := self.parse_response_config) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningParseResponseConfig
                else self._checked("parse_response_config", v)
            )
            out["parseResponseConfig"] = v.to_dict(backend)
        if (v := self.code_execution_reward_scorer) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningCodeExecutionRewardScorer
                else self._checked("code_execution_reward_scorer", v)
            )
            out["codeExecutionRewardScorer"] = v.to_dict(backend)
        if (v := self.string_match_reward_scorer) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningStringMatchRewardScorer
                else self._checked("string_match_reward_scorer", v)
            )
            out["stringMatchRewardScorer"] = v.to_dict(backend)
        if (v := self.cloud_run_reward_scorer) is not None:
            v = (
                v
                if v.__class__ is ReinforcementTuningCloudRunRewardScorer
                else self._checked("cloud_run_reward_scorer", v)
            )
            out["cloudRunRewardScorer"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
