"""Answers that fit a schema, and function calls."""

from __future__ import annotations

import json
import math
import re
from typing import Any

import httpx
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genai_emulator.fake_model.hints import Hints
from genai_emulator.fake_model.patterns import text_matching
from genai_emulator.fake_model.structured import ValueGenerator
from tests.cases import examples
from tests.genai_emulator.conftest import Generate, text_of

SCHEMAS: list[dict[str, Any]] = [
    {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a"]},
    {"type": "array", "items": {"type": "number"}, "minItems": 3, "maxItems": 4},
    {"type": "array", "items": {"type": "integer"}, "uniqueItems": True, "minItems": 5},
    {"type": "array", "items": {"enum": ["a", "b", "c"]}, "uniqueItems": True, "minItems": 3},
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False},
    {"type": "string", "minLength": 30, "maxLength": 32},
    {"type": "string", "maxLength": 3},
    {"type": "string", "pattern": r"^[A-Z]{3}-\d{4}$"},
    {"type": "string", "pattern": r"(foo|bar)+[^a-z]\w\s?$"},
    *({"type": "string", "format": name} for name in ("date", "date-time", "email", "uuid", "ipv4", "uri", "time")),
    {"type": "integer", "minimum": 10, "maximum": 12},
    {"type": "integer", "exclusiveMinimum": 5, "exclusiveMaximum": 7},
    {"type": "number", "exclusiveMinimum": 0, "maximum": 0.2},
    {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.001},
    {"type": "integer", "multipleOf": 7, "minimum": 15},
    {"type": "number", "multipleOf": 0.5, "maximum": -3},
    {"type": "boolean"},
    {"type": "null"},
    {"const": {"x": [1, 2]}},
    {"enum": [3, "three", None]},
    {"type": ["string", "null"]},
    {"anyOf": [{"type": "null"}, {"type": "integer"}]},
    {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    {"allOf": [{"properties": {"a": {"type": "integer"}}, "required": ["a"]}, {"required": ["b"]}], "type": "object"},
    {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 3},
    {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
    {
        "$defs": {
            "node": {"type": "object", "properties": {"v": {"type": "integer"}, "next": {"$ref": "#/$defs/node"}}}
        },
        "$ref": "#/$defs/node",
    },
    {
        "$defs": {
            "tree": {
                "type": "object",
                "properties": {"kids": {"type": "array", "items": {"$ref": "#/$defs/tree"}}},
                "required": ["kids"],
            }
        },
        "$ref": "#/$defs/tree",
    },
]


def fill(schema: Any, text: str = "") -> Any:
    return ValueGenerator(schema, Hints(text), "seed").value(schema)


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: json.dumps(schema)[:60])
def test_value_fits(schema: dict[str, Any]) -> None:
    validator = jsonschema.Draft202012Validator
    validator(schema, format_checker=validator.FORMAT_CHECKER).validate(fill(schema))
    assert fill(schema) == fill(schema)


@settings(max_examples=examples(40, 200), deadline=None)
@given(
    low=st.integers(-50, 50),
    width=st.integers(0, 40),
    step=st.sampled_from([None, 1, 2, 3]),
    text=st.text("0123456789 -.", max_size=8),
)
def test_integers_stay_in_bounds(low: int, width: int, step: int | None, text: str) -> None:
    high = low + width
    schema = {"type": "integer", "minimum": low, "maximum": high} | ({"multipleOf": step} if step else {})
    possible = any(number % (step or 1) == 0 for number in range(low, high + 1))
    value = fill(schema, text)
    if possible:
        jsonschema.validate(value, schema)
    assert math.isfinite(value)


@pytest.mark.parametrize(
    "pattern", [r"\d{3}", r"^a.c$", r"(a|b){2,}", r"[^\d\s]x*", r"(\w)\1", r"[-+]?\d+(\.\d+)?", r"(?i)AB"]
)
def test_patterns(pattern: str) -> None:
    text = text_matching(pattern)
    assert text is not None
    assert re.search(pattern, text)


@pytest.mark.parametrize("pattern", ["(", "(?<=x)a", "[z-a]"])
def test_patterns_that_cannot_be_met(pattern: str) -> None:
    assert text_matching(pattern) is None


class TestFromThePrompt:
    def test_names_numbers_choices(self) -> None:
        schema = {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "age": {"type": "integer"},
                "email": {"type": "string", "format": "email"},
                "color": {"enum": ["red", "green"]},
                "city": {"type": "string"},
                "title": {"type": "string"},
                "height": {"type": "number"},
            },
        }
        text = 'Add Alice, age 30, of green eyes, who lives in Paris: alice@example.org, book "Emma", height 1.7'
        assert fill(schema, text) == {
            "name": "Alice",
            "age": 30,
            "email": "alice@example.org",
            "color": "green",
            "city": "Paris",
            "title": "Emma",
            "height": 1.7,
        }

    def test_order(self) -> None:
        schema = {
            "type": "OBJECT",
            "properties": {"a": {"type": "STRING"}, "b": {"type": "STRING"}},
            "propertyOrdering": ["b", "a"],
        }
        assert list(fill(schema)) == ["b", "a"]


