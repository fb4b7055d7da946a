"""Shared by all builders: the document, the surface, the names of classes, and types."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from functools import cached_property
from typing import Any, cast

from generator import ir
from generator.document import Document, pointer_to
from generator.errors import DanglingReference, Errors, InvalidSurface, Location, SpecError, nearest
from generator.naming import Claims, class_name, module_name
from generator.surface import Surface
from generator.walk import JSON_VALUE, Json, union_branches

REFERENCE = "#/components/schemas/"
#: The types of strings by their format.
STRING_FORMATS: dict[str, ir.Kind] = {
    "byte": "bytes",
    "int64": "int64",
    "uint64": "int64",
    "date-time": "timestamp",
    "google-datetime": "timestamp",
    "google-duration": "duration",
    "google-fieldmask": "fieldmask",
}
_PLAIN: dict[str, ir.Kind] = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "bytes": "bytes",
    "datetime": "timestamp",
    "Any": "any",
}


class Context:
    """Shared by the builders: facts about the document, and the errors collected so far."""

    def __init__(self, document: Document, surface: Surface) -> None:
        self.document = document
        self.surface = surface
        self.errors = Errors()
        #: The services that the package talks to.
        self.backends: tuple[ir.Backend, ...] = ()
        #: By class of `long_running`: the schemas that operations answer with in its place.
        self.answered: dict[str, set[str]] = {}
        self.schemas: dict[str, Json] = document.data.get("components", {}).get("schemas", {})
        self.classes = Claims(self.errors, "gemini_api.models")
        self.modules = Claims(self.errors, "the modules of gemini_api.models")
        self.names: dict[str, str] = {}
        for section, wanted in (("models", self.is_class), ("enums", self.is_enum)):
            for schema in surface.section(section):
                if schema not in self.schemas or not wanted(schema):
                    known = [each for each in self.schemas if wanted(each)]
                    words = f"{schema!r} in {section} is no {section.rstrip('s')} of the specification"
                    self.unknown(words, schema, known, section, schema)
        for schema in self.schemas:
            if self.is_class(schema) or self.is_enum(schema):
                self.names[schema] = self._named(schema)

    def _named(self, schema: str) -> str:
        section = "enums" if self.is_enum(schema) else "models"
        said = self.surface.section(section).get(schema) or {}
        name = str(said.get("name") or class_name(schema))
        where = self.surface.where(section, schema) if "name" in said else self.at_schema(schema)
        self.claim(name, f"the schema {schema}", where, said.get("aliases", []))
        return name

    def claim(self, name: str, owner: str, where: Location | None, aliases: list[str] | tuple[str, ...] = ()) -> None:
        """Reserve a class name, its module, and its aliases."""
        self.classes.take(name, owner, where)
        self.modules.take(module_name(name), f"the class {name}", where)
        for alias in aliases:
            self.classes.take(alias, f"the alias of {owner}", where)

    def at_schema(self, schema: str, *steps: str) -> Location | None:
        return self.document.where(pointer_to("components", "schemas", schema, *steps))

    def error(self, kind: type[SpecError], message: str, *steps: str | int) -> None:
        """Add an error at a place of ``surface.yaml``."""
        self.errors.add(kind(message, self.surface.where(*steps)))

    def unknown(self, message: str, name: str, known: Any, *steps: str | int) -> None:
        self.error(DanglingReference, f"{message}{nearest(name, known)}", *steps)

    def backends_of(self, found: Json) -> tuple[str, ...]:
        """The backends in ``x-backends``; empty if all have it."""
        named = tuple(found.get("x-backends", ()))
        return () if {each.name for each in self.backends} <= set(named) else named

    # Types

    def is_model(self, schema: str) -> bool:
        """Whether a component becomes a model: an object that is not free-form, a map or a union."""
        found = self.schemas[schema]
        if union_branches(found) and not found.get("properties"):
            return False
        closed = found.get("type") == "object" and not isinstance(found.get("additionalProperties"), dict)
        return bool(found.get("properties")) or closed

    def is_enum(self, schema: str) -> bool:
        return "enum" in self.schemas[schema]

    def enum_kind(self, schema: str) -> ir.Kind:
        return "enum" if isinstance(next(iter(self.schemas[schema]["enum"]), ""), str) else "integer_enum"

    def is_union(self, schema: str) -> bool:
        """Whether a component becomes a union: one whose branches can be told apart."""
        found = self.schemas[schema]
        return bool(union_branches(found)) and not found.get("properties") and "x-ambiguous" not in found

    def is_class(self, schema: str) -> bool:
        return self.is_model(schema) or self.is_union(schema)

    def type(self, schema: Json) -> ir.Type:
        """The type of a normalised schema; ``any``, free JSON, if nothing narrower can be rendered.

        It is called ``JsonValue`` if the schema says that it is any JSON value.
        """
        if reference := schema.get("$ref"):
            name = str(reference).removeprefix(REFERENCE)
            if self.is_model(name):
                return ir.Type("model", self.names[name])
            if self.is_enum(name):
                return ir.Type(self.enum_kind(name), self.names[name])
            if self.is_union(name):
                return ir.Type("union", self.names[name])
            return self.type(self.schemas[name])
        if union_branches(schema):
            return ir.Type("any")
        if "const" in schema:
            return ir.Type("const", value=schema["const"])
        match schema.get("type"):
            case "array":
                return ir.Type("list", item=self.type(schema["items"]))
            case "object":
                inner = schema.get("additionalProperties")
                if not isinstance(inner, dict) or not inner or inner.get(JSON_VALUE):
                    return ir.Type("object")
                return ir.Type("map", item=self.type(inner))
            case "string":
                if schema.get("contentEncoding") == "base64":
                    return ir.Type("base64")
                return ir.Type(STRING_FORMATS.get(schema.get("format", ""), "string"))
            case "integer" | "number" | "boolean" as kind:
                return ir.Type(cast(ir.Kind, kind))
            case _:
                return ir.Type("any", "JsonValue" if schema.get(JSON_VALUE) else None)

    def model_of(self, schema: Json) -> str | None:
        """The name of the object schema that a schema refers to, aliases resolved."""
        while reference := schema.get("$ref"):
            name = str(reference).removeprefix(REFERENCE)
            if self.is_model(name):
                return name
            schema = self.schemas[name]
        return None

    # Python type expressions of the surface

    def type_expression(self, text: str, *steps: str | int) -> ir.Type:
        """Parse a type expression: one of the IR's types if it is as simple as that, else ``python``."""
        try:
            node = ast.parse(text, mode="eval").body
        except SyntaxError:
            self.error(InvalidSurface, f"{text!r} is not a type expression", *steps)
            return ir.Type("any")
        for name in _names(node):
            if name not in self.known_names:
                self.unknown(f"{name!r} in the type {text!r} is not known", name, self.known_names, *steps)
        return self._simple(node) or ir.Type("python", text)

    def _simple(self, node: ast.expr) -> ir.Type | None:
        if isinstance(node, ast.Name):
            if kind := self.kinds.get(node.id):
                return ir.Type(kind, node.id)
            return ir.Type(_PLAIN[node.id]) if node.id in _PLAIN else None
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            if node.value.id == "list":
                inner = self._simple(node.slice)
                return ir.Type("list", item=inner) if inner else None
            if node.value.id == "dict" and isinstance(node.slice, ast.Tuple):
                key, value = node.slice.elts
                inner = self._simple(value)
                if isinstance(key, ast.Name) and key.id == "str" and inner:
                    return ir.Type("object") if inner.kind == "any" else ir.Type("map", item=inner)
        return None

    @cached_property
    def known_names(self) -> frozenset[str]:
        """The names that a type expression may use."""
        said = (self.surface.section("models"), self.surface.section("enums"))
        return frozenset(
            {
                "None",
                *_PLAIN,
                *(name for name in dir(builtins) if isinstance(getattr(builtins, name), type)),
                *self.surface.section("imports"),
                *self.surface.section("unions"),
                *self.kinds,
                *(alias for section in said for entry in section.values() for alias in entry.get("aliases", ())),
            }
        )

    @cached_property
    def kinds(self) -> dict[str, ir.Kind]:
        """The kind of every class of the package, by name."""
        found: dict[str, ir.Kind] = {
            name: self.enum_kind(schema) if self.is_enum(schema) else "union" if self.is_union(schema) else "model"
            for schema, name in self.names.items()
        }
        resources = self.surface.section("resources").values()
        configs = [
            method["config"] for resource in resources for method in resource["methods"].values() if "config" in method
        ]
        for names in (self.surface.section("sdk_models"), self.surface.section("long_running"), configs):
            found.update(dict.fromkeys(names, "model"))
        return found

    def accepts(self, said: Json, *steps: str | int) -> str | None:
        """Check and return the ``accepts`` of an entry."""
        if "accepts" in said:
            self.type_expression(said["accepts"], *steps, "accepts")
        return said.get("accepts")

    def convert(self, said: Json, *steps: str | int) -> str | None:
        """Check and return the ``convert`` of an entry."""
        name = said.get("convert")
        known = self.surface.section("converters")
        if name is not None and name not in known:
            self.unknown(f"there is no converter {name!r}", name, known, *steps, "convert")
        return name


def _names(node: ast.expr) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            yield each.id
