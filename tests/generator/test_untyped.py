"""Nothing becomes ``Any`` without a word: what is refused, what says so itself, and which rows excuse it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.cli import main
from generator.context import Context
from generator.errors import DanglingReference, GeneratorError, InvalidDocument, Unsupported
from generator.normalise import normalise
from generator.pipeline import package_of
from generator.render import render
from generator.surface import no_surface
from generator.untyped import Excused, check_typed, load_excused
from tests.generator.small import (
    STRING,
    Json,
    answer,
    data,
    document,
    each_of,
    field,
    operation,
    package,
    parameter,
    ref,
    thing,
    write_spec,
)

VALUE: Json = {"x-json-value": True}
MAPPING = {"propertyName": "kind", "mapping": {"b": "#/components/schemas/B"}}


def excused(folder: Path, rows: Any) -> Excused:
    (folder / "exceptions.yaml").write_text(json.dumps({"untyped": rows}, indent=1), encoding="utf-8")
    return load_excused(folder)


def check(excused: Excused, schemas: Json, paths: Json | None = None) -> None:
    found = normalise(document(schemas, paths))
    check_typed(found, Context(found, no_surface(found)), excused)


def refused(excused: Excused, schemas: Json, paths: Json | None = None) -> list[str]:
    with pytest.raises(GeneratorError) as caught:
        check(excused, schemas, paths)
    assert all(each.location for each in each_of(caught.value))
    return [each.message for each in each_of(caught.value)]


# What has no type: the schemas, the places where they lose it, and why.
B = thing(b=STRING)
LOST: dict[str, tuple[Json, str, str]] = {
    "nothing is said": ({"A": thing(x={"description": "A thing."})}, "A.x", "nothing says what it is"),
    "a format without a type": ({"A": thing(x={"format": "date"})}, "A.x", "nothing says what it is"),
    "any schema": ({"A": thing(x=True)}, "A.x", "nothing says what it is"),  # type: ignore[arg-type]
    "several types and more": (
        {"A": thing(x={"type": ["string", "array"], "allOf": [{"minLength": 1}]})},
        "A.x",
        "nothing says what it is",
    ),
    "items": ({"A": thing(x={"type": "array", "items": {}})}, "A.x", "nothing says what its items are"),
    "items of items": (
        {"A": thing(x={"type": "array", "items": {"type": "array", "items": {}}})},
        "A.x",
        "nothing says what its items are",
    ),
    "the values of a map": (
        {"A": thing(x={"type": "object", "additionalProperties": {"description": "One."}})},
        "A.x",
        "nothing says what its values are",
    ),
    "a component, once": (
        {"Free": {"description": "Free."}, "A": thing(x=ref("Free"), y=ref("Free"))},
        "Free",
        "nothing says what it is",
    ),
    "inside an inline object": ({"A": thing(x=thing(y={}))}, "A.x.y", "nothing says what it is"),
    "inside a branch": ({"A": {"oneOf": [thing(a={}), B]}}, "A.a", "nothing says what it is"),
    "branches that nothing tells apart": (
        {"A": thing(x={"oneOf": [ref("B"), ref("C")]}), "B": B, "C": B},
        "A.x",
        "nothing tells B and C apart, neither a constant nor a property",
    ),
    "a branch without a type": ({"A": {"anyOf": [STRING, {}]}}, "A", "one of its branches has no type"),
    "a branch of any JSON value": ({"A": {"anyOf": [STRING, VALUE]}}, "A", "one of its branches is any JSON value"),
    "a choice beside properties": (
        {"A": {**thing(a=STRING), "oneOf": [ref("B"), ref("C")]}, "B": B, "C": thing(c=STRING)},
        "A",
        "it has properties of its own, which no branch has",
    ),
    "two choices": (
        {"A": {"oneOf": [ref("B"), STRING], "anyOf": [ref("B"), STRING]}, "B": B},
        "A",
        "it has a `oneOf` and an `anyOf`, and one is read",
    ),
    "a base whose heirs only refer to it": (
        {"A": {**thing(kind=STRING), "discriminator": MAPPING}, "B": {"allOf": [ref("A"), B]}, "C": thing(a=ref("A"))},
        "A",
        "its `discriminator` tells apart what no `oneOf` lists",
    ),
}


def test_what_would_silently_lose_its_type() -> None:
    for case, (schemas, place, why) in LOST.items():
        (message,) = refused(Excused(), schemas)
        owner, _, key = place.rpartition(".")
        what = f"the property {key!r} of {owner}" if owner else f"the schema {place}"
        assert message.startswith(f"{what} would silently "), case
        assert f": {why}. Either " in message, case
        assert message.endswith(f", or give the reason in exceptions.yaml, under `untyped`: `{place}: ...`"), case
        check(Excused({place: "It has no form."}), schemas)


def test_what_an_operation_takes_and_answers(tmp_path: Path) -> None:
    free: Json = {"description": "Free."}
    take = operation("take", free, body=free, parameters=[parameter("q", schema=free)])
    take["responses"]["404"] = answer(free)["200"]
    paths: Json = {"/a": {"post": take}}
    messages = {message.partition(" would")[0]: message for message in refused(Excused(), {}, paths)}
    places = {
        "the parameter 'q' of take": "take.q",
        "the request body of take": "take.requestBody",
        "the answer of take": "take.response",
    }
    assert messages.keys() == places.keys(), "what stands in an error's response is not read"
    for what, place in places.items():
        assert messages[what].endswith(f"`{place}: ...`")
    check(Excused(dict.fromkeys(places.values(), "It has no form.")), {}, paths)


def test_an_answer_is_an_object_or_a_union() -> None:
    for schema in (STRING, {"type": "array", "items": STRING}, {"type": "object", "additionalProperties": STRING}):
        before = document({}, {"/a": {"get": operation("list", schema)}})
        with pytest.raises(Unsupported, match="the answer of list is no object and no union: describe it as one of th"):
            package_of(before, excused=Excused())
        assert package_of(before).operations[0].response, "a comparison of descriptions reads it"


def test_rows_that_excuse_nothing_or_say_nothing(tmp_path: Path) -> None:
    free = {"A": thing(xs={}, typed=STRING)}
    for rows, kind, words in (
        ({"A.xs": "It has no form.", "A.typed": "It has no form."}, DanglingReference, "the row 'A.typed' excuses"),
        ({"A.xs": "It has no form.", "A.x": "It is gone."}, DanglingReference, "did you mean 'A.xs'?; take it out"),
        ({"A.xs": " "}, InvalidDocument, "the row 'A.xs' gives no reason"),
        ({"A.xs": None}, InvalidDocument, "the row 'A.xs' gives no reason"),
        (["A.xs"], InvalidDocument, "`untyped` maps places to reasons"),
        ({}, Unsupported, "the property 'xs' of A would silently become `Any`"),
    ):
        with pytest.raises(kind) as caught:
            check(excused(tmp_path, rows), free)
        assert words in str(caught.value), rows
        assert "yaml:" in str(caught.value) or kind is Unsupported, "it says where the row stands"


def test_the_commands_refuse_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    spec = write_spec(tmp_path / "spec", data({"A": thing(x={})}))
    for command in ("generate", "check", "validate"):
        more = [] if command == "validate" else ["--out", str(tmp_path / "out")]
        assert main([command, "--spec", str(spec), *more]) == 3
        assert capsys.readouterr().err.endswith(
            ": the property 'x' of A would silently become `Any`: nothing says what it is. Either describe it (any "
            "JSON value is `x-json-value: true`) in spec/openapi.yaml, or give the reason in exceptions.yaml, under "
            "`untyped`: `A.x: ...`\n"
        )
    assert not (tmp_path / "out").exists()


def test_any_json_value_is_a_type_of_its_own() -> None:
    every = {"type": ["string", "number", "boolean", "array", "object", "null"], "description": "Anything."}
    found = package(
        {
            "Free": {**VALUE, "description": "Free."},
            "A": thing(
                value=VALUE,
                every=every,
                referred=ref("Free"),
                items={"type": "array", "items": VALUE},
                map={"type": "object", "additionalProperties": VALUE},
                object={"type": "object", "additionalProperties": {}},
            ),
        }
    )
    value = ir.Type("any", "JsonValue")
    types = {name: field(found, "A", name).type for name in ("value", "every", "referred", "items", "map", "object")}
    assert types == {
        **dict.fromkeys(("value", "every", "referred"), value),
        "items": ir.Type("list", item=value),
        **dict.fromkeys(("map", "object"), ir.Type("object")),
    }
    text = render(found)["models/a.py"]
    assert 'value: JsonValue | None = wire_field("any")' in text
    assert "from genai_runtime.models.freeform import JsonValue" in text


def test_any_json_value_stands_alone() -> None:
    for beside in ({"type": "string"}, {"oneOf": [STRING, {"type": "integer"}]}, {"enum": ["a"]}):
        assert refused(Excused(), {"A": thing(x={**VALUE, **beside})}) == [
            "`x-json-value` is true, and stands where no other keyword says what the value is"
        ]
    assert refused(Excused(), {"A": thing(x={"x-json-value": "yes"})})
