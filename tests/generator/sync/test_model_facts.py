"""Facts of an SDK's models: bodies that share a name with their parameters, empty models, enums and their names."""

from __future__ import annotations

from typing import Any

from generator.sync import model_facts
from generator.sync.facts import Document, Type
from generator.sync.rules import Rules

FACTS: dict[str, Any] = {
    "operations": [
        {
            "operationId": "MakeThing",
            "method": "POST",
            "path": "/{api_version}/things",
            "request": "MakeThingRequest",
            "responses": [["default", "application/json"]],
            "payloads": ["things.Thing"],
        }
    ],
    "models": {
        "MakeThingRequest": {"group": "things", "properties": {"name": {"type": "string"}}},
        "models.MakeThingRequest": {
            "group": "models",
            "properties": {
                "body": {"ref": "MakeThingRequest", "in": "body", "required": True},
                "size": {"type": "integer", "in": "query"},
            },
        },
        "Thing": {"group": "things", "properties": {"result": {"ref": "Result"}, "kind": {"ref": "Kind"}}},
        "Result": {"group": "things", "properties": {}},
    },
    "unionsAndEnums": {"Kind": {"group": "things", "type": "string", "enum": ["a", "b"]}},
}


def read(**rules: Any) -> Document:
    return Rules(**rules).apply(model_facts.read(FACTS))


def test_a_body_may_have_the_name_of_the_model_of_its_parameters() -> None:
    operation = read().operations["post /things"]
    assert operation.request == Type("ref", name="MakeThingRequest")
    assert list(operation.parameters) == ["size"]


def test_a_value_that_is_a_model_without_fields_is_any_object() -> None:
    assert read().schemas["Thing"].properties["result"].type == Type("object")


def test_an_enum_has_the_name_that_a_rule_gives_it() -> None:
    kind = read(rename={"Kind": "ThingKind"}).schemas["Thing"].properties["kind"].type
    assert (kind.name, kind.values) == ("ThingKind", ("a", "b"))


def test_an_enum_whose_values_are_ignored_is_text() -> None:
    assert read(ignore=("Thing.kind=*",)).schemas["Thing"].properties["kind"].type == Type("string")
    kept = read(ignore=("Thing.kind=a",)).schemas["Thing"].properties["kind"].type
    assert kept.values == ("b",)
