"""What docs/openapi-python-client.md says that the parser refuses is refused, and what it cannot do is tested."""

from __future__ import annotations

import inspect
import re

import pytest

from generator.errors import InvalidDocument, SpecErrors
from generator.parse import parse
from tests.generator import test_traps
from tests.generator.small import STRING, Json, data, document, operation, parameter, parsed, ref, thing
from tests.shared import ROOT

PAGE = ROOT / "docs" / "openapi-python-client.md"
A = {"A": thing(x=STRING)}


def get(**more: object) -> Json:
    return {"/a/{b}": {"get": operation("getA", ref("A"), **more)}}


REFUSED: dict[str, tuple[Json, Json, str]] = {
    "a keyword of the wrong kind": ({"A": {"type": "string", "maxLength": -1}}, {}, "maxLength"),
    "an unknown type": ({"A": {"type": "strin"}}, {}, "type"),
    "an array without items": ({"A": {"type": "array"}}, {}, "must have items"),
    "an enum of mixed types": ({"A": {"enum": ["x", 1]}}, {}, "must all be the same type"),
    "a default that its type does not have": (
        {"A": thing(x={"type": "integer", "default": "many"})}, {}, "Invalid int value: many",
    ),
    "parameters twice": (
        A, get(parameters=[parameter("b", "path"), parameter("q"), parameter("q")]), "MUST NOT contain duplicates",
    ),
    "a path parameter that is missing": (A, get(), "do not match with path"),
    "a path parameter that is optional": (
        A, get(parameters=[{**parameter("b", "path"), "required": False}]), "must be required",
    ),
    "a status that is none": (
        A, get(parameters=[parameter("b", "path")], responses={"good": {"description": "x"}}), "status code pattern",
    ),
    "a body of an unknown media type": (
        A,
        get(parameters=[parameter("b", "path")], requestBody={"content": {"text/plain": {"schema": STRING}}}),
        "Unsupported content type",
    ),
    "a reference that leads nowhere": ({"A": thing(x=ref("B"))}, {}, "Could not find reference"),
    "a reference to another file": ({"A": thing(x={"$ref": "other.yaml#/B"})}, {}, "Remote references"),
    "a parameter that is not there": (
        A, get(parameters=[{"$ref": "#/components/parameters/b"}]), "components/parameters/b` not found",
    ),
    "an answer that is not there": (
        A, {"/a": {"get": operation("getA", ref("B"))}}, "Cannot parse response",
    ),
    "two schemas of one class": ({"a_thing": thing(x=STRING), "AThing": thing(y=STRING)}, {}, "duplicate models"),
}  # fmt: skip


@pytest.mark.parametrize("words", REFUSED)
def test_what_it_refuses_is_refused(words: str) -> None:
    schemas, paths, message = REFUSED[words]
    # As it is: our own steps before it would refuse some of these themselves.
    given = document(schemas={"A": thing()})
    given.data.clear()
    given.data.update(data(schemas, paths))
    with pytest.raises((InvalidDocument, SpecErrors), match=re.escape(message)):
        parse(given)


def test_the_page_lists_what_is_refused() -> None:
    rows = dict(re.findall(r"^\| (validation|references|names) \| (.*) \|$", PAGE.read_text(encoding="utf-8"), re.M))
    assert {each for row in rows.values() for each in row.split("; ")} == REFUSED.keys()


def test_the_first_tag_is_the_folder() -> None:
    paths = {
        "/a": {"get": {**operation("getA", ref("A")), "tags": ["some things", "others"]}},
        "/b": {"get": {**operation("getB", ref("A")), "tags": []}},
    }
    groups = {path: found.tag for (_, path), found in parsed(A, paths).operations.items()}
    assert groups == {"/a": "some_things", "/b": None}


def test_each_thing_that_it_cannot_do_has_its_test() -> None:
    named = re.findall(r"^\| .* \| `(Test\w+)` \|$", PAGE.read_text(encoding="utf-8"), re.M)
    tests = [name for name, each in vars(test_traps).items() if inspect.isclass(each) and name.startswith("Test")]
    assert sorted(named) == sorted(tests)
