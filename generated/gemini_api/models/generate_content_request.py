"""The model ``GenerateContentRequest``."""
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

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import (
        ContentOrDict,
        GenerationConfigOrDict,
        GenerationOutputConfigOrDict,
        ModelArmorConfigOrDict,
        SafetySettingOrDict,
        ToolConfigOrDict,
        ToolOrDict,
    )


def _contents(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return None if value is None else check_list(value, "GenerateContentRequest.contents", check_model, Content)


def _system_instruction(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "GenerateContentRequest.system_instruction", Content)


def _tools(value: Sequence[ToolOrDict] | None) -> list[Tool] | None:
    return None if value is None else check_list(value, "GenerateContentRequest.tools", check_model, Tool)


def _tool_config(value: ToolConfigOrDict | None) -> ToolConfig | None:
    return None if value is None else check_model(value, "GenerateContentRequest.tool_config", ToolConfig)


def _safety_settings(value: Sequence[SafetySettingOrDict] | None) -> list[SafetySetting] | None:
    return (
        None
        if value is None
        else check_list(value, "GenerateContentRequest.safety_settings", check_model, SafetySetting)
    )


def _generation_config(value: GenerationConfigOrDict | None) -> GenerationConfig | None:
    return None if value is None else check_model(value, "GenerateContentRequest.generation_config", GenerationConfig)


def _service_tier(value: ServiceTier | str | None) -> ServiceTier | None:
    return None if value is None else check_enum(value, "GenerateContentRequest.service_tier", ServiceTier)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "GenerateContentRequest.labels", check_str)


def _continuation_token(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "GenerateContentRequest.continuation_token")


def _model_armor_config(value: ModelArmorConfigOrDict | None) -> ModelArmorConfig | None:
    return None if value is None else check_model(value, "GenerateContentRequest.model_armor_config", ModelArmorConfig)


