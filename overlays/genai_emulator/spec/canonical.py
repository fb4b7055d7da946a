"""Convert proto JSON to canonical form: camelCase names, numbers as numbers, enums as the spec spells them.

Nothing is refused here; what is not understood stays for the validator.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any

from .document import Spec, ref_name
from .unions import branch_of, is_union

JSON = dict[str, Any]

# What the API takes for a field beside its name: its pages on Imagen call the size so.
_SYNONYMS = {"ImageParameters": {"imageSize": "sampleImageSize"}}
_INTEGER = re.compile(r"-?\d{1,20}", re.ASCII)


@functools.cache
def snake(name: str) -> str:
    """The proto name for a JSON name: ``topK`` is ``top_k``."""
    return re.sub(r"([A-Z])", lambda found: f"_{found[1].lower()}", name)


@functools.cache
def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


class Canonical:
    """Converts request bodies by the spec's schemas."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._renames: dict[str, dict[str, str]] = {}

    def body(self, schema: str, value: Any) -> Any:
        return self._value({"$ref": f"#/components/schemas/{schema}"}, value)

    def _value(self, schema: JSON, value: Any) -> Any:
        name, schema = self._spec.resolve(schema)
        if is_union(schema):
            branch = branch_of(self._spec, schema, value)
            return value if branch is None else self._value(branch, value)
        kind = schema.get("type")
        if kind == "array":
            # The API accepts one message instead of a list, and flattens nested lists.
            items = value if isinstance(value, list) else [value]
            if self._spec.resolve(schema["items"])[1].get("type") == "object":
                items = list(_flattened(items))
            return [self._value(schema["items"], item) for item in items]
        if kind == "object":
            return self._object(name, schema, value) if isinstance(value, dict) else value
        if "enum" in schema:
            return _enum(schema["enum"], value)
        if kind == "integer" or schema.get("format") in ("int64", "uint64"):
            return _integer(value)
        if kind == "number":
            return _number(value)
        return value

    def _object(self, name: str | None, schema: JSON, value: JSON) -> JSON:
        properties = schema.get("properties")
        if properties is None:
            item = schema.get("additionalProperties")
            if isinstance(item, dict) and item:
                return {key: self._value(item, inner) for key, inner in value.items()}
            return value
        renames = self._names(name, properties)
        out: JSON = {}
        for key, inner in value.items():
            known = key if key in properties else renames.get(key)
            if known is None or (known != key and known in value):
                out[key] = inner
            elif inner is not None or _free(properties[known]):
                out[known] = self._value(properties[known], inner)
        return out

    def _names(self, name: str | None, properties: JSON) -> dict[str, str]:
        if name is None:
            return {snake(key): key for key in properties}
        if name not in self._renames:
            self._renames[name] = {snake(key): key for key in properties} | _SYNONYMS.get(name, {})
        return self._renames[name]


def _free(schema: JSON) -> bool:
    """Whether null is a value: for a property that may be any JSON."""
    return "type" not in schema and ref_name(schema) is None


def _flattened(items: list[Any]) -> Iterator[Any]:
    for item in items:
        if isinstance(item, list):
            yield from _flattened(item)
        else:
            yield item


def _enum(values: list[str], value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < len(values):
        # Proto JSON accepts a value's number too; the spec lists values in that order.
        return values[value]
    if isinstance(value, str) and value not in values:
        wanted = value.upper().replace("-", "_")
        return next((known for known in values if known.upper() == wanted), value)
    return value


def _integer(value: Any) -> Any:
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _number(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            return value
    return value
