"""Unions, constants, enums of integers, headers and events of streams: read, written, compared, changed."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator.load import load
from generator.sync import Result, sync
from tests.generator.sync import small
from tests.generator.sync.small import Json

REF = "#/components/schemas/"
STEPS: Json = {
    "Step": {
        "oneOf": [{"$ref": f"{REF}TextStep"}, {"$ref": f"{REF}CallStep"}],
        "discriminator": {"propertyName": "type", "mapping": {"text": f"{REF}TextStep", "call": f"{REF}CallStep"}},
    },
    "TextStep": {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"type": "string", "const": "text"}, "text": {"type": "string"}},
    },
    "CallStep": {
        "type": "object",
        "properties": {
            "type": {"const": "call"},
            "level": {"type": "integer", "enum": [1, 2, 3]},
            "result": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": f"{REF}Step"}}]},
            "value": {"type": ["string", "number", "null"]},
            "maybe": {"oneOf": [{"$ref": f"{REF}TextStep"}, {"type": "null"}]},
            "inner": {"oneOf": [{"type": "object", "properties": {"x": {"type": "string"}}}, {"type": "boolean"}]},
            "mode": {"oneOf": [{"$ref": f"{REF}Mode"}, {"type": "string"}]},
        },
    },
    "Mode": {"type": "string", "enum": ["fast", "slow"]},
}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return small.write(tmp_path / "spec")


def source() -> Json:
    found = small.openapi()
    found["openapi"] = "3.1.0"
    found["components"]["schemas"] |= copy.deepcopy(STEPS)
    body = {"application/json": {"schema": {"$ref": f"{REF}TextStep"}}}
    events = {"text/event-stream": {"schema": {"$ref": f"{REF}Step"}}}
    found["paths"]["/v1/steps"] = {
        "post": {
            "operationId": "Run",
            "parameters": [{"name": "X-Note", "in": "header", "schema": {"type": "string"}}],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": f"{REF}Step"}}}},
            "responses": {"200": {"description": "ok", "content": body | events}},
        }
    }
    return found


def merge(spec: Path, document: Json, **options: Any) -> Result:
    return sync(spec, small.dump(document), "upstream.json", **options)


def told(result: Result, *actions: str) -> list[str]:
    changes = [change for change in result.comparison.changes if change.action in actions]
    return [f"{change.kind} {change.subject}  {change.detail}".strip() for change in changes]


def schemas(spec: Path) -> Json:
    found: Json = load(spec).data["components"]["schemas"]
    return found


def test_they_arrive_and_are_valid(spec: Path) -> None:
    merge(spec, source())
    data = load(spec).data
    validate(data)
    found = data["components"]["schemas"]
    assert found["Step"]["oneOf"] == STEPS["Step"]["oneOf"]
    assert found["Step"]["discriminator"] == STEPS["Step"]["discriminator"]
    assert found["TextStep"]["properties"]["type"] == {"type": "string", "const": "text", "description": "Type."}
    call = found["CallStep"]["properties"]
    assert call["type"]["const"] == "call"
    level = found[call["level"]["$ref"].rpartition("/")[2]]
    assert (level["type"], level["enum"]) == ("integer", [1, 2, 3])
    assert call["result"]["oneOf"] == [{"type": "string"}, {"type": "array", "items": {"$ref": f"{REF}Step"}}]
    assert call["value"]["oneOf"] == [{"type": "string"}, {"type": "number"}]
    assert call["maybe"]["$ref"] == f"{REF}TextStep"
    assert call["inner"]["oneOf"][0] == {"$ref": f"{REF}CallStepInnerVariant1"}
    assert call["mode"]["oneOf"] == [{"$ref": f"{REF}Mode"}, {"type": "string"}]
    run = data["paths"]["/steps"]["post"]
    assert run["parameters"][0] | {"description": ""} == {
        "name": "X-Note",
        "in": "header",
        "description": "",
        "schema": {"type": "string"},
    }
    content = run["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"$ref": f"{REF}TextStep"}
    assert content["text/event-stream"]["schema"] == {"$ref": f"{REF}Step"}


def test_the_second_run_changes_nothing(spec: Path) -> None:
    merge(spec, source())
    after = small.texts(spec)
    assert merge(spec, source(), prune=True).comparison.changes == ()
    assert small.texts(spec) == after


def test_the_order_of_branches_says_nothing(spec: Path) -> None:
    merge(spec, source())
    other = source()
    other["components"]["schemas"]["Step"]["oneOf"].reverse()
    del other["components"]["schemas"]["Step"]["discriminator"]
    assert merge(spec, other).comparison.changes == ()


def test_a_union_grows(spec: Path) -> None:
    merge(spec, source())
    text = (spec / "steps.yaml").read_text()
    (spec / "steps.yaml").write_text(text.replace("    Step:\n", "    # What was done.\n    Step:\n"))
    grown = source()
    step = grown["components"]["schemas"]["Step"]
    step["oneOf"].append({"$ref": f"{REF}EndStep"})
    step["discriminator"]["mapping"]["end"] = f"{REF}EndStep"
    grown["components"]["schemas"]["EndStep"] = {"type": "object", "properties": {"type": {"const": "end"}}}
    grown["components"]["schemas"]["CallStep"]["properties"]["result"]["anyOf"].append({"type": "boolean"})
    result = merge(spec, grown)
    assert told(result, "add") == ["schema EndStep"]
    assert told(result, "change") == [
        "type CallStep.result  string | (list of Step) -> string | (list of Step) | boolean",
        "type Step  TextStep | CallStep by type -> TextStep | CallStep | EndStep by type",
    ]
    found = schemas(spec)
    assert found["Step"]["discriminator"]["mapping"]["end"] == f"{REF}EndStep"
    assert len(found["CallStep"]["properties"]["result"]["oneOf"]) == 3
    assert "    # What was done.\n    Step:\n" in (spec / "steps.yaml").read_text()
    validate(load(spec).data)
    assert merge(spec, grown).comparison.changes == ()


def test_enums_inside_of_them_grow(spec: Path) -> None:
    merge(spec, source())
    grown = source()
    grown["components"]["schemas"]["Mode"]["enum"].append("steady")
    grown["components"]["schemas"]["CallStep"]["properties"]["level"]["enum"].append(4)
    result = merge(spec, grown)
    assert told(result, "add") == ["value CallStepLevel=4", "value Mode=steady"]
    found = schemas(spec)
    assert found["CallStepLevel"]["enum"] == [1, 2, 3, 4]
    assert found["Mode"]["enum"] == ["fast", "slow", "steady"]
    assert found["CallStepLevel"]["x-enum-descriptions"]["4"] == "4."
    assert merge(spec, grown).comparison.changes == ()


def test_a_value_of_an_enum_of_integers_is_pruned(spec: Path) -> None:
    merge(spec, source())
    poorer = source()
    poorer["components"]["schemas"]["CallStep"]["properties"]["level"]["enum"].remove(2)
    assert told(merge(spec, poorer, prune=True), "drop") == ["value CallStepLevel=2"]
    level = schemas(spec)["CallStepLevel"]
    assert (level["enum"], list(level["x-enum-descriptions"])) == ([1, 3], ["1", "3"])


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ({"type": "string"}, {"const": "text"}, "type File.sizeBytes  string -> string 'text'"),
        ({"const": "a"}, {"const": "b"}, "type File.sizeBytes  string 'a' -> string 'b'"),
        (
            {"type": "string"},
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            "type File.sizeBytes  string -> string | integer",
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            {"type": "string"},
            "type File.sizeBytes  string | integer -> string",
        ),
        (
            {"type": "array", "items": {"type": "string"}},
            {"type": "array", "items": {"oneOf": [{"type": "string"}, {"$ref": f"{REF}File"}]}},
            "type File.sizeBytes  list of string -> list of string | File",
        ),
    ],
)
def test_a_type_changes(spec: Path, before: Json, after: Json, line: str) -> None:
    document = small.openapi()
    for value in (before, after):
        document["components"]["schemas"]["File"]["properties"]["sizeBytes"] = value
        result = merge(spec, document)
        assert merge(spec, document).comparison.changes == ()
    assert told(result, "change") == [line]
    validate(load(spec).data)


def test_a_choice_of_required_properties_is_no_union(spec: Path) -> None:
    document = small.openapi()
    choice = {"oneOf": [{"required": ["uri"]}, {"required": ["text"]}]}
    document["components"]["schemas"]["File"] |= choice
    assert merge(spec, document).comparison.changes == ()


def test_an_answer_that_may_be_a_stream_from_now_on(spec: Path) -> None:
    document = source()
    content = document["paths"]["/v1/steps"]["post"]["responses"]["200"]["content"]
    events = content.pop("text/event-stream")
    merge(spec, document)
    content["text/event-stream"] = events
    assert told(merge(spec, document), "change") == ["events post /steps events  nothing -> Step"]
    found = load(spec).data["paths"]["/steps"]["post"]["responses"]["200"]["content"]
    assert list(found) == ["application/json", "text/event-stream"]
    content["text/event-stream"] = {"schema": {"$ref": f"{REF}CallStep"}}
    assert told(merge(spec, document), "change") == ["events post /steps events  Step -> CallStep"]
    assert merge(spec, document).comparison.changes == ()


def facts() -> Json:
    """The same steps as the models of an SDK tell them."""
    return {
        "operations": [
            {
                "operationId": "Run",
                "method": "POST",
                "path": "/{api_version}/steps/{name}:run",
                "request": "RunRequest",
                "responses": [["200", "application/json"], ["200", "text/event-stream"], ["4XX", "application/json"]],
                "payloads": ["errors.RunErrorData", "steps.TextStep", "steps.StepEvent"],
            },
            {
                "operationId": "Drop",
                "method": "DELETE",
                "path": "/{api_version}/steps/{name}",
                "responses": [["200", "*"]],
            },
        ],
        "models": {
            "RunRequest": {
                "properties": {
                    "name": {"type": "string", "in": "path"},
                    "api_version": {"type": "string", "in": "path"},
                    "dry": {"type": "boolean", "in": "query"},
                    "X-Note": {"type": "string", "in": "header", "required": True},
                    "body": {"ref": "Step", "in": "body"},
                }
            },
            "TextStep": {
                "properties": {
                    "type": {"type": "string", "enum": ["text"], "const": "text", "default": "text"},
                    "text": {"type": "string", "required": True, "nullable": True},
                    "secret": {"type": "string", "inputOnly": True},
                    "many": {"type": "object", "additionalProperties": {"type": "number"}},
                    "any": {"type": "array", "items": {"type": "any"}},
                    "state": {"ref": "steps.State", "readOnly": True},
                    "alias": {"ref": "Alias"},
                }
            },
            "CallStep": {"properties": {"result": {"ref": "Result"}, "file": {"type": "IO[bytes]"}}},
            "StepEvent": {"properties": {"data": {"ref": "Step", "required": True}}},
            "Unused": {"properties": {}},
        },
        "unionsAndEnums": {
            "Step": {
                "oneOf": [{"ref": "TextStep"}, {"ref": "CallStep"}],
                "discriminator": "type",
                "mapping": {"text": "TextStep", "call": "CallStep"},
            },
            "Result": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"ref": "Step"}}]},
            "Alias": {"oneOf": [{"ref": "CallStep"}]},
            "steps.State": {"type": "string", "enum": ["on", "off"], "open": True},
        },
    }


def test_facts_of_models(spec: Path) -> None:
    merge(spec, facts())
    data = load(spec).data
    validate(data)
    run = data["paths"]["/steps/{stepsId}:run"]["post"]
    assert [(each["name"], each["in"]) for each in run["parameters"]] == [
        ("stepsId", "path"),
        ("dry", "query"),
        ("X-Note", "header"),
    ]
    assert run["requestBody"]["content"]["application/json"]["schema"] == {"$ref": f"{REF}Step"}
    content = run["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"$ref": f"{REF}TextStep"}
    assert content["text/event-stream"]["schema"] == {"$ref": f"{REF}Step"}
    found = data["components"]["schemas"]
    assert not {"Unused", "StepEvent", "RunRequest", "Alias"} & found.keys()
    text = found["TextStep"]
    assert text["required"] == ["text"]
    assert text["properties"]["type"]["const"] == "text"
    assert text["properties"]["secret"]["writeOnly"] is True
    assert text["properties"]["many"]["additionalProperties"] == {"type": "number"}
    assert text["properties"]["state"] == {
        "$ref": f"{REF}StepsState",
        "description": "State.",
        "readOnly": True,
    }
    assert text["properties"]["alias"]["$ref"] == f"{REF}CallStep"
    assert found["CallStep"]["properties"]["file"]["format"] == "binary"
    assert found["Result"]["oneOf"][1] == {"type": "array", "items": {"$ref": f"{REF}Step"}}
    after = small.texts(spec)
    # The small API's own facts are not among them, and nothing else is to be done.
    again = merge(spec, facts())
    assert told(again, "add", "change") == []
    assert small.texts(spec) == after


def test_facts_and_openapi_say_the_same(spec: Path) -> None:
    """What one brought, the other one finds."""
    document = facts()
    step = {"$ref": f"{REF}Step"}
    merge(spec, document)
    other = small.openapi() | {"openapi": "3.1.0"}
    del other["info"]["x-export"]
    text = {"$ref": f"{REF}TextStep"}
    properties = {
        "type": {"type": "string", "const": "text"},
        "text": {"type": "string"},
        "secret": {"type": "string", "writeOnly": True},
        "many": {"type": "object", "additionalProperties": {"type": "number"}},
        "any": {"type": "array", "items": {}},
        "state": {"type": "string", "enum": ["on", "off"], "readOnly": True},
        "alias": {"$ref": f"{REF}CallStep"},
    }
    other["components"]["schemas"] = {
        "Step": STEPS["Step"],
        "TextStep": {"type": "object", "required": ["text"], "properties": properties},
        "CallStep": {
            "type": "object",
            "properties": {
                "result": {"$ref": f"{REF}Result"},
                "file": {"type": "string", "format": "binary"},
            },
        },
        "Result": {"oneOf": [{"type": "string"}, {"type": "array", "items": step}]},
    }
    other["paths"] = {
        "/v1/steps/{x}:run": {
            "post": {
                "parameters": [
                    {"name": "dry", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "X-Note", "in": "header", "required": True, "schema": {"type": "string"}},
                ],
                "requestBody": {"content": {"application/json": {"schema": step}}},
                "responses": {
                    "200": {"content": {"application/json": {"schema": text}, "text/event-stream": {"schema": step}}}
                },
            }
        },
        "/v1/steps/{x}": {"delete": {"responses": {"200": {"description": "ok"}}}},
    }
    result = sync(spec, json.dumps(other), "upstream.json")
    assert told(result, "add", "change") == []
    assert [line for line in told(result, "drop") if "Step" in line] == []
