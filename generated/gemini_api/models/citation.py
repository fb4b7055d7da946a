# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import CitationDict
    from .google_type_date import GoogleTypeDate

later(globals(), "GoogleTypeDate")


@define(init=False, kw_only=True)
class Citation(ModelBase):
    """A passage of the answer and the text it repeats.

    Attributes:
        start_index: First byte of the passage in the UTF-8 text of the answer, from 0.
        end_index: The byte after the last one of the passage.
        uri: Where the source was published.
        license: Licence of a source that is code, such as `mit`.
        title: Title of the source. Set by the server. Vertex AI only.
        publication_date: When the source was published. Set by the server. Vertex AI only.
    """

    start_index: int | None = wire_field("integer")
    """First byte of the passage in the UTF-8 text of the answer, from 0."""
    end_index: int | None = wire_field("integer")
    """The byte after the last one of the passage."""
    uri: str | None = wire_field("string")
    """Where the source was published."""
    license: str | None = wire_field("string")
    """Licence of a source that is code, such as `mit`."""
    title: str | None = wire_field("string", "read_only vertex")
    """Title of the source. Set by the server. Vertex AI only."""
    publication_date: GoogleTypeDate | None = wire_field("GoogleTypeDate", "read_only vertex")
    """When the source was published. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[CitationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.start_index = v if (v := get("startIndex")) is None or v.__class__ is int else decode_int(v)
        self.end_index = v if (v := get("endIndex")) is None or v.__class__ is int else decode_int(v)
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        self.license = v if (v := get("license")) is None or v.__class__ is str else decode_str(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        self.publication_date = None if (v := get("publicationDate")) is None else GoogleTypeDate.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.start_index) is not None:
            out["startIndex"] = v if v.__class__ is int else self._checked("start_index", v)
        if (v := self.end_index) is not None:
            out["endIndex"] = v if v.__class__ is int else self._checked("end_index", v)
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        if (v := self.license) is not None:
            out["license"] = v if v.__class__ is str else self._checked("license", v)
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.publication_date) is not None:
            v = v if v.__class__ is GoogleTypeDate else self._checked("publication_date", v)
            out["publicationDate"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
