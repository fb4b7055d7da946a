"""What functions are called with, and what they return, as JSON and as Python."""

from __future__ import annotations

import array
import collections
import dataclasses
import datetime
import decimal
import json
from typing import Any, Literal, NamedTuple

import attrs
import pydantic
import pytest

from gemini_api import models
from genai.functions import Function, to_json
from genai.schemas.values import TypeMismatch

from .test_functions import Guest, Place, Room, Unit


def everything(
    place: Place,
    guests: list[Guest],
    unit: Unit = Unit.CELSIUS,
    days: int = 1,
    ratio: float = 1.0,
    when: datetime.date | None = None,
    room: Room | None = None,
    extra: dict[str, Any] | None = None,
    choice: Literal[1, 2] = 1,
) -> dict[str, Any]:
    return dict(locals())


def test_arguments_become_what_the_annotations_say() -> None:
    found = Function(everything)(
        {
            "place": {"city": "Nice"},
            "guests": [{"name": "Kim", "age": 3.0}],
            "unit": "F",
            "days": 3.0,
            "ratio": 2,
            "when": "2024-02-29",
            "room": {"beds": 2.0},
            "extra": {"a": [1]},
            "choice": 2.0,
        }
    )
    assert found == {
        "place": Place("Nice"),
        "guests": [Guest(name="Kim", age=3)],
        "unit": Unit.FAHRENHEIT,
        "days": 3,
        "ratio": 2.0,
        "when": datetime.date(2024, 2, 29),
        "room": {"beds": 2},
        "extra": {"a": [1]},
        "choice": 2,
    }
    assert [type(found[name]) for name in ("days", "ratio", "choice")] == [int, float, int]
    assert type(found["room"]["beds"]) is int


def test_null_stands_for_what_is_left_out() -> None:
    found = Function(everything)({"place": {"city": "Nice"}, "guests": [], "unit": None, "days": None, "when": None})
    assert (found["unit"], found["days"], found["when"]) == (Unit.CELSIUS, 1, None)
    with pytest.raises(TypeMismatch, match="place: expected an object, got null"):
        Function(everything)({"place": None, "guests": []})


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (None, "place: is missing"),
        ({"place": {"city": "Nice"}}, "guests: is missing"),
        ({"place": {"city": 3}, "guests": []}, "place.city: expected a string, got a number"),
        ({"place": {}, "guests": []}, "place: lacks 'city'"),
        ({"place": {"city": "Nice"}, "guests": [{}]}, r"guests\[0\].name: Field required"),
        ({"place": {"city": "Nice"}, "guests": [], "unit": "K"}, "unit: expected one of 'C', 'F', got 'K'"),
        ({"place": {"city": "Nice"}, "guests": [], "speed": 3}, "speed: is no parameter of everything"),
    ],
)
def test_arguments_that_do_not_fit(arguments: dict[str, Any] | None, message: str) -> None:
    with pytest.raises(TypeMismatch, match=message):
        Function(everything).bind(arguments)


def test_a_function_may_change_its_arguments() -> None:
    def spoil(box: dict[str, Any], things: list[Any]) -> None:
        box["inner"]["a"] = 2
        things.append(things.pop()["x"])

    given: dict[str, Any] = {"box": {"inner": {"a": 1}}, "things": [{"x": 1}]}
    Function(spoil)(given)
    assert given == {"box": {"inner": {"a": 1}}, "things": [{"x": 1}]}


@attrs.define
class Wheel:
    size: int
    _maker: str = "x"


