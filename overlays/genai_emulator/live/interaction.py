"""A live interaction: its events both ways over a websocket, on the interactions that the API has over HTTP."""

from __future__ import annotations

import base64
import binascii
import json
from collections import deque
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from ..errors import ApiError, failed_precondition, invalid, permission_denied
from ..fake_model.generate import generate
from ..handlers.generate import checked
from ..handlers.models import find_model
from ..interactions import agents, conversation, events, run, steps
from ..interactions.errors import told
from ..interactions.request import read_request
from ..project import Project
from ..records import Interaction
from .session import INVALID, POLICY, Closed, Session
from .speech import words_in

JSON = dict[str, Any]

_NORMAL = 1000
_GOING_AWAY = 1001
_CREATES = ("system_instruction", "tools")
# What a world is told and shown has no answer of its own.
_SILENT = ("user_action", "world_setup")


class LiveInteraction(Session):
    """One connection to an interaction, which stays when the connection ends.

    Args:
        project: The state of the emulator.
        key: The key or token of the handshake; a token opens its own interaction only.
        version: The version in the path.
    """

    def __init__(self, project: Project, key: str, version: str) -> None:
        super().__init__()
        self._project = project
        self._key = key
        self._version = version
        self._ends = project.clock.now() + timedelta(seconds=project.options.live_seconds)
        self._interaction: Interaction | None = None
        self._queue: deque[list[JSON]] = deque()
        self._completing = False
        self._over = False
        self._told = 0

    def receive(self, message: Any) -> None:
        for event in _events(message):
            kind = event["event_type"]
            if self._interaction is None:
                self._join(kind, event)
            else:
                self._take(kind, event)

    def due(self) -> datetime | None:
        return self._ends

    def tick(self, now: datetime) -> None:
        self.outbox.append({"event_type": "reconnection_required"})
        raise Closed(_GOING_AWAY, "")

    @property
    def _resource(self) -> JSON:
        assert self._interaction is not None
        return self._interaction.resource

    def _join(self, kind: str, event: JSON) -> None:
        try:
            if kind == "interaction.connect":
                self._connect(str(event.get("id", "")))
            elif kind == "interaction.create":
                self._create(event)
            else:
                raise Closed(INVALID, "The first event must be interaction.connect or interaction.create.")
        except ApiError as error:
            self._fail(error)
            raise Closed(POLICY, error.message) from None

    def _connect(self, identifier: str) -> None:
        token = self._project.interaction_tokens.get(self._key)
        if token is not None and token.interaction != identifier:
            raise permission_denied("The auth token is for another interaction.")
        self._interaction = run.find(self._project, identifier)
        self.outbox.append({"event_type": "interaction.connected", "interaction_id": identifier})

    def _create(self, event: JSON) -> None:
        if self._key in self._project.interaction_tokens:
            raise permission_denied("An auth token opens its own interaction only.")
        before = None
        if previous := event.get("previous_interaction_id"):
            before = run.find(self._project, previous)
        model = event.get("model", "")
        find_model(self._project.options, model, self._version, "")
        now = self._project.clock.now()
        moment = run.format_seconds(now)
        resource = {"id": run.new_id(self._project, before), "model": model, "object": "interaction"}
        resource |= {"created": moment, "updated": moment, "status": "idle", "steps": []}
        settings = {key: event[key] for key in _CREATES if key in event}
        contents = list(before.contents) if before else []
        sequence = self._project.sequence()
        self._interaction = Interaction(resource, sequence, [], contents, [], now, now + run.KEPT, settings=settings)
        if event.get("store", True):
            self._project.interactions[resource["id"]] = self._interaction
        self.outbox.append({"event_type": "interaction.created", "interaction_id": resource["id"]})

    def _take(self, kind: str, event: JSON) -> None:
        if kind == "interaction.disconnect":
            raise Closed(_NORMAL, "")
        if self._over:
            # Whoever was told that it is over closes the socket.
            self._fail(failed_precondition("The interaction is over."))
        elif kind == "input":
            self._hear(event.get("content") or [])
            self.pieces = self.pieces or self._work()
        elif kind == "interaction.complete":
            self._completing = True
            self.pieces = self.pieces or self._work()
        elif kind == "interaction.cancel":
            self.pieces = None
            self._end("cancelled")
            self.outbox.append({"event_type": "interaction.cancelled", "usage": self._resource.get("usage", {})})
        elif kind not in _SILENT:
            self._fail(ApiError("INVALID_ARGUMENT", f"There is no event {kind!r} at this point."))

    def _hear(self, content: Any) -> None:
        """Keep some contents until it is their turn, or say what is wrong with them."""
        items = content if isinstance(content, list) else [content]
        if not all(isinstance(each, dict) and isinstance(each.get("type"), str) for each in items):
            self._fail(invalid("content must be a list of contents, each with a type."))
        elif any(each["type"] == "text" and not isinstance(each.get("text"), str) for each in items):
            self._fail(invalid("content of type text must have a text."))
        else:
            self._queue.append(items)

    def _work(self) -> Iterator[JSON]:
        """Yield the events of one answer after the other, and of the end if it was asked for."""
        while self._queue:
            said = self._queue.popleft()
            try:
                happened = self._answer(said)
            except ApiError as error:
                happened = [_error(error)]
            except (KeyError, TypeError) as error:
                happened = [_error(invalid(f"content: {error} is missing, or of the wrong kind."))]
            yield from happened
        if self._completing:
            self._end("completed")
            resource = self._resource
            yield {
                "event_type": "interaction.completed",
                "status": {"code": 0},
                **{key: resource[key] for key in ("usage", "created", "updated") if key in resource},
            }

    def _answer(self, said: list[JSON]) -> list[JSON]:
        interaction = self._interaction
        assert interaction is not None
        resource, settings = interaction.resource, interaction.settings
        given = conversation.steps_of(_with_words(said))
        contents = [*interaction.contents, *conversation.contents_of(given, interaction.contents)]
        model = find_model(self._project.options, self._model(), self._version, "")
        request, cache = checked(self._project, read_request(settings, model, contents), model)
        reply = generate(self._project, request, model, cache)
        question = next((part["text"] for part in reversed(contents[-1]["parts"]) if "text" in part), "")
        done = steps.steps_of(reply, model, settings.get("tools", ()), question)
        whole = events.events_of({"id": resource["id"], "steps": done}, reply.pieces)
        first = len(resource["steps"])
        happened = []
        for event in whole:
            if event["event_type"].startswith("step."):
                numbered = events.event_id(f"{resource['id']}/live", self._told)
                happened.append(event | {"index": first + event["index"], "event_id": numbered})
                self._told += 1
        interaction.input += given
        interaction.contents = [*contents, *run.answered(reply)]
        asks = any(step["type"] == "function_call" for step in done)
        usage = _sum(resource.get("usage", {}), steps.usage_of(reply, done, model))
        status = "requires_action" if asks else "idle"
        now = run.format_seconds(self._project.clock.now())
        interaction.resource = resource | {
            "steps": [*resource["steps"], *done],
            "usage": usage,
            "status": status,
            "updated": now,
        }
        return happened

    def _model(self) -> str:
        if "agent" in self._resource:
            agent = agents.find(self._project, self._resource["agent"])
            return agent.model
        return str(self._resource["model"])

    def _end(self, status: str) -> None:
        self._over = True
        now = self._project.clock.now()
        assert self._interaction is not None
        self._interaction.resource = self._resource | {"status": status, "updated": run.format_seconds(now)}
        if status == "cancelled":
            self._interaction.cancelled = now

    def _fail(self, error: ApiError) -> None:
        self.outbox.append(_error(error))


