"""Build models and enums from schemas."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any

from attrs import evolve

from generator import ir
from generator.context import Context
from generator.document import pointer_to
from generator.errors import DanglingReference, InvalidSurface, Location, Unsupported, nearest
from generator.naming import MODEL_ATTRIBUTES, Claims, camel, field_name, member_names, module_name, number_names
from generator.places import place_of, problem
from generator.walk import Json, is_required_sets


def models(context: Context) -> dict[str, ir.Model]:
    """Build the model of each object schema, by schema name."""
    return {schema: _model(context, schema) for schema in context.schemas if context.is_model(schema)}


def enums(context: Context) -> dict[str, ir.Enum]:
    """Build the enum of each enum schema, by schema name."""
    return {schema: _enum(context, schema) for schema in context.schemas if context.is_enum(schema)}


def sdk_models(context: Context) -> list[ir.Model]:
    """Build the models that only the SDK has."""
    found = []
    for name, said in context.surface.section("sdk_models").items():
        context.claim(name, f"the SDK's own {name}", context.surface.where("sdk_models", name))
        fields = sdk_fields(context, said["fields"], "sdk_models", name, "fields")
        check_fields(context, name, fields, _in_surface(context, "sdk_models", name, "fields"))
        found.append(
            ir.Model(
                name=name,
                wire=name,
                module=module_name(name),
                doc=said["description"],
                fields=tuple(fields),
                kind="sdk",
                mixins=(said["mixin"],) if "mixin" in said else (),
                closed=name in context.surface.closed,
            )
        )
    return found


def long_running(context: Context, known: dict[str, ir.Model]) -> list[ir.Model]:
    """Build the models of long-running operations with a known type of result.

    Operations may answer with other schemas in the place of that which a class is made of: it has their fields too.
    """
    found = []
    for name, said in context.surface.section("long_running").items():
        here = ("long_running", name)
        context.claim(name, f"the long-running operation {name}", context.surface.where(*here))
        for key in ("schema", "response", "metadata"):
            if key in said and said[key] not in known:
                context.unknown(f"{said[key]!r} is no object schema", said[key], known, *here, key)
        base = known.get(said["schema"])
        if base is None:
            continue
        types = {
            key: ir.Type("model", known[said[key]].name) for key in ("response", "metadata") if said.get(key) in known
        }
        for key in types.keys() - {field.wire for field in base.fields}:
            context.error(InvalidSurface, f"{said['schema']} has no property {key!r}", *here, key)
        aliases = said.get("aliases", {})
        for key in aliases.keys() - {field.wire for field in base.fields}:
            context.error(InvalidSurface, f"{said['schema']} has no property {key!r}", *here, "aliases", key)
        fields = tuple(
            evolve(
                field,
                type=types.get(field.wire, field.type),
                aliases=(*field.aliases, *aliases.get(field.wire, ())),
            )
            for field in _with_answered(context, name, base, known)
        )
        place = context.surface.where(*here)
        check_fields(context, name, [*fields], functools.partial(_same, place))
        doc = said["description"]
        found.append(evolve(base, name=name, module=module_name(name), doc=doc, fields=fields, aliases=()))
    return found


def _with_answered(context: Context, name: str, base: ir.Model, known: dict[str, ir.Model]) -> Iterable[ir.Field]:
    fields = {field.wire: field for field in base.fields}
    for schema in sorted(context.answered.get(name, set()) & known.keys()):
        for field in known[schema].fields:
            fields.setdefault(field.wire, field)
    return fields.values()


def _same(place: Location | None, field: ir.Field) -> Location | None:
    return place


def sdk_fields(context: Context, said: Json, *steps: str) -> list[ir.Field]:
    """Build fields that are never sent."""
    return [
        ir.Field(
            name=name,
            wire=camel(name),
            type=context.type_expression(entry["type"], *steps, name, "type"),
            doc=entry["description"],
            sdk_only=True,
            fill=entry.get("fill"),
            location="none",
        )
        for name, entry in said.items()
    ]


def check_fields(
    context: Context, model: str, fields: list[ir.Field], place: Callable[[ir.Field], Location | None]
) -> None:
    """Check that no two fields have one Python name, and that none hides an attribute of every model."""
    claims = Claims(context.errors, model)
    for name in sorted(MODEL_ATTRIBUTES):
        claims.take(name, f"the attribute {name} of every model", None)
    for field in fields:
        for name in (field.name, *field.aliases):
            claims.take(name, f"the field {field.wire!r}", place(field))


def _in_surface(context: Context, *steps: str) -> Callable[[ir.Field], Location | None]:
    return lambda field: context.surface.where(*steps, field.name)


def _model(context: Context, schema: str) -> ir.Model:
    found = context.schemas[schema]
    said = context.surface.section("models").get(schema) or {}
    overrides = said.get("fields", {})
    properties: dict[str, Any] = found.get("properties", {})
    for wire in overrides:
        if wire not in properties:
            context.unknown(f"{schema} has no property {wire!r}", wire, properties, "models", schema, "fields", wire)
    for key in ("usual", "deferred"):
        for wire in said.get(key, ()):
            if wire not in properties:
                context.unknown(f"{schema} has no property {wire!r}", wire, properties, "models", schema, key)
    _check_required(context, schema, found, properties)
    groups = _groups(context, schema, found, properties)
    twins = {wire: said["same_as"] for wire, said in overrides.items() if "same_as" in said and wire in properties}
    names = {wire: overrides.get(wire, {}).get("name") or field_name(wire) for wire in properties if wire not in twins}
    fields = [_field(context, schema, wire, overrides.get(wire, {}), names[wire], groups, found) for wire in names]
    fields = _joined(context, schema, fields, twins, properties)
    fields += sdk_fields(context, said.get("sdk_fields", {}), "models", schema, "sdk_fields")
    name = context.names[schema]

    said_fields = _in_surface(context, "models", schema, "sdk_fields")
    check_fields(
        context,
        name,
        fields,
        lambda field: said_fields(field) if field.sdk_only else context.at_schema(schema, "properties", field.wire),
    )
    return ir.Model(
        name=name,
        wire=schema,
        module=module_name(name),
        doc=found.get("description", ""),
        fields=tuple(fields),
        mixins=(said["mixin"],) if "mixin" in said else (),
        prepare=said.get("prepare"),
        usual=tuple(said.get("usual", ())),
        deferred=tuple(said.get("deferred", ())),
        aliases=tuple(said.get("aliases", ())),
        oneofs={group: tuple(names[wire] for wire in members) for group, members in groups.items()},
        required_sets=tuple(
            tuple(names[wire] for wire in branch["required"] if wire in names) for branch in _required_sets(found)
        ),
        bare=bool(said.get("bare")),
        positional=bool(said.get("positional")),
        closed=schema in context.surface.closed,
        deprecated=bool(found.get("deprecated")),
        source=found.get("x-source"),
    )


def _field(
    context: Context, schema: str, wire: str, said: Json, name: str, groups: dict[str, tuple[str, ...]], parent: Json
) -> ir.Field:
    found = parent["properties"][wire]
    here = ("models", schema, "fields", wire)
    type_ = _type(context, found, said, here)
    return ir.Field(
        name=name,
        wire=wire,
        type=type_,
        places=_places(context, found, type_, "components", "schemas", schema, "properties", wire),
        doc=found.get("description", ""),
        required=wire in parent.get("required", ()),
        read_only=bool(found.get("readOnly")),
        write_only=bool(found.get("writeOnly")),
        secret=bool(found.get("x-secret")),
        immutable=bool(found.get("x-immutable")),
        deprecated=bool(found.get("deprecated")),
        aliases=tuple(said.get("aliases", ())),
        oneof=next((group for group, members in groups.items() if wire in members), None),
        backends=context.backends_of(found),
        accepts=context.accepts(said, *here),
        convert=context.convert(said, *here),
        fixed=_fixed(found, wire in parent.get("required", ())),
    )


def _fixed(found: Json, required: bool) -> str | int | float | None:
    """The value that a constructor fills in: the model's discriminator value, or a required constant."""
    fixed: str | int | float | None = found.get("x-fixed")
    if fixed is None and "const" in found and (required or found.get("default") == found["const"]):
        fixed = found["const"]
    return fixed


