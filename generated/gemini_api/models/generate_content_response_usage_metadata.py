# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list
from genai_runtime.models.mixins.tokens import UsageMixin

if TYPE_CHECKING:
    from ._dicts import GenerateContentResponseUsageMetadataDict
    from .billable_usage import BillableUsage
    from .modality_token_count import ModalityTokenCount
    from .service_tier import ServiceTier
    from .traffic_type import TrafficType

later(globals(), "BillableUsage ModalityTokenCount ServiceTier TrafficType")


@define(init=False, kw_only=True)
class GenerateContentResponseUsageMetadata(UsageMixin, ModelBase):
    """Tokens that a request and its answer cost.

    Attributes:
        prompt_token_count: Number of tokens in the prompt, cached tokens included.
        cached_content_token_count: Number of tokens of the prompt that came from a cache.
        candidates_token_count: Number of tokens in all candidates together, thoughts left out.
        tool_use_prompt_token_count: Number of tokens that tools added to the prompt. Set by the server.
        thoughts_token_count: Number of tokens that the model spent on thinking. Set by the server.
        total_token_count: Number of tokens in all: prompt, tools, thoughts and candidates.
        prompt_tokens_details: `prompt_token_count` split by modality. Set by the server.
        cache_tokens_details: `cached_content_token_count` split by modality. Set by the server.
        candidates_tokens_details: `candidates_token_count` split by modality. Set by the server.
        tool_use_prompt_tokens_details: `tool_use_prompt_token_count` split by modality. Set by the server.
        service_tier: The tier that the request was served at. Set by the server. Gemini Developer API only.
        raw_prompt_token_count: Number of tokens in the prompt before the service shortened it. Set by the server.
        traffic_type: How the request is paid for. Set by the server. Vertex AI only.
        billable_prompt_usage: What of the prompt is paid for by its size rather than by its tokens. Set by the server.
            Vertex AI only.
        response_token_count: Number of tokens in the answer, as Live sessions count it.
        response_tokens_details: Number of tokens in the answer by kind of medium, as Live sessions count it.
    """

    prompt_token_count: int | None = wire_field("integer")
    """Number of tokens in the prompt, cached tokens included."""
    cached_content_token_count: int | None = wire_field("integer")
    """Number of tokens of the prompt that came from a cache."""
    candidates_token_count: int | None = wire_field("integer")
    """Number of tokens in all candidates together, thoughts left out."""
    tool_use_prompt_token_count: int | None = wire_field("integer", "read_only")
    """Number of tokens that tools added to the prompt. Set by the server."""
    thoughts_token_count: int | None = wire_field("integer", "read_only")
    """Number of tokens that the model spent on thinking. Set by the server."""
    total_token_count: int | None = wire_field("integer")
    """Number of tokens in all: prompt, tools, thoughts and candidates."""
    prompt_tokens_details: list[ModalityTokenCount] | None = wire_field(("list", "ModalityTokenCount"), "read_only")
    """`prompt_token_count` split by modality. Set by the server."""
    cache_tokens_details: list[ModalityTokenCount] | None = wire_field(("list", "ModalityTokenCount"), "read_only")
    """`cached_content_token_count` split by modality. Set by the server."""
    candidates_tokens_details: list[ModalityTokenCount] | None = wire_field(("list", "ModalityTokenCount"), "read_only")
    """`candidates_token_count` split by modality. Set by the server."""
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = wire_field(
        ("list", "ModalityTokenCount"), "read_only"
    )
    """`tool_use_prompt_token_count` split by modality. Set by the server."""
    service_tier: ServiceTier | None = wire_field(("enum", "ServiceTier"), "read_only gemini")
    """The tier that the request was served at. Set by the server. Gemini Developer API only."""
    raw_prompt_token_count: int | None = wire_field("integer", "read_only")
    """Number of tokens in the prompt before the service shortened it. Set by the server."""
    traffic_type: TrafficType | None = wire_field(("enum", "TrafficType"), "read_only vertex")
    """How the request is paid for. Set by the server. Vertex AI only."""
    billable_prompt_usage: BillableUsage | None = wire_field("BillableUsage", "read_only vertex")
    """What of the prompt is paid for by its size rather than by its tokens. Set by the server. Vertex AI only."""
    response_token_count: int | None = wire_field("integer")
    """Number of tokens in the answer, as Live sessions count it."""
    response_tokens_details: list[ModalityTokenCount] | None = wire_field(("list", "ModalityTokenCount"))
    """Number of tokens in the answer by kind of medium, as Live sessions count it."""

    def __init__(self, **fields: Unpack[GenerateContentResponseUsageMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self.prompt_token_count = v if (v := get("promptTokenCount")) is None or v.__class__ is int else decode_int(v)
        v = get("candidatesTokenCount")
        self.candidates_token_count = v if v is None or v.__class__ is int else decode_int(v)
        v = get("thoughtsTokenCount")
        self.thoughts_token_count = v if v is None or v.__class__ is int else decode_int(v)
        self.total_token_count = v if (v := get("totalTokenCount")) is None or v.__class__ is int else decode_int(v)
        if (v := get("promptTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.prompt_tokens_details = v
        if (v := get("candidatesTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.candidates_tokens_details = v
        v = get("trafficType")
        self.traffic_type = None if v is None else TrafficType._by_value.get(v) or TrafficType.decode(v)
        if _USUAL(data):
            self._extra = None
            self.cached_content_token_count = self.tool_use_prompt_token_count = None
            self.cache_tokens_details = self.tool_use_prompt_tokens_details = self.service_tier = None
            self.raw_prompt_token_count = self.billable_prompt_usage = self.response_token_count = None
            self.response_tokens_details = None
            return self
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("cachedContentTokenCount")
        self.cached_content_token_count = v if v is None or v.__class__ is int else decode_int(v)
        v = get("toolUsePromptTokenCount")
        self.tool_use_prompt_token_count = v if v is None or v.__class__ is int else decode_int(v)
        if (v := get("cacheTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.cache_tokens_details = v
        if (v := get("toolUsePromptTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.tool_use_prompt_tokens_details = v
        v = get("serviceTier")
        self.service_tier = None if v is None else ServiceTier._by_value.get(v) or ServiceTier.decode(v)
        v = get("rawPromptTokenCount")
        self.raw_prompt_token_count = v if v is None or v.__class__ is int else decode_int(v)
        self.billable_prompt_usage = None if (v := get("billablePromptUsage")) is None else BillableUsage.from_dict(v)
        v = get("responseTokenCount")
        self.response_token_count = v if v is None or v.__class__ is int else decode_int(v)
        if (v := get("responseTokensDetails")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ModalityTokenCount.from_dict(i) for i in v if i is not None]
        self.response_tokens_details = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt_token_count) is not None:
            out["promptTokenCount"] = v if v.__class__ is int else self._checked("prompt_token_count", v)
        if (v := self.cached_content_token_count) is not None:
            out["cachedContentTokenCount"] = v if v.__class__ is int else self._checked("cached_content_token_count", v)
        if (v := self.candidates_token_count) is not None:
            out["candidatesTokenCount"] = v if v.__class__ is int else self._checked("candidates_token_count", v)
        if (v := self.tool_use_prompt_token_count) is not None:
            v = v if v.__class__ is int else self._checked("tool_use_prompt_token_count", v)
            out["toolUsePromptTokenCount"] = v
        if (v := self.thoughts_token_count) is not None:
            out["thoughtsTokenCount"] = v if v.__class__ is int else self._checked("thoughts_token_count", v)
        if (v := self.total_token_count) is not None:
            out["totalTokenCount"] = v if v.__class__ is int else self._checked("total_token_count", v)
        if (v := self.prompt_tokens_details) is not None:
            out["promptTokensDetails"] = [
                (
                    i
                    if i.__class__ is ModalityTokenCount
                    else GenerateContentResponseUsageMetadata._checked("prompt_tokens_details", i, 1)
                ).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("prompt_tokens_details", v))
            ]
        if (v := self.cache_tokens_details) is not None:
            v = self._each("cache_tokens_details", v, ModalityTokenCount)
            out["cacheTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.candidates_tokens_details) is not None:
            out["candidatesTokensDetails"] = [
                (
                    i
                    if i.__class__ is ModalityTokenCount
                    else GenerateContentResponseUsageMetadata._checked("candidates_tokens_details", i, 1)
                ).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("candidates_tokens_details", v))
            ]
        if (v := self.tool_use_prompt_tokens_details) is not None:
            v = self._each("tool_use_prompt_tokens_details", v, ModalityTokenCount)
            out["toolUsePromptTokensDetails"] = [i.to_dict(backend) for i in v]
        if (v := self.service_tier) is not None:
            out["serviceTier"] = (v if v.__class__ is ServiceTier else self._checked("service_tier", v))._value_
        if (v := self.raw_prompt_token_count) is not None:
            out["rawPromptTokenCount"] = v if v.__class__ is int else self._checked("raw_prompt_token_count", v)
        if (v := self.traffic_type) is not None:
            out["trafficType"] = (v if v.__class__ is TrafficType else self._checked("traffic_type", v))._value_
        if (v := self.billable_prompt_usage) is not None:
            v = v if v.__class__ is BillableUsage else self._checked("billable_prompt_usage", v)
            out["billablePromptUsage"] = v.to_dict(backend)
        if (v := self.response_token_count) is not None:
            out["responseTokenCount"] = v if v.__class__ is int else self._checked("response_token_count", v)
        if (v := self.response_tokens_details) is not None:
            v = self._each("response_tokens_details", v, ModalityTokenCount)
            out["responseTokensDetails"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out


# What has no other fields is read without looking for them.
_USUAL = frozenset(
    [
        "promptTokenCount",
        "candidatesTokenCount",
        "thoughtsTokenCount",
        "totalTokenCount",
        "promptTokensDetails",
        "candidatesTokensDetails",
        "trafficType",
    ]
).issuperset
