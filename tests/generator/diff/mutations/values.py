"""Mutations of single values: types, enums, formats, unions, marks."""

from __future__ import annotations

from tests.generator.diff.base import GET, GONE, THING, X, content, ref
from tests.generator.diff.mutations.core import LRO, Mutation, S, of, value


def values() -> list[Mutation]:
    kind = f"{S}/Kind"
    cat, dog = (
        {
            "type": "object",
            "properties": {f"{name}A": {"type": "string"}, f"{name}B": {"type": "string"}},
            "required": [f"{name}A"],
        }
        for name in ("cat", "dog")
    )
    either = {"oneOf": [cat, dog]}
    wide = {"type": "object", "properties": {"catA": {"type": "string"}, "catB": {"type": "string"}}}
    told = {**either, "discriminator": {"propertyName": "kind"}}
    mapped = {**either, "discriminator": {"propertyName": "kind", "mapping": {"p": f"#{S}/Part"}}}
    mapped_two = {
        **either,
        "discriminator": {"propertyName": "kind", "mapping": {"p": f"#{S}/Part", "t": f"#{S}/Thing"}},
    }
    mapped_other = {**either, "discriminator": {"propertyName": "kind", "mapping": {"p": f"#{S}/Thing"}}}
    same_part = {f"{S}/Same": {"type": "object", "properties": {"weight": {"type": "number"}, "thing": ref("Thing")}}}
    operation = {f"{S}/Op": LRO, f"{GET}/responses/200/content": content(ref("Op"))}
    result = f"{S}/Op/properties/response"
    metadata = f"{S}/Op/properties/metadata"
    return [
        value(
            "type-changed",
            {"type": "integer", "format": "int32"},
            {"type": "string", "format": "int64"},
            "/type",
            "/type",
        ),
        value("type-narrowed", {"type": "number"}, {"type": "integer"}, "/type", "/type"),
        value("type-widened", {"type": "string"}, {"type": ["string", "boolean"]}, "/type", "/type"),
        of(
            "reference-replaced",
            {X: ref("More")},
            X,
            X,
            {
                X: ref("Part"),
                f"{S}/More": {
                    "type": "object",
                    "properties": {"weight": {"type": "number"}, "thing": ref("Thing"), "more": {"type": "string"}},
                },
            },
        ),
        of("reference-changed", {X: ref("Same")}, X, X, {X: ref("Part"), **same_part}),
        value(
            "format-changed",
            {"type": "string", "format": "date"},
            {"type": "string", "format": "date-time"},
            "/format",
            "/format",
        ),
        value(
            "format-widened",
            {"type": "integer", "format": "int32"},
            {"type": "integer", "format": "int64"},
            "/format",
            "/format",
        ),
        value(
            "format-narrowed",
            {"type": "integer", "format": "int64"},
            {"type": "integer", "format": "int32"},
            "/format",
            "/format",
        ),
        value(
            "pattern-changed",
            {"type": "string", "pattern": "^a"},
            {"type": "string", "pattern": "^b"},
            "/pattern",
            "/pattern",
        ),
        value(
            "multiple-of-narrowed",
            {"type": "integer", "multipleOf": 2},
            {"type": "integer", "multipleOf": 4},
            "/multipleOf",
            "/multipleOf",
        ),
        value(
            "multiple-of-widened",
            {"type": "integer", "multipleOf": 4},
            {"type": "integer", "multipleOf": 2},
            "/multipleOf",
            "/multipleOf",
        ),
        value(
            "multiple-of-changed",
            {"type": "integer", "multipleOf": 2},
            {"type": "integer", "multipleOf": 3},
            "/multipleOf",
            "/multipleOf",
        ),
        value("const-changed", {"const": "a"}, {"const": "b"}, "/const", "/const"),
        value(
            "content-encoding-changed",
            {"type": "string", "contentEncoding": "base64"},
            {"type": "string", "contentEncoding": "base16"},
            "/contentEncoding",
            "/contentEncoding",
        ),
        value(
            "content-media-type-changed",
            {"type": "string", "contentMediaType": "text/html"},
            {"type": "string", "contentMediaType": "text/plain"},
            "/contentMediaType",
            "/contentMediaType",
        ),
        value("union-changed", cat, {"anyOf": [dog, {"type": "string"}]}),
        value("union-kind-changed", either, {"anyOf": [cat, dog]}),
        value("variant-added", either, {"oneOf": [cat, dog, {"type": "string"}]}, "", "/oneOf/2"),
        value("variant-removed", {"oneOf": [cat, dog, {"type": "string"}]}, either, "/oneOf/2", ""),
        value("overlapping-variant-added", either, {"oneOf": [cat, dog, wide]}, "", "/oneOf/2"),
        value("overlapping-variant-removed", {"oneOf": [cat, dog, wide]}, either, "/oneOf/2", ""),
        value(
            "idle-keyword-changed",
            {"type": "string", "minimum": 1},
            {"type": "string", "minimum": 2},
            "/minimum",
            "/minimum",
        ),
        value(
            "covered-variant-added",
            {"anyOf": [cat, dog]},
            {"anyOf": [cat, dog, {**cat, "minProperties": 2}]},
            "",
            "/anyOf/2",
        ),
        value(
            "covered-variant-removed",
            {"anyOf": [cat, dog, {**cat, "minProperties": 2}]},
            {"anyOf": [cat, dog]},
            "/anyOf/2",
            "",
        ),
        value("became-nullable", {"type": "string"}, {"type": ["string", "null"]}),
        value("became-not-nullable", {"type": ["string", "null"]}, {"type": "string"}),
        of("enum-value-added", {f"{kind}/enum": ["RED", "GREEN", "BLUE", "PINK"]}, f"{kind}/enum", f"{kind}/enum/3"),
        of("enum-value-removed", {f"{kind}/enum": ["RED", "BLUE"]}, f"{kind}/enum/1", f"{kind}/enum"),
        of("enum-value-renamed", {f"{kind}/enum": ["RED", "green", "BLUE"]}, f"{kind}/enum/1", f"{kind}/enum"),
        of(
            "enum-prefix-renamed",
            {f"{kind}/enum": ["HUE_RED", "HUE_GREEN", "HUE_BLUE"]},
            f"{kind}/enum",
            f"{kind}/enum",
            {f"{kind}/enum": ["KIND_RED", "KIND_GREEN", "KIND_BLUE"]},
        ),
        value("enum-added", {"type": "string"}, {"type": "string", "enum": ["a"]}, "", "/enum"),
        value("enum-removed", {"type": "string", "enum": ["a"]}, {"type": "string"}, "/enum", ""),
        of("enum-value-deprecated", {f"{kind}/x-enum-deprecated": ["RED"]}, kind, f"{kind}/x-enum-deprecated/0"),
        of(
            "enum-value-undeprecated",
            {f"{kind}/x-enum-deprecated": GONE},
            f"{kind}/x-enum-deprecated/0",
            kind,
            {f"{kind}/x-enum-deprecated": ["RED"]},
        ),
        value("discriminator-added", either, told, "", "/discriminator"),
        value("discriminator-removed", told, either, "/discriminator", ""),
        value(
            "discriminator-changed",
            told,
            {**either, "discriminator": {"propertyName": "sort"}},
            "/discriminator",
            "/discriminator",
        ),
        value("discriminator-value-added", mapped, mapped_two, "/discriminator", "/discriminator"),
        value("discriminator-value-removed", mapped_two, mapped, "/discriminator", "/discriminator"),
        value("discriminator-value-changed", mapped, mapped_other, "/discriminator", "/discriminator"),
        of("lro-result-changed", {result: ref("Part")}, result, result, operation),
        of("lro-metadata-changed", {metadata: ref("Thing")}, metadata, metadata, operation),
        of("schema-added", {f"{S}/Lonely": {"type": "object"}}, S, f"{S}/Lonely"),
        of("schema-removed", {f"{S}/Lonely": GONE}, f"{S}/Lonely", S, {f"{S}/Lonely": {"type": "object"}}),
        of(
            "schema-renamed",
            {
                f"{S}/Piece": {"type": "object", "properties": {"weight": {"type": "number"}, "thing": ref("Thing")}},
                f"{S}/Part": GONE,
                f"{THING}/properties/part": ref("Piece"),
            },
            f"{S}/Part",
            f"{S}/Piece",
        ),
        value(
            "backend-added",
            {"type": "string", "x-backends": ["vertex"]},
            {"type": "string", "x-backends": ["vertex", "gemini"]},
            "/x-backends",
            "/x-backends",
        ),
        value(
            "backend-removed",
            {"type": "string", "x-backends": ["vertex", "gemini"]},
            {"type": "string", "x-backends": ["vertex"]},
            "/x-backends",
            "/x-backends",
        ),
        value(
            "extension-changed", {"type": "string", "x-note": 1}, {"type": "string", "x-note": 2}, "/x-note", "/x-note"
        ),
        value(
            "documentation-changed", {"type": "string", "description": "A."}, {"type": "string", "description": "B."}
        ),
    ]
