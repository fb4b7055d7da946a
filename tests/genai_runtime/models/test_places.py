"""Values at the places that a backend has for them: put there, taken from there, and what is left over."""

from __future__ import annotations

from typing import Any

import pytest

from genai_runtime.errors import ArgumentError
from genai_runtime.models.places import leftover, put_at, put_each, put_in_each, take, take_each, with_leftover


def test_objects_and_items_are_made_on_the_way() -> None:
    inner = {"x": 1}
    body: dict[str, Any] = {"a": inner}
    put_at(body, ("a", "b"), {"c": 2})
    put_at(body, ("list", 0), {"d": 3})
    put_at(body, ("list", 0, "e"), {"f": 4})
    assert body == {"a": {"x": 1, "b": {"c": 2}}, "list": [{"d": 3, "e": {"f": 4}}]}
    assert inner == {"x": 1}, "the caller's own objects stay as they are"


@pytest.mark.parametrize("first", [True, False])
def test_what_is_repeated_waits_for_the_items_and_joins_those_there(first: bool) -> None:
    body: dict[str, Any] = {}
    if first:
        put_in_each(body, ("list",), ("same", "x"), 1)
    put_each(body, ("list",), ("own",), ["a", "b"])
    put_each(body, ("list",), ("other", "y"), [7, 8])
    if not first:
        put_in_each(body, ("list",), ("same", "x"), 1)
    assert body == {
        "list": [
            {"own": "a", "other": {"y": 7}, "same": {"x": 1}},
            {"own": "b", "other": {"y": 8}, "same": {"x": 1}},
        ]
    }
    assert body["list"][0]["same"] is not body["list"][1]["same"]
    with pytest.raises(ArgumentError, match="own: there are 1 of them, and 2 of what they go with"):
        put_each(body, ("list",), ("own",), ["c"])


def test_what_is_not_there_is_none() -> None:
    data = {"a": {"b": None}, "list": [], "full": [{"x": 1}, {}]}
    assert take(data, "a", "b") is take(data, "a", "b", "c") is take(data, "list", 0, "x") is None
    assert take(data, "full", 0, "x") == 1
    assert take_each(None, "x") is take_each(data["list"], "x") is take_each([{}], "x") is None
    assert take_each(data["full"], "x") == [1, None]


KNOWN = {"a": {"b": None}, "first": ({"x": None},), "each": [{"x": None}], "all": None}
DATA: dict[str, Any] = {
    "a": {"b": {"deep": 1}, "c": 2},
    "first": [{"x": 1, "y": 2}, {"x": 3}],
    "each": [{"x": 1}, {"x": 2, "y": 3}],
    "all": {"known": True},
    "new": [1],
}


def test_what_is_left_over_goes_back_to_its_place() -> None:
    rest = leftover(DATA, KNOWN)
    assert rest == {"a": {"c": 2}, "first": [{"y": 2}, {"x": 3}], "each": [{}, {"y": 3}], "new": [1]}
    out = {"a": {"b": {"deep": 1}}, "first": [{"x": 1}], "each": [{"x": 1}, {"x": 2}], "all": {"known": True}}
    assert leftover(out, KNOWN) is None
    assert with_leftover(rest, out) == DATA
    assert with_leftover({"a": 1, "each": [{"y": 1}]}, {"a": 2, "each": "changed"}) == {"a": 2, "each": "changed"}
