"""Python functions as tools: what is declared of them."""

from __future__ import annotations

import datetime
import enum
import functools
import gc
import typing
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypedDict

import pydantic
import pytest

from gemini_api import models
from genai import errors
from genai.functions import Function, declaration
from genai.schemas.values import TypeMismatch

if typing.TYPE_CHECKING:
    from nowhere import Unseen  # type: ignore[import-not-found] # pyright: ignore[reportMissingImports]


class Unit(enum.Enum):
    CELSIUS = "C"
    FAHRENHEIT = "F"


@dataclass
class Place:
    """A place on the map."""

    city: str
    country: str = "France"


class Guest(pydantic.BaseModel):
    name: str
    age: int | None = None


class Room(TypedDict):
    beds: int


def weather(
    place: Place,
    unit: Unit = Unit.CELSIUS,
    days: int = 1,
    detail: Literal["short", "long"] = "short",
    near: list[Place] | None = None,
) -> str:
    """Look up the weather.

    It may be wrong.

    Args:
        place (Place): Where to look,
            city and country.
        unit: The unit of the answer.
        days (int, optional): How many: at most 7.

    Returns:
        The weather in words.
    """
    return f"{place} {unit} {days} {detail} {near}"


def test_a_whole_declaration() -> None:
    place = {
        "type": "OBJECT",
        "title": "Place",
        "properties": {"city": {"type": "STRING"}, "country": {"type": "STRING", "default": "France"}},
        "propertyOrdering": ["city", "country"],
        "required": ["city"],
    }
    made = declaration(weather)
    assert made == {
        "name": "weather",
        "description": "Look up the weather.\n\nIt may be wrong.\n\nReturns:\n    The weather in words.",
        "parameters": {
            "type": "OBJECT",
            "properties": {
                "place": {**place, "description": "Where to look, city and country."},
                "unit": {
                    "type": "STRING",
                    "title": "Unit",
                    "enum": ["C", "F"],
                    "format": "enum",
                    "default": "C",
                    "description": "The unit of the answer.",
                },
                "days": {"type": "INTEGER", "default": 1, "description": "How many: at most 7."},
                "detail": {"type": "STRING", "enum": ["short", "long"], "format": "enum", "default": "short"},
                "near": {
                    "type": "ARRAY",
                    "nullable": True,
                    "items": {**place, "description": "A place on the map."},
                },
            },
            "required": ["place"],
        },
    }
    assert models.FunctionDeclaration.model_validate(made, strict=True).to_dict() == made


def google(a: int, b: str, c: float = 1.0) -> None:
    """Short.

    Args:
        a: First.
        b (Annotated(str, Len(3))): Second,
            on two lines.

        c (float, optional): Third: the last.

    Raises:
        ValueError: never.
    """


def numpy(a: int, b: str, c: float = 1.0) -> None:
    """Short.

    Parameters
    ----------
    a : int
        First.
    b
        Second,
        on two lines.
    c : float, optional
        Third: the last.

    Raises
    ------
    ValueError
        never.
    """


def sphinx(a: int, b: str, c: float = 1.0) -> None:
    """Short.

    :param a: First.
    :param str b: Second,
        on two lines.
    :type c: float
    :param c: Third: the last.
    :raises ValueError: never.
    """


@pytest.mark.parametrize("function", [google, numpy, sphinx])
def test_docstrings_in_every_style(function: Callable[..., Any]) -> None:
    made = declaration(function)
    texts = {name: value["description"] for name, value in made["parameters"]["properties"].items()}
    assert texts == {"a": "First.", "b": "Second, on two lines.", "c": "Third: the last."}
    assert made["description"].startswith("Short.")
    assert "First" not in made["description"]
    assert "never" in made["description"]


class Calculator:
    """Calculates."""

    def __init__(self, offset: int) -> None:
        self.offset = offset

    def add(self, a: int, b: int) -> int:
        """Add two numbers."""
        return a + b + self.offset

    @classmethod
    def make(cls, offset: int) -> int:
        """Make one."""
        return cls(offset).offset

    @staticmethod
    def negate(a: int) -> int:
        """Turn it around."""
        return -a

    def __call__(self, a: int) -> int:
        return a * 2


