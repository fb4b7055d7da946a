# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import StepDeltaDict
    from .step_delta_data import StepDeltaData, StepDeltaDataCodec
    from .step_delta_metadata import StepDeltaMetadata

later(globals(), "StepDeltaData StepDeltaDataCodec StepDeltaMetadata")


@define(init=False, kw_only=True)
class StepDelta(ModelBase):
    """Something is added to a step.

    Attributes:
        delta: What is added to the step. Required.
        event_id: Id of the event; a broken stream goes on behind it.
        event_type: Name of the event, always `step.delta`.
        index: Number of the step, from 0. Required.
        metadata: What else is known at this point.
    """

    delta: StepDeltaData | None = wire_field(("union", "StepDeltaData"), "required")
    """What is added to the step. Required."""
    event_id: str | None = wire_field("string", wire="event_id")
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["step.delta"] | None = wire_field(("const", "step.delta"), "fixed", wire="event_type")
    """Name of the event, always `step.delta`."""
    index: int | None = wire_field("integer", "required")
    """Number of the step, from 0. Required."""
    metadata: StepDeltaMetadata | None = wire_field("StepDeltaMetadata")
    """What else is known at this point."""

    def __init__(self, **fields: Unpack[StepDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.delta = None if (v := get("delta")) is None else StepDeltaDataCodec.from_dict(v)
        self.event_id = v if (v := get("event_id")) is None or v.__class__ is str else decode_str(v)
        v = get("event_type")
        self.event_type = None if v is None else v if v == "step.delta" else decode_const(v, "step.delta")
        self.index = v if (v := get("index")) is None or v.__class__ is int else decode_int(v)
        self.metadata = None if (v := get("metadata")) is None else StepDeltaMetadata.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.delta) is not None:
            out["delta"] = StepDeltaDataCodec.to_dict(v, "StepDelta.delta", backend)
        if (v := self.event_id) is not None:
            out["event_id"] = v if v.__class__ is str else self._checked("event_id", v)
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.index) is not None:
            out["index"] = v if v.__class__ is int else self._checked("index", v)
        if (v := self.metadata) is not None:
            out["metadata"] = (v if v.__class__ is StepDeltaMetadata else self._checked("metadata", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
