"""How the branches of a union are told apart: each decision, and each refusal, once."""

from __future__ import annotations

import pytest

from generator.errors import DanglingReference, GeneratorError, InvalidDocument
from tests.generator.small import STRING, Json, each_of, normal, ref, thing

INTEGER: Json = {"type": "integer"}
FREE: Json = {"type": "object", "additionalProperties": {}}
LIST: Json = {"type": "array", "items": STRING}


def constant(value: object) -> Json:
    return {"const": value}


def union(*branches: Json, by: str | None = None, **mapping: str) -> Json:
    found: Json = {"oneOf": list(branches)}
    if by is None:
        return found
    return {**found, "discriminator": {"propertyName": by, **({"mapping": mapping} if mapping else {})}}


def told(schemas: Json, name: str = "U") -> Json:
    """What the normalised union says of itself, references as plain names."""
    found = normal(schemas)["components"]["schemas"][name]
    said = {key: found[key] for key in ("discriminator", "x-property-mapping", "x-ambiguous") if key in found}
    for holder in (said.get("discriminator", {}), said):
        for key in {"mapping", "x-property-mapping"} & holder.keys():
            holder[key] = {value: target.rpartition("/")[2] for value, target in holder[key].items()}
    return said


def by(key: str, **mapping: str) -> Json:
    return {"discriminator": {"propertyName": key, "mapping": mapping}}


def test_what_tells_the_branches_apart() -> None:
    a, b = thing("kind", kind=constant("a"), x=STRING), thing("kind", kind=constant("b"))
    cases: dict[str, tuple[Json, Json]] = {
        "a mapping, by reference and by name": (
            {"U": union(ref("A"), ref("B"), by="kind", one="#/components/schemas/A", two="B"), "A": a, "B": b},
            by("kind", one="A", two="B"),
        ),
        "a branch that the mapping leaves out, by its constant": (
            {"U": union(ref("A"), ref("B"), by="kind", one="A"), "A": a, "B": b},
            by("kind", one="A", b="B"),
        ),
        "no mapping: the names of the schemas": (
            {"U": union(ref("A"), ref("B"), by="t"), "A": thing(t=STRING), "B": thing(x=STRING)},
            by("t", A="A", B="B"),
        ),
        "no mapping: the values of an enum": (
            {
                "U": union(ref("A"), ref("B"), by="t"),
                "A": thing(t={"type": "string", "enum": ["x", "y"]}),
                "B": thing(t=STRING),
            },
            by("t", x="A", y="A", B="B"),
        ),
        "an alias of a branch": (
            {"U": union(ref("Also"), ref("B"), by="kind", one="Also"), "Also": ref("A"), "A": a, "B": b},
            by("kind", one="A", b="B"),
        ),
        "constants alone": ({"U": union(ref("A"), ref("B")), "A": a, "B": b}, by("kind", a="A", b="B")),
        "constants of all but one": (
            {"U": union(ref("A"), ref("B"), ref("C")), "A": a, "B": b, "C": thing(x=STRING)},
            by("kind", a="A", b="B"),
        ),
        "the constant that more of them have": (
            {
                "U": union(ref("A"), ref("B"), ref("C")),
                "A": thing(some=constant("1"), all=constant("a")),
                "B": thing(some=constant("2"), all=constant("b")),
                "C": thing(all=constant("c")),
            },
            by("all", a="A", b="B", c="C"),
        ),
        "a property that one must have, before those that it may": (
            {"U": union(ref("A"), ref("B")), "A": thing("x", x=STRING, y=STRING), "B": thing(z=STRING)},
            {"x-property-mapping": {"x": "A", "z": "B"}},
        ),
        "a property of all but one": (
            {"U": union(ref("A"), ref("B")), "A": thing(both=STRING), "B": thing(both=STRING, z=STRING)},
            {"x-property-mapping": {"z": "B"}},
        ),
        "properties that all branches repeat say nothing new": (
            {"U": {**union(ref("A"), ref("B")), **thing(kind=STRING)}, "A": a, "B": b},
            by("kind", a="A", b="B"),
        ),
        "a text and an object need nothing": ({"U": union(ref("A"), STRING), "A": a}, {}),
        "a nested union by the values inside it": (
            {
                "U": union(ref("V"), ref("C"), by="kind"),
                "V": union(ref("A"), ref("B"), by="kind"),
                "A": a,
                "B": b,
                "C": thing(kind=constant("c")),
            },
            by("kind", a="V", b="V", c="C"),
        ),
        "a mapping to a branch of a nested union": (
            {"U": union(ref("V"), ref("C"), by="kind", one="A"), "V": union(ref("A"), ref("B")), "A": a, "B": b}
            | {"C": thing(kind=constant("c"))},
            by("kind", one="V", c="C"),
        ),
        "a list of its own": ({"U": union(ref("A"), {"type": "array", "items": ref("U")}), "A": a}, {}),
    }
    for case, (schemas, said) in cases.items():
        assert told(schemas) == said, case


