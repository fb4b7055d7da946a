"""What arrives, where, and what nobody touches."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError, UsageError
from generator.load import load
from generator.sync import Result, sync
from tests.generator.sync import small
from tests.generator.sync.small import Json


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return small.write(tmp_path / "spec")


def merge(spec: Path, source: Json, **options: Any) -> Result:
    return sync(spec, small.dump(source), "upstream.json", **options)


def told(result: Result, action: str) -> list[str]:
    return [f"{change.kind} {change.subject}" for change in result.comparison.changes if change.action == action]


def lines(before: str, after: str) -> list[str]:
    """The added and removed lines, each with its sign."""
    found = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in found if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def schema(spec: Path, name: str) -> Json:
    found: Json = load(spec).data["components"]["schemas"][name]
    return found


@pytest.mark.parametrize("source", [small.discovery, small.openapi], ids=["discovery", "openapi"])
def test_nothing_new_changes_nothing(spec: Path, source: Callable[[], Json]) -> None:
    before = small.texts(spec)
    result = merge(spec, source())
    assert told(result, "add") == told(result, "change") == told(result, "drop") == []
    assert small.texts(spec) == before


def new_property(document: Json, **value: Any) -> Json:
    schemas = document.get("schemas") or document["components"]["schemas"]
    schemas["File"]["properties"]["sizeBytes"] = value or {"type": "string", "format": "int64"}
    return document


@pytest.mark.parametrize("source", [small.discovery, small.openapi], ids=["discovery", "openapi"])
def test_a_property_arrives_in_its_place_and_no_other_byte_changes(spec: Path, source: Callable[[], Json]) -> None:
    before = small.texts(spec)
    result = merge(spec, new_property(source()))
    after = small.texts(spec)
    assert told(result, "add") == ["property File.sizeBytes"]
    assert {name for name in after if after[name] != before[name]} == {"files.yaml"}
    assert lines(before["files.yaml"], after["files.yaml"]) == [
        "+        sizeBytes:",
        "+          type: string",
        "+          format: int64",
        "+          description: Size bytes.  # new: describe me",
    ]
    names = list(schema(spec, "File")["properties"])
    assert names == sorted(names)


def test_the_second_run_changes_nothing(spec: Path) -> None:
    source = new_property(small.discovery())
    source["schemas"]["File"]["properties"]["state"]["enum"].append("GONE")
    merge(spec, source)
    after = small.texts(spec)
    again = merge(spec, source)
    assert small.texts(spec) == after
    assert again.comparison.changes == ()


def test_described_words_stay_described(spec: Path) -> None:
    source = new_property(small.discovery())
    merge(spec, source)
    file = spec / "files.yaml"
    described = file.read_text().replace("Size bytes.  # new: describe me", "How large it is, in bytes.")
    file.write_text(described)
    merge(spec, source)
    assert file.read_text() == described


def test_dry_run_writes_nothing(spec: Path) -> None:
    before = small.texts(spec)
    result = merge(spec, new_property(small.discovery()), dry_run=True)
    assert small.texts(spec) == before
    assert list(result.tree.changes()) == ["files.yaml"]


def test_marks_come_from_flags_and_from_the_words_descriptions_open_with(spec: Path) -> None:
    value = {"type": "string", "readOnly": True, "deprecated": True, "description": "Required. Immutable. Their words."}
    merge(spec, new_property(small.discovery(), **value))
    file = schema(spec, "File")
    found = file["properties"]["sizeBytes"]
    assert [found[mark] for mark in ("readOnly", "x-immutable", "deprecated")] == [True, True, True]
    assert file["required"] == ["sizeBytes"]
    assert "Their words" not in (spec / "files.yaml").read_text()


def test_a_mark_arrives_on_a_property_we_have_on_one_line_or_several(spec: Path) -> None:
    source = small.discovery()
    source["schemas"]["File"]["properties"]["name"]["description"] = "Immutable. Their words."
    source["schemas"]["File"]["properties"]["uri"]["description"] = "Output only. Required. Their words."
    before = small.texts(spec)
    merge(spec, source)
    file = schema(spec, "File")
    assert file["properties"]["name"]["x-immutable"] is True
    assert file["properties"]["uri"]["readOnly"] is True
    assert file["required"] == ["uri"]
    changed = lines(before["files.yaml"], small.texts(spec)["files.yaml"])
    assert '+        name: {type: string, description: "Its name, quoted.", x-immutable: true}' in changed
    assert len(changed) == 4


def test_an_enum_value_arrives_in_our_component(spec: Path) -> None:
    source = small.discovery()
    source["schemas"]["File"]["properties"]["state"] |= {
        "enum": ["STATE_UNSPECIFIED", "ACTIVE", "OFF", "BEING_READ"],
        "enumDeprecated": [False, False, True, False],
    }
    result = merge(spec, source)
    assert told(result, "add") == ["value FileState=BEING_READ", "old value FileState=OFF!deprecated"]
    state = schema(spec, "FileState")
    assert state["enum"] == ["STATE_UNSPECIFIED", "ACTIVE", "OFF", "BEING_READ"]
    assert state["x-enum-deprecated"] == ["OFF"]
    assert state["x-enum-descriptions"]["BEING_READ"] == "Being read."


def test_an_inline_enum_with_the_values_of_ours_is_ours(spec: Path) -> None:
    merge(spec, new_property(small.discovery(), type="string", enum=["ACTIVE", "OFF", "STATE_UNSPECIFIED"]))
    assert schema(spec, "File")["properties"]["sizeBytes"]["$ref"] == "#/components/schemas/FileState"


def test_an_enum_value_known_from_elsewhere_stays_and_does_not_make_it_another_enum(spec: Path) -> None:
    files = spec / "files.yaml"
    text = files.read_text(encoding="utf-8").replace(
        "enum: [STATE_UNSPECIFIED, ACTIVE, 'OFF']",
        "enum: [STATE_UNSPECIFIED, ACTIVE, 'OFF', SEEN]\n      x-enum-known-from: {SEEN: recordings}",
    )
    files.write_text(text, encoding="utf-8")
    source = new_property(small.discovery(), type="string", enum=["ACTIVE", "OFF", "STATE_UNSPECIFIED"])
    assert told(merge(spec, source), "drop") == []
    assert "SEEN" in schema(spec, "FileState")["enum"]
    assert schema(spec, "File")["properties"]["sizeBytes"]["$ref"] == "#/components/schemas/FileState"


def test_a_new_enum_becomes_a_component(spec: Path) -> None:
    value = {"type": "array", "items": {"type": "string", "enum": ["COLOR_UNSPECIFIED", "RED"]}}
    merge(spec, new_property(small.discovery(), **value))
    found = schema(spec, "File")["properties"]["sizeBytes"]
    assert found["items"] == {"$ref": "#/components/schemas/FileSizeBytes"}
    assert schema(spec, "FileSizeBytes")["enum"] == ["COLOR_UNSPECIFIED", "RED"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "any"}, {"x-json-value": True}),
        ({"type": "object", "additionalProperties": {"type": "any"}}, {"type": "object", "additionalProperties": {}}),
        (
            {"type": "object", "additionalProperties": {"type": "number", "format": "double"}},
            {"type": "object", "additionalProperties": {"type": "number", "format": "double"}},
        ),
        (
            {"type": "array", "items": {"type": "array", "items": {"$ref": "File"}}},
            {"type": "array", "items": {"type": "array", "items": {"$ref": "#/components/schemas/File"}}},
        ),
        ({"$ref": "Undescribed"}, {}),
        ({"type": "boolean"}, {"type": "boolean"}),
    ],
    ids=["any", "object", "map", "lists of lists", "what is not described", "boolean"],
)
def test_types(spec: Path, value: Json, expected: Json) -> None:
    merge(spec, new_property(small.discovery(), **value))
    found = schema(spec, "File")["properties"]["sizeBytes"]
    assert found == {**expected, "description": "Size bytes."}


def test_a_changed_type_keeps_the_words_and_marks(spec: Path) -> None:
    source = small.discovery()
    source["schemas"]["File"]["properties"]["createTime"] = {"type": "integer", "readOnly": True}
    source["schemas"]["File"]["properties"]["name"] = {"type": "array", "items": {"$ref": "Alias"}}
    source["schemas"]["Alias"] = {"id": "Alias", "type": "object", "properties": {"value": {"type": "string"}}}
    before = small.texts(spec)
    result = merge(spec, source)
    assert told(result, "change") == ["type File.createTime", "type File.name"]
    assert told(result, "add") == ["schema Alias"]
    created = schema(spec, "File")["properties"]["createTime"]
    assert created == {"type": "integer", "description": "When it was made.", "readOnly": True}
    changed = lines(before["files.yaml"], small.texts(spec)["files.yaml"])
    assert changed[:3] == ["-          type: string", "-          format: google-datetime", "+          type: integer"]
    line = """{type: array, items: {$ref: '#/components/schemas/Alias'}, description: "Its name, quoted."}"""
    assert f"+        name: {line}" in changed


def new_method(path: str, **values: Any) -> Json:
    source = small.discovery()
    source["resources"]["new"] = {"methods": {"m": {"id": "small.m", "path": path, "flatPath": path, **values}}}
    return source


def test_a_new_operation_arrives_in_the_file_of_its_resource_and_waits_in_pending(spec: Path) -> None:
    source = new_method(
        "v1/files/{filesId}:translate",
        httpMethod="POST",
        parameters={
            "name": {"type": "string", "location": "path"},
            "mode": {"type": "string", "location": "query", "enum": ["SLOW", "FAST"], "description": "Required. X."},
            "key": {"type": "string", "location": "query"},
        },
        request={"$ref": "TranslateRequest"},
        response={"$ref": "TranslateResponse"},
    )
    source["resources"]["new"]["methods"]["m"]["path"] = "v1/{+name}:translate"
    source["schemas"]["TranslateRequest"] = {"type": "object", "properties": {"to": {"$ref": "Place"}}}
    source["schemas"]["TranslateResponse"] = {"type": "object", "properties": {}}
    source["schemas"]["Place"] = {"type": "object", "properties": {"inside": {"$ref": "Place"}}}
    source["schemas"]["Unused"] = {"type": "object", "properties": {}}
    before = small.texts(spec)
    result = merge(spec, source)
    assert told(result, "add") == [
        "operation post /files/{}:translate",
        "schema Place",
        "schema TranslateRequest",
        "schema TranslateResponse",
    ]
    operation = load(spec).data["paths"]["/files/{filesId}:translate"]["post"]
    assert operation["operationId"] == "translateFile"
    assert operation["x-resource-name"] == {"name": "name", "patterns": ["files/{filesId}"]}
    assert operation["tags"] == ["files"]
    assert [(each["name"], each["in"], each.get("required")) for each in operation["parameters"]] == [
        ("filesId", "path", True),
        ("mode", "query", True),
    ]
    assert operation["parameters"][1]["schema"] == {"$ref": "#/components/schemas/TranslateFileMode"}
    assert operation["responses"]["default"] == {"$ref": "#/components/responses/Error"}
    after = small.texts(spec)
    assert lines(before["surface.yaml"], after["surface.yaml"]) == ["-pending: []", "+pending: [translateFile]"]
    assert all(line.startswith("+") for line in lines(before["files.yaml"], after["files.yaml"]))
    assert lines(before["openapi.yaml"], after["openapi.yaml"]) == [
        "+",
        "+  /files/{filesId}:translate:",
        "+    $ref: files.yaml#/paths/~1files~1{filesId}:translate",
    ]


def test_a_new_method_on_a_path_we_have(spec: Path) -> None:
    source = new_method("v1/files/{filesId}", httpMethod="DELETE", parameters={}, response={"$ref": "Empty"})
    source["schemas"]["Empty"] = {"type": "object", "properties": {}}
    merge(spec, source)
    assert set(load(spec).data["paths"]["/files/{filesId}"]) == {"get", "delete"}
    assert "pending: [deleteFile]" in (spec / "surface.yaml").read_text()


def test_a_new_resource_gets_a_file_of_its_own(spec: Path) -> None:
    source = new_method("v1/musicJobs", httpMethod="GET", parameters={}, response={"$ref": "MusicJob"})
    source["schemas"]["MusicJob"] = {"type": "object", "properties": {"of": {"$ref": "File"}}}
    merge(spec, source)
    text = (spec / "music_jobs.yaml").read_text()
    assert text.startswith("openapi: 3.1.0\ninfo:\n  title: Music jobs\n")
    data = load(spec).data
    assert data["paths"]["/musicJobs"]["get"]["operationId"] == "listMusicJobs"
    assert data["components"]["schemas"]["MusicJob"]["properties"]["of"]["$ref"] == "#/components/schemas/File"
    assert [tag["name"] for tag in data["tags"]] == ["files", "music_jobs"]
    assert "files.yaml#/components/schemas/File" in text
    before = small.texts(spec)
    merge(spec, source)
    assert small.texts(spec) == before


def test_operations_out_of_scope_are_told_and_left(spec: Path) -> None:
    source = new_method("v1/legacyThings", httpMethod="GET", parameters={}, response={"$ref": "File"})
    before = small.texts(spec)
    result = merge(spec, source)
    assert [operation.key for operation in result.comparison.out_of_scope] == ["get /legacyThings"]
    assert small.texts(spec) == before
    assert told(merge(spec, source, everything=True), "add") == ["operation get /legacyThings"]


def test_a_query_parameter_arrives_where_there_are_some_and_where_there_are_none(spec: Path) -> None:
    source = small.discovery()
    methods = source["resources"]["files"]["methods"]
    methods["list"]["parameters"]["filter"] = {"type": "string", "location": "query"}
    methods["ask"]["parameters"]["loud"] = {"type": "boolean", "location": "query", "deprecated": True}
    result = merge(spec, source)
    assert told(result, "add") == ["parameter get /files?filter", "parameter post /files/{}:ask?loud"]
    paths = load(spec).data["paths"]
    assert [each["name"] for each in paths["/files"]["get"]["parameters"]] == ["pageSize", "filter"]
    assert paths["/files/{filesId}:ask"]["post"]["parameters"][1]["deprecated"] is True


def test_a_changed_parameter_body_and_answer(spec: Path) -> None:
    source = small.discovery()
    methods = source["resources"]["files"]["methods"]
    methods["list"]["parameters"]["pageSize"] = {"type": "string", "location": "query", "required": True}
    methods["get"]["request"] = {"$ref": "AskRequest"}
    methods["ask"]["response"] = {"$ref": "ListFilesResponse"}
    source["resources"]["drafts"]["methods"]["ask"]["response"] = {"$ref": "ListFilesResponse"}
    result = merge(spec, source)
    assert told(result, "change") == [
        "type get /files?pageSize",
        "request get /files/{} request",
        "response post /files/{}:ask response",
    ]
    paths = load(spec).data["paths"]
    size = paths["/files"]["get"]["parameters"][0]
    assert (size["schema"], size["required"]) == ({"type": "string"}, True)
    assert size["description"] == "How many files a page has at most."
    body = paths["/files/{filesId}"]["get"]["requestBody"]["content"]["application/json"]["schema"]
    assert body == {"$ref": "#/components/schemas/AskRequest"}
    answer = paths["/files/{filesId}:ask"]["post"]["responses"]["200"]["content"]
    assert answer == {"text/event-stream": {"schema": {"$ref": "#/components/schemas/ListFilesResponse"}}}


def test_the_other_paths_of_a_resource_name_are_one_operation(spec: Path) -> None:
    source = small.discovery()
    del source["resources"]["drafts"]
    assert told(merge(spec, source), "add") == []
    source = small.discovery()
    del source["resources"]["files"]["methods"]["ask"]
    assert told(merge(spec, source), "drop") == ["operation post /files/{}:ask"]


def test_where_several_paths_are_one_operation_the_first_decides(spec: Path) -> None:
    source = small.discovery()
    source["resources"]["drafts"]["methods"]["ask"]["response"] = {"$ref": "ListFilesResponse"}
    assert told(merge(spec, source), "change") == []


def test_a_property_named_parameters(spec: Path) -> None:
    source = new_property(small.discovery())
    source["schemas"]["File"]["properties"]["parameters"] = {"type": "string"}
    merge(spec, source)
    source["schemas"]["File"]["properties"]["parameters"] = {"type": "integer", "description": "Output only. X."}
    merge(spec, source)
    assert schema(spec, "File")["properties"]["parameters"]["type"] == "integer"
    del source["schemas"]["File"]["properties"]["parameters"]["description"]
    merge(spec, source, prune=True)
    assert "readOnly" not in schema(spec, "File")["properties"]["parameters"]


def test_a_new_use_of_an_enum_that_grew_is_the_same_enum(spec: Path) -> None:
    values = ["STATE_UNSPECIFIED", "ACTIVE", "OFF", "GONE"]
    source = new_property(small.discovery(), type="string", enum=values)
    source["schemas"]["File"]["properties"]["state"]["enum"] = values
    merge(spec, source)
    assert schema(spec, "File")["properties"]["sizeBytes"]["$ref"] == "#/components/schemas/FileState"


def test_new_downloads_uploads_and_streams(spec: Path) -> None:
    values = {"httpMethod": "GET", "parameters": {}, "supportsMediaDownload": True}
    merge(spec, new_method("v1/files/{filesId}/media", **values))
    download = load(spec).data["paths"]["/files/{filesId}/media"]["get"]
    assert download["x-fixed-query"] == {"alt": "media"}
    assert list(download["responses"]["200"]["content"]) == ["*/*"]
    simple = {"path": "/upload/v1/{+name}:put"}
    upload = {"maxSize": "1024", "protocols": {"simple": simple}}
    merge(spec, new_method("v1/files/{filesId}:put", httpMethod="POST", parameters={}, mediaUpload=upload))
    put = load(spec).data["paths"]["/files/{filesId}:put"]["post"]
    assert put["x-media-upload"] == {"path": "/upload/files/{filesId}:put", "max-size": 1024}
    source = small.openapi()
    file = {"schema": {"$ref": "#/components/schemas/File"}}
    stream = {"operationId": "W", "responses": {"200": {"content": {"text/event-stream": file}}}}
    source["paths"]["/v1/files:watch"] = {"get": stream}
    merge(spec, source)
    watch = load(spec).data["paths"]["/files:watch"]["get"]
    assert list(watch["responses"]["200"]["content"]) == ["text/event-stream"]


def named_as_ours(name: str) -> Json:
    """A source whose File refers to a schema that it calls by a name of something else of ours."""
    source = new_property(small.discovery(), **{"$ref": name})
    source["schemas"][name] = {"type": "object", "properties": {"depth": {"type": "string"}}}
    return source


OURS_ONLY = """
    Known:
      type: object
      description: Known from elsewhere.
      x-known-from: another client
      properties:
        length: {type: string, description: Its length.}
        width: {type: string, description: Its width.}
