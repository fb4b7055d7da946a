# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import MessageDict
    from .citation_metadata import CitationMetadata

later(globals(), "CitationMetadata")


@define(init=False, kw_only=True)
class Message(ModelBase):
    """One message of a chat.

    Attributes:
        author: Who says it; the two authors of a chat take turns.
        citation_metadata: Sources that the message repeats. Set by the server.
        content: The text of the message. Required.
    """

    author: str | None = wire_field("string")
    """Who says it; the two authors of a chat take turns."""
    citation_metadata: CitationMetadata | None = wire_field("CitationMetadata", "read_only")
    """Sources that the message repeats. Set by the server."""
    content: str | None = wire_field("string", "required")
    """The text of the message. Required."""

    def __init__(self, **fields: Unpack[MessageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.author = v if (v := get("author")) is None or v.__class__ is str else decode_str(v)
        self.citation_metadata = None if (v := get("citationMetadata")) is None else CitationMetadata.from_dict(v)
        self.content = v if (v := get("content")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.author) is not None:
            out["author"] = v if v.__class__ is str else self._checked("author", v)
        if (v := self.citation_metadata) is not None:
            v = v if v.__class__ is CitationMetadata else self._checked("citation_metadata", v)
            out["citationMetadata"] = v.to_dict(backend)
        if (v := self.content) is not None:
            out["content"] = v if v.__class__ is str else self._checked("content", v)
        return {**self._extra, **out} if self._extra else out
