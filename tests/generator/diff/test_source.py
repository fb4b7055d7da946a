"""What can be compared: folders, files, revisions of git, discovery documents; and what is said of anything else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.diff.report import review
from generator.diff.source import read_side
from generator.errors import BrokenSource, InvalidDocument, UsageError
from tests.generator.diff.base import base, changed
from tests.generator.diff.packages import of

IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "A"), ("EMAIL", "a@example.test"))
}


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, env={**os.environ, **IDENTITY}, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two commits: one of `spec/` in two files with a surface, and one in which a field is gone."""
    if shutil.which("git") is None:
        pytest.skip("git is not here")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    of("first").write(tmp_path / "spec")
    (tmp_path / "spec" / "noise.json").write_bytes(b"\xff\xfe not text")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message=one")
    of("second", spec={"/components/schemas/Thing/properties/memo": {"type": "integer"}}).write(tmp_path / "spec")
    git(tmp_path, "commit", "--quiet", "--all", "--message=two")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", ["HEAD~1", "HEAD~1:spec", "HEAD~1:spec/", "main~1:spec"])
def test_a_revision(repository: Path, name: str) -> None:
    report = review(read_side(name), read_side("spec"))
    (entry,) = report.entries
    assert (entry.id, entry.subject) == ("type-changed", "Thing.memo")
    assert entry.symbols == ["types.CreateThingConfig.memo", "types.Thing.memo"]
    assert entry.old
    assert entry.new
    label = name.rstrip("/") if ":" in name else f"{name}:spec"
    assert str(entry.old.location).startswith(f"{label}/openapi.yaml:")
    assert str(entry.new.location).startswith("spec/openapi.yaml:")
    assert report.python_status == "compared"


def test_one_file_of_a_revision(repository: Path) -> None:
    report = review(read_side("HEAD~1:spec/openapi.yaml"), read_side("spec/openapi.yaml"))
    assert [each.id for each in report.entries] == ["type-changed"]
    assert str(report.entries[0].old and report.entries[0].old.location).startswith("HEAD~1:spec/openapi.yaml:")
    assert report.python_status == "derived"


def test_from_a_folder_inside_the_repository(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository / "spec")
    assert [each.id for each in review(read_side("HEAD~1:spec"), read_side("HEAD:spec")).entries] == ["type-changed"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere", "no file or folder nowhere, and no git revision nowhere"),
        ("nowhere:spec", "no git revision nowhere"),
        ("HEAD:elsewhere", "there is no elsewhere in HEAD"),
        ("HEAD:", "holds no openapi.yaml"),
    ],
)
def test_what_is_not_there(repository: Path, name: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        read_side(name)


def test_a_file_of_a_revision_that_is_no_document(repository: Path) -> None:
    (repository / "notes.txt").write_text("a: 1\n", encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message=three")
    with pytest.raises(UsageError, match=r"notes\.txt in HEAD is no document: its name ends in none of \.yaml"):
        read_side("HEAD:notes.txt")


def test_outside_of_any_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match="this is not a git repository"):
        read_side("main:spec")


def test_a_revision_that_holds_no_spec(repository: Path) -> None:
    git(repository, "rm", "-r", "--quiet", "spec")
    git(repository, "commit", "--quiet", "--message=three")
    with pytest.raises(UsageError, match=r"holds neither spec/ nor openapi\.yaml: name the path, HEAD:PATH"):
        read_side("HEAD")


def test_yaml_and_json_in_several_files(tmp_path: Path) -> None:
    """The same document in one JSON file and in a folder of YAML files: nothing has changed."""
    whole = tmp_path / "whole.json"
    whole.write_text(json.dumps(base()), encoding="utf-8")
    folder = tmp_path / "spec"
    folder.mkdir()
    parts = base()
    schemas = parts["components"].pop("schemas")
    text = json.dumps(parts).replace("#/components/schemas/", "schemas.yaml#/components/schemas/")
    (folder / "openapi.yaml").write_text(text, encoding="utf-8")
    rest = {"openapi": "3.1.0", "info": parts["info"], "paths": {}, "components": {"schemas": schemas}}
    (folder / "schemas.yaml").write_text(json.dumps(rest), encoding="utf-8")
    assert review(read_side(str(whole)), read_side(str(folder))).entries == []
    rest["components"]["schemas"]["Kind"]["enum"].append("PINK")
    (folder / "schemas.yaml").write_text(json.dumps(rest, indent=1), encoding="utf-8")
    (entry,) = review(read_side(str(whole)), read_side(str(folder))).entries
    assert entry.id == "enum-value-added"
    assert entry.new
    assert entry.new.location
    assert entry.new.location.file.endswith("spec/schemas.yaml")
    line = (folder / "schemas.yaml").read_text(encoding="utf-8").splitlines()[entry.new.location.line - 1]
    assert line[entry.new.location.column - 1 :] == '"PINK"'


def test_three_zero_and_three_one(tmp_path: Path) -> None:
    """What 3.0 says with `nullable` and a boolean `exclusiveMinimum`, 3.1 says with types and a number."""
    schema = "/components/schemas/Part/properties/weight"
    old = changed(base(), {schema: {"type": "number", "nullable": True, "minimum": 0, "exclusiveMinimum": True}})
    new = changed(base(), {schema: {"type": ["number", "null"], "exclusiveMinimum": 0}})
    old["openapi"] = "3.0.3"
    for name, document in (("old", old), ("new", new)):
        (tmp_path / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    assert review(read_side(str(tmp_path / "old.json")), read_side(str(tmp_path / "new.json"))).entries == []


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        ("a: [", BrokenSource, "not YAML"),
        ('{"swagger": "2.0"}', InvalidDocument, "a Swagger 2 document"),
        ('{"openapi": "3.2.0"}', InvalidDocument, "OpenAPI 3.2.0 is not read"),
        ("- a\n- b\n", InvalidDocument, "an OpenAPI document is a mapping"),
    ],
)
def test_what_is_no_document(tmp_path: Path, text: str, error: type[Exception], message: str) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(error, match=message):
        read_side(str(path))


