"""The model ``ReinforcementTuningRewardInfo``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_model, check_str
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import StatusOrDict


def _error_status(value: StatusOrDict | None) -> Status | None:
    return None if value is None else check_model(value, "ReinforcementTuningRewardInfo.error_status", Status)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningRewardInfo(_Base):
    """What one reward gave for an answer.

    Attributes:
        reward: The score. Set by the server.
        user_requested_aux_info: What the scorer says beside the score. Set by the server.
        error_status: Why there is no score. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("reward", "reward", ("number",), "read_only", ()),
        ("user_requested_aux_info", "userRequestedAuxInfo", ("string",), "read_only", ()),
        ("error_status", "errorStatus", ("model", "Status"), "read_only", ()),
    )

    reward: float | None = None
    user_requested_aux_info: str | None = None
    error_status: Status | None = _field(default=None, converter=_error_status)

    if not TYPE_CHECKING:

        def __init__(self, *, reward=None, user_requested_aux_info=None, error_status=None, **_others):
            self._extra = None
            self.reward = None if reward is None else check_float(reward, "ReinforcementTuningRewardInfo.reward")
            self.user_requested_aux_info = (
                user_requested_aux_info
                if user_requested_aux_info is None or user_requested_aux_info.__class__ is str
                else check_str(user_requested_aux_info, "ReinforcementTuningRewardInfo.user_requested_aux_info")
            )
            self.error_status = (
                error_status
                if error_status is None or error_status.__class__ is Status
                else _error_status(error_status)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("reward")
        out.reward = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("userRequestedAuxInfo")
        out.user_requested_aux_info = v if v is None or v.__class__ is str else decode_str(v)
        v = get("errorStatus")
        out.error_status = None if v is None else Status.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.reward) is not None:
            out["reward"] = encode_float(
                v if v.__class__ is float else check_float(v, "ReinforcementTuningRewardInfo.reward")
            )
        if (v := self.user_requested_aux_info) is not None:
            out["userRequestedAuxInfo"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "ReinforcementTuningRewardInfo.user_requested_aux_info"))
            )
        if (v := self.error_status) is not None:
            out["errorStatus"] = (
                v if v.__class__ is Status else check_model(v, "ReinforcementTuningRewardInfo.error_status", Status)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "reward",
        "userRequestedAuxInfo",
        "errorStatus",
    )
)

from .status import Status
