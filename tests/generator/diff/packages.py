"""A small specification with a surface, and changes of the two that change the Python package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attrs import frozen

from generator.diff.source import Side, read_side
from tests.generator.diff.base import GONE, changed
from tests.generator.small import operation, parameter, ref, surface_data, thing, write_spec

Json = dict[str, Any]
S = "/components/schemas"
STRING = {"type": "string"}
INTEGER = {"type": "integer", "format": "int32"}
THINGS, ONE = "/paths/~1things", "/paths/~1things~1{thingsId}"
METHODS = "/resources/things/methods"


def spec() -> Json:
    name = {"name": "name", "patterns": ["things/{thingsId}"]}
    paths = {
        "/things": {
            "get": operation(
                "listThings",
                ref("ThingList"),
                parameters=[parameter("pageSize", schema=INTEGER), parameter("pageToken")],
            ),
            "post": operation("createThing", ref("Thing"), body=ref("Thing"), parameters=[parameter("thingId")]),
        },
        "/things/{thingsId}": {
            "get": operation(
                "getThing", ref("Thing"), parameters=[parameter("thingsId", "path")], **{"x-resource-name": name}
            ),
            "delete": operation(
                "deleteThing",
                parameters=[parameter("thingsId", "path"), parameter("force", schema={"type": "boolean"})],
                **{"x-resource-name": name},
            ),
        },
    }
    schemas = {
        "Thing": {
            **thing(
                name=STRING,
                size=INTEGER,
                kind=ref("Kind"),
                part=ref("Part"),
                note=STRING,
                memo=STRING,
                anything={},
                plain={"type": "array", "items": STRING},
            ),
            "x-oneofs": {"data": ["note"]},
        },
        "ThingList": thing(things={"type": "array", "items": ref("Thing")}, nextPageToken=STRING),
        "Part": thing(weight={"type": "number"}, colour=STRING),
        "Other": thing(height={"type": "number"}),
        "Kind": {"type": "string", "enum": ["RED", "GREEN", "blue"]},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small API", "version": "v1-20260101"},
        "servers": [{"url": "https://example.test/{version}", "variables": {"version": {"default": "v1"}}}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def sections() -> Json:
    name = {"name": "name", "target": "name", "positional": True}
    return {
        "imports": {"PathLike": "os:PathLike", "Sequence": "collections.abc:Sequence"},
        "models": {
            "Part": {
                "aliases": ["Piece"],
                "mixin": "genai_runtime.models.mixins.operation:OperationMixin",
                "fields": {"colour": {"name": "colour", "aliases": ["color"]}},
            }
        },
        "unions": {"ThingUnion": {"description": "A thing, or its name.", "type": "Thing | str"}},
        "resources": {
            "things": {
                "class": "Things",
                "parent": "client",
                "description": "Things, one by one.",
                "methods": {
                    "get": {"operation": "getThing", "args": [name], "config": "GetThingConfig"},
                    "list": {"operation": "listThings", "page": "things", "config": "ListThingsConfig"},
                    "create": {
                        "operation": "createThing",
                        "args": [
                            {"name": "size", "target": "body", "wire": "size", "positional": True},
                            {"name": "kind", "target": "body", "wire": "kind", "positional": True},
                            {"name": "note", "target": "body", "wire": "note", "required": False},
                        ],
                        "config": "CreateThingConfig",
                    },
                    "delete": {"operation": "deleteThing", "args": [name], "config": "DeleteThingConfig"},
                },
            }
        },
        "operations": {
            each: {"repeat": "repeatable"} for each in ("listThings", "createThing", "getThing", "deleteThing")
        },
    }


@frozen
class Change:
    """A change of the specification, of its surface, or of both; ``found`` are the changes of symbols it is."""

    name: str
    spec: Json
    surface: Json
    found: tuple[tuple[str, str], ...]
    back: tuple[str, ...] = ()

    def write(self, folder: Path) -> Path:
        return write_spec(folder, changed(spec(), self.spec), **changed(surface_data(**sections()), self.surface))


def of(
    name: str, *found: str, spec: Json | None = None, surface: Json | None = None, back: tuple[str, ...] = ()
) -> Change:
    """``found`` are written ``id symbol``; ``back`` are the ids of the way back where they are not the mirrors."""
    pairs = (each.partition(" ") for each in found)
    return Change(name, spec or {}, surface or {}, tuple((id_, symbol) for id_, _, symbol in pairs), back)


THING = f"{S}/Thing/properties"
CREATE = f"{METHODS}/create/args"
API = "gemini_api.api.things"
CHANGES = [
    of("class", "class-added types.New", spec={f"{S}/New": thing(a=STRING)}),
    of(
        "field",
        "field-added types.CreateThingConfig.extra_words",
        "field-added types.Thing.extra_words",
        spec={f"{THING}/extraWords": STRING},
    ),
    of("member", "enum-member-added types.Kind.PINK", spec={f"{S}/Kind/enum": ["RED", "GREEN", "blue", "PINK"]}),
    of(
        "value renamed",
        "enum-member-added types.Kind.GREENISH",
        "enum-member-removed types.Kind.GREEN",
        spec={f"{S}/Kind/enum": ["RED", "GREENISH", "blue"]},
    ),
    of(
        "value in small letters",
        "enum-member-changed types.Kind.GREEN",
        spec={f"{S}/Kind/enum": ["RED", "green", "blue"]},
    ),
    of(
        "value in both letters",
        "enum-member-renamed types.Kind.BLUE",
        spec={f"{S}/Kind/enum": ["RED", "GREEN", "blue", "BLUE"]},
        back=("enum-member-removed", "enum-member-renamed"),
    ),
    of("class renamed", "class-renamed types.Other", surface={"/models/Other": {"name": "Another"}}),
    of(
        "class renamed, with an alias",
        "module-moved gemini_api.models.other",
        "primary-name-changed types.Other",
        surface={"/models/Other": {"name": "Another", "aliases": ["Other"]}},
        back=("class-renamed",),
    ),
    of("alias", "alias-added types.Different", surface={"/models/Other": {"aliases": ["Different"]}}),
    of("alias gone", "alias-removed types.Piece", surface={"/models/Part/aliases": GONE}),
    of("kind", "class-kind-changed types.Other", spec={f"{S}/Other": {"type": "string", "enum": ["A"]}}),
    of("base", "base-removed types.Part", surface={"/models/Part/mixin": GONE}),
    of(
        "field renamed",
        "field-renamed types.CreateThingConfig.memo",
        "field-renamed types.Thing.memo",
        surface={"/models/Thing": {"fields": {"memo": {"name": "words"}}}},
    ),
    of(
        "field renamed, with an alias",
        "primary-name-changed types.CreateThingConfig.memo",
        "primary-name-changed types.Thing.memo",
        surface={"/models/Thing": {"fields": {"memo": {"name": "words", "aliases": ["memo"]}}}},
        back=("field-renamed", "field-renamed"),
    ),
    of("field alias", "alias-removed types.Part.color", surface={"/models/Part/fields": GONE}),
    of(
        "annotation",
        "annotation-changed types.CreateThingConfig.memo",
        "annotation-changed types.Thing.memo",
        spec={f"{THING}/memo": INTEGER},
    ),
    of(
        "annotation to another model",
        "annotation-changed types.CreateThingConfig.part",
        "annotation-changed types.Thing.part",
        spec={f"{THING}/part": ref("Other")},
    ),
    of(
        "loosened",
        "annotation-loosened types.CreateThingConfig.memo",
        "annotation-loosened types.Thing.memo",
        spec={f"{THING}/memo": {}},
    ),
    of("union", "annotation-changed types.ThingUnion", surface={"/unions/ThingUnion/type": "Part | str"}),
    of(
        "accepts",
        "accepts-less types.CreateThingConfig.plain",
        "accepts-less types.Thing.plain",
        surface={"/models/Thing": {"fields": {"plain": {"accepts": "list[str]"}}}},
    ),
    of(
        "exclusion",
        "exclusion-added types.Thing.memo",
        "exclusion-added types.Thing.note",
        spec={f"{S}/Thing/x-oneofs": {"data": ["note", "memo"]}},
    ),
    of(
        "backend",
        "backend-refused types.CreateThingConfig.memo",
        "backend-refused types.Thing.memo",
        spec={f"{THING}/memo": {**STRING, "x-backends": ["vertex"]}},
    ),
    of(
        "operation",
        f"function-added {API}.move_thing",
        spec={
            f"{ONE}:move": {"post": operation("moveThing", ref("Thing"), parameters=[parameter("thingsId", "path")])}
        },
        surface={"/pending": ["moveThing"]},
    ),
    of(
        "operation renamed",
        f"function-renamed {API}.delete_thing",
        "function-removed client.things.delete",
        "class-removed types.DeleteThingConfig",
        spec={f"{ONE}/delete/tags": ["others"]},
        surface={f"{METHODS}/delete": GONE, "/low_level_only": {"deleteThing": "No method for it has been written."}},
    ),
    of(
        "method",
        "function-removed client.things.delete",
        "class-removed types.DeleteThingConfig",
        surface={f"{METHODS}/delete": GONE, "/low_level_only": {"deleteThing": "No method for it has been written."}},
    ),
    of(
        "required parameter",
        f"required-argument-added {API}.list_things(filter)",
        "field-added types.ListThingsConfig.filter",
        spec={f"{THINGS}/get/parameters/-": parameter("filter", required=True)},
    ),
    of(
        "optional parameter",
        f"optional-argument-added {API}.list_things(filter)",
        "field-added types.ListThingsConfig.filter",
        spec={f"{THINGS}/get/parameters/-": parameter("filter")},
    ),
    of(
        "parameter gone",
        f"optional-argument-removed {API}.create_thing(thing_id)",
        "field-removed types.CreateThingConfig.thing_id",
        spec={f"{THINGS}/post/parameters": []},
    ),
    of(
        "parameter required",
        f"argument-became-required {API}.create_thing(thing_id)",
        spec={f"{THINGS}/post/parameters/0/required": True},
    ),
    of(
        "parameter of another type",
        f"argument-type-changed {API}.create_thing(thing_id)",
        "annotation-changed types.CreateThingConfig.thing_id",
        spec={f"{THINGS}/post/parameters/0/schema": INTEGER},
    ),
    of("argument renamed", "argument-renamed client.things.create(note)", surface={f"{CREATE}/2/name": "words"}),
    of(
        "argument gone",
        "argument-removed client.things.create(kind)",
        "field-added types.CreateThingConfig.kind",
        surface={f"{CREATE}/1": GONE},
    ),
    of(
        "argument added",
        "required-argument-added client.things.create(memo)",
        "field-removed types.CreateThingConfig.memo",
        surface={f"{CREATE}/-": {"name": "memo", "target": "body", "wire": "memo"}},
    ),
    of(
        "arguments swapped",
        "argument-moved client.things.create(size)",
        surface={CREATE: [sections()["resources"]["things"]["methods"]["create"]["args"][n] for n in (1, 0, 2)]},
    ),
    of(
        "argument optional",
        "argument-became-optional client.things.create(kind)",
        surface={f"{CREATE}/1/required": False},
    ),
    of(
        "argument takes less",
        "argument-type-narrowed client.things.create(kind)",
        surface={f"{CREATE}/1/accepts": "Kind"},
    ),
    of(
        "result",
        f"result-changed {API}.get_thing",
        "result-changed client.things.get",
        spec={f"{ONE}/get/responses/200/content/application~1json/schema": ref("Part")},
    ),
    of(
        "repeat",
        f"behaviour-changed {API}.create_thing",
        "behaviour-changed client.things.create",
        surface={"/operations/createThing/repeat": "creating"},
    ),
]


def side(folder: Path) -> Side:
    return read_side(str(folder))
