"""What must hold for any document: changes of writing are no changes of meaning."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diff.rules import RULES
from tests.cases import examples
from tests.generator.diff.base import compared
from tests.generator.diff.specs import NAMES, Json, document, documents, schemas

REFERENCE = "#/components/schemas/"
laws = settings(max_examples=examples(20, 100), deadline=None)


def on_the_wire(old: Json, new: Json) -> list[str]:
    """What is found and means something on the wire under either profile, whether an operation reaches it or not."""
    return [
        f"{each.raw.id} {each.raw.subject}"
        for each in compared(old, new).found
        if set(RULES[each.raw.id].google + RULES[each.raw.id].strict) - set("N/")
    ]


def shuffled(value: Any, random: random.Random) -> Any:
    if isinstance(value, list):
        return [shuffled(item, random) for item in value]
    if not isinstance(value, dict):
        return value
    keys = list(value)
    random.shuffle(keys)
    return {key: shuffled(value[key], random) for key in keys}


@laws
@given(documents())
def test_a_document_against_itself(spec: Json) -> None:
    assert compared(spec, copy.deepcopy(spec)).found == []


@laws
@given(documents(), st.randoms(use_true_random=False))
def test_the_order_of_keys(spec: Json, random: random.Random) -> None:
    assert compared(spec, shuffled(spec, random)).found == []


@laws
@given(documents(), documents(), st.randoms(use_true_random=False))
def test_the_order_of_keys_between_two_documents(one: Json, other: Json, random: random.Random) -> None:
    """Not only nothing from nothing: the whole outcome is the same."""

    def outcome(old: Json, new: Json) -> list[tuple[str, ...]]:
        return sorted((each.raw.id, each.raw.subject, each.raw.fingerprint()) for each in compared(old, new).found)

    assert outcome(one, other) == outcome(shuffled(one, random), shuffled(other, random))


def references(value: Any) -> int:
    if isinstance(value, list):
        return sum(map(references, value))
    if isinstance(value, dict):
        return ("$ref" in value) + sum(map(references, value.values()))
    return 0


def inlined(value: Any, components: Json, which: list[int]) -> Any:
    """The n-th reference met (``which`` counts down) replaced by what it leads to."""
    if isinstance(value, list):
        return [inlined(item, components, which) for item in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        which[0] -= 1
        if which[0] == -1:
            return copy.deepcopy(components[value["$ref"].removeprefix(REFERENCE)])
        return value
    return {key: inlined(item, components, which) for key, item in value.items()}


@laws
@given(documents(), st.integers(0, 20))
def test_inlining_and_extracting_a_reference(spec: Json, position: int) -> None:
    count = references(spec)
    if not count:
        return
    components = spec["components"]["schemas"]
    written_out = inlined(spec, components, [position % count])
    assert on_the_wire(spec, written_out) == []
    assert on_the_wire(written_out, spec) == []


def split(schema: Json) -> Json:
    """An object in two parts, under an ``allOf``."""
    names = sorted(schema["properties"])
    half = len(names) // 2
    parts = [
        {"type": "object", "properties": {name: schema["properties"][name] for name in chosen}}
        for chosen in (names[:half], names[half:])
    ]
    rest = {key: value for key, value in schema.items() if key not in ("type", "properties")}
    return {**rest, "allOf": parts}


@laws
@given(documents(), st.sampled_from(NAMES), st.booleans())
def test_flattening_an_all_of(spec: Json, name: str, nested: bool) -> None:
    schema = spec["components"]["schemas"][name]
    if "properties" not in schema or "additionalProperties" in schema:
        return
    other = copy.deepcopy(spec)
    parts = split(schema)
    other["components"]["schemas"][name] = {"allOf": [parts]} if nested else parts
    assert on_the_wire(spec, other) == []
    assert on_the_wire(other, spec) == []


@laws
@given(documents(), st.sampled_from(NAMES))
def test_extracting_a_part_of_an_all_of(spec: Json, name: str) -> None:
    schema = spec["components"]["schemas"][name]
    if "properties" not in schema or "additionalProperties" in schema:
        return
    other = copy.deepcopy(spec)
    parts = split(schema)
    other["components"]["schemas"]["Base"] = parts["allOf"][0]
    parts["allOf"][0] = {"$ref": f"{REFERENCE}Base"}
    other["components"]["schemas"][name] = parts
    assert on_the_wire(spec, other) == []


@laws
@given(schemas)
def test_other_words_for_the_same(schema: Json) -> None:
    """A choice of one, an ``allOf`` of one, ``nullable`` of 3.0 and the null type of 3.1."""
    components = {name: {"type": "object", "properties": {"name": {"type": "string"}}} for name in NAMES}
    plain = document(components, schema, schema)
    for key in ("allOf", "anyOf", "oneOf"):
        wrapped = document(components, {key: [schema]}, {key: [schema]})
        assert on_the_wire(plain, wrapped) == []
    new = {"anyOf": [schema, {"type": "null"}]}
    old = {"allOf": [schema], "nullable": True}
    assert on_the_wire(document(components, old, old), document(components, new, new)) == []


def asking(schema: Json) -> list[Json]:
    """Schemas that ask more than ``schema``, each by a keyword that holds other schemas."""
    return [
        schema,
        {"not": schema},
        {"contains": schema},
        {"if": schema, "then": {"minProperties": 1}, "else": {"maxProperties": 1}},
        {"oneOf": [schema, {"type": "object", "properties": {"only": schema}, "required": ["only"]}]},
    ]


@laws
@given(schemas, schemas, st.integers(0, 4), st.integers(0, 4))
def test_the_same_twice_and_the_other_way_round(one: Json, other: Json, first: int, second: int) -> None:
    """The parts of an ``allOf`` are a set."""
    components = {name: {"type": "object", "properties": {"name": {"type": "string"}}} for name in NAMES}
    parts = asking(one)[first], asking(other)[second]

    def of(*parts: Json) -> Json:
        schema = {"allOf": copy.deepcopy(list(parts))}
        return document(components, schema, schema)

    for same in (of(*parts, parts[0]), of(*parts, *parts), of(parts[1], parts[0])):
        assert on_the_wire(of(*parts), same) == []
        assert on_the_wire(same, of(*parts)) == []


@laws
@given(documents(unions=False), documents(unions=False))
def test_the_way_back_has_the_mirrors_of_the_way_there(one: Json, other: Json) -> None:
    """Of any two documents; unions are left out: which alternative became which may be answered in several ways."""
    there, back = compared(one, other).found, compared(other, one).found
    assert sorted(RULES[each.raw.id].mirror for each in there) == sorted(each.raw.id for each in back)


def test_cycles_end() -> None:
    """Schemas that contain each other, a reference to itself, and a union inside itself."""
    components = {
        "A": {"type": "object", "properties": {"b": {"$ref": f"{REFERENCE}B"}, "a": {"$ref": f"{REFERENCE}A"}}},
        "B": {"oneOf": [{"$ref": f"{REFERENCE}A"}, {"type": "array", "items": {"$ref": f"{REFERENCE}B"}}]},
        "C": {"allOf": [{"$ref": f"{REFERENCE}C"}, {"type": "object"}]},
    }
    old = document(components, {"$ref": f"{REFERENCE}A"}, {"$ref": f"{REFERENCE}C"})
    assert compared(old, copy.deepcopy(old)).found == []
    new = json.loads(json.dumps(old).replace('"array"', '"object"'))
    assert compared(old, new).found
