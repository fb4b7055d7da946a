# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import URLCitationDict


@define(init=False, kw_only=True)
class URLCitation(ModelBase):
    """A page that a part of the text comes from.

    Attributes:
        end_index: Where the part of the text ends, in bytes; this byte is not in it.
        start_index: Where the part of the text begins, in bytes.
        title: Title that people see.
        type: What kind it is, always `url_citation`.
        url: URL where it is found.
    """

    end_index: int | None = wire_field("integer", wire="end_index")
    """Where the part of the text ends, in bytes; this byte is not in it."""
    start_index: int | None = wire_field("integer", wire="start_index")
    """Where the part of the text begins, in bytes."""
    title: str | None = wire_field("string")
    """Title that people see."""
    type: Literal["url_citation"] | None = wire_field(("const", "url_citation"), "fixed")
    """What kind it is, always `url_citation`."""
    url: str | None = wire_field("string")
    """URL where it is found."""

    def __init__(self, **fields: Unpack[URLCitationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.end_index = v if (v := get("end_index")) is None or v.__class__ is int else decode_int(v)
        self.start_index = v if (v := get("start_index")) is None or v.__class__ is int else decode_int(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "url_citation" else decode_const(v, "url_citation")
        self.url = v if (v := get("url")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.end_index) is not None:
            out["end_index"] = v if v.__class__ is int else self._checked("end_index", v)
        if (v := self.start_index) is not None:
            out["start_index"] = v if v.__class__ is int else self._checked("start_index", v)
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.url) is not None:
            out["url"] = v if v.__class__ is str else self._checked("url", v)
        return {**self._extra, **out} if self._extra else out
