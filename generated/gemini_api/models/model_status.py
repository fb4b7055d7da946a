# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import ModelStatusDict
    from .model_stage import ModelStage

later(globals(), "ModelStage datetime:datetime")


@define(init=False, kw_only=True)
class ModelStatus(ModelBase):
    """Where a model stands in its life.

    Attributes:
        model_stage: How mature the model is, or how near its end.
        retirement_time: When the model will no longer be served.
        message: More about the stage in plain words, such as what to use instead.
    """

    model_stage: ModelStage | None = wire_field(("enum", "ModelStage"))
    """How mature the model is, or how near its end."""
    retirement_time: datetime | None = wire_field("timestamp")
    """When the model will no longer be served."""
    message: str | None = wire_field("string")
    """More about the stage in plain words, such as what to use instead."""

    def __init__(self, **fields: Unpack[ModelStatusDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("modelStage")
        self.model_stage = None if v is None else ModelStage._by_value.get(v) or ModelStage.decode(v)
        self.retirement_time = None if (v := get("retirementTime")) is None else decode_timestamp(v)
        self.message = v if (v := get("message")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model_stage) is not None:
            out["modelStage"] = (v if v.__class__ is ModelStage else self._checked("model_stage", v))._value_
        if (v := self.retirement_time) is not None:
            v = v if v.__class__ is Timestamp else self._checked("retirement_time", v)
            out["retirementTime"] = encode_timestamp(v)
        if (v := self.message) is not None:
            out["message"] = v if v.__class__ is str else self._checked("message", v)
        return {**self._extra, **out} if self._extra else out
