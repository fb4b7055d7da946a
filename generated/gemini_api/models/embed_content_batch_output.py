# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import EmbedContentBatchOutputDict
    from .inlined_embed_content_responses import InlinedEmbedContentResponses

later(globals(), "InlinedEmbedContentResponses")


@define(init=False, kw_only=True)
class EmbedContentBatchOutput(ModelBase):
    """Where the embeddings of a batch are.

    Attributes:
        inlined_responses: The embeddings themselves, in the order of the requests that were given one by one. Set by
            the server.
        responses_file: Resource name of the file of JSON Lines with the embeddings, `files/{file}`; its lines have the
            keys of the requests' file. Set by the server.
    """

    inlined_responses: InlinedEmbedContentResponses | None = wire_field("InlinedEmbedContentResponses", "read_only")
    """The embeddings themselves, in the order of the requests that were given one by one. Set by the server."""
    responses_file: str | None = wire_field("string", "read_only")
    """Resource name of the file of JSON Lines with the embeddings, `files/{file}`; its lines have the keys of the
    requests' file. Set by the server.
    """

    def __init__(self, **fields: Unpack[EmbedContentBatchOutputDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("inlinedResponses")
        self.inlined_responses = None if v is None else InlinedEmbedContentResponses.from_dict(v)
        self.responses_file = v if (v := get("responsesFile")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.inlined_responses) is not None:
            v = v if v.__class__ is InlinedEmbedContentResponses else self._checked("inlined_responses", v)
            out["inlinedResponses"] = v.to_dict(backend)
        if (v := self.responses_file) is not None:
            out["responsesFile"] = v if v.__class__ is str else self._checked("responses_file", v)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        v = get("inlinedResponses")
        self.inlined_responses = None if v is None else InlinedEmbedContentResponses.from_dict_vertex(v)
        self.responses_file = v if (v := get("responsesFile")) is None or v.__class__ is str else decode_str(v)
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"inlinedResponses": None, "responsesFile": None}
