"""The model ``SingleReinforcementTuningRewardConfig``."""
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
        ReinforcementTuningAutoraterScorerOrDict,
        ReinforcementTuningCloudRunRewardScorerOrDict,
        ReinforcementTuningCodeExecutionRewardScorerOrDict,
        ReinforcementTuningParseResponseConfigOrDict,
        ReinforcementTuningStringMatchRewardScorerOrDict,
    )


def _autorater_scorer(
    value: ReinforcementTuningAutoraterScorerOrDict | None,
) -> ReinforcementTuningAutoraterScorer | None:
    return (
        None
        if value is None
        else check_model(
            value, "SingleReinforcementTuningRewardConfig.autorater_scorer", ReinforcementTuningAutoraterScorer
        )
    )


def _parse_response_config(
    value: ReinforcementTuningParseResponseConfigOrDict | None,
) -> ReinforcementTuningParseResponseConfig | None:
    return (
        None
        if value is None
        else check_model(
            value, "SingleReinforcementTuningRewardConfig.parse_response_config", ReinforcementTuningParseResponseConfig
        )
    )


def _code_execution_reward_scorer(
    value: ReinforcementTuningCodeExecutionRewardScorerOrDict | None,
) -> ReinforcementTuningCodeExecutionRewardScorer | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "SingleReinforcementTuningRewardConfig.code_execution_reward_scorer",
            ReinforcementTuningCodeExecutionRewardScorer,
        )
    )


def _string_match_reward_scorer(
    value: ReinforcementTuningStringMatchRewardScorerOrDict | None,
) -> ReinforcementTuningStringMatchRewardScorer | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "SingleReinforcementTuningRewardConfig.string_match_reward_scorer",
            ReinforcementTuningStringMatchRewardScorer,
        )
    )