DISCOVERY = {
    "discoveryVersion": "v1",
    "title": "Things",
    "version": "v1",
    "revision": "20260101",
    "rootUrl": "https://things.example.com/",
    "parameters": {"alt": {"location": "query", "type": "string", "enum": ["json", "media"], "description": "How."}},
    "schemas": {
        "Thing": {
            "id": "Thing",
            "type": "object",
            "properties": {
                "name": {"type": "string", "description": "Required. The name."},
                "size": {"type": "string", "format": "int64", "description": "Output only. Its size."},
                "kind": {
                    "type": "string",
                    "enum": ["A", "B"],
                    "enumDescriptions": ["a", "b"],
                    "enumDeprecated": [False, True],
                },
            },
        }
    },
    "resources": {
        "things": {
            "methods": {
                "create": {
                    "id": "things.create",
                    "path": "v1/{+parent}/things",
                    "flatPath": "v1/boxes/{boxesId}/things",
                    "httpMethod": "POST",
                    "parameters": {
                        "parent": {"location": "path", "type": "string"},
                        "dry": {"location": "query", "type": "boolean"},
                    },
                    "request": {"$ref": "Thing"},
                    "response": {"$ref": "Thing"},
                }
            }
        }
    },
}


def test_a_discovery_document(tmp_path: Path) -> None:
    """Marks are read from the words that descriptions open with; places are those of the discovery document."""
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(DISCOVERY, indent=1), encoding="utf-8")
    text = json.dumps(DISCOVERY, indent=1)
    new.write_text(text.replace("Output only. Its", "Its").replace('"boolean"', '"string"'), encoding="utf-8")
    entries = {each.id: each for each in review(read_side(str(old)), read_side(str(new))).entries}
    assert entries.keys() == {"property-became-writable", "documentation-changed", "type-changed"}
    typed = entries["type-changed"]
    assert typed.subject == "POST /v1/boxes/{boxesId}/things query parameter dry"
    assert typed.new
    assert typed.new.location
    line = new.read_text(encoding="utf-8").splitlines()[typed.new.location.line - 1]
    assert '"dry"' in line or '"type": "string"' in line
    assert [reached.operation for reached in typed.reach] == ["things.create"]


def test_what_every_method_of_a_discovery_document_takes(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(DISCOVERY, indent=1), encoding="utf-8")
    new.write_text(json.dumps({**DISCOVERY, "parameters": {}, "resources": {}}, indent=1), encoding="utf-8")
    entries = {each.id: each for each in review(read_side(str(old)), read_side(str(new))).entries}
    gone = entries["operation-removed"]
    assert gone.new
    assert gone.new.location
    assert '"resources"' in new.read_text(encoding="utf-8").splitlines()[gone.new.location.line - 1]
    new.write_text(json.dumps({**DISCOVERY, "parameters": {}}, indent=1), encoding="utf-8")
    (entry,) = review(read_side(str(old)), read_side(str(new))).entries
    assert (entry.id, entry.subject) == ("optional-parameter-removed", "query parameter alt")
    assert [reached.operation for reached in entry.reach] == ["things.create"]
    assert entry.old
    assert entry.old.location
    assert '"alt"' in old.read_text(encoding="utf-8").splitlines()[entry.old.location.line - 1]


def test_a_discovery_document_and_its_openapi(tmp_path: Path) -> None:
    discovery, openapi = tmp_path / "discovery.json", tmp_path / "openapi.json"
    discovery.write_text(json.dumps(DISCOVERY), encoding="utf-8")
    side = read_side(str(discovery))
    openapi.write_text(json.dumps(side.document.data), encoding="utf-8")
    assert review(side, read_side(str(openapi))).entries == []
    thing = side.document.data["components"]["schemas"]["Thing"]
    assert thing["required"] == ["name"]
    assert thing["properties"]["size"]["readOnly"] is True
    assert thing["properties"]["kind"]["x-enum-deprecated"] == ["B"]
