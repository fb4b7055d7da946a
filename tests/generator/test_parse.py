"""The adapter: what it hands on, and that no complaint of the parser goes unheard."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from generator.errors import InvalidDocument
from generator.normalise import normalise
from generator.parse import ParsedModel, ParsedOperation, is_bytes, parse, view
from tests.generator.small import ROOT, STRING, Json, answer, document, operation, parameter, parsed, ref, thing

SCHEMAS: Json = {
    "Thing": thing("state", state=ref("State"), parts={"type": "array", "items": ref("Part")}, text=STRING),
    "Part": thing(inner=ref("Part")),
    "State": {"enum": ["ON", "OFF"]},
    "Empty": {"type": "object"},
    "Texts": {"type": "array", "items": STRING},
}


def test_models_enums_and_what_they_refer_to() -> None:
    found = parsed(SCHEMAS)
    assert found.models == {
        "Thing": ParsedModel("Thing", {"state": "State", "parts": "Part", "text": None}, frozenset({"state"})),
        "Part": ParsedModel("Part", {"inner": "Part"}, frozenset()),
        "Empty": ParsedModel("Empty", {}, frozenset()),
    }
    assert found.enums == {"State": frozenset({"ON", "OFF"})}


def test_operations_are_joined_on_method_and_path() -> None:
    parameters = [parameter("thing_id", "path"), parameter("pageSize")]
    paths = {
        "/things/{thing_id}": {"post": operation("makeThing", ref("Thing"), ref("Part"), parameters=parameters)},
        "/state": {"get": {**operation("getState", ref("State")), "tags": []}},
    }
    assert parsed(SCHEMAS, paths).operations == {
        ("post", "/things/{}"): ParsedOperation(
            "post", "/things/{}", "things", ("thing_id",), ("pageSize",), (), "Part", "Thing"
        ),
        ("get", "/state"): ParsedOperation("get", "/state", None, (), (), (), None, "State"),
    }


@pytest.mark.parametrize(
    ("schemas", "paths", "message", "line"),
    [
        (
            {"A": thing(x={"type": "integer", "default": "many"})},
            {},
            "the parser: Unable to process schema /components/schemas/A: Invalid int value: many",
            20,
        ),
        (
            {"A": thing(x=STRING)},
            {"/a": {"post": {**operation("sendA"), "requestBody": {"content": {"text/plain": {"schema": STRING}}}}}},
            "the parser: .*Unsupported content type text/plain",
            19,
        ),
        (
            {"A": thing(x=STRING)},
            {"/a": {"get": {**operation("getA"), "responses": answer(STRING, "multipart/mixed")}}},
            "the parser: .*Unsupported content_type multipart/mixed",
            19,
        ),
    ],
)
def test_every_complaint_is_fatal(schemas: Json, paths: Json, message: str, line: int) -> None:
    with pytest.raises(InvalidDocument, match=message) as caught:
        parsed(schemas, paths)
    assert "\n" not in str(caught.value)
    assert caught.value.location
    assert caught.value.location.line == line


def test_a_document_that_it_refuses_outright() -> None:
    with pytest.raises(InvalidDocument, match="the parser: Failed to parse OpenAPI document"):
        parsed({"A": {"type": "string", "maxLength": -1}})


def test_a_crash_of_the_parser_is_an_error_too(monkeypatch: pytest.MonkeyPatch) -> None:
    from openapi_python_client.parser.openapi import GeneratorData

    def fail(*arguments: Any, **keywords: Any) -> None:
        raise KeyError("inside")

    monkeypatch.setattr(GeneratorData, "from_dict", fail)
    with pytest.raises(InvalidDocument, match="the parser fails: KeyError: 'inside'"):
        parsed(SCHEMAS)


def test_the_view_leaves_the_document_alone() -> None:
    before = normalise(
        document({"A": {**thing(x=STRING), "oneOf": [{"required": ["x"]}]}, "B": thing(a=ref("A", description="d"))})
    )
    copy = normalise(document(before.data["components"]["schemas"]))
    shown = view(before.data)
    assert before.data["components"] == copy.data["components"]
    assert shown["components"]["schemas"]["A"]["x-oneOf"] == [{"required": ["x"]}]
    assert shown["components"]["schemas"]["B"]["properties"]["a"] == ref("A")


@pytest.mark.parametrize(
    ("media", "is_so"),
    [
        ("*/*", True),
        ("application/octet-stream", True),
        ("image/png", True),
        ("application/json", False),
        ("application/json; charset=utf-8", False),
        ("application/problem+json", False),
        ("text/event-stream", False),
        ("multipart/form-data", False),
    ],
)
def test_which_bodies_are_bytes(media: str, is_so: bool) -> None:
    assert is_bytes(media) is is_so


def test_only_the_adapter_knows_the_parser() -> None:
    for path in sorted((ROOT / "generator").rglob("*.py")):
        names = {
            name
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Import | ast.ImportFrom)
            for name in (
                [node.module or ""] if isinstance(node, ast.ImportFrom) else [each.name for each in node.names]
            )
        }
        uses = any(name.split(".")[0] == "openapi_python_client" for name in names)
        assert uses is (path == Path(ROOT / "generator" / "parse.py")), path


def test_our_own_specification_is_parsed_whole() -> None:
    from generator.load import load

    document = normalise(load(ROOT / "spec"))
    found = parse(document)
    schemas = document.data["components"]["schemas"]
    assert found.enums.keys() == {name for name, schema in schemas.items() if "enum" in schema}
    assert all(set(schemas[name].get("properties", {})) == set(each.properties) for name, each in found.models.items())
    assert len(found.operations) == sum(len(item) for item in document.data["paths"].values())
