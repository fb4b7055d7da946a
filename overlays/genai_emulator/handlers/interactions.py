"""Handlers of interactions: create and get, at once or by events, cancel and delete, and tokens of live ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from .. import webhooks
from ..call import JSON, Call
from ..clock import format_time, parse_time
from ..errors import invalid, not_found
from ..interactions import legacy, run
from ..interactions.responses import OldInteraction
from ..interactions.stream import InteractionStream
from ..records import Interaction, InteractionToken
from .models import find_model
from .named import scope

Handler = Callable[[Call], Any]
FindModel = Callable[[Call, str], JSON]

_TOKEN_LIFE = timedelta(minutes=30)


def creating(find: FindModel) -> Handler:
    """The handler of createInteraction for a service that has its models from ``find``."""

    def create_interaction(call: Call) -> Any:
        old = legacy.is_old(call.content)
        webhooks.check_config(call.body)
        if "webhook_config" in call.body and not call.body.get("background"):
            raise invalid("webhook_config requires background=true.")
        interaction = run.run(call.project, call.body, lambda name: find(call, name), scope(call))
        if interaction.seconds:
            webhooks.follow(call.project, interaction)
        if call.body.get("stream"):
            return _stream(call, interaction, 0, old=old)
        resource = run.shown(interaction, call.project.clock.now())
        return OldInteraction(legacy.resource(resource)) if old else resource

    return create_interaction


def get_interaction(call: Call) -> Any:
    interaction = _found(call)
    last = call.query.get("last_event_id")
    if call.query.get("stream"):
        return _stream(call, interaction, _behind(interaction, last) if last else 0)
    if last:
        raise invalid("last_event_id can only be used if stream is true.")
    resource = run.shown(interaction, call.project.clock.now())
    return resource | {"input": interaction.input} if call.query.get("include_input") else resource


def cancel_interaction(call: Call) -> JSON:
    interaction = _found(call)
    running = run.is_running(interaction, call.project.clock.now())
    run.cancel(call.project, interaction)
    if running:
        webhooks.tell_of(call.project, interaction)
    return interaction.resource


def delete_interaction(call: Call) -> JSON:
    _found(call)
    del call.project.interactions[call.ids["interactionsId"]]
    return {}


def create_token(call: Call) -> JSON:
    _found(call)
    now = call.project.clock.now()
    expires = parse_time(call.body["expire_time"]) if "expire_time" in call.body else now + _TOKEN_LIFE
    if expires <= now:
        raise invalid("expire_time must be in the future.")
    name = f"auth_tokens/{call.project.ids.new('interaction token', 40)}"
    call.project.interaction_tokens[name] = InteractionToken(call.ids["interactionsId"], expires)
    return {"auth_token": name, "expires_at": format_time(expires)}


def delete_token(call: Call) -> JSON:
    _found(call)
    name = f"auth_tokens/{call.ids['auth_tokensId']}"
    token = call.project.interaction_tokens.get(name)
    if token is None or token.interaction != call.ids["interactionsId"]:
        raise not_found(f"The token {name} was not found.")
    del call.project.interaction_tokens[name]
    return {}


def _found(call: Call) -> Interaction:
    return run.find(call.project, call.ids["interactionsId"])


def _stream(call: Call, interaction: Interaction, start: int, *, old: bool = False) -> InteractionStream:
    if call.options.check_responses:
        for event in interaction.events:
            call.validator.response(call.operation, event, event=True)
    spelled = legacy.event if old else dict
    return InteractionStream(interaction, start, call.project.clock, call.options.stream_delay, spelled)


def _behind(interaction: Interaction, last: str) -> int:
    """The number of the event behind the one of an id."""
    for number, event in enumerate(interaction.events):
        if event.get("event_id") == last:
            return number + 1
    raise invalid(f"last_event_id: there is no event {last!r} of this interaction.")


SHARED: dict[str, Handler] = {
    "getInteraction": get_interaction,
    "cancelInteraction": cancel_interaction,
    "deleteInteraction": delete_interaction,
}
HANDLERS: dict[str, Handler] = {
    **SHARED,
    "createInteraction": creating(
        lambda call, name: find_model(call.options, name, call.match.version, "generateContent")
    ),
    "createInteractionAuthToken": create_token,
    "deleteInteractionAuthToken": delete_token,
}
