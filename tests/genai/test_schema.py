"""Python types as schemas of both kinds, and answers as objects of those types."""

from __future__ import annotations

import datetime
import enum
import typing
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import pydantic
import pytest
from jsonschema import Draft202012Validator

from gemini_api import models
from genai import errors, schema
from genai.schemas.api_schema import exact_api_schema, plain_schema

from .kinds import Car, Colour, Film, Level, Node, OldFilm, Pair, Point, Recipe, Shape, Tree, UserId, Word

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
        dict,
        list,
        tuple[int, str],
        list[dict[str, str]],
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


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (uuid.UUID, {"type": "STRING", "description": "Format: uuid."}),
        (datetime.date, {"type": "STRING", "description": "Format: date."}),
        (bytes, {"type": "STRING", "description": "Encoding: base64."}),
        (set[int], {"type": "ARRAY", "items": {"type": "INTEGER"}, "description": "No item occurs twice."}),
        (
            Level,
            {
                "type": "INTEGER",
                "title": "Level",
                "minimum": 1,
                "maximum": 2,
                "description": "How urgent. One of 1, 2.",
            },
        ),
        (Literal[1, 5], {"type": "INTEGER", "minimum": 1, "maximum": 5, "description": "One of 1, 5."}),
        (Literal["a", ""], {"type": "STRING", "description": 'One of "a", "".'}),
        (Literal[True], {"type": "BOOLEAN", "description": "Always true."}),
        (
            Literal[1, None],
            {"type": "INTEGER", "minimum": 1, "maximum": 1, "nullable": True, "description": "One of 1."},
        ),
        (
            Literal[1, "a"],
            {
                "anyOf": [
                    {"type": "STRING", "enum": ["a"], "format": "enum"},
                    {"type": "INTEGER", "minimum": 1, "maximum": 1, "description": "One of 1."},
                ]
            },
        ),
        (Annotated[float, pydantic.Field(gt=0)], {"type": "NUMBER", "minimum": 0, "description": "Greater than 0."}),
        (Annotated[int, pydantic.Field(gt=0, lt=9)], {"type": "INTEGER", "minimum": 1, "maximum": 8}),
        (
            Annotated[uuid.UUID, "Its id"] | None,
            {"type": "STRING", "nullable": True, "description": "Its id. Format: uuid."},
        ),
    ],
    ids=str,
)
def test_a_word_that_a_schema_lacks_is_told_and_pushes_nothing(annotation: Any, expected: dict[str, Any]) -> None:
    assert not schema.needs_json_schema(annotation)
    assert schema.to_api_schema(annotation) == expected


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


class Caller(pydantic.BaseModel):
    back: typing.Callable[[], None]


@pytest.mark.parametrize(
    ("annotation", "message"),
    [
        (complex, r"x: complex cannot be described"),
        (list[complex], r"x\[\]: complex"),
        (dict[str, complex], r"x\{\}: complex"),
        (dict[tuple[int, int], str], r"x: the keys of a JSON object are texts"),
        (list["Missing"], r"x\[\]: the annotation 'Missing' names something that is not there"),  # type: ignore[name-defined] # noqa: F821
        (enum.Enum, r"x: an enum without members"),
        (pydantic.BaseModel, "BaseModel cannot be described in JSON Schema: model_json_schema"),
        (Caller, "Caller cannot be described in JSON Schema: Cannot generate a JsonSchema"),
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


def test_what_is_kept_is_not_shared() -> None:
    for make in (schema.to_json_schema, schema.to_api_schema):
        made = make(Point)
        made["properties"].clear()
        assert list(make(Point)["properties"]) == ["x", "y"]
    assert schema.to_json_schema(int | str)["anyOf"] == schema.to_json_schema(str | int)["anyOf"][::-1]
    assert schema.to_json_schema(Annotated[int, ["unhashable"]]) == {"type": "integer"}


def test_json_schema_for_a_schema() -> None:
    assert schema.needs_json_schema(Tree.model_json_schema())
    assert not schema.needs_json_schema(Recipe.model_json_schema())
    assert not schema.needs_json_schema({"type": "OBJECT"})
    assert not schema.needs_json_schema(models.Schema(type=models.Type.OBJECT))
    assert schema.needs_json_schema(models.Schema)


def test_properties_keep_the_order_that_they_were_given_in() -> None:
    inner = {"type": "OBJECT", "properties": {"z": {"type": "STRING"}, "y": {"type": "STRING"}}}
    said = {"type": "OBJECT", "properties": {"b": {"type": "ARRAY", "items": inner}, "a": {"anyOf": [inner]}}}
    made = schema.to_api_schema(said)
    assert made["propertyOrdering"] == ["b", "a"]
    assert made["properties"]["b"]["items"]["propertyOrdering"] == ["z", "y"]
    assert made["properties"]["a"]["anyOf"][0]["propertyOrdering"] == ["z", "y"]
    assert schema.to_api_schema({**said, "propertyOrdering": ["a", "b"]})["propertyOrdering"] == ["a", "b"]
    assert "propertyOrdering" not in said


def test_a_schema_of_the_api_as_json_schema() -> None:
    said = models.Schema(
        type="OBJECT",
        properties={
            "colour": {"type": "STRING", "format": "enum", "enum": ["RED"], "nullable": True},
            "sizes": {"type": "ARRAY", "min_items": 1, "items": {"type": "INTEGER", "example": 3}},
            "either": {"any_of": [{"type": "STRING"}, {"type": "NUMBER"}]},
        },
        required=["colour"],
    )
    made = plain_schema(said.to_dict())
    assert made == {
        "type": "object",
        "properties": {
            "colour": {"anyOf": [{"type": "string", "enum": ["RED"]}, {"type": "null"}]},
            "sizes": {"type": "array", "minItems": 1, "items": {"type": "integer", "examples": [3]}},
            "either": {"anyOf": [{"type": "string"}, {"type": "number"}]},
        },
        "required": ["colour"],
    }
    Draft202012Validator.check_schema(made)


def test_an_exact_schema_is_none_where_only_json_schema_will_do() -> None:
    assert exact_api_schema({"type": "object", "properties": {}}) is None
    assert exact_api_schema({"type": "array", "prefixItems": [{"type": "string"}]}) is None
    assert exact_api_schema({"$ref": "#/$defs/A", "$defs": {"A": {"properties": {"a": {"$ref": "#"}}}}}) is None
    assert exact_api_schema({"type": "integer", "minimum": 0}) == {"type": "INTEGER", "minimum": 0}


@pytest.mark.parametrize("null", ["null", "NULL"])
def test_null_among_the_options_of_a_dict_is_nullable(null: str) -> None:
    optional = {"anyOf": [{"type": "integer", "minimum": 1}, {"type": null}], "title": "M", "default": None}
    several = {"any_of": [{"type": "string"}, {"type": "integer"}, {"type": null}]}
    given = {"type": "object", "properties": {"m": optional, "n": {"type": "array", "items": several}}}
    sent = schema.to_api_schema(given)["properties"]
    assert sent["m"] == {"type": "INTEGER", "minimum": 1, "title": "M", "nullable": True}
    assert sent["n"]["items"] == {"anyOf": [{"type": "STRING"}, {"type": "INTEGER"}], "nullable": True}
    assert schema.to_api_schema({"anyOf": [{"type": null}]}) == {"anyOf": [{"type": "NULL"}]}
