"""One way to say each thing."""

from __future__ import annotations

from typing import Any

import pytest

from generator.complete import check_kept
from generator.errors import Incomplete, NameCollision, SpecErrors, Unsupported
from generator.load import load_text
from generator.normalise import normalise
from tests.generator.small import (
    STRING,
    Json,
    answer,
    data,
    document,
    each_of,
    normal,
    operation,
    parameter,
    ref,
    thing,
)


def schemas(**found: Json) -> Json:
    out: Json = normal(found)["components"]["schemas"]
    return out


class TestHoisting:
    def test_inline_objects_and_enums_are_named_after_their_place(self) -> None:
        state = {"type": "string", "enum": ["ON", "OFF"], "description": "Whether it runs.", "readOnly": True}
        found = schemas(File=thing(state=state, parts={"type": "array", "items": thing(text=STRING)}))
        assert list(found) == ["File", "FileState", "FileParts"]
        assert found["File"]["properties"]["state"] == ref("FileState", description="Whether it runs.", readOnly=True)
        assert found["FileState"] == {"type": "string", "enum": ["ON", "OFF"], "description": "Whether it runs."}
        assert found["File"]["properties"]["parts"] == {"type": "array", "items": ref("FileParts")}

    def test_to_any_depth(self) -> None:
        found = schemas(A=thing(b=thing(c={"type": "object", "additionalProperties": thing(d={"enum": ["X"]})})))
        assert list(found) == ["A", "AB", "ABCValue", "ABCValueD"]

    def test_no_name_is_taken_twice_not_even_in_another_case(self) -> None:
        found = schemas(File=thing(state={"enum": ["A"]}), FileState=thing(x=STRING), FILESTATE2=thing(y=STRING))
        assert found["File"]["properties"]["state"] == ref("FileState3")
        assert found["FileState"]["properties"] == {"x": STRING}

    def test_bodies_answers_and_parameters(self) -> None:
        mode = parameter("mode", schema={"type": "string", "enum": ["FAST"]})
        post = operation("makeThing", thing(a=STRING), thing(b=STRING), parameters=[mode])
        post["responses"]["default"] = answer(thing(e=STRING))["200"]
        found = normal(paths={"/things": {"post": post}})
        assert list(found["components"]["schemas"]) == [
            "MakeThingMode",
            "MakeThingRequest",
            "MakeThingResponse",
            "MakeThingResponseDefault",
        ]

    def test_free_json_and_maps_stay_where_they_are(self) -> None:
        free: Json = {"type": "object", "additionalProperties": {}}
        found = schemas(
            A=thing(free=free, plain={"type": "object"}, map={"type": "object", "additionalProperties": STRING})
        )
        assert list(found) == ["A"]
        assert found["A"]["properties"]["free"] == free

    def test_variants_of_unions(self) -> None:
        found = schemas(A={"oneOf": [thing(x=STRING), {**thing(y=STRING), "title": "other one"}, STRING]})
        assert list(found) == ["A", "AVariant1", "AOtherOne"]
        assert found["A"]["oneOf"] == [ref("AVariant1"), ref("AOtherOne"), STRING]

    def test_what_was_hoisted_remembers_its_place(self) -> None:
        before = document({"A": thing(b=thing(c={"enum": ["X"]}))})
        after = normalise(before)
        place = before.where("/components/schemas/A/properties/b/properties/c/enum")
        assert place
        assert after.where("/components/schemas/ABC/enum") == place


