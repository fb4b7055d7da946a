# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list

if TYPE_CHECKING:
    from ._dicts import LiveClientContentDict
    from .content import Content

later(globals(), "Content")


@define(init=False, kw_only=True)
class LiveClientContent(ModelBase):
    """Turns of the conversation, complete ones or the beginning of one.

    Attributes:
        turns: Turns of the conversation, in order.
        turn_complete: True when the model may answer now.
    """

    turns: list[Content] | None = wire_field(("list", "Content"))
    """Turns of the conversation, in order."""
    turn_complete: bool | None = wire_field("boolean")
    """True when the model may answer now."""

    def __init__(self, **fields: Unpack[LiveClientContentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("turns")) is not None:
            v = [Content.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.turns = v
        self.turn_complete = v if (v := get("turnComplete")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.turns) is not None:
            out["turns"] = [
                (i if i.__class__ is Content else LiveClientContent._checked("turns", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("turns", v))
            ]
        if (v := self.turn_complete) is not None:
            out["turnComplete"] = v if v.__class__ is bool else self._checked("turn_complete", v)
        return {**self._extra, **out} if self._extra else out
