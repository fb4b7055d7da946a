"""Normalise a document: rewrite what the later steps do not handle into the one form that they do, losing nothing.

The result is a valid OpenAPI 3.1 document. Its components are objects, enums, unions and names for other types; no
object, enum or union is inline, ``allOf`` is merged, paths are flat, and ``title`` is ``x-title``.
"""

from __future__ import annotations

import copy
from typing import Any

from generator.discriminators import complete_unions
from generator.document import Document, pointer_to, resolve
from generator.errors import Errors, NameCollision, Unsupported
from generator.hoist import hoist
from generator.naming import class_name
from generator.paths import flatten
from generator.vocabulary import check_vocabulary
from generator.walk import (
    EVERY_TYPE,
    JSON_VALUE,
    METHODS,
    Json,
    deep,
    each_schema,
    is_required_sets,
    union_branches,
    words,
)


def normalise(document: Document) -> Document:
    """Return the document in normal form."""
    data = copy.deepcopy(document.data)
    data["openapi"] = "3.1.0" if data["openapi"].startswith("3.0") else data["openapi"]
    errors = Errors()
    _share_parameters(data)
    moved = flatten(data, document, errors)
    document = document.changed(data, moved)
    each_schema(data, lambda schema, pointer: _plain(schema))
    errors.check()
    check_vocabulary(document)
    each_schema(data, lambda schema, pointer: _merged(schema, document, pointer, errors, ()))
    errors.check()
    each_schema(data, lambda schema, pointer: _entitled(schema))
    document = document.changed(data, hoist(data, document))
    complete_unions(document, errors)
    _check_names(document, errors)
    errors.check()
    return document


def _check_names(document: Document, errors: Errors) -> None:
    """Refuse two schemas with one class name: the parser would make one class of them."""
    owners: dict[str, str] = {}
    for name in document.data.get("components", {}).get("schemas", {}):
        first = owners.setdefault(class_name(name), name)
        if first != name:
            where = document.where(pointer_to("components", "schemas", name))
            errors.add(NameCollision(f"the schemas {first!r} and {name!r} would both be {class_name(name)!r}", where))


def _share_parameters(data: Json) -> None:
    """Copy the parameters of a path to its operations; an operation's own of that name wins."""
    for item in data.get("paths", {}).values():
        shared = item.pop("parameters", [])
        for method in METHODS:
            if method in item and shared:
                own = item[method].setdefault("parameters", [])
                taken = {(each.get("name"), each.get("in")) for each in own}
                own[:0] = [
                    copy.deepcopy(each)
                    for each in shared
                    if "$ref" in each or (each.get("name"), each.get("in")) not in taken
                ]


def _plain(schema: Any) -> Any:
    """Rewrite ``true`` as the empty schema, null types as ``x-nullable``, and a list of types as a union."""
    if schema is True:
        return {}
    if not isinstance(schema, dict):
        return schema
    if schema.pop("nullable", False) is True:
        schema["x-nullable"] = True
    kinds = schema.get("type")
    if isinstance(kinds, list):
        if "null" in kinds and len(kinds) > 1:
            kinds = [kind for kind in kinds if kind != "null"]
            schema["x-nullable"] = True
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
    if isinstance(schema.get("enum"), list) and None in schema["enum"] and schema["enum"] != [None]:
        schema["enum"] = [value for value in schema["enum"] if value is not None]
        schema["x-nullable"] = True
    if schema.get("const") is not None:
        _constant(schema)
    if isinstance(schema.get("type"), list):
        schema = _of_types(schema)
    for key in ("oneOf", "anyOf"):
        branches = schema.get(key, [])
        meant = [each for each in branches if not _is_null(each)]
        if len(meant) < len(branches):
            schema[key] = meant
            schema["x-nullable"] = True
        if not meant:
            continue
        if len(meant) == 1 and not is_required_sets(meant) and "discriminator" not in schema:
            # A union of one branch is that branch: OpenAPI 3.0 has no siblings of a $ref, so it is wrapped like this.
            schema.setdefault("allOf", []).append(schema.pop(key)[0])
        elif not is_required_sets(meant):
            schema[key] = _one_list(_spliced(meant))
            if schema.get("type") == "object" and not schema.get("properties"):
                del schema["type"]
    return schema


def _is_null(schema: Any) -> bool:
    """Whether a branch stands for null, as 3.1 or 3.0 writes it."""
    if not isinstance(schema, dict):
        return False
    said = {key: value for key, value in schema.items() if key not in ("x-nullable", "description", "title")}
    return said in ({"type": "null"}, {"type": ["null"]}, {"enum": [None]}, {"type": "null", "enum": [None]}) or (
        "const" in said and said["const"] is None
    )


def _constant(schema: Json) -> None:
    """Give a constant its type, and drop the enum that repeats it."""
    value = schema["const"]
    if schema.get("enum") == [value]:
        del schema["enum"]
    kinds = {str: "string", bool: "boolean", int: "integer", float: "number"}
    if "type" not in schema and type(value) in kinds:
        schema["type"] = kinds[type(value)]


_OF_TYPE = {
    "array": words("items minItems maxItems uniqueItems"),
    "object": words("properties required additionalProperties minProperties maxProperties"),
    "string": words("format pattern minLength maxLength contentEncoding contentMediaType"),
    "integer": words("format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"),
    "number": words("format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"),
    "boolean": frozenset[str](),
}
_STRUCTURE = words("enum const $ref allOf oneOf anyOf").union(*_OF_TYPE.values())
_NUMERIC = words("int32 int64 uint32 uint64 float double")


