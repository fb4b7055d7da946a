"""``surface.yaml`` against its schema: every mistake with its place and the nearest right word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import InvalidSurface, SpecError, SpecErrors, UnknownKey, UsageError
from generator.load import load
from generator.reader import read
from generator.surface import check_surface, load_surface, no_surface
from tests.generator.small import ROOT, SCHEMA, Json, each_of, surface_data

RESOURCES: Json = {
    "files": {
        "class": "Files",
        "parent": "client",
        "description": "Files, and what is done with them.",
        "methods": {"get": {"operation": "getFile", "config": "GetFileConfig"}},
    }
}


def errors(**sections: Any) -> tuple[SpecError, ...]:
    text = json.dumps(surface_data(**sections), indent=1)
    with pytest.raises((SpecError, SpecErrors)) as caught:
        check_surface(read(text, "surface.yaml"), SCHEMA)
    return each_of(caught.value)


def method(**more: Any) -> Json:
    entry = {"operation": "getFile", "config": "GetFileConfig", **more}
    return {"files": {**RESOURCES["files"], "methods": {"get": entry}}}


@pytest.mark.parametrize(
    ("sections", "kind", "message"),
    [
        (
            {"paginations": {}},
            UnknownKey,
            "unknown key 'paginations' in the file; did you mean 'pagination'?",
        ),
        (
            {"resources": method(overlai=True)},
            UnknownKey,
            "unknown key 'overlai' in resources.files.methods.get; did you mean 'overlay'?",
        ),
        (
            {"operations": {"getFile": {"repeat": "bilable"}}},
            InvalidSurface,
            "operations.getFile.repeat: 'bilable' is not one of repeatable, billable, creating; did you mean 'bill",
        ),
        (
            {"models": {"file": {"name": "File"}}},
            InvalidSurface,
            "'file' in models is not a class or schema name",
        ),
        (
            {"models": {"File": {"name": "file"}}},
            InvalidSurface,
            "models.File.name: 'file' is not ",
        ),
        (
            {"operations": {"getFile": {}}},
            InvalidSurface,
            "operations.getFile: 'repeat' is a required property",
        ),
        (
            {"low_level_only": {"getFile": 3}},
            InvalidSurface,
            "low_level_only.getFile: 3 is not of type 'string'",
        ),
    ],
)
def test_mistakes(sections: Json, kind: type, message: str) -> None:
    (error,) = errors(**sections)
    assert type(error) is kind
    assert error.message.startswith(message)
    assert error.location


def test_an_unknown_key_is_told_at_its_own_line() -> None:
    text = json.dumps(surface_data(resources=method(overlai=True)), indent=1)
    line = next(number for number, each in enumerate(text.splitlines(), 1) if "overlai" in each)
    (error,) = errors(resources=method(overlai=True))
    assert error.location
    assert error.location.line == line


def test_all_mistakes_are_told_at_once() -> None:
    assert len(errors(paginations={}, operations={"getFile": {"repeat": "bilable"}})) == 2


def test_a_file_that_is_no_mapping() -> None:
    with pytest.raises((InvalidSurface, SpecErrors), match="is not of type 'object'"):
        check_surface(read("- a\n", "surface.yaml"), SCHEMA)


def test_the_schema_beside_the_file_counts(tmp_path: Path) -> None:
    (tmp_path / "surface.yaml").write_text("anything: 1\n", encoding="utf-8")
    (tmp_path / "surface.schema.json").write_text('{"required": ["other"]}', encoding="utf-8")
    with pytest.raises(InvalidSurface, match="'other' is a required property"):
        load_surface(tmp_path)


def test_a_folder_without_one(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="the folder holds no surface"):
        load_surface(tmp_path)


def test_our_own_surface() -> None:
    found = load_surface(ROOT / "spec")
    assert "files" in found.section("resources")
    assert found.section("nothing") == {}
    place = found.where("resources", "files", "methods", "get", "nothing")
    assert place == found.where("resources", "files", "methods", "get")
    assert place != found.where("resources", "files")


def test_a_document_without_a_surface_has_every_operation_pending() -> None:
    found = no_surface(load(ROOT / "spec"))
    assert "generateContent" in found.pending
    assert found.where("pending") is None
