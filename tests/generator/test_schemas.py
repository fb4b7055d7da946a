"""Schemas, enums and what the surface adds to them, in the IR."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from generator import ir
from generator.errors import DanglingReference, InvalidDocument, InvalidSurface, NameCollision, SpecErrors
from tests.generator.small import STRING, Json, data, endpoint, field, model, operation, package, ref, thing


def type_of(schema: Any, **others: Json) -> ir.Type:
    return field(package({"A": thing(p=schema), **others}), "A", "p").type


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (STRING, ir.Type("string")),
        ({"type": "string", "format": "int64"}, ir.Type("int64")),
        ({"type": "string", "format": "uint64"}, ir.Type("int64")),
        ({"type": "string", "format": "byte"}, ir.Type("bytes")),
        ({"type": "string", "format": "google-datetime"}, ir.Type("timestamp")),
        ({"type": "string", "format": "date-time"}, ir.Type("timestamp")),
        ({"type": "string", "format": "google-duration"}, ir.Type("duration")),
        ({"type": "string", "format": "google-fieldmask"}, ir.Type("fieldmask")),
        ({"type": "string", "format": "uri"}, ir.Type("string")),
        ({"type": "integer", "format": "int64"}, ir.Type("integer")),
        ({"type": "number", "format": "float"}, ir.Type("number")),
        ({"type": "boolean"}, ir.Type("boolean")),
        ({"type": "object"}, ir.Type("object")),
        ({"type": "object", "additionalProperties": {}}, ir.Type("object")),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, ir.Type("map", item=ir.Type("integer"))),
        (
            {"type": "array", "items": {"type": "array", "items": STRING}},
            ir.Type("list", item=ir.Type("list", item=ir.Type("string"))),
        ),
        ({}, ir.Type("any")),
        ({"type": ["string", "integer"]}, ir.Type("union", "AP")),
        ({"anyOf": [STRING, {"type": "integer"}]}, ir.Type("union", "AP")),
        ({"anyOf": [STRING, {}]}, ir.Type("any")),
        ({"type": ["string", "null"]}, ir.Type("string")),
        ({"oneOf": [{"type": "null"}, STRING]}, ir.Type("string")),
        ({"const": "x"}, ir.Type("const", value="x")),
        ({"type": "integer", "enum": [1, 2]}, ir.Type("integer_enum", "AP")),
        (ref("B"), ir.Type("model", "B")),
        (ref("E"), ir.Type("enum", "E")),
        (ref("Names"), ir.Type("list", item=ir.Type("model", "B"))),
        (ref("Empty"), ir.Type("model", "Empty")),
        (thing(inner=STRING), ir.Type("model", "AP")),
        ({"type": "array", "items": {"enum": ["X"]}}, ir.Type("list", item=ir.Type("enum", "AP"))),
    ],
)
def test_types(schema: Json, expected: ir.Type) -> None:
    others: Json = {
        "B": thing(x=STRING),
        "E": {"enum": ["X"]},
        "Names": {"type": "array", "items": ref("B")},
        "Empty": {"type": "object"},
    }
    assert type_of(schema, **others) == expected


def test_everything_a_field_may_say() -> None:
    marks: Json = {
        "readOnly": True,
        "writeOnly": True,
        "deprecated": True,
        "x-immutable": True,
        "x-secret": True,
        "x-backends": ["vertex"],
    }
    schema = {**thing("p", p={**STRING, "description": "It.", **marks}), "x-oneofs": {"kind": ["p"]}}
    found = field(
        package(
            {"A": schema},
            models={
                "A": {
                    "fields": {"p": {"name": "pp", "aliases": ["ppp"], "accepts": "str | int", "convert": "contents"}}
                }
            },
        ),
        "A",
        "pp",
    )
    assert found == ir.Field(
        name="pp",
        wire="p",
        type=ir.Type("string"),
        doc="It.",
        required=True,
        read_only=True,
        write_only=True,
        secret=True,
        immutable=True,
        deprecated=True,
        aliases=("ppp",),
        oneof="kind",
        backends=("vertex",),
        accepts="str | int",
        convert="contents",
    )


def test_bytes_that_stay_as_they_travel() -> None:
    schemas = {"A": thing(digest={"type": "string", "format": "byte"}, text=STRING)}
    assert field(package(schemas), "A", "digest").type == ir.Type("bytes")
    kept = package(schemas, models={"A": {"fields": {"digest": {"as": "base64"}}}})
    assert field(kept, "A", "digest").type == ir.Type("string")
    with pytest.raises(InvalidSurface, match=r"A\.text is no field of bytes"):
        package(schemas, models={"A": {"fields": {"text": {"as": "base64"}}}})


def test_everything_a_model_may_say() -> None:
    schema = {
        **thing(fileUri=STRING, text=STRING),
        "description": "A thing.",
        "deprecated": True,
        "x-source": "https://example.test/thing",
        "x-oneofs": {"data": ["fileUri", "text"]},
    }
    said = {
        "name": "B",
        "aliases": ["C"],
        "mixin": "genai_runtime.models.mixins.b:BMixin",
        "sdk_fields": {"sdk_note": {"type": "list[B]", "description": "Only ours here.", "fill": "http_response"}},
    }
    found = model(package({"A": schema}, models={"A": said}), "B")
    assert (found.wire, found.module, found.doc, found.kind) == ("A", "b", "A thing.", "schema")
    assert (found.mixins, found.aliases) == (("genai_runtime.models.mixins.b:BMixin",), ("C",))
    assert (found.oneofs, found.deprecated) == ({"data": ("file_uri", "text")}, True)
    assert found.source == "https://example.test/thing"
    assert found.fields[-1] == ir.Field(
        name="sdk_note",
        wire="sdkNote",
        type=ir.Type("list", item=ir.Type("model", "B")),
        doc="Only ours here.",
        sdk_only=True,
        fill="http_response",
        location="none",
    )


def test_enums() -> None:
    schema = {
        "enum": ["A", "B"],
        "description": "Which.",
        "x-enum-descriptions": {"A": "The first."},
        "x-enum-deprecated": ["B"],
        "x-enum-known-from": {"A": "Vertex AI"},
        "x-enum-backends": {"A": ["vertex"]},
        "x-source": "https://example.test/which",
    }
    (found,) = package({"Which": schema}, enums={"Which": {"name": "Kind", "aliases": ["Sort"]}}).enums
    assert found == ir.Enum(
        name="Kind",
        wire="Which",
        module="kind",
        doc="Which.",
        values=(ir.EnumValue("A", "A", "The first.", backends=("vertex",)), ir.EnumValue("B", "B", "", True)),
        aliases=("Sort",),
        source="https://example.test/which",
    )


def test_what_backends_call_differently_is_one_field() -> None:
    schema = thing(models={"type": "array", "items": ref("B")}, more={"type": "array", "items": ref("B")}, x=STRING)
    schema["properties"]["more"]["x-backends"] = ["vertex"]
    surface = {"A": {"fields": {"models": {"name": "found"}, "more": {"same_as": "models"}}}}
    others: Json = {"B": thing(x=STRING)}
    found = model(package({"A": schema, **others}, models=surface), "A")
    assert [each.name for each in found.fields] == ["found", "x"]
    assert (found.fields[0].wire, found.fields[0].spellings) == ("models", {"vertex": "more"})


@pytest.mark.parametrize(
    ("same_as", "changes", "message"),
    [
        ("nothing", {"x-backends": ["vertex"]}, "A has no property 'nothing'"),
        ("more", {"x-backends": ["vertex"]}, "A has no property 'more'"),
        ("models", {}, r"A\.more must be of the type of 'models'.*x-backends"),
        ("models", {"x-backends": ["vertex"], "type": "integer"}, r"A\.more must be of the type of 'models'"),
    ],
)
def test_one_field_of_two_properties_needs_one_type_and_a_backend(same_as: str, changes: Json, message: str) -> None:
    schema = thing(models=STRING, more={**STRING, **changes})
    with pytest.raises((DanglingReference, InvalidSurface), match=message):
        package({"A": schema}, models={"A": {"fields": {"more": {"same_as": same_as}}}})


def test_sdk_models_and_unions() -> None:
    found = package(
        {"A": thing(x=STRING)},
        imports={"Any": "typing:Any", "Path": "pathlib:Path"},
        unions={"AOrText": {"type": "A | str | Path", "description": "What becomes an A."}},
        sdk_models={
            "HttpOptions": {
                "description": "How a call speaks HTTP.",
                "mixin": "genai_runtime.x:OptionsMixin",
                "fields": {
                    "retry": {"type": "HttpOptions", "description": "Of the same kind."},
                    "headers": {"type": "dict[str, str]", "description": "Sent with each."},
                    "free": {"type": "dict[str, Any]", "description": "Whatever there is."},
                    "call": {"type": "type[Any] | None", "description": "A class of the caller."},
                },
            }
        },
    )
    assert found.imports == {"Any": "typing:Any", "Path": "pathlib:Path"}
    assert found.type_aliases == (ir.TypeAlias("AOrText", "A | str | Path", "What becomes an A."),)
    options = model(found, "HttpOptions")
    assert (options.kind, options.mixins) == ("sdk", ("genai_runtime.x:OptionsMixin",))
    assert {each.name: each.type for each in options.fields} == {
        "retry": ir.Type("model", "HttpOptions"),
        "headers": ir.Type("map", item=ir.Type("string")),
        "free": ir.Type("object"),
        "call": ir.Type("python", "type[Any] | None"),
    }


class TestLongRunningOperations:
    schemas: ClassVar[Json] = {
        "Operation": {
            **thing(name=STRING, response={"type": "object"}, metadata={"type": "object"}),
            "description": "Work.",
        },
        "Other": thing(name=STRING, response={"type": "object"}, metadata={"type": "object"}),
        "Done": thing(x=STRING),
        "Plain": thing(y=STRING),
    }
    said: ClassVar[Json] = {
        "Job": {"schema": "Operation", "response": "Done", "description": "A job, running or done."}
    }

    def build(self, answered: str = "Operation", **change: Any) -> ir.Package:
        return package(
            self.schemas,
            {"/jobs": {"post": operation("startJob", ref(answered))}},
            long_running={"Job": {**self.said["Job"], **change}},
            operations={"startJob": {"repeat": "creating", "long_running": "Job"}},
            models={"Operation": {"mixin": "genai_runtime.x:OperationMixin"}},
        )

    @pytest.mark.parametrize("answered", ["Operation", "Other"])
    def test_the_answer_is_a_model_that_knows_its_result(self, answered: str) -> None:
        found = self.build(answered)
        assert endpoint(found, "startJob").response == ir.Type("model", "Job")
        job = model(found, "Job")
        assert (job.wire, job.doc, job.mixins) == (
            "Operation",
            "A job, running or done.",
            ("genai_runtime.x:OperationMixin",),
        )
        assert {each.name: each.type for each in job.fields} == {
            "name": ir.Type("string"),
            "response": ir.Type("model", "Done"),
            "metadata": ir.Type("object"),
        }

    def test_a_field_of_one_schema_alone(self) -> None:
        """What stands for several schemas has the fields of all that operations answer with."""
        for mine, other in (({}, {"late": STRING}), ({"late": STRING}, {})):
            properties = {"name": STRING, "response": {"type": "object"}, "metadata": {"type": "object"}}
            found = package(
                {**self.schemas, "Operation": thing(**properties, **mine), "Other": thing(**properties, **other)},
                {
                    "/jobs": {"post": operation("startJob", ref("Other"))},
                    "/works": {"post": operation("startWork", ref("Operation"))},
                },
                long_running=self.said,
                operations={
                    "startJob": {"repeat": "creating", "long_running": "Job"},
                    "startWork": {"repeat": "creating", "long_running": "Job"},
                },
            )
            assert {each.name for each in model(found, "Job").fields} == {"name", "response", "metadata", "late"}

    def test_an_operation_that_answers_with_something_else(self) -> None:
        with pytest.raises(InvalidSurface, match="startJob does not answer with what Job is made of, Operation"):
            self.build("Plain")

    def test_what_is_not_there(self) -> None:
        with pytest.raises(DanglingReference, match=r"'Dome' is no object schema; did you mean 'Done'?"):
            self.build(response="Dome")
        with pytest.raises(
            (DanglingReference, SpecErrors), match=r"'Operatio' is no object schema; did you mean 'Operation'?"
        ):
            self.build(schema="Operatio")
        with pytest.raises(InvalidSurface, match="Plain has no property 'response'"):
            self.build("Plain", schema="Plain")


@pytest.mark.parametrize(
    ("sections", "message"),
    [
        ({"models": {"AA": {"name": "B"}}}, "'AA' in models is no model of the specification; did you mean 'A'?"),
        ({"models": {"E": {"name": "B"}}}, "'E' in models is no model of the specification"),
        ({"enums": {"A": {"name": "B"}}}, "'A' in enums is no enum of the specification"),
        ({"models": {"A": {"fields": {"tex": {"name": "b"}}}}}, "A has no property 'tex'; did you mean 'text'?"),
        (
            {"models": {"A": {"fields": {"text": {"convert": "content"}}}}},
            "there is no converter 'content'; did you mean 'contents'?",
        ),
        (
            {"models": {"A": {"fields": {"text": {"accepts": "str | Foo"}}}}},
            "'Foo' in the type 'str | Foo' is not known",
        ),
        (
            {"unions": {"U": {"type": "HttpOption | None", "description": "Whatever it is."}}},
            "'HttpOption' in the type 'HttpOption | None' is not known; did you mean 'HttpOptions'?",
        ),
    ],
)
def test_a_surface_that_names_what_is_not_there(sections: Json, message: str) -> None:
    with pytest.raises(DanglingReference) as caught:
        package({"A": thing(text=STRING), "E": {"enum": ["X"]}}, **sections)
    assert caught.value.message.startswith(message)
    assert caught.value.location
    assert caught.value.location.file == "surface.yaml"


def test_a_type_that_is_no_expression() -> None:
    with pytest.raises(InvalidSurface, match=r"'list\[' is not a type expression"):
        package(unions={"U": {"type": "list[", "description": "Whatever it is."}})


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({**thing(a=STRING), "required": ["b"]}, "A requires 'b', which is none of its properties"),
        ({**thing(aa=STRING), "x-oneofs": {"g": ["ab"]}}, "the oneof g of A has 'ab', which is none of its properties"),
        ({"enum": ["X"], "x-enum-descriptions": {"Y": "y"}}, "x-enum-descriptions of A has 'Y', which is none of its"),
        ({"enum": ["X"], "x-enum-deprecated": ["Y"]}, "x-enum-deprecated of A has 'Y', which is none of its values"),
    ],
)
def test_a_schema_that_names_what_is_not_there(schema: Json, message: str) -> None:
    with pytest.raises(DanglingReference) as caught:
        package({"A": schema})
    assert caught.value.message.startswith(message)
    assert caught.value.location
    assert caught.value.location.file == "openapi.json"


def test_class_names_of_all_kinds_are_one_namespace() -> None:
    with pytest.raises(NameCollision, match="the schema HttpOptions and the SDK's own HttpOptions would both be"):
        package({"HttpOptions": thing(x=STRING)})
    with pytest.raises(NameCollision, match="the schema A and the union A would both be 'A'"):
        package({"A": thing(x=STRING)}, unions={"A": {"type": "str", "description": "Whatever it is."}})
    with pytest.raises(NameCollision, match="the schema A and the alias of the schema B would both be 'A'"):
        package({"A": thing(x=STRING), "B": thing(x=STRING)}, models={"B": {"aliases": ["A"]}})


@pytest.mark.parametrize(
    ("servers", "expected"),
    [
        (
            [{"url": "https://example.test/{version}", "variables": {"version": {"default": "v1beta"}}}],
            ("https://example.test", "v1beta"),
        ),
        ([{"url": "https://example.test/v2"}], ("https://example.test", "v2")),
        ([{"url": "https://example.test/"}], ("https://example.test", "")),
    ],
)
def test_the_server(servers: list[Json], expected: tuple[str, str]) -> None:
    found = package({"A": thing(x=STRING)}, top={"servers": servers})
    assert (found.base_url, found.api_version) == expected


def test_a_document_without_a_server() -> None:
    with pytest.raises(InvalidDocument, match="`servers` is empty"):
        package({"A": thing(x=STRING)}, top={"servers": []})


def test_the_package_as_a_whole() -> None:
    found = package({"B": thing(x=STRING), "A": thing(x=STRING)})
    assert (found.title, found.version) == (data()["info"]["title"], data()["info"]["version"])
    assert [each.name for each in found.models] == ["A", "B", "HttpOptions"]
    assert found.document["openapi"] == "3.1.0"


def test_what_only_callers_fill() -> None:
    found = package({"A": thing(p=STRING), "B": thing(p=STRING)}, closed_models=["A"])
    assert [(name, model(found, name).closed) for name in "AB"] == [("A", True), ("B", False)]
    with pytest.raises(InvalidSurface, match="`closed_models` lists C, which is no schema and no SDK model"):
        package({"A": thing(p=STRING)}, closed_models=["C"])


def test_the_usual_fields_of_what_is_sent() -> None:
    found = package({"A": thing(p=STRING, q=STRING)}, models={"A": {"usual": ["q"]}})
    assert model(found, "A").usual == ("q",)
    with pytest.raises(DanglingReference, match="A has no property 'r'"):
        package({"A": thing(p=STRING)}, models={"A": {"usual": ["r"]}})


def test_the_lists_that_wait_until_they_are_read() -> None:
    found = package({"A": thing(p=STRING, q=STRING)}, models={"A": {"deferred": ["q"]}})
    assert model(found, "A").deferred == ("q",)
    with pytest.raises(DanglingReference, match="A has no property 'r'"):
        package({"A": thing(p=STRING)}, models={"A": {"deferred": ["r"]}})


def test_one_value_by_position() -> None:
    found = package({"A": thing(p=STRING)}, models={"A": {"positional": True, "mixin": "package.module:Mixin"}})
    assert model(found, "A").positional
