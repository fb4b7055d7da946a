"""The model ``CountTokensConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field
from genai_runtime.models.checks import unsupported
from genai_runtime.models.codecs import decode_bool, decode_bytes, decode_list, decode_object, decode_str, encode_bytes
from genai_runtime.models.freeform import encode_json
from genai_runtime.resource import put

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.resource import Converters

    from ._dicts import CountTokensConfigDict
    from ._unions import ContentUnion, ToolListUnion


@define(init=False, kw_only=True)
class CountTokensConfig(ModelBase):
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

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    system_instruction: ContentUnion | None = wire_field("systemInstruction", "python")
    tools: ToolListUnion | None = wire_field("tools", "python")
    tool_config: ToolConfig | None = wire_field("toolConfig", ("model", "ToolConfig"))
    safety_settings: list[SafetySetting] | None = wire_field("safetySettings", ("list", ("model", "SafetySetting")))
    generation_config: GenerationConfig | None = wire_field("generationConfig", ("model", "GenerationConfig"))
    cached_content: str | None = wire_field("cachedContent", "string")
    service_tier: ServiceTier | None = wire_field("serviceTier", ("enum", "ServiceTier"))
    store: bool | None = wire_field("store", "boolean")
    labels: dict[str, str] | None = wire_field("labels", ("map", ("string",)))
    continuation_token: bytes | None = wire_field("continuationToken", "bytes")
    model_armor_config: ModelArmorConfig | None = wire_field(
        "modelArmorConfig", ("model", "ModelArmorConfig"), "vertex"
    )

    def __init__(self, **fields: Unpack[CountTokensConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.http_options = None
        out.system_instruction = get("systemInstruction")
        out.tools = get("tools")
        out.tool_config = None if (v := get("toolConfig")) is None else ToolConfig.from_dict(v)
        if (v := get("safetySettings")) is not None:
            v = [SafetySetting.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        out.safety_settings = v
        out.generation_config = None if (v := get("generationConfig")) is None else GenerationConfig.from_dict(v)
        out.cached_content = v if (v := get("cachedContent")) is None or v.__class__ is str else decode_str(v)
        out.service_tier = (
            None
            if (v := get("serviceTier")) is None
            else ServiceTier._value2member_map_.get(v) or ServiceTier.decode(v)
        )
        out.store = None if (v := get("store")) is None else v if v.__class__ is bool else decode_bool(v)
        if (v := get("labels")) is not None:
            v = {
                k0: i0 if i0.__class__ is str else decode_str(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        out.labels = v
        out.continuation_token = None if (v := get("continuationToken")) is None else decode_bytes(v)
        out.model_armor_config = None if (v := get("modelArmorConfig")) is None else ModelArmorConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = encode_json(v, "CountTokensConfig.system_instruction")
        if (v := self.tools) is not None:
            out["tools"] = encode_json(v, "CountTokensConfig.tools")
        if (v := self.tool_config) is not None:
            out["toolConfig"] = (v if v.__class__ is ToolConfig else self._checked("tool_config", v)).to_dict(backend)
        if (v := self.safety_settings) is not None:
            v = v if v.__class__ is list else self._checked("safety_settings", v)
            out["safetySettings"] = [
                (i if i.__class__ is SafetySetting else CountTokensConfig._checked("safety_settings", i, 1)).to_dict(
                    backend
                )
                for i in v
            ]
        if (v := self.generation_config) is not None:
            out["generationConfig"] = (
                v if v.__class__ is GenerationConfig else self._checked("generation_config", v)
            ).to_dict(backend)
        if (v := self.cached_content) is not None:
            out["cachedContent"] = v if v.__class__ is str else self._checked("cached_content", v)
        if (v := self.service_tier) is not None:
            out["serviceTier"] = (v if v.__class__ is ServiceTier else self._checked("service_tier", v))._value_
        if (v := self.store) is not None:
            out["store"] = v if v.__class__ is bool else self._checked("store", v)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {
                k: i if i.__class__ is str else CountTokensConfig._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.continuation_token) is not None:
            out["continuationToken"] = encode_bytes(
                v if v.__class__ is bytes else self._checked("continuation_token", v)
            )
        if (v := self.model_armor_config) is not None:
            if backend is not None and backend.name not in ("vertex",):
                raise unsupported("CountTokensConfig.model_armor_config", backend, "Vertex AI")
            out["modelArmorConfig"] = (
                v if v.__class__ is ModelArmorConfig else self._checked("model_armor_config", v)
            ).to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Put what is set where the request has it."""
        v: Any
        inner0: dict[str, Any] = {}
        if (v := self.system_instruction) is not None:
            (body if convert.backend.name in ("vertex",) else inner0)["systemInstruction"] = convert.content(v)
        if (v := self.tools) is not None:
            (body if convert.backend.name in ("vertex",) else inner0)["tools"] = convert.tools(v)
        if (v := self.tool_config) is not None:
            inner0["toolConfig"] = (v if v.__class__ is ToolConfig else self._checked("tool_config", v)).to_dict(
                convert.backend
            )
        if (v := self.safety_settings) is not None:
            v = v if v.__class__ is list else self._checked("safety_settings", v)
            inner0["safetySettings"] = [
                (i if i.__class__ is SafetySetting else CountTokensConfig._checked("safety_settings", i, 1)).to_dict(
                    convert.backend
                )
                for i in v
            ]
        if (v := self.generation_config) is not None:
            (body if convert.backend.name in ("vertex",) else inner0)["generationConfig"] = (
                v if v.__class__ is GenerationConfig else self._checked("generation_config", v)
            ).to_dict(convert.backend)
        if (v := self.cached_content) is not None:
            inner0["cachedContent"] = convert.cached_content_name(v)
        if (v := self.service_tier) is not None:
            inner0["serviceTier"] = (v if v.__class__ is ServiceTier else self._checked("service_tier", v))._value_
        if (v := self.store) is not None:
            inner0["store"] = v if v.__class__ is bool else self._checked("store", v)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            inner0["labels"] = {
                k: i if i.__class__ is str else CountTokensConfig._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.continuation_token) is not None:
            inner0["continuationToken"] = encode_bytes(
                v if v.__class__ is bytes else self._checked("continuation_token", v)
            )
        if (v := self.model_armor_config) is not None:
            if convert.backend.name not in ("vertex",):
                raise unsupported("CountTokensConfig.model_armor_config", convert.backend, "Vertex AI")
            inner0["modelArmorConfig"] = (
                v if v.__class__ is ModelArmorConfig else self._checked("model_armor_config", v)
            ).to_dict(convert.backend)
        if inner0:
            put(body, ("generateContentRequest",), inner0)
        if self._extra:
            body.update(self._extra)


from .generation_config import GenerationConfig
from .http_options import HttpOptions
from .model_armor_config import ModelArmorConfig
from .safety_setting import SafetySetting
from .service_tier import ServiceTier
from .tool_config import ToolConfig
