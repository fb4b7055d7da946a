# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import (
    decode_bool,
    decode_bytes,
    decode_list,
    decode_object,
    decode_str,
    defer,
    encode_bytes,
)

if TYPE_CHECKING:
    from ._dicts import GenerateContentRequestDict
    from .content import Content
    from .generation_config import GenerationConfig
    from .generation_output_config import GenerationOutputConfig
    from .model_armor_config import ModelArmorConfig
    from .safety_setting import SafetySetting
    from .service_tier import ServiceTier
    from .tool import Tool
    from .tool_config import ToolConfig

later(
    globals(),
    "Content GenerationConfig GenerationOutputConfig ModelArmorConfig SafetySetting ServiceTier Tool ToolConfig",
)


@define(init=False, kw_only=True)
class GenerateContentRequest(ModelBase):
    """What the model is given and how it shall answer.

    Attributes:
        model: Resource name of the model, `models/{model}`. The one in the path counts. Required. Gemini Developer API
            only.
        contents: The conversation so far, oldest turn first; the last turn is the one to answer. Required.
        system_instruction: Standing orders for the model, above the conversation. Text only.
        tools: Tools that the model may use while it answers.
        tool_config: How the tools may be used; holds for all of `tools`.
        safety_settings: How strictly to block harmful content, at most one entry per category.
        generation_config: Sampling, length, format and thinking.
        cached_content: Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`.
        service_tier: How urgently the request is served, and at what price.
        store: Whether the exchange is kept in the project's logs; overrides the setting of the project. Gemini
            Developer API only.
        labels: Labels by key for telling requests apart in billing reports.
        continuation_token: The `continuation_token` of a candidate whose answer was broken off, to have it go on.
        model_armor_config: Templates of Model Armor that the prompt and the answer are held to. Excludes
            `safety_settings`. Vertex AI only.
        generation_output_config: Where generated media are written. Vertex AI only.
    """

    model: str | None = wire_field("string", "required gemini")
    """Resource name of the model, `models/{model}`. The one in the path counts. Required. Gemini Developer API only."""
    contents: list[Content] | None = wire_field(("list", "Content"), "required")
    """The conversation so far, oldest turn first; the last turn is the one to answer. Required."""
    system_instruction: Content | None = wire_field("Content")
    """Standing orders for the model, above the conversation. Text only."""
    tools: list[Tool] | None = wire_field(("list", "Tool"))
    """Tools that the model may use while it answers."""
    tool_config: ToolConfig | None = wire_field("ToolConfig")
    """How the tools may be used; holds for all of `tools`."""
    safety_settings: list[SafetySetting] | None = wire_field(("list", "SafetySetting"))
    """How strictly to block harmful content, at most one entry per category."""
    generation_config: GenerationConfig | None = wire_field("GenerationConfig")
    """Sampling, length, format and thinking."""
    cached_content: str | None = wire_field("string")
    """Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`."""
    service_tier: ServiceTier | None = wire_field(("enum", "ServiceTier"))
    """How urgently the request is served, and at what price."""
    store: bool | None = wire_field("boolean", "gemini")
    """Whether the exchange is kept in the project's logs; overrides the setting of the project. Gemini Developer API only.
    """
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels by key for telling requests apart in billing reports."""
    continuation_token: bytes | None = wire_field("bytes")
    """The `continuation_token` of a candidate whose answer was broken off, to have it go on."""
    model_armor_config: ModelArmorConfig | None = wire_field("ModelArmorConfig", "vertex")
    """Templates of Model Armor that the prompt and the answer are held to. Excludes `safety_settings`. Vertex AI only.
    """
    generation_output_config: GenerationOutputConfig | None = wire_field(
        "GenerationOutputConfig", "vertex", wire="outputConfig"
    )
    """Where generated media are written. Vertex AI only."""

    def __init__(self, **fields: Unpack[GenerateContentRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        if (v := get("contents")) is not None:
            v = [Content.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.contents = v
        self.system_instruction = None if (v := get("systemInstruction")) is None else Content.from_dict(v)
        if (v := get("tools")) is not None:
            v = [Tool.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tools = v
        self.tool_config = None if (v := get("toolConfig")) is None else ToolConfig.from_dict(v)
        if (v := get("safetySettings")) is not None:
            v = [SafetySetting.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.safety_settings = v
        self.generation_config = None if (v := get("generationConfig")) is None else GenerationConfig.from_dict(v)
        self.cached_content = v if (v := get("cachedContent")) is None or v.__class__ is str else decode_str(v)
        v = get("serviceTier")
        self.service_tier = None if v is None else ServiceTier._by_value.get(v) or ServiceTier.decode(v)
        self.store = v if (v := get("store")) is None or v.__class__ is bool else decode_bool(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        if (v := get("continuationToken")) is None or not defer(self, "continuation_token", v):
            self.continuation_token = None if v is None else decode_bytes(v)
        self.model_armor_config = None if (v := get("modelArmorConfig")) is None else ModelArmorConfig.from_dict(v)
        v = get("outputConfig")
        self.generation_output_config = None if v is None else GenerationOutputConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "GenerateContentRequest.model")
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.contents) is not None:
            out["contents"] = [
                (i if i.__class__ is Content else GenerateContentRequest._checked("contents", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("contents", v))
            ]
        if (v := self.system_instruction) is not None:
            v = v if v.__class__ is Content else self._checked("system_instruction", v)
            out["systemInstruction"] = v.to_dict(backend)
        if (v := self.tools) is not None:
            out["tools"] = [
                (i if i.__class__ is Tool else GenerateContentRequest._checked("tools", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("tools", v))
            ]
        if (v := self.tool_config) is not None:
            out["toolConfig"] = (v if v.__class__ is ToolConfig else self._checked("tool_config", v)).to_dict(backend)
        if (v := self.safety_settings) is not None:
            v = self._each("safety_settings", v, SafetySetting)
            out["safetySettings"] = [i.to_dict(backend) for i in v]
        if (v := self.generation_config) is not None:
            v = v if v.__class__ is GenerationConfig else self._checked("generation_config", v)
            out["generationConfig"] = v.to_dict(backend)
        if (v := self.cached_content) is not None:
            out["cachedContent"] = v if v.__class__ is str else self._checked("cached_content", v)
        if (v := self.service_tier) is not None:
            out["serviceTier"] = (v if v.__class__ is ServiceTier else self._checked("service_tier", v))._value_
        if (v := self.store) is not None:
            only_on(("gemini",), "the Gemini Developer API", backend, "GenerateContentRequest.store")
            out["store"] = v if v.__class__ is bool else self._checked("store", v)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {
                k: i if i.__class__ is str else GenerateContentRequest._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.continuation_token) is not None:
            v = v if v.__class__ is bytes else self._checked("continuation_token", v)
            out["continuationToken"] = encode_bytes(v, backend)
        if (v := self.model_armor_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "GenerateContentRequest.model_armor_config")
            v = v if v.__class__ is ModelArmorConfig else self._checked("model_armor_config", v)
            out["modelArmorConfig"] = v.to_dict(backend)
        if (v := self.generation_output_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "GenerateContentRequest.generation_output_config")
            v = v if v.__class__ is GenerationOutputConfig else self._checked("generation_output_config", v)
            out["outputConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
