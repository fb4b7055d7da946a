"""Walk over the schemas and operations of an OpenAPI document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.document import pointer_to

Json = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# The keywords whose value is a schema, a list of schemas, or a mapping to schemas.
_ONE = ("items", "additionalProperties", "not")
_MANY = ("allOf", "oneOf", "anyOf")
_NAMED = ("properties",)
#: The keyword of a schema for any JSON value: text, number, list, object, true, false or null.
JSON_VALUE = "x-json-value"
#: The types that a value may have which can be anything, beside null.
EVERY_TYPE = frozenset(("string", "number", "boolean", "array", "object"))


def words(text: str) -> frozenset[str]:
    """Split a text into a set of words."""
    return frozenset(text.split())


def operations(data: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield path, method and operation in the document's order."""
    for path, item in data.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def each_schema(data: Json, change: Callable[[Any, str], Any]) -> None:
    """Replace every schema of the document by ``change(schema, pointer)``, inner ones first."""
    components = data.get("components", {})
    for name, schema in components.get("schemas", {}).items():
        components["schemas"][name] = deep(schema, pointer_to("components", "schemas", name), change)
    for kind in ("parameters", "headers", "responses", "requestBodies"):
        for name, holder in components.get(kind, {}).items():
            _replace_schemas(holder, pointer_to("components", kind, name), change)
    for path, method, operation in operations(data):
        here = pointer_to("paths", path, method)
        for index, parameter in enumerate(operation.get("parameters", [])):
            _replace_schemas(parameter, f"{here}/parameters/{index}", change)
        _replace_schemas(operation.get("requestBody", {}), f"{here}/requestBody", change)
        for code, response in operation.get("responses", {}).items():
            _replace_schemas(response, here + pointer_to("responses", code), change)


def _replace_schemas(holder: Json, pointer: str, change: Callable[[Any, str], Any]) -> None:
    """Replace the schemas of a parameter, a header, a request body or a response."""
    if "schema" in holder:
        holder["schema"] = deep(holder["schema"], f"{pointer}/schema", change)
    for media, value in holder.get("content", {}).items():
        if "schema" in value:
            value["schema"] = deep(value["schema"], pointer + pointer_to("content", media, "schema"), change)


def deep(schema: Any, pointer: str, change: Callable[[Any, str], Any]) -> Any:
    """Replace a schema by ``change(schema, pointer)``, after every schema inside it."""
    if isinstance(schema, dict):
        for key in _ONE:
            if key in schema and not (key == "additionalProperties" and schema[key] is False):
                schema[key] = deep(schema[key], f"{pointer}/{key}", change)
        for key in _MANY:
            for index, item in enumerate(schema.get(key, [])):
                schema[key][index] = deep(item, f"{pointer}/{key}/{index}", change)
        for key in _NAMED:
            for name, item in schema.get(key, {}).items():
                schema[key][name] = deep(item, pointer + pointer_to(key, name), change)
    return change(schema, pointer)


def is_required_sets(branches: list[Any]) -> bool:
    """Whether a ``oneOf`` has no types, only sets of required properties."""
    return bool(branches) and all(isinstance(each, dict) and set(each) == {"required"} for each in branches)


def union_branches(schema: Any) -> list[Any]:
    """Return the branches of a union (``oneOf`` or ``anyOf``); empty for any other schema."""
    if not isinstance(schema, dict):
        return []
    for key in ("oneOf", "anyOf"):
        branches: list[Any] = schema.get(key) or []
        if branches and not is_required_sets(branches):
            return branches
    return []