"""
CLASSES = """
models:
  File: {name: Document, aliases: [Paper]}
enums:
  FileState: {name: Progress}
sdk_models:
  Pen: {description: Writes., fields: {colour: {type: str, description: Its colour.}}}
configs:
  WriteConfig: {schema: File}
resources:
  files: {class: Files, methods: {list: {operation: listFiles, config: ListConfig}}}
"""
NOT_FREE = {
    "an enum": "FileState",
    "a schema known from elsewhere": "Known",
    "the class of a schema": "Document",
    "an alias of it": "Paper",
    "the class of an enum": "Progress",
    "a class of the SDK": "Pen",
    "a config": "WriteConfig",
    "a config of a method": "ListConfig",
    "a resource": "Files",
    "its asyncio twin": "AsyncFiles",
    "a component of the same class name": "file_state",
}


@pytest.mark.parametrize("name", NOT_FREE.values(), ids=NOT_FREE.keys())
def test_a_schema_whose_name_is_taken_gets_the_prefix(spec: Path, name: str) -> None:
    with (spec / "files.yaml").open("a") as file:
        file.write(OURS_ONLY)
    with (spec / "surface.yaml").open("a") as file:
        file.write(CLASSES)
    (spec / "sources.yaml").write_text(small.SOURCES.replace("backend: small", "backend: small\n    prefix: Small"))
    before = load(spec).data["components"]["schemas"]
    merge(spec, named_as_ours(name))
    after = load(spec).data["components"]["schemas"]
    assert after["File"]["properties"]["sizeBytes"]["$ref"] == f"#/components/schemas/Small{name}"
    assert list(after[f"Small{name}"]["properties"]) == ["depth"]
    assert {each: after[each] for each in before if each != "File"} == {
        each: before[each] for each in before if each != "File"
    }
    again = merge(spec, named_as_ours(name))
    assert again.comparison.of("add") == again.comparison.of("change") == []


def test_a_schema_known_from_elsewhere_is_the_same_if_its_properties_are(spec: Path) -> None:
    with (spec / "files.yaml").open("a") as file:
        file.write(OURS_ONLY)
    source = named_as_ours("Known")
    source["schemas"]["Known"]["properties"] |= {"length": {"type": "string"}, "width": {"type": "string"}}
    merge(spec, source)
    assert list(schema(spec, "Known")["properties"]) == ["length", "width", "depth"]


def test_a_schema_whose_name_is_taken_is_refused_without_a_prefix(spec: Path) -> None:
    source = named_as_ours("FileState")
    before = small.texts(spec)
    with pytest.raises(UsageError, match=r"FileState.*`rename` in sources.yaml"):
        merge(spec, source)
    assert small.texts(spec) == before
    rule = "{rename: {FileState: StateOfFile}, reason: Two things of one name.}"
    (spec / "sources.yaml").write_text(small.SOURCES.replace("    rules:\n", f"    rules:\n      - {rule}\n", 1))
    merge(spec, source)
    assert schema(spec, "File")["properties"]["sizeBytes"]["$ref"] == "#/components/schemas/StateOfFile"


def test_several_properties_arrive_in_a_schema_that_had_none(spec: Path) -> None:
    with (spec / "files.yaml").open("a") as file:
        file.write("\n    Bare:\n      type: object\n      description: Nothing yet.\n      properties: {}\n")
    source = new_property(small.discovery(), **{"$ref": "Bare"})
    source["schemas"]["Bare"] = {"type": "object", "properties": {"b": {"type": "string"}, "a": {"type": "boolean"}}}
    merge(spec, source)
    assert list(schema(spec, "Bare")["properties"]) == ["a", "b"]


def test_words_are_still_wanted_of_a_property_that_arrives_on_a_line(spec: Path) -> None:
    with (spec / "files.yaml").open("a") as file:
        file.write("\n    Line: {type: object, description: All here., properties: {a: {type: string}}}\n")
    source = new_property(small.discovery(), **{"$ref": "Line"})
    source["schemas"]["Line"] = {"type": "object", "properties": {"a": {"type": "string"}, "bigC": {"type": "string"}}}
    merge(spec, source)
    text = (spec / "files.yaml").read_text()
    assert "bigC: {type: string, description: Big c.}}}  # new: describe me\n" in text
    assert schema(spec, "Line")["properties"]["bigC"] == {"type": "string", "description": "Big c."}


def test_objects_described_in_place_become_schemas(spec: Path) -> None:
    source = small.openapi()
    inner = {"type": "object", "properties": {"deep": {"type": "object", "properties": {"x": {"type": "string"}}}}}
    new_property(source, type="array", items=inner)
    merge(spec, source)
    assert schema(spec, "File")["properties"]["sizeBytes"]["items"]["$ref"] == "#/components/schemas/FileSizeBytes"
    deep = schema(spec, "FileSizeBytes")["properties"]["deep"]
    assert deep["$ref"] == "#/components/schemas/FileSizeBytesDeep"


def test_composed_schemas_are_flattened(spec: Path) -> None:
    source = small.openapi()
    schemas = source["components"]["schemas"]
    schemas["Base"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    schemas["Whole"] = {
        "type": "object",
        "allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "properties": {"b": {"type": "number"}}}],
    }
    new_property(source, **{"$ref": "#/components/schemas/Whole"})
    merge(spec, source)
    assert set(schema(spec, "Whole")["properties"]) == {"a", "b"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{}", "neither a Google discovery document nor an OpenAPI 3 document"),
        ('{"swagger": "2.0"}', "Swagger 2"),
        ("[1]", "neither"),
        (
            '{"openapi": "3.0.3", "paths": {"/a": {"get": {"parameters": [{"$ref": "#/x"}]}}}}',
            "a broken openapi document",
        ),
        ("a: [", "not YAML"),
        ('{"discoveryVersion": "v1", "schemas": {"A": 3}}', "broken discovery document, at /schemas/A"),
        (
            '{"discoveryVersion": "v1", "schemas": {"A": {\n"type": "object", "properties":'
            '\n  {"b": {"type": "array"}}}}}',
            "upstream.json:3:4: a broken discovery document, at /schemas/A/properties/b: 'items' is missing",
        ),
        (
            '{"discoveryVersion": "v1",\n "resources": {"r": {"methods": {\n  "m": {"httpMethod": "GET"}}}}}',
            "upstream.json:3:3: a broken discovery document, at /resources/r/methods/m: 'path' is missing",
        ),
        (
            '{"operations": [],\n "models": {"A":\n  {"properties": {"b": {"oneOf": []}}}}}',
            "upstream.json:3:19: a broken facts document, at /models/A/properties/b",
        ),
    ],
)
def test_what_cannot_be_read_is_named_and_nothing_is_written(spec: Path, text: str, words: str) -> None:
    before = small.texts(spec)
    with pytest.raises(GeneratorError, match=words):
        sync(spec, text, "upstream.json")
    assert small.texts(spec) == before


def test_without_rules_everything_is_in_scope(spec: Path) -> None:
    (spec / "sources.yaml").unlink()
    source = new_method("v1/legacyThings", httpMethod="GET", parameters={}, response={"$ref": "File"})
    assert "operation get /legacyThings" in told(merge(spec, source), "add")


def test_a_mark_stays_on_its_property_when_a_sibling_comes_right_behind_it(spec: Path) -> None:
    """Both edits are at one offset: the new last key of the one, and the other."""
    source = small.discovery()
    file = source["schemas"]["File"]["properties"]
    for wire in list(file):
        file[wire]["deprecated"] = True
        file[f"{wire}A"] = {"type": "string"}
    sync(spec, small.dump(source), "upstream.json")
    found = load(spec).data["components"]["schemas"]["File"]["properties"]
    for wire, value in source["schemas"]["File"]["properties"].items():
        assert found[wire].get("deprecated", False) is value.get("deprecated", False), wire


def test_a_new_enum_on_the_last_schema_of_a_file_stands_beside_the_last_enum(spec: Path) -> None:
    source = small.discovery()
    properties = source["schemas"]["File"]["properties"]
    properties["aura"] = {"type": "string", "enum": ["A", "B"]}
    sync(spec, small.dump(source), "upstream.json")
    properties["aura"]["enum"].append("C")
    properties["blur"] = {"type": "string", "enum": ["D", "E"]}
    properties["zest"] = {"type": "string", "enum": ["F", "G"]}
    sync(spec, small.dump(source), "upstream.json")
    found = load(spec).data["components"]["schemas"]
    for name, values in {"FileAura": "ABC", "FileBlur": "DE", "FileZest": "FG"}.items():
        assert found[name]["enum"] == list(values)
        assert list(found[name]["x-enum-descriptions"]) == list(values)


def test_the_date_moves_with_what_is_new_and_not_with_other_words(spec: Path) -> None:
    before = small.texts(spec)
    source = {**small.discovery(), "revision": "20260301"}
    for value in source["schemas"]["File"]["properties"].values():
        value["description"] = "Said otherwise. "
    sync(spec, small.dump(source), "upstream.json")
    assert small.texts(spec) == before
    source["schemas"]["File"]["properties"]["aura"] = {"type": "string"}
    sync(spec, small.dump(source), "upstream.json")
    assert load(spec).data["info"]["version"] == "v1-20260301"
    dated = [file for file, text in small.texts(spec).items() if "20260301" in text]
    assert dated == ["openapi.yaml"]


def test_what_one_more_use_of_an_enum_calls_deprecated_is_noted(spec: Path) -> None:
    source, values = small.discovery(), ["STATE_UNSPECIFIED", "ACTIVE", "OFF"]
    mood = {"type": "string", "enum": values, "enumDeprecated": [False, False, True]}
    source["schemas"]["File"]["properties"]["mood"] = mood
    source["schemas"]["AskRequest"]["properties"]["mood"] = mood
    merge(spec, source)
    assert schema(spec, "File")["properties"]["mood"]["$ref"].endswith("/FileState")
    assert schema(spec, "FileState")["x-enum-deprecated"] == ["OFF"]
    after = small.texts(spec)
    assert told(merge(spec, source), "add") == []
    assert small.texts(spec) == after
