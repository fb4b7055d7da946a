"""From the fields of OpenAI's requests to those of the Gemini requests behind them, as ``api.json`` says."""

from __future__ import annotations

from typing import Any

from ..errors import invalid
from ..model_families import generation_of
from ..spec import Spec

JSON = dict[str, Any]

#: Fields of Google's own that may stand at the top of a chat request as well.
_OF_GOOGLE = ("cached_content", "thinking_config")


def moved(spec: Spec, schema: str, body: JSON, into: JSON) -> JSON:
    """``into``, with each field of ``body`` that has a place in the Gemini request put there."""
    properties = spec.schema(schema)["properties"]
    for key, value in body.items():
        if place := properties.get(key, {}).get("x-gemini"):
            put(into, place, value)
    return into


def put(target: JSON, place: str, value: Any) -> None:
    """Set ``a.b.c`` in nested objects; an object is put into the one that stands there."""
    *way, last = place.split(".")
    for step in way:
        target = target.setdefault(step, {})
    if isinstance(value, dict) and isinstance(target.get(last), dict):
        target[last] = target[last] | value
    else:
        target[last] = value


def google_of(body: JSON) -> JSON:
    """What a request says in Google's own fields, wherever they stand: in ``extra_body.google`` or nearer the top."""
    top: JSON = {key: body[key] for key in _OF_GOOGLE if key in body}
    near: JSON = body.get("google", {})
    inner: JSON = body.get("extra_body", {}).get("google", {})
    return top | near | inner


def thinking_of(spec: Spec, body: JSON, model: JSON) -> JSON:
    """The thinking config that ``reasoning_effort`` stands for with a model; empty where it is not given."""
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
