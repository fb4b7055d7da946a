"""Free-form JSON: what a caller may put there, and how it travels."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genai_runtime.errors import ArgumentError
from genai_runtime.models.freeform import encode_json

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


class Colour(Enum):
    RED = "red"


class Level(IntEnum):
    LOW = 1


class Name(str):
    __slots__ = ()


@dataclass
class Point:
    x: int
    tags: list[str]


@given(JSON)
def test_json_travels_as_it_is(value: Any) -> None:
    assert encode_json(value, "x") == value


def test_nothing_of_the_callers_is_shared() -> None:
    value = {"list": [1, {"a": 2}]}
    sent = encode_json(value, "x")
    sent["list"][1]["a"] = 3
    assert value == {"list": [1, {"a": 2}]}


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ((1, 2), [1, 2]),
        ({3}, [3]),
        (b"hi", "aGk="),
        (bytearray(b"hi"), "aGk="),
        (Colour.RED, "red"),
        (Level.LOW, 1),
        ({Colour.RED: 1}, {"red": 1}),
        (Name("n"), "n"),
        (datetime(2020, 1, 1, tzinfo=UTC), "2020-01-01T00:00:00Z"),
        (datetime(2020, 1, 1), "2020-01-01T00:00:00"),
        (date(2020, 1, 1), "2020-01-01"),
        (timedelta(seconds=2), "2s"),
        (Point(1, ["a"]), {"x": 1, "tags": ["a"]}),
        ({"deep": [Point(1, [])]}, {"deep": [{"x": 1, "tags": []}]}),
    ],
)
def test_values_of_python(value: Any, sent: Any) -> None:
    assert encode_json(value, "x") == sent
    json.dumps(encode_json(value, "x"), allow_nan=False)


class Pydantic:
    def model_dump(self, mode: str) -> dict[str, str]:
        return {"mode": mode}


def test_other_models_and_mappings() -> None:
    assert encode_json([Pydantic(), MappingProxyType({"a": 1})], "x") == [{"mode": "json"}, {"a": 1}]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [1, object()]}, r"args\['a'\]\[1\]: object has no JSON form"),
        ({"a": float("nan")}, r"args\['a'\]: expected a finite number, got nan"),
        ({"a": {1: 2}}, r"args\['a'\]: expected str keys, got the key 1"),
        (Point, "args: type has no JSON form"),
        (print, "args: builtin_function_or_method has no JSON form"),
    ],
)
def test_what_has_no_json_form_is_refused_with_its_place(value: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        encode_json(value, "args")


def test_what_contains_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises(ArgumentError, match="nested too deeply, or contains itself"):
        encode_json(value, "args")