class TestOneWayToSayIt:
    @pytest.mark.parametrize(
        ("said", "meant"),
        [
            (True, {}),
            ({"type": ["string", "null"]}, {"type": "string", "x-nullable": True}),
            ({"type": "string", "nullable": True}, {"type": "string", "x-nullable": True}),
            ({"anyOf": [STRING, {"type": "null"}]}, {"type": "string", "x-nullable": True}),
            ({"oneOf": [ref("B"), {"type": "null"}]}, ref("B", **{"x-nullable": True})),
            ({"oneOf": [ref("B")], "description": "d"}, ref("B", description="d")),
            ({"allOf": [ref("B")], "description": "d", "readOnly": True}, ref("B", description="d", readOnly=True)),
            ({"allOf": [STRING, {"format": "byte"}]}, {"type": "string", "format": "byte"}),
            ({"type": "array", "items": True}, {"type": "array", "items": {}}),
            ({"type": "object", "additionalProperties": True}, {"type": "object", "additionalProperties": {}}),
            ({"type": "string", "title": "T"}, {"type": "string", "x-title": "T"}),
        ],
    )
    def test_of_a_property(self, said: Any, meant: Json) -> None:
        assert schemas(A=thing(p=said), B=thing(x=STRING))["A"]["properties"]["p"] == meant

    def test_null_among_the_values_of_an_enum(self) -> None:
        found = schemas(A=thing(p={"type": ["string", "null"], "enum": ["X", None]}))
        assert found["AP"]["enum"] == ["X"]
        assert found["A"]["properties"]["p"] == ref("AP", **{"x-nullable": True})

    def test_all_of_is_merged_through_references(self) -> None:
        found = schemas(
            Base=thing("a", a=STRING),
            Middle={"allOf": [ref("Base"), thing("b", b=STRING)]},
            Top={"allOf": [ref("Middle"), thing(c=thing(d=STRING))], "description": "All of it."},
        )
        assert found["Top"] == {
            "type": "object",
            "properties": {"a": STRING, "b": STRING, "c": ref("TopC")},
            "required": ["a", "b"],
            "description": "All of it.",
        }

    def test_references_into_the_middle_of_a_schema(self) -> None:
        inner = {"$ref": "#/components/schemas/A/properties/x"}
        found = schemas(A=thing(x=thing(y=STRING)), B=thing(z=inner))
        assert found["B"]["properties"]["z"] == ref("BZ")
        assert found["BZ"]["properties"] == {"y": STRING}

    def test_parameters_of_a_path_are_those_of_its_operations(self) -> None:
        item = {
            "parameters": [parameter("id", "path"), parameter("view")],
            "get": operation("getThing"),
            "delete": operation("deleteThing", parameters=[parameter("view", schema={"type": "integer"})]),
        }
        found = normal(paths={"/things/{id}": item})["paths"]["/things/{id}"]
        assert "parameters" not in found
        assert [(each["name"], each["schema"]["type"]) for each in found["get"]["parameters"]] == [
            ("id", "string"),
            ("view", "string"),
        ]
        assert [(each["name"], each["schema"]["type"]) for each in found["delete"]["parameters"]] == [
            ("id", "string"),
            ("view", "integer"),
        ]

    def test_openapi_3_0_becomes_3_1(self) -> None:
        assert normal(openapi="3.0.3")["openapi"] == "3.1.0"

    def test_the_document_itself_is_left_alone(self) -> None:
        before = document({"A": thing(b=thing(c=STRING))})
        copy = load_text(str(before.data).replace("'", '"').replace("True", "true")).data
        normalise(before)
        assert before.data == copy

    def test_normalising_twice_changes_nothing_more(self) -> None:
        once = normalise(
            document({"A": thing(b=thing(c={"enum": ["X"]})), "C": {"allOf": [ref("A"), thing(d=STRING)]}})
        )
        assert normalise(once).data == once.data