def _generation_output_config(value: GenerationOutputConfigOrDict | None) -> GenerationOutputConfig | None:
    return (
        None
        if value is None
        else check_model(value, "GenerateContentRequest.generation_output_config", GenerationOutputConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateContentRequest(_Base):
    """What the model is given and how it shall answer.

    Attributes:
        model: Resource name of the model, `models/{model}`. The one in the path counts. Required.
        contents: The conversation so far, oldest turn first; the last turn is the one to answer. Required.
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
        generation_output_config: Where generated media are written. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "model", ("string",), "required", ()),
        ("contents", "contents", ("list", ("model", "Content")), "required", ()),
        ("system_instruction", "systemInstruction", ("model", "Content"), "", ()),
        ("tools", "tools", ("list", ("model", "Tool")), "", ()),
        ("tool_config", "toolConfig", ("model", "ToolConfig"), "", ()),
        ("safety_settings", "safetySettings", ("list", ("model", "SafetySetting")), "", ()),
        ("generation_config", "generationConfig", ("model", "GenerationConfig"), "", ()),
        ("cached_content", "cachedContent", ("string",), "", ()),
        ("service_tier", "serviceTier", ("enum", "ServiceTier"), "", ()),
        ("store", "store", ("boolean",), "", ()),
        ("labels", "labels", ("map", ("string",)), "", ()),
        ("continuation_token", "continuationToken", ("bytes",), "", ()),
        ("model_armor_config", "modelArmorConfig", ("model", "ModelArmorConfig"), "vertex", ()),
        ("generation_output_config", "outputConfig", ("model", "GenerationOutputConfig"), "vertex", ()),
    )

    model: str | None = None
    contents: list[Content] | None = _field(default=None, converter=_contents)
    system_instruction: Content | None = _field(default=None, converter=_system_instruction)
    tools: list[Tool] | None = _field(default=None, converter=_tools)
    tool_config: ToolConfig | None = _field(default=None, converter=_tool_config)
    safety_settings: list[SafetySetting] | None = _field(default=None, converter=_safety_settings)
    generation_config: GenerationConfig | None = _field(default=None, converter=_generation_config)
    cached_content: str | None = None
    service_tier: ServiceTier | None = _field(default=None, converter=_service_tier)
    store: bool | None = None
    labels: dict[str, str] | None = _field(default=None, converter=_labels)
    continuation_token: bytes | None = _field(default=None, converter=_continuation_token)
    model_armor_config: ModelArmorConfig | None = _field(default=None, converter=_model_armor_config)
    generation_output_config: GenerationOutputConfig | None = _field(default=None, converter=_generation_output_config)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            model=None,
            contents=None,
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
            generation_output_config=None,
            **_others,
        ):
            self._extra = None
            self.model = (
                model if model is None or model.__class__ is str else check_str(model, "GenerateContentRequest.model")
            )
            self.contents = None if contents is None else _contents(contents)
            self.system_instruction = (
                system_instruction
                if system_instruction is None or system_instruction.__class__ is Content
                else _system_instruction(system_instruction)
            )
            self.tools = None if tools is None else _tools(tools)
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
                else check_str(cached_content, "GenerateContentRequest.cached_content")
            )
            self.service_tier = (
                service_tier
                if service_tier is None or service_tier.__class__ is ServiceTier
                else _service_tier(service_tier)
            )
            self.store = (
                store if store is None or store.__class__ is bool else check_bool(store, "GenerateContentRequest.store")
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
            self.generation_output_config = (
                generation_output_config
                if generation_output_config is None or generation_output_config.__class__ is GenerationOutputConfig
                else _generation_output_config(generation_output_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("model")
        out.model = v if v is None or v.__class__ is str else decode_str(v)
        v = get("contents")
        out.contents = (
            None
            if v is None
            else [Content.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("systemInstruction")
        out.system_instruction = None if v is None else Content.from_dict(v)
        v = get("tools")
        out.tools = (
            None
            if v is None
            else [Tool.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
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
        v = get("outputConfig")
        out.generation_output_config = None if v is None else GenerationOutputConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else str.__str__(check_str(v, "GenerateContentRequest.model"))
        if (v := self.contents) is not None:
            out["contents"] = [
                (
                    i0 if i0.__class__ is Content else check_model(i0, "GenerateContentRequest.contents", Content)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentRequest.contents"))
            ]
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = (
                v if v.__class__ is Content else check_model(v, "GenerateContentRequest.system_instruction", Content)
            ).to_dict(backend)
        if (v := self.tools) is not None:
            out["tools"] = [
                (i0 if i0.__class__ is Tool else check_model(i0, "GenerateContentRequest.tools", Tool)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentRequest.tools"))
            ]
        if (v := self.tool_config) is not None:
            out["toolConfig"] = (
                v if v.__class__ is ToolConfig else check_model(v, "GenerateContentRequest.tool_config", ToolConfig)
            ).to_dict(backend)
        if (v := self.safety_settings) is not None:
            out["safetySettings"] = [
                (
                    i0
                    if i0.__class__ is SafetySetting
                    else check_model(i0, "GenerateContentRequest.safety_settings", SafetySetting)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "GenerateContentRequest.safety_settings"))
            ]
        if (v := self.generation_config) is not None:
            out["generationConfig"] = (
                v
                if v.__class__ is GenerationConfig
                else check_model(v, "GenerateContentRequest.generation_config", GenerationConfig)
            ).to_dict(backend)
        if (v := self.cached_content) is not None:
            out["cachedContent"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GenerateContentRequest.cached_content"))
            )
        if (v := self.service_tier) is not None:
            out["serviceTier"] = (
                v if v.__class__ is ServiceTier else check_enum(v, "GenerateContentRequest.service_tier", ServiceTier)
            )._value_
        if (v := self.store) is not None:
            out["store"] = v if v.__class__ is bool else check_bool(v, "GenerateContentRequest.store")
        if (v := self.labels) is not None:
            out["labels"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "GenerateContentRequest.labels"))
                for k0, i0 in (v if v.__class__ is dict else check_object(v, "GenerateContentRequest.labels")).items()
            }
        if (v := self.continuation_token) is not None:
            out["continuationToken"] = encode_bytes(
                v if v.__class__ is bytes else check_bytes(v, "GenerateContentRequest.continuation_token")
            )
        if (v := self.model_armor_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentRequest.model_armor_config", backend, ("vertex",))
            out["modelArmorConfig"] = (
                v
                if v.__class__ is ModelArmorConfig
                else check_model(v, "GenerateContentRequest.model_armor_config", ModelArmorConfig)
            ).to_dict(backend)
        if (v := self.generation_output_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GenerateContentRequest.generation_output_config", backend, ("vertex",))
            out["outputConfig"] = (
                v
                if v.__class__ is GenerationOutputConfig
                else check_model(v, "GenerateContentRequest.generation_output_config", GenerationOutputConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "model",
        "contents",
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
        "outputConfig",
    )
)

from .content import Content
from .generation_config import GenerationConfig
from .generation_output_config import GenerationOutputConfig
from .model_armor_config import ModelArmorConfig
from .safety_setting import SafetySetting
from .service_tier import ServiceTier
from .tool import Tool
from .tool_config import ToolConfig
