# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionStatusUpdateDict
    from .interaction_status_value import InteractionStatusValue
    from .interaction_usage import InteractionUsage

later(globals(), "InteractionStatusValue InteractionUsage")


@define(init=False, kw_only=True)
class InteractionStatusUpdate(ModelBase):
    """The status of the interaction has changed.

    Attributes:
        continuation_token: Where an answer that hit the limit of one request goes on: send it back to go on.
        event_id: Id of the event; a broken stream goes on behind it.
        event_type: Name of the event, always `interaction.status_update`.
        interaction_id: Id of the interaction that it is about. Required.
        status: How far it has come. Required.
        usage: Tokens that were used.
    """

    continuation_token: str | None = wire_field("string", wire="continuation_token")
    """Where an answer that hit the limit of one request goes on: send it back to go on."""
    event_id: str | None = wire_field("string", wire="event_id")
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["interaction.status_update"] | None = wire_field(
        ("const", "interaction.status_update"), "fixed", wire="event_type"
    )
    """Name of the event, always `interaction.status_update`."""
    interaction_id: str | None = wire_field("string", "required", wire="interaction_id")
    """Id of the interaction that it is about. Required."""
    status: InteractionStatusValue | None = wire_field(("enum", "InteractionStatusValue"), "required")
    """How far it has come. Required."""
    usage: InteractionUsage | None = wire_field("InteractionUsage")
    """Tokens that were used."""

    def __init__(self, **fields: Unpack[InteractionStatusUpdateDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.continuation_token = v if (v := get("continuation_token")) is None or v.__class__ is str else decode_str(v)
        self.event_id = v if (v := get("event_id")) is None or v.__class__ is str else decode_str(v)
        if (v := get("event_type")) is not None:
            v = v if v == "interaction.status_update" else decode_const(v, "interaction.status_update")
        self.event_type = v
        self.interaction_id = v if (v := get("interaction_id")) is None or v.__class__ is str else decode_str(v)
        v = get("status")
        self.status = None if v is None else InteractionStatusValue._by_value.get(v) or InteractionStatusValue.decode(v)
        self.usage = None if (v := get("usage")) is None else InteractionUsage.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.continuation_token) is not None:
            out["continuation_token"] = v if v.__class__ is str else self._checked("continuation_token", v)
        if (v := self.event_id) is not None:
            out["event_id"] = v if v.__class__ is str else self._checked("event_id", v)
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.interaction_id) is not None:
            out["interaction_id"] = v if v.__class__ is str else self._checked("interaction_id", v)
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is InteractionStatusValue else self._checked("status", v))._value_
        if (v := self.usage) is not None:
            out["usage"] = (v if v.__class__ is InteractionUsage else self._checked("usage", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