class TestResponses:
    def json_of(self, generate: Generate, prompt: str, model: str = "gemini-2.5-flash", **config: Any) -> Any:
        config = {"responseMimeType": "application/json", **config}
        return json.loads(text_of(generate(prompt, model=model, generationConfig=config)))

    def test_schema(self, generate: Generate) -> None:
        schema = {
            "type": "ARRAY",
            "minItems": "2",
            "items": {
                "type": "OBJECT",
                "properties": {"recipe": {"type": "STRING"}, "minutes": {"type": "INTEGER", "minimum": 5}},
                "required": ["recipe"],
            },
        }
        found = self.json_of(generate, "List some cookies", responseSchema=schema)
        assert len(found) >= 2
        assert all(isinstance(entry["recipe"], str) and entry["minutes"] >= 5 for entry in found)

    @pytest.mark.parametrize("key", ["responseJsonSchema", "_responseJsonSchema"])
    def test_json_schema(self, generate: Generate, key: str) -> None:
        schema = {"$defs": {"n": {"type": "integer"}}, "type": "object", "properties": {"n": {"$ref": "#/$defs/n"}}}
        assert self.json_of(generate, "Pick 7", **{key: schema}) == {"n": 7}

    def test_response_format(self, generate: Generate) -> None:
        text = {"mimeType": "APPLICATION_JSON", "schema": {"type": "object", "properties": {"n": {"type": "integer"}}}}
        answer = generate("Pick 7", generationConfig={"responseFormat": {"text": text}})
        assert json.loads(text_of(answer)) == {"n": 7}

    def test_no_schema(self, generate: Generate) -> None:
        assert isinstance(self.json_of(generate, "Tell me of the sea"), dict)

    def test_enum(self, generate: Generate) -> None:
        config = {"responseMimeType": "text/x.enum", "responseSchema": {"type": "STRING", "enum": ["wind", "string"]}}
        assert text_of(generate("Is a violin a string instrument?", generationConfig=config)) == "string"

    @pytest.mark.parametrize(
        ("schema", "where"),
        [
            ({"type": "ARRAY"}, "response_schema.items"),
            ({"type": "STRING", "enum": [""]}, "response_schema.enum[0]"),
            ({"type": "INTEGER", "enum": ["1"]}, "response_schema.enum"),
            ({"type": "OBJECT", "properties": {"a": {"type": "ARRAY"}}}, "response_schema.properties[a].items"),
            (
                {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}, "required": ["b"]},
                "property is not defined: b",
            ),
        ],
    )
    def test_bad_schemas(self, client: httpx.Client, schema: Any, where: str) -> None:
        config = {"responseMimeType": "application/json", "responseSchema": schema}
        body = {"contents": [{"parts": [{"text": "x"}]}], "generationConfig": config}
        answer = client.post("/v1beta/models/gemini-2.5-flash:generateContent", json=body)
        assert answer.status_code == 400
        assert where in answer.json()["error"]["message"]


def function(name: str, description: str = "", **properties: Any) -> dict[str, Any]:
    schema = {"type": "OBJECT", "properties": properties, "required": list(properties)}
    return {"name": name, "description": description or name, "parameters": schema}


