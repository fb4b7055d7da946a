"""Witnesses tell the truth: each shows the change beside which it stands, and no other."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.diff.report import Entry, review
from generator.diff.source import Side
from tests.generator.diff.base import THING, X, base, changed, load

Json = dict[str, Any]


def entries(one: Any, other: Any, more: Json | None = None) -> dict[str, Entry]:
    """What became of the property ``x`` of a thing, by id and by what stands in the sentence."""
    old = changed(base(), {X: one} | (more or {}))
    sides = [
        Side(name, load(spec, name), None, True) for name, spec in (("old", old), ("new", changed(old, {X: other})))
    ]
    found = review(sides[0], sides[1], python=False).entries
    return {f"{each.id} {json.dumps(each.before)}": each for each in found}


def payload(entry: Entry) -> Any:
    assert entry.witness is not None
    assert entry.witness.kind == "payload", entry.witness
    return entry.witness.payload


def test_the_value_shown_is_the_one_removed() -> None:
    kinds = [{"type": "string", "enum": names} for names in (["RED", "GREEN", "BLUE", "PINK"], ["RED", "PINK"])]
    found = entries(*kinds)
    assert payload(found['enum-value-removed "GREEN"']) == "GREEN"
    assert payload(found['enum-value-removed "BLUE"']) == "BLUE"


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ({"type": "number", "maximum": 50}, {"type": "number", "minimum": 10, "maximum": 20}, {
            "minimum-raised null": lambda value: value < 10,
            "maximum-lowered 50": lambda value: 20 < value <= 50,
        }),
        ({"type": "string", "maxLength": 9}, {"type": "string", "minLength": 2, "maxLength": 4}, {
            "min-length-raised null": lambda value: len(value) < 2,
            "max-length-lowered 9": lambda value: 4 < len(value) <= 9,
        }),
        ({"type": "string"}, {"type": "string", "pattern": "^[a-z]*$", "maxLength": 3}, {
            "pattern-added null": lambda value: not value.isalpha(),
            "max-length-lowered null": lambda value: len(value) > 3,
        }),
    ],
    ids=["numbers", "lengths", "patterns"],
)  # fmt: skip
def test_each_of_several_changes_shows_itself(one: Json, other: Json, shown: dict[str, Any]) -> None:
    found = entries(one, other)
    assert found.keys() == shown.keys()
    for name, fits in shown.items():
        assert fits(payload(found[name])), name


def test_what_is_no_longer_null_is_shown_as_null() -> None:
    nullable = {"type": ["string", "null"], "maxLength": 9}
    found = entries(nullable, {"type": "string", "maxLength": 4})
    assert payload(found["became-not-nullable true"])["x"] is None
    assert len(payload(found["max-length-lowered 9"])) > 4


def test_properties_and_items_are_of_their_own_kind() -> None:
    """A map of numbers holds numbers, a list of dates dates."""
    maps = [{"type": "object", "additionalProperties": {"type": "integer"}, "maxProperties": n} for n in (5, 2)]
    (found,) = entries(*maps).values()
    assert all(isinstance(value, int) for value in payload(found).values())
    assert len(payload(found)) > 2
    dates = [{"type": "array", "items": {"type": "string", "format": "date"}, "maxItems": n} for n in (5, 2)]
    (found,) = entries(*dates).values()
    assert set(payload(found)) == {"2020-01-01"}


def test_a_required_number_is_shown_as_one() -> None:
    more = {f"{THING}/properties/size": {"type": "number", "minimum": 3}, f"{THING}/required": ["size"]}
    (found,) = entries({"type": "string"}, {"type": "string", "readOnly": True}, more).values()
    assert found.id == "property-became-read-only"
    assert payload(found)["size"] == 3
