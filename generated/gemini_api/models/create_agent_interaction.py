# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list, decode_object, decode_str

if TYPE_CHECKING:
    from ._dicts import CreateAgentInteractionDict
    from .create_agent_interaction_agent_config import (
        CreateAgentInteractionAgentConfig,
        CreateAgentInteractionAgentConfigCodec,
    )
    from .create_agent_interaction_environment import (
        CreateAgentInteractionEnvironment,
        CreateAgentInteractionEnvironmentCodec,
    )
    from .create_agent_interaction_response_format import (
        CreateAgentInteractionResponseFormat,
        CreateAgentInteractionResponseFormatCodec,
    )
    from .create_agent_interaction_service_tier import CreateAgentInteractionServiceTier
    from .interactions_input import InteractionsInput, InteractionsInputCodec
    from .interactions_safety_setting import InteractionsSafetySetting
    from .interactions_tool import InteractionsTool, InteractionsToolCodec
    from .interactions_webhook_config import InteractionsWebhookConfig
    from .response_modality import ResponseModality

later(
    globals(),
    "CreateAgentInteractionAgentConfig CreateAgentInteractionAgentConfigCodec "
    "CreateAgentInteractionEnvironment CreateAgentInteractionEnvironmentCodec "
    "CreateAgentInteractionResponseFormat CreateAgentInteractionResponseFormatCodec "
    "CreateAgentInteractionServiceTier InteractionsInput InteractionsInputCodec "
    "InteractionsSafetySetting InteractionsTool InteractionsToolCodec InteractionsWebhookConfig "
    "ResponseModality",
)


