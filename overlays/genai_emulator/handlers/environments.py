"""Handlers of environments; ``environment_files`` has those of their files."""

from __future__ import annotations

import secrets
from typing import Any

from ..call import JSON, Call
from ..environments import create, found, shown
from ..errors import invalid
from .named import find, listing, mine, scope


def create_environment(call: Call) -> JSON:
    body = call.body
    mode = body.get("mode", "on_demand")
    if mode == "self_hosted" and (body.get("sources") or body.get("from_environment")):
        raise invalid("A self_hosted environment has no sources: its files are those of the machine that serves it.")
    copied = found(call.project, scope(call), body["from_environment"]) if "from_environment" in body else None
    settings: JSON = {key: body[key] for key in ("custom_config", "network", "sources") if key in body}
    environment = create(call.project, scope(call), settings, mode)
    if copied is not None:
        environment.files = dict(copied.files) | environment.files
    answer = shown(environment)
    if mode == "self_hosted":
        # Shown this once, and kept nowhere.
        answer["environment_key"] = f"envkey_{secrets.token_urlsafe(24)}"
    return answer


def get_environment(call: Call) -> JSON:
    return shown(find(call, call.project.environments, call.ids["environmentsId"], "environment"))


def list_environments(call: Call) -> JSON:
    wanted = call.query.get("mode")
    items = [each for each in mine(call, call.project.environments) if wanted in (None, each.resource["mode"])]
    for each in items:
        shown(each)
    return listing(call, items, "environments", f"environments?{wanted or ''}")


def delete_environment(call: Call) -> JSON:
    find(call, call.project.environments, call.ids["environmentsId"], "environment")
    del call.project.environments[scope(call) + call.ids["environmentsId"]]
    return {}


HANDLERS: dict[str, Any] = {
    "createEnvironment": create_environment,
    "getEnvironment": get_environment,
    "listEnvironments": list_environments,
    "deleteEnvironment": delete_environment,
}
