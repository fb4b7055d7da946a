# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import InlinedEmbedContentResponsesDict
    from .inlined_embed_content_response import InlinedEmbedContentResponse

later(globals(), "InlinedEmbedContentResponse")


@define(init=False, kw_only=True)
class InlinedEmbedContentResponses(ModelBase):
    """What the contents of an embedding batch brought.

    Attributes:
        inlined_responses: Embeddings and errors, in the order of the contents. Set by the server.
    """

    inlined_responses: list[InlinedEmbedContentResponse] | None = wire_field(
        ("list", "InlinedEmbedContentResponse"), "read_only"
    )
    """Embeddings and errors, in the order of the contents. Set by the server."""

    def __init__(self, **fields: Unpack[InlinedEmbedContentResponsesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("inlinedResponses")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InlinedEmbedContentResponse.from_dict(i) for i in v if i is not None]
        self.inlined_responses = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.inlined_responses) is not None:
            v = self._each("inlined_responses", v, InlinedEmbedContentResponse)
            out["inlinedResponses"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        if (v := get("inlinedResponses")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InlinedEmbedContentResponse.from_dict_vertex(i) for i in v if i is not None]
        self.inlined_responses = v
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"inlinedResponses": None}