def _cloud_run_reward_scorer(
    value: ReinforcementTuningCloudRunRewardScorerOrDict | None,
) -> ReinforcementTuningCloudRunRewardScorer | None:
    return (
        None
        if value is None
        else check_model(
            value,
            "SingleReinforcementTuningRewardConfig.cloud_run_reward_scorer",
            ReinforcementTuningCloudRunRewardScorer,
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SingleReinforcementTuningRewardConfig(_Base):
    """One reward: how an answer is read, and what scores it.

    Attributes:
        autorater_scorer: A judging model.
        reward_name: Name of the reward, by which it is told apart.
        parse_response_config: How the answer is read before it is scored.
        code_execution_reward_scorer: A Python snippet.
        string_match_reward_scorer: A comparison of strings.
        cloud_run_reward_scorer: A service on Cloud Run.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("autorater_scorer", "autoraterScorer", ("model", "ReinforcementTuningAutoraterScorer"), "", ()),
        ("reward_name", "rewardName", ("string",), "", ()),
        ("parse_response_config", "parseResponseConfig", ("model", "ReinforcementTuningParseResponseConfig"), "", ()),
        (
            "code_execution_reward_scorer",
            "codeExecutionRewardScorer",
            ("model", "ReinforcementTuningCodeExecutionRewardScorer"),
            "",
            (),
        ),
        (
            "string_match_reward_scorer",
            "stringMatchRewardScorer",
            ("model", "ReinforcementTuningStringMatchRewardScorer"),
            "",
            (),
        ),
        (
            "cloud_run_reward_scorer",
            "cloudRunRewardScorer",
            ("model", "ReinforcementTuningCloudRunRewardScorer"),
            "",
            (),
        ),
    )

    autorater_scorer: ReinforcementTuningAutoraterScorer | None = _field(default=None, converter=_autorater_scorer)
    reward_name: str | None = None
    parse_response_config: ReinforcementTuningParseResponseConfig | None = _field(
        default=None, converter=_parse_response_config
    )
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorer | None = _field(
        default=None, converter=_code_execution_reward_scorer
    )
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorer | None = _field(
        default=None, converter=_string_match_reward_scorer
    )
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorer | None = _field(
        default=None, converter=_cloud_run_reward_scorer
    )

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            autorater_scorer=None,
            reward_name=None,
            parse_response_config=None,
            code_execution_reward_scorer=None,
            string_match_reward_scorer=None,
            cloud_run_reward_scorer=None,
            **_others,
        ):
            self._extra = None
            self.autorater_scorer = (
                autorater_scorer
                if autorater_scorer is None or autorater_scorer.__class__ is ReinforcementTuningAutoraterScorer
                else _autorater_scorer(autorater_scorer)
            )
            self.reward_name = (
                reward_name
                if reward_name is None or reward_name.__class__ is str
                else check_str(reward_name, "SingleReinforcementTuningRewardConfig.reward_name")
            )
            self.parse_response_config = (
                parse_response_config
                if parse_response_config is None
                or parse_response_config.__class__ is ReinforcementTuningParseResponseConfig
                else _parse_response_config(parse_response_config)
            )
            self.code_execution_reward_scorer = (
                code_execution_reward_scorer
                if code_execution_reward_scorer is None
                or code_execution_reward_scorer.__class__ is ReinforcementTuningCodeExecutionRewardScorer
                else _code_execution_reward_scorer(code_execution_reward_scorer)
            )
            self.string_match_reward_scorer = (
                string_match_reward_scorer
                if string_match_reward_scorer is None
                or string_match_reward_scorer.__class__ is ReinforcementTuningStringMatchRewardScorer
                else _string_match_reward_scorer(string_match_reward_scorer)
            )
            self.cloud_run_reward_scorer = (
                cloud_run_reward_scorer
                if cloud_run_reward_scorer is None
                or cloud_run_reward_scorer.__class__ is ReinforcementTuningCloudRunRewardScorer
                else _cloud_run_reward_scorer(cloud_run_reward_scorer)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("autoraterScorer")
        out.autorater_scorer = None if v is None else ReinforcementTuningAutoraterScorer.from_dict(v)
        v = get("rewardName")
        out.reward_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("parseResponseConfig")
        out.parse_response_config = None if v is None else ReinforcementTuningParseResponseConfig.from_dict(v)
        v = get("codeExecutionRewardScorer")
        out.code_execution_reward_scorer = (
            None if v is None else ReinforcementTuningCodeExecutionRewardScorer.from_dict(v)
        )
        v = get("stringMatchRewardScorer")
        out.string_match_reward_scorer = None if v is None else ReinforcementTuningStringMatchRewardScorer.from_dict(v)
        v = get("cloudRunRewardScorer")
        out.cloud_run_reward_scorer = None if v is None else ReinforcementTuningCloudRunRewardScorer.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.autorater_scorer) is not None:
            out["autoraterScorer"] = (
                v
                if v.__class__ is ReinforcementTuningAutoraterScorer
                else check_model(
                    v, "SingleReinforcementTuningRewardConfig.autorater_scorer", ReinforcementTuningAutoraterScorer
                )
            ).to_dict(backend)
        if (v := self.reward_name) is not None:
            out["rewardName"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "SingleReinforcementTuningRewardConfig.reward_name"))
            )
        if (v := self.parse_response_config) is not None:
            out["parseResponseConfig"] = (
                v
                if v.__class__ is ReinforcementTuningParseResponseConfig
                else check_model(
                    v,
                    "SingleReinforcementTuningRewardConfig.parse_response_config",
                    ReinforcementTuningParseResponseConfig,
                )
            ).to_dict(backend)
        if (v := self.code_execution_reward_scorer) is not None:
            out["codeExecutionRewardScorer"] = (
                v
                if v.__class__ is ReinforcementTuningCodeExecutionRewardScorer
                else check_model(
                    v,
                    "SingleReinforcementTuningRewardConfig.code_execution_reward_scorer",
                    ReinforcementTuningCodeExecutionRewardScorer,
                )
            ).to_dict(backend)
        if (v := self.string_match_reward_scorer) is not None:
            out["stringMatchRewardScorer"] = (
                v
                if v.__class__ is ReinforcementTuningStringMatchRewardScorer
                else check_model(
                    v,
                    "SingleReinforcementTuningRewardConfig.string_match_reward_scorer",
                    ReinforcementTuningStringMatchRewardScorer,
                )
            ).to_dict(backend)
        if (v := self.cloud_run_reward_scorer) is not None:
            out["cloudRunRewardScorer"] = (
                v
                if v.__class__ is ReinforcementTuningCloudRunRewardScorer
                else check_model(
                    v,
                    "SingleReinforcementTuningRewardConfig.cloud_run_reward_scorer",
                    ReinforcementTuningCloudRunRewardScorer,
                )
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "autoraterScorer",
        "rewardName",
        "parseResponseConfig",
        "codeExecutionRewardScorer",
        "stringMatchRewardScorer",
        "cloudRunRewardScorer",
    )
)

from .reinforcement_tuning_autorater_scorer import ReinforcementTuningAutoraterScorer
from .reinforcement_tuning_cloud_run_reward_scorer import ReinforcementTuningCloudRunRewardScorer
from .reinforcement_tuning_code_execution_reward_scorer import ReinforcementTuningCodeExecutionRewardScorer
from .reinforcement_tuning_parse_response_config import ReinforcementTuningParseResponseConfig
from .reinforcement_tuning_string_match_reward_scorer import ReinforcementTuningStringMatchRewardScorer