STRING = {"type": "STRING"}
INTEGER = {"type": "INTEGER"}
WEATHER = function("get_weather", "Tells the weather in a city.", location=STRING)
MULTIPLY = function("multiply", "Multiply two numbers.", x=INTEGER, y=INTEGER)
LIGHT = function("set_light", "Sets a lamp.", brightness=INTEGER, color={"type": "STRING", "enum": ["warm", "cold"]})


class TestFunctions:
    def calls(self, answer: Any) -> list[tuple[str, dict[str, Any]]]:
        parts = answer["candidates"][0]["content"]["parts"]
        return [
            (part["functionCall"]["name"], part["functionCall"]["args"]) for part in parts if "functionCall" in part
        ]

    def ask(self, generate: Generate, prompt: str, *functions: Any, mode: str | None = None, **config: Any) -> Any:
        fields: dict[str, Any] = {"tools": [{"functionDeclarations": list(functions)}]}
        if mode:
            fields["toolConfig"] = {"functionCallingConfig": {"mode": mode, **config}}
        return generate(prompt, **fields)

    @pytest.mark.parametrize(
        ("prompt", "expected"),
        [
            ("What's the weather in Paris?", [("get_weather", {"location": "Paris"})]),
            ("How warm is it in Oslo?", [("get_weather", {"location": "Oslo"})]),
            ("What is 5 times 3?", [("multiply", {"x": 5, "y": 3})]),
            ("Call multiply with x 4 and y 6", [("multiply", {"x": 4, "y": 6})]),
            ("Turn the light to a cold 30 percent", [("set_light", {"brightness": 30, "color": "cold"})]),
            (
                "Weather in Paris and London?",
                [("get_weather", {"location": "Paris"}), ("get_weather", {"location": "London"})],
            ),
            ("Tell me a joke", []),
        ],
    )
    def test_calls(self, generate: Generate, prompt: str, expected: Any) -> None:
        assert self.calls(self.ask(generate, prompt, WEATHER, MULTIPLY, LIGHT)) == expected

    def test_several_named_functions(self, generate: Generate) -> None:
        answer = self.ask(generate, "Use get_weather in Paris and multiply 2 by 3", WEATHER, MULTIPLY)
        assert {name for name, _ in self.calls(answer)} == {"get_weather", "multiply"}

    def test_any_always_calls(self, generate: Generate) -> None:
        (call,) = self.calls(self.ask(generate, "Tell me a joke", WEATHER, MULTIPLY, mode="ANY"))
        assert call[0] == "get_weather"
        answer = self.ask(generate, "Tell me a joke", WEATHER, MULTIPLY, mode="ANY", allowedFunctionNames=["multiply"])
        assert self.calls(answer)[0][0] == "multiply"

    def test_none_never_calls(self, generate: Generate) -> None:
        assert self.calls(self.ask(generate, "What's the weather in Paris?", WEATHER, mode="NONE")) == []

    def test_json_schema_parameters(self, generate: Generate) -> None:
        schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
        declaration = {"name": "roll", "description": "Roll dice", "parametersJsonSchema": schema}
        assert self.calls(self.ask(generate, "Roll 3 dice", declaration)) == [("roll", {"n": 3})]

    def test_signatures(self, generate: Generate) -> None:
        answer = self.ask(generate, "Weather in Paris and London?", WEATHER)
        first, second = answer["candidates"][0]["content"]["parts"]
        assert first["thoughtSignature"]
        assert "thoughtSignature" not in second

    def conversation(self, *responses: Any, signature: str | None = "c2ln") -> list[Any]:
        call: dict[str, Any] = {"functionCall": {"name": "multiply", "args": {"x": 5, "y": 3}}}
        if signature:
            call["thoughtSignature"] = signature
        return [
            {"role": "user", "parts": [{"text": "What is 5 times 3?"}]},
            {"role": "model", "parts": [call]},
            {
                "role": "user",
                "parts": [{"functionResponse": {"name": "multiply", "response": response}} for response in responses],
            },
        ]

    @pytest.mark.parametrize(
        ("response", "said"),
        [
            ({"result": 15}, "15"),
            ({"output": "fifteen"}, "fifteen"),
            ({"a": 1, "b": "two"}, "a: 1, b: two"),
            ({"error": "out of fingers"}, "failed: out of fingers"),
            ({}, "done"),
        ],
    )
    def test_answers_from_the_response(self, generate: Generate, response: Any, said: str) -> None:
        answer = generate(self.conversation(response), tools=[{"functionDeclarations": [MULTIPLY]}])
        assert said in text_of(answer)

    def test_any_calls_again(self, generate: Generate) -> None:
        config = {"functionCallingConfig": {"mode": "ANY"}}
        tools = [{"functionDeclarations": [MULTIPLY]}]
        assert self.calls(generate(self.conversation({"result": 15}), tools=tools, toolConfig=config))

    def test_gemini_3_wants_its_signature_back(self, client: httpx.Client) -> None:
        for signature, status in [("c2ln", 200), (None, 400)]:
            body = {
                "contents": self.conversation({"result": 15}, signature=signature),
                "tools": [{"functionDeclarations": [MULTIPLY]}],
            }
            answer = client.post("/v1beta/models/gemini-3-pro-preview:generateContent", json=body)
            assert answer.status_code == status

    @pytest.mark.parametrize(
        ("fields", "problem"),
        [
            ({"tools": [{"functionDeclarations": [WEATHER, WEATHER]}]}, "Duplicate function declaration"),
            ({"tools": [{"functionDeclarations": [{"name": "9x", "description": "x"}]}]}, "begin with a letter"),
            ({"tools": [{"functionDeclarations": [WEATHER]}, {"googleSearch": {}}]}, "google_search"),
            (
                {"tools": [{"functionDeclarations": [WEATHER | {"parametersJsonSchema": {}}]}]},
                "parameters_json_schema",
            ),
            (
                {
                    "tools": [{"functionDeclarations": [WEATHER]}],
                    "toolConfig": {"functionCallingConfig": {"mode": "ANY", "allowedFunctionNames": ["nope"]}},
                },
                "'nope' is not among the declared functions",
            ),
            (
                {
                    "tools": [{"functionDeclarations": [WEATHER]}],
                    "toolConfig": {"functionCallingConfig": {"allowedFunctionNames": ["get_weather"]}},
                },
                "only when the mode is ANY",
            ),
            (
                {
                    "tools": [{"functionDeclarations": [WEATHER]}],
                    "generationConfig": {"responseMimeType": "application/json"},
                },
                "Function calling with a response mime type",
            ),
        ],
    )
    def test_refused(self, client: httpx.Client, fields: Any, problem: str) -> None:
        body = {"contents": [{"parts": [{"text": "x"}]}], **fields}
        answer = client.post("/v1beta/models/gemini-2.5-flash:generateContent", json=body)
        assert answer.status_code == 400
        assert problem in answer.json()["error"]["message"]

    def test_response_count(self, client: httpx.Client) -> None:
        body = {"contents": self.conversation({"a": 1}, {"b": 2})}
        answer = client.post("/v1beta/models/gemini-2.5-flash:generateContent", json=body)
        assert "number of function response parts" in answer.json()["error"]["message"]


