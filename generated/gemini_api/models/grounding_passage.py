# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingPassageDict
    from .content import Content

later(globals(), "Content")


@define(init=False, kw_only=True)
class GroundingPassage(ModelBase):
    """A passage to answer from.

    Attributes:
        content: What the passage says.
        id: Id by which the answer refers to the passage.
    """

    content: Content | None = wire_field("Content")
    """What the passage says."""
    id: str | None = wire_field("string")
    """Id by which the answer refers to the passage."""

    def __init__(self, **fields: Unpack[GroundingPassageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.content = None if (v := get("content")) is None else Content.from_dict(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.content) is not None:
            out["content"] = (v if v.__class__ is Content else self._checked("content", v)).to_dict(backend)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        return {**self._extra, **out} if self._extra else out