def test_whole_numbers_tell_branches_apart_too() -> None:
    number = {"type": "integer", "enum": [1, 2]}
    schemas: Json = {"U": union(ref("A"), ref("B"), by="n", **{"1": "A", "7": "B"})}
    schemas |= {"A": thing(n=number), "B": thing(n=INTEGER)}
    assert told(schemas)["discriminator"]["mapping"] == {1: "A", 7: "B"}
    schemas["A"] = schemas["B"] = thing(n=STRING)
    assert told(schemas)["discriminator"]["mapping"] == {"1": "A", "7": "B"}


def test_what_cannot_be_told_apart_says_why() -> None:
    a = thing(x=STRING)
    cases: dict[str, tuple[Json, str]] = {
        "nothing tells A and B apart, neither a constant nor a property": (
            {"U": union(ref("A"), ref("B")), "A": a, "B": a},
            "U",
        ),
        "it has properties of its own, which no branch has": (
            {"U": {**union(ref("A"), STRING), **thing(y=STRING)}, "A": a},
            "U",
        ),
        "one of its branches has no type": ({"U": union(ref("A"), {"description": "?"}), "A": a}, "U"),
        "one of its branches is any JSON value": ({"U": union(ref("A"), {"x-json-value": True}), "A": a}, "U"),
        "two of its branches are maps or free objects": (
            {"U": union(FREE, {"type": "object", "additionalProperties": STRING})},
            "U",
        ),
        "two of its branches are arrays": ({"U": union(LIST, ref("Names")), "Names": LIST}, "U"),
        "one of its branches is a union that is ambiguous": (
            {"U": union(ref("V"), STRING), "V": union(ref("A"), ref("B")), "A": a, "B": a},
            "U",
        ),
    }
    for why, (schemas, name) in cases.items():
        assert told(schemas, name) == {"x-ambiguous": why}


def test_what_is_wrong_with_a_discriminator() -> None:
    a, b = thing(kind=constant("a")), thing(kind=constant("a"))
    cases: list[tuple[Json, type[GeneratorError], str]] = [
        (
            {"oneOf": [ref("A"), ref("B")], "discriminator": {}},
            InvalidDocument,
            "a discriminator without `propertyName`",
        ),
        (
            union(ref("A"), ref("B"), by="kind", one="Aa", two="B"),
            DanglingReference,
            "the discriminator of U maps 'one' to 'Aa', which is none of its branches; did you mean 'A'?",
        ),
        (
            union(ref("A"), ref("B"), by="kind", one="A", two="C", three="B"),
            DanglingReference,
            "the discriminator of U maps 'two' to 'C', which is none of its branches",
        ),
        (union(ref("A"), ref("B"), by="kind"), InvalidDocument, "the branches A and B of U have the same 'kind': 'a'"),
    ]
    for one, kind, words in cases:
        with pytest.raises(GeneratorError) as caught:
            normal({"U": one, "A": a, "B": b, "C": thing(x=STRING)})
        (error,) = each_of(caught.value)
        assert isinstance(error, kind)
        assert error.message.startswith(words)
        assert error.location is not None


def test_what_a_branch_is_told_by_is_fixed() -> None:
    listed: Json = {"type": "string", "enum": ["c", "d"]}
    schemas: Json = {
        "U": union(ref("A"), ref("B"), ref("C"), ref("D"), by="t", a="A", b="B", c="C", d="C", e="D"),
        "A": thing(x=STRING),
        "B": thing(t=STRING),
        "C": thing(t=ref("Listed")),
        "D": thing(t={"const": "e", "type": "string"}),
        "Listed": listed,
    }
    found = normal(schemas)["components"]["schemas"]
    # One that only the discriminator names gets the property.
    assert found["A"]["required"] == ["t"]
    assert found["A"]["properties"]["t"] == {
        "type": "string",
        "description": "Tells a A from others.",
        "const": "a",
        "x-fixed": "a",
    }
    assert found["B"]["properties"]["t"] == {"type": "string", "const": "b", "x-fixed": "b"}
    assert "required" not in found["B"]
    assert "x-fixed" not in found["C"]["properties"]["t"], "one of two values cannot be known"
    assert found["D"]["properties"]["t"] == {"const": "e", "type": "string", "x-fixed": "e"}
