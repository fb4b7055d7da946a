"""Answers as objects of the types that were asked for, or the reason why they are none."""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import ipaddress
import json
import pathlib
import uuid
from collections.abc import MutableSequence
from typing import Any, Literal

import jsonschema
import pydantic
import pytest

from gemini_api import models
from genai import errors, schema
from tests.genai.kinds import (
    Aliased,
    Box,
    Car,
    Cat,
    Checked,
    Colour,
    Dog,
    Large,
    Level,
    Node,
    Pair,
    Point,
    Positive,
    Recipe,
    Shape,
    Small,
    Strict,
    Word,
)


class Grade(enum.Enum):
    BEST = "5"
    NONE = "null"


READ: list[tuple[Any, str, Any]] = [
    (Shape, '{"name": "s", "corners": [{"x": 1.0}]}', Shape("s", [Point(1)])),
    (Car, '{"make": "Fiat", "plate": "A 1"}', Car("Fiat", 4, "A 1")),
    (Pair, '{"left": "a"}', Pair("a")),
    (Recipe, '{"name": "Tea", "steps": ["boil"]}', Recipe(name="Tea", steps=["boil"])),
    (Aliased, '{"userName": "kim"}', Aliased(userName="kim")),
    (Strict, '{"day": "2024-02-29"}', Strict(day=datetime.date(2024, 2, 29))),
    (Checked, '{"age": 3}', Checked(age=3)),
    (list[Recipe], '[{"name": "Tea", "steps": ["boil"]}]', [Recipe(name="Tea", steps=["boil"])]),
    (Node, '{"value": 1, "children": [{"value": 2}]}', Node(1, [Node(2)])),
    (Box[int], '{"content": 3}', Box(3)),
    (Colour, '"red"', Colour.RED),
    (Colour, "blue\n", Colour.BLUE),
    (Level, '"2"', Level.HIGH),
    (Level, "2", Level.HIGH),
    (Word, "b", Word.B),
    (Literal["x", "y"], "y", "y"),
    (Literal[1, 2], '"2"', 2),
    (Literal[True], "true", True),
    (str, '"said"', "said"),
    (str, "said without quotes", "said without quotes"),
    (int, "3.0", 3),
    (float, "3", 3.0),
    (Any, '{"a": [1]}', {"a": [1]}),
    (bytes, '"aGk="', b"hi"),
    (decimal.Decimal, '"0.1"', decimal.Decimal("0.1")),
    (decimal.Decimal, "0.1", decimal.Decimal("0.1")),
    (uuid.UUID, '"12345678-1234-5678-1234-567812345678"', uuid.UUID("12345678-1234-5678-1234-567812345678")),
    (datetime.datetime, '"2024-05-01T10:00:00Z"', datetime.datetime(2024, 5, 1, 10, tzinfo=datetime.UTC)),
    (datetime.time, '"10:30:00"', datetime.time(10, 30)),
    (datetime.timedelta, '"PT1H30M"', datetime.timedelta(minutes=90)),
    (datetime.timedelta, '"1.5s"', datetime.timedelta(seconds=1.5)),
    (set[int], "[1, 2]", {1, 2}),
    (frozenset[str], '["a"]', frozenset("a")),
    (tuple[int, str], '[1, "a"]', (1, "a")),
    (tuple[int, ...], "[1, 2]", (1, 2)),
    (collections.deque[int], "[1, 2]", collections.deque([1, 2])),
    (MutableSequence[int], "[1, 2]", [1, 2]),
    (collections.OrderedDict[str, int], '{"a": 1}', collections.OrderedDict(a=1)),
    (collections.defaultdict[str, Point], '{"a": {"x": 1}}', collections.defaultdict(None, a=Point(1))),
    (pathlib.Path, '"a/b"', pathlib.Path("a/b")),
    (ipaddress.IPv4Address, '"10.0.0.1"', ipaddress.IPv4Address("10.0.0.1")),
    (ipaddress.IPv6Address, '"::1"', ipaddress.IPv6Address("::1")),
    (pydantic.HttpUrl, '"https://example.com/a"', pydantic.HttpUrl("https://example.com/a")),
    (list[pydantic.SecretStr], '["a"]', [pydantic.SecretStr("a")]),
    (dict[int, Point], '{"3": {"x": 1}}', {3: Point(1)}),
    (dict[Colour, int], '{"red": 1}', {Colour.RED: 1}),
    (dict[Level, int], '{"2": 1}', {Level.HIGH: 1}),
    (int | str | None, "null", None),
    (int | str, '"3"', "3"),
    (float | int, "3", 3),
    (Cat | Dog, '{"kind": "dog", "lives": 1}', Dog("dog", 1)),
    (Small | Large, '{"a": 1, "b": 2}', Large(1, 2)),
    (Small | Large, '{"a": 1}', Small(1)),
    (list[Small] | Small, '[{"a": 1}]', [Small(1)]),
    (dict[str, int] | Small, '{"b": 1}', {"b": 1}),
    (models.Blob, '{"mimeType": "a/b", "data": "aGk="}', models.Blob(mime_type="a/b", data=b"hi")),
    ({"type": "object"}, '{"a": 1}', {"a": 1}),
]


