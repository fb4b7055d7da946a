"""Structured answers over sockets: every kind of type is asked for, and comes back as an object of it."""

from __future__ import annotations

import datetime
import typing
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import pytest

from genai import errors
from tests.genai import kinds as things
from tests.genai.conftest import MODEL

if TYPE_CHECKING:
    from tests.genai.conftest import Mode

TYPES: list[tuple[Any, Any]] = [
    (things.Shape, things.Shape),
    (things.Car, things.Car),
    (things.Film, dict),
    (things.OldFilm, dict),
    (things.Pair, things.Pair),
    (things.Node, things.Node),
    (things.Recipe, things.Recipe),
    (things.Tree, things.Tree),
    (things.Aliased, things.Aliased),
    (things.Strict, things.Strict),
    (things.Checked, things.Checked),
    (things.Box[int], things.Box),
    (things.Cat | things.Dog, (things.Cat, things.Dog)),
    (things.Colour, things.Colour),
    (things.Level, things.Level),
    (Literal["a", "b"], str),
    (Literal[1, 2], int),
    (list[things.Recipe], list),
    (tuple[int, str], tuple),
    (set[things.Colour], set),
    (dict[things.Colour, int], dict),
    (dict[things.Level, things.Point], dict),
    (typing.Union[int, str], (int, str)),  # noqa: UP007
    (uuid.UUID, uuid.UUID),
    (datetime.date, datetime.date),
    (datetime.datetime, datetime.datetime),
    (bool, bool),
]


@pytest.mark.parametrize("field", ["response_schema", "response_json_schema"])
@pytest.mark.parametrize(("annotation", "expected"), TYPES, ids=lambda value: str(value)[:40])
async def test_every_kind_of_type(mode: Mode, annotation: Any, expected: Any, field: str) -> None:
    response = await mode.client.models.generate_content(
        model=MODEL, contents="Make one up", config={field: annotation}
    )
    assert isinstance(response.parsed, expected), response.text
    assert response.parse() == response.parsed


async def test_the_bare_value_of_an_enum(mode: Mode) -> None:
    config = {"response_schema": things.Colour, "response_mime_type": "text/x.enum"}
    response = await mode.client.models.generate_content(model=MODEL, contents="Which colour? blue", config=config)
    assert response.text == "blue"
    assert response.parsed is things.Colour.BLUE


async def test_an_answer_that_was_cut_off(mode: Mode) -> None:
    config = {"response_schema": things.Recipe, "max_output_tokens": 3}
    response = await mode.client.models.generate_content(model=MODEL, contents="Make one up", config=config)
    assert response.truncated
    assert response.parsed is None
    with pytest.raises(errors.ResponseDecodeError, match="not JSON"):
        response.parse()


async def test_an_answer_that_was_blocked(mode: Mode) -> None:
    config = {"response_schema": things.Recipe}
    response = await mode.client.models.generate_content(model=MODEL, contents="emulator:block", config=config)
    assert response.blocked
    assert response.parsed is None
    with pytest.raises(errors.ResponseDecodeError, match="no text"):
        response.parse()


async def test_a_type_that_json_cannot_carry_is_refused_before_anything_is_sent(mode: Mode) -> None:
    with pytest.raises(errors.ArgumentError, match=r"^response_schema\[\]: complex cannot be described"):
        await mode.client.models.generate_content(
            model=MODEL, contents="Make one up", config={"response_schema": list[complex]}
        )
    assert not list(mode.emulator.requests)


@dataclass
class Order:
    shape: things.Shape
    colour: things.Colour
    level: things.Level
    places: list[things.Point]
    counts: dict[str, int]
    day: datetime.date


async def test_functions_get_what_they_declare(mode: Mode) -> None:
    given: list[Any] = []

    def take_order(order: Order, choice: Literal[1, 2], pair: tuple[int, str], recipe: things.Recipe) -> None:
        """Take an order."""
        given.extend((order, choice, pair, recipe))

    await mode.client.models.generate_content(model=MODEL, contents="take_order", config={"tools": [take_order]})
    order, choice, pair, recipe = given
    assert isinstance(order, Order)
    assert isinstance(order.shape, things.Shape)
    assert isinstance(order.level, things.Level)
    assert isinstance(order.day, datetime.date)
    assert choice in (1, 2)
    assert isinstance(pair, tuple)
    assert isinstance(recipe, things.Recipe)
