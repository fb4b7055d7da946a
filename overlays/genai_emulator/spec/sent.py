"""Write canonical values as the API sends them: whole numbers of 64 bits as text."""

from __future__ import annotations

from typing import Any

from .document import Spec
from .unions import branch_of, is_union

JSON = dict[str, Any]

_GONE: Any = object()


def as_sent(spec: Spec, schema: str, value: JSON) -> JSON:
    """A value of a schema in the form that answers have."""
    written: JSON = _value(spec, {"$ref": f"#/components/schemas/{schema}"}, value)
    return written


def without_removed(spec: Spec, schema: str, value: JSON) -> JSON:
    """An answer without what the API had once, fields and values, which handlers may still write (``x-removed``)."""
    if not spec.removed:
        return value
    kept: JSON = _kept(spec, {"$ref": f"#/components/schemas/{schema}"}, value)
    return kept


def _kept(spec: Spec, schema: JSON, value: Any) -> Any:
    _, schema = spec.resolve(schema)
    while is_union(schema):
        _, schema = spec.resolve(branch_of(spec, schema, value) or {})
    if isinstance(value, list):
        inner = schema.get("items", {})
        return [kept for item in value if (kept := _kept(spec, inner, item)) is not _GONE]
    removed = schema.get("x-removed", ())
    if isinstance(value, dict):
        properties, rest = schema.get("properties", {}), schema.get("additionalProperties")
        others = rest if isinstance(rest, dict) else {}
        gone = {*removed} - properties.keys()
        kept = {key: _kept(spec, properties.get(key, others), each) for key, each in value.items() if key not in gone}
        return {key: each for key, each in kept.items() if each is not _GONE}
    return _GONE if removed and value in removed and value not in schema.get("enum", ()) else value


def _value(spec: Spec, schema: JSON, value: Any) -> Any:
    _, schema = spec.resolve(schema)
    if isinstance(value, list):
        return [_value(spec, schema.get("items", {}), item) for item in value]
    if isinstance(value, dict):
        properties, rest = schema.get("properties", {}), schema.get("additionalProperties")
        others = rest if isinstance(rest, dict) else {}
        return {key: _value(spec, properties.get(key, others), item) for key, item in value.items()}
    return str(value) if schema.get("format") == "int64" and isinstance(value, int) else value
