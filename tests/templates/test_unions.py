"""Choices of a specification as the rendered package has them: unions, constants, enums of integers, null."""

from __future__ import annotations

import copy
import pickle
import warnings
from types import ModuleType
from typing import Any

import pytest

from genai_runtime.errors import ArgumentError, ResponseDecodeError
from genai_runtime.models.decode import decode

Json = dict[str, Any]
# Every field of a turn, each with a variant of its union.
WHOLE: Json = {
    "input": [
        {"type": "text", "text": "a"},
        {"stepType": "thought", "summary": "s"},
        {"stepType": "code_call", "arguments": {"a": 1}},
        {"type": "new", "x": 1},
    ],
    "content": [
        {
            "type": "text",
            "text": "hi",
            "annotations": [{"type": "url_citation", "url": "u"}, {"type": "zz", "a": [1, None]}],
        },
        {"type": "image", "data": "AAA=", "more": 1},
        {"type": "video", "uriPath": "x", "nested": {"k": 1}},
    ],
    "byName": {"x": {"type": "text", "text": "t"}, "y": {"type": "new"}},
    "step": {"stepType": "model-output", "next": {"stepType": "thought", "summary": "x"}},
    "steps": [{"stepType": "function_call"}, {"stepType": "later", "why": None}],
    "stop": ["a", "b"],
    "limit": 3,
    "environment": "env",
    "model": "new-model",
    "priority": 0,
    "priorities": [5, -1, 7],
    "kind": "turn",
    "revision": 2,
    "object": "api.turn",
    "note": "n",
    "mood": "LOW",
    "owner": {"teamName": "t"},
    "value": ["a", 1.0, 2.5, True, {"fields": {"k": ["x"]}}],
    "when": "2020-01-01T00:00:00Z",
    "data": "AAAA",
    "size": "12",
    "format": {"type": "object", "properties": {}},
    "shape": {"family": "round", "class": "circle", "radius": 1.5},
    "pet": {"petType": "Cat", "lives": 9},
    "figure": {"figure": "square", "side": 2.5},
    "outer": {"petType": "Dog", "friend": {"petType": "Cat"}},
    "event": {"event_type": "turn.delta", "delta": {"type": "text", "text": "d"}},
    "batch": {"events": [{"event_type": "turn.start"}]},
}


@pytest.fixture
def models(union_models: ModuleType) -> ModuleType:
    return union_models


# What an answer becomes.


@pytest.mark.parametrize("field", WHOLE)
def test_what_was_read_goes_back(models: ModuleType, field: str) -> None:
    answer = {field: WHOLE[field]}
    assert models.Turn.from_dict(answer).to_dict() == answer


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("content", [{"type": "text"}], "TextContent"),
        ("content", [{"type": "video"}], "UnknownContent"),
        ("content", [{"text": "no type"}], "UnknownContent"),
        ("steps", [{"stepType": "code_call"}], "CallStep"),
        ("steps", [{"stepType": "function_call"}], "CallStep"),
        ("steps", [{"stepType": "model-output"}], "OutputStep"),
        ("steps", [{"step_type": "thought"}], "UnknownStep"),
        ("shape", {"family": "round", "class": "ellipse"}, "Ellipse"),
        ("shape", {"family": "round", "class": "oval"}, "UnknownRound"),
        ("shape", {"family": "line"}, "Line"),
        ("shape", {"family": "cube", "class": "circle"}, "UnknownShape"),
        ("pet", {"petType": "Dog"}, "Dog"),
        ("owner", {"teamName": "t", "more": 1}, "Team"),
        ("owner", {"mail": "m"}, "UnknownOwner"),
        ("batch", {}, "EventList"),
        ("batch", {"event_type": "turn.start"}, "StartEvent"),
        ("batch", {"event_type": "turn.later"}, "UnknownBatch"),
        ("outer", {"type": "file_citation"}, "FileCitation"),
        ("outer", {"petType": "Cat"}, "Cat"),
        ("format", {"type": "audio", "rate": 1}, "AudioFormat"),
        ("format", {"type": "object"}, "dict"),
        ("environment", {"id": "x"}, "Environment"),
        ("environment", "x", "str"),
        ("stop", "x", "str"),
        ("limit", 1, "int"),
        ("limit", 1.5, "float"),
        ("limit", True, "bool"),
        ("limit", "LOW", "Level"),
        ("limit", "MEDIUM", "Level"),
        ("model", "small-1", "ModelName"),
        ("model", "other", "str"),
        ("when", "2020-01-01T00:00:00Z", "Timestamp"),
        ("when", 5, "float"),
        ("data", "AAAA", "bytes"),
        ("value", [[["x"]]], "list"),
        ("value", {"first": {"first": 1}}, "Struct"),
        ("priority", 5, "Priority"),
        ("priority", 50, "Priority"),
    ],
)
def test_the_branch_of_a_value(models: ModuleType, field: str, value: Any, name: str) -> None:
    found = getattr(models.Turn.from_dict({field: value}), field)
    found = found[0] if field in ("content", "steps") else found
    assert type(found).__name__ == name


