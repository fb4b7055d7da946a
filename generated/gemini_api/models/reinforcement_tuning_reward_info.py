# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningRewardInfoDict
    from .status import Status

later(globals(), "Status")


@define(init=False, kw_only=True)
class ReinforcementTuningRewardInfo(ModelBase):
    """What one reward gave for an answer.

    Attributes:
        reward: The score. Set by the server.
        user_requested_aux_info: What the scorer says beside the score. Set by the server.
        error_status: Why there is no score. Set by the server.
    """

    reward: float | None = wire_field("number", "read_only")
    """The score. Set by the server."""
    user_requested_aux_info: str | None = wire_field("string", "read_only")
    """What the scorer says beside the score. Set by the server."""
    error_status: Status | None = wire_field("Status", "read_only")
    """Why there is no score. Set by the server."""

    def __init__(self, **fields: Unpack[ReinforcementTuningRewardInfoDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.reward = v if (v := get("reward")) is None or v.__class__ is float else decode_float(v)
        v = get("userRequestedAuxInfo")
        self.user_requested_aux_info = v if v is None or v.__class__ is str else decode_str(v)
        self.error_status = None if (v := get("errorStatus")) is None else Status.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.reward) is not None:
            out["reward"] = encode_float(v if v.__class__ is float else self._checked("reward", v))
        if (v := self.user_requested_aux_info) is not None:
            out["userRequestedAuxInfo"] = v if v.__class__ is str else self._checked("user_requested_aux_info", v)
        if (v := self.error_status) is not None:
            out["errorStatus"] = (v if v.__class__ is Status else self._checked("error_status", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
