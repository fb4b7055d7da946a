"""Move the fields of OpenAI requests into Gemini requests, as ``api.json`` says. Pure functions.

``x-gemini`` is the place in a request of generateContent and of embedContent, ``x-imagen`` in one of predict.
"""

from __future__ import annotations

from typing import Any

from ..errors import invalid
from ..model_families import generation_of
from ..spec import Spec

JSON = dict[str, Any]

#: Fields of Google's that are accepted at the top level of a chat request as well.
_OF_GOOGLE = ("cached_content", "thinking_config")


def moved(spec: Spec, schema: str, body: JSON, into: JSON, places: str = "x-gemini") -> JSON:
    """Put each field of ``body`` that has a place there in ``into``, and return that."""
    properties = spec.schema(schema)["properties"]
    for key, value in body.items():
        if place := properties.get(key, {}).get(places):
            put(into, place, value)
    return into


def put(target: JSON, place: str, value: Any) -> None:
    """Set ``a.b.c`` in nested objects; an object is merged with the present one."""
    *way, last = place.split(".")
    for step in way:
        target = target.setdefault(step, {})
    if isinstance(value, dict) and isinstance(target.get(last), dict):
        target[last] = target[last] | value
    else:
        target[last] = value


def google_of(body: JSON) -> JSON:
    """Collect Google's fields of a request from ``extra_body.google``, ``google`` and the top level."""
    top: JSON = {key: body[key] for key in _OF_GOOGLE if key in body}
    near: JSON = body.get("google", {})
    inner: JSON = body.get("extra_body", {}).get("google", {})
    return top | near | inner


def thinking_of(spec: Spec, body: JSON, model: JSON) -> JSON:
    """Translate ``reasoning_effort`` into a thinking config for a model; empty if it is not set."""
    effort = body.get("reasoning_effort")
    if effort is None:
        return {}
    if "thinking_config" in google_of(body):
        raise invalid("Expected one of either `reasoning_effort` or custom `thinking_config`; found both.")
    generation = generation_of(model)
    rows = spec.schema("ReasoningEffort")["x-thinking-config"]
    row = next(row for row in rows if generation >= row["generation"] and row["name"] in model["name"])
    found: JSON = row[effort]
    return found
