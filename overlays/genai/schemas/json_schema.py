"""Build the JSON Schema of Python types."""

from __future__ import annotations

import datetime
import decimal
import enum
import ipaddress
import json
import pathlib
import uuid
from collections.abc import Mapping
from typing import Any, get_args, get_origin

from genai_runtime.errors import ArgumentError
from genai_runtime.errors.arguments import invalid
from genai_runtime.models.freeform import encode_json

from . import annotations as info
from .merge import beside

Json = dict[str, Any]

_SCALARS: dict[Any, Json] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    info.NONE: {"type": "null"},
    bytes: {"type": "string", "contentEncoding": "base64"},
    decimal.Decimal: {"type": "number"},
    uuid.UUID: {"type": "string", "format": "uuid"},
    datetime.datetime: {"type": "string", "format": "date-time"},
    datetime.date: {"type": "string", "format": "date"},
    datetime.time: {"type": "string", "format": "time"},
    datetime.timedelta: {"type": "string", "format": "duration"},
    pathlib.Path: {"type": "string", "format": "path"},
    ipaddress.IPv4Address: {"type": "string", "format": "ipv4"},
    ipaddress.IPv6Address: {"type": "string", "format": "ipv6"},
}
_ANYTHING = (Any, object)
# Key types and how each is described, since a schema has no keyword for them.
_KEYS: dict[Any, str] = {
    str: "",
    Any: "",
    object: "",
    int: "whole numbers",
    float: "numbers",
    decimal.Decimal: "numbers",
    uuid.UUID: "UUIDs",
    datetime.date: "dates, YYYY-MM-DD",
    datetime.datetime: "dates and times, as in RFC 3339",
}
# In this order: a bool is an int, and a member of a StrEnum is a str.
_CHOICES = ((str, "string"), (bool, "boolean"), (int, "integer"), (float, "number"), (info.NONE, "null"))


def json_schema(annotation: Any, where: str = "schema") -> Json:
    """Build the JSON Schema of a Python type. Classes go to ``$defs``, so that they may be recursive.

    Raises:
        ArgumentError: there is a type in it that JSON cannot carry; the message says where.
    """
    maker = _Maker()
    schema = maker.of(annotation, where)
    name = _referred(schema)
    if name is not None and not _mentions(maker.defs, name):
        schema = maker.defs.pop(name)
    return {**schema, "$defs": maker.defs} if maker.defs else schema


def members_schema(members: list[info.Member], where: str) -> Json:
    """Build the JSON Schema of an object with these members, such as a function's parameters."""
    maker = _Maker()
    schema = {"type": "object", **maker.properties(members, where)}
    return {**schema, "$defs": maker.defs} if maker.defs else schema


