"""Unions inside pydantic's models, their JSON Schema, their dicts, their dumps, and what validates as one."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import pytest

from genai_runtime.errors import ArgumentError

pydantic = pytest.importorskip("pydantic")
Json = dict[str, Any]

TEXT: Json = {"type": "text", "text": "hi"}
IMAGE: Json = {"type": "image", "data": "/w==", "altText": "x"}
NEWER: Json = {"type": "hologram", "depth": 3, "deepIn": {"a": None}}
#: A value of each sort of union, as it travels.
VALUES: Json = {
    "content": [TEXT, IMAGE, NEWER],
    "step": {"stepType": "model-output", "content": [TEXT], "next": {"stepType": "thought", "summary": "s"}},
    "stop": ["a", "b"],
    "limit": "LOW",
    "environment": {"id": "e"},
    "model": "unlisted",
    "priority": 5,
    "kind": "turn",
    "owner": {"fullName": "me"},
    "value": ["a", 1.5, True, {"fields": {"k": ["x"]}}],
    "data": "/w==",
    "format": {"type": "object", "properties": {"a": {"type": "string"}}},
    "shape": {"family": "round", "class": "circle", "radius": 1.5},
    "outer": {"petType": "Dog", "friend": {"petType": "Cat", "lives": 9}},
    "batch": {"event_type": "turn.delta", "delta": TEXT},
}


@pytest.fixture(scope="module")
def Log(union_models: ModuleType) -> Any:
    return pydantic.create_model(
        "Log",
        contents=(list[union_models.Content], []),
        step=(union_models.Step | None, None),
        turn=(union_models.Turn | None, None),
        stop=(union_models.TurnStop | None, None),
    )


# In pydantic's models.


def test_a_union_is_a_field(union_models: ModuleType, Log: Any) -> None:
    log = Log(contents=VALUES["content"], step={"step_type": "thought"}, turn=VALUES, stop="x")
    kinds = [type(each).__name__ for each in log.contents]
    assert kinds == ["TextContent", "ImageContent", "UnknownContent"]
    assert (type(log.step), log.stop) == (union_models.ThoughtStep, "x")
    assert log.turn.to_dict() == VALUES
    text = union_models.TextContent(text="x")
    assert Log(contents=[text]).contents[0] is text
    assert Log(stop=["a"]).stop == ["a"]


def test_what_was_saved_is_read_again(Log: Any) -> None:
    log = Log(contents=VALUES["content"], step=VALUES["step"], turn=VALUES, stop=["a"])
    for by_alias in (True, False):
        assert Log.model_validate_json(log.model_dump_json(by_alias=by_alias)) == log
        assert Log.model_validate(log.model_dump(by_alias=by_alias)) == log
    saved = json.loads(log.model_dump_json(by_alias=True))
    assert saved == {"contents": VALUES["content"], "step": VALUES["step"], "turn": VALUES, "stop": ["a"]}
    assert log.model_dump()["contents"][1] == {"type": "image", "data": b"\xff", "alt_text": "x"}
    assert log.model_dump(include={"contents": {0: {"text"}}}) == {"contents": [{"text": "hi"}]}


def test_mistakes_become_pydantics_own_errors(Log: Any) -> None:
    for given, words in (
        ({"contents": [5]}, "expected TextContent or ImageContent, got int 5"),
        ({"contents": [{"type": "text", "text": 5}]}, "expected a string, got int 5"),
        ({"step": {"stepType": "model-output", "content": [5]}}, "expected TextContent or ImageContent, got int 5"),
        ({"stop": 5}, "expected a str or a list, got int 5"),
    ):
        with pytest.raises(pydantic.ValidationError, match=words):
            Log(**given)


def test_pydantics_schema_lists_the_branches(Log: Any) -> None:
    for mode in ("validation", "serialization"):
        definitions = Log.model_json_schema(mode=mode)["$defs"]
        content = definitions["Content"]
        assert content["anyOf"] == [{"$ref": "#/$defs/TextContent"}, {"$ref": "#/$defs/ImageContent"}]
        assert content["discriminator"] == {"propertyName": "type"}
        assert (content["title"], content["description"]) == ("Content", "What is said.")
        assert definitions["TextContent"]["properties"]["type"]["const"] == "text"
        assert definitions["TurnStop"]["anyOf"] == [{"type": "string"}, {"items": {"type": "string"}, "type": "array"}]


def test_a_union_adapts_alone(union_models: ModuleType) -> None:
    adapter = pydantic.TypeAdapter(union_models.Content)
    assert adapter.validate_json(json.dumps(NEWER)).to_dict() == NEWER
    assert adapter.dump_python(adapter.validate_python(IMAGE), by_alias=True, mode="json") == IMAGE
    either = pydantic.TypeAdapter(union_models.Content | union_models.Pet)
    assert type(either.validate_python({"petType": "Cat"})) in (union_models.Cat, union_models.UnknownContent)


def test_dicts_stay_dicts(union_models: ModuleType) -> None:
    only = pydantic.TypeAdapter(list[union_models.ContentDict])
    given = [{"type": "image", "alt_text": "x"}, TEXT]
    assert only.validate_python(given) == given
    assert only.dump_python(given) == given
    with pytest.raises(pydantic.ValidationError, match="Input should be a valid dictionary"):
        only.validate_python([union_models.TextContent(text="x")])
    with pytest.raises(pydantic.ValidationError, match="expected a string, got int 5"):
        only.validate_python([{"type": "text", "text": 5}])
    either = pydantic.TypeAdapter(union_models.TurnStopOrDict)
    assert (either.validate_python("x"), either.validate_python(["x"])) == ("x", ["x"])
    text = union_models.TextContent(text="x")
    assert pydantic.TypeAdapter(union_models.ContentOrDict).validate_python(text) is text
    turn = pydantic.TypeAdapter(union_models.TurnDict)
    assert turn.validate_python({"content": given, "stop": "x"}) == {"content": given, "stop": "x"}


# Without pydantic.


def test_the_json_schema_of_a_union(union_models: ModuleType) -> None:
    schema = union_models.Step.model_json_schema()
    assert schema["$ref"] == "#/$defs/Step"
    step = schema["$defs"]["Step"]
    assert step["oneOf"] == [{"$ref": f"#/$defs/{name}"} for name in ("CallStep", "OutputStep", "ThoughtStep")]
    assert step["discriminator"] == {
        "propertyName": "stepType",
        "mapping": {
            value: f"#/$defs/{name}"
            for value, name in {
                "function_call": "CallStep",
                "code_call": "CallStep",
                "model-output": "OutputStep",
                "thought": "ThoughtStep",
            }.items()
        },
    }
    own = union_models.Step.model_json_schema(by_alias=False, ref_template="#/x/{model}")
    assert own["$defs"]["Step"]["discriminator"]["propertyName"] == "step_type"
    assert own["$defs"]["Step"]["oneOf"][0] == {"$ref": "#/x/CallStep"}
    assert schema["$defs"]["CallKind"]["enum"] == ["function_call", "code_call"]
    assert {"TextContent", "ImageContent", "Content", "Annotation"} <= schema["$defs"].keys(), "all that it leads to"

    properties = union_models.Turn.model_json_schema()
    definitions = properties["$defs"]
    assert definitions["Turn"]["properties"]["kind"] == {
        "const": "turn",
        "type": "string",
        "description": "What it is.",
    }
    assert definitions["Priority"] == {
        "title": "Priority",
        "type": "integer",
        "enum": [-1, 0, 1, 5],
        "description": "How urgent something is.",
    }
    assert definitions["TurnEnvironment"]["anyOf"] == [{"$ref": "#/$defs/Environment"}, {"type": "string"}]
    assert definitions["Owner"]["anyOf"] == [{"$ref": "#/$defs/Person"}, {"$ref": "#/$defs/Team"}]
    assert definitions["Value"]["anyOf"][3] == {"type": "array", "items": {"$ref": "#/$defs/Value"}}


def test_the_json_schema_takes_what_travels(union_models: ModuleType) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(union_models.Turn.model_json_schema())
    known = {**VALUES, "content": [TEXT, IMAGE], "revision": 2}
    assert not [error.message for error in validator.iter_errors(known)]
    for wrong in ({"content": [NEWER]}, {"stop": 5}, {"kind": "talk"}, {"priority": 9}):
        assert list(validator.iter_errors({"revision": 2, **wrong})), wrong


def test_dumps_of_unions(union_models: ModuleType) -> None:
    turn = union_models.Turn.from_dict(VALUES)
    assert turn.model_dump(mode="json", by_alias=True, exclude_none=True) == VALUES
    dumped = turn.model_dump(exclude_none=True)
    assert dumped["content"] == [TEXT, {"type": "image", "data": b"\xff", "alt_text": "x"}, NEWER]
    assert dumped["step"]["next"] == {"step_type": "thought", "summary": "s"}
    assert dumped["limit"] is union_models.Level.LOW
    assert turn.model_dump(include={"content": {1: {"alt_text"}}}) == {"content": [{"alt_text": "x"}]}
    assert turn.model_dump(include={"step"}, exclude={"step": {"next", "content"}}) == {
        "step": {"step_type": "model-output"}
    }


def test_what_validates_as_a_union(union_models: ModuleType) -> None:
    models = union_models
    assert models.Content.model_validate(NEWER).to_dict() == NEWER, "leniently: what was saved by a newer package"
    assert models.Content.model_validate({"type": "image", "alt_text": "x"}) == models.ImageContent(alt_text="x")
    assert models.TurnStop.model_validate(["a"]) == ["a"]
    assert models.TurnEnvironment.model_validate({"id": "e"}) == models.Environment(id="e")
    assert models.Outer.model_validate({"type": "file_citation"}) == models.FileCitation()
    assert models.Turn.model_validate({"shape": {"family": "round", "class_": "circle"}}).shape == models.Circle()
    for union, value, words in (
        (models.Content, 5, "Content: expected TextContent or ImageContent, got int 5"),
        (models.TurnStop, 5, "TurnStop: expected a str or a list, got int 5"),
        (models.Step, {"stepType": "thought", "summary": 5}, "Step.summary: expected a string, got int 5"),
    ):
        with pytest.raises(ArgumentError) as caught:
            union.model_validate(value)
        assert str(caught.value) == words
    for value, words in (
        (NEWER, "Content.type: 'hologram' is not a type of Content; known are 'text', 'image'"),
        (
            {"type": "text", "more": 1},
            "Content: no field 'more'; its fields are type, text, annotations; it is read as",
        ),
    ):
        with pytest.raises(ArgumentError) as caught:
            models.Content.model_validate(value, strict=True)
        assert str(caught.value).startswith(words)
