"""Values for a JSON Schema, drawn at random: near what it allows, with the properties it names and no others."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]
_ANY = st.sampled_from([None, True, 0, 1, -3, 2.5, "", "a", "bb", "ccc", "dddd", [], ["a"], {}, {"zz": "a"}])


@st.composite
def instances(draw: st.DrawFn, schema: Any, components: Json, depth: int = 0) -> Any:
    """A value that ``schema`` probably allows; whoever draws it asks a validator."""
    if not isinstance(schema, dict) or depth > 5 or draw(st.integers(0, 9)) == 0:
        return draw(_ANY)
    if "$ref" in schema:
        return draw(instances(components[schema["$ref"].rpartition("/")[2]], components, depth + 1))
    if "allOf" in schema:
        parts = [draw(instances(part, components, depth + 1)) for part in schema["allOf"]]
        objects = [part for part in parts if isinstance(part, dict)]
        return {key: item for part in objects for key, item in part.items()} if objects else parts[0]
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return draw(instances(draw(st.sampled_from(schema[key])), components, depth + 1))
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    kinds = schema.get("type", [])
    kind = draw(st.sampled_from([kinds] if isinstance(kinds, str) else kinds)) if kinds else ""
    if kind == "string":
        least, most = _range(schema, "minLength", "maxLength", 0, 8)
        return draw(st.text("ab", min_size=least, max_size=most))
    if kind == "integer":
        return draw(st.integers(*_range(schema, "minimum", "maximum", -10, 10)))
    if kind == "number":
        least, most = _range(schema, "minimum", "maximum", -10, 10)
        return draw(st.integers(2 * least, 2 * most)) / 2
    if kind == "boolean":
        return draw(st.booleans())
    if kind == "null":
        return None
    if kind == "array":
        item = instances(schema.get("items", {}), components, depth + 1)
        least, most = _range(schema, "minItems", "maxItems", 0, 4)
        return draw(st.lists(item, min_size=least, max_size=most))
    if kind == "object" or "properties" in schema:
        return draw(_objects(schema, components, depth))
    return draw(_ANY)


def _range(schema: Json, low: str, high: str, least: int, most: int) -> tuple[int, int]:
    least = schema.get(low, least)
    return least, max(least, schema.get(high, most))


@st.composite
def _objects(draw: st.DrawFn, schema: Json, components: Json, depth: int) -> Any:
    found = {}
    for name, inner in schema.get("properties", {}).items():
        if name in schema.get("required", ()) or draw(st.booleans()):
            found[name] = draw(instances(inner, components, depth + 1))
    rest = schema.get("additionalProperties")
    if isinstance(rest, dict):
        for name in draw(st.lists(st.sampled_from(["k1", "k2"]), max_size=2, unique=True)):
            found[name] = draw(instances(rest, components, depth + 1))
    return found
