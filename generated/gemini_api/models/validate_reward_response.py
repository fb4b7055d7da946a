"""The model ``ValidateRewardResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_map, check_model, check_object, check_str
from genai_runtime.models.codecs import decode_float, decode_object, decode_str, encode_float

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import HttpResponseOrDict, ReinforcementTuningRewardInfoOrDict


def _reward_info_details(
    value: Mapping[str, ReinforcementTuningRewardInfoOrDict] | None,
) -> dict[str, ReinforcementTuningRewardInfo] | None:
    return (
        None
        if value is None
        else check_map(value, "ValidateRewardResponse.reward_info_details", check_model, ReinforcementTuningRewardInfo)
    )


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "ValidateRewardResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ValidateRewardResponse(_Base):
    """What a reward gave for an example.

    Attributes:
        overall_reward: The reward in all.
        error: What went wrong, in words.
        reward_info_details: What each reward gave, by its name.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("overall_reward", "overallReward", ("number",), "", ()),
        ("error", "error", ("string",), "", ()),
        ("reward_info_details", "rewardInfoDetails", ("map", ("model", "ReinforcementTuningRewardInfo")), "", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    overall_reward: float | None = None
    error: str | None = None
    reward_info_details: dict[str, ReinforcementTuningRewardInfo] | None = _field(
        default=None, converter=_reward_info_details
    )
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(
            self, *, overall_reward=None, error=None, reward_info_details=None, sdk_http_response=None, **_others
        ):
            self._extra = None
            self.overall_reward = (
                None if overall_reward is None else check_float(overall_reward, "ValidateRewardResponse.overall_reward")
            )
            self.error = (
                error if error is None or error.__class__ is str else check_str(error, "ValidateRewardResponse.error")
            )
            self.reward_info_details = (
                None if reward_info_details is None else _reward_info_details(reward_info_details)
            )
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("overallReward")
        out.overall_reward = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("error")
        out.error = v if v is None or v.__class__ is str else decode_str(v)
        v = get("rewardInfoDetails")
        out.reward_info_details = (
            None
            if v is None
            else {
                k0: ReinforcementTuningRewardInfo.from_dict(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.overall_reward) is not None:
            out["overallReward"] = encode_float(
                v if v.__class__ is float else check_float(v, "ValidateRewardResponse.overall_reward")
            )
        if (v := self.error) is not None:
            out["error"] = v if v.__class__ is str else str.__str__(check_str(v, "ValidateRewardResponse.error"))
        if (v := self.reward_info_details) is not None:
            out["rewardInfoDetails"] = {
                k0: (
                    i0
                    if i0.__class__ is ReinforcementTuningRewardInfo
                    else check_model(i0, "ValidateRewardResponse.reward_info_details", ReinforcementTuningRewardInfo)
                ).to_dict(backend)
                for k0, i0 in (
                    v if v.__class__ is dict else check_object(v, "ValidateRewardResponse.reward_info_details")
                ).items()
            }
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "overallReward",
        "error",
        "rewardInfoDetails",
    )
)

from .http_response import HttpResponse
from .reinforcement_tuning_reward_info import ReinforcementTuningRewardInfo
