"""Events of webhooks: what happened is posted to those that asked for it, signed, and again until it is taken.

That only what runs in the background is told, when what is not taken is posted again, and that a webhook which takes
nothing for a day is switched off, is a guess by the documentation. Nothing is posted to any host but this machine.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from genai_runtime.webhooks import sign

from . import webhook_keys
from .agenda import Job
from .clock import format_time
from .errors import invalid
from .interactions import run
from .options import is_loopback
from .project import Project
from .records import JSON, Delivery, Interaction, Webhook

#: The events that webhooks can ask for.
EVENTS = (
    *("batch.succeeded", "batch.expired", "batch.failed", "interaction.requires_action", "interaction.completed"),
    *("interaction.failed", "video.generated", "batch.cancelled", "interaction.cancelled"),
)
_FIRST_PAUSE = timedelta(seconds=10)
#: How long it is tried.
TRIED = timedelta(hours=24)
_PATIENCE = 10.0
_KEPT = 1000


def check_uri(uri: str, field: str) -> None:
    """Raise ApiError for an address that nothing can be posted to."""
    try:
        parts = urlsplit(uri)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in ("http", "https") or not host:
        raise invalid(f"{field}: {uri!r} is no URL of http or https.")


def check_config(body: JSON, field: str = "webhook_config") -> None:
    """Raise ApiError for addresses of one request that nothing can be posted to."""
    for number, uri in enumerate((body.get(field) or {}).get("uris", ())):
        check_uri(uri, f"{field}.uris[{number}]")


def follow(project: Project, interaction: Interaction) -> None:
    """Tell of an interaction in the background when it is over."""
    identifier = interaction.resource.get("id", "")

    def over(due: datetime) -> None:
        found = project.interactions.get(identifier)
        if found is not interaction or interaction.cancelled:
            return
        tell_of(project, interaction, due)

    project.agenda.at(run.ends(interaction), over)


def tell_of(project: Project, interaction: Interaction, moment: datetime | None = None) -> None:
    """Tell how an interaction ended, at a time; now, if none is given."""
    resource = interaction.resource
    status = {"incomplete": "completed"}.get(resource["status"], resource["status"])
    data: JSON = {"id": resource["id"]}
    for error in resource.get("errors", ())[:1]:
        data |= {"error_code": error["code"], "error_message": error["message"]}
    config, within = resource.get("webhook_config"), interaction.within
    announce(project, f"interaction.{status}", data, config, moment, within=within)


def announce(
    project: Project,
    kind: str,
    data: JSON,
    config: JSON | None = None,
    moment: datetime | None = None,
    *,
    within: str = "",
) -> None:
    """Post an event: to the addresses that its request names, else to the webhooks that ask for it.

    ``within`` is where it happened, as the ids of webhooks have it: those of another project hear nothing.
    """
    config = config or {}
    if kind not in EVENTS:
        return
    happened = format_time(moment or project.clock.now())
    event: JSON = {"type": kind, "version": "v1", "timestamp": happened, "data": data}
    metadata = config.get("user_metadata") or config.get("userMetadata")
    if metadata:
        event["user_metadata"] = metadata
    targets: list[tuple[str, str]] = [("", uri) for uri in config.get("uris", ())]
    if not targets:
        targets = [
            (key, webhook.resource["uri"])
            for key, webhook in project.webhooks.items()
            if key.rpartition("/")[0] == within.rstrip("/")
            and webhook.resource["state"] == "enabled"
            and kind in webhook.resource["subscribed_events"]
        ]
    for key, uri in targets:
        delivery = new_delivery(project, event, key, uri)
        project.agenda.at(project.clock.now(), _attempting(project, delivery))


def is_told(project: Project, kinds: tuple[str, ...], config: JSON | None) -> bool:
    """Whether anybody asked for one of these events."""
    if (config or {}).get("uris"):
        return True
    return any(set(kinds) & set(each.resource["subscribed_events"]) for each in project.webhooks.values())


def new_delivery(project: Project, event: JSON, webhook: str, uri: str) -> Delivery:
    """Remember an event that is to be posted; one for another machine is only listed."""
    identifier = f"msg_{project.ids.new('delivery', 24)}"
    delivery = Delivery(identifier, event, webhook, uri, project.clock.now())
    if not is_loopback(urlsplit(uri).hostname or ""):
        delivery.state = "withheld"
    project.deliveries[identifier] = delivery
    for old in list(project.deliveries)[:-_KEPT]:
        del project.deliveries[old]
    return delivery


async def post(project: Project, delivery: Delivery) -> bool:
    """Post an event once; whether it was taken."""
    import httpx

    body = json.dumps(delivery.event, ensure_ascii=False, separators=(",", ":")).encode()
    # A receiver has the system's time alone.
    seconds = int(time.time())
    webhook = project.webhooks.get(delivery.webhook)
    if webhook is not None:
        headers = sign(body, list(valid_secrets(project, webhook)), delivery.id, seconds)
    elif project.options.webhook_tokens:
        headers = webhook_keys.sign_token(body, delivery.id, seconds, delivery.uri)
    else:
        headers = webhook_keys.sign(body, delivery.id, seconds)
    headers |= {"content-type": "application/json", "user-agent": "Google-Gemini-Webhooks"}
    status = 0
    try:
        async with httpx.AsyncClient(trust_env=False, verify=False, timeout=_PATIENCE) as client:
            status = (await client.post(delivery.uri, content=body, headers=headers)).status_code
    except (httpx.HTTPError, OSError):
        pass
    delivery.statuses.append(status)
    return 200 <= status < 300


def valid_secrets(project: Project, webhook: Webhook) -> Iterator[str]:
    """The secrets that sign now, the newest first."""
    now = project.clock.now()
    for secret in reversed(webhook.secrets):
        if secret.expires is None or secret.expires > now:
            yield secret.value


def resume(project: Project) -> None:
    """Go on with what a snapshot was still to tell."""
    for delivery in project.deliveries.values():
        if delivery.state == "pending":
            project.agenda.at(project.clock.now(), _attempting(project, delivery))
    now = project.clock.now()
    for interaction in project.interactions.values():
        if interaction.seconds and run.is_running(interaction, now):
            follow(project, interaction)


def _attempting(project: Project, delivery: Delivery) -> Job:
    def attempt(due: datetime) -> None:
        if project.deliveries.get(delivery.id) is delivery and delivery.state == "pending":
            project.agenda.spawn(_try(project, delivery))

    return attempt


async def _try(project: Project, delivery: Delivery) -> None:
    webhook = project.webhooks.get(delivery.webhook)
    if delivery.webhook and (webhook is None or webhook.resource["state"] != "enabled"):
        delivery.state = "dropped"
        return
    if await post(project, delivery):
        delivery.state = "delivered"
        return
    pause = _FIRST_PAUSE * 2 ** (len(delivery.statuses) - 1)
    due = project.clock.now() + pause
    if due - delivery.created <= TRIED:
        project.agenda.at(due, _attempting(project, delivery))
        return
    delivery.state = "failed"
    if webhook is not None:
        webhook.resource["state"] = "disabled_due_to_failed_deliveries"