@pytest.mark.parametrize(("annotation", "text", "expected"), READ, ids=lambda value: str(value)[:40])
def test_what_is_read(annotation: Any, text: str, expected: Any) -> None:
    found = schema.parse(text, annotation)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("annotation", "text", "expected"),
    [
        (Literal["1", "2"], "2", "2"),
        (Grade, "5\n", Grade.BEST),
        (Grade, "null", Grade.NONE),
        (Grade, '"5"', Grade.BEST),
        (Colour, "red", Colour.RED),
    ],
)
def test_a_choice_without_quotes(annotation: Any, text: str, expected: Any) -> None:
    """As the MIME type text/x.enum has it, whatever its text looks like."""
    assert schema.parse(text, annotation) == expected
    with pytest.raises(errors.ResponseDecodeError, match=r"expected one of .*got 7"):
        schema.parse("7", annotation)


MISFITS: list[tuple[Any, str, str, str]] = [
    (Shape, '{"name": "s", "corners": [{"x": 1}, {"x": "b"}]}', "$.corners[1].x", "expected an integer, got a string"),
    (Shape, '{"name": "s"}', "$", "lacks 'corners'"),
    (Shape, "[]", "$", "expected an object, got an array"),
    (Recipe, '{"name": "Tea", "steps": []}', "$.steps", "at least 1 item"),
    (list[Recipe], '[{"name": "Tea", "steps": [3]}]', "$[0].steps[0]", "valid string"),
    (Checked, '{"age": -1}', "$.age", "greater than or equal to 0"),
    (Positive, '{"number": -1}', "$", "Positive refuses it: must be positive"),
    (Colour, '"green"', "$", "expected one of 'red', 'blue', got 'green'"),
    (Literal["a"], "3", "$", "expected one of 'a', got 3"),
    (Literal[1], "true", "$", "expected one of 1, got True"),
    (tuple[int, str], "[1]", "$", "expected 2 items, got 1"),
    (int, "3.5", "$", "expected an integer, got a number"),
    (int, "[]", "$", "expected an integer, got an array"),
    (bool, "2", "$", "expected true or false, got a number"),
    (bytes, '"*"', "$", "expected base64"),
    (bytes, '"größe"', "$", "expected base64"),
    (float, f"1{'0' * 400}", "$", "expected a number, got one that is too large"),
    (datetime.datetime, f"1{'0' * 400}", "$", "expected a string"),
    (datetime.timedelta, '"P99999999999999D"', "$", "expected a duration"),
    (set[Point], '[{"x": 1, "y": 2}]', "$", "cannot be made of it: unhashable type"),
    (uuid.UUID, '"x"', "$", "expected a UUID, got 'x'"),
    (datetime.date, '"yesterday"', "$", "expected a date, got 'yesterday'"),
    (dict[int, int], '{"a": 1}', "$", "expected a number as a key, got 'a'"),
    (dict[str, int], '{"a": "b"}', "$.a", "expected an integer"),
    (int | None, '"x"', "$", "expected an integer, got a string and expected null, got a string"),
]


@pytest.mark.parametrize(("annotation", "text", "path", "reason"), MISFITS, ids=lambda value: str(value)[:40])
def test_what_does_not_fit(annotation: Any, text: str, path: str, reason: str) -> None:
    with pytest.raises(errors.ResponseDecodeError) as caught:
        schema.parse(text, annotation)
    assert caught.value.path == path
    assert reason in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(("text", "reason"), [(None, "no text"), ('{"x": 1', "not JSON"), ('{"x": NaN}', "not JSON")])
def test_what_is_no_json(text: str | None, reason: str) -> None:
    with pytest.raises(errors.ResponseDecodeError, match=reason) as caught:
        schema.parse(text, Point)
    assert caught.value.path is None


# Texts for numbers are read, since a Schema lists them so, and not JSON at all where an enum was asked for.
_READ_ONLY = ('"2"', "blue\n", "b", "y", "said without quotes")
AS_ASKED = [(kind, text) for kind, text, _ in READ if text not in _READ_ONLY and kind not in (decimal.Decimal,)]


@pytest.mark.parametrize(("annotation", "text"), AS_ASKED, ids=lambda value: str(value)[:40])
def test_the_schema_accepts_what_the_type_is_read_from(annotation: Any, text: str) -> None:
    jsonschema.Draft202012Validator(schema.to_json_schema(annotation)).validate(json.loads(text))
