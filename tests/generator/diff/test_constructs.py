"""Small documents for what is rare in OpenAPI: each is like itself, and a change in it is found, both ways."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.diff.report import review
from generator.diff.source import Side
from generator.load import load_text
from tests.generator.diff.base import CREATE, GET, GONE, LIST, X, base, changed, content
from tests.generator.diff.test_foreign import side, told

Json = dict[str, Any]
S = "/components/schemas"
A = f"{S}/A"
TEXT = {"type": "string"}
ANSWER = {"200": {"description": "d"}}
ALIAS = {X: {"$ref": f"#{A}"}}
POST = {"post": {"requestBody": {"content": content({"properties": {"a": TEXT}})}, "responses": ANSWER}}
POINTED = f"{S}/a~1b ~0{{c}}"
NESTED = '{"items":' * 100

# What the document has, what is done to it, and the ids on the way there and on the way back.
CONSTRUCTS: list[tuple[Any, ...]] = [
    (
        "$defs",
        {A: {"$defs": {"B": TEXT}, "properties": {"b": {"$ref": f"#{A}/$defs/B"}}}, **ALIAS},
        {f"{A}/$defs/B/maxLength": 3},
        "max-length-lowered",
        "max-length-raised",
    ),
    (
        "$defs beside a reference into them",
        {X: {"$defs": {"B": TEXT}, "$ref": f"#{X}/$defs/B"}},
        {f"{X}/$defs/B/maxLength": 3},
        "max-length-lowered",
        "max-length-raised",
    ),
    (
        "escapes in a pointer",
        {POINTED: TEXT, X: {"$ref": "#/components/schemas/a~1b%20~0%7Bc%7D"}},
        {f"{POINTED}/maxLength": 3},
        "max-length-lowered",
        "max-length-raised",
    ),
    (
        "reference into paths",
        {X: {"$ref": "#/paths/~1v1~1things/get/parameters/0/schema"}},
        {f"{LIST}/parameters/0/schema/maxLength": 3},
        "max-length-lowered",
        "max-length-raised",
    ),
    ("anchor", {A: {"$anchor": "here", **TEXT}, X: {"$ref": "#here"}}, {f"{A}/type": "integer"}, *2 * ["type-changed"]),
    (
        "path item by reference",
        {
            "/components/pathItems": {"P": {"get": {"responses": ANSWER}}},
            "/paths/~1p": {"$ref": "#/components/pathItems/P"},
        },
        {"/components/pathItems/P/get/deprecated": True},
        "deprecated",
        "undeprecated",
    ),
    (
        "webhook by reference",
        {"/components/pathItems": {"P": POST}, "/webhooks": {"p": {"$ref": "#/components/pathItems/P"}}},
        {"/components/pathItems/P/post/requestBody/content/application~1json/schema/properties/a/type": "integer"},
        *2 * ["type-changed"],
    ),
    (
        "aliases in a circle",
        {A: {"$ref": f"#{S}/B"}, f"{S}/B": {"$ref": f"#{A}"}, **ALIAS},
        {f"{S}/B": TEXT},
        "type-narrowed",
        "type-widened",
    ),
    (
        "allOf of itself",
        {A: {"allOf": [{"$ref": f"#{A}"}, {"properties": {"a": TEXT}}]}, **ALIAS},
        {f"{A}/allOf/1/properties/a/type": "integer"},
        *2 * ["type-changed"],
    ),
    ("not itself", {A: {"not": {"$ref": f"#{A}"}}, **ALIAS}, {f"{A}/type": "string"}, "type-narrowed", "type-widened"),
    (
        "a list of lists without end",
        {A: {"type": "array", "minItems": 1, "items": {"$ref": f"#{A}"}}, **ALIAS},
        {f"{A}/maxItems": 4},
        "max-items-lowered",
        "max-items-raised",
    ),
    (
        "several types",
        {X: {"type": ["string", "integer", "null"]}},
        {X: {"type": ["string"]}},
        "became-not-nullable type-narrowed",
        "became-nullable type-widened",
    ),
    (
        "null alone",
        {X: {"const": None}},
        {X: {"const": "a"}},
        "became-not-nullable type-widened",
        "became-nullable type-narrowed",
    ),
    ("null alone, spelled otherwise", {X: {"const": None}}, {X: {"enum": [None]}}, "", ""),
    ("null and a value", {X: {"enum": [None]}}, {X: {"enum": ["a", None]}}, "type-widened", "type-narrowed"),
    ("constant object", {X: {"const": {"a": [1]}}}, {X: {"const": {"a": [2]}}}, *2 * ["const-changed"]),
    (
        "enum of objects",
        {X: {"enum": [{"a": 1}, {"a": 2}]}},
        {X: {"enum": [{"a": 1}]}},
        "enum-value-removed",
        "enum-value-added",
    ),
    ("1 is 1.0", {X: {"enum": [1, "1"]}}, {X: {"enum": [1.0, "1"]}}, "", ""),
    (
        "1 is not true",
        {X: {"enum": [1]}},
        {X: {"enum": [True]}},
        "enum-value-added enum-value-removed",
        "enum-value-added enum-value-removed",
    ),
    (
        "nothing else by what is composed",
        {X: {"allOf": [{"properties": {"a": {}}}], "unevaluatedProperties": False}},
        {f"{X}/unevaluatedProperties": GONE},
        "unevaluated-properties-removed",
        "unevaluated-properties-added",
    ),
    ("dynamic", {X: {"$dynamicRef": "#node"}}, {X: {"$dynamicRef": "#other"}}, *2 * ["type-changed"]),
    (
        "JSON in a text",
        {X: {**TEXT, "contentMediaType": "application/json", "contentSchema": {"properties": {"a": TEXT}}}},
        {f"{X}/contentSchema/properties/a/type": "integer"},
        *2 * ["type-changed"],
    ),
    ("true and false", {X: True}, {X: False}, "type-narrowed", "type-widened"),
    (
        "nothing after what is listed",
        {X: {"type": "array", "prefixItems": [TEXT], "items": False}},
        {f"{X}/items": GONE},
        "items-removed",
        "items-added",
    ),
    (
        "an open end of numbers",
        {X: {"type": "integer", "minimum": 1}},
        {X: {"type": "integer", "exclusiveMinimum": 1}},
        "minimum-raised",
        "minimum-lowered",
    ),
    ("large numbers", {X: {"const": 10**400}}, {X: {"const": 10**400 + 1}}, *2 * ["const-changed"]),
    (
        "a status of its kind",
        {f"{GET}/responses/2XX": {"description": "d", "content": content(TEXT)}},
        {f"{GET}/responses/2XX/content/application~1json/schema/type": "integer"},
        *2 * ["type-changed"],
    ),
    (
        "content of a parameter",
        {f"{LIST}/parameters/0": {"name": "filter", "in": "query", "content": content({"properties": {"a": TEXT}})}},
        {f"{LIST}/parameters/0/content/application~1json/schema/properties/a/type": "integer"},
        *2 * ["type-changed"],
    ),
    (
        "header by reference",
        {
            "/components/headers": {"H": {"schema": TEXT, "required": True}},
            f"{GET}/responses/200/headers": {"x-h": {"$ref": "#/components/headers/H"}},
        },
        {"/components/headers/H/required": False},
        "header-became-optional",
        "header-became-required",
    ),
    (
        "servers of an operation",
        {f"{GET}/servers": [{"url": "https://a.example"}]},
        {f"{GET}/servers": [{"url": "https://b.example"}]},
        *2 * ["server-url-changed"],
    ),
    (
        "servers of a path",
        {},
        {"/paths/~1v1~1things/servers": [{"url": "https://api.example.com"}]},
        "server-removed",
        "server-added",
    ),
    ("servers of a path as those of all", {}, {f"{GET}/servers": base()["servers"]}, "", ""),
    (
        "encoding of a part",
        {f"{CREATE}/requestBody/content": {"multipart/form-data": {"encoding": {"f": {"contentType": "a/b"}}}}},
        {f"{CREATE}/requestBody/content/multipart~1form-data/encoding/f/contentType": "a/c"},
        *2 * ["encoding-changed"],
    ),
    (
        "alternatives of one schema",
        {A: TEXT, X: {"oneOf": [{"$ref": f"#{A}", "title": "one"}, {"$ref": f"#{A}", "title": "other"}]}},
        {f"{X}/oneOf/1/title": "another"},
        *2 * ["documentation-changed"],
    ),
    (
        "deep",
        {X: json.loads(NESTED + '{"type": "string"}' + "}" * 100)},
        {X: json.loads(NESTED + '{"type": "integer"}' + "}" * 100)},
        *2 * ["type-changed"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("start", "change", "there", "back"), [each[1:] for each in CONSTRUCTS], ids=[each[0] for each in CONSTRUCTS]
)
def test_constructs(start: Json, change: Json, there: str, back: str) -> None:
    old = changed(base(), {"/openapi": "3.1.0", **start})
    sides = side(old, "old.json"), side(changed(old, change), "new.json")
    assert told(sides[0], sides[0]).entries == []
    found = told(*sides, python=False), told(*sides[::-1], python=False)
    assert [sorted(each.id for each in report.entries) for report in found] == [there.split(), back.split()]


YAML = """openapi: 3.1
info: {title: T, version: 1}
x-common: &common {type: string, maxLength: 5}
paths:
  /a:
    get:
      responses:
        200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
components:
  schemas:
    A:
      type: object
      properties:
        on: {enum: [yes, no, 0644, 0o17, 1_000, 12:30, 2020-01-01, .nan, ~]}
        y: {type: number, default: .nan, maximum: .inf}
        z: {<<: *common, description: 2020-01-01}
"""


def test_what_yaml_leaves_open() -> None:
    """Words, dates and numbers as YAML 1.2 reads them, a version that is a number, merge keys."""

    def read(text: str) -> Side:
        return Side("a.yaml", load_text(text, "a.yaml", lenient=True), None, True)

    old = read(YAML)
    assert told(old, old).entries == []
    entries = review(old, read(YAML.replace("maxLength: 5", "maxLength: 6").replace(" no,", "")), python=False).entries
    assert [(each.id, each.subject) for each in entries if each.wire != "none"] == [
        ("max-length-raised", "A.z"),
        ("enum-value-removed", "A.on.no"),
    ]
    assert "NaN" not in json.dumps(old.document.data)