_NO_PLACE = "{!r} is no place; write `a.b`, `a[0].b`, `a[].b` or `.`"


def _places(context: Context, found: Json, type_: ir.Type, *here: str) -> dict[str, ir.Place]:
    """The places of a value on backends where they differ from the schema, from ``x-backends``."""
    said = found.get("x-backends", ())
    places: dict[str, ir.Place] = {}
    for backend, entry in said.items() if isinstance(said, dict) else ():
        if entry is None:
            continue
        place = place_of(entry)
        words = _NO_PLACE.format(entry) if place is None else problem(place, type_)
        if words:
            context.errors.add(Unsupported(words, context.document.where(pointer_to(*here, "x-backends", backend))))
        elif place is not None:
            places[backend] = place
    return places


def _joined(
    context: Context, schema: str, fields: list[ir.Field], twins: dict[str, str], properties: Json
) -> list[ir.Field]:
    """Add the wire names of other backends to the fields."""
    known = {field.wire: field for field in fields}
    for wire, first in twins.items():
        here = ("models", schema, "fields", wire, "same_as")
        field, owners = known.get(first), context.backends_of(properties[wire])
        if field is None:
            context.unknown(f"{schema} has no property {first!r}", first, known, *here)
        elif not owners or field.type.kind == "any" or context.type(properties[wire]) != field.type:
            words = f"{schema}.{wire} must be of the type of {first!r}, which is checked, and say its `x-backends`"
            context.error(InvalidSurface, words, *here)
        else:
            known[first] = evolve(
                field,
                spellings={**field.spellings, **dict.fromkeys(owners, wire)},
                places={**field.places, **dict.fromkeys(owners, ir.Place((wire,)))},
            )
    return list(known.values())


