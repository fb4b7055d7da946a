"""Run triggers: an interaction is created whenever the clock passes a time of the schedule, or at once.

That a run is left out while the one before is still running, and that a trigger which fails too often stops with the
status ``error``, is what the descriptions of the fields say; all else is a guess.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from . import environments, webhooks
from .clock import format_time, parse_time
from .cron import Schedule
from .errors import ApiError
from .handlers.models import find_model
from .interactions import run
from .project import Project
from .records import JSON, Execution, Trigger


def follow(project: Project, trigger: Trigger) -> None:
    """Run a trigger when its next time comes, and so on."""
    expected = trigger.due

    def due(moment: datetime) -> None:
        key = trigger.within + trigger.resource["id"]
        if project.triggers.get(key) is trigger and trigger.due == moment == expected:
            execute(project, trigger, moment)
            plan(project, trigger, moment)

    if expected is not None and trigger.resource["status"] == "active":
        project.agenda.at(expected, due)


def plan(project: Project, trigger: Trigger, after: datetime) -> None:
    """Find the next time of a trigger, unless it is paused."""
    trigger.due = None
    trigger.resource.pop("next_run_time", None)
    if trigger.resource["status"] != "active":
        return
    trigger.due = Schedule(trigger.resource["schedule"], trigger.resource["time_zone"]).after(after)
    if trigger.due is not None:
        trigger.resource["next_run_time"] = format_time(trigger.due)
        follow(project, trigger)


def execute(project: Project, trigger: Trigger, scheduled: datetime) -> Execution:
    """Run a trigger: create its interaction, at the time when it was due."""
    refresh(project, trigger, scheduled)
    resource: JSON = {
        "id": project.ids.new("execution", 20),
        "trigger_id": trigger.resource["id"],
        "scheduled_time": format_time(scheduled),
        "start_time": format_time(scheduled),
    }
    execution = Execution(resource, project.sequence(), trigger.within + trigger.resource["id"])
    project.executions[resource["id"]] = execution
    trigger.resource["last_run_time"] = format_time(scheduled)
    if _running(project, trigger, scheduled):
        resource |= {"status": "skipped", "end_time": format_time(scheduled)}
        return execution
    try:
        _begin(project, trigger, execution, scheduled)
    except ApiError as error:
        resource |= {"status": "failed", "error": error.message, "end_time": format_time(scheduled)}
        _count(trigger, failed=True)
    else:
        resource["status"] = "in_progress"
    refresh(project, trigger, project.clock.now())
    return execution


def refresh(project: Project, trigger: Trigger, now: datetime) -> None:
    """Bring the runs of a trigger to where their interactions are."""
    limit = timedelta(seconds=trigger.resource["execution_timeout_seconds"])
    for execution in runs(project, trigger.within + trigger.resource["id"]):
        resource = execution.resource
        if resource.get("status") != "in_progress":
            continue
        interaction = project.interactions.get(resource["interaction_id"])
        started = parse_time(resource["start_time"])
        if interaction is None:
            resource |= {"status": "failed", "error": "The interaction was deleted.", "end_time": format_time(now)}
            _count(trigger, failed=True)
        elif run.ends(interaction) - started > limit and now >= started + limit:
            resource |= {"status": "timed_out", "end_time": format_time(started + limit)}
            _count(trigger, failed=True)
        elif not run.is_running(interaction, now):
            ended = interaction.cancelled or run.ends(interaction)
            failed = interaction.resource["status"] in ("failed", "cancelled")
            resource |= {"status": "failed" if failed else "completed", "end_time": format_time(ended)}
            for error in interaction.resource.get("errors", ())[:1]:
                resource["error"] = error["message"]
            _count(trigger, failed=failed)


def runs(project: Project, trigger: str) -> list[Execution]:
    """The runs of a trigger, which are kept when it is deleted."""
    return [each for each in project.executions.values() if each.trigger == trigger]


def resume(project: Project) -> None:
    """Go on with the triggers of a snapshot."""
    for trigger in project.triggers.values():
        follow(project, trigger)


def _begin(project: Project, trigger: Trigger, execution: Execution, moment: datetime) -> None:
    body = dict(trigger.resource["interaction"])
    kept = trigger.resource.get("environment_id")
    if kept is None and "environment" in body:
        # All runs share it, so that each finds the files of the one before.
        made = environments.used(project, trigger.within, body["environment"])
        kept = trigger.resource["environment_id"] = made.resource["id"] if made else None
    if kept is not None:
        environments.found(project, trigger.within, kept)
        body["environment"] = execution.resource["environment_id"] = kept
    interaction = run.run(
        project,
        body | {"background": True, "store": True},
        lambda name: find_model(project.options, name, "v1beta", "generateContent"),
        trigger.within,
    )
    interaction.started = moment
    interaction.resource |= {"created": run.format_seconds(moment), "updated": run.format_seconds(moment)}
    execution.resource["interaction_id"] = interaction.resource["id"]
    trigger.resource["previous_interaction_id"] = interaction.resource["id"]
    if "environment_id" in interaction.resource:
        execution.resource["environment_id"] = interaction.resource["environment_id"]
    webhooks.follow(project, interaction)


def _running(project: Project, trigger: Trigger, now: datetime) -> bool:
    several = runs(project, trigger.within + trigger.resource["id"])
    return any(each.resource.get("status") == "in_progress" for each in several)


def _count(trigger: Trigger, *, failed: bool) -> None:
    resource = trigger.resource
    resource["consecutive_failure_count"] = resource["consecutive_failure_count"] + 1 if failed else 0
    if resource["consecutive_failure_count"] >= resource["max_consecutive_failures"]:
        resource["status"] = "error"
        resource.pop("next_run_time", None)
        trigger.due = None
