# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import AgentDict
    from .agent_tool import AgentTool, AgentToolCodec
    from .antigravity_agent_config import AntigravityAgentConfig
    from .base_environment import BaseEnvironment, BaseEnvironmentCodec

later(globals(), "AgentTool AgentToolCodec AntigravityAgentConfig BaseEnvironment BaseEnvironmentCodec")


@define(init=False, kw_only=True)
class Agent(ModelBase):
    """An agent: a base, and what is set for all of its runs.

    Attributes:
        agent_config: Settings of the agent.
        base_agent: The agent that this one is made from.
        base_environment: The environment that each run begins with: settings, or the id of one.
        description: What the agent is for.
        id: Its id, which `agent` of an interaction takes.
        system_instruction: Standing orders for the model.
        tools: The tools that may be used.
    """

    agent_config: AntigravityAgentConfig | None = wire_field("AntigravityAgentConfig", wire="agent_config")
    """Settings of the agent."""
    base_agent: str | None = wire_field("string", wire="base_agent")
    """The agent that this one is made from."""
    base_environment: BaseEnvironment | None = wire_field(("union", "BaseEnvironment"), wire="base_environment")
    """The environment that each run begins with: settings, or the id of one."""
    description: str | None = wire_field("string")
    """What the agent is for."""
    id: str | None = wire_field("string")
    """Its id, which `agent` of an interaction takes."""
    system_instruction: str | None = wire_field("string", wire="system_instruction")
    """Standing orders for the model."""
    tools: list[AgentTool] | None = wire_field(("list", ("union", "AgentTool")))
    """The tools that may be used."""

    def __init__(self, **fields: Unpack[AgentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.agent_config = None if (v := get("agent_config")) is None else AntigravityAgentConfig.from_dict(v)
        self.base_agent = v if (v := get("base_agent")) is None or v.__class__ is str else decode_str(v)
        self.base_environment = None if (v := get("base_environment")) is None else BaseEnvironmentCodec.from_dict(v)
        self.description = v if (v := get("description")) is None or v.__class__ is str else decode_str(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.system_instruction = v if (v := get("system_instruction")) is None or v.__class__ is str else decode_str(v)
        if (v := get("tools")) is not None:
            v = [AgentToolCodec.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tools = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.agent_config) is not None:
            v = v if v.__class__ is AntigravityAgentConfig else self._checked("agent_config", v)
            out["agent_config"] = v.to_dict(backend)
        if (v := self.base_agent) is not None:
            out["base_agent"] = v if v.__class__ is str else self._checked("base_agent", v)
        if (v := self.base_environment) is not None:
            out["base_environment"] = BaseEnvironmentCodec.to_dict(v, "Agent.base_environment", backend)
        if (v := self.description) is not None:
            out["description"] = v if v.__class__ is str else self._checked("description", v)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.system_instruction) is not None:
            out["system_instruction"] = v if v.__class__ is str else self._checked("system_instruction", v)
        if (v := self.tools) is not None:
            v = v if v.__class__ is list else self._checked("tools", v)
            out["tools"] = [AgentToolCodec.to_dict(i, "Agent.tools", backend) for i in v]
        return {**self._extra, **out} if self._extra else out
