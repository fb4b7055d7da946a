"""What upstream dropped is told, and removed only when asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.load import load
from generator.sync import sync
from tests.generator.sync import small
from tests.generator.sync.small import Json
from tests.generator.sync.test_merge import lines, merge, new_method, schema, spec, told

__all__ = ["spec"]


def poorer() -> Json:
    source = small.discovery()
    del source["schemas"]["File"]["properties"]["text"]
    source["schemas"]["File"]["properties"]["state"]["enum"].remove("OFF")
    del source["schemas"]["File"]["properties"]["createTime"]["description"]
    del source["schemas"]["AskRequest"]["properties"]["question"]["description"]
    del source["resources"]["files"]["methods"]["list"]["parameters"]["pageSize"]
    return source


DROPPED = [
    "parameter get /files?pageSize",
    "mark AskRequest.question!required",
    "mark File.createTime!readOnly",
    "property File.text",
    "value FileState=OFF",
]


def test_without_prune_it_is_told_and_stays(spec: Path) -> None:
    before = small.texts(spec)
    result = merge(spec, poorer())
    assert told(result, "drop") == DROPPED
    assert small.texts(spec) == before


def test_with_prune_it_goes_and_nothing_else(spec: Path) -> None:
    before = small.texts(spec)
    merge(spec, poorer(), prune=True)
    after = small.texts(spec)
    assert {name for name in after if after[name] != before[name]} == {"files.yaml"}
    added = [line[1:] for line in lines(before["files.yaml"], after["files.yaml"]) if line.startswith("+")]
    assert added == [
        "      parameters: []",
        "        data: [uri]",
        # What still writes the property can tell that it was there.
        "      x-removed: [text]",
        "      x-removed: ['OFF']",
        "      enum: [STATE_UNSPECIFIED, ACTIVE]",
        "      required: []",
    ]
    file = schema(spec, "File")
    assert "text" not in file["properties"]
    assert file["x-oneofs"] == {"data": ["uri"]}
    assert "readOnly" not in file["properties"]["createTime"]
    state = schema(spec, "FileState")
    assert state["enum"] == ["STATE_UNSPECIFIED", "ACTIVE"]
    assert "OFF" not in state["x-enum-descriptions"]
    assert schema(spec, "AskRequest")["required"] == []
    assert load(spec).data["paths"]["/files"]["get"]["parameters"] == []
    for comment in ("# the files", "# A file, as we describe it.", "# how it is doing", "# our words"):
        assert comment in after["files.yaml"] + after["openapi.yaml"]
    again = merge(spec, poorer(), prune=True)
    assert again.comparison.changes == ()
    assert small.texts(spec) == after


def test_what_we_know_from_elsewhere_is_never_dropped(spec: Path) -> None:
    assert "AskRequest.secret" not in " ".join(told(merge(spec, poorer(), prune=True), "drop"))
    assert "secret" in schema(spec, "AskRequest")["properties"]
    assert "ErrorResponse" in load(spec).data["components"]["schemas"]


def test_a_dropped_operation_takes_along_what_only_it_used(spec: Path) -> None:
    source = small.discovery()
    del source["resources"]["files"]["methods"]["ask"]
    del source["schemas"]["AskRequest"]
    result = merge(spec, source, prune=True)
    assert told(result, "drop") == ["operation post /files/{}:ask", "schema AskRequest"]
    data = load(spec).data
    assert "/files/{filesId}:ask" not in data["paths"]
    assert "AskRequest" not in data["components"]["schemas"]
    assert "ask" not in (spec / "openapi.yaml").read_text()


def test_what_an_operation_reaches_that_a_source_is_known_to_lack_stays(spec: Path) -> None:
    (spec / "sources.yaml").write_text(
        "sources:\n  small:\n    description: A small API.\n    backend: small\n    rules:\n"
        "      - {lacks: ['post /files/{}:ask'], reason: It leaves questions out.}\n"
        "      - {ignore: ['*?key', '*?alt', ErrorResponse], reason: System parameters of every API.}\n"
    )
    source = small.discovery()
    del source["resources"]["files"]["methods"]["ask"]
    del source["schemas"]["AskRequest"]
    before = small.texts(spec)
    assert told(merge(spec, source, prune=True), "drop") == []
    assert small.texts(spec) == before


def test_a_synced_operation_leaves_pending_and_its_file_again(spec: Path) -> None:
    before = small.texts(spec)
    source = new_method("v1/musicJobs", httpMethod="GET", parameters={}, response={"$ref": "MusicJob"})
    kinds = {"type": "string", "enum": ["KIND_UNSPECIFIED", "SONG"]}
    source["schemas"]["MusicJob"] = {"type": "object", "properties": {"kind": kinds}}
    merge(spec, source)
    assert (spec / "music_jobs.yaml").is_file()
    merge(spec, small.discovery(), prune=True)
    assert not (spec / "music_jobs.yaml").exists()
    assert small.texts(spec) == before


def test_a_dropped_schema_that_something_refers_to_stays(spec: Path) -> None:
    file = spec / "files.yaml"
    extra = "        secret:\n          $ref: '#/components/schemas/Gone'\n          description: Ours.\n"
    extra += "          x-known-from: another client\n    Gone:\n      type: object\n      description: Gone.\n"
    text = file.read_text()
    at = text.index("        secret:")
    file.write_text(text[:at] + extra + "      properties: {}\n")
    result = merge(spec, small.discovery(), prune=True)
    assert result.kept == ("Gone",)
    assert "Gone" in load(spec).data["components"]["schemas"]


def test_an_enum_that_became_any_string(spec: Path) -> None:
    source = small.discovery()
    source["schemas"]["File"]["properties"]["state"] = {"type": "string"}
    result = merge(spec, source, prune=True)
    assert told(result, "drop") == ["type File.state"]
    assert schema(spec, "File")["properties"]["state"] == {"type": "string", "description": "How far it is."}
    assert "FileState" not in load(spec).data["components"]["schemas"]


def test_an_older_source_is_not_pruned_by(spec: Path) -> None:
    source = poorer()
    source["revision"] = "20251231"
    before = small.texts(spec)
    with pytest.raises(UsageError, match="20251231, older than what was merged before"):
        merge(spec, source, prune=True)
    assert small.texts(spec) == before
    assert sync(spec, small.dump(source)).older


def test_what_the_surface_says_of_a_removed_field_goes_too(spec: Path) -> None:
    """Another spelling of it stands for itself then; what else is said there stays."""
    surface = spec / "surface.yaml"
    with surface.open("a", encoding="utf-8") as file:
        file.write("models:\n  File:\n    usual: [name, text]\n    fields:\n      text: {name: words}\n")
        file.write("      uri: {same_as: text}\n      name: {aliases: [id]}  # ours\n")
        file.write("  Note:\n    fields:\n      text: {}\n")
    merge(spec, poorer(), prune=True)
    kept = surface.read_text(encoding="utf-8").partition("models:\n")[2]
    said, note = kept.split("  Note:\n")
    assert said == "  File:\n    usual: [name]\n    fields:\n      name: {aliases: [id]}  # ours\n"
    assert note == "    fields:\n      text: {}\n"
