# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import SegmentDict


@define(init=False, kw_only=True)
class Segment(ModelBase):
    """A passage of an answer.

    Attributes:
        part_index: Position of the part in `content.parts`.
        start_index: First byte of the passage in the UTF-8 text of the part, from 0.
        end_index: The byte after the last one of the passage.
        text: The passage itself.
    """

    part_index: int | None = wire_field("integer")
    """Position of the part in `content.parts`."""
    start_index: int | None = wire_field("integer")
    """First byte of the passage in the UTF-8 text of the part, from 0."""
    end_index: int | None = wire_field("integer")
    """The byte after the last one of the passage."""
    text: str | None = wire_field("string")
    """The passage itself."""

    def __init__(self, **fields: Unpack[SegmentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.part_index = v if (v := get("partIndex")) is None or v.__class__ is int else decode_int(v)
        self.start_index = v if (v := get("startIndex")) is None or v.__class__ is int else decode_int(v)
        self.end_index = v if (v := get("endIndex")) is None or v.__class__ is int else decode_int(v)
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.part_index) is not None:
            out["partIndex"] = v if v.__class__ is int else self._checked("part_index", v)
        if (v := self.start_index) is not None:
            out["startIndex"] = v if v.__class__ is int else self._checked("start_index", v)
        if (v := self.end_index) is not None:
            out["endIndex"] = v if v.__class__ is int else self._checked("end_index", v)
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        return {**self._extra, **out} if self._extra else out
