"""Handlers of triggers. ``genai_emulator.triggers`` runs them when they are due."""

from __future__ import annotations

import re
from typing import Any

from .. import environments, triggers
from ..call import JSON, Call
from ..clock import format_time
from ..cron import Schedule
from ..errors import ApiError, invalid, not_found
from ..interactions import agents, conversation
from ..records import Trigger
from .named import find, listing, mine, required, scope

_CONDITION = re.compile(r"\s*(status|display_name|time_zone)\s*[=:]\s*(?:\"([^\"]*)\"|([\w./-]+))\s*")
_FAILURES, _SECONDS = 5, 600


def create_trigger(call: Call) -> JSON:
    body = call.body
    interaction = body["interaction"]
    _check_interaction(call, interaction)
    try:
        schedule = Schedule(body["schedule"], body["time_zone"])
    except ValueError as error:
        raise invalid(f"{error}.") from None
    for field in ("max_consecutive_failures", "execution_timeout_seconds"):
        if body.get(field, 1) < 1:
            raise invalid(f"{field} must be 1 or more.")
    if "environment_id" in body:
        environments.found(call.project, scope(call), body["environment_id"])
    now = call.project.clock.now()
    due = schedule.after(now)
    if due is None:
        raise invalid(f"schedule {body['schedule']!r} is never due.")
    resource: JSON = {
        "max_consecutive_failures": _FAILURES,
        "execution_timeout_seconds": _SECONDS,
        **body,
        "id": call.project.ids.new("trigger", 20),
        # It is given back as the steps that it stands for.
        "interaction": interaction | {"input": conversation.steps_of(interaction["input"])},
        "status": "active",
        "consecutive_failure_count": 0,
        "create_time": format_time(now),
        "update_time": format_time(now),
        "next_run_time": format_time(due),
    }
    trigger = Trigger(resource, call.project.sequence(), scope(call), due)
    call.project.triggers[scope(call) + resource["id"]] = trigger
    triggers.follow(call.project, trigger)
    return resource


def get_trigger(call: Call) -> JSON:
    trigger = _found(call)
    triggers.refresh(call.project, trigger, call.project.clock.now())
    return trigger.resource


def list_triggers(call: Call) -> JSON:
    text = call.query.get("filter", "")
    conditions = [_condition(part, text) for part in re.split(r"\s+AND\s+", text)] if text.strip() else []
    items = mine(call, call.project.triggers)
    for each in items:
        triggers.refresh(call.project, each, call.project.clock.now())
    kept = [each for each in items if all(str(each.resource.get(field, "")) == value for field, value in conditions)]
    return listing(call, kept, "triggers", f"triggers?{text}")


def update_trigger(call: Call) -> JSON:
    trigger, now = _found(call), call.project.clock.now()
    resource, status = trigger.resource, call.body.get("status")
    if status == "error":
        raise invalid("status must be active or paused.")
    if "display_name" in call.body:
        resource["display_name"] = call.body["display_name"]
    if status is not None and status != resource["status"]:
        resource["status"] = status
        resource["last_pause_time" if status == "paused" else "last_resume_time"] = format_time(now)
        resource |= {"consecutive_failure_count": 0} if status == "active" else {}
        triggers.plan(call.project, trigger, now)
    resource["update_time"] = format_time(now)
    return resource


def delete_trigger(call: Call) -> JSON:
    _found(call)
    del call.project.triggers[scope(call) + call.ids["triggersId"]]
    return {}


def run_trigger(call: Call) -> JSON:
    return triggers.execute(call.project, _found(call), call.project.clock.now()).resource


def list_executions(call: Call) -> JSON:
    key = scope(call) + call.ids["triggersId"]
    if key in call.project.triggers:
        triggers.refresh(call.project, call.project.triggers[key], call.project.clock.now())
    several = triggers.runs(call.project, key)
    if not several and key not in call.project.triggers:
        raise not_found(f"The trigger {call.ids['triggersId']} was not found.")
    return listing(call, several, "trigger_executions", f"triggers/{call.ids['triggersId']}/executions")


def _found(call: Call) -> Trigger:
    return find(call, call.project.triggers, call.ids["triggersId"], "trigger")


def _check_interaction(call: Call, interaction: JSON) -> None:
    agent = interaction.get("agent", "")
    try:
        agents.find(call.project, agent, scope(call))
    except ApiError:
        raise invalid(f"Agent '{agent}' is invalid or not found.") from None
    for field in ("store", "stream", "background"):
        if field in interaction:
            raise invalid(f"interaction.{field} cannot be set for a trigger.")
    required(interaction.get("input"), "interaction.input")


def _condition(part: str, text: str) -> tuple[str, str]:
    found = _CONDITION.fullmatch(part)
    if found is None:
        raise invalid(
            f"Invalid filter {text!r}: conditions on status, display_name and time_zone can be joined by AND."
        )
    return found[1], found[3] if found[2] is None else found[2]


HANDLERS: dict[str, Any] = {
    "createTrigger": create_trigger,
    "getTrigger": get_trigger,
    "listTriggers": list_triggers,
    "updateTrigger": update_trigger,
    "deleteTrigger": delete_trigger,
    "runTrigger": run_trigger,
    "listTriggerExecutions": list_executions,
}
