"""Places that a backend has of its own: how they are written, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from generator import ir
from generator.errors import DanglingReference, InvalidSurface, SpecError, SpecErrors, Unsupported
from generator.places import path_of, place_of
from tests.generator.small import STRING, Json, each_of, field, model, operation, package, parameter, ref, thing

LIST: Json = {"type": "array", "items": STRING}


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a", ("a",)),
        ("a.b", ("a", "b")),
        ("a[0].b", ("a", 0, "b")),
        ("a[].b.c", ("a", "[]", "b", "c")),
        ("a[0]", ("a", 0)),
        ("labels.some-key", ("labels", "some-key")),
        (".", ()),
    ],
)
def test_how_a_place_is_written(text: str, path: ir.Path) -> None:
    assert path_of(text) == path
    assert place_of(text) == ir.Place(path)
    assert place_of({"at": text, "single": True}) == ir.Place(path, single=True)


@pytest.mark.parametrize("text", ["", "a.", ".a", "a[1]", "a[0][0]", "[0].a", "a b]", "a..b"])
def test_what_is_no_place(text: str) -> None:
    assert path_of(text) is None


def placed(schema: Json, place: Any, **others: Json) -> ir.Package:
    return package({"A": thing(p={**schema, "x-backends": {"gemini": None, "vertex": place}}), **others})


def test_a_place_of_every_backend_is_known_and_lacked_by_none() -> None:
    found = field(placed(STRING, "a.b"), "A", "p")
    assert (found.backends, found.places) == ((), {"vertex": ir.Place(("a", "b"))})
    listed = package({"A": thing(p={**STRING, "x-backends": ["vertex", "gemini"]})})
    assert field(listed, "A", "p").backends == ()


@pytest.mark.parametrize(
    ("schema", "place", "message"),
    [
        (STRING, "a[1]", "'a\\[1\\]' is no place; write"),
        (STRING, 7, "7 is no place; write"),
        (STRING, ".", "only a model can lie in the object that holds it"),
        (STRING, {"at": "a", "single": True}, "`single` is for a list"),
        (LIST, {"at": "a[].b", "single": True}, "`single` is for a list"),
        (LIST, "a[].b[].c", "one list at most"),
        (LIST, "a[]", "needs a name in each of its items"),
    ],
)
def test_a_place_that_cannot_be(schema: Json, place: Any, message: str) -> None:
    with pytest.raises(Unsupported, match=message):
        placed(schema, place)


def raised(schemas: Json, paths: Json | None = None, **sections: Any) -> str:
    with pytest.raises((SpecError, SpecErrors)) as caught:
        package(schemas, paths, **sections)
    return " | ".join(str(each) for each in each_of(caught.value))


def test_a_backend_that_there_is_not() -> None:
    with pytest.raises(DanglingReference, match="there is no backend 'vertx'"):
        package({"A": thing(p={**STRING, "x-backends": {"vertx": "a"}})})
    with pytest.raises(DanglingReference, match="there is no backend 'other'"):
        package({"A": {"enum": ["X"], "x-enum-backends": {"X": ["other"]}}, "B": thing(a=ref("A"))})
    with pytest.raises(DanglingReference, match="there is no backend 'other'"):
        package({}, {"/a": {"get": operation("getA", **{"x-backends": ["other"]})}})


def test_words_of_an_enum() -> None:
    found = package(
        {"E": {"enum": ["X", "Y"], "x-enum-backends": {"X": {"gemini": "Z", "vertex": None}}}, "B": thing()}
    )
    x, y = found.enums[0].values
    assert (x.spellings, x.backends, y.spellings) == ({"gemini": "Z"}, ("gemini", "vertex"), {})
    assert found.enums[0].spelled() == {"gemini": {"Z": "X"}}
    numbers = {
        "E": {"type": "integer", "enum": [1, 2], "x-enum-backends": {"1": {"gemini": "Z"}}},
        "B": thing(e=ref("E")),
    }
    assert "E is an enum of numbers" in raised(numbers)


def test_a_union_of_what_a_backend_has_otherwise_is_refused() -> None:
    schemas = {
        "One": thing("kind", kind={**STRING, "const": "one"}, p={**STRING, "x-backends": {"vertex": "a.b"}}),
        "Two": thing("kind", kind={**STRING, "const": "two"}),
        "Either": {"oneOf": [ref("One"), ref("Two")]},
        "B": thing(either=ref("Either")),
    }
    assert "the union Either is of One, which 'vertex' has otherwise" in raised(schemas)


def test_parameters() -> None:
    said = {"x-backends": {"gemini": None, "vertex": "other"}}
    found = package({}, {"/a": {"get": operation("getA", parameters=[parameter("q", **said)])}})
    assert (found.operations[0].parameters[0].names, found.operations[0].parameters[0].backends) == (
        {"vertex": "other"},
        (),
    )
    wrong = {"/a/{b}": {"get": operation("getA", parameters=[parameter("b", "path", **said)])}}
    assert "the parameter 'b' is none of the query, which alone may differ" in raised({}, wrong)
    wrong = {"/a": {"get": operation("getA", parameters=[parameter("q", **{"x-backends": {"vertex": "a.b"}})])}}
    assert "'a.b' is no name of a query parameter" in raised({}, wrong)


SCHEMAS = {"A": thing(p=STRING), "Body": thing(q=STRING), "Other": thing(r=STRING, q={"type": "integer"})}


def two(name: str = "getB", mine: Any = "gemini", theirs: Any = "vertex", **more: Any) -> Json:
    """Two operations: one of each backend."""
    return {
        "/a": {"get": operation("getA", ref("A"), **{"x-backends": [mine]})},
        "/b": {"post": {**operation(name, ref("A"), ref("Body"), **{"x-backends": [theirs]}), **more}},
    }


def methods(operations: Any, *args: Json, **more: Any) -> Json:
    get = {"operation": operations, "config": "GetConfig", **({"args": [*args]} if args else {}), **more}
    return {
        "things": {"class": "Things", "parent": "client", "description": "All the things.", "methods": {"get": get}}
    }


BOTH = {"gemini": "getA", "vertex": "getB"}
SAFE = {"operations": {"getA": {"repeat": "repeatable"}, "getB": {"repeat": "repeatable"}}}


def test_a_method_of_two_operations() -> None:
    found = package(SCHEMAS, two(), resources=methods(BOTH), **SAFE)
    method = found.resources[0].methods[0]
    assert (method.operation.id, method.backends) == ("getA", ())
    assert {name: each.id for name, each in method.operations_by_backend.items()} == {"vertex": "getB"}
    assert field(found, "GetConfig", "q").backends == ("vertex",)
    assert [each.name for each in model(found, "GetConfig").fields] == ["http_options", "q"]


@pytest.mark.parametrize(
    ("paths", "resources", "message"),
    [
        (two(theirs="gemini"), methods(BOTH), "getB is to be that of vertex alone: its `x-backends` must say so"),
        (two(), methods({"gemini": "getA", "vertx": "getB"}), "there is no backend 'vertx'"),
        (two(), methods({"gemini": "getA", "vertex": "getX"}), "'getX' is no operation of the specification"),
        (
            two(responses={"200": {"description": "Good."}}),
            methods(BOTH),
            "getB answers otherwise than getA: one method has one kind of answer",
        ),
        (two(), methods(BOTH, {"name": "p", "target": "body", "wire": "p"}), "the body of getA has no 'p'"),
        (
            two(parameters=[parameter("q")]),
            methods(BOTH, {"name": "q", "target": "query", "wire": "q"}),
            "getA has no query parameter 'q'",
        ),
    ],
)
def test_operations_that_do_not_go_together(paths: Json, resources: Json, message: str) -> None:
    assert message in raised(SCHEMAS, paths, resources=resources, operations={}, pending=["getA", "getB"]) or (
        message in raised(SCHEMAS, paths, resources=resources, **SAFE)
    )


def test_settings_of_one_name_are_of_one_type() -> None:
    paths = {
        "/a": {"post": operation("getA", ref("A"), ref("Body"), **{"x-backends": ["gemini"]})},
        "/b": {"post": operation("getB", ref("A"), ref("Other"), **{"x-backends": ["vertex"]})},
    }
    message = raised(SCHEMAS, paths, resources=methods(BOTH), **SAFE)
    assert "GetConfig.q is of another type on 'vertex': give it another name there" in message
    with pytest.raises(InvalidSurface):
        package(SCHEMAS, paths, resources=methods(BOTH), **SAFE)
