"""What a server sends: nothing is lost, and what has the wrong shape is named by its place."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from genai_runtime.errors import ResponseDecodeError
from genai_runtime.models.decode import decode

WHOLE: dict[str, Any] = {
    "text": "x",
    "level": "LOW",
    "sizeBytes": "9007199254740993",
    "when": "2020-01-01T00:00:00.123456789Z",
    "ttl": "3.5s",
    "mask": "a,b.c",
    "args": {"a": None, "b": [1, {"c": None}]},
    "anything": [None, {"x": 1}],
    "flag": False,
    "count": 0,
    "score": 0.5,
    "vector": [1.5, -0.25],
    "byName": {"y": {"text": "y"}},
    "tags": {"k": "v"},
    "levels": ["HIGH", "NEWER"],
    "grid": [[1, 2], []],
    "free": [None, 1, "a"],
    "empty": {},
    "type": "t",
    "list": [],
}


def test_every_kind_of_value_goes_there_and_back(models: ModuleType) -> None:
    part = decode(WHOLE, models.Part)
    assert part.to_dict() == WHOLE
    assert part._extra is None
    assert part.size_bytes == 9007199254740993
    assert part.level is models.Level.LOW
    assert part.by_name["y"].text == "y"
    assert part.when.nanosecond == 123456789
    assert part.flag is False
    assert part.count == 0
    assert part.list == []


def test_unknown_fields_are_kept_at_any_depth_and_sent_back(models: ModuleType) -> None:
    data = {"parts": [{"text": "x", "fresh": {"a": None}}], "brandNew": [1, None]}
    content = decode(data, models.Content)
    assert content.extra == {"brandNew": [1, None]}
    assert content.parts[0].extra == {"fresh": {"a": None}}
    assert content.to_dict() == data


def test_unknown_enum_values_are_kept(models: ModuleType) -> None:
    data = {"level": "EXTREME", "levels": ["low", "HIGH", 7]}
    part = decode(data, models.Part)
    assert part.level == "EXTREME"
    assert not part.level.is_known
    assert part.levels[0] is not models.Level.LOW
    assert part.to_dict() == data


def test_null_is_absent(models: ModuleType) -> None:
    part = decode(dict.fromkeys(WHOLE), models.Part)
    assert part.model_fields_set == set()
    assert part.to_dict() == {"anything": None}, "free-form null is a value, and goes back"
    assert decode({"parts": None}, models.Content).parts is None


def test_null_in_a_list_or_a_map_is_passed_over(models: ModuleType) -> None:
    data = {
        "levels": [None, "LOW"],
        "grid": [None, [1]],
        "list": [None],
        "byName": {"a": None},
    }
    part = decode(data, models.Part)
    assert (part.levels, part.grid, part.list, part.by_name) == ([models.Level.LOW], [[1]], [], {})


@pytest.mark.parametrize("data", [{"vector": [None, 1]}, {"vector": [0.5, None]}, {"grid": [[1, None]]}])
def test_null_among_numbers_is_an_error_and_shifts_none(models: ModuleType, data: Any) -> None:
    with pytest.raises(ResponseDecodeError):
        decode(data, models.Part)


def test_free_form_null_beside_unknown_fields(models: ModuleType) -> None:
    data = {"anything": None, "fresh": 1}
    assert decode(data, models.Part).to_dict() == data


def test_what_only_the_fast_way_stumbles_over(models: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: Any) -> Any:
        raise KeyError("x")

    monkeypatch.setattr(models.Blob, "from_dict", broken)
    with pytest.raises(ResponseDecodeError, match=r"\$: KeyError while decoding"):
        decode({}, models.Blob)


def test_free_form_null_that_is_replaced_does_not_come_back(models: ModuleType) -> None:
    part = decode({"anything": None}, models.Part)
    part.anything = 5
    assert part.to_dict() == {"anything": 5}


def test_numbers_may_come_as_strings(models: ModuleType) -> None:
    part = decode({"count": "12", "sizeBytes": 12, "score": "0.5", "vector": [1, "NaN"]}, models.Part)
    assert (part.count, part.size_bytes, part.score) == (12, 12, 0.5)
    assert part.to_dict() == {"count": 12, "sizeBytes": "12", "score": 0.5, "vector": [1.0, "NaN"]}


@pytest.mark.parametrize(
    ("data", "path", "reason"),
    [
        ([], "$", "expected an object, got an array"),
        ("x", "$", "expected an object, got str 'x'"),
        (7, "$", "expected an object, got int 7"),
        (None, "$", "expected an object, got None"),
        ({"text": 5}, "$.text", "expected a string, got int 5"),
        ({"inlineData": []}, "$.inlineData", "expected an object, got an array"),
        ({"inlineData": {"data": "*"}}, "$.inlineData.data", "expected base64"),
        ({"inlineData": {"data": 5}}, "$.inlineData.data", "expected base64 in a string, got int 5"),
        ({"byName": {"a b": {"count": "abc"}}}, "$.byName['a b'].count", "expected an integer, got str 'abc'"),
        ({"byName": []}, "$.byName", "expected an object, got an array"),
        ({"vector": [1, "x"]}, "$.vector[1]", "expected a number, got str 'x'"),
        ({"vector": {}}, "$.vector", "expected an array, got an object"),
        ({"levels": {}}, "$.levels", "expected an array, got an object"),
        ({"level": []}, "$.level", "expected the name of a Level, got an array"),
        ({"level": True}, "$.level", "expected the name of a Level, got True"),
        ({"when": "soon"}, "$.when", "'soon' is not an RFC 3339 time"),
        ({"when": 5}, "$.when", "expected an RFC 3339 time in a string"),
        ({"sizeBytes": "1_0"}, "$.sizeBytes", "expected an integer"),
        ({"count": 1.5}, "$.count", "expected an integer, got float 1.5"),
        ({"count": "9" * 5000}, "$.count", "expected an integer, got 5000 digits"),
        ({"flag": "true"}, "$.flag", "expected true or false"),
        ({"score": "1e999"}, "$.score", "expected a number"),
        ({"args": [1]}, "$.args", "expected an object, got an array"),
        ({"grid": [[1], [2, {}]]}, "$.grid[1][1]", "expected an integer"),
        ({"list": "abc"}, "$.list", "expected an array, got str 'abc'"),
        ({"ttl": 5}, "$.ttl", "expected a string, got int 5"),
    ],
)
def test_the_wrong_shape_is_told_with_its_path(models: ModuleType, data: Any, path: str, reason: str) -> None:
    with pytest.raises(ResponseDecodeError) as caught:
        decode(data, models.Part)
    assert caught.value.path == path
    assert f"cannot read the answer as Part: {path}: {reason}" in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_what_is_nested_beyond_the_stack_is_told(models: ModuleType) -> None:
    data: dict[str, Any] = {}
    for _ in range(100_000):
        data = {"byName": {"a": data}}
    with pytest.raises(ResponseDecodeError, match="nested too deeply"):
        decode(data, models.Part)
    while data:  # taken apart by hand: the interpreter's own way down is recursive
        data = data["byName"]["a"]


def test_odd_text_is_kept(models: ModuleType) -> None:
    for text in ("\x00", "\ud800", "\u2028", ""):
        assert decode({"text": text}, models.Part).to_dict() == {"text": text}


def test_a_field_of_the_sdk_is_not_read_from_the_wire(models: ModuleType) -> None:
    part = decode({"parsed": 1}, models.Part)
    assert part.parsed is None
    assert part.to_dict() == {"parsed": 1}
