# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list

if TYPE_CHECKING:
    from ._dicts import InputEventDict
    from .interactions_content import InteractionsContent, InteractionsContentCodec

later(globals(), "InteractionsContent InteractionsContentCodec")


@define(init=False, kw_only=True)
class InputEvent(ModelBase):
    """What the user says or shows.

    Attributes:
        event_type: Name of the event, always `input`.
        content: Texts, sound, pictures and others.
    """

    event_type: Literal["input"] | None = wire_field(("const", "input"), "fixed", wire="event_type")
    """Name of the event, always `input`."""
    content: list[InteractionsContent] | None = wire_field(("list", ("union", "InteractionsContent")))
    """Texts, sound, pictures and others."""

    def __init__(self, **fields: Unpack[InputEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.event_type = None if (v := get("event_type")) is None else v if v == "input" else decode_const(v, "input")
        if (v := get("content")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsContentCodec.from_dict(i) for i in v if i is not None]
        self.content = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.content) is not None:
            v = v if v.__class__ is list else self._checked("content", v)
            out["content"] = [InteractionsContentCodec.to_dict(i, "InputEvent.content", backend) for i in v]
        return {**self._extra, **out} if self._extra else out