def twice(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return [function(*args, **kwargs)] * 2

    return wrapper


def hidden(function: Callable[..., Any]) -> Callable[..., Any]:
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return wrapper


async def slow(a: int) -> int:
    """Take time."""
    return a


class SlowCaller:
    async def __call__(self, a: int) -> int:
        return a


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


CALLABLES: list[tuple[Any, str, str | None, list[str], dict[str, Any], Any]] = [
    (add, "add", "Add two numbers.", ["a", "b"], {"a": 1, "b": 2}, 3),
    (Calculator(5).add, "add", "Add two numbers.", ["a", "b"], {"a": 1, "b": 2}, 8),
    (Calculator.make, "make", "Make one.", ["offset"], {"offset": 3}, 3),
    (Calculator.negate, "negate", "Turn it around.", ["a"], {"a": 3}, -3),
    (Calculator(0), "Calculator", "Calculates.", ["a"], {"a": 3}, 6),
    (functools.partial(add, b=5), "add", "Add two numbers.", ["a"], {"a": 1}, 6),
    (functools.partial(add, 5), "add", "Add two numbers.", ["b"], {"b": 1}, 6),
    (functools.partial(Calculator(1).add, b=5), "add", "Add two numbers.", ["a"], {"a": 1}, 7),
    (twice(add), "add", "Add two numbers.", ["a", "b"], {"a": 1, "b": 2}, [3, 3]),
    (Place, "Place", "A place on the map.", ["city", "country"], {"city": "Nice"}, Place("Nice")),
]


@pytest.mark.parametrize(
    ("target", "name", "text", "names", "arguments", "expected"),
    CALLABLES,
    # Never the object's own text: an address in it differs from one worker to the next.
    ids=[f"{row[1]}{index}" for index, row in enumerate(CALLABLES)],
)
def test_every_kind_of_callable(
    target: Any, name: str, text: str | None, names: list[str], arguments: dict[str, Any], expected: Any
) -> None:
    function = Function(target)
    assert function.name == name
    assert function.declaration.get("description") == text
    assert list(function.declaration["parameters"]["properties"]) == names
    assert not function.is_async
    assert function(arguments) == expected


@pytest.mark.parametrize(
    "target", [slow, functools.partial(slow, a=1), SlowCaller(), functools.partial(SlowCaller(), a=1)]
)
def test_coroutine_functions_are_seen(target: Any) -> None:
    assert Function(target).is_async


def test_a_function_without_parameters() -> None:
    def now() -> str:
        """Tell the time."""
        return "noon"

    assert declaration(now) == {"name": "now", "description": "Tell the time."}
    assert Function(now)(None) == "noon"


def test_a_function_without_a_docstring() -> None:
    def quiet(a: int) -> None:
        print(a)

    assert declaration(quiet) == {
        "name": "quiet",
        "parameters": {"type": "OBJECT", "properties": {"a": {"type": "INTEGER"}}, "required": ["a"]},
    }


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (int | None, {"type": "INTEGER", "nullable": True}),
        (int | str, {"anyOf": [{"type": "INTEGER"}, {"type": "STRING"}]}),
        (int | str | None, {"anyOf": [{"type": "INTEGER"}, {"type": "STRING"}], "nullable": True}),
        (typing.Optional[bool], {"type": "BOOLEAN", "nullable": True}),  # noqa: UP045
        (list[list[int]], {"type": "ARRAY", "items": {"type": "ARRAY", "items": {"type": "INTEGER"}}}),
        (list[int | None], {"type": "ARRAY", "items": {"type": "INTEGER", "nullable": True}}),
        (Annotated[str, "which one"], {"type": "STRING", "description": "which one"}),
        (
            Annotated[int, pydantic.Field(description="how many", ge=1)],
            {"type": "INTEGER", "description": "how many", "minimum": 1},
        ),
        (datetime.datetime, {"type": "STRING", "format": "date-time"}),
        (
            Guest,
            {
                "type": "OBJECT",
                "title": "Guest",
                "properties": {
                    "name": {"type": "STRING", "title": "Name"},
                    "age": {"type": "INTEGER", "nullable": True, "title": "Age"},
                },
                "propertyOrdering": ["name", "age"],
                "required": ["name"],
            },
        ),
        (
            Room,
            {"type": "OBJECT", "title": "Room", "properties": {"beds": {"type": "INTEGER"}}, "required": ["beds"]},
        ),
    ],
    ids=str,
)
def test_annotations(annotation: Any, expected: dict[str, Any]) -> None:
    def function(value) -> None:  # type: ignore[no-untyped-def]
        print(value)

    function.__annotations__ = {"value": annotation}
    assert declaration(function)["parameters"]["properties"] == {"value": expected}


@pytest.mark.parametrize("annotation", [dict[str, int], dict, list, Any, tuple[int, str], list[tuple[int, int]]])
def test_what_a_schema_cannot_say_travels_as_json_schema(annotation: Any) -> None:
    def function(value) -> None:  # type: ignore[no-untyped-def]
        print(value)

    function.__annotations__ = {"value": annotation}
    made = declaration(function)
    assert "parameters" not in made
    assert made["parametersJsonSchema"]["required"] == ["value"]
    assert models.FunctionDeclaration.model_validate(made, strict=True).to_dict() == made


