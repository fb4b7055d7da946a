# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list
from genai_runtime.models.mixins.tokens import CountTokensMixin

if TYPE_CHECKING:
    from ._dicts import CountTokensResponseDict
    from .http_response import HttpResponse
    from .modality_token_count import ModalityTokenCount

later(globals(), "HttpResponse ModalityTokenCount")


@define(init=False, kw_only=True)
class CountTokensResponse(CountTokensMixin, ModelBase):
    """How many tokens were counted.

    Attributes:
        total_tokens: Number of tokens in the prompt, cached tokens included.
        cached_content_token_count: How many of `total_tokens` a cache holds. Gemini Developer API only.
        prompt_tokens_details: `total_tokens` split by modality. Set by the server.
        cache_tokens_details: `cached_content_token_count` split by modality. Set by the server. Gemini Developer API
            only.
        content_tokens: Number of tokens in `contents` alone. Set by the server.
        system_instructions_tokens: Number of tokens in the system instruction. Set by the server.
        total_billable_characters: Number of characters that are paid for, from older models. Set by the server. Vertex
            AI only.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    total_tokens: int | None = wire_field("integer")
    """Number of tokens in the prompt, cached tokens included."""
    cached_content_token_count: int | None = wire_field("integer", "gemini")
    """How many of `total_tokens` a cache holds. Gemini Developer API only."""
    prompt_tokens_details: list[ModalityTokenCount] | None = wire_field(("list", "ModalityTokenCount"), "read_only")
    """`total_tokens` split by modality. Set by the server."""
    cache_tokens_details: list[ModalityTokenCount] | None = wire_field(
        ("list", "ModalityTokenCount"), "read_only gemini"
    )
    """`cached_content_token_count` split by modality. Set by the server. Gemini Developer API only."""
    content_tokens: int | None = wire_field("integer", "read_only")
    """Number of tokens in `contents` alone. Set by the server."""
    system_instructions_tokens: int | None = wire_field("integer", "read_only")
    """Number of tokens in the system instruction. Set by the server."""
    total_billable_characters: int | None = wire_field("integer", "read_only vertex")
    """Number of characters that are paid for, from older models. Set by the server. Vertex AI only."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[CountTokensResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.total_tokens = v if (v := get("totalTokens")) is None or v.__class__ is int else decode_int(v)
        v = get("cachedContentTokenCount")
        self.cached_content_token_count = v if v is None or v.__class__ is int else decode_int(v)
        if (v := get("promptTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.prompt_tokens_details = v
        if (v := get("cacheTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.cache_tokens_details = v
        self.content_tokens = v if (v := get("contentTokens")) is None or v.__class__ is int else decode_int(v)
        v = get("systemInstructionsTokens")
        self.system_instructions_tokens = v if v is None or v.__class__ is int else decode_int(v)
        v = get("totalBillableCharacters")
        self.total_billable_characters = v if v is None or v.__class__ is int else decode_int(v)
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.total_tokens) is not None:
            out["totalTokens"] = v if v.__class__ is int else self._checked("total_tokens", v)
        if (v := self.cached_content_token_count) is not None:
            out["cachedContentTokenCount"] = v if v.__class__ is int else self._checked("cached_content_token_count", v)
        if (v := self.prompt_tokens_details) is not None:
            v = self._each("prompt_tokens_details", v, ModalityTokenCount)
            out["promptTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.cache_tokens_details) is not None:
            v = self._each("cache_tokens_details", v, ModalityTokenCount)
            out["cacheTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.content_tokens) is not None:
            out["contentTokens"] = v if v.__class__ is int else self._checked("content_tokens", v)
        if (v := self.system_instructions_tokens) is not None:
            v = v if v.__class__ is int else self._checked("system_instructions_tokens", v)
            out["systemInstructionsTokens"] = v
        if (v := self.total_billable_characters) is not None:
            out["totalBillableCharacters"] = v if v.__class__ is int else self._checked("total_billable_characters", v)
        return {**self._extra, **out} if self._extra else out