class _Maker:
    def __init__(self) -> None:
        self.defs: dict[str, Json] = {}
        self._names: list[tuple[Any, str]] = []

    def of(self, annotation: Any, where: str) -> Json:
        bare, notes = info.unwrap(annotation)
        schema = self._bare(bare, where)
        said = _constrained(notes.constraints, schema)
        if notes.description:
            said["description"] = notes.description
        return beside(schema, said)

    def _bare(self, kind: Any, where: str) -> Json:
        if isinstance(kind, Mapping):
            return dict(kind)
        if kind is None:
            kind = info.NONE
        if isinstance(kind, type) and kind in _SCALARS:
            return dict(_SCALARS[kind])
        if any(kind is each for each in _ANYTHING):
            return {}
        if info.is_unresolved(kind):
            raise invalid(
                where,
                f"the annotation {info.shown(kind)!r} names something that is not there: import it at run time too, "
                "and define it at the top of its module",
            )
        if info.is_literal(kind):
            return _choice(list(get_args(kind)), where)
        if info.is_enum(kind):
            return _enum(kind, where)
        if info.is_union(kind):
            return self._union(get_args(kind), where)
        if info.has_json_schema(kind) or info.needs_pydantic(kind):
            return self._with_own_definitions(_of_pydantic(kind, where))
        if info.members(kind) is not None:
            return self._defined(kind, where, self._object)
        return self._container(kind, where)

    def _container(self, kind: Any, where: str) -> Json:
        fixed = info.tuple_items(kind)
        if fixed is not None:
            items = [self.of(item, f"{where}[{index}]") for index, item in enumerate(fixed)]
            return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
        item = info.list_item(kind)
        if item is not info.NO_DEFAULT:
            schema: Json = {"type": "array", "items": self.of(item, f"{where}[]")}
            if info.container(kind) in (set, frozenset):
                schema["uniqueItems"] = True
            return schema
        mapping = info.dict_types(kind)
        if mapping is not None:
            return self._mapping(*mapping, where)
        raise invalid(
            where,
            f"{info.shown(kind)} cannot be described in JSON Schema; use str, int, float, bool, list, dict, Enum, "
            "Literal, a dataclass, a TypedDict, an attrs class or a pydantic model",
        )

    def _mapping(self, key: Any, value: Any, where: str) -> Json:
        inside = self.of(value, f"{where}{{}}")
        bare, _ = info.unwrap(key)
        if info.is_literal(bare) or info.is_enum(bare):
            names = self.of(bare, f"{where}{{key}}")["enum"]
            known = {name if isinstance(name, str) else json.dumps(name): inside for name in names}
            return {"type": "object", "properties": known, "additionalProperties": False}
        schema = {"type": "object", "additionalProperties": inside}
        if bare not in _KEYS:
            raise invalid(where, f"the keys of a JSON object are texts, and {info.shown(bare)} cannot be read from one")
        return {**schema, "description": f"The keys are {_KEYS[bare]}."} if _KEYS[bare] else schema

    def _union(self, kinds: tuple[Any, ...], where: str) -> Json:
        options = [self.of(kind, where) for kind in kinds]
        return options[0] if len(options) == 1 else {"anyOf": options}

    def _defined(self, kind: Any, where: str, make: Any) -> Json:
        """Return a reference to a class's definition, which is built once."""
        for known, name in self._names:
            if known is kind or known == kind:
                return {"$ref": f"#/$defs/{name}"}
        name = self._free((get_origin(kind) or kind).__name__)
        self._names.append((kind, name))
        self.defs[name] = {}
        self.defs[name] = make(kind, where)
        return {"$ref": f"#/$defs/{name}"}

    def _free(self, name: str) -> str:
        free, number = name, 2
        while free in self.defs:
            free, number = f"{name}{number}", number + 1
        return free

    def _object(self, kind: Any, where: str) -> Json:
        bare = get_origin(kind) or kind
        schema: Json = {"type": "object", "title": bare.__name__, **self.properties(info.members(kind) or [], where)}
        doc = info.own_doc(bare)
        if doc:
            schema["description"] = doc
        return schema

    def properties(self, members: list[info.Member], where: str) -> Json:
        properties: Json = {}
        for member in members:
            schema = self.of(member.type, f"{where}.{member.name}")
            if member.description:
                schema = beside(schema, {"description": member.description})
            if member.default is not info.NO_DEFAULT and member.default is not None:
                schema = with_default(schema, member.default)
            properties[member.name] = schema
        required = [member.name for member in members if member.required]
        return {"properties": properties, "required": required} if required else {"properties": properties}

    def _with_own_definitions(self, schema: Json) -> Json:
        """Merge a schema that another library built; its definitions become ours."""
        schema = _tidy(schema)
        theirs = schema.pop("$defs", {})
        renamed: dict[str, str] = {}
        for name, body in theirs.items():
            renamed[name] = name if self.defs.get(name, body) == body else self._free(name)
            self.defs.setdefault(renamed[name], body)
        changes = {f"#/$defs/{old}": f"#/$defs/{new}" for old, new in renamed.items() if old != new}
        if not changes:
            return schema
        for old, new in renamed.items():
            self.defs[new] = _moved(theirs[old], changes)
        moved: Json = _moved(schema, changes)
        return moved


