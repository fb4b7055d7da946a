# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import StepStartDict
    from .step import Step, StepCodec

later(globals(), "Step StepCodec")


@define(init=False, kw_only=True)
class StepStart(ModelBase):
    """A step begins.

    Attributes:
        event_id: Id of the event; a broken stream goes on behind it.
        event_type: Name of the event, always `step.start`.
        index: Number of the step, from 0. Required.
        step: The step that begins. Required.
    """

    event_id: str | None = wire_field("string", wire="event_id")
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["step.start"] | None = wire_field(("const", "step.start"), "fixed", wire="event_type")
    """Name of the event, always `step.start`."""
    index: int | None = wire_field("integer", "required")
    """Number of the step, from 0. Required."""
    step: Step | None = wire_field(("union", "Step"), "required")
    """The step that begins. Required."""

    def __init__(self, **fields: Unpack[StepStartDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.event_id = v if (v := get("event_id")) is None or v.__class__ is str else decode_str(v)
        v = get("event_type")
        self.event_type = None if v is None else v if v == "step.start" else decode_const(v, "step.start")
        self.index = v if (v := get("index")) is None or v.__class__ is int else decode_int(v)
        self.step = None if (v := get("step")) is None else StepCodec.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_id) is not None:
            out["event_id"] = v if v.__class__ is str else self._checked("event_id", v)
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.index) is not None:
            out["index"] = v if v.__class__ is int else self._checked("index", v)
        if (v := self.step) is not None:
            out["step"] = StepCodec.to_dict(v, "StepStart.step", backend)
        return {**self._extra, **out} if self._extra else out
