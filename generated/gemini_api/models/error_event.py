# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import ErrorEventDict
    from .interaction_error import InteractionError

later(globals(), "InteractionError")


@define(init=False, kw_only=True)
class ErrorEvent(ModelBase):
    """Something went wrong.

    Attributes:
        error: What went wrong.
        event_id: Id of the event; a broken stream goes on behind it.
        event_type: Name of the event, always `error`.
    """

    error: InteractionError | None = wire_field("InteractionError")
    """What went wrong."""
    event_id: str | None = wire_field("string", wire="event_id")
    """Id of the event; a broken stream goes on behind it."""
    event_type: Literal["error"] | None = wire_field(("const", "error"), "fixed", wire="event_type")
    """Name of the event, always `error`."""

    def __init__(self, **fields: Unpack[ErrorEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.error = None if (v := get("error")) is None else InteractionError.from_dict(v)
        self.event_id = v if (v := get("event_id")) is None or v.__class__ is str else decode_str(v)
        self.event_type = None if (v := get("event_type")) is None else v if v == "error" else decode_const(v, "error")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is InteractionError else self._checked("error", v)).to_dict(backend)
        if (v := self.event_id) is not None:
            out["event_id"] = v if v.__class__ is str else self._checked("event_id", v)
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        return {**self._extra, **out} if self._extra else out
