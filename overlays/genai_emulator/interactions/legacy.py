"""The form that interactions had until May 2026: turns with roles, ``outputs``, and events of contents.

Recordings have it beside today's; a request that speaks in turns is answered so.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

JSON = dict[str, Any]

_EVENTS = {
    "interaction.created": "interaction.start",
    "interaction.completed": "interaction.complete",
    "step.start": "content.start",
    "step.delta": "content.delta",
    "step.stop": "content.stop",
}
_ROLES = {"user": "user_input", "model": "model_output"}


def is_old(content: bytes) -> bool:
    """Whether a request speaks in turns."""
    given = json.loads(content or b"{}").get("input")
    return isinstance(given, list) and any(map(_is_turn, given))


def read(body: Any) -> Any:
    """A request with its turns as steps."""
    given = body.get("input") if isinstance(body, dict) else None
    if not isinstance(given, list):
        return body
    return body | {"input": [step for each in given for step in (_steps(each) if _is_turn(each) else [each])]}


def resource(found: JSON) -> JSON:
    """An interaction with outputs in the place of steps."""
    outputs = [output for step in found.get("steps", ()) for output in _outputs(step)]
    rest = {key: value for key, value in found.items() if key != "steps"}
    return rest | {"outputs": outputs, "role": "model"}


def event(given: JSON) -> JSON:
    """An event under its name of then."""
    out = given | {"event_type": _EVENTS.get(given["event_type"], given["event_type"])}
    if given["event_type"] == "step.start":
        content = given["step"]
        out["content"] = {"type": "text"} if content["type"] == "model_output" else content
        del out["step"]
    elif given["event_type"] == "interaction.completed":
        out["interaction"] = given["interaction"] | {"role": "model"}
    return out


def _is_turn(item: Any) -> bool:
    match item:
        case {"type": _}:
            return False
        case {"role": str(), "content": str()}:
            return True
        case {"role": str(), "content": list(content)}:
            return all(isinstance(each, dict) for each in content)
    return False


def _steps(turn: JSON) -> list[JSON]:
    content = turn.get("content", [])
    content = [{"type": "text", "text": content}] if isinstance(content, str) else content
    out: list[JSON] = []
    for each in content:
        if str(each.get("type", "")).endswith(("_call", "_result", "thought")):
            out.append(each)
        elif out and "content" in out[-1]:
            out[-1]["content"].append(each)
        else:
            out.append({"type": _ROLES.get(turn["role"], turn["role"]), "content": [each]})
    return out


def _outputs(step: JSON) -> list[JSON]:
    content: list[JSON] = step["content"] if step["type"] == "model_output" else [step]
    return content


#: By operation: puts a request into today's form.
READERS: dict[str, Callable[[Any], Any]] = {"createInteraction": read}