def _of_types(schema: Json) -> Json:
    """Rewrite ``type: [string, array]`` as a union, each branch with the keywords of its type.

    All types without further keywords are any JSON value.
    """
    kinds = schema["type"]
    if set(kinds) >= EVERY_TYPE and not _STRUCTURE & schema.keys():
        return {**{key: value for key, value in schema.items() if key != "type"}, JSON_VALUE: True}
    if any(key in schema for key in ("enum", "const", "$ref", "allOf")) or not all(kind in _OF_TYPE for kind in kinds):
        return schema
    rest = {key: value for key, value in schema.items() if key != "type"}
    if union_branches(rest):
        return rest
    branches = []
    for kind in kinds:
        mine = {key: rest[key] for key in _OF_TYPE[kind] if key in rest}
        if kind != "array" and "format" in mine and (mine["format"] in _NUMERIC) != (kind in ("integer", "number")):
            del mine["format"]
        branches.append({"type": kind, **mine})
    about = frozenset[str]().union(*(_OF_TYPE[kind] for kind in kinds))
    return {**{key: value for key, value in rest.items() if key not in about}, "anyOf": branches}


def _spliced(branches: list[Any]) -> list[Any]:
    """Replace branches that are unions themselves by their branches."""
    found: list[Any] = []
    for each in branches:
        inner = union_branches(each)
        plain = inner and set(each) <= {"oneOf", "anyOf", "description", "title", "x-nullable"}
        found += [other for other in (inner if plain else [each]) if other not in found]
    return found


def _one_list(branches: list[Any]) -> list[Any]:
    """Merge branches that are lists into one list of a union of their items."""
    lists = [each for each in branches if isinstance(each, dict) and each.get("type") == "array" and "items" in each]
    if len(lists) < 2:
        return branches
    items = _one_list(_spliced([each["items"] for each in lists]))
    joined = {"type": "array", "items": {"anyOf": items} if len(items) > 1 else items[0]}
    return [joined if each is lists[0] else each for each in branches if each is lists[0] or each not in lists]


def _entitled(schema: Any) -> Any:
    if isinstance(schema, dict) and isinstance(schema.get("title"), str):
        schema["x-title"] = schema.pop("title")
    return schema


def _merged(schema: Any, document: Document, pointer: str, errors: Errors, inside: tuple[str, ...]) -> Any:
    """Merge ``allOf``, and inline references into the middle of another schema."""
    if not isinstance(schema, dict):
        return schema
    reference = schema.get("$ref")
    if isinstance(reference, str) and not _is_component(reference):
        target = _target(reference, document, pointer, errors, inside)
        schema = {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
    parts = schema.get("allOf")
    if not parts:
        schema.pop("allOf", None)
        return schema
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    if len(parts) == 1 and "$ref" in parts[0] and "properties" not in rest and "required" not in rest:
        return {**parts[0], **rest}
    out: Json = {}
    for part in [*parts, rest]:
        if "$ref" in part:
            target = _target(part["$ref"], document, pointer, errors, inside)
            if not union_branches(target):
                # A discriminator of a base class says nothing about the schemas inside a subclass.
                target.pop("discriminator", None)
            part = {**target, **{key: value for key, value in part.items() if key != "$ref"}}
        for key, value in part.items():
            _join(out, key, value, document, pointer, errors)
    return out


def _target(reference: str, document: Document, pointer: str, errors: Errors, inside: tuple[str, ...]) -> Json:
    if reference in inside:
        errors.add(Unsupported(f"{reference} contains itself", document.where(pointer)))
        return {}
    target = copy.deepcopy(resolve(document.data, reference.removeprefix("#")))
    inside = (*inside, reference)
    merged = deep(
        target, reference.removeprefix("#"), lambda schema, place: _merged(schema, document, place, errors, inside)
    )
    return merged if isinstance(merged, dict) else {}


def _join(out: Json, key: str, value: Any, document: Document, pointer: str, errors: Errors) -> None:
    """Merge one keyword of one part of an ``allOf`` into the result."""
    known = out.get(key)
    if key in {"properties", "x-oneofs"}:
        both = {**(known or {})}
        for name, item in value.items():
            if name in both and _bare(both[name]) != _bare(item):
                errors.add(Unsupported(f"allOf: {name!r} is described in two ways", document.where(pointer)))
            both[name] = {**both[name], **item} if isinstance(item, dict) and name in both else item
        out[key] = both
    elif key == "required":
        out[key] = [*(known or []), *(name for name in value if name not in (known or []))]
    elif key in {"type", "enum", "format", "items", "additionalProperties", "oneOf", "anyOf"} and known not in (
        None,
        value,
    ):
        errors.add(Unsupported(f"allOf: {key} is {known!r} in one part, {value!r} in another", document.where(pointer)))
    else:
        out[key] = value


def _bare(schema: Any) -> Any:
    words = {"description", "title", "example", "examples", "deprecated", "readOnly", "writeOnly"}
    return {key: value for key, value in schema.items() if key not in words} if isinstance(schema, dict) else schema


def _is_component(reference: str) -> bool:
    return reference.startswith("#/components/") and reference.count("/") == 3
