"""Random documents for hypothesis: schemas that refer to each other, in cycles too, behind a few operations."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]
NAMES = ("Alpha", "Beta", "Gamma", "Delta")
WORDS = ("name", "size", "colour", "weight", "owner", "parent")

_strings = st.fixed_dictionaries(
    {"type": st.just("string")},
    optional={
        "minLength": st.integers(0, 3),
        "maxLength": st.integers(3, 6),
        "enum": st.lists(st.sampled_from(["a", "bb", "ccc", "dddd"]), min_size=1, max_size=4, unique=True),
        "description": st.sampled_from(["One.", "Two."]),
        "default": st.sampled_from(["a", "bb"]),
    },
)
_false: st.SearchStrategy[Any] = st.just(False)
_numbers = st.fixed_dictionaries(
    {"type": st.sampled_from(["integer", "number"])},
    optional={
        "minimum": st.integers(-5, 0),
        "maximum": st.integers(1, 5),
        "multipleOf": st.sampled_from([1, 2, 3]),
        "format": st.sampled_from(["int32", "int64"]),
    },
)
_booleans = st.just({"type": "boolean"})
_references = st.sampled_from(NAMES).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
_nullable = st.sampled_from([["string", "null"], ["integer", "null"]]).map(lambda types: {"type": types})
leaves = st.one_of(_strings, _numbers, _booleans, _references, _nullable)


def _objects(children: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    properties = st.dictionaries(st.sampled_from(WORDS), children, max_size=4)

    @st.composite
    def build(draw: st.DrawFn) -> Json:
        found: Json = {"type": "object", "properties": draw(properties)}
        names = sorted(found["properties"])
        if bool(names) and draw(st.booleans()):
            found["required"] = draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True))
        if draw(st.integers(0, 4)) == 0:
            found["additionalProperties"] = draw(_false | _strings)
        return found

    return build()


def _composed(children: st.SearchStrategy[Json], unions: bool = True) -> st.SearchStrategy[Json]:
    arrays = st.fixed_dictionaries(
        {"type": st.just("array"), "items": children},
        optional={"minItems": st.integers(0, 2), "maxItems": st.integers(2, 4), "uniqueItems": st.booleans()},
    )
    maps = st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": children})
    alls = st.lists(st.one_of(_objects(leaves), _references), min_size=1, max_size=2).map(
        lambda parts: {"allOf": parts}
    )
    anys = st.lists(st.one_of(_objects(leaves), _strings), min_size=1, max_size=3).map(lambda parts: {"anyOf": parts})
    return st.one_of(_objects(children), arrays, maps, alls, *([anys] if unions else []))


schemas = st.recursive(leaves, _composed, max_leaves=6)


_without_unions = st.recursive(leaves, lambda children: _composed(children, unions=False), max_leaves=6)


@st.composite
def documents(draw: st.DrawFn, unions: bool = True) -> Json:
    """A document whose components may refer to each other and to themselves."""
    inner = schemas if unions else _without_unions
    components = {name: draw(st.one_of(_objects(inner), inner)) for name in NAMES}
    return document(components, draw(inner), draw(inner))


def document(components: Json, request: Json, response: Json) -> Json:
    """One operation that takes ``request`` and gives ``response``."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/things": {
                "post": {
                    "operationId": "make",
                    "requestBody": {"content": {"application/json": {"schema": request}}},
                    "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": response}}}},
                }
            }
        },
        "components": {"schemas": components},
    }
