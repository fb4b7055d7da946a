# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import CancelInteractionEventDict


@define(init=False, kw_only=True)
class CancelInteractionEvent(ModelBase):
    """Breaks the interaction off for good.

    Attributes:
        event_type: Name of the event, always `interaction.cancel`.
    """

    event_type: Literal["interaction.cancel"] | None = wire_field(
        ("const", "interaction.cancel"), "fixed", wire="event_type"
    )
    """Name of the event, always `interaction.cancel`."""

    def __init__(self, **fields: Unpack[CancelInteractionEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("event_type")) is not None:
            v = v if v == "interaction.cancel" else decode_const(v, "interaction.cancel")
        self.event_type = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        return {**self._extra, **out} if self._extra else out