def _type(context: Context, found: Json, said: Json, here: tuple[str, ...]) -> ir.Type:
    type_ = context.type(found)
    if "as" not in said:
        return type_
    if type_.kind != "bytes":
        context.error(InvalidSurface, f"{here[1]}.{here[3]} is no field of bytes, so it has no base64", *here, "as")
    return ir.Type("string" if said["as"] == "base64" else "opaque")


def _check_required(context: Context, schema: str, found: Json, properties: Json) -> None:
    for wire in found.get("required", ()):
        if wire not in properties:
            words = f"{schema} requires {wire!r}, which is none of its properties{nearest(wire, properties)}"
            context.errors.add(DanglingReference(words, context.at_schema(schema, "required")))


def _required_sets(found: Json) -> list[Json]:
    sets = [found[key] for key in ("oneOf", "anyOf") if is_required_sets(found.get(key, []))]
    return [branch for branches in sets for branch in branches]


def _groups(context: Context, schema: str, found: Json, properties: Json) -> dict[str, tuple[str, ...]]:
    """The groups of properties of which at most one is set, from ``x-oneofs`` or a ``oneOf`` of ``required``."""
    groups = {name: tuple(members) for name, members in found.get("x-oneofs", {}).items()}
    branches = found.get("oneOf", [])
    if is_required_sets(branches) and all(len(each["required"]) == 1 for each in branches):
        groups.setdefault("oneOf", tuple(each["required"][0] for each in branches))
    for name, members in groups.items():
        for wire in members:
            if wire not in properties:
                words = f"the oneof {name} of {schema} has {wire!r}, which is none of its properties"
                place = context.at_schema(schema, "x-oneofs" if "x-oneofs" in found else "oneOf")
                context.errors.add(DanglingReference(words + nearest(wire, properties), place))
    return {name: tuple(wire for wire in members if wire in properties) for name, members in groups.items()}


def _enum(context: Context, schema: str) -> ir.Enum:
    found = context.schemas[schema]
    said = context.surface.section("enums").get(schema) or {}
    docs = found.get("x-enum-descriptions", {})
    gone = found.get("x-enum-deprecated", ())
    owners = found.get("x-enum-backends", {})
    marks = {"x-enum-descriptions": docs, "x-enum-deprecated": gone, "x-enum-backends": owners}
    for key, named in {**marks, "x-enum-known-from": found.get("x-enum-known-from", {})}.items():
        for value in named:
            if str(value) not in map(str, found["enum"]):
                guess = nearest(str(value), map(str, found["enum"]))
                words = f"{key} of {schema} has {value!r}, which is none of its values{guess}"
                context.errors.add(DanglingReference(words, context.at_schema(schema, key, value)))
    for value in said.get("unlisted", ()):
        if value not in found["enum"]:
            context.unknown(f"{schema} has no value {value!r}", value, found["enum"], "enums", schema, "unlisted")
    place = context.at_schema(schema, "enum")
    names: dict[Any, str]
    if whole := all(isinstance(value, int) for value in found["enum"]):
        names = number_names(found["enum"], found.get("x-enum-varnames"), context.errors, place)
        if any(word is not None for each in owners.values() for _, word in _words(each)):
            context.errors.add(Unsupported(f"{schema} is an enum of numbers, for which a backend has no words", place))
    else:
        names = member_names(found["enum"], context.errors, place, keep_case=said.get("case") == "kept")
    name = context.names[schema]
    return ir.Enum(
        name=name,
        wire=schema,
        module=module_name(name),
        doc=found.get("description", ""),
        values=tuple(
            ir.EnumValue(
                names[value],
                value,
                docs.get(str(value), ""),
                str(value) in map(str, gone),
                tuple(owners.get(str(value), ())),
                spellings={name: word for name, word in _words(owners.get(str(value))) if word is not None},
            )
            for value in found["enum"]
        ),
        unlisted=tuple(names[value] for value in said.get("unlisted", ()) if value in names),
        aliases=tuple(said.get("aliases", ())),
        source=found.get("x-source"),
        kind="integer" if whole else "string",
    )


def _words(owners: Any) -> Any:
    """The spelling of an enum value by backend; None for those without one."""
    return owners.items() if isinstance(owners, dict) else ()
