"""The model ``CountTokensResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_list, check_model, unsupported
from genai_runtime.models.codecs import decode_int, decode_list
from genai_runtime.models.mixins.tokens import CountTokensMixin

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import HttpResponseOrDict, ModalityTokenCountOrDict


def _prompt_tokens_details(value: Sequence[ModalityTokenCountOrDict] | None) -> list[ModalityTokenCount] | None:
    return (
        None
        if value is None
        else check_list(value, "CountTokensResponse.prompt_tokens_details", check_model, ModalityTokenCount)
    )


def _cache_tokens_details(value: Sequence[ModalityTokenCountOrDict] | None) -> list[ModalityTokenCount] | None:
    return (
        None
        if value is None
        else check_list(value, "CountTokensResponse.cache_tokens_details", check_model, ModalityTokenCount)
    )


def _sdk_http_response(value: HttpResponseOrDict | None) -> HttpResponse | None:
    return None if value is None else check_model(value, "CountTokensResponse.sdk_http_response", HttpResponse)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CountTokensResponse(CountTokensMixin, _Base):
    """How many tokens were counted.

    Attributes:
        total_tokens: Number of tokens in the prompt, cached tokens included.
        cached_content_token_count: How many of `totalTokens` a cache holds.
        prompt_tokens_details: `totalTokens` split by modality. Set by the server.
        cache_tokens_details: `cachedContentTokenCount` split by modality. Set by the server.
        content_tokens: Number of tokens in `contents` alone. Set by the server.
        system_instructions_tokens: Number of tokens in the system instruction. Set by the server.
        total_billable_characters: Number of characters that are paid for, from older models. Set by the server. Vertex
            AI only.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("total_tokens", "totalTokens", ("integer",), "", ()),
        ("cached_content_token_count", "cachedContentTokenCount", ("integer",), "", ()),
        ("prompt_tokens_details", "promptTokensDetails", ("list", ("model", "ModalityTokenCount")), "read_only", ()),
        ("cache_tokens_details", "cacheTokensDetails", ("list", ("model", "ModalityTokenCount")), "read_only", ()),
        ("content_tokens", "contentTokens", ("integer",), "read_only", ()),
        ("system_instructions_tokens", "systemInstructionsTokens", ("integer",), "read_only", ()),
        ("total_billable_characters", "totalBillableCharacters", ("integer",), "read_only vertex", ()),
        ("sdk_http_response", "sdkHttpResponse", ("model", "HttpResponse"), "sdk", ()),
    )

    total_tokens: int | None = None
    cached_content_token_count: int | None = None
    prompt_tokens_details: list[ModalityTokenCount] | None = _field(default=None, converter=_prompt_tokens_details)
    cache_tokens_details: list[ModalityTokenCount] | None = _field(default=None, converter=_cache_tokens_details)
    content_tokens: int | None = None
    system_instructions_tokens: int | None = None
    total_billable_characters: int | None = None
    sdk_http_response: HttpResponse | None = _field(default=None, converter=_sdk_http_response)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_tokens=None,
            cached_content_token_count=None,
            prompt_tokens_details=None,
            cache_tokens_details=None,
            content_tokens=None,
            system_instructions_tokens=None,
            total_billable_characters=None,
            sdk_http_response=None,
            **_others,
        ):
            self._extra = None
            self.total_tokens = (
                total_tokens
                if total_tokens is None or total_tokens.__class__ is int
                else check_int(total_tokens, "CountTokensResponse.total_tokens")
            )
            self.cached_content_token_count = (
                cached_content_token_count
                if cached_content_token_count is None or cached_content_token_count.__class__ is int
                else check_int(cached_content_token_count, "CountTokensResponse.cached_content_token_count")
            )
            self.prompt_tokens_details = (
                None if prompt_tokens_details is None else _prompt_tokens_details(prompt_tokens_details)
            )
            self.cache_tokens_details = (
                None if cache_tokens_details is None else _cache_tokens_details(cache_tokens_details)
            )
            self.content_tokens = (
                content_tokens
                if content_tokens is None or content_tokens.__class__ is int
                else check_int(content_tokens, "CountTokensResponse.content_tokens")
            )
            self.system_instructions_tokens = (
                system_instructions_tokens
                if system_instructions_tokens is None or system_instructions_tokens.__class__ is int
                else check_int(system_instructions_tokens, "CountTokensResponse.system_instructions_tokens")
            )
            self.total_billable_characters = (
                total_billable_characters
                if total_billable_characters is None or total_billable_characters.__class__ is int
                else check_int(total_billable_characters, "CountTokensResponse.total_billable_characters")
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
        v = get("totalTokens")
        out.total_tokens = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("cachedContentTokenCount")
        out.cached_content_token_count = None if v is None else v if v.__class__ is int else decode_int(v)
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
        v = get("contentTokens")
        out.content_tokens = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("systemInstructionsTokens")
        out.system_instructions_tokens = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("totalBillableCharacters")
        out.total_billable_characters = None if v is None else v if v.__class__ is int else decode_int(v)
        out.sdk_http_response = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.total_tokens) is not None:
            out["totalTokens"] = v if v.__class__ is int else check_int(v, "CountTokensResponse.total_tokens")
        if (v := self.cached_content_token_count) is not None:
            out["cachedContentTokenCount"] = (
                v if v.__class__ is int else check_int(v, "CountTokensResponse.cached_content_token_count")
            )
        if (v := self.prompt_tokens_details) is not None:
            out["promptTokensDetails"] = [
                (
                    i0
                    if i0.__class__ is ModalityTokenCount
                    else check_model(i0, "CountTokensResponse.prompt_tokens_details", ModalityTokenCount)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "CountTokensResponse.prompt_tokens_details"))
            ]
        if (v := self.cache_tokens_details) is not None:
            out["cacheTokensDetails"] = [
                (
                    i0
                    if i0.__class__ is ModalityTokenCount
                    else check_model(i0, "CountTokensResponse.cache_tokens_details", ModalityTokenCount)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "CountTokensResponse.cache_tokens_details"))
            ]
        if (v := self.content_tokens) is not None:
            out["contentTokens"] = v if v.__class__ is int else check_int(v, "CountTokensResponse.content_tokens")
        if (v := self.system_instructions_tokens) is not None:
            out["systemInstructionsTokens"] = (
                v if v.__class__ is int else check_int(v, "CountTokensResponse.system_instructions_tokens")
            )
        if (v := self.total_billable_characters) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CountTokensResponse.total_billable_characters", backend, ("vertex",))
            out["totalBillableCharacters"] = (
                v if v.__class__ is int else check_int(v, "CountTokensResponse.total_billable_characters")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "totalTokens",
        "cachedContentTokenCount",
        "promptTokensDetails",
        "cacheTokensDetails",
        "contentTokens",
        "systemInstructionsTokens",
        "totalBillableCharacters",
    )
)

from .http_response import HttpResponse
from .modality_token_count import ModalityTokenCount