class TestTools:
    def candidate(self, generate: Generate, prompt: str, tool: Any) -> Any:
        return generate(prompt, tools=[tool])["candidates"][0]

    @pytest.mark.parametrize("tool", [{"googleSearch": {}}, {"googleSearchRetrieval": {}}])
    def test_search(self, generate: Generate, tool: Any) -> None:
        candidate = self.candidate(generate, "What happened at the café in 2025?", tool)
        metadata = candidate["groundingMetadata"]
        assert metadata["webSearchQueries"]
        assert all(chunk["web"]["uri"].startswith("https://") for chunk in metadata["groundingChunks"])
        text = text_of({"candidates": [candidate]}).encode()
        for support in metadata["groundingSupports"]:
            segment = support["segment"]
            assert text[segment.get("startIndex", 0) : segment["endIndex"]].decode() == segment["text"]
            assert max(support["groundingChunkIndices"]) < len(metadata["groundingChunks"])

    def test_code(self, generate: Generate) -> None:
        answer = generate("What is the sum of the first 5 prime numbers?", tools=[{"codeExecution": {}}])
        code, result, text = answer["candidates"][0]["content"]["parts"]
        namespace: dict[str, Any] = {}
        printed: list[Any] = []
        exec(code["executableCode"]["code"], namespace | {"print": printed.append})
        assert f"{printed[0]}\n" == result["codeExecutionResult"]["output"] == "28\n"
        assert "28" in text["text"]
        usage = answer["usageMetadata"]
        assert usage["toolUsePromptTokenCount"] > 0

    def test_code_for_a_sum(self, generate: Generate) -> None:
        parts = self.candidate(generate, "Compute 2^10 - 24", {"codeExecution": {}})["content"]["parts"]
        assert parts[0]["executableCode"]["code"] == "print(2**10 - 24)\n"
        assert parts[1]["codeExecutionResult"]["output"] == "1000\n"

    def test_code_is_not_always_needed(self, generate: Generate) -> None:
        parts = self.candidate(generate, "Tell me of the sea", {"codeExecution": {}})["content"]["parts"]
        assert list(parts[0]) == ["text"]

    def test_urls(self, generate: Generate) -> None:
        prompt = "Compare https://example.com/a and http://nowhere.invalid/b."
        candidate = self.candidate(generate, prompt, {"urlContext": {}})
        assert candidate["urlContextMetadata"]["urlMetadata"] == [
            {"retrievedUrl": "https://example.com/a", "urlRetrievalStatus": "URL_RETRIEVAL_STATUS_SUCCESS"},
            {"retrievedUrl": "http://nowhere.invalid/b", "urlRetrievalStatus": "URL_RETRIEVAL_STATUS_ERROR"},
        ]
        assert len(candidate["groundingMetadata"]["groundingChunks"]) == 1

    def test_maps(self, generate: Generate) -> None:
        candidate = self.candidate(generate, "Where to eat in Lyon?", {"googleMaps": {}})
        assert candidate["groundingMetadata"]["groundingChunks"][0]["maps"]["title"] == "Lyon"


