"""Write canonical values as the API sends them: whole numbers of 64 bits as text."""

from __future__ import annotations

from typing import Any

from .document import Spec

JSON = dict[str, Any]


def as_sent(spec: Spec, schema: str, value: JSON) -> JSON:
    """A value of a schema in the form that answers have."""
    written: JSON = _value(spec, {"$ref": f"#/components/schemas/{schema}"}, value)
    return written


def without_removed(spec: Spec, schema: str, value: JSON) -> JSON:
    """An answer without the fields that the API had once, which handlers may still write (``x-removed``)."""
    if not spec.has_removed:
        return value
    kept: JSON = _kept(spec, {"$ref": f"#/components/schemas/{schema}"}, value)
    return kept


def _kept(spec: Spec, schema: JSON, value: Any) -> Any:
    _, schema = spec.resolve(schema)
    if isinstance(value, list):
        return [_kept(spec, schema.get("items", {}), item) for item in value]
    if isinstance(value, dict):
        properties, rest = schema.get("properties", {}), schema.get("additionalProperties")
        others = rest if isinstance(rest, dict) else {}
        gone = set(schema.get("x-removed", ())) - properties.keys()
        return {key: _kept(spec, properties.get(key, others), item) for key, item in value.items() if key not in gone}
    return value


def _value(spec: Spec, schema: JSON, value: Any) -> Any:
    _, schema = spec.resolve(schema)
    if isinstance(value, list):
        return [_value(spec, schema.get("items", {}), item) for item in value]
    if isinstance(value, dict):
        properties, rest = schema.get("properties", {}), schema.get("additionalProperties")
        others = rest if isinstance(rest, dict) else {}
        return {key: _value(spec, properties.get(key, others), item) for key, item in value.items()}
    return str(value) if schema.get("format") == "int64" and isinstance(value, int) else value
