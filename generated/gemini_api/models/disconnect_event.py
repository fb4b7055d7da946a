# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import DisconnectEventDict


@define(init=False, kw_only=True)
class DisconnectEvent(ModelBase):
    """Leaves the interaction, which goes on.

    Attributes:
        event_type: Name of the event, always `interaction.disconnect`.
    """

    event_type: Literal["interaction.disconnect"] | None = wire_field(
        ("const", "interaction.disconnect"), "fixed", wire="event_type"
    )
    """Name of the event, always `interaction.disconnect`."""

    def __init__(self, **fields: Unpack[DisconnectEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("event_type")) is not None:
            v = v if v == "interaction.disconnect" else decode_const(v, "interaction.disconnect")
        self.event_type = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        return {**self._extra, **out} if self._extra else out
