# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionCompletedEventDict
    from .interaction_sse_event_interaction import InteractionSseEventInteraction

later(globals(), "InteractionSseEventInteraction")


@define(init=False, kw_only=True)
class InteractionCompletedEvent(ModelBase):
    """The interaction is over, or waits for you: its status says which.

    Attributes:
        event_id: Id of the event; a broken stream goes on behind it.
        event_type: Name of the event, always `interaction.completed`.
        interaction: The interaction as it is now. Required.
    """

    event_id: str | None = wire_field("string", wire="event_id")
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["interaction.completed"] | None = wire_field(
        ("const", "interaction.completed"), "fixed", wire="event_type"
    )
    """Name of the event, always `interaction.completed`."""
    interaction: InteractionSseEventInteraction | None = wire_field("InteractionSseEventInteraction", "required")
    """The interaction as it is now. Required."""

    def __init__(self, **fields: Unpack[InteractionCompletedEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.event_id = v if (v := get("event_id")) is None or v.__class__ is str else decode_str(v)
        if (v := get("event_type")) is not None:
            v = v if v == "interaction.completed" else decode_const(v, "interaction.completed")
        self.event_type = v
        self.interaction = None if (v := get("interaction")) is None else InteractionSseEventInteraction.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_id) is not None:
            out["event_id"] = v if v.__class__ is str else self._checked("event_id", v)
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.interaction) is not None:
            v = v if v.__class__ is InteractionSseEventInteraction else self._checked("interaction", v)
            out["interaction"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