def test_a_default_tells_the_type() -> None:
    def function(count=3, *, name="x") -> None:  # type: ignore[no-untyped-def]
        print(count, name)

    assert declaration(function)["parameters"] == {
        "type": "OBJECT",
        "properties": {"count": {"type": "INTEGER", "default": 3}, "name": {"type": "STRING", "default": "x"}},
    }


def test_a_field_of_pydantic_in_the_place_of_a_default() -> None:
    def function(  # type: ignore[no-untyped-def]
        city: str = pydantic.Field(description="Where."),
        days: int = pydantic.Field(3, ge=1, description="How long."),
        notes: list[str] = pydantic.Field(default_factory=list),  # noqa: B008
        units=pydantic.Field("metric"),  # noqa: B008
    ) -> Any:
        return city, days, notes, units

    assert declaration(function)["parameters"] == {
        "type": "OBJECT",
        "properties": {
            "city": {"type": "STRING", "description": "Where."},
            "days": {"type": "INTEGER", "description": "How long.", "default": 3, "minimum": 1},
            "notes": {"type": "ARRAY", "items": {"type": "STRING"}},
            "units": {"type": "STRING", "default": "metric"},
        },
        "required": ["city"],
    }
    assert Function(function)({"city": "Nice", "days": None}) == ("Nice", 3, [], "metric")
    assert Function(function)({"city": "Nice", "days": 2, "units": "imperial"}) == ("Nice", 2, [], "imperial")
    with pytest.raises(TypeMismatch, match="city: is missing"):
        Function(function)({})


def test_parameters_that_are_given_by_position() -> None:
    def function(a: int, b: int = 2, /, c: int = 3, *, d: int = 4) -> list[int]:
        return [a, b, c, d]

    assert list(declaration(function)["parameters"]["properties"]) == ["a", "b", "c", "d"]
    assert Function(function)({"a": 1}) == [1, 2, 3, 4]
    assert Function(function)({"d": 40, "c": 30, "b": 20, "a": 10}) == [10, 20, 30, 40]
    assert Function(functools.partial(function, 5))({"c": 7}) == [5, 2, 7, 4]
    with pytest.raises(TypeMismatch, match="a: is missing"):
        Function(function)({"b": 1})


def test_a_class_says_only_what_is_its_own() -> None:
    class Plain(pydantic.BaseModel):
        city: str

    @dataclass
    class Quiet:
        city: str

    for target in (Plain, Quiet):
        assert "description" not in declaration(target)
        assert Function(target)({"city": "Nice"}).city == "Nice"


def test_what_cannot_be_resolved_is_harmless_elsewhere() -> None:
    def returns(a: int) -> Unseen:
        return a

    def takes(a: int, unseen: Unseen) -> None:
        print(a, unseen)

    assert declaration(returns)["parameters"]["properties"] == {"a": {"type": "INTEGER"}}
    with pytest.raises(errors.ArgumentError, match=r"^tools\.takes\.unseen: the annotation 'Unseen' names something"):
        declaration(takes)


def _untyped(a, b: int) -> None:  # type: ignore[no-untyped-def]
    print(a, b)


def _none_default(a=None) -> None:  # type: ignore[no-untyped-def]
    print(a)


def _complex(a: int, b: list[complex]) -> None:
    print(a, b)


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (_untyped, r"^tools\._untyped: 'a' has no type; annotate it, as in a: str"),
        (_none_default, r"^tools\._none_default: 'a' has no type"),
        (_complex, r"^tools\._complex\.b\[\]: complex cannot be described"),
        (len, r"^tools\.len: 'obj' has no type"),
        (lambda a: a, r"^tools: a function needs a name that the model can call, not '<lambda>'"),
        (Calculator.add, r"^tools\.add: 'self' has no type"),
        (dict.fromkeys, r"^tools\.fromkeys: "),
    ],
)
def test_what_cannot_be_declared(target: Any, message: str) -> None:
    with pytest.raises(errors.ArgumentError, match=message):
        declaration(target)


def test_variadic_parameters_beside_named_ones_are_left_out() -> None:
    def function(a: int, *rest: int, **others: Any) -> Any:
        return a, rest, others

    assert list(declaration(function)["parameters"]["properties"]) == ["a"]
    assert Function(function)({"a": 1}) == (1, (), {})


def test_a_function_is_looked_at_once_and_not_kept_alive() -> None:
    def local(a: int) -> int:
        return a

    assert Function(local).declaration is Function(local).declaration
    calculator = Calculator(1)
    assert Function(calculator.add).declaration is Function(Calculator(2).add).declaration
    assert Function(calculator.add)({"a": 1, "b": 1}) == 3
    gone = weakref.ref(local)
    del local
    gc.collect()
    assert gone() is None
