# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_object, decode_str
from genai_runtime.models.mixins.interaction import InteractionMixin

if TYPE_CHECKING:
    from ._dicts import InteractionDict
    from .create_agent_interaction_service_tier import CreateAgentInteractionServiceTier
    from .interaction_agent_config import InteractionAgentConfig, InteractionAgentConfigCodec
    from .interaction_environment import InteractionEnvironment, InteractionEnvironmentCodec
    from .interaction_error import InteractionError
    from .interaction_response_format import InteractionResponseFormat, InteractionResponseFormatCodec
    from .interaction_status_value import InteractionStatusValue
    from .interaction_usage import InteractionUsage
    from .interactions_generation_config import InteractionsGenerationConfig
    from .interactions_input import InteractionsInput, InteractionsInputCodec
    from .interactions_safety_setting import InteractionsSafetySetting
    from .interactions_tool import InteractionsTool, InteractionsToolCodec
    from .interactions_webhook_config import InteractionsWebhookConfig
    from .response_modality import ResponseModality
    from .step import Step, StepCodec

later(
    globals(),
    "CreateAgentInteractionServiceTier InteractionAgentConfig InteractionAgentConfigCodec "
    "InteractionEnvironment InteractionEnvironmentCodec InteractionError "
    "InteractionResponseFormat InteractionResponseFormatCodec InteractionsGenerationConfig "
    "InteractionsInput InteractionsInputCodec InteractionsSafetySetting InteractionStatusValue "
    "InteractionsTool InteractionsToolCodec InteractionsWebhookConfig InteractionUsage "
    "ResponseModality Step StepCodec",
)


