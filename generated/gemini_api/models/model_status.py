"""The model ``ModelStatus``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_str, check_timestamp
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self


def _model_stage(value: ModelStage | str | None) -> ModelStage | None:
    return None if value is None else check_enum(value, "ModelStatus.model_stage", ModelStage)


def _retirement_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "ModelStatus.retirement_time")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ModelStatus(_Base):
    """Where a model stands in its life.

    Attributes:
        model_stage: How mature the model is, or how near its end.
        retirement_time: When the model will no longer be served.
        message: More about the stage in plain words, such as what to use instead.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model_stage", "modelStage", ("enum", "ModelStage"), "", ()),
        ("retirement_time", "retirementTime", ("timestamp",), "", ()),
        ("message", "message", ("string",), "", ()),
    )

    model_stage: ModelStage | None = _field(default=None, converter=_model_stage)
    retirement_time: datetime | None = _field(default=None, converter=_retirement_time)
    message: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, model_stage=None, retirement_time=None, message=None, **_others):
            self._extra = None
            self.model_stage = (
                model_stage if model_stage is None or model_stage.__class__ is ModelStage else _model_stage(model_stage)
            )
            self.retirement_time = None if retirement_time is None else _retirement_time(retirement_time)
            self.message = (
                message if message is None or message.__class__ is str else check_str(message, "ModelStatus.message")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("modelStage")
        out.model_stage = None if v is None else ModelStage._value2member_map_.get(v) or ModelStage.decode(v)
        v = get("retirementTime")
        out.retirement_time = None if v is None else decode_timestamp(v)
        v = get("message")
        out.message = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model_stage) is not None:
            out["modelStage"] = (
                v if v.__class__ is ModelStage else check_enum(v, "ModelStatus.model_stage", ModelStage)
            )._value_
        if (v := self.retirement_time) is not None:
            out["retirementTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "ModelStatus.retirement_time")
            )
        if (v := self.message) is not None:
            out["message"] = v if v.__class__ is str else str.__str__(check_str(v, "ModelStatus.message"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "modelStage",
        "retirementTime",
        "message",
    )
)

from .model_stage import ModelStage
