# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list

if TYPE_CHECKING:
    from ._dicts import EmbeddingUsageMetadataDict
    from .modality_token_count import ModalityTokenCount
    from .traffic_type import TrafficType

later(globals(), "ModalityTokenCount TrafficType")


@define(init=False, kw_only=True)
class EmbeddingUsageMetadata(ModelBase):
    """Tokens that an embedding cost.

    Attributes:
        cache_tokens_details: `cached_content_token_count` split by modality. Set by the server. Vertex AI only.
        cached_content_token_count: How many tokens a cache holds. Set by the server. Vertex AI only.
        candidates_token_count: Number of tokens in answers; none in an embedding. Vertex AI only.
        candidates_tokens_details: `candidates_token_count` split by modality. Set by the server. Vertex AI only.
        prompt_token_count: Number of tokens that were embedded. Set by the server.
        prompt_tokens_details: `prompt_token_count` split by modality. Set by the server. Gemini Developer API only.
            Also called ``prompt_token_details``.
        thoughts_token_count: Number of tokens that the model thought with. Set by the server. Vertex AI only.
        tool_use_prompt_token_count: Number of tokens in what tools gave. Set by the server. Vertex AI only.
        tool_use_prompt_tokens_details: `tool_use_prompt_token_count` split by modality. Set by the server. Vertex AI
            only.
        total_token_count: Number of tokens in all. Set by the server. Vertex AI only.
        traffic_type: How the request was paid for. Set by the server. Vertex AI only.
    """

    cache_tokens_details: list[ModalityTokenCount] | None = wire_field(
        ("list", "ModalityTokenCount"), "read_only vertex"
    )
    """`cached_content_token_count` split by modality. Set by the server. Vertex AI only."""
    cached_content_token_count: int | None = wire_field("integer", "read_only vertex")
    """How many tokens a cache holds. Set by the server. Vertex AI only."""
    candidates_token_count: int | None = wire_field("integer", "vertex")
    """Number of tokens in answers; none in an embedding. Vertex AI only."""
    candidates_tokens_details: list[ModalityTokenCount] | None = wire_field(
        ("list", "ModalityTokenCount"), "read_only vertex"
    )
    """`candidates_token_count` split by modality. Set by the server. Vertex AI only."""
    prompt_token_count: int | None = wire_field("integer", "read_only")
    """Number of tokens that were embedded. Set by the server."""
    prompt_tokens_details: list[ModalityTokenCount] | None = wire_field(
        ("list", "ModalityTokenCount"),
        "read_only gemini",
        ("prompt_token_details",),
        ("promptTokensDetails",),
        wire="promptTokenDetails",
    )
    """`prompt_token_count` split by modality. Set by the server. Gemini Developer API only. Also called
    ``prompt_token_details``.
    """
    thoughts_token_count: int | None = wire_field("integer", "read_only vertex")
    """Number of tokens that the model thought with. Set by the server. Vertex AI only."""
    tool_use_prompt_token_count: int | None = wire_field("integer", "read_only vertex")
    """Number of tokens in what tools gave. Set by the server. Vertex AI only."""
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = wire_field(
        ("list", "ModalityTokenCount"), "read_only vertex"
    )
    """`tool_use_prompt_token_count` split by modality. Set by the server. Vertex AI only."""
    total_token_count: int | None = wire_field("integer", "read_only vertex")
    """Number of tokens in all. Set by the server. Vertex AI only."""
    traffic_type: TrafficType | None = wire_field(("enum", "TrafficType"), "read_only vertex")
    """How the request was paid for. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[EmbeddingUsageMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("cacheTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.cache_tokens_details = v
        v = get("cachedContentTokenCount")
        self.cached_content_token_count = v if v is None or v.__class__ is int else decode_int(v)
        v = get("candidatesTokenCount")
        self.candidates_token_count = v if v is None or v.__class__ is int else decode_int(v)
        if (v := get("candidatesTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.candidates_tokens_details = v
        self.prompt_token_count = v if (v := get("promptTokenCount")) is None or v.__class__ is int else decode_int(v)
        if (v := get("promptTokenDetails") if "promptTokenDetails" in data else get("promptTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.prompt_tokens_details = v
        v = get("thoughtsTokenCount")
        self.thoughts_token_count = v if v is None or v.__class__ is int else decode_int(v)
        v = get("toolUsePromptTokenCount")
        self.tool_use_prompt_token_count = v if v is None or v.__class__ is int else decode_int(v)
        if (v := get("toolUsePromptTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.tool_use_prompt_tokens_details = v
        self.total_token_count = v if (v := get("totalTokenCount")) is None or v.__class__ is int else decode_int(v)
        v = get("trafficType")
        self.traffic_type = None if v is None else TrafficType._by_value.get(v) or TrafficType.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.cache_tokens_details) is not None:
            v = self._each("cache_tokens_details", v, ModalityTokenCount)
            out["cacheTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.cached_content_token_count) is not None:
            out["cachedContentTokenCount"] = v if v.__class__ is int else self._checked("cached_content_token_count", v)
        if (v := self.candidates_token_count) is not None:
            out["candidatesTokenCount"] = v if v.__class__ is int else self._checked("candidates_token_count", v)
        if (v := self.candidates_tokens_details) is not None:
            v = self._each("candidates_tokens_details", v, ModalityTokenCount)
            out["candidatesTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.prompt_token_count) is not None:
            out["promptTokenCount"] = v if v.__class__ is int else self._checked("prompt_token_count", v)
        if (v := self.prompt_tokens_details) is not None:
            v = self._each("prompt_tokens_details", v, ModalityTokenCount)
            out["promptTokenDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.thoughts_token_count) is not None:
            out["thoughtsTokenCount"] = v if v.__class__ is int else self._checked("thoughts_token_count", v)
        if (v := self.tool_use_prompt_token_count) is not None:
            v = v if v.__class__ is int else self._checked("tool_use_prompt_token_count", v)
            out["toolUsePromptTokenCount"] = v
        if (v := self.tool_use_prompt_tokens_details) is not None:
            v = self._each("tool_use_prompt_tokens_details", v, ModalityTokenCount)
            out["toolUsePromptTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.total_token_count) is not None:
            out["totalTokenCount"] = v if v.__class__ is int else self._checked("total_token_count", v)
        if (v := self.traffic_type) is not None:
            out["trafficType"] = (v if v.__class__ is TrafficType else self._checked("traffic_type", v))._value_
        return {**self._extra, **out} if self._extra else out

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.cache_tokens_details) is not None:
            v = self._each("cache_tokens_details", v, ModalityTokenCount)
            out["cacheTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.cached_content_token_count) is not None:
            out["cachedContentTokenCount"] = v if v.__class__ is int else self._checked("cached_content_token_count", v)
        if (v := self.candidates_token_count) is not None:
            out["candidatesTokenCount"] = v if v.__class__ is int else self._checked("candidates_token_count", v)
        if (v := self.candidates_tokens_details) is not None:
            v = self._each("candidates_tokens_details", v, ModalityTokenCount)
            out["candidatesTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.prompt_token_count) is not None:
            out["promptTokenCount"] = v if v.__class__ is int else self._checked("prompt_token_count", v)
        if (v := self.prompt_tokens_details) is not None:
            v = self._each("prompt_tokens_details", v, ModalityTokenCount)
            out["promptTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.thoughts_token_count) is not None:
            out["thoughtsTokenCount"] = v if v.__class__ is int else self._checked("thoughts_token_count", v)
        if (v := self.tool_use_prompt_token_count) is not None:
            v = v if v.__class__ is int else self._checked("tool_use_prompt_token_count", v)
            out["toolUsePromptTokenCount"] = v
        if (v := self.tool_use_prompt_tokens_details) is not None:
            v = self._each("tool_use_prompt_tokens_details", v, ModalityTokenCount)
            out["toolUsePromptTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.total_token_count) is not None:
            out["totalTokenCount"] = v if v.__class__ is int else self._checked("total_token_count", v)
        if (v := self.traffic_type) is not None:
            out["trafficType"] = (v if v.__class__ is TrafficType else self._checked("traffic_type", v))._value_
        return {**self._extra, **out} if self._extra else out

    @property
    def prompt_token_details(self) -> list[ModalityTokenCount] | None:
        """Another name of ``prompt_tokens_details``."""
        return self.prompt_tokens_details

    @prompt_token_details.setter
    def prompt_token_details(self, value: list[ModalityTokenCount] | None) -> None:
        self.prompt_tokens_details = value
