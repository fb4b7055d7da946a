# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingPassageIdDict


@define(init=False, kw_only=True)
class GroundingPassageId(ModelBase):
    """Identifies a part of a passage that came inside the request.

    Attributes:
        passage_id: Id that the request gave the passage. Set by the server.
        part_index: Position of the part within the passage, from 0. Set by the server.
    """

    passage_id: str | None = wire_field("string", "read_only")
    """Id that the request gave the passage. Set by the server."""
    part_index: int | None = wire_field("integer", "read_only")
    """Position of the part within the passage, from 0. Set by the server."""

    def __init__(self, **fields: Unpack[GroundingPassageIdDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.passage_id = v if (v := get("passageId")) is None or v.__class__ is str else decode_str(v)
        self.part_index = v if (v := get("partIndex")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.passage_id) is not None:
            out["passageId"] = v if v.__class__ is str else self._checked("passage_id", v)
        if (v := self.part_index) is not None:
            out["partIndex"] = v if v.__class__ is int else self._checked("part_index", v)
        return {**self._extra, **out} if self._extra else out
