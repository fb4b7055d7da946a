"""Merge two schemas that both apply."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

_STRICTER: dict[str, Callable[..., Any]] = {
    "minimum": max, "minItems": max, "minLength": max, "minProperties": max,
    "maximum": min, "maxItems": min, "maxLength": min, "maxProperties": min,
}  # fmt: skip
# Annotations rather than constraints: those nearest to the value win.
_ASIDE = frozenset(("title", "description", "default", "example", "propertyOrdering"))


#: Holds sentences until the description is final: it may still be replaced, and they must not be.
NOTES = "\0notes"


def note(schema: Json, sentence: str) -> Json:
    """Return the schema with a sentence queued for its description."""
    schema[NOTES] = [*schema.get(NOTES, ()), sentence]
    return schema


def settled(schema: Any) -> Any:
    """Return the schema with its queued sentences added to the descriptions."""
    if isinstance(schema, list):
        return [settled(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: value if key in _FREE else settled(value) for key, value in schema.items() if key != NOTES}
    sentences = list(dict.fromkeys(schema.get(NOTES, ())))
    if sentences:
        text = str(out.get("description") or "").rstrip()
        if text and text[-1] not in ".!?:":
            text += "."
        out["description"] = " ".join((text, *sentences)).strip()
    return out


# Keywords that hold values, not schemas.
_FREE = frozenset(("default", "example", "enum"))


def beside(schema: Json, said: Json) -> Json:
    """Return ``schema`` with more keywords. A reference stays alone: the API accepts no other keywords beside it."""
    if not said:
        return schema
    if "$ref" in schema:
        return {"anyOf": [schema], **said}
    notes = [*schema.get(NOTES, ()), *said.get(NOTES, ())]
    return {**schema, **said, **({NOTES: notes} if notes else {})}


def merged(first: Json, second: Json) -> Json:
    """Merge two schemas; what cannot be combined of the second goes to the description."""
    if "$ref" in first or "$ref" in second:
        reference, other = (first, second) if "$ref" in first else (second, first)
        return beside(reference, other) if "anyOf" not in other else {**_distributed(other, reference)}
    out = dict(first)
    lost: Json = {}
    for key, value in second.items():
        if key not in out or key in _ASIDE or out[key] == value:
            out[key] = value
        elif key == NOTES:
            out[key] = [*out[key], *value]
        elif key in _STRICTER:
            out[key] = _STRICTER[key](out[key], value)
        elif key == "required":
            out[key] = list(dict.fromkeys((*out[key], *value)))
        elif key == "properties":
            both = {name: merged(out[key][name], inner) for name, inner in value.items() if name in out[key]}
            out[key] = {**out[key], **value, **both}
        elif key == "enum" and any(each in value for each in out[key]):
            out[key] = [each for each in out[key] if each in value]
        elif key == "items" or (
            key == "additionalProperties" and isinstance(out[key], dict) and isinstance(value, dict)
        ):
            out[key] = merged(out[key], value)
        elif key == "additionalProperties":
            out[key] = False if False in (out[key], value) else value if out[key] is True else out[key]
        elif key == "type":
            joined = _types(out[key], value)
            if joined is None:
                lost[key] = value
            else:
                out[key] = joined
        else:
            lost[key] = value
    if lost:
        note(out, f"And also: {json.dumps(settled(lost), ensure_ascii=False, default=str)}.")
    return out


def _distributed(options: Json, reference: Json) -> Json:
    """Merge a reference and a choice; the choice goes to the description, since a reference stays alone."""
    aside = {key: options[key] for key in (*_ASIDE, NOTES) if key in options}
    described = settled({key: value for key, value in options.items() if key not in aside})
    return note({"anyOf": [reference], **aside}, f"And also: {json.dumps(described, ensure_ascii=False, default=str)}.")


def _types(first: Any, second: Any) -> Any:
    """Return the types that both allow, or None."""
    one, other = ([each] if isinstance(each, str) else list(each) for each in (first, second))
    both = [each for each in one if each in other or (each == "integer" and "number" in other)]
    both += [each for each in other if each == "integer" and "number" in one and each not in both]
    return None if not both else both[0] if len(both) == 1 else both
