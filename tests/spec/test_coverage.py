"""The description against the published facts of the API: nothing missing, nothing invented."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.spec.elsewhere import held
from tests.spec.facts import LATER, covered_methods, differences, facts, is_newer, reachable
from tests.spec.spec import document, operations, references, schemas, yaml

GROUPS = ("operations", "parameters", "schemas", "properties", "values", "marks")


def exceptions() -> dict[tuple[str, str], str]:
    listed = dict(yaml("exceptions.yaml"))
    files = listed.pop("files", {})
    for key in ("sources", "untyped"):
        listed.pop(key, None)
    assert set(listed) <= set(GROUPS), f"exceptions.yaml has the groups {GROUPS}, sources, files and untyped"
    found = {("properties", name): "The facts of its source have it." for name in held()}
    found |= {("schemas", name): reason for file, reason in files.items() for name in known_from_elsewhere(file)}
    return found | {(group, key): reason for group, entries in listed.items() for key, reason in entries.items()}


def known_from_elsewhere(file: str) -> list[str]:
    """The schemas of a file that say which other source they are known from."""
    return [name for name, schema in yaml(file)["components"]["schemas"].items() if schema.get("x-known-from")]


def ahead() -> set[str]:
    """The schemas of resources that are still to come."""
    return {name for file in yaml("exceptions.yaml")["files"] for name in yaml(file)["components"]["schemas"]}


# What `sync` brought since changes what it likes, and says of a property that it removed it.
newer = is_newer()


def lost(spec: dict[str, Any]) -> list[str]:
    """The properties that the facts have and the specification has lost, for all that it says itself."""
    found = []
    for each in differences(spec, facts()):
        name, _, wire = each.key.partition(".")
        if each.group == "properties" and wire not in schemas(spec)[name].get("properties", {}):
            found += [str(each)] if wire not in schemas(spec)[name].get("x-removed", ()) else []
    return found


def test_no_property_is_lost_without_a_word() -> None:
    assert lost(document()) == []
    spec = copy.deepcopy(document())
    del schemas(spec)["File"]["properties"]["uri"]
    assert lost(spec) == ["File.uri: the property is missing"]
    schemas(spec)["File"]["x-removed"] = ["uri"]
    assert lost(spec) == []


@pytest.mark.skipif(newer, reason="the specification is newer than the facts; the test before holds")
def test_it_agrees_with_the_facts() -> None:
    excused = exceptions()
    wrong = [str(each) for each in differences(document(), facts()) if (each.group, each.key) not in excused]
    assert not wrong, "\n".join(wrong)


def test_every_exception_is_needed_and_has_a_reason() -> None:
    found = {(each.group, each.key) for each in differences(document(), facts())}
    unused = [f"{group}: {key}" for group, key in exceptions() if (group, key) not in found and key not in held()]
    # Of a mark that went upstream, the exception may stay until the facts are renewed.
    unused = [each for each in unused if not (newer and each.startswith("marks: "))]
    assert not unused, f"exceptions.yaml lists what is no exception: {unused}"
    for key, reason in exceptions().items():
        assert len(reason.split()) >= 3, f"{key} has no reason"


def test_what_the_facts_lack_is_marked_with_its_source() -> None:
    spec = document()
    marked = {("schemas", name) for name, schema in schemas(spec).items() if schema.get("x-known-from")}
    for name, schema in schemas(spec).items():
        for key, value in schema.get("properties", {}).items():
            if value.get("x-known-from") and not schema.get("x-known-from"):
                marked.add(("properties", f"{name}.{key}"))
        for value in schema.get("x-enum-known-from", {}):
            marked.add(("values", f"{name}.{value}"))
    for _, _, operation in operations(spec):
        if operation.get("x-known-from") and "gemini" in operation.get("x-backends", ("gemini",)):
            marked.add(("operations", operation["operationId"]))
        for parameter in operation.get("parameters", []):
            if parameter.get("x-known-from"):
                marked.add(("parameters", f"{operation['operationId']}.{parameter['name']}"))
    from_elsewhere = {(group, key) for group, key in exceptions() if group != "marks"}
    assert marked == from_elsewhere - {("schemas", "ErrorResponse"), ("schemas", "ErrorBody")}


def test_what_only_one_backend_has_is_known_from_there() -> None:
    for name, schema in schemas(document()).items():
        # What the Developer API had on the day of the facts, and `sync` left to the other one since.
        had = facts()["schemas"].get(name, {}).get("properties", {})
        for key, value in schema.get("properties", {}).items():
            if key not in had and "gemini" not in value.get("x-backends", ("gemini",)):
                assert value.get("x-known-from", schema.get("x-known-from")), f"{name}.{key}"
        if not schema.get("x-known-from"):
            elsewhere = {value for value, owners in schema.get("x-enum-backends", {}).items() if "gemini" not in owners}
            assert elsewhere <= set(schema.get("x-enum-known-from", {})), name


def test_every_schema_is_used() -> None:
    # Read from the open `response` and `metadata` of an operation, so that nothing refers to them.
    results = {
        entry[key]
        for entry in yaml("surface.yaml")["long_running"].values()
        for key in ("response", "metadata")
        if key in entry
    }
    named = {name for name in references(document()) if "/" not in name}
    assert set(schemas(document())) == named | results | ahead()


def test_the_facts_hold_what_is_to_be_covered() -> None:
    """The comparison would pass over an empty set of facts without a word."""
    assert len(reachable(facts())) == 195
    assert len(covered_methods(facts())) == 82
    left_out = [method for method in facts()["methods"] if method["flatPath"].partition("/")[2].startswith(LATER)]
    assert len(left_out) == 9


def _schema(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda spec: schemas(spec)[name]


def _operation(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda spec: next(each for _, _, each in operations(spec) if each["operationId"] == name)


DAMAGE: dict[str, Callable[[dict[str, Any]], object]] = {
    "schemas Blob": lambda spec: schemas(spec).pop("Blob"),
    "schemas Invented": lambda spec: schemas(spec).update(Invented={"type": "object"}),
    "schemas Spare": lambda spec: schemas(spec).update(Spare={"type": "string", "enum": ["A"]}),
    "schemas CachedContent": lambda spec: _schema("CachedContent")(spec).pop("x-oneofs"),
    "schemas VideoMetadata": lambda spec: _schema("VideoMetadata")(spec).pop("deprecated"),
    "schemas Part": lambda spec: _schema("Part")(spec).update(required=["nothing"]),
    "properties Blob.data": lambda spec: _schema("Blob")(spec)["properties"].pop("data"),
    "properties Blob.extra": lambda spec: _schema("Blob")(spec)["properties"].update(extra={"type": "string"}),
    "properties File.sizeBytes": lambda spec: _schema("File")(spec)["properties"]["sizeBytes"].pop("format"),
    "properties File.uri": lambda spec: _schema("File")(spec)["properties"]["uri"].pop("readOnly"),
    "properties File.name": lambda spec: _schema("File")(spec)["properties"]["name"].pop("x-immutable"),
    "properties CachedContent.ttl": lambda spec: _schema("CachedContent")(spec)["properties"]["ttl"].pop("writeOnly"),
    "properties FunctionCall.name": lambda spec: _schema("FunctionCall")(spec).pop("required"),
    "properties Content.parts": lambda spec: _schema("Content")(spec)["properties"]["parts"].update(items={}),
    "properties FunctionCall.args": lambda spec: _schema("FunctionCall")(spec)["properties"]["args"].pop("type"),
    "values FileState.LOST": lambda spec: _schema("FileState")(spec)["enum"].append("LOST"),
    "properties File.state": lambda spec: _schema("FileState")(spec)["enum"].pop(),
    "values Modality.SMELL": lambda spec: _schema("Modality")(spec)["enum"].append("SMELL"),
    "properties SafetySetting.category": lambda spec: _schema("HarmCategory")(spec).pop("x-enum-deprecated"),
    "properties EmbedContentRequest.title": (
        lambda spec: _schema("EmbedContentRequest")(spec)["properties"]["title"].pop("deprecated")
    ),
    "parameters listFiles.pageSize": lambda spec: _operation("listFiles")(spec).pop("parameters"),
    "parameters getFile.force": (
        lambda spec: _operation("getFile")(spec)["parameters"].append({"name": "force", "in": "query", "schema": {}})
    ),
    "operations importFile": lambda spec: _operation("importFile")(spec).pop("requestBody"),
    "operations createFile": lambda spec: _operation("createFile")(spec)["x-media-upload"].update({"max-size": 1}),
    "operations getModel": lambda spec: _operation("getModel")(spec)["x-resource-name"].update(name="model"),
    "operations /dynamic/{dynamicId}:generateContent": (
        lambda spec: _operation("generateContent")(spec)["x-resource-name"]["patterns"].pop()
    ),
    "operations /files:register": lambda spec: spec["paths"].pop("/files:register"),
    "operations invented": (
        lambda spec: spec["paths"].update(
            {"/files:burn": {"post": {"operationId": "invented", "responses": {"200": {"content": {}}}}}}
        )
    ),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_damage_is_seen(what: str) -> None:
    spec = copy.deepcopy(document())
    before = {(each.group, each.key) for each in differences(spec, facts())}
    DAMAGE[what](spec)
    group, _, key = what.partition(" ")
    assert (group, key) in {(each.group, each.key) for each in differences(spec, facts())} - before
