"""Names of the wire into names of Python."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import Errors, Location, NameCollision, Unsupported
from generator.naming import Claims, camel, class_name, field_name, member_names, module_name
from tests.data import read
from tests.generator.small import STRING, operation, package, parameter, ref, thing


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("mimeType", "mime_type"),
        ("sha256Hash", "sha256_hash"),
        ("topK", "top_k"),
        ("fileURI", "file_uri"),
        ("HTTPOptions", "http_options"),
        ("from", "from_"),
        ("class", "class_"),
        ("$ref", "ref"),
        ("_responseJsonSchema", "response_json_schema"),
        ("already_snake", "already_snake"),
        ("x-goog-name", "x_goog_name"),
        ("a.b", "a_b"),
        ("type", "type"),
    ],
)
def test_fields(wire: str, name: str) -> None:
    assert field_name(wire) == name


@pytest.mark.parametrize(
    ("schema", "name"),
    [("File", "File"), ("fileState", "FileState"), ("google.rpc.Status", "GoogleRpcStatus"), ("V1mainX", "V1mainX")],
)
def test_classes(schema: str, name: str) -> None:
    assert class_name(schema) == name


def test_modules() -> None:
    assert [module_name(each) for each in ("FileState", "Import", "URLContext")] == [
        "file_state",
        "import_",
        "url_context",
    ]


@given(st.from_regex(r"[a-z][a-z0-9]+(_[a-z][a-z0-9]+){0,3}", fullmatch=True))
def test_camel_is_the_way_back(name: str) -> None:
    assert keyword.iskeyword(name) or field_name(camel(name)) == name


def members(*values: str) -> dict[str, str]:
    errors = Errors()
    found = member_names(values, errors, Location("x.yaml", 1, 1))
    errors.check()
    return found


def test_members_of_enums() -> None:
    assert members("ON", "off", "1:1", "a-b", "", "none") == {
        "ON": "ON",
        "off": "OFF",
        "1:1": "VALUE_1_1",
        "a-b": "A_B",
        "": "EMPTY",
        "none": "NONE",
    }


def test_members_that_differ_only_in_case_keep_their_own() -> None:
    assert members("fast", "FAST", "Fast") == {"fast": "fast", "FAST": "FAST", "Fast": "Fast"}


def test_members_that_collide() -> None:
    with pytest.raises(
        NameCollision, match=r"x\.yaml:1:1: the enum values 'A-B' and 'A_B' would both be A_B in Python"
    ):
        members("A-B", "A_B")


def test_claims() -> None:
    errors = Errors()
    claims = Claims(errors, "models")
    claims.take("A", "the schema A", None)
    claims.take("A", "the schema A", None)
    errors.check()
    claims.take("A", "the config A", Location("y.yaml", 2, 1))
    with pytest.raises(NameCollision, match=r"^y.yaml:2:1: the schema A and the config A would both be 'A' in models$"):
        errors.check()


@pytest.mark.parametrize("name", ["1a", "", "class", "a-b"])
def test_what_is_no_name(name: str) -> None:
    errors = Errors()
    Claims(errors, "models").take(name, "the schema x", None)
    with pytest.raises(Unsupported, match="the schema x has no name in Python"):
        errors.check()


class TestCollisionsInASpecification:
    """Both names of the wire stand in the error, and so does the place."""

    def test_two_properties(self) -> None:
        with pytest.raises(NameCollision) as caught:
            package({"A": thing(fileUri=STRING, fileURI=STRING)})
        assert caught.value.message == ("the field 'fileUri' and the field 'fileURI' would both be 'file_uri' in A")
        assert caught.value.location
        assert caught.value.location.file == "openapi.json"

    def test_a_name_in_the_surface_ends_it(self) -> None:
        found = package(
            {"A": thing(fileUri=STRING, fileURI=STRING)}, models={"A": {"fields": {"fileURI": {"name": "second"}}}}
        )
        assert [each.name for each in found.models[0].fields] == ["file_uri", "second"]

    def test_an_alias(self) -> None:
        with pytest.raises(NameCollision, match="the field 'a' and the field 'b' would both be 'b' in A"):
            package({"A": thing(a=STRING, b=STRING)}, models={"A": {"fields": {"a": {"aliases": ["b"]}}}})

    def test_a_property_named_like_what_every_model_has(self) -> None:
        with pytest.raises(NameCollision, match="the attribute to_dict of every model and the field 'toDict'"):
            package({"A": thing(toDict=STRING)})

    def test_two_classes(self) -> None:
        with pytest.raises(NameCollision, match="the schema A and the schema B would both be 'A'"):
            package({"A": thing(x=STRING), "B": thing(x=STRING)}, models={"B": {"name": "A"}})

    def test_two_modules(self) -> None:
        with pytest.raises(
            NameCollision, match="the class URLContext and the class UrlContext would both be 'url_context'"
        ):
            package({"URLContext": thing(x=STRING), "UrlContext": thing(x=STRING)})

    def test_two_parameters(self) -> None:
        get = operation("getA", ref("A"), parameters=[parameter("pageSize"), parameter("page_size")])
        with pytest.raises(NameCollision, match="the parameter pageSize and the parameter page_size would both be"):
            package({"A": thing(x=STRING)}, {"/a": {"get": get}})

    def test_a_parameter_named_like_an_argument_of_every_endpoint(self) -> None:
        get = operation("getA", ref("A"), parameters=[parameter("body")])
        with pytest.raises(NameCollision, match="the argument body and the parameter body"):
            package({"A": thing(x=STRING)}, {"/a": {"get": get}})

    def test_two_operations(self) -> None:
        paths = {"/a": {"get": operation("getUri", ref("A"))}, "/b": {"get": operation("getURI", ref("A"))}}
        with pytest.raises(NameCollision, match="the operation getUri and the operation getURI would both be"):
            package({"A": thing(x=STRING)}, paths)


def test_names_are_those_of_google_genai() -> None:
    facts = read("google_genai_types")
    theirs = {
        (wire, entry["sdkName"])
        for fields in facts["models"].values()
        for wire, entry in fields.items()
        if "sdkName" in entry
    }
    # JSONSchema's own fields, none of which is on the wire of an operation, keep what pydantic calls them.
    assert {(wire, name) for wire, name in theirs if field_name(wire) != name} == {("schema", "jsonSchema")}
