"""``Schema.json_schema`` and ``Schema.from_json_schema``."""

from __future__ import annotations

import logging
from typing import Any

import pydantic
import pytest

from genai import errors, types

SCHEMA = types.Schema(
    type="OBJECT",
    title="Basket",
    properties={
        "colour": {"type": "STRING", "enum": ["red"], "nullable": True},
        "sizes": {"type": "ARRAY", "items": {"type": "INTEGER", "minimum": 1}, "min_items": 1},
        "either": {"any_of": [{"type": "STRING"}, {"type": "NUMBER"}]},
    },
    required=["colour"],
    property_ordering=["sizes", "colour", "either"],
)


def test_a_schema_as_json_schema() -> None:
    made = SCHEMA.json_schema
    assert isinstance(made, types.JSONSchema)
    assert made.to_dict() == {
        "type": "object",
        "title": "Basket",
        "properties": {
            "colour": {"type": ["string", "null"], "enum": ["red"]},
            "sizes": {"type": "array", "items": {"type": "integer", "minimum": 1}, "minItems": 1},
            "either": {"anyOf": [{"type": "string"}, {"type": "number"}]},
        },
        "required": ["colour"],
    }
    assert types.Schema(type="TYPE_UNSPECIFIED", example=1).json_schema == types.JSONSchema()
    assert types.Schema(nullable=True).json_schema.type is types.JSONSchemaType("null")
    assert SCHEMA.model_dump()["title"] == "Basket"


@pytest.mark.parametrize("option", ["GEMINI_API", "VERTEX_AI", "ENTERPRISE"])
def test_there_and_back(option: str) -> None:
    plain = types.Schema(
        type="OBJECT",
        properties={
            "a": types.Schema(type="ARRAY", items=types.Schema(type="STRING", pattern="x"), max_items=3),
            "b": types.Schema(type="NUMBER", nullable=True, maximum=2.5, description="d"),
        },
        required=["a"],
    )
    assert types.Schema.from_json_schema(json_schema=plain.json_schema, api_option=option) == plain


class Inner(pydantic.BaseModel):
    value: int | None


class Outer(pydantic.BaseModel):
    one: Inner
    many: list[Inner] = []
    kind: int | str


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"type": ["null"]}, {"nullable": True}),
        ({"type": ["string", "null"]}, {"type": "STRING", "nullable": True}),
        (
            {"type": ["string", "array"], "maxLength": 3, "items": {"type": "integer"}, "default": "x"},
            {"anyOf": [{"type": "STRING", "maxLength": "3"}, {"type": "ARRAY", "items": {"type": "INTEGER"}}]},
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "null"}], "title": "T"},
            {"type": "STRING", "nullable": True, "title": "T"},
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            {"type": "OBJECT", "anyOf": [{"type": "STRING"}, {"type": "INTEGER"}]},
        ),
        ({"$ref": "#/$defs/A", "$defs": {"A": {"type": "string", "title": "A"}}}, {"type": "STRING"}),
        ({"type": "integer", "enum": [1, 2]}, {"type": "INTEGER", "enum": ["1", "2"]}),
        ({"type": "array", "uniqueItems": True}, {"type": "ARRAY"}),
        ({}, {}),
    ],
    ids=str,
)  # fmt: skip
def test_a_json_schema_as_schema(said: dict[str, Any], expected: dict[str, Any]) -> None:
    for given in (said, types.JSONSchema.from_dict(said)):
        assert types.Schema.from_json_schema(json_schema=given).to_dict() == expected


def test_a_pydantic_schema() -> None:
    made = types.Schema.from_json_schema(json_schema=types.JSONSchema(**Outer.model_json_schema()))
    inner = {"type": "OBJECT", "properties": {"value": {"type": "INTEGER", "nullable": True}}, "required": ["value"]}
    properties = made.to_dict()["properties"]
    assert properties["one"] == inner
    assert properties["many"]["items"] == inner
    assert properties["kind"]["anyOf"] == [{"type": "INTEGER"}, {"type": "STRING"}]


def test_a_definition_used_twice_is_there_twice_and_a_cycle_ends() -> None:
    said = {
        "properties": {"a": {"$ref": "#/$defs/N"}, "b": {"$ref": "#/$defs/N"}},
        "$defs": {"N": {"type": "object", "properties": {"n": {"$ref": "#/$defs/N"}}}},
    }
    made = types.Schema.from_json_schema(json_schema=said)
    assert made.properties is not None
    assert made.properties["a"] == made.properties["b"]
    assert made.properties["a"].properties == {"n": types.Schema()}


def test_what_is_refused() -> None:
    read = types.Schema.from_json_schema
    with pytest.raises(ValueError, match="GEMINI_API, VERTEX_AI, ENTERPRISE"):
        read(json_schema={}, api_option="OTHER")
    with pytest.raises(errors.ArgumentError, match=r"'#/\$defs/A', which is not there"):
        read(json_schema={"$ref": "#/$defs/A"})
    for said in ({"uniqueItems": True}, {"properties": {"a": {"additionalProperties": False}}}):
        read(json_schema=said)
        with pytest.raises(ValueError, match="is not supported by a Schema"):
            read(json_schema=said, raise_error_on_unsupported_field=True)


def test_it_is_said_once_what_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="google_genai.types")
    types._json_schema_warning_logged = False  # type: ignore[attr-defined]
    for _ in range(3):
        assert SCHEMA.json_schema
    assert [record.name for record in caplog.records] == ["google_genai.types"]
    assert "response_json_schema" in caplog.text


@pytest.mark.parametrize("name", ["propertyOrdering", "property_ordering"])
def test_the_order_of_properties_is_kept(name: str) -> None:
    class Extended(types.JSONSchema):  # as google-adk has it
        property_ordering: list[str] | None = None

    for cls in (types.JSONSchema, Extended):
        given = cls.model_validate({"type": "object", "properties": {"b": {"type": "string"}}, name: ["b"]})
        assert types.Schema.from_json_schema(json_schema=given).property_ordering == ["b"]
