"""Schemas as one backend sends them: what it lacks left out, what it has elsewhere put there."""

from __future__ import annotations

import re
from typing import Any

JSON = dict[str, Any]

_REF = "#/components/schemas/"
_STEP = re.compile(r"([^\[]+)(\[0?\])?")


def schemas_of(schemas: JSON, backend: str) -> JSON:
    """Every schema in the shape that ``backend`` has it, by name; ``docs/backends.md`` tells what a place is."""
    done: JSON = {}

    def own(name: str) -> JSON:
        if name not in done:
            done[name] = _properties(_values(schemas[name], backend), backend, own)
        found: JSON = done[name]
        return found

    return {name: own(name) for name in schemas}


def _values(schema: JSON, backend: str) -> JSON:
    """An enum with the words of the backend, and only those that it has."""
    told = schema.get("x-enum-backends", {})
    if not told:
        return schema
    words = [_word(value, told.get(value), backend) for value in schema["enum"]]
    return {**schema, "enum": [word for word in words if word is not None]}


def _word(value: str, told: Any, backend: str) -> str | None:
    if told is None:
        return value
    if backend not in told:
        return None
    return (told[backend] or value) if isinstance(told, dict) else value


def _properties(schema: JSON, backend: str, own: Any) -> JSON:
    properties = schema.get("properties")
    if not properties or not any("x-backends" in value for value in properties.values()):
        return schema
    out: JSON = {}
    for name, value in properties.items():
        told = value.get("x-backends")
        if told is not None and backend not in told:
            continue
        place = told[backend] if isinstance(told, dict) else None
        if not place:
            out[name] = value
        elif place == ".":
            out |= own(value["$ref"].removeprefix(_REF)).get("properties", {})
        elif isinstance(place, dict):
            _put(out, place["at"].split("."), value["items"])
        else:
            _put(out, place.split("."), value)
    required = [name for name in schema.get("required", []) if name in out]
    return {**schema, "properties": out, **({"required": required} if "required" in schema else {})}


def _put(properties: JSON, steps: list[str], value: JSON) -> None:
    """Put the schema of a property where the steps lead, inside objects and lists that are there or are made."""
    found = _STEP.fullmatch(steps[0])
    if found is None:
        raise ValueError(f"{steps[0]!r} is no step of a place")
    name, listed = found[1], found[2]
    if listed == "[]" and value.get("type") == "array":
        value = value["items"]
    if len(steps) == 1:
        properties[name] = {"type": "array", "items": value} if listed else value
        return
    inside: JSON = {"type": "object", "properties": {}}
    holder = properties.setdefault(name, {"type": "array", "items": inside} if listed else inside)
    # Of a map, whose keys are free, the key needs no schema of its own.
    below = (holder["items"] if listed else holder).get("properties")
    if below is not None:
        _put(below, steps[1:], value)
