# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.errors.arguments import only_on, unsupported
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.codecs import encode_bytes

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import CountTokensConfigDict
    from ._unions import ContentUnion, ToolListUnion
    from .generation_config import GenerationConfig
    from .safety_setting import SafetySetting
    from .service_tier import ServiceTier
    from .tool_config import ToolConfig

later(
    globals(),
    "ContentUnion GenerationConfig SafetySetting ServiceTier ToolConfig ToolListUnion "
    "genai_runtime.converters:Converters",
)


@define(init=False, kw_only=True)
class CountTokensConfig(MethodConfig):
    """Settings of `client.models.count_tokens`.

    Source: https://ai.google.dev/api/tokens

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        system_instruction: Standing orders for the model, above the conversation. Text only.
        tools: Tools that the model may use while it answers.
        tool_config: How the tools may be used; holds for all of `tools`. Gemini Developer API only.
        safety_settings: How strictly to block harmful content, at most one entry per category. Gemini Developer API
            only.
        generation_config: Sampling, length, format and thinking.
        cached_content: Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`. Gemini
            Developer API only.
        service_tier: How urgently the request is served, and at what price. Gemini Developer API only.
        store: Whether the exchange is kept in the project's logs; overrides the setting of the project. Gemini
            Developer API only.
        labels: Labels by key for telling requests apart in billing reports. Gemini Developer API only.
        continuation_token: The `continuation_token` of a candidate whose answer was broken off, to have it go on.
            Gemini Developer API only.
    """

    system_instruction: ContentUnion | None = wire_field("python")
    """Standing orders for the model, above the conversation. Text only."""
    tools: ToolListUnion | None = wire_field("python")
    """Tools that the model may use while it answers."""
    tool_config: ToolConfig | None = wire_field("ToolConfig", "gemini")
    """How the tools may be used; holds for all of `tools`. Gemini Developer API only."""
    safety_settings: list[SafetySetting] | None = wire_field(("list", "SafetySetting"), "gemini")
    """How strictly to block harmful content, at most one entry per category. Gemini Developer API only."""
    generation_config: GenerationConfig | None = wire_field("GenerationConfig")
    """Sampling, length, format and thinking."""
    cached_content: str | None = wire_field("string", "gemini")
    """Resource name of a cached prefix of the prompt, `cachedContents/{cachedContent}`. Gemini Developer API only."""
    service_tier: ServiceTier | None = wire_field(("enum", "ServiceTier"), "gemini")
    """How urgently the request is served, and at what price. Gemini Developer API only."""
    store: bool | None = wire_field("boolean", "gemini")
    """Whether the exchange is kept in the project's logs; overrides the setting of the project. Gemini Developer API only.
    """
    labels: dict[str, str] | None = wire_field(("map", "string"), "gemini")
    """Labels by key for telling requests apart in billing reports. Gemini Developer API only."""
    continuation_token: bytes | None = wire_field("bytes", "gemini")
    """The `continuation_token` of a candidate whose answer was broken off, to have it go on. Gemini Developer API only.
    """

    def __init__(self, **fields: Unpack[CountTokensConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        if convert.backend.name == "vertex":
            return self._to_request_vertex(body, query, convert)
        v: Any
        inner0: dict[str, Any] = {}
        if (v := self.system_instruction) is not None:
            inner0["systemInstruction"] = convert.content(v)
        if (v := self.tools) is not None:
            inner0["tools"] = convert.tools(v)
        if (v := self.tool_config) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CountTokensConfig.tool_config")
            v = v if v.__class__ is ToolConfig else self._checked("tool_config", v)
            inner0["toolConfig"] = v.to_dict(convert.backend)
        if (v := self.safety_settings) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CountTokensConfig.safety_settings")
            v = self._each("safety_settings", v, SafetySetting)
            inner0["safetySettings"] = [i.to_dict(convert.backend) for i in v]
        if (v := self.generation_config) is not None:
            inner0["generationConfig"] = convert.generation_config(v)
        if (v := self.cached_content) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CountTokensConfig.cached_content")
            inner0["cachedContent"] = convert.cached_content_name(v)
        if (v := self.service_tier) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CountTokensConfig.service_tier")
            inner0["serviceTier"] = (v if v.__class__ is ServiceTier else self._checked("service_tier", v))._value_
        if (v := self.store) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CountTokensConfig.store")
            inner0["store"] = v if v.__class__ is bool else self._checked("store", v)
        if (v := self.labels) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CountTokensConfig.labels")
            v = v if v.__class__ is dict else self._checked("labels", v)
            inner0["labels"] = {
                k: i if i.__class__ is str else CountTokensConfig._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.continuation_token) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "CountTokensConfig.continuation_token")
            v = v if v.__class__ is bytes else self._checked("continuation_token", v)
            inner0["continuationToken"] = encode_bytes(v, convert.backend)
        if inner0:
            put(body, ("generateContentRequest",), inner0)
        if self._extra:
            body.update(self._extra)

    def _to_request_vertex(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """:meth:`_to_request`, of Vertex AI."""
        v: Any
        if (v := self.system_instruction) is not None:
            body["systemInstruction"] = convert.content(v)
        if (v := self.tools) is not None:
            body["tools"] = convert.tools(v)
        if (v := self.tool_config) is not None:
            raise unsupported("CountTokensConfig.tool_config", convert.backend, "the Gemini Developer API")
        if (v := self.safety_settings) is not None:
            raise unsupported("CountTokensConfig.safety_settings", convert.backend, "the Gemini Developer API")
        if (v := self.generation_config) is not None:
            body["generationConfig"] = convert.generation_config(v)
        if (v := self.cached_content) is not None:
            raise unsupported("CountTokensConfig.cached_content", convert.backend, "the Gemini Developer API")
        if (v := self.service_tier) is not None:
            raise unsupported("CountTokensConfig.service_tier", convert.backend, "the Gemini Developer API")
        if (v := self.store) is not None:
            raise unsupported("CountTokensConfig.store", convert.backend, "the Gemini Developer API")
        if (v := self.labels) is not None:
            raise unsupported("CountTokensConfig.labels", convert.backend, "the Gemini Developer API")
        if (v := self.continuation_token) is not None:
            raise unsupported("CountTokensConfig.continuation_token", convert.backend, "the Gemini Developer API")
        if self._extra:
            body.update(self._extra)