def test_calls_of_the_third_generation_have_ids(generate: Generate) -> None:
    tools = [{"functionDeclarations": [WEATHER]}]
    answer = generate("Weather in Paris and London?", model="gemini-3-pro-preview", tools=tools)
    ids = [part["functionCall"]["id"] for part in answer["candidates"][0]["content"]["parts"]]
    assert len(set(ids)) == 2


class TestCorners:
    @pytest.mark.parametrize(
        "schema",
        [
            True,
            {"type": "object", "required": ["a", "name"]},
            {"type": "array", "items": {"type": "boolean"}, "uniqueItems": True, "minItems": 3},
            {"type": "array", "items": {"type": "string"}, "uniqueItems": True, "minItems": 3},
            {"minimum": 3},
            {"items": {"type": "string"}},
            {"prefixItems": [{"type": "integer"}]},
            {"properties": {"a": {"const": 1}}},
            {"type": "string", "default": "given"},
            {"type": "string", "examples": ["shown"]},
            {"type": "string", "pattern": "("},
            {"type": "integer", "minimum": 5, "maximum": 4},
            {"type": "object", "properties": {"a": {"anyOf": [{"type": "object"}, {"type": "string"}]}}},
            {"$ref": "#/nowhere"},
            {"$ref": "#"},
        ],
        ids=lambda schema: json.dumps(schema)[:50],
    )
    def test_something_comes_of_it(self, schema: Any) -> None:
        assert json.dumps(fill(schema)) == json.dumps(fill(schema))

    def test_deep_schemas_end(self) -> None:
        schema: Any = {"type": "string"}
        for _ in range(30):
            schema = {"type": "object", "properties": {"in": schema}, "required": ["in"]}
        jsonschema.validate(fill(schema), schema)

    def test_pattern_takes_the_prompt_when_it_fits(self) -> None:
        schema = {"type": "object", "properties": {"code": {"type": "string", "pattern": "^[A-Z]+$"}}}
        assert fill(schema, 'the code is "ABC"') == {"code": "ABC"}
