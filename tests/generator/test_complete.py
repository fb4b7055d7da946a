"""The check that everything arrives: each thing taken away by hand is missed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from generator import ir
from generator.build import build
from generator.complete import check_complete
from generator.document import Document
from generator.errors import Incomplete, SpecErrors
from generator.load import load
from generator.normalise import normalise
from generator.parse import Parsed, parse
from generator.surface import load_surface, no_surface
from tests.generator.small import ROOT, STRING, document, operation, parameter, ref, thing

Parts = tuple[Document, Parsed, ir.Package]


@pytest.fixture(scope="module")
def whole() -> Parts:
    schemas = {"A": thing("b", b=STRING, e=ref("E"), c=ref("C")), "C": thing(x=STRING), "E": {"enum": ["X", "Y"]}}
    get = operation("getA", ref("A"), ref("C"), parameters=[parameter("view")])
    normal = normalise(document(schemas, {"/a": {"post": get}}))
    parsed = parse(normal)
    return normal, parsed, build(normal, parsed, no_surface(normal))


def test_the_whole_passes(whole: Parts) -> None:
    check_complete(*whole)


def model(package: ir.Package, name: str, change: Callable[[ir.Model], ir.Model]) -> ir.Package:
    return evolve(package, models=tuple(change(each) if each.name == name else each for each in package.models))


def operations(package: ir.Package, **change: Any) -> ir.Package:
    return evolve(package, operations=tuple(evolve(each, **change) for each in package.operations))


def retyped(name: str) -> Callable[[ir.Model], ir.Model]:
    return lambda found: evolve(
        found,
        fields=tuple(evolve(each, type=ir.Type("string")) if each.wire == name else each for each in found.fields),
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda p: evolve(p, models=p.models[1:]), "the schema A did not become a model"),
        (
            lambda p: model(p, "A", lambda m: evolve(m, fields=m.fields[1:])),
            "the property 'b' of A did not become a field",
        ),
        (lambda p: model(p, "A", retyped("c")), "A.c is C to the parser, None to us"),
        (lambda p: model(p, "A", retyped("e")), "A.e is E to the parser, None to us"),
        (lambda p: evolve(p, enums=()), "the enum E did not arrive with all its values"),
        (
            lambda p: evolve(p, enums=(evolve(p.enums[0], values=p.enums[0].values[:1]),)),
            "the enum E did not arrive with all its values",
        ),
        (lambda p: evolve(p, operations=()), "the operation getA did not arrive"),
        (lambda p: operations(p, body=None), "the body of getA is C to the parser, None to us"),
        (lambda p: operations(p, response=ir.Type("model", "C")), "the answer of getA is A to the parser, C to us"),
        (lambda p: operations(p, parameters=()), "getA lacks query parameters that the parser found"),
    ],
)
def test_what_the_ir_lacks(whole: Parts, change: Callable[[ir.Package], ir.Package], message: str) -> None:
    normal, parsed, package = whole
    with pytest.raises((Incomplete, SpecErrors)) as caught:
        check_complete(normal, parsed, change(package))
    assert message in str(caught.value)
    assert "openapi.json:" in str(caught.value)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda p: evolve(p, models={**p.models, "A": evolve(p.models["A"], properties={"b": None})}),
            "the same property",
        ),
        (
            lambda p: evolve(p, models={**p.models, "A": evolve(p.models["A"], required=frozenset())}),
            "does not require the",
        ),
        (lambda p: evolve(p, models={"C": p.models["C"]}), "the parser dropped the schema A"),
        (lambda p: evolve(p, enums={}), "the parser does not have the enum E"),
        (lambda p: evolve(p, operations={}), "the parser dropped the operation getA"),
    ],
)
def test_what_the_parser_lacks(whole: Parts, change: Callable[[Parsed], Parsed], message: str) -> None:
    normal, parsed, package = whole
    with pytest.raises((Incomplete, SpecErrors), match=message):
        check_complete(normal, change(parsed), package)


def test_our_own_specification_arrives_whole() -> None:
    """Counted by hand, so that the check itself is held too."""
    before = load(ROOT / "spec")
    normal = normalise(before)
    package = build(normal, parse(normal), load_surface(ROOT / "spec"))
    schemas = before.data["components"]["schemas"]
    models = {each.wire: each for each in package.models if each.kind == "schema"}
    enums = {each.wire: each for each in package.enums}
    for name, schema in schemas.items():
        if "enum" in schema:
            assert [value.value for value in enums[name].values] == schema["enum"]
        elif schema.get("type") == "object" and "additionalProperties" not in schema:
            fields = [each for each in models[name].fields if not each.sdk_only]
            others = {wire for each in fields for wire in each.spellings.values()}
            wires = [wire for wire in schema.get("properties", {}) if wire not in others]
            assert [each.wire for each in fields] == wires
            assert others <= set(schema.get("properties", {}))
    said = [operation for item in before.data["paths"].values() for operation in item.values()]
    ids = {operation["operationId"] for operation in said}
    # What answers at once or by a stream of events is two.
    ids |= {"streamCreateInteraction", "streamGetInteraction"}
    assert {each.id for each in package.operations} == ids
