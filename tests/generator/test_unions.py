"""Which type a value of a union is read as: each decision once."""

from __future__ import annotations

import pytest

from generator import ir
from generator.errors import NameCollision
from tests.generator.small import STRING, Json, package, ref, thing

INTEGER: Json = {"type": "integer"}
INT64: Json = {"type": "string", "format": "int64"}
NUMBER: Json = {"type": "number"}
BOOLEAN: Json = {"type": "boolean"}
MOMENT: Json = {"type": "string", "format": "date-time"}
FREE: Json = {"type": "object", "additionalProperties": {}}
PARTS: Json = {
    "A": thing("kind", kind={"const": "a"}, x=STRING),
    "B": thing("kind", kind={"const": "b"}),
    "C": thing(x=STRING, y=STRING),
    "Level": {"type": "string", "enum": ["LOW", "HIGH"]},
    "Rank": {"type": "integer", "enum": [1, 2]},
}
A, B, C = (ir.Type("model", name) for name in "ABC")
TEXT, WHOLE = ir.Type("string"), ir.Type("integer")


def union(*branches: Json, **more: Json) -> ir.Union:
    found = package({**PARTS, **more, "U": {"oneOf": list(branches)}})
    return next(each for each in found.unions if each.name == "U")


def test_what_is_no_object_is_told_by_what_it_is() -> None:
    found = union(ref("Level"), MOMENT, NUMBER, ref("Rank"), BOOLEAN, {"type": "array", "items": STRING})
    assert found.strings == (ir.Type("enum", "Level"), ir.Type("timestamp"))
    assert found.numbers == (ir.Type("number"), ir.Type("integer_enum", "Rank"))
    assert found.boolean == ir.Type("boolean")
    assert found.array == ir.Type("list", item=TEXT)
    assert (found.discriminator, found.mapping, found.by_property, found.default, found.free_form, found.unknown) == (
        None, {}, {}, None, None, None,
    )  # fmt: skip


def test_constants_are_of_their_values_kind() -> None:
    found = union({"const": "auto"}, {"const": 1}, {"const": False})
    assert found.strings == (ir.Type("const", value="auto"),)
    assert found.numbers == (ir.Type("const", value=1),)
    assert found.boolean == ir.Type("const", value=False)


def test_digits_in_a_text_are_read_by_the_branch_that_reads_numbers_too() -> None:
    assert (union(INT64, INTEGER).strings, union(INT64, INTEGER).numbers) == ((ir.Type("int64"),), ())
    assert union(INT64, NUMBER).numbers == (ir.Type("number"),)


def test_objects_are_told_by_a_constant() -> None:
    found = union(ref("A"), ref("B"), STRING)
    assert (found.discriminator, found.discriminator_name, found.mapping) == ("kind", "kind", {"a": A, "b": B})
    assert (found.default, found.free_form, found.unknown) == (None, None, "UnknownU")
    assert found.branches == (A, B, TEXT)
    assert union(ref("A"), ref("B"), ref("C")).default == C, "what has no constant is the branch that has none"


def test_objects_are_told_by_a_property() -> None:
    found = union(ref("C"), ref("D"), D=thing(x=STRING, z=STRING))
    assert (found.discriminator, found.by_property, found.default) == (None, {"y": C, "z": ir.Type("model", "D")}, None)
    assert found.unknown == "UnknownU"
    found = union(ref("C"), ref("D"), D=thing(x=STRING))
    assert (found.by_property, found.default) == ({"y": C}, ir.Type("model", "D"))
    assert found.unknown is None, "an object without the property is of the branch that has none"


def test_one_object_needs_nothing_to_be_told_by() -> None:
    found = union(ref("C"), STRING)
    assert (found.mapping, found.by_property, found.default, found.unknown) == ({}, {}, C, None)


def test_a_free_object_takes_what_no_other_branch_knows() -> None:
    free = ir.Type("object")
    found = union(ref("A"), ref("B"), FREE)
    assert (found.mapping, found.free_form, found.unknown) == ({"a": A, "b": B}, free, None)
    found = union(ref("D"), FREE, D=thing("z", z=STRING, x=STRING))
    assert (found.by_property, found.free_form) == ({"z": ir.Type("model", "D")}, free), (
        "an object with what D must have is a D"
    )
    found = union(ref("C"), FREE)
    assert (found.by_property, found.default, found.free_form) == ({}, C, free)


def test_a_nested_union_is_looked_into_once() -> None:
    inner: Json = {"oneOf": [ref("A"), ref("B")]}
    found = union(ref("V"), ref("D"), V=inner, D=thing(kind={"const": "d"}))
    assert found.mapping == {"a": A, "b": B, "d": ir.Type("model", "D")}, "by the same property: straight to the branch"
    assert found.branches == (ir.Type("union", "V"), ir.Type("model", "D"))
    other: Json = {"oneOf": [ref("E"), ref("F")]}
    e, f = thing(s={"const": "e"}, q=STRING), thing(s={"const": "f"}, r=STRING)
    found = union(ref("V"), ref("W"), V=inner, W=other, E=e, F=f)
    assert (found.mapping, found.default) == ({"a": A, "b": B}, ir.Type("union", "W")), "one looked into, one as it is"
    found = union(ref("V"), BOOLEAN, V={"oneOf": [STRING, INTEGER]})
    assert (found.strings, found.numbers, found.boolean) == ((TEXT,), (WHOLE,), ir.Type("boolean"))
    assert found.default is None, "a union of no objects is none"


def test_a_union_that_holds_itself() -> None:
    found = union(STRING, ref("U"), {"type": "array", "items": ref("U")})
    assert found.strings == (TEXT,)
    assert found.array == ir.Type("list", item=ir.Type("union", "U"))


def test_the_open_variant_has_a_name_of_its_own() -> None:
    with pytest.raises(NameCollision, match="the open variant of U"):
        union(ref("A"), ref("B"), UnknownU=thing(x=STRING))


def test_a_union_may_have_other_names() -> None:
    said = {"name": "Either", "aliases": ["Both"]}
    found = package({**PARTS, "U": {"oneOf": [ref("A"), ref("B")]}}, models={"U": said})
    (either,) = found.unions
    assert (either.name, either.wire, either.module, either.aliases) == ("Either", "U", "either", ("Both",))
    assert either.unknown == "UnknownEither"
