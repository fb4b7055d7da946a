# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.mixins.content import ContentMixin

if TYPE_CHECKING:
    from ._dicts import ContentDict
    from .part import Part

later(globals(), "Part")


@define(init=False, kw_only=True)
class Content(ContentMixin, ModelBase):
    """One turn of a conversation: an ordered list of parts and who said them.

    Attributes:
        role: Who speaks: `user` or `model`. May be left out when there is only one turn.
        parts: The pieces of the turn, in reading order; their media types may differ.
    """

    role: str | None = wire_field("string")
    """Who speaks: `user` or `model`. May be left out when there is only one turn."""
    parts: list[Part] | None = wire_field(("list", "Part"))
    """The pieces of the turn, in reading order; their media types may differ."""

    def __init__(self, **fields: Unpack[ContentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.role = v if (v := get("role")) is None or v.__class__ is str else decode_str(v)
        if (v := get("parts")) is not None:
            v = [Part.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.parts = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.role) is not None:
            out["role"] = v if v.__class__ is str else self._checked("role", v)
        if (v := self.parts) is not None:
            v = v if v.__class__ is list else self._checked("parts", v)
            out["parts"] = [(i if i.__class__ is Part else Content._checked("parts", i, 1)).to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
