# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_object
from genai_runtime.models.freeform import encode_json
from genai_runtime.models.mixins.batch import InlinedResultMixin
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import InlinedEmbedContentResponseDict
    from .single_embed_content_response import SingleEmbedContentResponse
    from .status import Status

later(globals(), "SingleEmbedContentResponse Status")


@define(init=False, kw_only=True)
class InlinedEmbedContentResponse(InlinedResultMixin, ModelBase):
    """What one request of an embedding batch brought: an embedding or an error.

    Attributes:
        response: The answer. Set by the server.
        error: What went wrong. Set by the server.
        metadata: The facts that the caller gave with the request. Set by the server.
    """

    response: SingleEmbedContentResponse | None = wire_field("SingleEmbedContentResponse", "read_only")
    """The answer. Set by the server."""
    error: Status | None = wire_field("Status", "read_only")
    """What went wrong. Set by the server."""
    metadata: dict[str, Any] | None = wire_field("object", "read_only")
    """The facts that the caller gave with the request. Set by the server."""

    def __init__(self, **fields: Unpack[InlinedEmbedContentResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.response = None if (v := get("response")) is None else SingleEmbedContentResponse.from_dict(v)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        self.metadata = v if (v := get("metadata")) is None or v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.response) is not None:
            v = v if v.__class__ is SingleEmbedContentResponse else self._checked("response", v)
            out["response"] = v.to_dict(backend)
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        if (v := self.metadata) is not None:
            out["metadata"] = encode_json(v, "InlinedEmbedContentResponse.metadata")
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.response = None if (v := get("response")) is None else SingleEmbedContentResponse.from_dict_vertex(v)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        self.metadata = v if (v := get("metadata")) is None or v.__class__ is dict else decode_object(v)
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"response": None, "error": None, "metadata": None}
