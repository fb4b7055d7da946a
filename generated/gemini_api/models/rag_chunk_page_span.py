# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import RagChunkPageSpanDict


@define(init=False, kw_only=True)
class RagChunkPageSpan(ModelBase):
    """The pages that a piece of a file comes from.

    Attributes:
        first_page: Number of the first page, from 1.
        last_page: Number of the last page.
    """

    first_page: int | None = wire_field("integer")
    """Number of the first page, from 1."""
    last_page: int | None = wire_field("integer")
    """Number of the last page."""

    def __init__(self, **fields: Unpack[RagChunkPageSpanDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.first_page = v if (v := get("firstPage")) is None or v.__class__ is int else decode_int(v)
        self.last_page = v if (v := get("lastPage")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.first_page) is not None:
            out["firstPage"] = v if v.__class__ is int else self._checked("first_page", v)
        if (v := self.last_page) is not None:
            out["lastPage"] = v if v.__class__ is int else self._checked("last_page", v)
        return {**self._extra, **out} if self._extra else out