class Size(NamedTuple):
    width: int
    height: decimal.Decimal


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (3, 3),
        (True, True),
        (0.5, 0.5),
        ("a", "a"),
        (float("nan"), "nan"),
        (Unit.CELSIUS, "C"),
        (b"hi", "aGk="),
        (datetime.date(2024, 2, 29), "2024-02-29"),
        (Place("Nice"), {"city": "Nice", "country": "France"}),
        (Guest(name="Kim"), {"name": "Kim", "age": None}),
        (Size(1, decimal.Decimal("0.10")), {"width": 1, "height": "0.10"}),
        (models.Blob(mime_type="a/b"), {"mimeType": "a/b"}),
        ([Place("Nice")], [{"city": "Nice", "country": "France"}]),
        ((1, {"a": {Unit.CELSIUS}}), [1, {"a": ["C"]}]),
        ({Unit.CELSIUS: 1, 3: 2}, {"C": 1, "3": 2}),
        (1 + 2j, "(1+2j)"),
        (range(3), [0, 1, 2]),
        ({"a": 1}.keys(), ["a"]),
        (collections.deque([Unit.CELSIUS]), ["C"]),
        (array.array("d", [0.5, 1.0]), [0.5, 1.0]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_functions_return_is_json(value: Any, expected: Any) -> None:
    found = to_json(value)
    assert found == expected
    assert type(found) is type(expected)
    json.dumps(found, allow_nan=False)


def test_a_private_field_of_an_attrs_class_is_told_by_its_public_name() -> None:
    assert to_json(Wheel(3)) == {"size": 3, "maker": "x"}


def test_a_generator_is_read_to_its_end() -> None:
    def counting() -> Any:
        yield 1
        yield Unit.CELSIUS

    assert to_json(counting()) == [1, "C"]


def test_numbers_as_a_library_holds_them() -> None:
    class Scalar:
        def tolist(self) -> float:
            return 0.5

    assert to_json({"mean": Scalar()}) == {"mean": 0.5}


def test_further_arguments_go_to_kwargs() -> None:
    def tag(name: str, /, *rest: str, size: int = 1, **labels: int) -> Any:
        return name, rest, size, labels

    assert Function(tag)({"name": "a", "size": "2", "red": "1", "blue": 2.0}) == ("a", (), 2, {"red": 1, "blue": 2})
    assert "labels" not in str(Function(tag).declaration)
    with pytest.raises(TypeMismatch, match="red: expected an integer"):
        Function(tag)({"name": "a", "red": "much"})

    def loose(**anything):  # type: ignore[no-untyped-def]
        return anything

    assert Function(loose)({"a": [1], "b": None}) == {"a": [1], "b": None}


def test_a_function_of_args_and_kwargs_alone_is_declared() -> None:
    def anything(*args: Any, **kwargs: Any) -> Any:
        """Do whatever."""
        return args, kwargs

    assert Function(anything).declaration == {"name": "anything", "description": "Do whatever."}
    assert Function(anything)({"a": 1}) == ((), {"a": 1})

    def several(*args: int) -> int:
        return sum(args)

    assert Function(several)({}) == 0
    with pytest.raises(TypeMismatch, match="is no parameter of several"):
        Function(several)({"a": 1})


@dataclasses.dataclass
class Size:
    width: int
    colours: list[str] = dataclasses.field(default_factory=list)


@attrs.define
class Frame:
    size: Size
    _depth: int = 1


class Shop(pydantic.BaseModel):
    name: str
    open: datetime.date


def test_objects_as_defaults_are_declared() -> None:
    def paint(
        shop: Shop = Shop(name="a", open=datetime.date(2024, 5, 6)),  # noqa: B008
        frame: Frame = Frame(Size(2, ["red"])),  # noqa: B008
        hues: tuple[Unit, ...] = (Unit.CELSIUS,),
    ) -> None: ...

    properties = Function(paint).declaration["parameters"]["properties"]
    assert properties["shop"]["default"] == {"name": "a", "open": "2024-05-06"}
    assert properties["frame"]["default"] == {"size": {"width": 2, "colours": ["red"]}, "depth": 1}
    assert properties["hues"]["default"] == ["C"]


def test_whole_numbers_are_whole_where_no_type_says_otherwise() -> None:
    def keep(anything: Any, table: dict[str, Any], share: float) -> Any:
        return anything, table, share

    given = {"anything": [1.0, {"a": 2.0, "b": 2.5}], "table": {"n": 3.0}, "share": 4.0}
    found = Function(keep)(given)
    assert json.dumps(found) == '[[1, {"a": 2, "b": 2.5}], {"n": 3}, 4.0]'
    assert json.dumps(given["table"]) == '{"n": 3.0}'


def test_arguments_that_are_of_their_type_already_are_taken() -> None:
    def when(day: datetime.date, at: datetime.datetime, price: decimal.Decimal) -> Any:
        return day, at, price

    given = {"day": datetime.date(2024, 5, 6), "at": datetime.datetime(2024, 5, 6, 7), "price": decimal.Decimal("1.5")}
    assert Function(when)(given) == tuple(given.values())
