"""Handlers of webhooks. ``genai_emulator.webhooks`` posts the events."""

from __future__ import annotations

import base64
import hashlib
from datetime import timedelta
from typing import Any

from .. import webhooks
from ..call import JSON, Call
from ..clock import format_time
from ..errors import invalid
from ..records import Secret, Webhook
from .named import find, listing, masked, mine, required, scope, stamp

#: How long older secrets sign beside a new one.
_BOTH = timedelta(hours=24)
_UPDATABLE = ("name", "state", "subscribed_events", "uri")


def create_webhook(call: Call) -> JSON:
    body = call.body
    _check(body)
    secret = _new_secret(call)
    now = stamp(call)
    identifier = call.project.ids.new("webhook", 20)
    resource: JSON = {
        "id": identifier,
        **{key: body[key] for key in ("name", "uri", "subscribed_events") if key in body},
        "state": "enabled",
        "create_time": now,
        "update_time": now,
    }
    webhook = Webhook(resource, call.project.sequence(), [secret])
    call.project.webhooks[scope(call) + identifier] = webhook
    return _shown(call, webhook) | {"new_signing_secret": secret.value}


def get_webhook(call: Call) -> JSON:
    return _shown(call, _found(call))


def list_webhooks(call: Call) -> JSON:
    items = mine(call, call.project.webhooks)
    for each in items:
        _shown(call, each)
    return listing(call, items, "webhooks")


def update_webhook(call: Call) -> JSON:
    webhook = _found(call)
    fields = masked(call, _UPDATABLE)
    given = {key: call.body[key] for key in fields if key in call.body}
    _check(webhook.resource | given | {key: None for key in fields if key not in given and key != "name"})
    if given.get("state") == "disabled_due_to_failed_deliveries":
        raise invalid("state must be enabled or disabled.")
    for key in fields:
        if key in given:
            webhook.resource[key] = given[key]
        else:
            webhook.resource.pop(key, None)
    webhook.resource["update_time"] = stamp(call)
    return _shown(call, webhook)


def delete_webhook(call: Call) -> JSON:
    _found(call)
    del call.project.webhooks[scope(call) + call.ids["webhooksId"]]
    return {}


def rotate_secret(call: Call) -> JSON:
    webhook = _found(call)
    behaviour = call.body.get("revocation_behavior", "revoke_previous_secrets_after_h24")
    now = call.project.clock.now()
    end = now if behaviour == "revoke_previous_secrets_immediately" else now + _BOTH
    for each in webhook.secrets:
        each.expires = end if each.expires is None else min(each.expires, end)
    secret = _new_secret(call)
    webhook.secrets = [each for each in webhook.secrets if each.expires and each.expires > now] + [secret]
    webhook.resource["update_time"] = stamp(call)
    return {"secret": secret.value}


async def ping_webhook(call: Call) -> JSON:
    webhook = _found(call)
    event: JSON = {
        "type": "ping",
        "version": "v1",
        "timestamp": stamp(call),
        "data": {"id": webhook.resource["id"], **call.body},
    }
    delivery = webhooks.new_delivery(call.project, event, scope(call) + webhook.resource["id"], webhook.resource["uri"])
    if delivery.state == "pending":
        delivery.state = "delivered" if await webhooks.post(call.project, delivery) else "failed"
    return {}


def _found(call: Call) -> Webhook:
    return find(call, call.project.webhooks, call.ids["webhooksId"], "webhook")


def _check(body: JSON) -> None:
    required(body.get("uri"), "uri")
    required(body.get("subscribed_events"), "subscribed_events")
    webhooks.check_uri(body["uri"], "uri")
    for event in body["subscribed_events"]:
        if event not in webhooks.EVENTS:
            raise invalid(f"subscribed_events: there is no event {event!r}; there are {', '.join(webhooks.EVENTS)}.")


def _shown(call: Call, webhook: Webhook) -> JSON:
    now = call.project.clock.now()
    webhook.secrets = [each for each in webhook.secrets if each.expires is None or each.expires > now]
    webhook.resource["signing_secrets"] = [
        {
            "truncated_secret": f"{each.value[:12]}...",
            **({"expire_time": format_time(each.expires)} if each.expires else {}),
        }
        for each in webhook.secrets
    ]
    return dict(webhook.resource)


def _new_secret(call: Call) -> Secret:
    """The next secret; the same ones in the same order in every run, as ids are."""
    digest = hashlib.sha256(call.project.ids.new("webhook secret", 40).encode()).digest()
    return Secret(f"whsec_{base64.b64encode(digest).decode()}")


HANDLERS: dict[str, Any] = {
    "createWebhook": create_webhook,
    "getWebhook": get_webhook,
    "listWebhooks": list_webhooks,
    "updateWebhook": update_webhook,
    "deleteWebhook": delete_webhook,
    "rotateSigningSecret": rotate_secret,
    "pingWebhook": ping_webhook,
}