def test_an_unknown_variant_has_its_fields(models: ModuleType) -> None:
    found = models.Turn.from_dict(WHOLE).content[2]
    assert isinstance(found, models.UnknownContent)
    assert (found.type, found.uriPath, found.uri_path, found.nested) == ("video", "x", "x", {"k": 1})
    assert found.extra == {"uriPath": "x", "nested": {"k": 1}}
    assert repr(found) == "UnknownContent(type='video', extra={'uriPath': 'x', 'nested': {'k': 1}})"
    with pytest.raises(AttributeError, match="'UnknownContent' object has no attribute 'uri_pth'; did you mean"):
        _ = found.uri_pth
    assert not hasattr(found, "_secret")


def test_null_is_absent(models: ModuleType) -> None:
    found = models.Turn.from_dict(dict.fromkeys(WHOLE))
    assert found.to_dict() == {}
    assert (found.note, found.mood, found.kind, found.content) == (None, None, None, None)
    assert models.Turn(note=None, mood=None, stop=None).to_dict() == {"revision": 2, "object": "api.turn"}


def test_a_constant_that_a_server_changed_goes_back(models: ModuleType) -> None:
    assert models.Turn.from_dict({"kind": "talk", "revision": 3}).to_dict() == {"kind": "talk", "revision": 3}


@pytest.mark.parametrize(
    ("answer", "place", "words"),
    [
        ({"type": "text", "text": 5}, "$.text", "expected a string, got int 5"),
        (5, "$", "expected TextContent or ImageContent, got int 5"),
        ({"type": ["a"]}, "$.type", "expected a string, got an array"),
        ({"type": "text", "annotations": [7]}, "$.annotations[0]", "expected UrlCitation or FileCitation, got int 7"),
    ],
)
def test_an_answer_of_no_branch(models: ModuleType, answer: Any, place: str, words: str) -> None:
    with pytest.raises(ResponseDecodeError) as caught:
        decode(answer, models.ContentCodec)
    assert caught.value.path == place
    assert str(caught.value) == f"cannot read the answer as Content: {place}: {words}"


# What a caller gives.


def test_a_dict_picks_its_branch(models: ModuleType) -> None:
    turn = models.Turn(
        content=[{"type": "text", "text": "x"}, {"type": "IMAGE", "alt_text": "y"}, models.TextContent(text="z")],
        step={"step_type": "code_call"},
        steps=[{"stepType": "model-output", "content": [{"type": "text", "text": "q"}]}],
        batch={"event_type": "turn.start", "turn": {"note": "n"}},
        owner={"full_name": "me"},
        environment={"id": "e"},
        shape={"family": "round", "class_": "circle"},
        format={"type": "object", "anything": {"goes": 1}},
    )
    assert turn.to_dict() == {
        "content": [{"type": "text", "text": "x"}, {"type": "image", "altText": "y"}, {"type": "text", "text": "z"}],
        "step": {"stepType": "code_call"},
        "steps": [{"stepType": "model-output", "content": [{"type": "text", "text": "q"}]}],
        "batch": {"event_type": "turn.start", "turn": {"note": "n", "revision": 2, "object": "api.turn"}},
        "owner": {"fullName": "me"},
        "environment": {"id": "e"},
        "shape": {"family": "round", "class": "circle"},
        "format": {"type": "object", "anything": {"goes": 1}},
        "revision": 2,
        "object": "api.turn",
    }


