"""Python types as schemas of both kinds, and answers as objects of those types."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import typing
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Generic, Literal, NamedTuple, NewType, NotRequired, Required, TypedDict, TypeVar

import attrs
import jsonschema
import pydantic
import pytest
import typing_extensions

from gemini_api import models
from genai import errors, schema
from genai._apischema import exact_api_schema

T = TypeVar("T")
UserId = NewType("UserId", int)


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    """How urgent."""

    LOW = 1
    HIGH = 2


class Word(enum.StrEnum):
    A = "a"
    B = "b"


@dataclass
class Point:
    x: int
    y: float = 0.0


@dataclass
class Shape:
    """A shape.

    With corners.
    """

    name: Annotated[str, "what it is called"]
    corners: list[Point]
    colour: Colour = Colour.RED
    note: str | None = None
    tags: dict[str, int] = field(default_factory=dict)


@dataclass
class Node:
    value: int
    children: list[Node] = field(default_factory=list)


@attrs.define
class Car:
    make: str
    wheels: int = 4
    _plate: str | None = None


class Film(TypedDict):
    title: Required[str]
    year: NotRequired[int]


class OldFilm(typing_extensions.TypedDict, total=False):
    title: typing_extensions.Required[str]
    year: int


class Pair(NamedTuple):
    left: str
    right: int = 7


class Recipe(pydantic.BaseModel):
    """A recipe."""

    name: str
    steps: list[str] = pydantic.Field(min_length=1, description="what to do, in order")
    minutes: int | None = None


class Tree(pydantic.BaseModel):
    label: str
    below: list[Tree] = []


class Aliased(pydantic.BaseModel):
    user_name: str = pydantic.Field(alias="userName")


class Strict(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(strict=True, extra="forbid")
    day: datetime.date


@pydantic.dataclasses.dataclass
class Checked:
    age: int = pydantic.Field(ge=0)


@dataclass
class Box(Generic[T]):
    content: T


@dataclass
class Cat:
    kind: Literal["cat"]
    lives: int


@dataclass
class Dog:
    kind: Literal["dog"]
    lives: int


@dataclass
class Small:
    a: int


@dataclass
class Large:
    a: int
    b: int = 0


@dataclass
class Positive:
    number: int

    def __post_init__(self) -> None:
        if self.number <= 0:
            raise ValueError("must be positive")


JSON_SCHEMAS: list[tuple[Any, dict[str, Any]]] = [
    (str, {"type": "string"}),
    (bool, {"type": "boolean"}),
    (None, {"type": "null"}),
    (Any, {}),
    (bytes, {"type": "string", "contentEncoding": "base64"}),
    (datetime.date, {"type": "string", "format": "date"}),
    (uuid.UUID, {"type": "string", "format": "uuid"}),
    (UserId, {"type": "integer"}),
    (list, {"type": "array", "items": {}}),
    (list[int], {"type": "array", "items": {"type": "integer"}}),
    (Sequence[str], {"type": "array", "items": {"type": "string"}}),
    (set[int], {"type": "array", "items": {"type": "integer"}, "uniqueItems": True}),
    (tuple[int, ...], {"type": "array", "items": {"type": "integer"}}),
    (
        tuple[int, str],
        {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}], "minItems": 2, "maxItems": 2},
    ),
    (dict[str, float], {"type": "object", "additionalProperties": {"type": "number"}}),
    (
        Mapping[int, str],
        {"type": "object", "additionalProperties": {"type": "string"}, "description": "The keys are whole numbers."},
    ),
    (
        dict[Level, int],
        {
            "type": "object",
            "properties": {"1": {"type": "integer"}, "2": {"type": "integer"}},
            "additionalProperties": False,
        },
    ),
    (int | None, {"anyOf": [{"type": "integer"}, {"type": "null"}]}),
    (typing.Union[int, str], {"anyOf": [{"type": "integer"}, {"type": "string"}]}),  # noqa: UP007
    (Literal["a", "b"], {"enum": ["a", "b"], "type": "string"}),
    (Literal[True, False], {"enum": [True, False], "type": "boolean"}),
    (Literal[1, "a"], {"enum": [1, "a"]}),
    (Literal["a", None], {"anyOf": [{"enum": ["a"], "type": "string"}, {"type": "null"}]}),
    (Literal[None], {"type": "null"}),
    (Word, {"enum": ["a", "b"], "type": "string", "title": "Word"}),
    (Level, {"enum": [1, 2], "type": "integer", "title": "Level", "description": "How urgent."}),
    (Annotated[int, pydantic.Field(ge=1, le=5)], {"type": "integer", "minimum": 1, "maximum": 5}),
    (
        Annotated[list[int], pydantic.Field(max_length=3)],
        {"type": "array", "items": {"type": "integer"}, "maxItems": 3},
    ),
    ({"type": "string", "x": 1}, {"type": "string", "x": 1}),
]


@pytest.mark.parametrize(("annotation", "expected"), JSON_SCHEMAS, ids=str)
def test_json_schema(annotation: Any, expected: dict[str, Any]) -> None:
    assert schema.to_json_schema(annotation) == expected


def test_a_dataclass_in_json_schema() -> None:
    assert schema.to_json_schema(Shape) == {
        "type": "object",
        "title": "Shape",
        "description": "A shape.\n\nWith corners.",
        "properties": {
            "name": {"type": "string", "description": "what it is called"},
            "corners": {"type": "array", "items": {"$ref": "#/$defs/Point"}},
            "colour": {"enum": ["red", "blue"], "type": "string", "title": "Colour", "default": "red"},
            "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "tags": {"type": "object", "additionalProperties": {"type": "integer"}},
        },
        "required": ["name", "corners"],
        "$defs": {
            "Point": {
                "type": "object",
                "title": "Point",
                "properties": {"x": {"type": "integer"}, "y": {"type": "number", "default": 0.0}},
                "required": ["x"],
            }
        },
    }


def test_a_dataclass_as_the_api_says_it() -> None:
    @dataclass
    class Line:
        start: Point
        end: Point | None
        colour: Colour
        labels: list[str]

    # Here `Line` is local, and the names in its annotations are the module's.
    point = {
        "type": "OBJECT",
        "title": "Point",
        "properties": {"x": {"type": "INTEGER"}, "y": {"type": "NUMBER", "default": 0.0}},
        "propertyOrdering": ["x", "y"],
        "required": ["x"],
    }
    assert schema.to_api_schema(Line) == {
        "type": "OBJECT",
        "title": "Line",
        "properties": {
            "start": point,
            "end": {**point, "nullable": True},
            "colour": {"type": "STRING", "title": "Colour", "enum": ["red", "blue"], "format": "enum"},
            "labels": {"type": "ARRAY", "items": {"type": "STRING"}},
        },
        "propertyOrdering": ["start", "end", "colour", "labels"],
        "required": ["start", "end", "colour", "labels"],
    }


@pytest.mark.parametrize("annotation", [Film, OldFilm])
def test_typed_dicts_of_both_kinds(annotation: Any) -> None:
    assert schema.to_json_schema(annotation) == {
        "type": "object",
        "title": annotation.__name__,
        "properties": {"title": {"type": "string"}, "year": {"type": "integer"}},
        "required": ["title"],
    }
    assert schema.parse('{"title": "Heat"}', annotation) == {"title": "Heat"}


def test_a_reference_stands_alone() -> None:
    @dataclass
    class Holder:
        node: Annotated[Node, "the root"]

    described = schema.to_json_schema(Holder)["properties"]["node"]
    assert described == {"anyOf": [{"$ref": "#/$defs/Node"}], "description": "the root"}
    for found in _references(schema.to_json_schema(pydantic.create_model("M", node=(Tree, pydantic.Field(title="t"))))):
        assert found.keys() <= {"$ref", "$defs"}


def _references(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return ([value] if "$ref" in value else []) + [one for item in value.values() for one in _references(item)]
    return [one for item in value for one in _references(item)] if isinstance(value, list) else []


def test_classes_of_the_same_name_are_told_apart() -> None:
    other: Any = dataclass(type("Point", (), {"__annotations__": {"z": str}, "__module__": __name__}))
    made = schema.to_json_schema(tuple[Point, other, Point])
    assert [item["$ref"] for item in made["prefixItems"]] == ["#/$defs/Point", "#/$defs/Point2", "#/$defs/Point"]
    assert list(made["$defs"]["Point2"]["properties"]) == ["z"]


@pytest.mark.parametrize("annotation", [Node, Tree])
def test_recursion_is_for_json_schema_only(annotation: Any) -> None:
    made = schema.to_json_schema(annotation)
    assert made["$ref"] == f"#/$defs/{annotation.__name__}"
    assert schema.needs_json_schema(annotation)
    with pytest.raises(errors.ArgumentError, match=r"response_schema.*refers to itself.*response_json_schema"):
        schema.to_api_schema(annotation, "response_schema")


@pytest.mark.parametrize(
    "annotation",
    [
        dict[str, int],
        list,
        tuple[int, str],
        set[int],
        Level,
        Literal[1, 2],
        Literal["a", ""],
        uuid.UUID,
        datetime.date,
        Any,
    ],
)
def test_what_a_schema_of_the_api_cannot_say(annotation: Any) -> None:
    assert schema.needs_json_schema(annotation)


@pytest.mark.parametrize(
    "annotation",
    [str, list[str], Point, Point | None, list[Point], Film, Pair, Car, Recipe, Colour, datetime.datetime, int | str],
)
def test_what_a_schema_of_the_api_can_say(annotation: Any) -> None:
    assert not schema.needs_json_schema(annotation)
    made = schema.to_api_schema(annotation)
    assert models.Schema.model_validate(made, strict=True).to_dict() == made


def test_schemas_that_are_schemas_already() -> None:
    own = {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}, "propertyOrdering": ["a"]}
    assert schema.to_api_schema(own) == own
    assert schema.to_api_schema({"type": "object", "property_ordering": ["a"]})["propertyOrdering"] == ["a"]
    foreign = {"type": ["string", "null"], "const": "a"}
    assert schema.to_api_schema(foreign) == {"type": "STRING", "nullable": True, "enum": ["a"], "format": "enum"}
    assert schema.to_api_schema({"oneOf": [{"type": "string"}, {"type": "null"}]}) == {
        "type": "STRING",
        "nullable": True,
    }
    assert schema.to_api_schema({"allOf": [{"type": "string"}], "minLength": 2}) == {"type": "STRING", "minLength": "2"}
    referring = {"$defs": {"P": {"type": "integer"}}, "type": "object", "properties": {"p": {"$ref": "#/$defs/P"}}}
    assert schema.to_api_schema(referring)["properties"] == {"p": {"type": "INTEGER"}}
    with pytest.raises(errors.ArgumentError, match=r"'#/\$defs/Q', which is not there"):
        schema.to_api_schema({"$defs": {}, "$ref": "#/$defs/Q"})


@pytest.mark.parametrize(
    ("annotation", "message"),
    [
        (complex, r"x: complex cannot be described"),
        (list[complex], r"x\[\]: complex"),
        (dict[str, complex], r"x\{\}: complex"),
        (dict[tuple[int, int], str], r"x: the keys of a JSON object are texts"),
        (list["Missing"], r"x\[\]: the annotation 'Missing' names something that is not there"),  # type: ignore[name-defined] # noqa: F821
        (enum.Enum("Odd", {"A": object()}), r"x: the value <object .* cannot be a choice"),
    ],
)
def test_types_that_json_cannot_carry(annotation: Any, message: str) -> None:
    with pytest.raises(errors.ArgumentError, match=message):
        schema.to_json_schema(annotation, "x")


def test_the_member_with_the_wrong_type_is_named() -> None:
    @dataclass
    class Wrong:
        ok: int
        points: list[complex]

    with pytest.raises(errors.ArgumentError, match=r"^response_schema\.points\[\]: complex"):
        schema.to_api_schema(Wrong, "response_schema")


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


MISFITS: list[tuple[Any, str, str, str]] = [
    (Shape, '{"name": "s", "corners": [{"x": 1}, {"x": "2"}]}', "$.corners[1].x", "expected an integer, got a string"),
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
    (int, "true", "$", "expected an integer, got true or false"),
    (bool, "1", "$", "expected true or false, got a number"),
    (bytes, '"*"', "$", "expected base64"),
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


def test_an_exact_schema_is_none_where_something_is_lost() -> None:
    assert exact_api_schema({"type": "string", "format": "uuid"}) is None
    assert exact_api_schema({"type": "object", "properties": {}}) is None
    assert exact_api_schema({"type": "integer", "exclusiveMinimum": 0}) is None
    assert exact_api_schema({"type": "integer", "minimum": 0}) == {"type": "INTEGER", "minimum": 0}