class TestPaths:
    def one(self, path: str, **more: Any) -> tuple[str, Json]:
        get = operation("getThing", parameters=[parameter("name", "path", description="Which one.")], **more)
        ((found, item),) = normal(paths={path: {"get": get}})["paths"].items()
        return found, item["get"]

    def test_a_pattern_in_the_path(self) -> None:
        path, found = self.one("/v1/{name=stores/*/documents/*}:read")
        assert path == "/v1/stores/{storesId}/documents/{documentsId}:read"
        assert found["x-resource-name"] == {"name": "name", "patterns": ["stores/{storesId}/documents/{documentsId}"]}
        assert [each["name"] for each in found["parameters"]] == ["storesId", "documentsId"]
        assert {each["description"] for each in found["parameters"]} == {"Which one."}

    def test_a_pattern_of_the_parameter(self) -> None:
        get = operation(
            "getThing", parameters=[parameter("name", "path", {"type": "string", "pattern": "^files/[^/]+$"})]
        )
        found = normal(paths={"/{+name}": {"get": get}})["paths"]
        assert list(found) == ["/files/{filesId}"]
        assert found["/files/{filesId}"]["get"]["x-resource-name"]["patterns"] == ["files/{filesId}"]

    def test_two_methods_of_two_such_paths_become_one_path(self) -> None:
        paths = {
            "/{name=files/*}": {"get": operation("getFile", parameters=[parameter("name", "path")])},
            "/{file=files/*}": {"delete": operation("deleteFile", parameters=[parameter("file", "path")])},
        }
        found = normal(paths=paths)["paths"]["/files/{filesId}"]
        assert found["get"]["x-resource-name"]["name"] == "name"
        assert found["delete"]["x-resource-name"]["name"] == "file"

    def test_places_of_flattened_paths(self) -> None:
        before = document(
            paths={"/{name=files/*}": {"get": operation("getFile", parameters=[parameter("name", "path")])}}
        )
        after = normalise(before)
        where = before.where("/paths/~1{name=files~1*}/get/operationId")
        assert where
        assert after.where("/paths/~1files~1{filesId}/get/operationId") == where

    @pytest.mark.parametrize(
        ("path", "message"),
        [
            ("/{+name}", "the resource name 'name' in /{+name}: no pattern for it tells no collection"),
            ("/{name=**}", "the resource name 'name' in /{name=**}: its pattern '**' tells no collection"),
            ("/{+name}/{+other}", "two resource names in one path, /{+name}/{+other}"),
        ],
    )
    def test_what_cannot_be_flattened(self, path: str, message: str) -> None:
        with pytest.raises(Unsupported) as caught:
            self.one(path)
        assert caught.value.message == message
        assert caught.value.location

    def test_two_operations_that_become_one(self) -> None:
        paths = {
            "/{name=files/*}": {"get": operation("getFile", parameters=[parameter("name", "path")])},
            "/{file=files/*}": {"get": operation("readFile", parameters=[parameter("file", "path")])},
        }
        with pytest.raises(NameCollision, match=r"get /files/\{filesId\} stands under two paths"):
            normal(paths=paths)


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"not": STRING}, "the schema keyword 'not' is not supported"),
        ({"type": "object", "patternProperties": {}}, "the schema keyword 'patternProperties' is not supported"),
        ({"type": "string", "descripton": "x"}, "unknown schema keyword 'descripton'; did you mean 'description'?"),
        ({"type": "null"}, "the type 'null' is not supported"),
        ({"type": "number", "enum": [1.5, 2]}, "only enums of strings and enums of integers are supported"),
        ({"enum": ["a", 2]}, "only enums of strings and enums of integers are supported"),
        ({"type": "boolean", "enum": [True]}, "only enums of strings and enums of integers are supported"),
        ({"const": {"a": 1}}, "only texts, numbers, true and false are supported as constants"),
        ({"enum": ["A", "A"]}, "the enum value 'A' is given twice"),
        (False, "the schema `false`, which nothing satisfies"),
        ({"type": "array"}, "an array without `items`"),
        ({"type": "array", "items": False}, "the schema `false`, which nothing satisfies"),
        ({**thing(a=STRING), "type": "string"}, "a string with properties"),
        (
            {**thing(a=STRING), "additionalProperties": STRING},
            "an object with both properties and typed further ones is not supported",
        ),
        (
            {"allOf": [{"type": "string"}, {"type": "integer"}]},
            "allOf: type is 'string' in one part, 'integer' in another",
        ),
        ({"allOf": [thing(a=STRING), thing(a={"type": "integer"})]}, "allOf: 'a' is described in two ways"),
        ({"allOf": [ref("A"), thing(b=STRING)]}, "#/components/schemas/A contains itself"),
    ],
)
def test_what_is_not_supported_is_told_with_its_place(schema: Any, message: str) -> None:
    before = document({"A": {"description": "x", **schema} if isinstance(schema, dict) else schema})
    with pytest.raises((Unsupported, SpecErrors)) as caught:
        normalise(before)
    errors = each_of(caught.value)
    assert message in [each.message for each in errors]
    assert all(isinstance(each, Unsupported) and each.location for each in errors)


def test_two_schemas_of_one_class_name() -> None:
    with pytest.raises(NameCollision, match="the schemas 'Foo_Bar' and 'FooBar' would both be 'FooBar'"):
        normalise(document({"Foo_Bar": thing(a=STRING), "FooBar": thing(a=STRING)}))


class TestNothingIsLost:
    full = data(
        {"A": thing(b=STRING, e=ref("E")), "E": {"enum": ["X", "Y"]}}, {"/a": {"get": operation("getA", ref("A"))}}
    )

    def without(self, change: Any) -> None:
        import copy
        import json

        left = copy.deepcopy(self.full)
        change(left)
        check_kept(load_text(json.dumps(self.full)), load_text(json.dumps(left), "openapi.yaml", lenient=True))

    def test_the_whole_passes(self) -> None:
        self.without(lambda left: None)

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (lambda left: left["components"]["schemas"]["A"]["properties"].pop("b"), "the property 'b' was lost"),
            (lambda left: left["components"]["schemas"]["E"]["enum"].pop(), "this enum was lost"),
            (lambda left: left["components"]["schemas"].pop("A"), "the schema A was lost"),
            (lambda left: left["paths"].pop("/a"), "the operation GET /a was lost"),
        ],
    )
    def test_what_is_missing_is_named(self, change: Any, message: str) -> None:
        with pytest.raises((Incomplete, SpecErrors), match=message):
            self.without(change)
