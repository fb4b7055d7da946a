# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import LiveInteractionCreatedEventDict


@define(init=False, kw_only=True)
class LiveInteractionCreatedEvent(ModelBase):
    """Says that an interaction has begun.

    Attributes:
        event_type: Name of the event, always `interaction.created`.
        interaction_id: Id by which it can be read and joined again.
    """

    event_type: Literal["interaction.created"] | None = wire_field(
        ("const", "interaction.created"), "fixed", wire="event_type"
    )
    """Name of the event, always `interaction.created`."""
    interaction_id: str | None = wire_field("string", wire="interaction_id")
    """Id by which it can be read and joined again."""

    def __init__(self, **fields: Unpack[LiveInteractionCreatedEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("event_type")) is not None:
            v = v if v == "interaction.created" else decode_const(v, "interaction.created")
        self.event_type = v
        self.interaction_id = v if (v := get("interaction_id")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.interaction_id) is not None:
            out["interaction_id"] = v if v.__class__ is str else self._checked("interaction_id", v)
        return {**self._extra, **out} if self._extra else out
