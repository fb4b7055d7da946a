"""Run an interaction: the whole of it at once, and then as far as the clock says."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from .. import environments
from ..errors import ApiError, failed_precondition, invalid, not_found
from ..fake_model.generate import Reply, generate
from ..handlers.generate import checked
from ..ids import short_hash
from ..project import Project
from ..records import Interaction
from . import agents, conversation, events, steps
from .errors import told
from .request import read_request

JSON = dict[str, Any]
FindModel = Callable[[str], JSON]

#: How long interactions are kept: as long as those that are paid for.
KEPT = timedelta(days=55)
#: What of a body holds for what is said to the interaction later.
_SETTINGS = ("system_instruction", "tools", "generation_config")
_OVER = {"STOP": "completed", "MAX_TOKENS": "incomplete"}


def run(project: Project, body: JSON, find_model: FindModel, within: str = "") -> Interaction:
    """Run an interaction and remember it, unless ``store`` is false.

    Args:
        project: The state of the emulator.
        body: The canonical body of createInteraction.
        find_model: Finds a model by its name, or raises ApiError.
        within: What comes before the ids of agents and environments: the project and the location on Vertex AI.

    Raises:
        ApiError: for what the API would refuse; where the interaction runs in the background, the model's own
            failures end it instead.
    """
    agent = agents.find(project, body["agent"], within) if "agent" in body else None
    body = agents.with_defaults(body, agent) if agent else body
    _check(body, agent)
    before = _previous(project, body)
    said = conversation.steps_of(body.get("input", []))
    earlier = before.contents if before else []
    contents = [*earlier, *conversation.contents_of(said, earlier)]
    model = find_model(agent.model if agent else body["model"])
    request, cache = checked(project, read_request(body, model, contents), model)
    environment = environments.used(project, within, body.get("environment"), agent.environment if agent else None)
    now = project.clock.now()
    resource: JSON = {
        **({"id": new_id(project, before)} if body.get("store", True) else {}),
        **({"agent": body["agent"]} if agent else {"model": body["model"]}),
        "object": "interaction",
        "created": format_seconds(now),
        "updated": format_seconds(now),
        "service_tier": body.get("service_tier", "standard"),
        **({"environment_id": environment.resource["id"]} if environment else {}),
        **({"webhook_config": body["webhook_config"]} if "webhook_config" in body else {}),
    }
    background = body.get("background", False)
    pieces = None
    try:
        reply = generate(project, request, model, cache)
    except ApiError as error:
        if not background:
            raise
        resource |= {"status": "failed", "errors": [told(error)], "steps": []}
    else:
        question = next((part["text"] for part in reversed(contents[-1]["parts"]) if "text" in part), "")
        done = steps.steps_of(reply, model, body.get("tools", ()), question)
        done = agents.in_detail(done, body) if agent else done
        resource |= {"steps": done, "usage": steps.usage_of(reply, done, model), **_outcome(reply, done)}
        contents = [*contents, *answered(reply)]
        pieces = reply.pieces
    interaction = Interaction(
        resource=resource,
        sequence=project.sequence(),
        input=said,
        contents=contents,
        events=events.events_of(resource, pieces),
        started=now,
        expires=now + KEPT,
        seconds=project.options.interaction_seconds if background else 0.0,
        settings={key: body[key] for key in _SETTINGS if key in body},
        within=within,
    )
    if "id" in resource:
        project.interactions[resource["id"]] = interaction
    return interaction


def find(project: Project, identifier: str) -> Interaction:
    """The interaction of an id; ApiError where there is none, or it is not kept."""
    found = project.interactions.get(identifier)
    if found is None:
        raise not_found("Failed to get completed interaction: Result not found.")
    return found


def ends(interaction: Interaction) -> datetime:
    """When it is over by itself."""
    return interaction.started + timedelta(seconds=interaction.seconds)


def is_running(interaction: Interaction, now: datetime) -> bool:
    return interaction.cancelled is None and now < ends(interaction)


def shown(interaction: Interaction, now: datetime) -> JSON:
    """The interaction as it is at a time: while it runs, with the steps that are done."""
    if not is_running(interaction, now):
        return interaction.resource
    done = {event["index"] for event in so_far(interaction, now) if event["event_type"] == "step.stop"}
    hidden = ("usage", "errors", "steps")
    begun = {key: value for key, value in interaction.resource.items() if key not in hidden}
    steps_done = [step for index, step in enumerate(interaction.resource["steps"]) if index in done]
    return begun | {"status": "in_progress", **({"steps": steps_done} if steps_done else {})}


def so_far(interaction: Interaction, now: datetime) -> list[JSON]:
    """The events that have happened until a time."""
    if not is_running(interaction, now):
        return interaction.events
    passed = (now - interaction.started).total_seconds() / interaction.seconds
    last = len(interaction.events) - 1
    # The first tells that it began, and the last that it is over; the others are spread between.
    return interaction.events[: min(1 + int(passed * last), last)]


def cancel(project: Project, interaction: Interaction) -> None:
    """Stop an interaction that runs in the background: what it has done by now is all of it."""
    now = project.clock.now()
    if interaction.resource["status"] == "cancelled":
        return
    if not is_running(interaction, now):
        raise failed_precondition(
            f"Only background interactions that are still running can be cancelled; this one is"
            f" {interaction.resource['status']}."
        )
    happened = so_far(interaction, now)
    resource = shown(interaction, now) | {"status": "cancelled", "updated": format_seconds(now)}
    interaction.resource = {**resource, "steps": resource.get("steps", [])}
    identifier = resource["id"]
    stopped: list[JSON] = [
        {"event_type": "interaction.status_update", "interaction_id": identifier, "status": "cancelled"},
        events.completed(resource),
    ]
    ids = (events.event_id(f"{identifier}/cancelled", number) for number in range(len(stopped)))
    interaction.events = [*happened, *(event | {"event_id": each} for event, each in zip(stopped, ids, strict=False))]
    interaction.cancelled = now


def format_seconds(moment: datetime) -> str:
    """A time as interactions tell it, in whole seconds: ``2026-05-15T18:52:00Z``."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _check(body: JSON, agent: agents.Agent | None) -> None:
    """Refuse what does not go together. The words are a guess."""
    if body.get("background") and not body.get("store", True):
        raise invalid("background=true requires store=true.")
    if agent and agent.background and not body.get("background"):
        raise invalid(f"The agent {agent.name} only runs in the background: set background=true.")
    if not body.get("input"):
        raise invalid("input is required.")


