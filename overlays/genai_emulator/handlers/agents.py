"""Handlers of agents: a base, and what is set for all of their runs. ``interactions.agents`` runs them."""

from __future__ import annotations

import re
from typing import Any

from .. import environments
from ..call import JSON, Call
from ..errors import ApiError, invalid
from ..interactions import agents
from ..records import Resource
from .named import exists, find, listing, mine, scope

_ID = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?", re.ASCII)


def create_agent(call: Call) -> JSON:
    body = call.body
    identifier = body.get("id") or call.project.ids.new("agent", 16)
    if not _ID.fullmatch(identifier):
        raise invalid(f"Invalid agent id {identifier!r}: lower-case letters, digits and dashes, at most 64.")
    if scope(call) + identifier in call.project.agents or agents.is_builtin(identifier):
        raise exists("agent", identifier)
    base = body.get("base_agent", "")
    try:
        agents.find(call.project, base, scope(call))
    except ApiError:
        raise invalid(f"Agent '{base}' is invalid or not found.") from None
    environment = body.get("base_environment")
    if isinstance(environment, str) and environment != "remote":
        environments.found(call.project, scope(call), environment)
    agent = Resource(call.spec.writable("Agent", body) | {"id": identifier}, call.project.sequence())
    call.project.agents[scope(call) + identifier] = agent
    return agent.resource


def get_agent(call: Call) -> JSON:
    return find(call, call.project.agents, call.ids["agentsId"], "agent").resource


def list_agents(call: Call) -> JSON:
    return listing(call, mine(call, call.project.agents), "agents")


def delete_agent(call: Call) -> JSON:
    find(call, call.project.agents, call.ids["agentsId"], "agent")
    del call.project.agents[scope(call) + call.ids["agentsId"]]
    return {}


HANDLERS: dict[str, Any] = {
    "createAgent": create_agent,
    "getAgent": get_agent,
    "listAgents": list_agents,
    "deleteAgent": delete_agent,
}
