# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import InteractionCancelledEventDict
    from .interaction_usage import InteractionUsage

later(globals(), "InteractionUsage")


@define(init=False, kw_only=True)
class InteractionCancelledEvent(ModelBase):
    """The interaction was broken off.

    Attributes:
        event_type: Name of the event, always `interaction.cancelled`.
        usage: Tokens that were used.
    """

    event_type: Literal["interaction.cancelled"] | None = wire_field(
        ("const", "interaction.cancelled"), "fixed", wire="event_type"
    )
    """Name of the event, always `interaction.cancelled`."""
    usage: InteractionUsage | None = wire_field("InteractionUsage")
    """Tokens that were used."""

    def __init__(self, **fields: Unpack[InteractionCancelledEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("event_type")) is not None:
            v = v if v == "interaction.cancelled" else decode_const(v, "interaction.cancelled")
        self.event_type = v
        self.usage = None if (v := get("usage")) is None else InteractionUsage.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.usage) is not None:
            out["usage"] = (v if v.__class__ is InteractionUsage else self._checked("usage", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
