"""The events that tell of an interaction, as recorded streams have them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..fake_model.stream import text_pieces
from ..ids import short_hash

JSON = dict[str, Any]

#: What of an interaction its first event tells, and its last.
_FIRST = ("id", "status", "object", "model", "agent")
_LAST = (*_FIRST, "usage", "created", "updated", "service_tier")


def events_of(resource: JSON, pieces: tuple[tuple[JSON, ...], ...] | None = None) -> list[JSON]:
    """All events of an interaction that is over.

    Args:
        resource: The interaction as it is in the end. Without an ``id`` nothing can be resumed, and no event has one.
        pieces: The parts of each event, where a scripted answer says so.
    """
    kept = "id" in resource
    told: JSON = {"id": ""}
    resource = told | resource
    began = {key: resource[key] for key in _FIRST if key in resource} | {"status": "in_progress"}
    events: list[JSON] = [
        {"event_type": "interaction.created", "interaction": began},
        {"event_type": "interaction.status_update", "interaction_id": resource["id"], "status": "in_progress"},
    ]
    texts = _texts_of(pieces)
    steps: list[JSON] = resource.get("steps", [])
    for index, step in enumerate(steps):
        events.append({"event_type": "step.start", "index": index, "step": _begun(step)})
        for delta in _deltas(step, texts):
            events.append({"event_type": "step.delta", "index": index, "delta": delta})
        events.append({"event_type": "step.stop", "index": index})
    errors: list[JSON] = resource.get("errors", [])
    events += [{"event_type": "error", "error": error} for error in errors]
    events.append(completed(resource))
    return [event | {"event_id": event_id(resource["id"], at)} if kept else event for at, event in enumerate(events)]


def completed(resource: JSON) -> JSON:
    """The last event of an interaction."""
    last = {key: resource[key] for key in _LAST if key in resource}
    return {"event_type": "interaction.completed", "interaction": last}


def event_id(identifier: str, number: int) -> str:
    """The id of the event of that number, which says nothing to others."""
    return f"evt_{short_hash(f'{identifier}/{number}', 16)}"


def _begun(step: JSON) -> JSON:
    """A step as its first event has it: what its deltas bring is not there yet."""
    kind = step["type"]
    if kind == "function_call":
        return step | {"arguments": {}}
    return {key: step[key] for key in ("type", "id", "call_id", "name", "server_name") if key in step}


def _deltas(step: JSON, texts: Iterator[list[str]] | None) -> Iterator[JSON]:
    kind = step["type"]
    if kind == "thought":
        for content in step.get("summary", ()):
            yield {"type": "thought_summary", "content": content}
        yield {"type": "thought_signature", "signature": step["signature"]}
    elif kind == "model_output":
        for content in step["content"]:
            yield from _content_deltas(content, texts)
    elif kind == "function_call":
        arguments = json.dumps(step["arguments"], ensure_ascii=False, separators=(",", ":"))
        yield {"type": "arguments_delta", "arguments": arguments}
    elif kind == "file_search_result":
        yield {"type": kind, "result": []}
    else:
        hidden = ("id", "call_id", "search_type", "signature")
        yield {key: value for key, value in step.items() if key not in hidden}


def _content_deltas(content: JSON, texts: Iterator[list[str]] | None) -> Iterator[JSON]:
    if content["type"] != "text":
        yield content
        return
    given = next(texts, None) if texts is not None else None
    for piece in given or text_pieces(content["text"]):
        yield {"type": "text", "text": piece}
    if "annotations" in content:
        yield {"type": "text_annotation_delta", "annotations": content["annotations"]}


def _texts_of(pieces: tuple[tuple[JSON, ...], ...] | None) -> Iterator[list[str]] | None:
    """For each text of an answer, the pieces in which it comes."""
    if pieces is None:
        return None
    runs: list[list[str]] = [[]]
    for part in (part for piece in pieces for part in piece):
        if part.keys() == {"text"}:
            runs[-1].append(part["text"])
        elif runs[-1]:
            runs.append([])
    return iter([run for run in runs if run])
