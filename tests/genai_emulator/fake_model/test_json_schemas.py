"""JSON Schemas that the service would refuse, wherever they stand in a request."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from genai_emulator.fake_model.json_schemas import DOCUMENTED_KEYWORDS, MAX_DEPTH, UNDOCUMENTED_KEYWORDS

JSON = dict[str, Any]
TEXT = {"type": "string"}
CONTENTS = [{"parts": [{"text": "Tell me of the sea"}]}]


def answered(**generation: Any) -> JSON:
    return {"contents": CONTENTS, "generationConfig": generation}


def declared(**function: Any) -> JSON:
    return {"contents": CONTENTS, "tools": [{"functionDeclarations": [{"name": "f", "description": "d", **function}]}]}


# How a request holds a schema, and the path of it there.
ROUTES: dict[str, tuple[Callable[[Any], JSON], str]] = {
    "response_json_schema": (
        lambda schema: answered(responseMimeType="application/json", responseJsonSchema=schema),
        "generation_config.response_json_schema",
    ),
    "the former name": (
        lambda schema: answered(responseMimeType="application/json", _responseJsonSchema=schema),
        "generation_config._response_json_schema",
    ),
    "response_format": (
        lambda schema: answered(responseFormat={"text": {"mimeType": "APPLICATION_JSON", "schema": schema}}),
        "generation_config.response_format.text.schema",
    ),
    "parameters_json_schema": (
        lambda schema: declared(parametersJsonSchema=schema),
        "tools[0].function_declarations[0].parameters_json_schema",
    ),
    "what a function returns": (
        lambda schema: declared(responseJsonSchema=schema),
        "tools[0].function_declarations[0].response_json_schema",
    ),
}
every_route = pytest.mark.parametrize("route", ROUTES)

TAKEN: list[JSON] = [
    {"type": "object", "properties": {"a": TEXT, "b": {}}, "required": ["a"], "propertyOrdering": ["b", "a"]},
    {"type": "object", "properties": {}, "additionalProperties": False, "$schema": "http://json-schema.org/draft-07"},
    {
        "type": "object",
        "additionalProperties": {"type": "integer", "minimum": 1, "maximum": 9},
        "minProperties": 1,
        "maxProperties": 2,
    },
    {"type": "array", "prefixItems": [TEXT], "items": {"type": "number"}, "minItems": 1, "maxItems": 4},
    {"type": ["string", "null"], "pattern": "a+", "minLength": 1, "maxLength": 9, "default": "a", "title": "A"},
    {"anyOf": [{"enum": ["a", "b"]}, {"enum": [1, 2.5]}], "description": "Either."},
    {"oneOf": [TEXT, {"type": "null"}]},
    {"type": "string", "format": "of-our-own", "example": "a"},
    {"$defs": {"A": {"type": "integer"}}, "$ref": "#/$defs/A"},
    {"properties": {"a": {"$anchor": "a", "type": "string"}, "b": {"$ref": "#a"}}},
    {"properties": {"a": {"$id": "https://a.example/a", "type": "string"}, "b": {"$ref": "https://a.example/a"}}},
    {"properties": {"next": {"$ref": "#"}, "value": TEXT}, "required": ["value"]},
    {
        "$defs": {
            "Tree": {"properties": {"kids": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}, "a": TEXT}},
        },
        "properties": {"tree": {"$ref": "#/$defs/Tree"}},
        "required": ["tree"],
    },
]

UNKNOWN = [
    *("const", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "$comment", "x-order", "discriminator"),
    *("allOf", "not", "if", "contains", "dependentRequired", "patternProperties", "propertyNames", "definitions"),
    *("multipleOf", "exclusiveMinimum", "uniqueItems", "contentEncoding", "unevaluatedProperties", "min_items"),
]

# What is refused, and where inside the schema.
REFUSED: list[tuple[JSON, str]] = [
    ({"properties": {"a": {"$ref": "#/$defs/A", "description": "x"}}, "$defs": {"A": TEXT}}, ".properties[a].descrip"),
    ({"$ref": "#/$defs/Missing", "$defs": {"A": TEXT}}, ".$ref"),
    ({"properties": {"a": {"$ref": "https://elsewhere.example/schema"}}}, ".properties[a].$ref"),
    ({"anyOf": [TEXT, {"enum": ["a", None]}]}, ".anyOf[1].enum"),
    ({"type": "boolean", "enum": [True]}, ".enum"),
    ({"enum": [{"a": 1}]}, ".enum"),
    ({"enum": []}, ".enum"),
    ({"items": {"type": "text"}}, ".items.type"),
    ({"type": ["string", 3]}, ".type"),
    ({"anyOf": []}, ".anyOf"),
    ({"properties": {"a": True}}, ".properties[a]"),
    ({"properties": {"a": TEXT}, "required": ["b"]}, ".required"),
    ({"properties": {"a": TEXT}, "required": True}, ".required"),
    ({"properties": {"a": TEXT}, "required": [["a"]]}, ".required"),
    ({"properties": {"a": TEXT}, "propertyOrdering": "a"}, ".propertyOrdering"),
    ({"properties": [TEXT]}, ".properties"),
    ({"type": "string", "description": 3}, ".description"),
    ({"type": "string", "maxLength": "3"}, ".maxLength"),
    ({"type": "array", "items": TEXT, "minItems": -1}, ".minItems"),
    ({"type": "integer", "minimum": "0"}, ".minimum"),
    ({"$ref": 3}, ".$ref"),
    ({"properties": {"next": {"$ref": "#"}}, "required": ["next"]}, ".properties[next]"),
    (
        {
            "$defs": {
                "Node": {
                    "properties": {"next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]}},
                    "required": ["next"],
                }
            },
            "$ref": "#/$defs/Node",
        },
        ".$defs[Node].properties[next]",
    ),
]


@pytest.fixture
def send(client: httpx.Client) -> Callable[[JSON], httpx.Response]:
    return lambda body: client.post("/v1beta/models/gemini-2.5-flash:generateContent", json=body)


def nested(levels: int) -> JSON:
    schema: JSON = TEXT
    for _ in range(levels):
        schema = {"type": "array", "items": schema}
    return schema


@every_route
@pytest.mark.parametrize("schema", TAKEN, ids=str)
def test_what_is_taken(send: Callable[[JSON], httpx.Response], route: str, schema: JSON) -> None:
    answer = send(ROUTES[route][0](schema))
    assert answer.status_code == 200, answer.text


def test_every_word_of_the_list_is_tried() -> None:
    def words(schema: Any) -> set[str]:
        if isinstance(schema, list):
            return {word for each in schema for word in words(each)}
        if not isinstance(schema, dict):
            return set()
        return set(schema) | {word for inner in schema.values() for word in words(inner)}

    assert words(TAKEN) >= {*DOCUMENTED_KEYWORDS, *UNDOCUMENTED_KEYWORDS}


@every_route
@pytest.mark.parametrize("word", UNKNOWN)
def test_unknown_words(send: Callable[[JSON], httpx.Response], route: str, word: str) -> None:
    """In the form in which recordings refuse a name that no message has."""
    build, where = ROUTES[route]
    answer = send(build({"type": "object", "properties": {"a": TEXT, "b": {"type": "array", "items": {word: 1}}}}))
    error = answer.json()["error"]
    place = f"{where}.properties[1].value.items"
    text = f"Invalid JSON payload received. Unknown name \"{word}\" at '{place}': Cannot find field."
    assert (answer.status_code, error["code"], error["status"], error["message"]) == (
        400,
        400,
        "INVALID_ARGUMENT",
        text,
    )
    (detail,) = error["details"]
    assert detail == {
        "@type": "type.googleapis.com/google.rpc.BadRequest",
        "fieldViolations": [{"field": place, "description": text}],
    }


def test_all_unknown_words_are_told_at_once(send: Callable[[JSON], httpx.Response]) -> None:
    error = send(ROUTES["response_json_schema"][0]({"const": 1, "items": {"not": {}, "examples": []}})).json()["error"]
    assert len(error["message"].split("\n")) == len(error["details"][0]["fieldViolations"]) == 3


def test_names_of_properties_are_no_words(send: Callable[[JSON], httpx.Response]) -> None:
    schema = {"properties": {"const": {"default": {"x-a": 1}}, "$ref": TEXT}, "$defs": {"not": TEXT}}
    assert send(ROUTES["response_json_schema"][0](schema)).status_code == 200


@every_route
@pytest.mark.parametrize(("schema", "where"), REFUSED, ids=str)
def test_what_is_refused(send: Callable[[JSON], httpx.Response], route: str, schema: JSON, where: str) -> None:
    build, start = ROUTES[route]
    answer = send(build(schema))
    error = answer.json()["error"]
    assert (answer.status_code, error["status"]) == (400, "INVALID_ARGUMENT")
    assert error["message"].startswith(f"* GenerateContentRequest.{start}{where}")
    assert error["details"][0]["fieldViolations"][0]["field"].startswith(f"{start}{where}")


@every_route
@pytest.mark.parametrize("schema", ["text", [], 3, True], ids=repr)
def test_what_is_no_schema(send: Callable[[JSON], httpx.Response], route: str, schema: Any) -> None:
    assert send(ROUTES[route][0](schema)).status_code == 400


@every_route
def test_depth(send: Callable[[JSON], httpx.Response], route: str) -> None:
    build, where = ROUTES[route]
    assert send(build(nested(MAX_DEPTH))).status_code == 200
    error = send(build(nested(MAX_DEPTH + 1))).json()["error"]
    named = "A FunctionDeclaration" if where.startswith("tools") else "A schema in GenerationConfig"
    assert error == {
        "code": 400,
        "message": f"{named} in the request exceeds the maximum allowed nesting depth.",
        "status": "INVALID_ARGUMENT",
    }


def test_depth_of_a_schema(send: Callable[[JSON], httpx.Response]) -> None:
    schema = json.loads(json.dumps(nested(MAX_DEPTH + 1)).replace("array", "ARRAY").replace("string", "STRING"))
    for body in (answered(responseMimeType="application/json", responseSchema=schema), declared(parameters=schema)):
        assert "nesting depth" in send(body).json()["error"]["message"]


def test_many_ways_through_references(send: Callable[[JSON], httpx.Response]) -> None:
    """Two references to the next definition each time: a thousand million ways, and no loop."""
    defs: JSON = {f"D{at}": {"anyOf": [{"$ref": f"#/$defs/D{at + 1}"}] * 2} for at in range(30)}
    schema = {"$defs": defs | {"D30": TEXT}, "properties": {"a": {"$ref": "#/$defs/D0"}}, "required": ["a"]}
    assert send(ROUTES["parameters_json_schema"][0](schema)).status_code == 200


def test_words_may_be_let_off() -> None:
    with Emulator(lenient_schemas=True) as emulator, httpx.Client(base_url=emulator.url) as client:

        def status(schema: JSON) -> list[int]:
            path, headers = "/v1beta/models/gemini-2.5-flash:generateContent", {"x-goog-api-key": "k"}
            return [client.post(path, json=build(schema), headers=headers).status_code for build, _ in ROUTES.values()]

        assert status({"properties": {"a": {"const": "a", "x-order": 1}, "b": {"not": {}}}}) == [200] * len(ROUTES)
        assert status({"properties": {"a": {"const": "a", "type": "text"}}}) == [400] * len(ROUTES)
        tools = declared(parametersJsonSchema={"examples": []})["tools"]
        text = {"parts": [{"text": "word " * 2000}]}
        body = {"model": "models/gemini-2.5-flash", "contents": [text], "tools": tools}
        assert client.post("/v1beta/cachedContents", json=body, headers={"x-goog-api-key": "k"}).status_code == 200


def test_a_cache_is_checked_too(client: httpx.Client) -> None:
    tools = declared(parametersJsonSchema={"type": "object", "examples": []})["tools"]
    body = {"model": "models/gemini-2.5-flash", "contents": CONTENTS, "tools": tools}
    answer = client.post("/v1beta/cachedContents", json=body)
    assert answer.status_code == 400
    assert 'Unknown name "examples" at \'tools[0].function_declarations[0]' in answer.json()["error"]["message"]
