"""JSON Schema in the words that the API lists, on every route that it takes there."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import jsonschema
import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemini_api import models
from gemini_api.backends import GEMINI
from genai import errors, schema
from genai._convert import Converters
from genai.schemas.tidy import tidy
from tests.genai.conftest import MODEL, Mode

# What Google lists for response_json_schema, and what it lists for Schema beside it.
LISTED = frozenset(
    re.findall(
        r"\S+",
        "$defs $ref type format title description enum items prefixItems minItems maxItems minimum maximum anyOf "
        "properties additionalProperties required propertyOrdering default pattern minLength maxLength minProperties "
        "maxProperties",
    )
)
LISTED_IN_SCHEMA = (LISTED | {"nullable", "example"}) - {"$defs", "$ref", "prefixItems", "additionalProperties"}

CHANGED: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("const", {"const": "a"}, {"type": "string", "enum": ["a"]}),
    ("const of a type", {"type": "integer", "const": 3}, {"type": "integer", "enum": [3]}),
    ("const null", {"const": None}, {"type": "null"}),
    ("const true", {"const": True}, {"type": "boolean", "description": "Always true."}),
    ("const object", {"const": {"a": 1}}, {"type": "object", "description": 'One of {"a": 1}.'}),
    ("enum of numbers", {"enum": [1, 2.5]}, {"type": "number", "enum": [1, 2.5]}),
    ("enum with null", {"enum": ["a", None]}, {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]}),
    (
        "enum of a mix",
        {"enum": [1, "a"]},
        {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1]}]},
    ),
    ("enum against its type", {"type": "string", "enum": ["a", 1]}, {"type": "string", "enum": ["a"]}),
    ("nullable", {"type": "string", "nullable": True}, {"type": ["string", "null"]}),
    ("examples", {"type": "string", "examples": ["a", "b"]}, {"type": "string", "description": 'Examples: "a", "b".'}),
    ("example", {"type": "integer", "example": 3}, {"type": "integer", "description": "Examples: 3."}),
    ("deprecated", {"type": "string", "deprecated": True}, {"type": "string", "description": "Deprecated."}),
    ("readOnly", {"type": "string", "readOnly": True, "writeOnly": False}, {"type": "string"}),
    ("x-", {"type": "string", "x-order": 1, "x-enumNames": ["a"]}, {"type": "string"}),
    ("comments", {"type": "string", "$comment": "c", "$schema": "s", "$id": "i", "$anchor": "a"}, {"type": "string"}),
    ("unknown words", {"type": "string", "discriminator": {}, "markdownDescription": "m"}, {"type": "string"}),
    ("format", {"type": "string", "format": "uuid"}, {"type": "string", "description": "Format: uuid."}),
    ("known format", {"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
    (
        "format after text",
        {"type": "string", "format": "email", "description": "Where to"},
        {"type": "string", "description": "Where to. Format: email."},
    ),
    ("exclusive whole", {"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 1}),
    (
        "exclusive",
        {"type": "number", "exclusiveMaximum": 1},
        {"type": "number", "maximum": 1, "description": "Less than 1."},
    ),
    ("draft 4", {"type": "integer", "minimum": 0, "exclusiveMinimum": True}, {"type": "integer", "minimum": 1}),
    ("multipleOf", {"type": "integer", "multipleOf": 5}, {"type": "integer", "description": "A multiple of 5."}),
    ("uniqueItems", {"type": "array", "uniqueItems": True}, {"type": "array", "description": "No item occurs twice."}),
    ("not", {"type": "string", "not": {"enum": ["a"]}}, {"type": "string", "description": 'Not: {"enum": ["a"]}.'}),
    ("oneOf", {"oneOf": [{"type": "string"}, {"type": "null"}]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    (
        "allOf",
        {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
                   {"properties": {"b": {"type": "integer"}}, "required": ["b"]}]},
        {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a", "b"]},
    ),
    ("allOf bounds", {"allOf": [{"minimum": 1}, {"minimum": 3, "type": "integer"}]}, {"minimum": 3, "type": "integer"}),
    (
        "old tuples",
        {"type": "array", "items": [{"type": "string"}, {"type": "integer"}]},
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
    ),
    ("true", {"type": "object", "properties": {"a": True}}, {"type": "object", "properties": {"a": {}}}),
    ("false", {"type": "object", "properties": {"a": False}}, {"type": "object", "properties": {}}),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), [row[1:] for row in CHANGED], ids=[row[0] for row in CHANGED])
def test_each_word(said: dict[str, Any], expected: dict[str, Any]) -> None:
    before = copy.deepcopy(said)
    assert tidy(said) == expected
    assert tidy({"type": "object", "properties": {"p": said}}) == {"type": "object", "properties": {"p": expected}}
    assert tidy({"type": "array", "items": said})["items"] == expected
    assert said == before
    _only(schema.to_api_schema(said), LISTED_IN_SCHEMA)


POINT = {"type": "object", "properties": {"x": {"type": "integer"}}}
REFERENCES: list[tuple[str, dict[str, Any]]] = [
    ("#/$defs/P", {"$defs": {"P": POINT}}),
    ("#/definitions/P", {"definitions": {"P": POINT}}),
    ("#/$defs/a/b", {"$defs": {"a": {"b": POINT}}}),
    ("#/$defs/a~1b", {"$defs": {"a/b": POINT}}),
    ("#/$defs/a~0b", {"$defs": {"a~b": POINT}}),
    ("#/$defs/a%20b", {"$defs": {"a b": POINT}}),
    ("#/components/schemas/P", {"components": {"schemas": {"P": POINT}}}),
    ("#/properties/other", {"properties": {"other": POINT}}),
    ("#/properties/other/properties/p", {"properties": {"other": {"type": "object", "properties": {"p": POINT}}}}),
    ("#/properties/other/items", {"properties": {"other": {"type": "array", "items": POINT}}}),
    ("#/properties/other/anyOf/0", {"properties": {"other": {"anyOf": [POINT, {"type": "null"}]}}}),
    ("#point", {"$defs": {"P": {**POINT, "$anchor": "point"}}}),
    ("https://example.com/point", {"$defs": {"P": {**POINT, "$id": "https://example.com/point"}}}),
    ("#/$defs/Q", {"$defs": {"Q": {"$ref": "#/$defs/P"}, "P": POINT}}),
]  # fmt: skip


@pytest.mark.parametrize(("reference", "rest"), REFERENCES, ids=[row[0] for row in REFERENCES])
def test_references_to_anywhere(reference: str, rest: dict[str, Any]) -> None:
    whole = {"type": "object", **rest, "properties": {**rest.get("properties", {}), "p": {"$ref": reference}}}
    made = tidy(whole)
    _only(made, LISTED)
    for found in _references(made):
        assert found.startswith("#/$defs/")
        assert found.count("/") == 2
    assert schema.to_api_schema(whole)["properties"]["p"] == {
        "type": "OBJECT", "properties": {"x": {"type": "INTEGER"}}
    }  # fmt: skip
    beside = {
        **whole,
        "properties": {**whole["properties"], "p": {"$ref": reference, "description": "Here.", "default": {}}},
    }
    assert tidy(beside)["properties"]["p"] == {**POINT, "description": "Here.", "default": {}}
    assert schema.to_api_schema(beside)["properties"]["p"]["description"] == "Here."
    with pytest.raises(errors.ArgumentError, match=r"response_json_schema: refers to .*, which is not there"):
        tidy({"properties": {"p": {"$ref": reference}}}, "response_json_schema")


@pytest.mark.parametrize(
    "whole",
    [
        {"type": "object", "properties": {"next": {"$ref": "#"}}},
        {"$ref": "#/$defs/N", "$defs": {"N": {"type": "object", "properties": {"next": {"$ref": "#/$defs/N"}}}}},
        {"$ref": "#/definitions/N",
         "definitions": {"N": {"type": "object", "properties": {"next": {"$ref": "#/definitions/N"}}}}},
        {"type": "object", "properties": {"next": {"type": "array", "items": {"$ref": "#/properties/next"}}}},
        {"type": "object", "properties": {"next": {"$ref": "#", "description": "The next."}}, "required": ["next"]},
        {"type": "object", "properties": {"next": {"$ref": "#/$defs/A"}}, "required": ["next"],
         "$defs": {"A": {"type": "object", "properties": {"b": {"$ref": "#/$defs/B"}}, "required": ["b"]},
                   "B": {"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}, "required": ["a"]}}},
    ],
)  # fmt: skip
def test_recursion_is_kept_in_definitions_and_never_required(whole: dict[str, Any]) -> None:
    made = tidy(whole)
    _only(made, LISTED)
    assert made["$defs"]
    for found in _references(made):
        assert found.removeprefix("#/$defs/") in made["$defs"]
    instance: Any = {}
    for _ in range(3):
        instance = {"next": instance}
    if "A" not in made["$defs"] and "items" not in str(whole):
        jsonschema.validate(instance, made)
    # Following what is required must come to an end.
    assert _ends(made, made, set())
    with pytest.raises(errors.ArgumentError, match="refers to itself"):
        schema.to_api_schema(whole)


def _ends(part: Any, whole: dict[str, Any], seen: set[str]) -> bool:
    reference = part.get("$ref")
    if reference is not None:
        name = reference.removeprefix("#/$defs/")
        return name not in seen and _ends(whole["$defs"][name], whole, {*seen, name})
    needed = [part["properties"][name] for name in part.get("required", ())]
    return all(_ends(each, whole, seen) for each in (*needed, *part.get("anyOf", ())))


class Tree(pydantic.BaseModel):
    label: str
    children: list[Tree]


def test_a_recursive_class() -> None:
    made = tidy(schema.to_json_schema(Tree))
    tree = made["$defs"]["Tree"]
    assert tree["required"] == ["label"]
    assert tree["properties"]["children"]["description"] == "Required."
    assert made["$ref"] == "#/$defs/Tree"


def _references(value: Any) -> list[str]:
    if isinstance(value, Mapping):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [one for inner in value.values() for one in _references(inner)]
    return [one for inner in value for one in _references(inner)] if isinstance(value, list) else []


def _only(made: Any, words: frozenset[str]) -> None:
    """Every schema in a schema says only what is listed, and a reference nothing beside it."""
    assert made.keys() <= words, made.keys() - words
    if "$ref" in made:
        assert made.keys() <= {"$ref", "$defs"}
    for value in made.get("enum", ()):
        assert isinstance(value, str if "nullable" in words else (str, int, float))
        assert not isinstance(value, bool)
    for key in ("properties", "$defs"):
        for inner in (made.get(key) or {}).values():
            _only(inner, words)
    for inner in (*made.get("anyOf", ()), *made.get("prefixItems", ())):
        _only(inner, words)
    for key in ("items", "additionalProperties"):
        if isinstance(made.get(key), dict):
            _only(made[key], words)


# ---- laws

TEXT = st.sampled_from(["a", "b", "ab", ""])
VALUE = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.sampled_from([0.5, 1.5]), TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=6,
)
SMALL = st.integers(-2, 2)
LEAF = st.one_of(
    st.fixed_dictionaries({"type": st.just("string")}, optional={"minLength": st.just(1), "pattern": st.just("a")}),
    st.fixed_dictionaries({"type": st.just("integer")}, optional={"minimum": SMALL, "maximum": SMALL}),
    st.fixed_dictionaries({"type": st.just("integer"), "exclusiveMinimum": SMALL}),
    st.just({"type": "number"}),
    st.just({"type": "boolean"}),
    st.just({"type": ["string", "null"]}),
    st.just({"type": "null"}),
    st.just({}),
    st.fixed_dictionaries({"const": st.one_of(st.none(), st.integers(-2, 2), TEXT)}),
    st.fixed_dictionaries({"enum": st.lists(st.one_of(st.none(), SMALL, TEXT), min_size=1, max_size=3, unique_by=str)}),
    st.sampled_from([{"$ref": "#/$defs/A"}, {"$ref": "#/definitions/B"}, {"$ref": "#/$defs/deep/C"},
                     {"$ref": "#/$defs/A", "description": "said"}, {"$ref": "#/definitions/B", "title": "said"}]),
)  # fmt: skip
SCHEMA = st.recursive(
    LEAF,
    lambda inner: st.one_of(
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}, optional={"minItems": st.integers(0, 2)}),
        st.fixed_dictionaries({"type": st.just("array"), "prefixItems": st.lists(inner, min_size=1, max_size=2)}),
        st.fixed_dictionaries(
            {"type": st.just("object"), "properties": st.dictionaries(TEXT, inner, max_size=2)},
            optional={"required": st.just(["a"]), "additionalProperties": st.one_of(st.booleans(), inner)},
        ),
        st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"allOf": st.lists(inner, min_size=1, max_size=1)}),
        inner.map(lambda each: {**each, "examples": [1], "x-y": 1, "deprecated": True, "title": "T"}),
    ),
    max_leaves=6,
)  # fmt: skip
DEFINITIONS = st.fixed_dictionaries({"A": LEAF, "B": LEAF, "C": LEAF})


def _plain(part: Any) -> bool:
    return not _references(part)


@given(SCHEMA, DEFINITIONS.filter(_plain), VALUE)
def test_the_tidied_schema_accepts_the_same(said: dict[str, Any], defs: dict[str, Any], value: Any) -> None:
    whole = {**said, "$defs": {"A": defs["A"], "deep": {"C": defs["C"]}}, "definitions": {"B": defs["B"]}}
    made = tidy(whole)
    _only(made, LISTED)
    jsonschema.Draft202012Validator.check_schema(made)
    validator = jsonschema.Draft202012Validator
    assert validator(made).is_valid(value) == validator(whole).is_valid(value)
    assert tidy(made) == made


# ---- every route

SAID: dict[str, Any] = {
    "type": "object",
    "properties": {
        "id": {"type": "string", "format": "uuid", "examples": ["x"], "x-order": 1},
        "kind": {"const": "dog", "deprecated": True},
        "home": {"$ref": "#/definitions/Home", "description": "Where it lives."},
        "more": {"type": "object", "additionalProperties": {"type": "integer"}},
    },
    "required": ["id"],
    "definitions": {"Home": {"type": "object", "properties": {"street": {"type": "string", "readOnly": True}}}},
    "$schema": "https://json-schema.org/draft/2020-12/schema",
}
TIDIED: dict[str, Any] = {
    "type": "object",
    "properties": {
        "id": {"type": "string", "description": 'Format: uuid. Examples: "x".'},
        "kind": {"type": "string", "enum": ["dog"], "description": "Deprecated."},
        "home": {
            "type": "object",
            "properties": {"street": {"type": "string"}},
            "description": "Where it lives.",
        },
        "more": {"type": "object", "additionalProperties": {"type": "integer"}},
    },
    "required": ["id"],
}


class McpTool:
    name = "f"
    description = "Do it."
    inputSchema = SAID


class Described(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(json_schema_extra={"x-a": 1, "examples": [{"id": "1"}]})

    id: pydantic.UUID4 = pydantic.Field(examples=["x"], deprecated=True)
    more: dict[str, int]


def _convert() -> Converters:
    return Converters(models, GEMINI)


def _function(tools: list[dict[str, Any]]) -> Any:
    return tools[0]["functionDeclarations"][0]["parametersJsonSchema"]


FORMAT = {"text": {"mime_type": "APPLICATION_JSON", "json_schema": SAID}}
ROUTES: dict[str, Callable[[], Any]] = {
    "response_json_schema": lambda: _convert().json_schema(SAID),
    "JSONSchema": lambda: _convert().json_schema(models.JSONSchema.from_dict(SAID)),
    "declaration": lambda: _function(
        _convert().tools([models.FunctionDeclaration(name="f", description="d", parameters_json_schema=SAID)])
    ),
    "tool": lambda: _function(
        _convert().tools(
            [models.Tool(function_declarations=[{"name": "f", "description": "d", "parameters_json_schema": SAID}])]
        )
    ),
    "dict": lambda: _function(
        _convert().tools([{"functionDeclarations": [{"name": "f", "description": "d", "parametersJsonSchema": SAID}]}])
    ),
    "mcp tool": lambda: _function(_convert().tools([McpTool()])),
    "response format": lambda: _convert().response_format(
        {"text": {"mime_type": "APPLICATION_JSON", "json_schema": SAID}}
    )["text"]["schema"],
    "ResponseFormat": lambda: _convert().response_format(
        models.ResponseFormat(text=models.TextResponseFormat(json_schema=SAID))
    )["text"]["schema"],
    "generation config": lambda: _convert().generation_config({"response_json_schema": SAID})["responseJsonSchema"],
    "generation config, response format": lambda: _convert().generation_config(
        {"response_format": {"text": {"schema": SAID}}}
    )["responseFormat"]["text"]["schema"],
}


@pytest.mark.parametrize("route", ROUTES)
def test_every_route(route: str) -> None:
    assert ROUTES[route]() == TIDIED


CONFIGS: dict[str, Any] = {
    "response_json_schema": lambda schema: {"response_json_schema": schema},
    "response_format": lambda schema: {
        "response_format": {"text": {"mime_type": "APPLICATION_JSON", "json_schema": schema}}
    },
    "ResponseFormat": lambda schema: models.GenerateContentConfig(
        response_format=models.ResponseFormat(
            text=models.TextResponseFormat(mime_type="APPLICATION_JSON", json_schema=schema)
        )
    ),
    "tool": lambda schema: {
        "tools": [{"function_declarations": [{"name": "f", "description": "d", "parameters_json_schema": schema}]}]
    },
    "mcp tool": lambda schema: {"tools": [McpTool()]},
}


@pytest.mark.parametrize("route", CONFIGS)
async def test_the_service_takes_what_is_sent(mode: Mode, route: str) -> None:
    """The emulator refuses the words that the API does not list; all that is said goes through, on every route."""
    config = CONFIGS[route](SAID)
    await mode.client.models.generate_content(model=MODEL, contents="Say hello", config=config)
    (body,) = [request.json for request in mode.emulator.requests]
    assert json.dumps(TIDIED) in json.dumps(body)
    async for _ in await mode.client.models.generate_content_stream(model=MODEL, contents="Say hello", config=config):
        pass


@pytest.mark.parametrize("route", ["response_json_schema", "response_format", "ResponseFormat"])
async def test_the_service_takes_the_schema_of_a_type(mode: Mode, route: str) -> None:
    answer = await mode.client.models.generate_content(
        model=MODEL, contents="Say hello", config=CONFIGS[route](Described)
    )
    assert Described.model_validate_json(answer.text)


def test_the_caller_s_response_format_stays_as_it_is() -> None:
    given = models.ResponseFormat(text=models.TextResponseFormat(json_schema=SAID))
    before = copy.deepcopy(SAID)
    _convert().response_format(given)
    assert given.text is not None
    assert given.text.json_schema == before == SAID
    assert _convert().response_format({"image": {"aspect_ratio": "ASPECT_RATIO_ONE_BY_ONE"}}).keys() == {"image"}
    assert _convert().response_format({"text": {"mime_type": "TEXT_PLAIN"}}) == {"text": {"mimeType": "TEXT_PLAIN"}}


def test_classes_on_every_route() -> None:
    expected = {"type": "string", "title": "Id", "description": 'Format: uuid4. Examples: "x". Deprecated.'}
    text = {"json_schema": Described}
    for made in (
        _convert().json_schema(Described),
        _convert().json_schema(Described.model_json_schema()),
        _convert().response_format({"text": text})["text"]["schema"],
    ):
        _only(made, LISTED)
        assert made["properties"]["id"] == expected

    def keep(described: Described) -> None: ...

    keep.__annotations__["described"] = Described
    _only(_function(_convert().tools([keep])), LISTED)


def test_a_response_schema_in_json_schema_s_words() -> None:
    whole = {**SAID, "properties": {key: value for key, value in SAID["properties"].items() if key != "more"}}
    assert not schema.needs_json_schema(whole)
    made = _convert().schema(whole)
    _only(made, LISTED_IN_SCHEMA)
    assert made["properties"]["kind"] == {
        "type": "STRING", "enum": ["dog"], "format": "enum", "description": "Deprecated."
    }  # fmt: skip
    assert made["properties"]["id"]["description"] == 'Format: uuid. Examples: "x".'
    for word in ("examples", "deprecated", "readOnly", "x-order", "$comment", "const", "oneOf"):
        assert schema.is_json_schema({"type": "object", "properties": {"a": {"type": "string", word: ["a"]}}})
    assert _convert().schema({"type": "string", "format": "uuid"}) == {"type": "STRING", "description": "Format: uuid."}
    with pytest.raises(errors.ArgumentError, match="descripton"):
        _convert().schema({"type": "string", "descripton": "A slip."})


def test_definitions_that_are_put_in_place() -> None:
    """``allOf`` with one reference is how pydantic before 2.9, and others, say something beside it."""
    whole = {"$defs": {"P": POINT}, "properties": {"p": {"allOf": [{"$ref": "#/$defs/P"}], "description": "Here."}}}
    assert tidy(whole) == {"properties": {"p": {**POINT, "description": "Here."}}}
    both = {"allOf": [{"$ref": "#/$defs/P"}, {"properties": {"y": {"type": "integer"}}}], "$defs": {"P": POINT}}
    assert list(tidy(both)["properties"]) == ["x", "y"]
    assert "$defs" not in tidy(both)
    plain = {"$defs": {"P": POINT, "Unused": POINT}, "properties": {"p": {"$ref": "#/$defs/P"}}}
    assert tidy(plain) == {"$defs": {"P": POINT}, "properties": {"p": {"$ref": "#/$defs/P"}}}


def test_a_bare_map_of_parameters_is_an_object() -> None:
    pair = {
        "type": "array",
        "prefixItems": [{"type": "integer"}],
        "minItems": 1,
        "maxItems": 1,
        "unevaluatedItems": False,
    }
    made = _function(
        _convert().tools([models.FunctionDeclaration(name="f", description="d", parameters_json_schema={"a": pair})])
    )
    assert made == {
        "type": "object",
        "properties": {"a": {"type": "array", "prefixItems": [{"type": "integer"}], "minItems": 1, "maxItems": 1}},
        "required": ["a"],
    }


def test_what_is_no_schema_is_refused() -> None:
    for said in ({"properties": {"a": "string"}}, {"items": 3}, {"anyOf": [None]}):
        with pytest.raises(errors.ArgumentError, match=r"^x(\.a|\[\])?: expected a schema"):
            tidy(said, "x")
    assert json.dumps(tidy(SAID))
