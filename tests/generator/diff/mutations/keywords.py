"""Mutations of limits, and of keywords that are there or are not."""

from __future__ import annotations

from tests.generator.diff.mutations.core import Mutation, value


def limits() -> list[Mutation]:
    found = []
    for stem, keyword, kind in (
        ("minimum", "minimum", "number"),
        ("maximum", "maximum", "number"),
        ("min-length", "minLength", "string"),
        ("max-length", "maxLength", "string"),
        ("min-items", "minItems", "array"),
        ("max-items", "maxItems", "array"),
        ("min-properties", "minProperties", "object"),
        ("max-properties", "maxProperties", "object"),
    ):
        low, high = {"type": kind, keyword: 2}, {"type": kind, keyword: 5}
        found.append(value(f"{stem}-raised", low, high, f"/{keyword}", f"/{keyword}"))
        found.append(value(f"{stem}-lowered", high, low, f"/{keyword}", f"/{keyword}"))
    for stem, keyword in (("min-contains", "minContains"), ("max-contains", "maxContains")):
        low = {"type": "array", "contains": {"type": "string"}, keyword: 2}
        high = {"type": "array", "contains": {"type": "string"}, keyword: 5}
        found.append(value(f"{stem}-raised", low, high, f"/{keyword}", f"/{keyword}"))
        found.append(value(f"{stem}-lowered", high, low, f"/{keyword}", f"/{keyword}"))
    return found


def presence() -> list[Mutation]:
    found = []
    for stem, keyword, rest, inner in (
        ("items", "items", {"type": "array"}, {"type": "string"}),
        ("prefix-item", "prefixItems", {"type": "array"}, [{"type": "string"}]),
        ("property-names", "propertyNames", {"type": "object"}, {"minLength": 2}),
        ("unevaluated-items", "unevaluatedItems", {"type": "array"}, {"type": "string"}),
        ("unevaluated-properties", "unevaluatedProperties", {"type": "object"}, {"type": "string"}),
        ("content-schema", "contentSchema", {"type": "string"}, {"type": "object"}),
        ("contains", "contains", {"type": "array"}, {"type": "string"}),
        ("not", "not", {"type": "string"}, {"const": "a"}),
        ("pattern", "pattern", {"type": "string"}, "^a"),
        ("format", "format", {"type": "string"}, "uuid"),
        ("multiple-of", "multipleOf", {"type": "number"}, 3),
        ("unique-items", "uniqueItems", {"type": "array"}, True),
        ("const", "const", {"type": "string"}, "a"),
        ("content-encoding", "contentEncoding", {"type": "string"}, "base64"),
        ("content-media-type", "contentMediaType", {"type": "string"}, "text/html"),
        ("union", "anyOf", {"type": "object"}, [{"required": ["a"]}, {"required": ["b"]}]),
    ):
        with_it = {**rest, keyword: inner}
        place = "" if stem == "union" else f"/{keyword}/0" if stem == "prefix-item" else f"/{keyword}"
        found.append(value(f"{stem}-added", rest, with_it, "", place))
        found.append(value(f"{stem}-removed", with_it, rest, place, ""))
    bare = {"type": "string"}
    branched = {**bare, "if": {"minLength": 2}, "then": {"pattern": "^a"}}
    found.append(value("condition-added", bare, branched, "", "/if"))
    found.append(value("condition-removed", branched, bare, "/if", ""))
    both = {**branched, "else": {"pattern": "^b"}}
    found.append(value("else-added", branched, both, "", "/else"))
    found.append(value("else-removed", both, branched, "/else", ""))
    other = {key: item for key, item in both.items() if key != "then"}
    found.append(value("then-added", other, both, "", "/then"))
    found.append(value("then-removed", both, other, "/then", ""))
    found.append(value("condition-changed", both, {**both, "if": {"minLength": 3}}, "/if", "/if"))
    return found
