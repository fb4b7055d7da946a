"""``FunctionDeclaration.from_callable``: the shapes that google-genai's own tests ask for, and their siblings."""

from __future__ import annotations

import asyncio
import collections.abc
import enum
import typing
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Literal

import pydantic
import pytest

import genai
from genai import errors, types
from tests.genai.conftest import KEY


class Duck:
    """What google-genai asks of a client here."""

    def __init__(self, vertexai: bool) -> None:
        self.vertexai = vertexai


GEMINI, VERTEX = Duck(False), Duck(True)


class City(pydantic.BaseModel):
    name: str
    people: int | None
    rank: int = 3
    kind: Literal["town", "village"] = pydantic.Field("town", description="How large.")


class Tree(pydantic.BaseModel):
    label: str
    children: list[Tree] = []


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Point:
    x: int
    y: float = 0.0


def with_type(annotation: Any, default: Any = ...) -> Any:
    def function(a):  # type: ignore[no-untyped-def]
        """Do it."""

    function.__annotations__["a"] = annotation
    if default is not ...:
        function.__defaults__ = (default,)
    return function


CITY = {
    "type": "OBJECT",
    "properties": {
        "name": {"type": "STRING"},
        "people": {"type": "INTEGER", "nullable": True},
        "rank": {"type": "INTEGER", "default": 3},
        "kind": {"type": "STRING", "enum": ["town", "village"], "description": "How large.", "default": "town"},
    },
    "required": ["name"],
}
SHAPES: list[tuple[Any, dict[str, Any]]] = [
    (int, {"type": "INTEGER"}),
    (list, {"type": "ARRAY"}),
    (dict, {"type": "OBJECT"}),
    (dict[str, int], {"type": "OBJECT"}),
    (dict[str, list[int]], {"type": "OBJECT"}),
    (list[list[str]], {"type": "ARRAY", "items": {"type": "ARRAY", "items": {"type": "STRING"}}}),
    (Literal["a", "b"], {"type": "STRING", "enum": ["a", "b"]}),
    (list[Literal["a"]], {"type": "ARRAY", "items": {"type": "STRING", "enum": ["a"]}}),
    (typing.Optional[Literal["a"]], {"type": "STRING", "enum": ["a"], "nullable": True}),  # noqa: UP045
    (list[int] | None, {"type": "ARRAY", "items": {"type": "INTEGER"}, "nullable": True}),
    (int | str, {"type": "OBJECT", "anyOf": [{"type": "INTEGER"}, {"type": "STRING"}]}),
    (list | dict | None, {"type": "OBJECT", "anyOf": [{"type": "ARRAY"}, {"type": "OBJECT"}], "nullable": True}),
    (Annotated[int, pydantic.Field(ge=1, description="From 1.")], {"type": "INTEGER", "minimum": 1}),
    (City, CITY),
    (list[City], {"type": "ARRAY", "items": CITY}),
    (City | None, {**CITY, "nullable": True}),
    (City | str, {"type": "OBJECT", "anyOf": [CITY, {"type": "STRING"}]}),
]


@pytest.mark.parametrize("client", [GEMINI, VERTEX])
@pytest.mark.parametrize(("annotation", "expected"), SHAPES, ids=str)
def test_shapes_of_parameters(annotation: Any, expected: dict[str, Any], client: Any) -> None:
    made = types.FunctionDeclaration.from_callable(client=client, callable=with_type(annotation))
    assert made.parameters is not None
    assert made.parameters.properties is not None
    found = made.parameters.properties["a"].to_dict()
    found.pop("description", None)
    assert found == expected
    assert made.parameters.required == ([] if "nullable" in expected else ["a"])
    assert made.description == "Do it."