def _previous(project: Project, body: JSON) -> Interaction | None:
    if not (identifier := body.get("previous_interaction_id")):
        return None
    before = project.interactions.get(identifier)
    if before is None:
        raise not_found(f"The previous interaction {identifier} was not found.")
    if is_running(before, project.clock.now()):
        raise failed_precondition(f"The previous interaction {identifier} is still in progress.")
    return before


def new_id(project: Project, before: Interaction | None) -> str:
    """An id in the API's form: it begins with what the interactions of one conversation have in common."""
    own = short_hash(project.ids.new("interaction", 22), 23)
    first = own
    if before is not None:
        known = before.resource["id"].removeprefix("v1_")
        first = base64.urlsafe_b64decode(known + "=" * (-len(known) % 4))[2:25].decode()
    packed = b"\n\x17" + first.encode() + b"\x12\x17" + own.encode()
    return "v1_" + base64.urlsafe_b64encode(packed).decode().rstrip("=")


def _outcome(reply: Reply, done: list[JSON]) -> JSON:
    """The status that an answer ends in, and what went wrong."""
    if not reply.candidates:
        reason = (reply.feedback or {}).get("blockReason", "SAFETY").lower()
        return {"status": "failed", "errors": [{"code": reason, "message": f"The input was blocked: {reason}."}]}
    reason = reply.candidates[0].get("finishReason", "STOP")
    if any(step["type"] == "function_call" for step in done) and reason == "STOP":
        return {"status": "requires_action"}
    if reason in _OVER:
        return {"status": _OVER[reason]}
    return {"status": "failed", "errors": [{"code": reason.lower(), "message": f"The model stopped: {reason}."}]}


def answered(reply: Reply) -> list[JSON]:
    """The turn of the model as the next interaction remembers it."""
    parts = reply.candidates[0].get("content", {}).get("parts") if reply.candidates else None
    return [{"role": "model", "parts": parts}] if parts else []
