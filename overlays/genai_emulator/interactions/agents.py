"""The agents that interactions run: Google's own, and those of the project."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ..errors import not_found
from ..project import Project

JSON = dict[str, Any]

_MODEL = "gemini-2.5-pro"
_RESEARCH = re.compile(r"deep-research(?:-max|-pro)?(?:-[\w-]+)?", re.ASCII)
_WORKERS = re.compile(r"(?:antigravity|code-mender)(?:-[\w-]+)?", re.ASCII)
_SEARCH = {"type": "google_search"}
# A guess at what such an agent thinks of; the words of its steps are the emulator's.
_PLAN = ("Planning the research", "Reading sources", "Comparing what they say", "Writing the report")


@dataclass(frozen=True)
class Agent:
    """An agent: the model below it, whether it runs in the background alone, and what it brings to each request.

    ``environment``: what each of its own begins as.
    """

    name: str
    model: str
    background: bool = False
    defaults: JSON | None = None
    environment: Any = None


def is_builtin(identifier: str) -> bool:
    """Whether an agent of this id is Google's own."""
    return bool(_RESEARCH.fullmatch(identifier) or _WORKERS.fullmatch(identifier))


def find(project: Project, name: str, within: str = "") -> Agent:
    """An agent by its id; ApiError where there is none.

    Args:
        project: The state of the emulator.
        name: The id, with or without ``agents/``.
        within: What comes before the ids of the project's own agents.
    """
    identifier = name.removeprefix("agents/")
    own = project.agents.get(within + identifier)
    if own is not None:
        base = find(project, own.resource["base_agent"], within)
        brings = {key: own.resource[key] for key in ("system_instruction", "agent_config") if key in own.resource}
        tools = [*(base.defaults or {}).get("tools", ()), *own.resource.get("tools", ())]
        defaults: JSON = (base.defaults or {}) | brings | ({"tools": tools} if tools else {})
        environment = own.resource.get("base_environment", base.environment)
        return Agent(identifier, base.model, base.background, defaults, environment)
    if _RESEARCH.fullmatch(identifier):
        return Agent(identifier, _MODEL, background=True, defaults={"tools": [_SEARCH]})
    if _WORKERS.fullmatch(identifier):
        return Agent(identifier, _MODEL)
    raise not_found(f"The agent {name} was not found.")


def with_defaults(body: JSON, agent: Agent) -> JSON:
    """A request to an agent with what the agent brings: its instruction, and its tools besides those given."""
    config = body.get("agent_config", {})
    own = agent.defaults or {}
    tools = [*own.get("tools", ()), *(tool for tool in body.get("tools", ()) if tool not in own.get("tools", ()))]
    settings = {"generation_config": {"thinking_summaries": config.get("thinking_summaries", "none")}}
    return own | settings | body | ({"tools": tools} if tools else {})


def in_detail(steps: list[JSON], body: JSON) -> list[JSON]:
    """The steps of an agent: those of research think more than once."""
    config = body.get("agent_config", {})
    if config.get("type") != "deep-research" and not _RESEARCH.fullmatch(body["agent"]):
        return steps
    thoughts = [step for step in steps if step["type"] == "thought"]
    others = [step for step in steps if step["type"] != "thought"]
    if not thoughts:
        return steps
    told = config.get("thinking_summaries", "none") != "none"
    planned = [
        {
            "type": "thought",
            "signature": thoughts[0]["signature"],
            **({"summary": [{"type": "text", "text": f"**{heading}**"}]} if told else {}),
        }
        for heading in _PLAN
    ]
    # The report is last, behind what was looked up for it.
    report = [step for step in others if step["type"] == "model_output"]
    looked_up = [step for step in others if step["type"] != "model_output"]
    return [*planned[:2], *looked_up, *planned[2:], *report]