def test_what_tells_a_model_is_filled_in(models: ModuleType) -> None:
    assert models.ThoughtStep(summary="s").to_dict() == {"stepType": "thought", "summary": "s"}
    assert models.TextContent(text="x", type="text") == models.TextContent(text="x")
    assert models.ThoughtStep(stepType="thought").step_type == "thought"
    assert models.Cat().pet_type == "Cat"
    assert models.CallStep().to_dict() == {}, "one of two values cannot be guessed"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"content": [{"type": "text", "txt": "x"}]},
            "Turn.content[0]: no field 'txt'; did you mean 'text'?; it is read as TextContent by its type 'text'",
        ),
        (
            {"content": [{"type": "txt"}]},
            "Turn.content[0].type: 'txt' is not a type of Content; known are 'text', 'image'; did you mean 'text'?; to "
            "send what is newer than this package, pass UnknownContent(type=...)",
        ),
        (
            {"content": [{"text": "x"}]},
            "Turn.content[0]: missing 'type', which tells the kind of Content; known are 'text', 'image'",
        ),
        ({"content": ["a"]}, "Turn.content[0]: expected TextContent or ImageContent, got str 'a'"),
        (
            {"step": {"step_type": "model-output", "content": [{"type": "image", "alt_text": 5}]}},
            "Turn.step.content[0].alt_text: expected a str, got int 5; it is read as ImageContent by its type 'image'",
        ),
        (
            {"by_name": {"k": {"type": "image", "data": 5}}},
            "Turn.by_name['k'].data: expected bytes or their base64, got int 5; it is read as ImageContent by its type "
            "'image'",
        ),
        ({"stop": 5}, "Turn.stop: expected a str or a list, got int 5"),
        ({"stop": ["a", 5]}, "Turn.stop[1]: expected a str, got int 5"),
        (
            {"owner": {"x": 1}},
            "Turn.owner: cannot tell which Owner it is; that is told by the field 'full_name' or 'team_name'",
        ),
        (
            {"environment": {"idd": 1}},
            "Turn.environment: no field 'idd'; did you mean 'id'?; it is read as Environment",
        ),
        ({"kind": "x"}, "Turn.kind: is always 'turn', got str 'x'"),
        ({"revision": True}, "Turn.revision: is always 2, got True"),
        ({"priority": "soonn"}, "Turn.priority: 'soonn' is not a Priority; did you mean 'SOON'?"),
        ({"priority": True}, "Turn.priority: expected a Priority or its number, got True"),
        (
            {"value": [object()]},
            "Turn.value[0]: expected a str, a float, a bool, a list of Value or Struct, got object",
        ),
        (
            {"figure": {"figure": "square", "radius": 1}},
            "Turn.figure: no field 'radius'; its fields are figure, side; it is read as TurnFigureSquare by its figure "
            "'square'",
        ),
    ],
)
def test_what_is_of_no_branch(models: ModuleType, given: Json, message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        models.Turn(**given)
    assert str(caught.value) == message


def test_what_is_newer_than_the_package_can_be_sent(models: ModuleType) -> None:
    new = models.UnknownContent(type="new", foo=models.TextContent(text="z"), when=[1, None])
    sent = {"type": "new", "foo": {"type": "text", "text": "z"}, "when": [1, None]}
    assert models.Turn(content=[new]).to_dict()["content"] == [sent]
    assert models.Turn(outer=new).to_dict()["outer"] == sent


def test_what_is_assigned_later_is_checked_when_sent(models: ModuleType) -> None:
    turn = models.Turn()
    turn.step = {"step_type": "thought", "summary": "s"}
    turn.stop = ("a", "b")
    turn.limit = 2.5
    assert turn.to_dict() == {
        "step": {"stepType": "thought", "summary": "s"},
        "stop": ["a", "b"],
        "limit": 2.5,
        "revision": 2,
        "object": "api.turn",
    }
    turn.stop = 5
    with pytest.raises(ArgumentError, match=r"Turn\.stop: expected a str or a list, got int 5"):
        turn.to_dict()


def test_an_enum_of_integers(models: ModuleType) -> None:
    priority = models.Priority
    assert [(each.name, each.value) for each in priority] == [("LATER", -1), ("NORMAL", 0), ("SOON", 1), ("NOW", 5)]
    assert models.Turn(priority="now", priorities=[0, priority.SOON]).to_dict()["priorities"] == [0, 1]
    assert priority.SOON == 1
    assert priority("later") is priority.LATER
    with pytest.warns(
        UserWarning, match="Turn.priority: 9 is not a valid Priority, and is sent as it is; it has -1, 0"
    ):
        nine = models.Turn(priority=9)
    assert nine.to_dict()["priority"] == 9
    assert (nine.priority.is_known, priority.NOW.is_known) == (False, True)
    for each in (nine.priority, priority.NOW):
        assert pickle.loads(pickle.dumps(each)) is each
        assert copy.deepcopy(each) is each
    with pytest.raises(ResponseDecodeError, match=r"\$\.priority: expected the number of a Priority, got str 'x'"):
        decode({"priority": "x"}, models.Turn)


def test_an_unlisted_text_among_known_ones_is_no_mistake(models: ModuleType) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert models.Turn(model="small-2").to_dict()["model"] == "small-2"
        assert models.Turn(model="LARGE-1").model is models.ModelName.LARGE_1


# What every model can do.


def test_copies_and_dumps(models: ModuleType) -> None:
    turn = models.Turn.from_dict(WHOLE)
    assert copy.copy(turn) == turn
    assert copy.deepcopy(turn) == turn
    assert pickle.loads(pickle.dumps(turn)) == turn
    assert models.Turn.model_validate(turn.model_dump()) == turn
    for by_alias in (True, False):
        dumped = turn.model_dump(mode="json", by_alias=by_alias, exclude_none=True)
        assert models.Turn.model_validate(dumped) == turn
        assert models.Turn.model_validate_json(turn.model_dump_json(by_alias=by_alias)) == turn
    assert turn.model_dump(mode="json", by_alias=True, exclude_none=True) == WHOLE
    assert (
        eval(repr(turn.content[0].annotations[0]), vars(models) | {"UrlCitation": models.UrlCitation})
        == (turn.content[0].annotations[0])
    )


def test_unions_at_run_time(models: ModuleType) -> None:
    turn = models.Turn.from_dict(WHOLE)
    assert all(isinstance(each, models.Content) for each in turn.content)
    assert issubclass(models.TextContent, models.Content)
    assert not isinstance(turn.step, models.Content)
    assert not isinstance("x", models.Content)
    assert (isinstance("x", models.TurnStop), isinstance(["x"], models.TurnStop), isinstance(5, models.TurnStop)) == (
        True,
        True,
        False,
    )
    with pytest.raises(
        TypeError, match="Content is a union, of which there are no instances; make one of ImageContent"
    ):
        models.Content(type="text")
    assert models.Content.model_validate({"type": "text", "text": "x"}) == models.TextContent(text="x")
    with pytest.raises(ArgumentError, match=r"^Content: missing 'type'"):
        models.Content.model_validate({"text": "x"}, strict=True)
    assert {"Content", "UnknownContent", "TurnStop", "Priority"} <= set(models.__all__)
    assert "ContentCodec" not in models.__all__


def test_model_fields(models: ModuleType) -> None:
    fields = models.Turn.model_fields
    assert fields["content"].annotation == "list[Content] | None"
    assert fields["kind"].annotation == "Literal['turn'] | None"
    assert fields["priority"].annotation == "Priority | None"
