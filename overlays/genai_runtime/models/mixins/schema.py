"""A ``Schema`` as JSON Schema, and the other way round."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Self

from genai_runtime.errors.arguments import invalid
from genai_runtime.lazy_module import LazyModule
from genai_runtime.models.checks import check_model, check_option

if TYPE_CHECKING:
    from gemini_api import models as types
    from gemini_api.models import JSONSchema
    from genai_runtime.models.base import ModelBase as _Base
else:
    _Base = object
    types = LazyModule("gemini_api.models", globals(), "types")

# As google-genai calls it: programs set its level by this name.
_log = logging.getLogger("google_genai.types")
_told = SimpleNamespace()

_OPTIONS = ("GEMINI_API", "VERTEX_AI", "ENTERPRISE")
# Keywords that both have under one name, copied unchanged.
_SAME = (
    "format", "title", "description", "default", "enum", "required", "pattern", "minimum", "maximum", "min_items",
    "max_items", "min_length", "max_length", "min_properties", "max_properties",
)  # fmt: skip
# What is said of values of each type, where a JSON Schema has several.
_NUMBERS = ("description", "enum", "format", "maximum", "minimum", "title")
_BY_TYPE: dict[str, tuple[str, ...]] = {
    "number": _NUMBERS,
    "integer": _NUMBERS,
    "string": ("description", "enum", "format", "max_length", "min_length", "pattern", "title"),
    "object": ("any_of", "description", "max_properties", "min_properties", "properties", "required", "title"),
    "array": ("description", "items", "max_items", "min_items", "title"),
    "boolean": ("description", "title"),
}


class SchemaMixin(_Base):
    """Conversions of ``Schema``."""

    __slots__ = ()

    @property
    def json_schema(self) -> types.JSONSchema:
        """The same as a ``JSONSchema``, without what that has no field for: ``example``, ``property_ordering``."""
        _tell("json_schema")
        made: JSONSchema = _to_json_schema(self)
        return made

    @classmethod
    def from_json_schema(
        cls,
        *,
        json_schema: types.JSONSchemaOrDict,
        api_option: str = "GEMINI_API",
        raise_error_on_unsupported_field: bool = False,
    ) -> Self:
        """Convert a ``JSONSchema`` as closely as possible: references are inlined, other fields dropped.

        To send JSON Schema whole, pass it as ``response_json_schema`` or ``parameters_json_schema``.

        Args:
            json_schema: The ``JSONSchema``, or a dict of one.
            api_option: ``GEMINI_API`` (the default), ``VERTEX_AI`` or ``ENTERPRISE``; all take the same.
            raise_error_on_unsupported_field: Whether a field that a Schema lacks is an error. Default: false.

        Raises:
            ArgumentError: the option is none of these, a reference leads nowhere, or a field is not supported.
        """
        check_option(api_option, "api_option", _OPTIONS)
        root = check_model(json_schema, "json_schema", cls._sibling("JSONSchema"))
        _tell("from_json_schema")
        made: Self = _Reader(cls, root, raise_error_on_unsupported_field).of(root, frozenset())
        return made


def _tell(name: str) -> None:
    """Say once what is left out; a program has it said again as with google-genai, by a flag of its ``types``."""
    flags: dict[str, Any] = vars(sys.modules.get("genai.types", _told))
    if not flags.get(f"_{name}_warning_logged"):
        flags[f"_{name}_warning_logged"] = True
        _log.info(
            "Schema.%s leaves out what the other side has no field for. Json Schema is now supported natively by the "
            "API: pass it as response_json_schema, parameters_json_schema or FunctionDeclaration.response_json_schema.",
            name,
        )


def _to_json_schema(schema: Any) -> Any:
    kinds = [] if schema.type in (None, "TYPE_UNSPECIFIED") else [str(schema.type).lower()]
    if schema.nullable:
        kinds.append("null")
    known: Any = schema._sibling("JSONSchemaType")
    said = {name: value for name in _SAME if (value := getattr(schema, name)) is not None}
    types = [known(kind) for kind in kinds]
    if types:
        said["type"] = types[0] if len(types) == 1 else types
    if schema.items is not None:
        said["items"] = _to_json_schema(schema.items)
    if schema.properties is not None:
        said["properties"] = {name: _to_json_schema(inner) for name, inner in schema.properties.items()}
    if schema.any_of is not None:
        said["any_of"] = [_to_json_schema(inner) for inner in schema.any_of]
    return schema._sibling("JSONSchema")(**said)


class _Reader:
    """One ``JSONSchema`` with its definitions, being read."""

    def __init__(self, cls: Any, root: Any, strict: bool) -> None:
        self._cls = cls
        self._root = root
        self._strict = strict

    def of(self, schema: Any, inside: frozenset[str]) -> Any:
        if schema.ref is not None:
            if schema.ref in inside:
                # Only JSON Schema can go round in circles.
                return self._cls()
            inside |= {schema.ref}
            return self.of(_without_titles(self._resolve(schema.ref)), inside)
        self._check(schema)
        kinds = _kinds(schema.type)
        real = [kind for kind in kinds if kind != "null"]
        if len(real) > 1:
            options = [self._plain(schema, kind, (*_BY_TYPE.get(kind, ()),), inside) for kind in real]
            return self._cls(any_of=options, nullable=True if len(real) < len(kinds) else None)
        made = self._plain(schema, real[0] if real else None, None, inside)
        if len(real) < len(kinds):
            made.nullable = True
        return made

    def _plain(self, schema: Any, kind: str | None, names: tuple[str, ...] | None, inside: frozenset[str]) -> Any:
        said: dict[str, Any] = {} if kind is None else {"type": kind.upper()}
        for name in _SAME:
            value = getattr(schema, name)
            if value is not None and (names is None or name in names):
                said[name] = value
        if "enum" in said:
            said["enum"] = [value if isinstance(value, str) else str(value) for value in said["enum"]]
        if schema.items is not None and (names is None or "items" in names):
            said["items"] = self.of(schema.items, inside)
        if schema.properties is not None and (names is None or "properties" in names):
            said["properties"] = {name: self.of(inner, inside) for name, inner in schema.properties.items()}
        # No word of JSON Schema, but one that the API reads in it; google-adk adds it in a subclass.
        order = schema.extra.get("propertyOrdering") or schema.extra.get("property_ordering")
        if order and (names is None or "properties" in names):
            said["property_ordering"] = order
        options = schema.any_of or schema.one_of
        if options and (names is None or "any_of" in names):
            return self._any_of(said, options, inside)
        return self._cls(**said)

    def _any_of(self, said: dict[str, Any], options: Any, inside: frozenset[str]) -> Any:
        real = [option for option in options if _kinds(option.type) != ["null"]]
        if len(real) < len(options):
            said["nullable"] = True
        made = [self.of(option, inside) for option in real]
        if len(made) == 1:
            only = {name: value for name in made[0].model_fields if (value := getattr(made[0], name)) is not None}
            return self._cls(**{**only, **said})
        return self._cls(**{"type": "OBJECT", **said, "any_of": made})

    def _resolve(self, reference: str) -> Any:
        place = self._root
        for step in filter(None, reference.removeprefix("#").split("/")):
            name = {"$defs": "defs"}.get(step, step).replace("~1", "/").replace("~0", "~")
            place = place.get(name) if isinstance(place, Mapping) else getattr(place, name, None)
            if place is None:
                raise invalid("json_schema", f"refers to {reference!r}, which is not there")
        return place

    def _check(self, schema: Any) -> None:
        if not self._strict:
            return
        for name in ("additional_properties", "unique_items", "one_of"):
            if getattr(schema, name) is not None:
                raise invalid(
                    f"json_schema.{name}",
                    "is not supported by a Schema; leave raise_error_on_unsupported_field out, or pass the whole as "
                    "response_json_schema",
                )


def _kinds(kind: Any) -> list[str]:
    if kind is None:
        return []
    return [str(each).lower() for each in (kind if isinstance(kind, list | tuple) else [kind])]


def _without_titles(schema: Any) -> Any:
    """What a reference leads to, without the titles that pydantic gives to classes and their fields."""
    schema = schema.__copy__()
    schema.title = None
    if schema.properties is not None:
        schema.properties = {name: _untitled(inner) for name, inner in schema.properties.items()}
    return schema


def _untitled(schema: Any) -> Any:
    schema = schema.__copy__()
    schema.title = None
    return schema
