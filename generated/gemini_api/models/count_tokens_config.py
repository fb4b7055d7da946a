"""The model ``CountTokensConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_bool,
    check_bytes,
    check_enum,
    check_list,
    check_map,
    check_model,
    check_object,
    check_str,
    unsupported,
)
from genai_runtime.models.codecs import decode_bool, decode_bytes, decode_list, decode_object, decode_str, encode_bytes
from genai_runtime.models.freeform import encode_json
from genai_runtime.resource import put

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping
    from genai_runtime.resource import Converters

    from ._dicts import (
        GenerationConfigOrDict,
        HttpOptionsOrDict,
        ModelArmorConfigOrDict,
        SafetySettingOrDict,
        ToolConfigOrDict,
    )
    from ._unions import ContentUnion, ToolListUnion


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "CountTokensConfig.http_options", HttpOptions)


def _tool_config(value: ToolConfigOrDict | None) -> ToolConfig | None:
    return None if value is None else check_model(value, "CountTokensConfig.tool_config", ToolConfig)


def _safety_settings(value: Sequence[SafetySettingOrDict] | None) -> list[SafetySetting] | None:
    return None if value is None else check_list(value, "CountTokensConfig.safety_settings", check_model, SafetySetting)


def _generation_config(value: GenerationConfigOrDict | None) -> GenerationConfig | None:
    return None if value is None else check_model(value, "CountTokensConfig.generation_config", GenerationConfig)


def _service_tier(value: ServiceTier | str | None) -> ServiceTier | None:
    return None if value is None else check_enum(value, "CountTokensConfig.service_tier", ServiceTier)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "CountTokensConfig.labels", check_str)


def _continuation_token(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "CountTokensConfig.continuation_token")


def _model_armor_config(value: ModelArmorConfigOrDict | None) -> ModelArmorConfig | None:
    return None if value is None else check_model(value, "CountTokensConfig.model_armor_config", ModelArmorConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CountTokensConfig(_Base):
    """Settings of `client.models.count_tokens`.

    Source: https://ai.google.dev/api/tokens

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        system_instruction: Standing orders for the model, above the conversation. Text only.
        tools: Tools that the model may use while it answers.
        tool_config: How the tools may be used; holds for all of `tools`.
        safety_settings: How strictly to block harmful content, at most one entry per category.
        generation_config: Sampling, length, format and thinking.
        cached_content: Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`.
        service_tier: How urgently the request is served, and at what price.
        store: Whether the exchange is kept in the project's logs; overrides the setting of the project.
        labels: Labels by key for telling requests apart in billing reports.
        continuation_token: The `continuationToken` of a candidate whose answer was broken off, to have it go on.
        model_armor_config: Templates of Model Armor that the prompt and the answer are held to. Excludes
            `safetySettings`. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("system_instruction", "systemInstruction", ("python",), "", ()),
        ("tools", "tools", ("python",), "", ()),
        ("tool_config", "toolConfig", ("model", "ToolConfig"), "", ()),
        ("safety_settings", "safetySettings", ("list", ("model", "SafetySetting")), "", ()),
        ("generation_config", "generationConfig", ("model", "GenerationConfig"), "", ()),
        ("cached_content", "cachedContent", ("string",), "", ()),
        ("service_tier", "serviceTier", ("enum", "ServiceTier"), "", ()),
        ("store", "store", ("boolean",), "", ()),
        ("labels", "labels", ("map", ("string",)), "", ()),
        ("continuation_token", "continuationToken", ("bytes",), "", ()),
        ("model_armor_config", "modelArmorConfig", ("model", "ModelArmorConfig"), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    system_instruction: ContentUnion | None = None
    tools: ToolListUnion | None = None
    tool_config: ToolConfig | None = _field(default=None, converter=_tool_config)
    safety_settings: list[SafetySetting] | None = _field(default=None, converter=_safety_settings)
    generation_config: GenerationConfig | None = _field(default=None, converter=_generation_config)
    cached_content: str | None = None
    service_tier: ServiceTier | None = _field(default=None, converter=_service_tier)
    store: bool | None = None
    labels: dict[str, str] | None = _field(default=None, converter=_labels)
    continuation_token: bytes | None = _field(default=None, converter=_continuation_token)
    model_armor_config: ModelArmorConfig | None = _field(default=None, converter=_model_armor_config)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            system_instruction=None,
            tools=None,
            tool_config=None,
            safety_settings=None,
            generation_config=None,
            cached_content=None,
            service_tier=None,
            store=None,
            labels=None,
            continuation_token=None,
            model_armor_config=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.system_instruction = system_instruction
            self.tools = tools
            self.tool_config = (
                tool_config if tool_config is None or tool_config.__class__ is ToolConfig else _tool_config(tool_config)
            )
            self.safety_settings = None if safety_settings is None else _safety_settings(safety_settings)
            self.generation_config = (
                generation_config
                if generation_config is None or generation_config.__class__ is GenerationConfig
                else _generation_config(generation_config)
            )
            self.cached_content = (
                cached_content
                if cached_content is None or cached_content.__class__ is str
                else check_str(cached_content, "CountTokensConfig.cached_content")
            )
            self.service_tier = (
                service_tier
                if service_tier is None or service_tier.__class__ is ServiceTier
                else _service_tier(service_tier)
            )
            self.store = (
                store if store is None or store.__class__ is bool else check_bool(store, "CountTokensConfig.store")
            )
            self.labels = None if labels is None else _labels(labels)
            self.continuation_token = (
                continuation_token
                if continuation_token is None or continuation_token.__class__ is bytes
                else _continuation_token(continuation_token)
            )
            self.model_armor_config = (
                model_armor_config
                if model_armor_config is None or model_armor_config.__class__ is ModelArmorConfig
                else _model_armor_config(model_armor_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.system_instruction = get("systemInstruction")
        out.tools = get("tools")
        v = get("toolConfig")
        out.tool_config = None if v is None else ToolConfig.from_dict(v)
        v = get("safetySettings")
        out.safety_settings = (
            None
            if v is None
            else [
                SafetySetting.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None
            ]
        )
        v = get("generationConfig")
        out.generation_config = None if v is None else GenerationConfig.from_dict(v)
        v = get("cachedContent")
        out.cached_content = v if v is None or v.__class__ is str else decode_str(v)
        v = get("serviceTier")
        out.service_tier = None if v is None else ServiceTier._value2member_map_.get(v) or ServiceTier.decode(v)
        v = get("store")
        out.store = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("labels")
        out.labels = (
            None
            if v is None
            else {
                k0: i0 if i0.__class__ is str else decode_str(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        v = get("continuationToken")
        out.continuation_token = None if v is None else decode_bytes(v)
        v = get("modelArmorConfig")
        out.model_armor_config = None if v is None else ModelArmorConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = encode_json(v, "CountTokensConfig.system_instruction")
        if (v := self.tools) is not None:
            out["tools"] = encode_json(v, "CountTokensConfig.tools")
        if (v := self.tool_config) is not None:
            out["toolConfig"] = (
                v if v.__class__ is ToolConfig else check_model(v, "CountTokensConfig.tool_config", ToolConfig)
            ).to_dict(backend)
        if (v := self.safety_settings) is not None:
            out["safetySettings"] = [
                (
                    i0
                    if i0.__class__ is SafetySetting
                    else check_model(i0, "CountTokensConfig.safety_settings", SafetySetting)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "CountTokensConfig.safety_settings"))
            ]
        if (v := self.generation_config) is not None:
            out["generationConfig"] = (
                v
                if v.__class__ is GenerationConfig
                else check_model(v, "CountTokensConfig.generation_config", GenerationConfig)
            ).to_dict(backend)
        if (v := self.cached_content) is not None:
            out["cachedContent"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CountTokensConfig.cached_content"))
            )
        if (v := self.service_tier) is not None:
            out["serviceTier"] = (
                v if v.__class__ is ServiceTier else check_enum(v, "CountTokensConfig.service_tier", ServiceTier)
            )._value_
        if (v := self.store) is not None:
            out["store"] = v if v.__class__ is bool else check_bool(v, "CountTokensConfig.store")
        if (v := self.labels) is not None:
            out["labels"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "CountTokensConfig.labels"))
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "CountTokensConfig.labels")).items()
            }
        if (v := self.continuation_token) is not None:
            out["continuationToken"] = encode_bytes(
                v if v.__class__ is bytes else check_bytes(v, "CountTokensConfig.continuation_token")
            )
        if (v := self.model_armor_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("CountTokensConfig.model_armor_config", backend, ("vertex",))
            out["modelArmorConfig"] = (
                v
                if v.__class__ is ModelArmorConfig
                else check_model(v, "CountTokensConfig.model_armor_config", ModelArmorConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        inner0: dict[str, Any] = {}
        if (v := self.system_instruction) is not None:
            (body if convert.backend in ("vertex",) else inner0)["systemInstruction"] = convert.content(v)
        if (v := self.tools) is not None:
            (body if convert.backend in ("vertex",) else inner0)["tools"] = convert.tools(v)
        if (v := self.tool_config) is not None:
            inner0["toolConfig"] = (
                v if v.__class__ is ToolConfig else check_model(v, "CountTokensConfig.tool_config", ToolConfig)
            ).to_dict(convert.backend)
        if (v := self.safety_settings) is not None:
            inner0["safetySettings"] = [
                (
                    i0
                    if i0.__class__ is SafetySetting
                    else check_model(i0, "CountTokensConfig.safety_settings", SafetySetting)
                ).to_dict(convert.backend)
                for i0 in (v if v.__class__ is list else check_list(v, "CountTokensConfig.safety_settings"))
            ]
        if (v := self.generation_config) is not None:
            (body if convert.backend in ("vertex",) else inner0)["generationConfig"] = convert.generation_config(v)
        if (v := self.cached_content) is not None:
            inner0["cachedContent"] = convert.cached_content_name(v)
        if (v := self.service_tier) is not None:
            inner0["serviceTier"] = (
                v if v.__class__ is ServiceTier else check_enum(v, "CountTokensConfig.service_tier", ServiceTier)
            )._value_
        if (v := self.store) is not None:
            inner0["store"] = v if v.__class__ is bool else check_bool(v, "CountTokensConfig.store")
        if (v := self.labels) is not None:
            inner0["labels"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "CountTokensConfig.labels"))
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "CountTokensConfig.labels")).items()
            }
        if (v := self.continuation_token) is not None:
            inner0["continuationToken"] = encode_bytes(
                v if v.__class__ is bytes else check_bytes(v, "CountTokensConfig.continuation_token")
            )
        if (v := self.model_armor_config) is not None:
            if convert.backend not in ("vertex",):
                raise unsupported("CountTokensConfig.model_armor_config", convert.backend, ("vertex",))
            inner0["modelArmorConfig"] = (
                v
                if v.__class__ is ModelArmorConfig
                else check_model(v, "CountTokensConfig.model_armor_config", ModelArmorConfig)
            ).to_dict(convert.backend)
        if inner0:
            put(body, ("generateContentRequest",), inner0)
        if self._extra:
            body.update(self._extra)


_KEYS: frozenset[str] = frozenset(
    (
        "systemInstruction",
        "tools",
        "toolConfig",
        "safetySettings",
        "generationConfig",
        "cachedContent",
        "serviceTier",
        "store",
        "labels",
        "continuationToken",
        "modelArmorConfig",
    )
)

from .generation_config import GenerationConfig
from .http_options import HttpOptions
from .model_armor_config import ModelArmorConfig
from .safety_setting import SafetySetting
from .service_tier import ServiceTier
from .tool_config import ToolConfig
