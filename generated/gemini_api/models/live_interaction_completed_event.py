# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import LiveInteractionCompletedEventDict
    from .interaction_usage import InteractionUsage
    from .status import Status

later(globals(), "InteractionUsage Status")


@define(init=False, kw_only=True)
class LiveInteractionCompletedEvent(ModelBase):
    """The interaction has ended.

    Attributes:
        event_type: Name of the event, always `interaction.completed`.
        status: How it ended; code 0 is well.
        usage: Tokens that were used.
        created: When it began.
        updated: When it last changed.
    """

    event_type: Literal["interaction.completed"] | None = wire_field(
        ("const", "interaction.completed"), "fixed", wire="event_type"
    )
    """Name of the event, always `interaction.completed`."""
    status: Status | None = wire_field("Status")
    """How it ended; code 0 is well."""
    usage: InteractionUsage | None = wire_field("InteractionUsage")
    """Tokens that were used."""
    created: str | None = wire_field("string")
    """When it began."""
    updated: str | None = wire_field("string")
    """When it last changed."""

    def __init__(self, **fields: Unpack[LiveInteractionCompletedEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("event_type")) is not None:
            v = v if v == "interaction.completed" else decode_const(v, "interaction.completed")
        self.event_type = v
        self.status = None if (v := get("status")) is None else Status.from_dict(v)
        self.usage = None if (v := get("usage")) is None else InteractionUsage.from_dict(v)
        self.created = v if (v := get("created")) is None or v.__class__ is str else decode_str(v)
        self.updated = v if (v := get("updated")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is Status else self._checked("status", v)).to_dict(backend)
        if (v := self.usage) is not None:
            out["usage"] = (v if v.__class__ is InteractionUsage else self._checked("usage", v)).to_dict(backend)
        if (v := self.created) is not None:
            out["created"] = v if v.__class__ is str else self._checked("created", v)
        if (v := self.updated) is not None:
            out["updated"] = v if v.__class__ is str else self._checked("updated", v)
        return {**self._extra, **out} if self._extra else out
