"""Whatever value of whatever type: its JSON fits the schema of the type, and is read back as the same value."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import re
import typing
import uuid
from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

import attrs
import jsonschema
import pydantic
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemini_api import models
from genai import schema
from genai.functions import Function, declaration, to_json
from genai.schemas.api_schema import exact_api_schema
from tests.cases import examples


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Typed(NamedTuple):
    """A type, and what makes values of it."""

    type: Any
    values: st.SearchStrategy[Any]


MOMENTS = st.datetimes(timezones=st.none() | st.just(datetime.UTC))
KEYS = [Typed(str, st.text()), Typed(int, st.integers()), Typed(Colour, st.sampled_from(Colour))]
PLAIN = [
    *KEYS,
    Typed(bool, st.booleans()),
    Typed(float, st.floats(allow_nan=False, allow_infinity=False)),
    Typed(Level, st.sampled_from(Level)),
    Typed(Literal["a", "b", 1, True], st.sampled_from(["a", "b", 1, True])),
]
LEAVES = [
    *PLAIN,
    Typed(type(None), st.none()),
    Typed(bytes, st.binary()),
    Typed(uuid.UUID, st.uuids()),
    Typed(datetime.date, st.dates()),
    Typed(datetime.time, st.times()),
    Typed(datetime.datetime, MOMENTS),
    Typed(datetime.timedelta, st.timedeltas(datetime.timedelta(0), datetime.timedelta(days=3650))),
    Typed(Any, st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=4)),
]
NAMES = ("first", "second", "third")


def _dataclass(inner: list[Typed]) -> Typed:
    fields: list[Any] = [(name, each.type) for name, each in zip(NAMES, inner, strict=False)]
    made = dataclasses.make_dataclass("Made", fields)
    return Typed(made, st.builds(made, *(each.values for each in inner)))


def _attrs(inner: list[Typed]) -> Typed:
    pairs = zip(NAMES, inner, strict=False)
    made = attrs.make_class("Made", {f"_{name}": attrs.field(type=each.type) for name, each in pairs})
    return Typed(made, st.builds(made, *(each.values for each in inner)))


def _typed_dict(inner: list[Typed]) -> Typed:
    pairs = list(zip(NAMES, inner, strict=False))
    made = vars(typing)["TypedDict"]("Made", {name: each.type for name, each in pairs})
    return Typed(made, st.fixed_dictionaries({name: each.values for name, each in pairs}))


def _named_tuple(inner: list[Typed]) -> Typed:
    pairs = zip(NAMES, inner, strict=False)
    made = vars(typing)["NamedTuple"]("Made", [(name, each.type) for name, each in pairs])
    return Typed(made, st.builds(made, *(each.values for each in inner)))


def _pydantic(inner: list[Typed]) -> Typed:
    make: Callable[..., Any] = pydantic.create_model
    pairs = list(zip(NAMES, inner, strict=False))
    made = make("Made", **{name: (each.type, ...) for name, each in pairs})
    return Typed(made, st.builds(made, **{name: each.values for name, each in pairs}))


def _dict(key: Typed, one: Typed) -> Typed:
    return Typed(_of(dict, key.type, one.type), st.dictionaries(key.values, one.values, max_size=3))


def _tuple(several: list[Typed]) -> Typed:
    return Typed(_of(tuple, *(one.type for one in several)), st.tuples(*(one.values for one in several)))


def _of(generic: Any, *kinds: Any) -> Any:
    return generic[kinds]


def _nested(inner: st.SearchStrategy[Typed]) -> st.SearchStrategy[Typed]:
    several = st.lists(inner, min_size=1, max_size=3)
    made: list[st.SearchStrategy[Typed]] = [
        inner.map(lambda one: Typed(_of(list, one.type), st.lists(one.values, max_size=3))),
        inner.map(lambda one: Typed(_of(tuple, one.type, ...), st.lists(one.values, max_size=3).map(tuple))),
        inner.map(lambda one: Typed(_of(typing.Union, one.type, None), st.none() | one.values)),
        st.sampled_from(KEYS).map(lambda one: Typed(_of(set, one.type), st.sets(one.values, max_size=3))),
        st.builds(_dict, st.sampled_from(KEYS), inner),
        *(several.map(make) for make in (_tuple, _dataclass, _attrs, _typed_dict, _named_tuple)),
        st.lists(st.sampled_from(PLAIN), min_size=1, max_size=3).map(_pydantic),
    ]
    return st.one_of(made)


TYPES = st.recursive(st.sampled_from(LEAVES), _nested, max_leaves=6)
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
often = settings(max_examples=examples(60, 300), deadline=None, suppress_health_check=SLOW)


@often
@given(st.data())
def test_there_and_back(data: st.DataObject) -> None:
    kind, values = data.draw(TYPES)
    value = data.draw(values)
    text = json.dumps(to_json(value), allow_nan=False)
    found = schema.parse(text, kind)
    assert found == value
    # Equal to the letter, 1 and True and 1.0 apart, in whatever order a set is.
    assert sorted(json.dumps(to_json(found))) == sorted(text)
    jsonschema.Draft202012Validator(schema.to_json_schema(kind)).validate(json.loads(text))


@often
@given(TYPES)
def test_schemas_are_what_the_service_takes(typed: Typed) -> None:
    made = schema.to_json_schema(typed.type)
    jsonschema.Draft202012Validator.check_schema(made)
    names = set(re.findall(r'"\$ref": "#/\$defs/([^"]+)"', json.dumps(made)))
    assert names == set(made.get("$defs", {}))
    reduced = exact_api_schema(made)
    if reduced is not None:
        assert models.Schema.model_validate(reduced, strict=True).to_dict() == reduced
        assert list(_refused(reduced)) == []


@often
@given(st.data())
def test_a_function_is_called_with_what_it_declares(data: st.DataObject) -> None:
    kind, values = data.draw(TYPES)
    value = data.draw(values)

    def function(given: Any) -> Any:
        return given

    function.__annotations__ = {"given": kind}
    made = declaration(function)
    assert ("parameters" in made) != ("parametersJsonSchema" in made)
    assert Function(function)({"given": json.loads(json.dumps(to_json(value)))}) == value


def _refused(made: dict[str, Any]) -> Iterator[str]:
    """What the service would say of a Schema."""
    kind = made.get("type")
    if "enum" in made and (kind != "STRING" or not all(made["enum"])):
        yield "enum: only allowed for STRING type, and no value may be empty"
    if kind == "STRING" and made.get("format") not in (None, "enum", "date-time"):
        yield "format: only 'enum' and 'date-time' are supported for STRING type"
    if kind == "ARRAY" and "items" not in made:
        yield "items: missing field"
    if kind == "OBJECT" and not made.get("properties"):
        yield "properties: should be non-empty for OBJECT type"
    for inner in [*made.get("properties", {}).values(), *made.get("anyOf", ()), *filter(None, [made.get("items")])]:
        yield from _refused(inner)
