"""Several files into one document with local references, and where everything came from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import (
    BrokenSource,
    DanglingReference,
    GeneratorError,
    Incomplete,
    InvalidDocument,
    NameCollision,
    SpecErrors,
    Unsupported,
    UsageError,
)
from generator.load import load, load_files, load_text, read_file

ROOT = Path(__file__).resolve().parent.parent.parent
HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
MAIN = f"""{HEAD}paths:
  /a: {{$ref: 'things.yaml#/paths/~1a'}}
components:
  schemas:
    Own: {{type: string}}
"""
THINGS = f"""{HEAD}paths:
  /a:
    get:
      operationId: getA
      responses:
        '200': {{$ref: 'common.yaml#/components/responses/Good'}}
components:
  schemas:
    Thing:
      properties:
        self: {{$ref: '#/components/schemas/Thing'}}
        status: {{$ref: 'common.yaml#/components/schemas/Status', description: How it is.}}
"""
COMMON = f"""{HEAD}paths: {{}}
components:
  responses:
    Good:
      description: Good.
      content: {{application/json: {{schema: {{$ref: 'things.yaml#/components/schemas/Thing'}}}}}}
  schemas:
    Status: {{type: string, enum: [OFF]}}
"""
FILES = {"openapi.yaml": MAIN, "things.yaml": THINGS, "common.yaml": COMMON}


def refs(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [found for item in value.values() for found in refs(item)]
    return [found for item in value for found in refs(item)] if isinstance(value, list) else []


def test_files_become_one_document_with_local_references() -> None:
    document = load_files(FILES, "spec")
    assert list(document.data["components"]["schemas"]) == ["Own", "Thing", "Status"]
    assert document.data["paths"]["/a"]["get"]["operationId"] == "getA"
    assert sorted(set(refs(document.data))) == [
        "#/components/responses/Good",
        "#/components/schemas/Status",
        "#/components/schemas/Thing",
    ]
    assert document.data["components"]["schemas"]["Thing"]["properties"]["status"]["description"] == "How it is."
    assert document.data["components"]["schemas"]["Status"]["enum"] == ["OFF"]


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ("/info/title", "spec/openapi.yaml:2:8"),
        ("/paths/~1a/get/operationId", "spec/things.yaml:6:7"),
        ("/components/schemas/Own/type", "spec/openapi.yaml:7:11"),
        ("/components/schemas/Thing/properties/status/description", "spec/things.yaml:14:66"),
        ("/components/schemas/Status/enum/0", "spec/common.yaml:10:35"),
        ("/components/schemas/Status/nothing/here", "spec/common.yaml:10:5"),
        ("/components/nothing", "spec/openapi.yaml:5:1"),
        ("", "spec/openapi.yaml:1:1"),
    ],
)
def test_every_part_remembers_its_place(pointer: str, place: str) -> None:
    assert str(load_files(FILES, "spec").where(pointer)) == place


def test_a_folder_a_file_and_a_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "spec").mkdir()
    for name, text in FILES.items():
        (tmp_path / "spec" / name).write_text(text, encoding="utf-8")
    (tmp_path / "spec" / "surface.yaml").write_text("pagination: {}\n", encoding="utf-8")
    folder, file = load(Path("spec")), load(tmp_path / "spec" / "openapi.yaml")
    assert folder.data == file.data == load_files(FILES).data
    assert str(folder.where("/paths/~1a")) == "spec/things.yaml:4:3"
    text = json.dumps(folder.data)
    assert load_text(text, "bundled.json").data == folder.data
    (tmp_path / "bundled.json").write_text(text, encoding="utf-8")
    assert load(Path("bundled.json")).data == folder.data


def test_our_own_specification_bundles() -> None:
    document = load(ROOT / "spec")
    assert all(reference.startswith("#/components/") for reference in refs(document.data))
    assert load_text(json.dumps(document.data)).data == document.data


def wrong(files: dict[str, str], **more: Any) -> Exception:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - each caller looks at the class
        load_files(files, "spec", **more)
    return caught.value


def change(name: str, old: str, new: str) -> dict[str, str]:
    assert old in FILES[name]
    return {**FILES, name: FILES[name].replace(old, new)}


@pytest.mark.parametrize(
    ("name", "old", "new", "kind", "message"),
    [
        (
            "things.yaml",
            "schemas/Status'",
            "schemas/Statos'",
            DanglingReference,
            "spec/things.yaml:14:18: $ref 'common.yaml#/components/schemas/Statos' leads nowhere; did you mean 'S",
        ),
        (
            "things.yaml",
            "common.yaml#/components/schemas",
            "comon.yaml#/components/schemas",
            DanglingReference,
            "spec/things.yaml:14:18: $ref 'comon.yaml#/components/schemas/Status': there is no file comon.yaml",
        ),
        (
            "openapi.yaml",
            "~1a'}",
            "~1zzz'}",
            DanglingReference,
            "spec/openapi.yaml:4:8: $ref 'things.yaml#/paths/~1zzz' leads nowhere: there is no '/zzz'",
        ),
        (
            "things.yaml",
            "'#/components/schemas/Thing'",
            "'https://example.test/x.yaml'",
            Unsupported,
            "spec/things.yaml:13:16: $ref 'https://example.test/x.yaml': only relative paths are followed",
        ),
        (
            "things.yaml",
            "'#/components/schemas/Thing'",
            "'#Thing'",
            Unsupported,
            "spec/things.yaml:13:16: $ref '#Thing': only JSON pointers and anchors are followed",
        ),
        (
            "common.yaml",
            "    Status: {",
            "    Own: {type: string}\n    Status: {",
            NameCollision,
            "spec/common.yaml:10:5: schemas/Own is described twice, first at spec/openapi.yaml:7:5",
        ),
        (
            "things.yaml",
            "components:",
            "  /b: {}\ncomponents:",
            Incomplete,
            "spec/things.yaml:9:3: the path /b is not listed in openapi.yaml",
        ),
        (
            "openapi.yaml",
            "openapi: 3.1.0",
            "openapi: 4.0.0",
            InvalidDocument,
            "spec/openapi.yaml:1:1: OpenAPI 4.0.0 is not",
        ),
        (
            "openapi.yaml",
            "openapi: 3.1.0",
            "swagger: '2.0'",
            InvalidDocument,
            "spec/openapi.yaml:1:1: not an OpenAPI 3",
        ),
        (
            "openapi.yaml",
            "openapi: 3.1.0",
            "discoveryVersion: v1",
            InvalidDocument,
            "spec/openapi.yaml:1:1: not an OpenAPI",
        ),
        ("common.yaml", "Status: {", "Status: [", BrokenSource, "spec/common.yaml:10:39: not YAML"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(name: str, old: str, new: str, kind: type, message: str) -> None:
    error = wrong(change(name, old, new))
    assert isinstance(error, kind)
    assert str(error).startswith(message)


def test_all_that_dangles_is_told_at_once() -> None:
    files = {**FILES, "things.yaml": THINGS.replace("/Status'", "/X'").replace("'#/components/schemas/Thing'", "'#/y'")}
    error = wrong(files)
    assert isinstance(error, SpecErrors)
    assert [each.location.line for each in error.errors if each.location] == [13, 14]


def test_documents_of_others_may_dangle() -> None:
    files = change("things.yaml", "schemas/Status'", "schemas/Statos'")
    properties = load_files(files, lenient=True).data["components"]["schemas"]["Thing"]["properties"]
    assert properties["status"]["$ref"] == "common.yaml#/components/schemas/Statos"


def test_a_file_that_nothing_refers_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in {**FILES, "left.yaml": f"{HEAD}paths: {{}}\n", "notes.yaml": "a: 1\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(Incomplete, match=r"left.yaml:1:1: nothing in the specification refers to this file"):
        load(tmp_path)


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holds no openapi.yaml"):
        load(tmp_path)
    with pytest.raises(UsageError, match="there is no file or folder"):
        load(tmp_path / "nothing")
    with pytest.raises(UsageError, match=r"holds no openapi.yaml"):
        load_files({}, "spec")
    with pytest.raises(UsageError, match="cannot read"):
        read_file(tmp_path / "nothing.yaml")


def test_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_bytes(b"a: \xff")
    with pytest.raises(BrokenSource, match="not UTF-8"):
        load(tmp_path)


def test_bare_schema_files_become_components() -> None:
    files = {
        "openapi.yaml": f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: 'parts/tree.yaml'}}}}}}\n",
        "parts/tree.yaml": "properties: {left: {$ref: tree.yaml}, leaf: {$ref: 'leaf.yaml#/definitions/Leaf'}}\n",
        "parts/leaf.yaml": "definitions: {Leaf: {type: string}}\n",
    }
    schemas = load_files(files).data["components"]["schemas"]
    assert schemas == {
        "A": {"$ref": "#/components/schemas/tree"},
        "tree": {
            "properties": {"left": {"$ref": "#/components/schemas/tree"}, "leaf": {"$ref": "#/components/schemas/Leaf"}}
        },
        "Leaf": {"type": "string"},
    }


def test_a_component_that_only_names_that_of_another_file_is_that_one() -> None:
    files = change("openapi.yaml", "    Own:", "    Thing: {$ref: 'things.yaml#/components/schemas/Thing'}\n    Own:")
    document = load_files(files, "spec")
    assert document.data == {
        **load_files(FILES, "spec").data,
        "components": document.data["components"],
    }
    assert str(document.where("/components/schemas/Thing")) == "spec/things.yaml:11:5"


def test_names_are_not_taken_for_references() -> None:
    text = f"""{HEAD}paths: {{}}
