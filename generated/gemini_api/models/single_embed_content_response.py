"""The model ``SingleEmbedContentResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_model
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ContentEmbeddingOrDict, EmbeddingUsageMetadataOrDict


def _embedding(value: ContentEmbeddingOrDict | None) -> ContentEmbedding | None:
    return None if value is None else check_model(value, "SingleEmbedContentResponse.embedding", ContentEmbedding)


def _usage_metadata(value: EmbeddingUsageMetadataOrDict | None) -> EmbeddingUsageMetadata | None:
    return (
        None
        if value is None
        else check_model(value, "SingleEmbedContentResponse.usage_metadata", EmbeddingUsageMetadata)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SingleEmbedContentResponse(_Base):
    """The embedding of one content.

    Attributes:
        embedding: The vector, of the length that was asked for. Set by the server.
        usage_metadata: Tokens that the request cost. Set by the server.
        token_count: Number of tokens in the content, in the results of a batch job.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("embedding", "embedding", ("model", "ContentEmbedding"), "read_only", ()),
        ("usage_metadata", "usageMetadata", ("model", "EmbeddingUsageMetadata"), "read_only", ()),
        ("token_count", "tokenCount", ("integer",), "", ()),
    )

    embedding: ContentEmbedding | None = _field(default=None, converter=_embedding)
    usage_metadata: EmbeddingUsageMetadata | None = _field(default=None, converter=_usage_metadata)
    token_count: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, embedding=None, usage_metadata=None, token_count=None, **_others):
            self._extra = None
            self.embedding = (
                embedding if embedding is None or embedding.__class__ is ContentEmbedding else _embedding(embedding)
            )
            self.usage_metadata = (
                usage_metadata
                if usage_metadata is None or usage_metadata.__class__ is EmbeddingUsageMetadata
                else _usage_metadata(usage_metadata)
            )
            self.token_count = (
                token_count
                if token_count is None or token_count.__class__ is int
                else check_int(token_count, "SingleEmbedContentResponse.token_count")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("embedding")
        out.embedding = None if v is None else ContentEmbedding.from_dict(v)
        v = get("usageMetadata")
        out.usage_metadata = None if v is None else EmbeddingUsageMetadata.from_dict(v)
        v = get("tokenCount")
        out.token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.embedding) is not None:
            out["embedding"] = (
                v
                if v.__class__ is ContentEmbedding
                else check_model(v, "SingleEmbedContentResponse.embedding", ContentEmbedding)
            ).to_dict(backend)
        if (v := self.usage_metadata) is not None:
            out["usageMetadata"] = (
                v
                if v.__class__ is EmbeddingUsageMetadata
                else check_model(v, "SingleEmbedContentResponse.usage_metadata", EmbeddingUsageMetadata)
            ).to_dict(backend)
        if (v := self.token_count) is not None:
            out["tokenCount"] = v if v.__class__ is int else check_int(v, "SingleEmbedContentResponse.token_count")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "embedding",
        "usageMetadata",
        "tokenCount",
    )
)

from .content_embedding import ContentEmbedding
from .embedding_usage_metadata import EmbeddingUsageMetadata
