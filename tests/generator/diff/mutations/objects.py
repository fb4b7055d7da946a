"""Mutations of objects and their properties."""

from __future__ import annotations

from tests.generator.diff.base import GONE, THING, X
from tests.generator.diff.mutations.core import Mutation, flag, of, thing, value


def properties() -> list[Mutation]:
    text, number = {"type": "string"}, {"type": "integer", "format": "int32"}
    need = {f"{THING}/required": ["x"]}
    one_of = {"x-oneofs": {"data": ["name", "kind"]}}
    two = {"x-oneofs": {"data": ["name", "kind", "part"]}}
    return [
        of("optional-property-added", {X: text}, THING, X),
        of("optional-property-removed", {X: GONE}, X, THING, {X: text}),
        of("required-property-added", {X: text, **need}, THING, X),
        of("required-property-removed", {X: GONE, f"{THING}/required": GONE}, X, THING, {X: text, **need}),
        of(
            "property-renamed",
            {f"{THING}/properties/weightInGrams": GONE, f"{THING}/properties/weight_in_grams": number},
            f"{THING}/properties/weightInGrams",
            f"{THING}/properties/weight_in_grams",
            {f"{THING}/properties/weightInGrams": number},
        ),
        of("property-became-required", need, X, X, {X: text}),
        of("property-became-optional", {f"{THING}/required": GONE}, X, X, {X: text, **need}),
        *flag("property-became-read-only", "property-became-writable", "readOnly"),
        *flag("required-property-became-read-only", "required-property-became-writable", "readOnly", required=True),
        *flag("property-became-write-only", "property-became-readable", "writeOnly"),
        *flag("property-became-immutable", "property-became-mutable", "x-immutable"),
        *flag("deprecated", "undeprecated", "deprecated"),
        value("default-added", text, {**text, "default": "a"}, "", "/default"),
        value("default-removed", {**text, "default": "a"}, text, "/default", ""),
        value("default-changed", {**text, "default": "a"}, {**text, "default": "b"}, "/default", "/default"),
        thing("oneof-joined", {}, one_of, "", "/x-oneofs/data"),
        thing("oneof-left", two, one_of, "/x-oneofs/data", "/x-oneofs/data"),
        thing("oneof-renamed", one_of, {"x-oneofs": {"value": ["name", "kind"]}}, "/x-oneofs/data", "/x-oneofs/value"),
        thing("additional-properties-closed", {}, {"additionalProperties": False}, "", "/additionalProperties"),
        thing("additional-properties-opened", {"additionalProperties": False}, {}, "/additionalProperties", ""),
        value(
            "additional-properties-constrained",
            {"type": "object"},
            {"type": "object", "additionalProperties": text},
            "",
            "/additionalProperties",
        ),
        value(
            "additional-properties-freed",
            {"type": "object", "additionalProperties": text},
            {"type": "object"},
            "/additionalProperties",
            "",
        ),
        value(
            "pattern-property-added",
            {"type": "object"},
            {"type": "object", "patternProperties": {"^a": text}},
            "",
            "/patternProperties/^a",
        ),
        value(
            "pattern-property-removed",
            {"type": "object", "patternProperties": {"^a": text}},
            {"type": "object"},
            "/patternProperties/^a",
            "",
        ),
        value(
            "dependency-added",
            {"type": "object"},
            {"type": "object", "dependentRequired": {"a": ["b"]}},
            "",
            "/dependentRequired/a",
        ),
        value(
            "dependency-removed",
            {"type": "object", "dependentRequired": {"a": ["b"]}},
            {"type": "object"},
            "/dependentRequired/a",
            "",
        ),
        value(
            "dependent-schema-added",
            {"type": "object"},
            {"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}},
            "",
            "/dependentSchemas/a",
        ),
        value(
            "dependent-schema-removed",
            {"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}},
            {"type": "object"},
            "/dependentSchemas/a",
            "",
        ),
    ]
