"""Values of unions, drawn by what the specification says of them: however they are read and written, none changes."""

from __future__ import annotations

import base64
import json
from types import ModuleType
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.document import Document
from tests.templates.conftest import UNIONS, normalised

Json = dict[str, Any]
Values = st.SearchStrategy[Any]
REFERENCE = "#/components/schemas/"
DEPTH = 3
TEXT = st.text(max_size=4)
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
INTEGER = st.integers(-(2**53), 2**53)
# What no branch of a union has: a field, a value of a discriminator, a value of an enum.
NEWER = "newer"
FREE = st.recursive(
    st.none() | st.booleans() | INTEGER | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2),
    max_leaves=3,
)
FORMATS: dict[str, Values] = {
    "date-time": st.datetimes().map(lambda each: each.replace(microsecond=0).isoformat() + "Z"),
    "byte": st.binary(max_size=4).map(lambda each: base64.b64encode(each).decode()),
    "int64": INTEGER.map(str),
}


class Drawing:
    """Strategies for the schemas of a normalised document; with ``newer``, for what a later server may send too."""

    def __init__(self, document: Document, *, newer: bool) -> None:
        self.schemas: Json = document.data["components"]["schemas"]
        self.newer = newer

    def of(self, schema: Json, depth: int = DEPTH) -> Values:
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].removeprefix(REFERENCE)]
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            later = NEWER if isinstance(schema["enum"][0], str) else 4711
            return st.sampled_from([*schema["enum"], *([later] if self.newer else [])])
        if "oneOf" in schema or "anyOf" in schema:
            return self.union(schema, depth)
        match schema["type"]:
            case "array" if depth <= 0:
                return st.just([])
            case "array":
                return st.lists(self.of(schema["items"], depth - 1), max_size=2)
            case "object" if schema.get("properties"):
                return self.object(schema, depth)
            case "object" if depth <= 0:
                return st.just({})
            case "object" if schema["additionalProperties"]:
                return st.dictionaries(TEXT, self.of(schema["additionalProperties"], depth - 1), max_size=2)
            case "object":
                return st.dictionaries(TEXT, FREE, max_size=2)
            case "string":
                return FORMATS.get(schema.get("format", ""), TEXT)
            case kind:
                return {"integer": INTEGER, "number": NUMBER, "boolean": st.booleans()}[kind]

    def object(self, schema: Json, depth: int, **told: Values) -> Values:
        """An object; it has what it is ``told`` by and what its constructor would fill in."""
        properties, required = schema["properties"], schema.get("required", ())
        needed = {name for name, each in properties.items() if "x-fixed" in each}
        needed |= {
            name
            for name, each in properties.items()
            if "const" in each and (name in required or each.get("default") == each["const"])
        }
        drawn = {name: self.of(each, depth - 1) for name, each in properties.items() if depth > 0 or name in needed}
        optional = {name: each for name, each in drawn.items() if name not in needed | told.keys()}
        if self.newer:
            optional[NEWER] = FREE
        return st.fixed_dictionaries({**{name: drawn[name] for name in needed}, **told}, optional=optional)

    def union(self, schema: Json, depth: int) -> Values:
        branches: list[Json] = schema.get("oneOf") or schema["anyOf"]
        said = schema.get("discriminator", {})
        told = [(said["propertyName"], value, target) for value, target in said.get("mapping", {}).items()]
        by_property = [(name, None, target) for name, target in schema.get("x-property-mapping", {}).items()]
        found: list[Values] = []
        for key, value, target in (*told, *by_property):
            found.append(self.branch(key, value, target, depth))
        named = {target for *_, target in (*told, *by_property)}
        texts = any(each.get("format") == "int64" and each["type"] == "string" for each in branches)
        for each in branches:
            if each.get("$ref") in named or (texts and each["type"] == "integer"):
                continue  # of two spellings of a number, what goes out is the text
            found.append(self.of(each, depth))
        if self.newer and told:
            found.append(st.fixed_dictionaries({said["propertyName"]: st.just(NEWER)}, optional={NEWER: FREE}))
        return st.one_of(found)

    def branch(self, key: str, value: Any, target: str, depth: int) -> Values:
        """An object of a branch, told by the value of ``key``, or by its having ``key``."""
        schema = self.schemas[target.removeprefix(REFERENCE)]
        inner = schema.get("discriminator", {})
        if inner.get("propertyName") == key and value in inner["mapping"]:
            return self.branch(key, value, inner["mapping"][value], depth)
        if "properties" not in schema:
            return self.of(schema, depth)
        told = self.of(schema["properties"][key], depth) if value is None else st.just(value)
        return self.object(schema, depth, **{key: told})

    def turns(self) -> Values:
        """A turn with what its constructor fills in and one field more."""
        turn = self.schemas["Turn"]
        fixed = {"revision": st.just(2), "object": st.just("api.turn")}
        fields = turn["properties"].items()
        return st.one_of([st.fixed_dictionaries({**fixed, name: self.of(each)}) for name, each in fields])


DOCUMENT = normalised(UNIONS)
bounded = settings(max_examples=150, suppress_health_check=list(HealthCheck))


@bounded
@given(wire=Drawing(DOCUMENT, newer=True).turns())
def test_what_was_read_goes_back_and_is_read_again(union_models: ModuleType, wire: Json) -> None:
    turn = union_models.Turn.from_dict(wire)
    assert turn.to_dict() == wire
    again = union_models.Turn.from_dict(json.loads(json.dumps(turn.to_dict())))
    assert again == turn
    assert again.to_dict() == wire


@bounded
@given(wire=Drawing(DOCUMENT, newer=True).turns())
def test_a_dump_is_read_again(union_models: ModuleType, wire: Json) -> None:
    turn = union_models.Turn.from_dict(wire)
    for by_alias in (True, False):
        for mode in ("python", "json"):
            dumped = turn.model_dump(mode=mode, by_alias=by_alias, exclude_none=True)
            assert union_models.Turn.model_validate(dumped) == turn, (by_alias, mode)
        assert union_models.Turn.model_validate_json(turn.model_dump_json(by_alias=by_alias)) == turn


@bounded
@given(wire=Drawing(DOCUMENT, newer=False).turns())
def test_a_model_is_made_of_its_dict(union_models: ModuleType, wire: Json) -> None:
    turn = union_models.Turn.from_dict(wire)
    for by_alias in (True, False):
        dumped = turn.model_dump(by_alias=by_alias, exclude_none=True)
        made = union_models.Turn(**dumped)
        assert made == turn, by_alias
        assert made.to_dict() == wire
