"""Values that a model writes in another shape than was asked for, converted as pydantic converts them."""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import json
import typing
from dataclasses import dataclass, field
from typing import Any, Literal

import attrs
import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genai import schema
from genai.functions import Function
from genai.schemas.values import TypeMismatch, decode_value


class Rank(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Count(typing.TypedDict):
    n: int


@dataclass
class Box:
    n: int
    share: float = 0.0
    open: bool = False
    ranks: list[Rank] = field(default_factory=list)


@attrs.define
class Crate:
    n: int
    boxes: dict[str, Box] = attrs.Factory(dict)


class Shelf(pydantic.BaseModel):
    n: int
    boxes: list[Box] = []


SCALARS = [int, float, bool, str, datetime.datetime, datetime.date, datetime.timedelta, decimal.Decimal]
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**6), 10**6),
    # Of halves, for a time is rounded to microseconds.
    st.floats(-1e6, 1e6).map(lambda number: round(number * 2) / 2),
    st.sampled_from([0.0, 1.0, 2.0, -3.0, 86400, 1e10, 3e10, 1.5]),
    st.text(max_size=4),
    st.sampled_from(
        ["2", " 2 ", "2.0", "2.", "2.5", "1_000", "+7", "-0", "1e3", "true", "TRUE", "off", "Y", "0", "", "2024-05-06",
         "2024-05-06T00:00:00", "2024-05-06T07:08:09Z", "P1DT2H", "x"]
    ),
)  # fmt: skip
# Python and pydantic read some texts of times and numbers in ways that no schema asks for.
WIDER = {float: str, datetime.datetime: str, datetime.date: str, datetime.timedelta: str, decimal.Decimal: bool}


@given(st.sampled_from(SCALARS), VALUES)
def test_scalars_are_converted_as_pydantic_converts(kind: Any, value: Any) -> None:
    try:
        expected = pydantic.TypeAdapter(kind).validate_json(json.dumps(value))
    except pydantic.ValidationError:
        expected = TypeMismatch
    try:
        found: Any = decode_value(value, kind)
    except TypeMismatch:
        found = TypeMismatch
    if isinstance(value, WIDER.get(kind, ())) and TypeMismatch in (expected, found):
        return
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (list[int], ["1", 2.0, 3], [1, 2, 3]),
        (tuple[int, str], ["1", "a"], (1, "a")),
        (set[int], [1.0, "1"], {1}),
        (dict[str, float], {"a": "1.5"}, {"a": 1.5}),
        (collections.Counter[str], {"a": "2"}, collections.Counter(a=2)),
        (typing.OrderedDict[str, int], {"a": 1.0}, collections.OrderedDict(a=1)),
        (int | None, "3", 3),
        (list[int] | None, ["3"], [3]),
        (Count, {"n": "4"}, {"n": 4}),
        (Rank, "2", Rank.HIGH),
        (Rank, 2.0, Rank.HIGH),
        (Literal[1, 2], "2", 2),
        (Box, {"n": "1", "share": "0.5", "open": "yes", "ranks": ["1"]}, Box(1, 0.5, True, [Rank.LOW])),
        (Crate, {"n": 2.0, "boxes": {"a": {"n": "3"}}}, Crate(2, {"a": Box(3)})),
        (Shelf, {"n": "2", "boxes": [{"n": 1.0}]}, Shelf(n=2, boxes=[Box(1)])),
    ],
    ids=str,
)
def test_conversions_reach_into_every_kind_of_class(annotation: Any, value: Any, expected: Any) -> None:
    assert schema.parse(json.dumps(value), annotation) == expected

    def call(given: Any) -> Any:
        return given

    call.__annotations__["given"] = annotation
    assert Function(call)({"given": value}) == expected


@dataclass
class Numbered:
    id: int


@dataclass
class Named:
    id: str


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        (int | str, "2"),
        (str | int, "2"),
        (list[int] | list[str], ["2"]),
        (Numbered | Named, {"id": "2"}),
        (bool | int, 1),
        (int | float, 2.5),
        (bool | str, "true"),
    ],
    ids=str,
)
def test_of_several_types_the_one_that_needs_no_conversion_is_taken(annotation: Any, value: Any) -> None:
    found = decode_value(value, annotation)
    assert (found.__dict__ if hasattr(found, "__dict__") else found) == value
    assert type(found) is not bool
    assert not isinstance(found, Numbered)


def test_what_cannot_be_converted_without_loss_is_refused() -> None:
    for kind, value in ((int, 1.5), (int, "1.5"), (int, "two"), (bool, 2), (bool, "maybe"), (str, 1), (list[int], "1")):
        with pytest.raises(TypeMismatch):
            decode_value(value, kind)