@pytest.mark.parametrize(
    ("annotation", "kind"),
    [
        (bytes, "STRING"),
        (set, "ARRAY"),
        (frozenset[int], "ARRAY"),
        (Colour, "STRING"),
        (Point, "OBJECT"),
        (typing.OrderedDict[str, int], "OBJECT"),
        (typing.MutableMapping[str, int], "OBJECT"),
        (typing.MutableSequence[int], "ARRAY"),
        (typing.MutableSet[int], "ARRAY"),
        (typing.Iterable[int], "ARRAY"),
        (typing.Counter[str], "OBJECT"),
        (collections.Counter, "OBJECT"),
        (typing.DefaultDict[int, int], "OBJECT"),  # noqa: UP006
        (Literal[1, 2], "INTEGER"),
    ],
    ids=str,
)
def test_less_common_types(annotation: Any, kind: str) -> None:
    for client in (GEMINI, VERTEX):
        made = types.FunctionDeclaration.from_callable(client=client, callable=with_type(annotation))
        assert made.parameters is not None
        assert made.parameters.properties is not None
        assert made.parameters.properties["a"].type == kind


class Bare:
    def __init__(self, a: int) -> None:
        self.a = a


REFUSED = [
    typing.Collection[int], typing.Iterator[int], typing.Container[int], typing.ChainMap[str, int],
    typing.AsyncIterator[int], typing.Generator[int, None, None], collections.abc.Collection, typing.Awaitable[int],
    Bare, complex, list[Bare], dict[str, Bare | None], pytest.param(object(), id="object"),
]  # fmt: skip


@pytest.mark.parametrize("annotation", REFUSED, ids=str)
def test_refusals(annotation: Any) -> None:
    for client in (GEMINI, VERTEX):
        if getattr(annotation, "__origin__", None) is not dict:
            with pytest.raises(ValueError, match=r"tools\.function"):
                types.FunctionDeclaration.from_callable(client=client, callable=with_type(annotation))
        with pytest.raises(errors.ArgumentError, match=r"tools\.function\.a"):
            types.FunctionDeclaration.from_callable(client=client, callable=with_type(annotation), use_json_schema=True)


def test_defaults_may_be_anything() -> None:
    city = City(name="Ulm", people=None)
    for annotation, default in ((int, "1"), (list[int], [1]), (dict[str, int], "a"), (City, city), (int | str, 1.1)):
        made = types.FunctionDeclaration.from_callable(client=GEMINI, callable=with_type(annotation, default))
        assert made.parameters is not None
        assert made.parameters.properties is not None
        assert made.parameters.properties["a"].default == default
        assert made.parameters.required == []
    assert made.to_dict()["parameters"]["properties"]["a"]["default"] == 1.1
    sent = types.FunctionDeclaration.from_callable(client=GEMINI, callable=with_type(City, city)).to_dict()
    assert sent["parameters"]["properties"]["a"]["default"]["name"] == "Ulm"


@pytest.mark.parametrize(
    ("annotation", "field", "expected"),
    [
        (int, "response", {"type": "INTEGER"}),
        (None, "response", {"type": "NULL"}),
        (int | None, "response", {"type": "INTEGER", "nullable": True}),
        (City, "response", CITY),
        (int | str, "responseJsonSchema", {"type": "OBJECT", "anyOf": [{"type": "INTEGER"}, {"type": "STRING"}]}),
        (set[int], "responseJsonSchema", {"type": "array", "items": {"type": "integer"}, "uniqueItems": True}),
        (
            tuple[int],
            "responseJsonSchema",
            {
                "type": "array",
                "prefixItems": [{"type": "integer"}],
                "minItems": 1,
                "maxItems": 1,
                "unevaluatedItems": False,
            },
        ),
    ],
    ids=str,
)
def test_what_is_returned_is_declared_on_vertex_ai(annotation: Any, field: str, expected: dict[str, Any]) -> None:
    def function() -> None:
        pass

    function.__annotations__["return"] = annotation
    made = types.FunctionDeclaration.from_callable(client=VERTEX, callable=function)
    assert made.to_dict() == {"name": "function", field: expected}
    assert types.FunctionDeclaration.from_callable(client=GEMINI, callable=function).to_dict() == {"name": "function"}


def test_what_is_returned_is_refused_on_vertex_ai_alone() -> None:
    def function() -> Bare:
        return Bare(1)

    function.__annotations__["return"] = Bare
    assert types.FunctionDeclaration.from_callable(client=GEMINI, callable=function).name == "function"
    with pytest.raises(ValueError, match=r"tools\.function\.return: .*Bare"):
        types.FunctionDeclaration.from_callable(client=VERTEX, callable=function)


