"""Convert between JSON Schema and the API's ``Schema`` (an OpenAPI 3.0 subset): inline references, ``nullable``.

Source: https://ai.google.dev/api/caching#Schema
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from .merge import NOTES, beside, note, settled
from .tidy import Recursion, Tidier

Json = dict[str, Any]

# Keywords that both have under one name, copied unchanged.
_SAME = (
    "title", "description", "example", "default", "minimum", "maximum", "pattern", NOTES,
)  # fmt: skip
# 64-bit integers travel as strings.
_COUNTS = ("minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties")
# The API refuses every other format, such as ``uuid``.
_FORMATS = {"STRING": ("enum", "date-time"), "INTEGER": ("int32", "int64"), "NUMBER": ("float", "double")}
_TYPES = {
    "string": "STRING", "number": "NUMBER", "integer": "INTEGER", "boolean": "BOOLEAN", "array": "ARRAY",
    "object": "OBJECT", "null": "NULL",
}  # fmt: skip


def api_schema(schema: Mapping[str, Any], where: str = "schema") -> Json:
    """Convert a JSON Schema to the nearest ``Schema``.

    What a Schema cannot express is added to its description.

    Raises:
        ArgumentError: the schema refers to itself, or to what is not there; ``response_json_schema`` can do the former.
    """
    whole: Json = settled(_Reducer().of(Tidier(schema, where, inline=True).whole()))
    return whole


def exact_api_schema(schema: Mapping[str, Any], where: str = "schema") -> Json | None:
    """Convert like :func:`api_schema`, but return None if only JSON Schema can describe the type.

    That is so for recursion, objects without named properties, tuples, and values of any type. A single keyword that a
    Schema lacks does not count.
    """
    reducer = _Reducer()
    try:
        reduced = reducer.of(Tidier(schema, where, inline=True).whole())
    except Recursion:
        return None
    return None if reducer.lost else settled(reduced)


def ordered(schema: Json) -> Json:
    """Add ``propertyOrdering`` in declaration order; by default the API sorts properties by name."""
    out = _within(schema, ordered)
    properties = out.get("properties")
    if properties and len(properties) > 1 and "propertyOrdering" not in out:
        out["propertyOrdering"] = list(properties)
    return out


def with_known_formats(schema: Json) -> Json:
    """Move every format that the API would refuse into the description."""
    out = _within(schema, with_known_formats)
    form = out.get("format")
    if form is not None and form not in _FORMATS.get(out.get("type", ""), ()):
        del out["format"]
        out = settled(note(out, f"Format: {form}."))
    return out


def with_nullable(schema: Json) -> Json:
    """Use ``nullable`` where null is one of several options, as pydantic writes optional fields."""
    out = _within(schema, with_nullable)
    options = out.get("anyOf") or []
    kept = [option for option in options if option != {"type": "NULL"}]
    if not kept or len(kept) == len(options):
        return out
    out["nullable"] = True
    if len(kept) > 1:
        return {**out, "anyOf": kept}
    del out["anyOf"]
    return beside(kept[0], out)


def plain_schema(schema: Json) -> Json:
    """Convert a ``Schema`` to JSON Schema."""
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
    """Return a copy with ``change`` applied to the inner schemas."""
    out = dict(schema)
    if isinstance(out.get("properties"), Mapping):
        out["properties"] = {name: change(inner) for name, inner in out["properties"].items()}
    if isinstance(out.get("items"), Mapping):
        out["items"] = change(out["items"])
    if isinstance(out.get("anyOf"), list):
        out["anyOf"] = [change(inner) for inner in out["anyOf"]]
    return out


class _Reducer:
    """Reduces a tidied JSON Schema to the keywords of a ``Schema``."""

    def __init__(self) -> None:
        #: Whether it uses a keyword that a Schema cannot express.
        self.lost = False

    def of(self, schema: Json) -> Json:
        if not schema.keys() - _ASIDE:
            self.lost = True
        out: Json = {name: schema[name] for name in _SAME if schema.get(name) is not None}
        kind = schema.get("type")
        if isinstance(kind, list):
            kinds = [each for each in kind if each != "null"]
            if len(kinds) < len(kind):
                out["nullable"] = True
            if len(kinds) > 1:
                rest = {key: value for key, value in schema.items() if key not in ("type", *_ASIDE)}
                out["anyOf"] = [self.of({**_keywords_for(rest, each), "type": each}) for each in kinds]
                return {key: value for key, value in out.items() if key in (*_ASIDE, "nullable", "anyOf")}
            kind = kinds[0] if kinds else "null"
        kind = kind or _kind_of(schema)
        if isinstance(kind, str):
            out["type"] = _TYPES.get(kind.lower(), kind.upper())
        for name in _COUNTS:
            if schema.get(name) is not None:
                out[name] = str(schema[name])
        self._format(schema, out)
        self._options(schema, out)
        self._insides(schema, out)
        return out

    def _format(self, schema: Json, out: Json) -> None:
        form = schema.get("format")
        if form in _FORMATS.get(out.get("type", ""), ()):
            out["format"] = form
        elif form is not None:
            note(out, f"Format: {form}.")
        values = schema.get("enum")
        if not values:
            return
        if out.get("type") == "STRING" and all(values):
            out["enum"] = list(values)
            out["format"] = "enum"
            return
        # The API takes no numbers among the choices, nor an empty text.
        note(out, f"One of {', '.join(json.dumps(value, ensure_ascii=False) for value in values)}.")
        if out.get("type") != "STRING":
            out["minimum"] = max(min(values), out.get("minimum", min(values)))
            out["maximum"] = min(max(values), out.get("maximum", max(values)))

    def _options(self, schema: Json, out: Json) -> None:
        options = schema.get("anyOf")
        if not options:
            return
        kept = [self.of(option) for option in options if option != {"type": "null"}]
        if len(kept) < len(options):
            out["nullable"] = True
        if len(kept) == 1:
            out.update(beside(kept[0], out))
        elif kept:
            out["anyOf"] = kept

    def _insides(self, schema: Json, out: Json) -> None:
        items, prefix = schema.get("items"), schema.get("prefixItems")
        if prefix:
            self.lost = True
            options = [self.of(item) for item in prefix]
            unlike = [option for index, option in enumerate(options) if option not in options[:index]]
            out["items"] = unlike[0] if len(unlike) == 1 else {"anyOf": unlike}
        elif items is not None:
            out["items"] = self.of(items)
        properties = schema.get("properties")
        if properties:
            out["properties"] = {name: self.of(value) for name, value in properties.items()}
            if len(properties) > 1:
                out["propertyOrdering"] = list(schema.get("propertyOrdering") or properties)
        if schema.get("required"):
            out["required"] = list(schema["required"])
        further = schema.get("additionalProperties")
        if properties and further:
            note(out, f"Further properties: {json.dumps(settled(further), ensure_ascii=False)}.")
        # The API refuses objects without known properties, and arrays without an item type.
        kind = out.get("type")
        self.lost = (
            self.lost or (kind == "OBJECT" and not out.get("properties")) or (kind == "ARRAY" and "items" not in out)
        )


_ASIDE = frozenset(("title", "description", "default", "example", NOTES))
# Keywords that apply to one type only, and so imply it.
_TELLING = {
    "object": ("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems"),
    "string": ("pattern", "minLength", "maxLength"),
    "number": ("minimum", "maximum"),
}


def _kind_of(schema: Json) -> str | None:
    """Infer the type of a schema that does not state it from its keywords."""
    if "anyOf" in schema:
        return None
    return next((kind for kind, words in _TELLING.items() if any(word in schema for word in words)), None)


def _keywords_for(schema: Json, kind: str) -> Json:
    """Return the keywords of a schema that apply to values of one type."""
    own = "number" if kind == "integer" else kind
    others = {word for other, words in _TELLING.items() if other != own for word in words}
    return {key: value for key, value in schema.items() if key not in others}
