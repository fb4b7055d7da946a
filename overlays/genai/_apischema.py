"""The API's ``Schema``, a part of OpenAPI 3.0, from JSON Schema: references put in place, ``null`` made ``nullable``.
And the other way round.

Source: https://ai.google.dev/api/caching#Schema
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from genai_runtime.errors import ArgumentError
from genai_runtime.models.checks import invalid

Json = dict[str, Any]

# What both have under one name, with the values as they are.
_SAME = (
    "title", "description", "example", "default", "minimum", "maximum", "pattern",
)  # fmt: skip
# 64-bit integers travel as strings.
_COUNTS = ("minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties")
# What has no counterpart. (``additionalProperties: false`` is what a Schema means anyway.)
_UNSAYABLE = (
    "additionalProperties", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "not", "patternProperties",
    "prefixItems", "uniqueItems",
)  # fmt: skip
# The API refuses every other format, such as ``uuid``.
_FORMATS = {"STRING": ("enum", "date-time"), "INTEGER": ("int32", "int64"), "NUMBER": ("float", "double")}
_TYPES = {
    "string": "STRING", "number": "NUMBER", "integer": "INTEGER", "boolean": "BOOLEAN", "array": "ARRAY",
    "object": "OBJECT", "null": "NULL",
}  # fmt: skip


def api_schema(schema: Mapping[str, Any], where: str = "schema") -> Json:
    """The Schema that means what a JSON Schema does, or comes nearest to it.

    Raises:
        ArgumentError: the schema refers to itself, or to what is not there; ``response_json_schema`` can do the former.
    """
    return _Reducer(schema.get("$defs") or schema.get("definitions") or {}).of(schema, where, ())


def exact_api_schema(schema: Mapping[str, Any], where: str = "schema") -> Json | None:
    """The Schema that means exactly what a JSON Schema does; None when that says more than a Schema can."""
    reducer = _Reducer(schema.get("$defs") or schema.get("definitions") or {})
    try:
        reduced = reducer.of(schema, where, ())
    except _Recursion:
        return None
    return None if reducer.lost else reduced


def ordered(schema: Json) -> Json:
    """The Schema with its properties in the order in which they stand: left to itself, the API sorts them by name."""
    out = _within(schema, ordered)
    properties = out.get("properties")
    if properties and len(properties) > 1 and "propertyOrdering" not in out:
        out["propertyOrdering"] = list(properties)
    return out


def plain_schema(schema: Json) -> Json:
    """The JSON Schema that means what a Schema does."""
    out = _within(schema, plain_schema)
    nullable = out.pop("nullable", False)
    kind = out.get("type")
    if kind is not None:
        out["type"] = kind.lower()
    if out.get("format") == "enum":
        del out["format"]
    if "example" in out:
        out["examples"] = [out.pop("example")]
    for name in _COUNTS:
        if name in out:
            out[name] = int(out[name])
    return {"anyOf": [out, {"type": "null"}]} if nullable else out


def _within(schema: Json, change: Callable[[Json], Json]) -> Json:
    """A copy whose inner schemas are changed."""
    out = dict(schema)
    if isinstance(out.get("properties"), Mapping):
        out["properties"] = {name: change(inner) for name, inner in out["properties"].items()}
    if isinstance(out.get("items"), Mapping):
        out["items"] = change(out["items"])
    if isinstance(out.get("anyOf"), list):
        out["anyOf"] = [change(inner) for inner in out["anyOf"]]
    return out


class _Recursion(ArgumentError):
    """A schema that refers to itself."""


class _Reducer:
    def __init__(self, defs: Mapping[str, Any]) -> None:
        self._defs = defs
        #: Whether anything was said that a Schema has no word for.
        self.lost = False

    def of(self, schema: Any, where: str, inside: tuple[str, ...]) -> Json:
        if schema is True or schema == {}:
            self.lost = True
            return {}
        if not isinstance(schema, Mapping):
            raise invalid(where, f"expected a schema, got {schema!r:.80}")
        reference = schema.get("$ref")
        if reference is not None:
            name = str(reference).rpartition("/")[2]
            if name not in self._defs:
                raise invalid(where, f"refers to {reference!r}, which is not there")
            if name in inside:
                reason = f"{name} refers to itself, which only response_json_schema can say; use that instead"
                recursion = _Recursion(f"{where}: {reason}")
                recursion.where, recursion.reason = where, reason
                raise recursion
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            whole = self.of(self._defs[name], where, (*inside, name))
            return {**whole, **self.of(rest, where, inside)} if rest else whole
        return self._plain(schema, where, inside)

    def _plain(self, schema: Mapping[str, Any], where: str, inside: tuple[str, ...]) -> Json:
        out: Json = {}
        self.lost = self.lost or any(_says(schema.get(name)) for name in _UNSAYABLE)
        kind = schema.get("type")
        if isinstance(kind, list):
            kinds = [each for each in kind if each != "null"]
            if len(kinds) < len(kind):
                out["nullable"] = True
            if len(kinds) > 1:
                rest = {key: value for key, value in schema.items() if key not in ("type", "description", "title")}
                out["anyOf"] = [self.of({**rest, "type": each}, where, inside) for each in kinds]
                kind = None
            else:
                kind = kinds[0] if kinds else "null"
        if isinstance(kind, str):
            out["type"] = _TYPES.get(kind.lower(), kind.upper())
        for name in _SAME:
            if schema.get(name) is not None:
                out[name] = schema[name]
        for name in _COUNTS:
            if schema.get(name) is not None:
                out[name] = str(schema[name])
        form = schema.get("format")
        if form in _FORMATS.get(out.get("type", ""), ()):
            out["format"] = form
        elif form is not None:
            self.lost = True
        if schema.get("nullable"):
            out["nullable"] = True
        self._choices(schema, out)
        self._options(schema, out, where, inside)
        self._insides(schema, out, where, inside)
        return out

    def _choices(self, schema: Mapping[str, Any], out: Json) -> None:
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if not isinstance(values, list) or "anyOf" in out:
            return
        if None in values:
            out["nullable"] = True
        told = [value for value in values if value is not None]
        # The API refuses an empty text among them, and choices of any other type.
        self.lost = self.lost or not all(isinstance(value, str) and value for value in told)
        out["enum"] = [value if isinstance(value, str) else json.dumps(value) for value in told]
        out["type"] = "STRING"
        out.setdefault("format", "enum")

    def _options(self, schema: Mapping[str, Any], out: Json, where: str, inside: tuple[str, ...]) -> None:
        every = schema.get("allOf")
        if isinstance(every, list):
            for each in every:
                out.update({key: value for key, value in self.of(each, where, inside).items() if key not in out})
        options = schema.get("anyOf") or schema.get("oneOf")
        if not isinstance(options, list):
            return
        kept = [self.of(option, where, inside) for option in options]
        real = [option for option in kept if option.get("type") != "NULL"]
        if len(real) < len(kept):
            out["nullable"] = True
        if len(real) == 1:
            out.update({**real[0], **out})
        elif real:
            out["anyOf"] = real

    def _insides(self, schema: Mapping[str, Any], out: Json, where: str, inside: tuple[str, ...]) -> None:
        items = schema.get("items")
        if items is None and isinstance(schema.get("prefixItems"), list):
            options = [self.of(item, f"{where}[{index}]", inside) for index, item in enumerate(schema["prefixItems"])]
            unlike = [option for index, option in enumerate(options) if option not in options[:index]]
            if unlike:
                out["items"] = unlike[0] if len(unlike) == 1 else {"anyOf": unlike}
        elif items is not None:
            out["items"] = self.of(items, f"{where}[]", inside)
        properties = schema.get("properties")
        if isinstance(properties, Mapping) and properties:
            out.setdefault("type", "OBJECT")
            out["properties"] = {name: self.of(value, f"{where}.{name}", inside) for name, value in properties.items()}
            if len(properties) > 1:
                out["propertyOrdering"] = list(schema.get("propertyOrdering") or properties)
        if isinstance(schema.get("required"), list) and schema["required"]:
            out["required"] = list(schema["required"])
        # The API refuses an object of which no property is known, and an array of whatever there is.
        kind = out.get("type")
        empty = (kind == "OBJECT" and "properties" not in out) or (kind == "ARRAY" and "items" not in out)
        self.lost = self.lost or empty


def _says(value: Any) -> bool:
    # 0 says something, though it equals False.
    return value is not None and value is not False
