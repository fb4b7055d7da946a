"""Schema keywords: those that are rendered, those that are only kept, and those that cannot be rendered."""

from __future__ import annotations

from typing import Any

from generator.document import Document, pointer_to
from generator.errors import Errors, Unsupported, nearest
from generator.walk import JSON_VALUE, each_schema, words

RENDERED = words(
    "$ref type format enum properties required items additionalProperties allOf oneOf anyOf description title "
    "deprecated readOnly writeOnly const discriminator"
)
CARRIED = words(
    "default example examples externalDocs xml pattern minLength maxLength minimum maximum "
    "exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties "
    "contentEncoding contentMediaType $comment nullable"
)
UNSUPPORTED = words(
    "not if then else patternProperties prefixItems additionalItems unevaluatedItems unevaluatedProperties contains "
    "minContains maxContains dependentSchemas dependentRequired propertyNames contentSchema $id $anchor $dynamicRef "
    "$dynamicAnchor $defs definitions $schema $vocabulary"
)
_TYPED = words("$ref type format enum const properties items additionalProperties allOf oneOf anyOf discriminator")
TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object"})


def check_vocabulary(document: Document) -> None:
    """Raise :class:`Unsupported` for every schema that cannot be rendered completely."""
    errors = Errors()

    def visit(schema: Any, pointer: str) -> Any:
        for key, message in _wrong(schema):
            place = pointer + pointer_to(key) if key else pointer
            errors.add(Unsupported(message, document.where(place)))
        return schema

    each_schema(document.data, visit)
    errors.check()


def _wrong(schema: Any) -> list[tuple[str, str]]:
    if not isinstance(schema, dict):
        return [("", "the schema `false`, which nothing satisfies")]
    found = [
        (key, f"the schema keyword {key!r} is not supported" if key in UNSUPPORTED else _unknown(key))
        for key in schema
        if key not in RENDERED and key not in CARRIED and not key.startswith("x-")
    ]
    kind = schema.get("type")
    if isinstance(kind, str) and kind not in TYPES:
        found.append(("type", f"the type {kind!r} is not supported"))
    values = schema.get("enum")
    if values is not None and not (_all_of(str, values) or _all_of(int, values)):
        found.append(("enum", "only enums of strings and enums of integers are supported"))
    elif values is not None and len(set(values)) < len(values):
        twice = next(value for value in values if values.count(value) > 1)
        found.append(("enum", f"the enum value {twice!r} is given twice"))
    if schema.get("properties") and isinstance(extra := schema.get("additionalProperties"), dict) and extra:
        found.append(("additionalProperties", "an object with both properties and typed further ones is not supported"))
    if schema.get("properties") and schema.get("type", "object") != "object":
        found.append(("type", f"a {schema['type']} with properties"))
    if "const" in schema and not isinstance(schema["const"], str | int | float):
        found.append(("const", "only texts, numbers, true and false are supported as constants"))
    if JSON_VALUE in schema and (schema[JSON_VALUE] is not True or _TYPED & schema.keys()):
        found.append((JSON_VALUE, f"`{JSON_VALUE}` is true, and stands where no other keyword says what the value is"))
    if kind == "array" and not isinstance(schema.get("items"), dict):
        found.append(("", "an array without `items`"))
    return found


def _all_of(kind: type, values: list[Any]) -> bool:
    return all(isinstance(value, kind) and not isinstance(value, bool) for value in values)


def _unknown(key: str) -> str:
    return f"unknown schema keyword {key!r}{nearest(key, RENDERED | CARRIED)}"