def _of_pydantic(kind: Any, where: str) -> Json:
    """Return the JSON Schema that a class provides itself."""
    reason = ""
    try:
        if info.has_json_schema(kind):
            described: Json = kind.model_json_schema()
            return described
        from pydantic import TypeAdapter

        return TypeAdapter(kind).json_schema()
    except Exception as error:
        # Third-party classes may raise anything here.
        reason = str(error).partition("\n")[0]
    raise invalid(where, f"{info.shown(kind)} cannot be described in JSON Schema: {reason}")


def with_default(schema: Json, default: Any) -> Json:
    """Add a default to ``schema`` if JSON can represent it."""
    try:
        return beside(schema, {"default": encode_json(_plain(default), "default")})
    except ArgumentError:
        return schema


def _plain(value: Any) -> Any:
    """Convert attrs and dataclass instances, also in lists and dicts, to what their schema describes."""
    found = None if info.has_json_schema(type(value)) else info.members(type(value))
    if found is not None:
        return {member.name: _plain(getattr(value, member.attribute)) for member in found}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple | set | frozenset) else value


def _tidy(schema: Any) -> Any:
    """Return the schema with nothing beside any ``$ref``."""
    if isinstance(schema, list):
        return [_tidy(item) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    tidied = {key: _tidy(item) for key, item in schema.items()}
    reference = tidied.get("$ref")
    rest = {key: item for key, item in tidied.items() if key not in ("$ref", "$defs")}
    if not isinstance(reference, str) or not rest:
        return tidied
    return {**({"$defs": tidied["$defs"]} if "$defs" in tidied else {}), **beside({"$ref": reference}, rest)}


def _enum(kind: type[enum.Enum], where: str) -> Json:
    doc = info.own_doc(kind)
    return {
        **_choice([member.value for member in kind], where),
        "title": kind.__name__,
        **({"description": doc} if doc else {}),
    }


def _choice(values: list[Any], where: str) -> Json:
    if not values:
        raise invalid(where, "an enum without members leaves nothing to choose")
    plain = [value.value if isinstance(value, enum.Enum) else value for value in values]
    kinds: list[str] = []
    for value in plain:
        kind = next((name for base, name in _CHOICES if isinstance(value, base)), None)
        if kind is None:
            raise invalid(where, f"the value {value!r} cannot be a choice in JSON; use strings or numbers")
        kinds.append(kind)
    non_null = [value for value in plain if value is not None]
    unlike = [kind for kind in dict.fromkeys(kinds) if kind != "null"]
    schema: Json = (
        {"enum": non_null, **({"type": unlike[0]} if len(unlike) == 1 else {})} if non_null else {"type": "null"}
    )
    return {"anyOf": [schema, {"type": "null"}]} if non_null and len(non_null) < len(plain) else schema


def _constrained(constraints: Mapping[str, Any], schema: Json) -> Json:
    """Apply constraints; a length's ``min`` and ``max`` have other names for strings, arrays and objects."""
    suffix = {"array": "Items", "object": "Properties"}.get(schema.get("type", ""), "Length")
    return {f"{name}{suffix}" if name in ("min", "max") else name: value for name, value in constraints.items()}


def _referred(schema: Json) -> str | None:
    reference = schema.get("$ref")
    return reference.removeprefix("#/$defs/") if isinstance(reference, str) and len(schema) == 1 else None


def _mentions(value: Any, name: str) -> bool:
    if isinstance(value, Mapping):
        return value.get("$ref") == f"#/$defs/{name}" or any(_mentions(item, name) for item in value.values())
    return isinstance(value, list) and any(_mentions(item, name) for item in value)


def _moved(value: Any, changes: Mapping[str, str]) -> Any:
    if isinstance(value, Mapping):
        return {key: changes.get(item, item) if key == "$ref" else _moved(item, changes) for key, item in value.items()}
    return [_moved(item, changes) for item in value] if isinstance(value, list) else value
