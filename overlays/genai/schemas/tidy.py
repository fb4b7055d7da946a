"""Rewrite JSON Schema in the keywords that the API supports, with unsupported references inlined.

A keyword that the API does not list is expressed in another way if possible (``const`` as ``enum``), else moved to the
description, which the model reads; keywords that are not about the value (``deprecated``, ``x-*``) are dropped.

Source: https://ai.google.dev/api/generate-content#FIELDS.response_json_schema
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from genai_runtime.errors import ArgumentError
from genai_runtime.errors.arguments import invalid

from .merge import NOTES, beside, merged, note, settled
from .references import ONE, References

Json = dict[str, Any]

# Keywords that are copied unchanged.
_KEPT = (
    "type", "title", "description", "format", "default", "minimum", "maximum", "minItems", "maxItems", "minLength",
    "maxLength", "minProperties", "maxProperties", "pattern", "propertyOrdering", "example",
)  # fmt: skip
# Keywords that are moved to the description, with the sentence for each.
_TOLD = {
    "multipleOf": "A multiple of {}.",
    "patternProperties": "Properties by pattern: {}.",
    "propertyNames": "Names of properties: {}.",
    "dependentRequired": "Properties that need others: {}.",
    "dependentSchemas": "What properties bring with them: {}.",
    "dependencies": "Properties that need others: {}.",
    "not": "Not: {}.",
    "if": "If: {}.",
    "then": "Then: {}.",
    "else": "Else: {}.",
    "contains": "Holds at least one of: {}.",
    "minContains": "At least so many of them: {}.",
    "maxContains": "At most so many of them: {}.",
    "contentEncoding": "Encoding: {}.",
    "contentMediaType": "Media type: {}.",
    "contentSchema": "Content: {}.",
    "examples": "Examples: {}.",
}
_FLAGS = {"uniqueItems": "No item occurs twice.", "deprecated": "Deprecated."}
#: Formats that the API lists for JSON Schema.
FORMATS = frozenset(("date-time", "date", "time", "int32", "int64", "float", "double", "enum"))
# In this order: a bool is an int.
_GROUPS = (("boolean", bool), ("string", str), ("number", (int, float)))
_WORDS = frozenset(
    (*_KEPT, *_TOLD, *_FLAGS, *ONE, "$defs", "definitions", "$ref", "const", "enum", "anyOf", "oneOf", "allOf",
     "required", "prefixItems", "properties", "exclusiveMinimum", "exclusiveMaximum", "nullable")
)  # fmt: skip


class Recursion(ArgumentError):
    """A recursive schema in a place that does not allow one."""


def tidy(schema: Any, where: str = "schema", *, parameters: bool = False) -> Json:
    """Rewrite a JSON Schema in the keywords that the API lists, keeping its meaning as far as they can express it.

    Args:
        schema: The schema. It is not changed.
        where: What errors call it.
        parameters: Whether it is that of a function's parameters, where their names may stand for the whole object.

    Raises:
        ArgumentError: it refers to what is not there, or holds something that is no schema.
    """
    if parameters and isinstance(schema, Mapping) and _is_bare(schema):
        required = [name for name, inner in schema.items() if "default" not in inner]
        schema = {"type": "object", "properties": schema, "required": required}
    tidier = Tidier(schema, where)
    made = tidier.whole()
    whole: Json = settled(made)
    defs = {name: settled(inner) for name, inner in tidier.defs.items()}
    return {**whole, "$defs": defs} if defs else whole


def _is_bare(schema: Mapping[str, Any]) -> bool:
    """Return whether it only lists parameters by name, as google-genai declares tuples."""
    return bool(schema) and not any(key in _WORDS or key.startswith("$") for key in schema) and all(
        isinstance(inner, Mapping) and not inner.keys().isdisjoint(_WORDS) for inner in schema.values()
    )  # fmt: skip


class Tidier:
    """Rewrites one schema. With ``inline`` every reference is replaced by its target, and recursion is an error."""

    def __init__(self, schema: Any, where: str, *, inline: bool = False) -> None:
        self.defs: dict[str, Json] = {}
        self._schema = schema
        self._where = where
        self._inline = inline
        self._references = References(schema if isinstance(schema, Mapping) else {}, where)
        self._names: dict[str, str] = {}
        #: The definitions being made, which recursion may lead back to.
        self._open: list[str] = []
        #: The references being inlined.
        self._inside: list[str] = []

    def whole(self) -> Json:
        schema = self._schema
        if isinstance(schema, Mapping) and not self._inline and self._references.is_recursive("", schema):
            return self._defined("", schema)
        return self.of(schema, self._where)

    def of(self, schema: Any, where: str, *, keep: bool = True) -> Json:
        """Rewrite a schema. With ``keep`` a reference to a definition may stay."""
        if schema is True:
            return {}
        if schema is False:
            return note({}, "Never given.")
        if not isinstance(schema, Mapping):
            raise invalid(where, f"expected a schema, got {schema!r:.80}")
        reference = References.of(schema)
        if reference is None:
            return self._plain(schema, where)
        pointer, target = self._references.resolve(reference)
        rest = self._plain({key: value for key, value in schema.items() if key not in _DEFINING}, where)
        recursive = self._references.is_recursive(pointer, target)
        while not recursive and isinstance(target, Mapping) and target.keys() == {"$ref"}:
            pointer, target = self._references.resolve(target["$ref"])
            recursive = self._references.is_recursive(pointer, target)
        simple = pointer.startswith("/$defs/") and pointer.count("/") == 2
        if not self._inline and (recursive or (keep and simple and not rest)):
            return beside(self._defined(pointer, target), rest)
        if pointer in self._inside:
            name = _name_of(pointer, target)
            reason = f"{name} refers to itself, which only response_json_schema can say; use that instead"
            error = Recursion(f"{where}: {reason}")
            error.where, error.reason = where, reason
            raise error
        self._inside.append(pointer)
        try:
            return merged(self.of(target, where), rest)
        finally:
            self._inside.pop()

    def _defined(self, pointer: str, target: Any) -> Json:
        """Return a reference to a definition, which is built once."""
        name = self._names.get(pointer)
        if name is None:
            wanted = _name_of(pointer, target)
            name, number = wanted, 2
            while name in self.defs:
                name, number = f"{wanted}{number}", number + 1
            self._names[pointer] = name
            self.defs[name] = {}
            self._open.append(name)
            self.defs[name] = self.of(target, f"{self._where}.$defs.{name}")
            self._open.pop()
        return {"$ref": f"#/$defs/{name}"}

    def _plain(self, schema: Mapping[str, Any], where: str) -> Json:
        out: Json = {key: schema[key] for key in _KEPT if schema.get(key) is not None}
        self._values(schema, out)
        if "format" in out and out["format"] not in FORMATS:
            note(out, f"Format: {out.pop('format')}.")
        if "example" in out and not self._inline:
            note(out, f"Examples: {_shown([out.pop('example')])}.")
        self._bounds(schema, out)
        self._insides(schema, out, where)
        for key, text in _TOLD.items():
            if schema.get(key) not in (None, [], {}):
                note(out, text.format(_shown(schema[key])))
        for key, text in _FLAGS.items():
            if schema.get(key) is True:
                note(out, text)
        return self._options(schema, out, where)

    def _values(self, schema: Mapping[str, Any], out: Json) -> None:
        """Handle ``enum`` and ``const``: keep strings or numbers, turn null into a type, describe anything else."""
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if not isinstance(values, list) or not values:
            return
        declared = out.pop("type", None)
        options = _grouped(values, declared)
        allowed = [declared] if isinstance(declared, str) else declared
        if isinstance(allowed, list):
            kinds = {*allowed, *(("integer",) if "number" in allowed else ())}
            if "null" in allowed and {"type": "null"} not in options:
                # Schemas that have both rarely mean to forbid it.
                options.append({"type": "null"})
            options = [option for option in options if option.get("type") in kinds] or options
        if len(options) == 1:
            out.update(merged(options[0], {NOTES: out.pop(NOTES, [])}))
        else:
            out["anyOf"] = options

    def _bounds(self, schema: Mapping[str, Any], out: Json) -> None:
        for key, bound, word, step in (
            ("exclusiveMinimum", "minimum", "Greater", 1),
            ("exclusiveMaximum", "maximum", "Less", -1),
        ):
            edge = schema.get(key)
            if edge is True:
                # As drafts before 6 said it.
                edge = schema.get(bound)
                out.pop(bound, None)
            if isinstance(edge, bool) or not isinstance(edge, int | float):
                continue
            choose = max if step == 1 else min
            if out.get("type") == "integer":
                edge = (math.floor(edge) if step == 1 else math.ceil(edge)) + step
            elif edge == out.get(bound) or choose(edge, out.get(bound, edge)) == edge:
                note(out, f"{word} than {_shown(edge)}.")
            out[bound] = choose(edge, out.get(bound, edge))

    def _insides(self, schema: Mapping[str, Any], out: Json, where: str) -> None:
        items, prefix = schema.get("items"), schema.get("prefixItems")
        if isinstance(items, list):
            # As drafts before 2020-12 said it.
            prefix, items = items, schema.get("additionalItems")
        if isinstance(prefix, list) and prefix:
            out["prefixItems"] = [self.of(each, f"{where}[{index}]") for index, each in enumerate(prefix)]
            if items is False or schema.get("unevaluatedItems") is False:
                out.setdefault("maxItems", len(prefix))
        if items is not None and items is not False:
            out["items"] = self.of(items, f"{where}[]")
        properties = schema.get("properties")
        if isinstance(properties, Mapping):
            out["properties"] = {
                name: self.of(inner, f"{where}.{name}") for name, inner in properties.items() if inner is not False
            }
        further = schema.get("additionalProperties")
        if further is None and schema.get("unevaluatedProperties") is False:
            further = False
        if isinstance(further, Mapping):
            out["additionalProperties"] = self.of(further, f"{where}{{}}")
        elif isinstance(further, bool):
            out["additionalProperties"] = further
        required = schema.get("required")
        if isinstance(required, list) and required:
            # The API unrolls recursion, and cannot where a property must be there.
            inner = out.get("properties", {})
            endless = {name for name in required if name in inner and _leads_to(inner[name], self._open)}
            for name in endless:
                out["properties"][name] = beside(inner[name], {NOTES: ["Required."]})
            kept = [name for name in required if name not in endless]
            if kept:
                out["required"] = kept

    def _options(self, schema: Mapping[str, Any], out: Json, where: str) -> Json:
        every: Json = {}
        for each in schema.get("allOf") or ():
            every = merged(every, self.of(each, where, keep=False))
        if every:
            out = merged(every, out)
        for key in ("anyOf", "oneOf"):
            options = schema.get(key)
            if isinstance(options, list) and options:
                out = merged({"anyOf": [self.of(option, where) for option in options]}, out)
        kind = out.get("type")
        if schema.get("nullable") is True and kind != "null":
            if isinstance(kind, str) and "enum" not in out:
                out["type"] = [kind, "null"]
            else:
                aside = {key: out.pop(key) for key in ("title", "description", "default", NOTES) if key in out}
                options = out["anyOf"] if out.keys() == {"anyOf"} else [out]
                out = {"anyOf": [*(each for each in options if each != {"type": "null"}), {"type": "null"}], **aside}
        return out


def _grouped(values: list[Any], declared: Any) -> list[Json]:
    """Group the values of an ``enum`` by type: one schema each."""
    options: list[Json] = []
    left = [value for value in values if value is not None]
    for kind, base in _GROUPS:
        group = [value for value in left if isinstance(value, base)]
        left = [value for value in left if not isinstance(value, base)]
        if group and kind == "boolean":
            option: Json = {"type": "boolean"}
            options.append(option if len(set(group)) > 1 else note(option, f"Always {_shown(group[0])}."))
        elif group:
            whole = kind == "number" and declared != "number" and all(isinstance(each, int) for each in group)
            options.append({"type": "integer" if whole else kind, "enum": group})
    for kind, holder in (("object", dict), ("array", list)):
        objects = [value for value in left if isinstance(value, holder)]
        if objects:
            options.append(note({"type": kind}, f"One of {_shown(objects)}."))
    return [*options, {"type": "null"}] if None in values else options


# Keywords about the schema's place, not about the value.
_DEFINING = frozenset(("$ref", "$dynamicRef", "$recursiveRef", "$defs", "definitions"))


def _leads_to(schema: Any, names: list[str]) -> bool:
    if isinstance(schema, Mapping):
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference.removeprefix("#/$defs/") in names:
            return True
        return any(_leads_to(inner, names) for key, inner in schema.items() if key != "default")
    return isinstance(schema, list) and any(_leads_to(inner, names) for inner in schema)


def _name_of(pointer: str, target: Any) -> str:
    """Return a definition's name: its own, or from its title."""
    last = pointer.rpartition("/")[2].replace("~1", "_").replace("~0", "_")
    if not last or ("/$defs/" not in pointer and "/definitions/" not in pointer):
        title = target.get("title") if isinstance(target, Mapping) else None
        last = title if isinstance(title, str) and title.isidentifier() else last
    return "".join(letter if letter.isalnum() or letter in "_.-" else "_" for letter in last) or "Root"


def _shown(value: Any) -> str:
    """Return a value as descriptions show it."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(json.dumps(each, ensure_ascii=False, default=str) for each in value)
    return json.dumps(value, ensure_ascii=False, default=str)
