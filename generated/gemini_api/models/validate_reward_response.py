# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_object, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import ValidateRewardResponseDict
    from .http_response import HttpResponse
    from .reinforcement_tuning_reward_info import ReinforcementTuningRewardInfo
    from .status import Status

later(globals(), "HttpResponse ReinforcementTuningRewardInfo Status")


@define(init=False, kw_only=True)
class ValidateRewardResponse(ModelBase):
    """What a reward gave for an example.

    Attributes:
        overall_reward: The reward in all. Set by the server.
        error: What went wrong, in words. Set by the server. Deprecated.
        error_status: What went wrong. Set by the server.
        reward_details: The score of each reward, by its name. Set by the server. Deprecated.
        reward_info_details: What each reward gave, by its name.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    overall_reward: float | None = wire_field("number", "read_only")
    """The reward in all. Set by the server."""
    error: str | None = wire_field("string", "read_only deprecated")
    """What went wrong, in words. Set by the server. Deprecated."""
    error_status: Status | None = wire_field("Status", "read_only")
    """What went wrong. Set by the server."""
    reward_details: dict[str, float] | None = wire_field(("map", "number"), "read_only deprecated")
    """The score of each reward, by its name. Set by the server. Deprecated."""
    reward_info_details: dict[str, ReinforcementTuningRewardInfo] | None = wire_field(
        ("map", "ReinforcementTuningRewardInfo")
    )
    """What each reward gave, by its name."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[ValidateRewardResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.overall_reward = v if (v := get("overallReward")) is None or v.__class__ is float else decode_float(v)
        self.error = v if (v := get("error")) is None or v.__class__ is str else decode_str(v)
        self.error_status = None if (v := get("errorStatus")) is None else Status.from_dict(v)
        if (v := get("rewardDetails")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is float else decode_float(i) for k, i in v.items() if i is not None}
        self.reward_details = v
        if (v := get("rewardInfoDetails")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: ReinforcementTuningRewardInfo.from_dict(i) for k, i in v.items() if i is not None}
        self.reward_info_details = v
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.overall_reward) is not None:
            out["overallReward"] = encode_float(v if v.__class__ is float else self._checked("overall_reward", v))
        if (v := self.error) is not None:
            out["error"] = v if v.__class__ is str else self._checked("error", v)
        if (v := self.error_status) is not None:
            out["errorStatus"] = (v if v.__class__ is Status else self._checked("error_status", v)).to_dict(backend)
        if (v := self.reward_details) is not None:
            v = v if v.__class__ is dict else self._checked("reward_details", v)
            out["rewardDetails"] = {
                k: encode_float(i if i.__class__ is float else ValidateRewardResponse._checked("reward_details", i, 1))
                for k, i in v.items()
            }
        if (v := self.reward_info_details) is not None:
            v = v if v.__class__ is dict else self._checked("reward_info_details", v)
            out["rewardInfoDetails"] = {
                k: (
                    i
                    if i.__class__ is ReinforcementTuningRewardInfo
                    else ValidateRewardResponse._checked("reward_info_details", i, 1)
                ).to_dict(backend)
                for k, i in v.items()
            }
        return {**self._extra, **out} if self._extra else out