components:
  schemas:
    A:
      properties:
        $ref: {{type: string}}
        items: {{$ref: '#/components/schemas/A'}}
      example: {{$ref: 'nowhere.yaml'}}
      default: {{$ref: 'nowhere.yaml'}}
      x-note: {{$ref: 'nowhere.yaml'}}
"""
    found = load_text(text).data["components"]["schemas"]["A"]
    assert found["properties"]["$ref"] == {"type": "string"}
    assert found["example"] == found["default"] == found["x-note"] == {"$ref": "nowhere.yaml"}


def test_discriminator_mappings_are_references() -> None:
    text = f"""{HEAD}paths: {{}}
components:
  schemas:
    A: {{oneOf: [{{$ref: 'b.yaml#/components/schemas/B'}}],
         discriminator: {{propertyName: t, mapping: {{b: 'b.yaml#/components/schemas/B', c: B}}}}}}
"""
    b = f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{B: {{type: object}}}}}}\n"
    found = load_files({"openapi.yaml": text, "b.yaml": b}).data["components"]["schemas"]["A"]
    assert found["discriminator"]["mapping"] == {"b": "#/components/schemas/B", "c": "B"}


def test_bare_files_of_one_name() -> None:
    files = {
        "openapi.yaml": f"""{HEAD}paths: {{}}