@define(init=False, kw_only=True)
class Interaction(InteractionMixin, ModelBase):
    """A request to a model or an agent, and what came of it.

    Attributes:
        agent: The agent that runs, by its id.
        agent_config: Settings of the agent.
        cached_content: Resource name of the cache that the input continues, `cachedContents/{id}`. Deprecated.
        continuation_token: Where an answer that hit the limit of one request goes on: send it back to go on.
        created: When it was made, an ISO 8601 time. Set by the server.
        environment: The environment to work in: settings, or the id of one.
        environment_id: Id of the environment that it worked in. Set by the server.
        errors: What went wrong on the way. Set by the server.
        generation_config: How the answer is generated.
        id: Its id, with which it is asked for and followed. Absent where it is not stored. Set by the server.
        input: What was said, if it was asked for.
        labels: Labels of yours, by name.
        model: Id of the model.
        object: Always `interaction`. Set by the server.
        previous_interaction_id: Id of the interaction that this one follows; its turns are remembered.
        response_format: Form of the answer: what it is, and its JSON Schema.
        response_mime_type: IANA type of the answer; `response_format` says it now. Deprecated.
        response_modalities: What the answer may be made of. Deprecated.
        safety_settings: What is held back.
        service_tier: How fast and at what price it is served.
        status: How far it has come. Required. Set by the server.
        steps: What happened, in order: input, thoughts, calls, results, output. Set by the server.
        system_instruction: Standing orders for the model.
        tools: The tools that may be used.
        updated: When it was last changed, an ISO 8601 time. Set by the server.
        usage: Tokens that were used.
        webhook_config: Where to post events of this interaction.
    """

    agent: str | None = wire_field("string")
    """The agent that runs, by its id."""
    agent_config: InteractionAgentConfig | None = wire_field(("union", "InteractionAgentConfig"), wire="agent_config")
    """Settings of the agent."""
    cached_content: str | None = wire_field("string", "deprecated", wire="cached_content")
    """Resource name of the cache that the input continues, `cachedContents/{id}`. Deprecated."""
    continuation_token: str | None = wire_field("string", wire="continuation_token")
    """Where an answer that hit the limit of one request goes on: send it back to go on."""
    created: str | None = wire_field("string", "read_only")
    """When it was made, an ISO 8601 time. Set by the server."""
    environment: InteractionEnvironment | None = wire_field(("union", "InteractionEnvironment"))
    """The environment to work in: settings, or the id of one."""
    environment_id: str | None = wire_field("string", "read_only", wire="environment_id")
    """Id of the environment that it worked in. Set by the server."""
    errors: list[InteractionError] | None = wire_field(("list", "InteractionError"), "read_only")
    """What went wrong on the way. Set by the server."""
    generation_config: InteractionsGenerationConfig | None = wire_field(
        "InteractionsGenerationConfig", wire="generation_config"
    )
    """How the answer is generated."""
    id: str | None = wire_field("string", "read_only")
    """Its id, with which it is asked for and followed. Absent where it is not stored. Set by the server."""
    input: InteractionsInput | None = wire_field(("union", "InteractionsInput"))
    """What was said, if it was asked for."""
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels of yours, by name."""
    model: str | None = wire_field("string")
    """Id of the model."""
    object: str | None = wire_field("string", "read_only")
    """Always `interaction`. Set by the server."""
    previous_interaction_id: str | None = wire_field("string", wire="previous_interaction_id")
    """Id of the interaction that this one follows; its turns are remembered."""
    response_format: InteractionResponseFormat | None = wire_field(
        ("union", "InteractionResponseFormat"), wire="response_format"
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
    status: InteractionStatusValue | None = wire_field(("enum", "InteractionStatusValue"), "required read_only")
    """How far it has come. Required. Set by the server."""
    steps: list[Step] | None = wire_field(("list", ("union", "Step")), "read_only")
    """What happened, in order: input, thoughts, calls, results, output. Set by the server."""
    system_instruction: str | None = wire_field("string", wire="system_instruction")
    """Standing orders for the model."""
    tools: list[InteractionsTool] | None = wire_field(("list", ("union", "InteractionsTool")))
    """The tools that may be used."""
    updated: str | None = wire_field("string", "read_only")
    """When it was last changed, an ISO 8601 time. Set by the server."""
    usage: InteractionUsage | None = wire_field("InteractionUsage")
    """Tokens that were used."""
    webhook_config: InteractionsWebhookConfig | None = wire_field("InteractionsWebhookConfig", wire="webhook_config")
    """Where to post events of this interaction."""

    def __init__(self, **fields: Unpack[InteractionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.agent = v if (v := get("agent")) is None or v.__class__ is str else decode_str(v)
        self.agent_config = None if (v := get("agent_config")) is None else InteractionAgentConfigCodec.from_dict(v)
        self.cached_content = v if (v := get("cached_content")) is None or v.__class__ is str else decode_str(v)
        self.continuation_token = v if (v := get("continuation_token")) is None or v.__class__ is str else decode_str(v)
        self.created = v if (v := get("created")) is None or v.__class__ is str else decode_str(v)
        self.environment = None if (v := get("environment")) is None else InteractionEnvironmentCodec.from_dict(v)
        self.environment_id = v if (v := get("environment_id")) is None or v.__class__ is str else decode_str(v)
        if (v := get("errors")) is not None:
            v = [InteractionError.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.errors = v
        v = get("generation_config")
        self.generation_config = None if v is None else InteractionsGenerationConfig.from_dict(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.input = None if (v := get("input")) is None else InteractionsInputCodec.from_dict(v)
        if (v := get("labels")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.labels = v
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.object = v if (v := get("object")) is None or v.__class__ is str else decode_str(v)
        v = get("previous_interaction_id")
        self.previous_interaction_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("response_format")
        self.response_format = None if v is None else InteractionResponseFormatCodec.from_dict(v)
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
        v = get("status")
        self.status = None if v is None else InteractionStatusValue._by_value.get(v) or InteractionStatusValue.decode(v)
        if (v := get("steps")) is not None:
            v = [StepCodec.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.steps = v
        self.system_instruction = v if (v := get("system_instruction")) is None or v.__class__ is str else decode_str(v)
        if (v := get("tools")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsToolCodec.from_dict(i) for i in v if i is not None]
        self.tools = v
        self.updated = v if (v := get("updated")) is None or v.__class__ is str else decode_str(v)
        self.usage = None if (v := get("usage")) is None else InteractionUsage.from_dict(v)
        self.webhook_config = None if (v := get("webhook_config")) is None else InteractionsWebhookConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.agent) is not None:
            out["agent"] = v if v.__class__ is str else self._checked("agent", v)
        if (v := self.agent_config) is not None:
            out["agent_config"] = InteractionAgentConfigCodec.to_dict(v, "Interaction.agent_config", backend)
        if (v := self.cached_content) is not None:
            out["cached_content"] = v if v.__class__ is str else self._checked("cached_content", v)
        if (v := self.continuation_token) is not None:
            out["continuation_token"] = v if v.__class__ is str else self._checked("continuation_token", v)
        if (v := self.created) is not None:
            out["created"] = v if v.__class__ is str else self._checked("created", v)
        if (v := self.environment) is not None:
            out["environment"] = InteractionEnvironmentCodec.to_dict(v, "Interaction.environment", backend)
        if (v := self.environment_id) is not None:
            out["environment_id"] = v if v.__class__ is str else self._checked("environment_id", v)
        if (v := self.errors) is not None:
            out["errors"] = [
                (i if i.__class__ is InteractionError else Interaction._checked("errors", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("errors", v))
            ]
        if (v := self.generation_config) is not None:
            v = v if v.__class__ is InteractionsGenerationConfig else self._checked("generation_config", v)
            out["generation_config"] = v.to_dict(backend)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.input) is not None:
            out["input"] = InteractionsInputCodec.to_dict(v, "Interaction.input", backend)
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            out["labels"] = {k: i if i.__class__ is str else Interaction._checked("labels", i, 1) for k, i in v.items()}
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.object) is not None:
            out["object"] = v if v.__class__ is str else self._checked("object", v)
        if (v := self.previous_interaction_id) is not None:
            out["previous_interaction_id"] = v if v.__class__ is str else self._checked("previous_interaction_id", v)
        if (v := self.response_format) is not None:
            out["response_format"] = InteractionResponseFormatCodec.to_dict(v, "Interaction.response_format", backend)
        if (v := self.response_mime_type) is not None:
            out["response_mime_type"] = v if v.__class__ is str else self._checked("response_mime_type", v)
        if (v := self.response_modalities) is not None:
            out["response_modalities"] = [
                (i if i.__class__ is ResponseModality else Interaction._checked("response_modalities", i, 1))._value_
                for i in (v if v.__class__ is list else self._checked("response_modalities", v))
            ]
        if (v := self.safety_settings) is not None:
            v = self._each("safety_settings", v, InteractionsSafetySetting)
            out["safety_settings"] = [i.to_dict(backend) for i in v]
        if (v := self.service_tier) is not None:
            v = v if v.__class__ is CreateAgentInteractionServiceTier else self._checked("service_tier", v)
            out["service_tier"] = v._value_
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is InteractionStatusValue else self._checked("status", v))._value_
        if (v := self.steps) is not None:
            v = v if v.__class__ is list else self._checked("steps", v)
            out["steps"] = [StepCodec.to_dict(i, "Interaction.steps", backend) for i in v]
        if (v := self.system_instruction) is not None:
            out["system_instruction"] = v if v.__class__ is str else self._checked("system_instruction", v)
        if (v := self.tools) is not None:
            v = v if v.__class__ is list else self._checked("tools", v)
            out["tools"] = [InteractionsToolCodec.to_dict(i, "Interaction.tools", backend) for i in v]
        if (v := self.updated) is not None:
            out["updated"] = v if v.__class__ is str else self._checked("updated", v)
        if (v := self.usage) is not None:
            out["usage"] = (v if v.__class__ is InteractionUsage else self._checked("usage", v)).to_dict(backend)
        if (v := self.webhook_config) is not None:
            v = v if v.__class__ is InteractionsWebhookConfig else self._checked("webhook_config", v)
            out["webhook_config"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
