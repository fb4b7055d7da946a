"""The model ``GenerateContentResponseUsageMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_int, check_list, check_model, unsupported
from genai_runtime.models.codecs import decode_int, decode_list
from genai_runtime.models.mixins.tokens import UsageMixin

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import BillableUsageOrDict, ModalityTokenCountOrDict


def _prompt_tokens_details(value: Sequence[ModalityTokenCountOrDict] | None) -> list[ModalityTokenCount] | None:
    return (
        None
        if value is None
        else check_list(
            value, "GenerateContentResponseUsageMetadata.prompt_tokens_details", check_model, ModalityTokenCount
        )
    )


def _cache_tokens_details(value: Sequence[ModalityTokenCountOrDict] | None) -> list[ModalityTokenCount] | None:
    return (
        None
        if value is None
        else check_list(
            value, "GenerateContentResponseUsageMetadata.cache_tokens_details", check_model, ModalityTokenCount
        )
    )


def _candidates_tokens_details(value: Sequence[ModalityTokenCountOrDict] | None) -> list[ModalityTokenCount] | None:
    return (
        None
        if value is None
        else check_list(
            value, "GenerateContentResponseUsageMetadata.candidates_tokens_details", check_model, ModalityTokenCount
        )
    )


def _tool_use_prompt_tokens_details(
    value: Sequence[ModalityTokenCountOrDict] | None,
) -> list[ModalityTokenCount] | None:
    return (
        None
        if value is None
        else check_list(
            value,
            "GenerateContentResponseUsageMetadata.tool_use_prompt_tokens_details",
            check_model,
            ModalityTokenCount,
        )
    )


def _service_tier(value: ServiceTier | str | None) -> ServiceTier | None:
    return (
        None if value is None else check_enum(value, "GenerateContentResponseUsageMetadata.service_tier", ServiceTier)
    )


def _traffic_type(value: TrafficType | str | None) -> TrafficType | None:
    return (
        None if value is None else check_enum(value, "GenerateContentResponseUsageMetadata.traffic_type", TrafficType)
    )


def _billable_prompt_usage(value: BillableUsageOrDict | None) -> BillableUsage | None:
    return (
        None
        if value is None
        else check_model(value, "GenerateContentResponseUsageMetadata.billable_prompt_usage", BillableUsage)
    )


def _response_tokens_details(value: Sequence[ModalityTokenCountOrDict] | None) -> list[ModalityTokenCount] | None:
    return (
        None
        if value is None
        else check_list(
            value, "GenerateContentResponseUsageMetadata.response_tokens_details", check_model, ModalityTokenCount
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateContentResponseUsageMetadata(UsageMixin, _Base):
    """Tokens that a request and its answer cost.

    Attributes:
        prompt_token_count: Number of tokens in the prompt, cached tokens included.
        cached_content_token_count: Number of tokens of the prompt that came from a cache.
        candidates_token_count: Number of tokens in all candidates together, thoughts left out.
        tool_use_prompt_token_count: Number of tokens that tools added to the prompt. Set by the server.
        thoughts_token_count: Number of tokens that the model spent on thinking. Set by the server.
        total_token_count: Number of tokens in all: prompt, tools, thoughts and candidates.
        prompt_tokens_details: `promptTokenCount` split by modality. Set by the server.
        cache_tokens_details: `cachedContentTokenCount` split by modality. Set by the server.
        candidates_tokens_details: `candidatesTokenCount` split by modality. Set by the server.
        tool_use_prompt_tokens_details: `toolUsePromptTokenCount` split by modality. Set by the server.
        service_tier: The tier that the request was served at. Set by the server.
        raw_prompt_token_count: Number of tokens in the prompt before the service shortened it. Set by the server.
        traffic_type: How the request is paid for. Set by the server. Vertex AI only.
        billable_prompt_usage: What of the prompt is paid for by its size rather than by its tokens. Set by the server.
            Vertex AI only.
        response_token_count: Number of tokens in the answer, as Live sessions count it.
        response_tokens_details: Number of tokens in the answer by kind of medium, as Live sessions count it.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prompt_token_count", "promptTokenCount", ("integer",), "", ()),
        ("cached_content_token_count", "cachedContentTokenCount", ("integer",), "", ()),
        ("candidates_token_count", "candidatesTokenCount", ("integer",), "", ()),
        ("tool_use_prompt_token_count", "toolUsePromptTokenCount", ("integer",), "read_only", ()),
        ("thoughts_token_count", "thoughtsTokenCount", ("integer",), "read_only", ()),
        ("total_token_count", "totalTokenCount", ("integer",), "", ()),
        ("prompt_tokens_details", "promptTokensDetails", ("list", ("model", "ModalityTokenCount")), "read_only", ()),
        ("cache_tokens_details", "cacheTokensDetails", ("list", ("model", "ModalityTokenCount")), "read_only", ()),
        (
            "candidates_tokens_details",
            "candidatesTokensDetails",
            ("list", ("model", "ModalityTokenCount")),
            "read_only",
            (),
        ),
        (
            "tool_use_prompt_tokens_details",
            "toolUsePromptTokensDetails",
            ("list", ("model", "ModalityTokenCount")),
            "read_only",
            (),
        ),
        ("service_tier", "serviceTier", ("enum", "ServiceTier"), "read_only", ()),
        ("raw_prompt_token_count", "rawPromptTokenCount", ("integer",), "read_only", ()),
        ("traffic_type", "trafficType", ("enum", "TrafficType"), "read_only vertex", ()),
        ("billable_prompt_usage", "billablePromptUsage", ("model", "BillableUsage"), "read_only vertex", ()),
        ("response_token_count", "responseTokenCount", ("integer",), "", ()),
        ("response_tokens_details", "responseTokensDetails", ("list", ("model", "ModalityTokenCount")), "", ()),
    )

    prompt_token_count: int | None = None
    cached_content_token_count: int | None = None
    candidates_token_count: int | None = None
    tool_use_prompt_token_count: int | None = None
    thoughts_token_count: int | None = None
    total_token_count: int | None = None
    prompt_tokens_details: list[ModalityTokenCount] | None = _field(default=None, converter=_prompt_tokens_details)
    cache_tokens_details: list[ModalityTokenCount] | None = _field(default=None, converter=_cache_tokens_details)
    candidates_tokens_details: list[ModalityTokenCount] | None = _field(
        default=None, converter=_candidates_tokens_details
    )
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = _field(
        default=None, converter=_tool_use_prompt_tokens_details
    )
    service_tier: ServiceTier | None = _field(default=None, converter=_service_tier)
    raw_prompt_token_count: int | None = None
    traffic_type: TrafficType | None = _field(default=None, converter=_traffic_type)
    billable_prompt_usage: BillableUsage | None = _field(default=None, converter=_billable_prompt_usage)
    response_token_count: int | None = None
    response_tokens_details: list[ModalityTokenCount] | None = _field(default=None, converter=_response_tokens_details)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt_token_count=None,
            cached_content_token_count=None,
            candidates_token_count=None,
            tool_use_prompt_token_count=None,
            thoughts_token_count=None,
            total_token_count=None,
            prompt_tokens_details=None,
            cache_tokens_details=None,
            candidates_tokens_details=None,
            tool_use_prompt_tokens_details=None,
            service_tier=None,
            raw_prompt_token_count=None,
            traffic_type=None,
            billable_prompt_usage=None,
            response_token_count=None,
            response_tokens_details=None,
            **_others,
        ):
            self._extra = None
            self.prompt_token_count = (
                prompt_token_count
                if prompt_token_count is None or prompt_token_count.__class__ is int
                else check_int(prompt_token_count, "GenerateContentResponseUsageMetadata.prompt_token_count")
            )
            self.cached_content_token_count = (
                cached_content_token_count
                if cached_content_token_count is None or cached_content_token_count.__class__ is int
                else check_int(
                    cached_content_token_count, "GenerateContentResponseUsageMetadata.cached_content_token_count"
                )
            )
            self.candidates_token_count = (
                candidates_token_count
                if candidates_token_count is None or candidates_token_count.__class__ is int
                else check_int(candidates_token_count, "GenerateContentResponseUsageMetadata.candidates_token_count")
            )
            self.tool_use_prompt_token_count = (
                tool_use_prompt_token_count
                if tool_use_prompt_token_count is None or tool_use_prompt_token_count.__class__ is int
                else check_int(
                    tool_use_prompt_token_count, "GenerateContentResponseUsageMetadata.tool_use_prompt_token_count"
                )
            )
            self.thoughts_token_count = (
                thoughts_token_count
                if thoughts_token_count is None or thoughts_token_count.__class__ is int
                else check_int(thoughts_token_count, "GenerateContentResponseUsageMetadata.thoughts_token_count")
            )
            self.total_token_count = (
                total_token_count
                if total_token_count is None or total_token_count.__class__ is int
                else check_int(total_token_count, "GenerateContentResponseUsageMetadata.total_token_count")
            )
            self.prompt_tokens_details = (
                None if prompt_tokens_details is None else _prompt_tokens_details(prompt_tokens_details)
            )
            self.cache_tokens_details = (
                None if cache_tokens_details is None else _cache_tokens_details(cache_tokens_details)
            )
            self.candidates_tokens_details = (
                None if candidates_tokens_details is None else _candidates_tokens_details(candidates_tokens_details)
            )
            self.tool_use_prompt_tokens_details = (
                None
                if tool_use_prompt_tokens_details is None
                else _tool_use_prompt_tokens_details(tool_use_prompt_tokens_details)
            )
            self.service_tier = (
                service_tier
                if service_tier is None or service_tier.__class__ is ServiceTier
                else _service_tier(service_tier)
            )
            self.raw_prompt_token_count = (
                raw_prompt_token_count
                if raw_prompt_token_count is None or raw_prompt_token_count.__class__ is int
                else check_int(raw_prompt_token_count, "GenerateContentResponseUsageMetadata.raw_prompt_token_count")
            )
            self.traffic_type = (
                traffic_type
                if traffic_type is None or traffic_type.__class__ is TrafficType
                else _traffic_type(traffic_type)
            )
            self.billable_prompt_usage = (
                billable_prompt_usage
                if billable_prompt_usage is None or billable_prompt_usage.__class__ is BillableUsage
                else _billable_prompt_usage(billable_prompt_usage)
            )
            self.response_token_count = (
                response_token_count
                if response_token_count is None or response_token_count.__class__ is int
                else check_int(response_token_count, "GenerateContentResponseUsageMetadata.response_token_count")
            )
            self.response_tokens_details = (
                None if response_tokens_details is None else _response_tokens_details(response_tokens_details)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("promptTokenCount")
        out.prompt_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("cachedContentTokenCount")
        out.cached_content_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("candidatesTokenCount")
        out.candidates_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("toolUsePromptTokenCount")
        out.tool_use_prompt_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("thoughtsTokenCount")
        out.thoughts_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("totalTokenCount")
        out.total_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("promptTokensDetails")
        out.prompt_tokens_details = (
            None
            if v is None
            else [
                ModalityTokenCount.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("cacheTokensDetails")
        out.cache_tokens_details = (
            None
            if v is None
            else [
                ModalityTokenCount.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("candidatesTokensDetails")
        out.candidates_tokens_details = (
            None
            if v is None
            else [
                ModalityTokenCount.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("toolUsePromptTokensDetails")
        out.tool_use_prompt_tokens_details = (
            None
            if v is None
            else [
                ModalityTokenCount.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("serviceTier")
        out.service_tier = None if v is None else ServiceTier._value2member_map_.get(v) or ServiceTier.decode(v)
        v = get("rawPromptTokenCount")
        out.raw_prompt_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("trafficType")
        out.traffic_type = None if v is None else TrafficType._value2member_map_.get(v) or TrafficType.decode(v)
        v = get("billablePromptUsage")
        out.billable_prompt_usage = None if v is None else BillableUsage.from_dict(v)
        v = get("responseTokenCount")
        out.response_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("responseTokensDetails")
        out.response_tokens_details = (
            None
            if v is None
            else [
                ModalityTokenCount.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt_token_count) is not None:
            out["promptTokenCount"] = (
                v if v.__class__ is int else check_int(v, "GenerateContentResponseUsageMetadata.prompt_token_count")
            )
        if (v := self.cached_content_token_count) is not None:
            out["cachedContentTokenCount"] = (
                v
                if v.__class__ is int
                else check_int(v, "GenerateContentResponseUsageMetadata.cached_content_token_count")
            )
        if (v := self.candidates_token_count) is not None:
            out["candidatesTokenCount"] = (
                v if v.__class__ is int else check_int(v, "GenerateContentResponseUsageMetadata.candidates_token_count")
            )
        if (v := self.tool_use_prompt_token_count) is not None:
            out["toolUsePromptTokenCount"] = (
                v
                if v.__class__ is int
                else check_int(v, "GenerateContentResponseUsageMetadata.tool_use_prompt_token_count")
            )
        if (v := self.thoughts_token_count) is not None:
            out["thoughtsTokenCount"] = (
                v if v.__class__ is int else check_int(v, "GenerateContentResponseUsageMetadata.thoughts_token_count")
            )
        if (v := self.total_token_count) is not None:
            out["totalTokenCount"] = (
                v if v.__class__ is int else check_int(v, "GenerateContentResponseUsageMetadata.total_token_count")
            )
        if (v := self.prompt_tokens_details) is not None:
            out["promptTokensDetails"] = [
                (
                    i0
                    if i0.__class__ is ModalityTokenCount
                    else check_model(
                        i0, "GenerateContentResponseUsageMetadata.prompt_tokens_details", ModalityTokenCount
                    )
                ).to_dict(backend)
                for i0 in (
                    v
                    if v.__class__ is list
                    else check_list(v, "GenerateContentResponseUsageMetadata.prompt_tokens_details")
                )
            ]
        if (v := self.cache_tokens_details) is not None:
            out["cacheTokensDetails"] = [
                (
                    i0
                    if i0.__class__ is ModalityTokenCount
                    else check_model(
                        i0, "GenerateContentResponseUsageMetadata.cache_tokens_details", ModalityTokenCount
                    )
                ).to_dict(backend)
                for i0 in (
                    v
                    if v.__class__ is list
                    else check_list(v, "GenerateContentResponseUsageMetadata.cache_tokens_details")
                )
            ]
        if (v := self.candidates_tokens_details) is not None:
            out["candidatesTokensDetails"] = [
                (
                    i0
                    if i0.__class__ is ModalityTokenCount
                    else check_model(
                        i0, "GenerateContentResponseUsageMetadata.candidates_tokens_details", ModalityTokenCount
                    )
                ).to_dict(backend)
                for i0 in (
                    v
                    if v.__class__ is list
                    else check_list(v, "GenerateContentResponseUsageMetadata.candidates_tokens_details")
                )
            ]
        if (v := self.tool_use_prompt_tokens_details) is not None:
            out["toolUsePromptTokensDetails"] = [
                (
                    i0
                    if i0.__class__ is ModalityTokenCount
                    else check_model(
                        i0, "GenerateContentResponseUsageMetadata.tool_use_prompt_tokens_details", ModalityTokenCount
                    )
                ).to_dict(backend)
                for i0 in (
                    v
                    if v.__class__ is list
                    else check_list(v, "GenerateContentResponseUsageMetadata.tool_use_prompt_tokens_details")
                )
            ]
        if (v := self.service_tier) is not None:
            out["serviceTier"] = (
                v
                if v.__class__ is ServiceTier
                else check_enum(v, "GenerateContentResponseUsageMetadata.service_tier", ServiceTier)
            )._value_
        if (v := self.raw_prompt_token_count) is not None:
            out["rawPromptTokenCount"] = (
                v if v.__class__ is int else check_int(v, "GenerateContentResponseUsageMetadata.raw_prompt_token_count")
            )
        if (v := self.traffic_type) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentResponseUsageMetadata.traffic_type", backend, ("vertex",))
            out["trafficType"] = (
                v
                if v.__class__ is TrafficType
                else check_enum(v, "GenerateContentResponseUsageMetadata.traffic_type", TrafficType)
            )._value_
        if (v := self.billable_prompt_usage) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentResponseUsageMetadata.billable_prompt_usage", backend, ("vertex",))
            out["billablePromptUsage"] = (
                v
                if v.__class__ is BillableUsage
                else check_model(v, "GenerateContentResponseUsageMetadata.billable_prompt_usage", BillableUsage)
            ).to_dict(backend)
        if (v := self.response_token_count) is not None:
            out["responseTokenCount"] = (
                v if v.__class__ is int else check_int(v, "GenerateContentResponseUsageMetadata.response_token_count")
            )
        if (v := self.response_tokens_details) is not None:
            out["responseTokensDetails"] = [
                (
                    i0
                    if i0.__class__ is ModalityTokenCount
                    else check_model(
                        i0, "GenerateContentResponseUsageMetadata.response_tokens_details", ModalityTokenCount
                    )
                ).to_dict(backend)
                for i0 in (
                    v
                    if v.__class__ is list
                    else check_list(v, "GenerateContentResponseUsageMetadata.response_tokens_details")
                )
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "promptTokenCount",
        "cachedContentTokenCount",
        "candidatesTokenCount",
        "toolUsePromptTokenCount",
        "thoughtsTokenCount",
        "totalTokenCount",
        "promptTokensDetails",
        "cacheTokensDetails",
        "candidatesTokensDetails",
        "toolUsePromptTokensDetails",
        "serviceTier",
        "rawPromptTokenCount",
        "trafficType",
        "billablePromptUsage",
        "responseTokenCount",
        "responseTokensDetails",
    )
)

from .billable_usage import BillableUsage
from .modality_token_count import ModalityTokenCount
from .service_tier import ServiceTier
from .traffic_type import TrafficType
