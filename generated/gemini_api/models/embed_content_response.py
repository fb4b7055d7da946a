# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list
from genai_runtime.models.places import leftover

if TYPE_CHECKING:
    from ._dicts import EmbedContentResponseDict
    from .content_embedding import ContentEmbedding
    from .embed_content_metadata import EmbedContentMetadata
    from .embedding_usage_metadata import EmbeddingUsageMetadata
    from .http_response import HttpResponse

later(globals(), "ContentEmbedding EmbedContentMetadata EmbeddingUsageMetadata HttpResponse")


@define(init=False, kw_only=True)
class EmbedContentResponse(ModelBase):
    """The embeddings of several contents.

    Attributes:
        embeddings: The embeddings, in the order of the requests. Set by the server.
        usage_metadata: Tokens that all the requests together cost. Set by the server.
        metadata: What was counted while contents were embedded.
        truncated: True when the content was too long and was cut. Vertex AI only.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    embeddings: list[ContentEmbedding] | None = wire_field(("list", "ContentEmbedding"), "read_only")
    """The embeddings, in the order of the requests. Set by the server."""
    usage_metadata: EmbeddingUsageMetadata | None = wire_field("EmbeddingUsageMetadata", "read_only")
    """Tokens that all the requests together cost. Set by the server."""
    metadata: EmbedContentMetadata | None = wire_field("EmbedContentMetadata")
    """What was counted while contents were embedded."""
    truncated: bool | None = wire_field("boolean", "vertex")
    """True when the content was too long and was cut. Vertex AI only."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[EmbedContentResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("embeddings")) is not None:
            v = [ContentEmbedding.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.embeddings = v
        self.usage_metadata = None if (v := get("usageMetadata")) is None else EmbeddingUsageMetadata.from_dict(v)
        self.metadata = None if (v := get("metadata")) is None else EmbedContentMetadata.from_dict(v)
        self.truncated = v if (v := get("truncated")) is None or v.__class__ is bool else decode_bool(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.embeddings) is not None:
            v = self._each("embeddings", v, ContentEmbedding)
            out["embeddings"] = [i.to_dict(backend) for i in v]
        if (v := self.usage_metadata) is not None:
            v = v if v.__class__ is EmbeddingUsageMetadata else self._checked("usage_metadata", v)
            out["usageMetadata"] = v.to_dict(backend)
        if (v := self.metadata) is not None:
            v = v if v.__class__ is EmbedContentMetadata else self._checked("metadata", v)
            out["metadata"] = v.to_dict(backend)
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
        if (v := get("embeddings")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ContentEmbedding.from_dict_vertex(i) for i in v if i is not None]
        self.embeddings = v
        self.usage_metadata = None if (v := get("usageMetadata")) is None else EmbeddingUsageMetadata.from_dict(v)
        self.metadata = None if (v := get("metadata")) is None else EmbedContentMetadata.from_dict(v)
        self.truncated = v if (v := get("truncated")) is None or v.__class__ is bool else decode_bool(v)
        self.sdk_http_response = None
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"embeddings": None, "usageMetadata": None, "metadata": None, "truncated": None}