def _events(data: bytes | str) -> list[JSON]:
    """The events in a frame: one, or some in a batch."""
    try:
        value = json.loads(data)
    except ValueError:
        raise Closed(INVALID, "A frame must be JSON.") from None
    found = value.get("events") if isinstance(value, dict) and "event_type" not in value else [value]
    if not isinstance(found, list) or not all(
        isinstance(event, dict) and isinstance(event.get("event_type"), str) for event in found
    ):
        raise Closed(INVALID, "An event must be an object with an event_type.")
    return found


def _with_words(contents: list[JSON]) -> list[JSON]:
    """The contents, with the words of sound that the emulator understands."""
    out = []
    for content in contents:
        out.append(content)
        if content.get("type") == "audio" and "data" in content:
            try:
                words = words_in(base64.b64decode(content["data"], validate=True)).strip()
            except (binascii.Error, ValueError):
                continue
            if words:
                out.append({"type": "text", "text": words})
    return out


def _error(error: ApiError) -> JSON:
    return {"event_type": "error", "error": told(error)}


def _sum(one: JSON, other: JSON) -> JSON:
    """What two answers cost together: numbers, and lists of them by what they count."""
    out = dict(one)
    for key, value in other.items():
        if isinstance(value, int):
            out[key] = out.get(key, 0) + value
        else:
            out[key] = _sum_lists(out.get(key, []), value)
    return out


def _sum_lists(one: list[JSON], other: list[JSON]) -> list[JSON]:
    found: dict[str, JSON] = {}
    for each in [*one, *other]:
        name = next(key for key in ("modality", "type") if key in each)
        count = next(key for key in ("tokens", "count") if key in each)
        known = found.setdefault(each[name], {name: each[name], count: 0})
        known[count] += each[count]
    return list(found.values())
