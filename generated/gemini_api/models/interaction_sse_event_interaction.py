# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionSseEventInteractionDict
    from .create_agent_interaction_service_tier import CreateAgentInteractionServiceTier
    from .interaction_status_value import InteractionStatusValue
    from .interaction_usage import InteractionUsage
    from .step import Step, StepCodec

later(globals(), "CreateAgentInteractionServiceTier InteractionStatusValue InteractionUsage Step StepCodec")


@define(init=False, kw_only=True)
class InteractionSseEventInteraction(ModelBase):
    """The interaction, as its events tell of it.

    Attributes:
        agent: The agent that runs, by its id.
        continuation_token: Where an answer that hit the limit of one request goes on: send it back to go on. Set by the
            server.
        created: When it was made, an ISO 8601 time. Set by the server.
        id: Its id; empty where it is not stored. Required. Set by the server.
        model: Id of the model.
        object: Always `interaction`. Set by the server.
        service_tier: How fast and at what price it is served.
        status: How far it has come. Required. Set by the server.
        steps: What happened, in order: input, thoughts, calls, results, output. Set by the server.
        updated: When it was last changed, an ISO 8601 time. Set by the server.
        usage: Tokens that were used.
    """

    agent: str | None = wire_field("string")
    """The agent that runs, by its id."""
    continuation_token: str | None = wire_field("string", "read_only", wire="continuation_token")
    """Where an answer that hit the limit of one request goes on: send it back to go on. Set by the server."""
    created: str | None = wire_field("string", "read_only")
    """When it was made, an ISO 8601 time. Set by the server."""
    id: str | None = wire_field("string", "required read_only")
    """Its id; empty where it is not stored. Required. Set by the server."""
    model: str | None = wire_field("string")
    """Id of the model."""
    object: str | None = wire_field("string", "read_only")
    """Always `interaction`. Set by the server."""
    service_tier: CreateAgentInteractionServiceTier | None = wire_field(
        ("enum", "CreateAgentInteractionServiceTier"), wire="service_tier"
    )
    """How fast and at what price it is served."""
    status: InteractionStatusValue | None = wire_field(("enum", "InteractionStatusValue"), "required read_only")
    """How far it has come. Required. Set by the server."""
    steps: list[Step] | None = wire_field(("list", ("union", "Step")), "read_only")
    """What happened, in order: input, thoughts, calls, results, output. Set by the server."""
    updated: str | None = wire_field("string", "read_only")
    """When it was last changed, an ISO 8601 time. Set by the server."""
    usage: InteractionUsage | None = wire_field("InteractionUsage")
    """Tokens that were used."""

    def __init__(self, **fields: Unpack[InteractionSseEventInteractionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.agent = v if (v := get("agent")) is None or v.__class__ is str else decode_str(v)
        self.continuation_token = v if (v := get("continuation_token")) is None or v.__class__ is str else decode_str(v)
        self.created = v if (v := get("created")) is None or v.__class__ is str else decode_str(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.object = v if (v := get("object")) is None or v.__class__ is str else decode_str(v)
        if (v := get("service_tier")) is not None:
            v = CreateAgentInteractionServiceTier._by_value.get(v) or CreateAgentInteractionServiceTier.decode(v)
        self.service_tier = v
        v = get("status")
        self.status = None if v is None else InteractionStatusValue._by_value.get(v) or InteractionStatusValue.decode(v)
        if (v := get("steps")) is not None:
            v = [StepCodec.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.steps = v
        self.updated = v if (v := get("updated")) is None or v.__class__ is str else decode_str(v)
        self.usage = None if (v := get("usage")) is None else InteractionUsage.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.agent) is not None:
            out["agent"] = v if v.__class__ is str else self._checked("agent", v)
        if (v := self.continuation_token) is not None:
            out["continuation_token"] = v if v.__class__ is str else self._checked("continuation_token", v)
        if (v := self.created) is not None:
            out["created"] = v if v.__class__ is str else self._checked("created", v)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.object) is not None:
            out["object"] = v if v.__class__ is str else self._checked("object", v)
        if (v := self.service_tier) is not None:
            v = v if v.__class__ is CreateAgentInteractionServiceTier else self._checked("service_tier", v)
            out["service_tier"] = v._value_
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is InteractionStatusValue else self._checked("status", v))._value_
        if (v := self.steps) is not None:
            v = v if v.__class__ is list else self._checked("steps", v)
            out["steps"] = [StepCodec.to_dict(i, "InteractionSseEventInteraction.steps", backend) for i in v]
        if (v := self.updated) is not None:
            out["updated"] = v if v.__class__ is str else self._checked("updated", v)
        if (v := self.usage) is not None:
            out["usage"] = (v if v.__class__ is InteractionUsage else self._checked("usage", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
