# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, decode_timestamp, encode_float, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import TuningSnapshotDict

later(globals(), "datetime:datetime")


@define(init=False, kw_only=True)
class TuningSnapshot(ModelBase):
    """How well a model did at one step of its training.

    Attributes:
        compute_time: When it was measured. Set by the server.
        epoch: How often all examples had been gone through. Set by the server.
        mean_loss: Mean loss over the examples of the step; it should go down. Set by the server.
        step: Number of the step. Set by the server.
    """

    compute_time: datetime | None = wire_field("timestamp", "read_only")
    """When it was measured. Set by the server."""
    epoch: int | None = wire_field("integer", "read_only")
    """How often all examples had been gone through. Set by the server."""
    mean_loss: float | None = wire_field("number", "read_only")
    """Mean loss over the examples of the step; it should go down. Set by the server."""
    step: int | None = wire_field("integer", "read_only")
    """Number of the step. Set by the server."""

    def __init__(self, **fields: Unpack[TuningSnapshotDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.compute_time = None if (v := get("computeTime")) is None else decode_timestamp(v)
        self.epoch = v if (v := get("epoch")) is None or v.__class__ is int else decode_int(v)
        self.mean_loss = v if (v := get("meanLoss")) is None or v.__class__ is float else decode_float(v)
        self.step = v if (v := get("step")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.compute_time) is not None:
            out["computeTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("compute_time", v))
        if (v := self.epoch) is not None:
            out["epoch"] = v if v.__class__ is int else self._checked("epoch", v)
        if (v := self.mean_loss) is not None:
            out["meanLoss"] = encode_float(v if v.__class__ is float else self._checked("mean_loss", v))
        if (v := self.step) is not None:
            out["step"] = v if v.__class__ is int else self._checked("step", v)
        return {**self._extra, **out} if self._extra else out