def test_tuples_and_recursion_take_json_schema() -> None:
    pair = types.FunctionDeclaration.from_callable(client=GEMINI, callable=with_type(tuple[int, int]))
    assert list(pair.parameters_json_schema) == ["a"]

    def both(pair: tuple[int, str], city: City, tree: Tree) -> None:
        pass

    made = types.FunctionDeclaration.from_callable(client=GEMINI, callable=both)
    assert made.parameters is None
    assert made.parameters_json_schema["type"] == "object"
    assert list(made.parameters_json_schema["properties"]) == ["pair", "city", "tree"]
    assert made.parameters_json_schema["properties"]["tree"] == {"$ref": "#/$defs/Tree"}


def test_json_schema_on_request() -> None:
    def forecast(
        city: City,
        days: Annotated[int, pydantic.Field(description="How far.", ge=1, le=7)] = 3,
        note: str | None = None,
    ) -> list[int]:
        """Tell the weather."""
        return []

    made = types.FunctionDeclaration.from_callable(client=GEMINI, callable=forecast, use_json_schema=True)
    whole = made.parameters_json_schema
    assert whole["properties"]["days"] == {
        "description": "How far.", "minimum": 1, "maximum": 7, "type": "integer", "default": 3
    }  # fmt: skip
    assert whole["properties"]["note"] == {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None}
    assert whole["properties"]["city"]["title"] == "City"
    assert whole["required"] == ["city"]
    assert made.response_json_schema == {"type": "array", "items": {"type": "integer"}}
    assert made.parameters is None


def test_the_option_stands_for_the_backend() -> None:
    def function(a: int) -> str:
        return str(a)

    read = types.FunctionDeclaration.from_callable_with_api_option
    plain = read(callable=function)
    assert plain == read(callable=function, api_option="GEMINI_API")
    assert plain.response is None
    for option in ("VERTEX_AI", "ENTERPRISE"):
        assert read(callable=function, api_option=option, behavior="BLOCKING").response == types.Schema(type="STRING")
    with pytest.raises(ValueError, match="GEMINI_API, VERTEX_AI, ENTERPRISE"):
        read(callable=function, api_option="OTHER")

    class Variant(Enum):  # as google-adk has it
        VERTEX_AI = "VERTEX_AI"
        GEMINI_API = "GEMINI_API"

    assert read(callable=function, api_option=Variant.GEMINI_API) == plain  # type: ignore[arg-type]
    assert read(callable=function, api_option=Variant.VERTEX_AI).response  # type: ignore[arg-type]
    given = {"type": "string"}
    assert types.Schema.from_json_schema(json_schema=given, api_option=Variant.VERTEX_AI).type == "STRING"  # type: ignore[arg-type]


def test_our_own_clients_and_coroutine_functions() -> None:
    async def wait(seconds: float) -> None:
        await asyncio.sleep(seconds)

    client = genai.Client(api_key=KEY)
    for each in (client, client.aio):
        made = types.FunctionDeclaration.from_callable(client=each, callable=wait)
        assert made.to_dict()["parameters"]["properties"] == {"seconds": {"type": "NUMBER"}}
    with pytest.raises(errors.ArgumentError, match=r"genai\.Client"):
        types.FunctionDeclaration.from_callable(client=object(), callable=wait)


class Answer:
    def __init__(self, content: list[Any], failed: bool = False, *, old: bool = True) -> None:
        self.content = content
        setattr(self, "isError" if old else "is_error", failed)


def test_responses_of_mcp_servers() -> None:
    text = pytest.importorskip("mcp.types").TextContent(type="text", text="sunny")
    made = types.FunctionResponse.from_mcp_response(name="f", response=Answer([text]))
    assert made.response == {"result": [text]}
    assert made.to_dict()["response"]["result"][0]["text"] == "sunny"
    for old in (True, False):
        failed = types.FunctionResponse.from_mcp_response(name="f", response=Answer([], True, old=old))
        assert failed.to_dict() == {"name": "f", "response": {"error": "MCP response is error."}}
        told = types.FunctionResponse.from_mcp_response(name="f", response=Answer([text], True, old=old))
        assert told.response == {"error": "sunny"}
    with pytest.raises(errors.ArgumentError, match="CallToolResult"):
        types.FunctionResponse.from_mcp_response(name="f", response="sunny")