@define(init=False, kw_only=True)
class CreateAgentInteraction(ModelBase):
    """An interaction with an agent.

    Attributes:
        agent: The agent that runs, by its id. Required.
        agent_config: Settings of the agent.
        background: True has the work done after the request has been answered; ask for the result by its id. Never
            returned.
        continuation_token: Where an answer that hit the limit of one request goes on: send it back to go on.
        environment: The environment to work in: settings, or the id of one.
        input: What is said: a text, a content, a list of contents, or a list of steps.
        labels: Labels of yours, by name.
        previous_interaction_id: Id of the interaction that this one follows; its turns are remembered.
        response_format: Form of the answer: what it is, and its JSON Schema.
        response_mime_type: IANA type of the answer; `response_format` says it now. Deprecated.
        response_modalities: What the answer may be made of. Deprecated.
        safety_settings: What is held back.
        service_tier: How fast and at what price it is served.
        store: True keeps it on the server, so that it can be asked for and followed. Never returned.
        stream: True answers by events, as they happen. Never returned.
        system_instruction: Standing orders for the model.
        tools: The tools that may be used.
        webhook_config: Where to post events of this interaction.
    """

    agent: str | None = wire_field("string", "required")
    """The agent that runs, by its id. Required."""
    agent_config: CreateAgentInteractionAgentConfig | None = wire_field(
        ("union", "CreateAgentInteractionAgentConfig"), wire="agent_config"
    )
    """Settings of the agent."""
    background: bool | None = wire_field("boolean")
    """True has the work done after the request has been answered; ask for the result by its id. Never returned."""
    continuation_token: str | None = wire_field("string", wire="continuation_token")
    """Where an answer that hit the limit of one request goes on: send it back to go on."""
    environment: CreateAgentInteractionEnvironment | None = wire_field(("union", "CreateAgentInteractionEnvironment"))
    """The environment to work in: settings, or the id of one."""
    input: InteractionsInput | None = wire_field(("union", "InteractionsInput"))
    """What is said: a text, a content, a list of contents, or a list of steps."""
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels of yours, by name."""
    previous_interaction_id: str | None = wire_field("string", wire="previous_interaction_id")
    """Id of the interaction that this one follows; its turns are remembered."""
    response_format: CreateAgentInteractionResponseFormat | None = wire_field(
        ("union", "CreateAgentInteractionResponseFormat"), wire="response_format"
    )
    """Form of the answer: what it is, and its JSON Schema."""
    response_mime_type: str | None = wire_field("string", "deprecated", wire="response_mime_type")
    """IANA type of the answer; `response_format` says it now. Deprecated."""
    response_modalities: list[ResponseModality] | None = wire_field(
        ("list", ("enum", "ResponseModality")), "deprecated", wire="response_modalities"
    )
    """What the answer may be made of. Deprecated."""
    safety_settings: list[InteractionsSafetySetting] | None = wire_field(
        ("list", "InteractionsSafetySetting"), wire="safety_settings"
    )
    """What is held back."""
    service_tier: CreateAgentInteractionServiceTier | None = wire_field(
        ("enum", "CreateAgentInteractionServiceTier"), wire="service_tier"
    )
    """How fast and at what price it is served."""
    store: bool | None = wire_field("boolean")
    """True keeps it on the server, so that it can be asked for and followed. Never returned."""
    stream: bool | None = wire_field("boolean")
    """True answers by events, as they happen. Never returned."""
    system_instruction: str | None = wire_field("string", wire="system_instruction")
    """Standing orders for the model."""
    tools: list[InteractionsTool] | None = wire_field(("list", ("union", "InteractionsTool")))
    """The tools that may be used."""
    webhook_config: InteractionsWebhookConfig | None = wire_field("InteractionsWebhookConfig", wire="webhook_config")
    """Where to post events of this interaction."""

    def __init__(self, **fields: Unpack[CreateAgentInteractionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.agent = v if (v := get("agent")) is None or v.__class__ is str else decode_str(v)
        v = get("agent_config")
        self.agent_config = None if v is None else CreateAgentInteractionAgentConfigCodec.from_dict(v)
        self.background = v if (v := get("background")) is None or v.__class__ is bool else decode_bool(v)
        self.continuation_token = v if (v := get("continuation_token")) is None or v.__class__ is str else decode_str(v)
        v = get("environment")
        self.environment = None if v is None else CreateAgentInteractionEnvironmentCodec.from_dict(v)
        self.input = None if (v := get("input")) is None else InteractionsInputCodec.from_dict(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        v = get("previous_interaction_id")
        self.previous_interaction_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("response_format")
        self.response_format = None if v is None else CreateAgentInteractionResponseFormatCodec.from_dict(v)
        self.response_mime_type = v if (v := get("response_mime_type")) is None or v.__class__ is str else decode_str(v)
        if (v := get("response_modalities")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ResponseModality._by_value.get(i) or ResponseModality.decode(i) for i in v if i is not None]
        self.response_modalities = v
        if (v := get("safety_settings")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsSafetySetting.from_dict(i) for i in v if i is not None]
        self.safety_settings = v
        if (v := get("service_tier")) is not None:
            v = CreateAgentInteractionServiceTier._by_value.get(v) or CreateAgentInteractionServiceTier.decode(v)
        self.service_tier = v
        self.store = v if (v := get("store")) is None or v.__class__ is bool else decode_bool(v)
        self.stream = v if (v := get("stream")) is None or v.__class__ is bool else decode_bool(v)
        self.system_instruction = v if (v := get("system_instruction")) is None or v.__class__ is str else decode_str(v)
        if (v := get("tools")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsToolCodec.from_dict(i) for i in v if i is not None]
        self.tools = v
        self.webhook_config = None if (v := get("webhook_config")) is None else InteractionsWebhookConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.agent) is not None:
            out["agent"] = v if v.__class__ is str else self._checked("agent", v)
        if (v := self.agent_config) is not None:
            out["agent_config"] = CreateAgentInteractionAgentConfigCodec.to_dict(
                v, "CreateAgentInteraction.agent_config", backend
            )
        if (v := self.background) is not None:
            out["background"] = v if v.__class__ is bool else self._checked("background", v)
        if (v := self.continuation_token) is not None:
            out["continuation_token"] = v if v.__class__ is str else self._checked("continuation_token", v)
        if (v := self.environment) is not None:
            out["environment"] = CreateAgentInteractionEnvironmentCodec.to_dict(
                v, "CreateAgentInteraction.environment", backend
            )
        if (v := self.input) is not None:
            out["input"] = InteractionsInputCodec.to_dict(v, "CreateAgentInteraction.input", backend)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {
                k: i if i.__class__ is str else CreateAgentInteraction._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.previous_interaction_id) is not None:
            out["previous_interaction_id"] = v if v.__class__ is str else self._checked("previous_interaction_id", v)
        if (v := self.response_format) is not None:
            out["response_format"] = CreateAgentInteractionResponseFormatCodec.to_dict(
                v, "CreateAgentInteraction.response_format", backend
            )
        if (v := self.response_mime_type) is not None:
            out["response_mime_type"] = v if v.__class__ is str else self._checked("response_mime_type", v)
        if (v := self.response_modalities) is not None:
            v = self._each("response_modalities", v, ResponseModality)
            out["response_modalities"] = [i._value_ for i in v]
        if (v := self.safety_settings) is not None:
            v = self._each("safety_settings", v, InteractionsSafetySetting)
            out["safety_settings"] = [i.to_dict(backend) for i in v]
        if (v := self.service_tier) is not None:
            v = v if v.__class__ is CreateAgentInteractionServiceTier else self._checked("service_tier", v)
            out["service_tier"] = v._value_
        if (v := self.store) is not None:
            out["store"] = v if v.__class__ is bool else self._checked("store", v)
        if (v := self.stream) is not None:
            out["stream"] = v if v.__class__ is bool else self._checked("stream", v)
        if (v := self.system_instruction) is not None:
            out["system_instruction"] = v if v.__class__ is str else self._checked("system_instruction", v)
        if (v := self.tools) is not None:
            v = v if v.__class__ is list else self._checked("tools", v)
            out["tools"] = [InteractionsToolCodec.to_dict(i, "CreateAgentInteraction.tools", backend) for i in v]
        if (v := self.webhook_config) is not None:
            v = v if v.__class__ is InteractionsWebhookConfig else self._checked("webhook_config", v)
            out["webhook_config"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
