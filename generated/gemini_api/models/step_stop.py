# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import StepStopDict
    from .interaction_usage import InteractionUsage

later(globals(), "InteractionUsage")


@define(init=False, kw_only=True)
class StepStop(ModelBase):
    """A step has ended.

    Attributes:
        event_id: Id of the event; a broken stream goes on behind it.
        event_type: Name of the event, always `step.stop`.
        index: Number of the step, from 0. Required.
        step_usage: Tokens of this step.
        usage: Tokens that were used.
    """

    event_id: str | None = wire_field("string", wire="event_id")
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["step.stop"] | None = wire_field(("const", "step.stop"), "fixed", wire="event_type")
    """Name of the event, always `step.stop`."""
    index: int | None = wire_field("integer", "required")
    """Number of the step, from 0. Required."""
    step_usage: InteractionUsage | None = wire_field("InteractionUsage", wire="step_usage")
    """Tokens of this step."""
    usage: InteractionUsage | None = wire_field("InteractionUsage")
    """Tokens that were used."""

    def __init__(self, **fields: Unpack[StepStopDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.event_id = v if (v := get("event_id")) is None or v.__class__ is str else decode_str(v)
        v = get("event_type")
        self.event_type = None if v is None else v if v == "step.stop" else decode_const(v, "step.stop")
        self.index = v if (v := get("index")) is None or v.__class__ is int else decode_int(v)
        self.step_usage = None if (v := get("step_usage")) is None else InteractionUsage.from_dict(v)
        self.usage = None if (v := get("usage")) is None else InteractionUsage.from_dict(v)
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
        if (v := self.step_usage) is not None:
            v = v if v.__class__ is InteractionUsage else self._checked("step_usage", v)
            out["step_usage"] = v.to_dict(backend)
        if (v := self.usage) is not None:
            out["usage"] = (v if v.__class__ is InteractionUsage else self._checked("usage", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
