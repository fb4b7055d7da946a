# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import SingleEmbedContentResponseDict
    from .content_embedding import ContentEmbedding
    from .embedding_usage_metadata import EmbeddingUsageMetadata

later(globals(), "ContentEmbedding EmbeddingUsageMetadata")


@define(init=False, kw_only=True)
class SingleEmbedContentResponse(ModelBase):
    """The embedding of one content.

    Attributes:
        embedding: The vector, of the length that was asked for. Set by the server.
        usage_metadata: Tokens that the request cost. Set by the server.
        token_count: Number of tokens in the content, in the results of a batch job.
        truncated: True when the content was too long and was cut. Vertex AI only.
    """

    embedding: ContentEmbedding | None = wire_field("ContentEmbedding", "read_only")
    """The vector, of the length that was asked for. Set by the server."""
    usage_metadata: EmbeddingUsageMetadata | None = wire_field("EmbeddingUsageMetadata", "read_only")
    """Tokens that the request cost. Set by the server."""
    token_count: int | None = wire_field("integer")
    """Number of tokens in the content, in the results of a batch job."""
    truncated: bool | None = wire_field("boolean", "vertex")
    """True when the content was too long and was cut. Vertex AI only."""

    def __init__(self, **fields: Unpack[SingleEmbedContentResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.embedding = None if (v := get("embedding")) is None else ContentEmbedding.from_dict(v)
        self.usage_metadata = None if (v := get("usageMetadata")) is None else EmbeddingUsageMetadata.from_dict(v)
        self.token_count = v if (v := get("tokenCount")) is None or v.__class__ is int else decode_int(v)
        self.truncated = v if (v := get("truncated")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.embedding) is not None:
            v = v if v.__class__ is ContentEmbedding else self._checked("embedding", v)
            out["embedding"] = v.to_dict(backend)
        if (v := self.usage_metadata) is not None:
            v = v if v.__class__ is EmbeddingUsageMetadata else self._checked("usage_metadata", v)
            out["usageMetadata"] = v.to_dict(backend)
        if (v := self.token_count) is not None:
            out["tokenCount"] = v if v.__class__ is int else self._checked("token_count", v)
        if (v := self.truncated) is not None:
            out["truncated"] = v if v.__class__ is bool else self._checked("truncated", v)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.embedding = None if (v := get("embedding")) is None else ContentEmbedding.from_dict_vertex(v)
        self.usage_metadata = None if (v := get("usageMetadata")) is None else EmbeddingUsageMetadata.from_dict(v)
        self.token_count = v if (v := get("tokenCount")) is None or v.__class__ is int else decode_int(v)
        self.truncated = v if (v := get("truncated")) is None or v.__class__ is bool else decode_bool(v)
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"embedding": None, "usageMetadata": None, "tokenCount": None, "truncated": None}
