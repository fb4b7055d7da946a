"""The model ``EmbedContentResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_list, check_model, unsupported
from genai_runtime.models.codecs import decode_bool, decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import (
        ContentEmbeddingOrDict,
        EmbedContentMetadataOrDict,
        EmbeddingUsageMetadataOrDict,
        HttpResponseOrDict,
    )


def _embeddings(value: Sequence[ContentEmbeddingOrDict] | None) -> list[ContentEmbedding] | None:
    return (
        None if value is None else check_list(value, "EmbedContentResponse.embeddings", check_model, ContentEmbedding)
    )


def _usage_metadata(value: EmbeddingUsageMetadataOrDict | None) -> EmbeddingUsageMetadata | None:
    return None if value is None else check_model(value, "EmbedContentResponse.usage_metadata", EmbeddingUsageMetadata)


def _metadata(value: EmbedContentMetadataOrDict | None) -> EmbedContentMetadata | None:
    return None if value is None else check_model(value, "EmbedContentResponse.metadata", EmbedContentMetadata)


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "EmbedContentResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EmbedContentResponse(_Base):
    """The embeddings of several contents.

    Attributes:
        embeddings: The embeddings, in the order of the requests. Set by the server.
        usage_metadata: Tokens that all the requests together cost. Set by the server.
        metadata: What was counted while contents were embedded.
        truncated: True when the content was too long and was cut. Vertex AI only.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("embeddings", "embeddings", ("list", ("model", "ContentEmbedding")), "read_only", ()),
        ("usage_metadata", "usageMetadata", ("model", "EmbeddingUsageMetadata"), "read_only", ()),
        ("metadata", "metadata", ("model", "EmbedContentMetadata"), "", ()),
        ("truncated", "truncated", ("boolean",), "vertex", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    embeddings: list[ContentEmbedding] | None = _field(default=None, converter=_embeddings)
    usage_metadata: EmbeddingUsageMetadata | None = _field(default=None, converter=_usage_metadata)
    metadata: EmbedContentMetadata | None = _field(default=None, converter=_metadata)
    truncated: bool | None = None
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            embeddings=None,
            usage_metadata=None,
            metadata=None,
            truncated=None,
            sdk_http_response=None,
            **_others,
        ):
            self._extra = None
            self.embeddings = None if embeddings is None else _embeddings(embeddings)
            self.usage_metadata = (
                usage_metadata
                if usage_metadata is None or usage_metadata.__class__ is EmbeddingUsageMetadata
                else _usage_metadata(usage_metadata)
            )
            self.metadata = (
                metadata if metadata is None or metadata.__class__ is EmbedContentMetadata else _metadata(metadata)
            )
            self.truncated = (
                truncated
                if truncated is None or truncated.__class__ is bool
                else check_bool(truncated, "EmbedContentResponse.truncated")
            )
            self.sdk_http_response = (
                sdk_http_response
                if sdk_http_response is None or sdk_http_response.__class__ is HttpResponse
                else _sdk_http_response(sdk_http_response)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("embeddings")
        out.embeddings = (
            None
            if v is None
            else [
                ContentEmbedding.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("usageMetadata")
        out.usage_metadata = None if v is None else EmbeddingUsageMetadata.from_dict(v)
        v = get("metadata")
        out.metadata = None if v is None else EmbedContentMetadata.from_dict(v)
        v = get("truncated")
        out.truncated = None if v is None else v if v.__class__ is bool else decode_bool(v)
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.embeddings) is not None:
            out["embeddings"] = [
                (
                    i0
                    if i0.__class__ is ContentEmbedding
                    else check_model(i0, "EmbedContentResponse.embeddings", ContentEmbedding)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "EmbedContentResponse.embeddings"))
            ]
        if (v := self.usage_metadata) is not None:
            out["usageMetadata"] = (
                v
                if v.__class__ is EmbeddingUsageMetadata
                else check_model(v, "EmbedContentResponse.usage_metadata", EmbeddingUsageMetadata)
            ).to_dict(backend)
        if (v := self.metadata) is not None:
            out["metadata"] = (
                v
                if v.__class__ is EmbedContentMetadata
                else check_model(v, "EmbedContentResponse.metadata", EmbedContentMetadata)
            ).to_dict(backend)
        if (v := self.truncated) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("EmbedContentResponse.truncated", backend, ("vertex",))
            out["truncated"] = v if v.__class__ is bool else check_bool(v, "EmbedContentResponse.truncated")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "embeddings",
        "usageMetadata",
        "metadata",
        "truncated",
    )
)

from .content_embedding import ContentEmbedding
from .embed_content_metadata import EmbedContentMetadata
from .embedding_usage_metadata import EmbeddingUsageMetadata
from .http_response import HttpResponse
