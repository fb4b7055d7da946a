# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import ConnectInteractionEventDict


@define(init=False, kw_only=True)
class ConnectInteractionEvent(ModelBase):
    """Joins an interaction; the first event of a connection.

    Attributes:
        event_type: Name of the event, always `interaction.connect`.
        id: Id of the interaction.
        background: True lets it go on when nobody is connected.
    """

    event_type: Literal["interaction.connect"] | None = wire_field(
        ("const", "interaction.connect"), "fixed", wire="event_type"
    )
    """Name of the event, always `interaction.connect`."""
    id: str | None = wire_field("string")
    """Id of the interaction."""
    background: bool | None = wire_field("boolean")
    """True lets it go on when nobody is connected."""

    def __init__(self, **fields: Unpack[ConnectInteractionEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("event_type")) is not None:
            v = v if v == "interaction.connect" else decode_const(v, "interaction.connect")
        self.event_type = v
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.background = v if (v := get("background")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.background) is not None:
            out["background"] = v if v.__class__ is bool else self._checked("background", v)
        return {**self._extra, **out} if self._extra else out
