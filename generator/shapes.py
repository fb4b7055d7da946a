"""What stands where in documents of others: a part of another kind than its place allows is left out.

After this a reader need not ask at each step whether ``properties`` is a mapping.
"""

from __future__ import annotations

from typing import Any

from generator.walk import METHODS

Json = dict[str, Any]

# Each kind by its keys: `list X`, `map X` and `X|Y` are made of kinds, other keys stay as they are.
_KINDS: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "text", "info": "mapping", "servers": "list server", "security": "list map list any",
        "tags": "list mapping", "paths": "map item", "webhooks": "map item", "components": "components",
    },
    "components": {
        "schemas": "map schema", "parameters": "map parameter", "requestBodies": "map body", "headers": "map header",
        "responses": "map response", "securitySchemes": "map scheme", "links": "map mapping",
        "callbacks": "map callback", "pathItems": "map item", "examples": "map any",
    },
    "server": {"url": "text", "variables": "map variable"},
    "variable": {"enum": "list any"},
    "scheme": {"$ref": "text", "flows": "map flow"},
    "flow": {"scopes": "map any"},
    "item": {
        "$ref": "text", "parameters": "list parameter", "servers": "list server",
        **dict.fromkeys(METHODS, "operation"),
    },
    "operation": {
        "operationId": "text", "tags": "list any", "parameters": "list parameter", "requestBody": "body",
        "responses": "map response", "callbacks": "map callback", "security": "list map list any",
        "servers": "list server",
        "x-resource-name": "resource", "x-media-upload": "mapping", "x-backend": "text|list text|mapping",
        "x-backends": "text|list text|mapping",
    },
    "resource": {"name": "text", "patterns": "list text"},
    "parameter": {
        "$ref": "text", "name": "text", "in": "text", "schema": "schema", "content": "map media", "style": "text",
        "explode": "flag",
    },
    "header": {"$ref": "text", "schema": "schema", "content": "map media"},
    "body": {"$ref": "text", "content": "map media"},
    "media": {"schema": "schema", "encoding": "map mapping"},
    "response": {"$ref": "text", "content": "map media", "headers": "map header", "links": "map mapping"},
    "callback": {"$ref": "text", "*": "item"},
    "schema": {
        "$ref": "text", "type": "text|list text", "enum": "list any", "required": "list text", "format": "text",
        "pattern": "text", "nullable": "flag", "discriminator": "discriminator", "contentEncoding": "text",
        "contentMediaType": "text", "x-oneofs": "map list text", "x-backend": "text|list text|mapping",
        "x-backends": "text|list text|mapping", "dependentRequired": "map list text",
        **dict.fromkeys(("minimum", "maximum"), "number"),
        **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), "flag|number"), "multipleOf": "step",
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties"), "count"),
        **dict.fromkeys(("maxProperties", "minContains", "maxContains"), "count"),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), "map schema"),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "list schema"), "items": "schema|list schema",
        **dict.fromkeys(("additionalProperties", "unevaluatedProperties", "unevaluatedItems"), "schema"),
        **dict.fromkeys(("propertyNames", "contains", "contentSchema", "not", "if", "then", "else"), "schema"),
    },
    "discriminator": {"propertyName": "text", "mapping": "map text"},
    # Google's discovery documents
    "discovery": {
        "version": "text", "title": "text", "rootUrl": "text", "revision": "text", "schemas": "map described",
        "parameters": "map described", "methods": "map method", "resources": "map resources",
    },
    "resources": {"methods": "map method", "resources": "map resources"},
    "method": {
        "id": "text", "path": "text", "flatPath": "text", "httpMethod": "text", "parameters": "map described",
        "request": "described", "response": "described", "mediaUpload": "upload", "scopes": "list text",
        "description": "text",
    },
    "upload": {"maxSize": "text", "protocols": "map mapping"},
    "described": {
        "$ref": "text", "type": "text", "format": "text", "pattern": "text", "description": "text", "enum": "list text",
        "enumDescriptions": "list text", "enumDeprecated": "list flag", "items": "described", "location": "text",
        "additionalProperties": "described|flag", "properties": "map described", "annotations": "annotations",
    },
    "annotations": {"required": "list text"},
}  # fmt: skip
_GONE = object()


def shaped(value: Any, kind: str) -> Any:
    """A copy of ``value`` without the parts that are not what ``kind`` says stands there.

    Kinds are those of an OpenAPI document (``document``, ``schema``, ...) and of a discovery document (``discovery``).
    """
    found = _shaped(value, kind)
    return {} if found is _GONE else found


def _shaped(value: Any, kind: str) -> Any:
    if "|" in kind and not kind.startswith(("list ", "map ")):
        return next((found for each in kind.split("|") if (found := _shaped(value, each)) is not _GONE), _GONE)
    if kind.startswith("list "):
        if not isinstance(value, list):
            return _GONE
        kept = ((item, _shaped(item, kind[5:])) for item in value)
        # Places in a list are counted, so one that does not fit stays there, saying nothing.
        return [(str(item) if kind == "list text" else {}) if found is _GONE else found for item, found in kept]
    if kind.startswith("map "):
        if not isinstance(value, dict):
            return _GONE
        pairs = (
            (key, _shaped({} if item is None and kind[4:] in _KINDS else item, kind[4:])) for key, item in value.items()
        )
        return {key: item for key, item in pairs if item is not _GONE}
    if kind in _PLAIN:
        return (int(value) if kind == "count" else value) if _PLAIN[kind](value) else _GONE
    if not isinstance(value, dict):
        return value if kind == "schema" and isinstance(value, bool) else _GONE
    keys = _KINDS[kind]
    rest = keys.get("*")
    found = {}
    for key, item in value.items():
        below = keys.get(key, rest if rest and not key.startswith("x-") else None)
        kept = item if below is None else _shaped(item, below)
        if kept is not _GONE:
            found[key] = kept
    return found


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300


_PLAIN: dict[str, Any] = {
    "any": lambda value: True,
    "text": lambda value: isinstance(value, str),
    "flag": lambda value: isinstance(value, bool),
    "mapping": lambda value: isinstance(value, dict),
    "number": _is_number,
    "step": lambda value: _is_number(value) and value > 0,
    "count": lambda value: _is_number(value) and value >= 0 and int(value) == value,
}