components: {{schemas: {{A: {{$ref: 'a/x.yaml'}}, B: {{$ref: 'b/x.yaml'}}}}}}
""",
        "a/x.yaml": "type: string\n",
        "b/x.yaml": "type: integer\n",
    }
    with pytest.raises(NameCollision, match=r"schemas/x is described twice, also in a/x.yaml"):
        load_files(files)


def test_components_of_one_name_in_documents_of_others() -> None:
    """Read leniently, each file keeps its own; who is second gets a name of its path."""
    both = "oneOf: [{$ref: 'x.yaml'}, {$ref: '../c/m.yaml#/components/schemas/Thing'}]"
    answer = f"get: {{responses: {{200: {{description: d, content: {{application/json: {{schema: {{{both}}}}}}}}}}}}}\n"
    thing = "{type: object, properties: {own: {$ref: '#/components/schemas/own'}}}"
    files = {
        "openapi.yaml": f"""{HEAD}paths: {{/a: {{$ref: 'a/p.yaml'}}, /b: {{$ref: 'b/p.yaml'}}}}
components:
  schemas: {{x: {{type: boolean}}, Thing: {{type: 'null'}}, own: {{$ref: 'c/m.yaml#/components/schemas/own'}}}}
""",
        "a/p.yaml": answer,
        "b/p.yaml": answer.replace("c/m", "d/m"),
        "a/x.yaml": "type: string\n",
        "b/x.yaml": "type: integer\n",
        "c/m.yaml": f"components: {{schemas: {{Thing: {thing}, own: {{type: string}}}}}}\n",
        "d/m.yaml": f"components: {{schemas: {{Thing: {thing}, own: {{type: number}}}}}}\n",
    }
    document = load_files(files, lenient=True)
    schemas = document.data["components"]["schemas"]
    types = {name: schema["type"] for name, schema in schemas.items() if "Thing" not in name}
    assert types == {"x": "boolean", "a.x": "string", "b.x": "integer", "own": "string", "d.m.own": "number"}
    assert schemas["d.m.Thing"]["properties"]["own"] == {"$ref": "#/components/schemas/d.m.own"}
    assert schemas["c.m.Thing"]["properties"]["own"] == {"$ref": "#/components/schemas/own"}
    found = document.data["paths"]["/b"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["oneOf"]
    assert [each["$ref"].rpartition("/")[2] for each in found] == ["b.x", "d.m.Thing"]
    assert str(document.where("/components/schemas/b.x")).startswith("b/x.yaml:1")
    with pytest.raises(GeneratorError, match="x is described twice"):
        load_files(files)


def test_extensions_of_components_are_kept() -> None:
    text = f"{HEAD}paths: {{}}\ncomponents: {{x-note: {{a: 1}}, schemas: {{}}}}\n"
    assert load_text(text).data["components"]["x-note"] == {"a": 1}


def test_pointers_into_a_document() -> None:
    document = load_files(FILES)
    assert document.get("/paths/~1a/get/operationId") == "getA"
    assert document.get("/components/schemas/Status/enum/0") == "OFF"
    for pointer in ("/paths/~1b", "/components/schemas/Status/enum/1", "/openapi/x"):
        with pytest.raises(KeyError):
            document.get(pointer)
