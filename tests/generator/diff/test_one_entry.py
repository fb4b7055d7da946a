"""One change is one entry: what comes with it, or follows from it, is told there."""

from __future__ import annotations

from typing import Any

from generator.diff.report import review
from generator.diff.source import Side
from tests.generator.diff.base import CREATE, GET, LIST, X, base, changed, compared, content, ids, load, ref
from tests.generator.diff.mutations import MUTATIONS

Json = dict[str, Any]
S = "/components/schemas"
BOX = {"type": "object", "properties": {"lid": {"$ref": f"#{S}/Lid"}}}
LID = {"type": "object", "properties": {"size": {"type": "integer"}}}


def test_entries_per_mutation_with_the_package() -> None:
    """At most 1.05, over a part of the table: classes and fields stand with the change of the schema."""
    counts = []
    for mutation in MUTATIONS[::5]:
        sides = [
            Side(name, load(spec, name), None, False) for name, spec in zip("ab", mutation.documents(), strict=True)
        ]
        counts.append(len(review(sides[0], sides[1]).entries))
    assert sum(counts) <= 1.05 * len(counts)


def test_schemas_come_with_what_uses_them() -> None:
    """A schema with its property, one that only that one uses too; both ways, and never one that is used by itself."""
    new = changed(base(), {f"{S}/Box": BOX, f"{S}/Lid": LID, X: ref("Box")})
    assert ids(base(), new) == ["optional-property-added"]
    assert ids(new, base()) == ["optional-property-removed"]
    delete = {"operationId": "boxes", "responses": {"200": {"description": "ok", "content": content(ref("Box"))}}}
    added = {f"{S}/Box": BOX, f"{S}/Lid": LID, "/paths/~1boxes": {"get": delete}}
    assert ids(base(), changed(base(), added)) == ["operation-added"]
    assert ids(base(), changed(base(), {f"{S}/Box": BOX, f"{S}/Lid": LID})) == ["schema-added", "schema-added"]
    # What is told with another change is still found by a change of the package.
    sides = [Side(name, load(spec, name), None, False) for name, spec in (("a", base()), ("b", new))]
    (entry,) = review(sides[0], sides[1]).entries
    assert {"types.Box", "types.Lid", "types.Thing.x"} <= set(entry.symbols)


def test_a_security_scheme_comes_with_its_requirement() -> None:
    old = changed(base(), {"/security": [{"key": []}]})
    basic = {"/components/securitySchemes/basic": {"type": "http", "scheme": "basic"}, "/security": [{"basic": []}]}
    assert ids(old, changed(old, basic)) == ["security-changed"]


def test_a_renamed_security_scheme_is_asked_for_as_before() -> None:
    schemes = base()["components"]["securitySchemes"]
    new = changed(base(), {"/components/securitySchemes": {"token": schemes["key"], "oauth": schemes["oauth"]}})
    assert ids(base(), changed(new, {"/security": [{"token": []}]})) == ["security-scheme-renamed"]


def test_what_is_replaced_is_compared_as_the_same() -> None:
    """A replaced status, media type or method: what else changed there is found."""
    text = {"schema": {"type": "string"}}
    old = changed(base(), {f"{CREATE}/requestBody/content": {"text/plain": text}})
    other = {"schema": {"type": "string", "maxLength": 3}}
    found = compared(old, changed(old, {f"{CREATE}/requestBody/content": {"text/html": other}})).found
    assert sorted(each.raw.id for each in found) == ["max-length-lowered", "request-media-type-changed"]
    answer = base()["paths"]["/v1/things"]["post"]["responses"]["200"]
    assert ids(base(), changed(base(), {f"{CREATE}/responses": {"201": answer}})) == ["success-status-changed"]
    item = GET.removesuffix("/get")
    reading = base()["paths"]["/v1/things/{thing}"]
    put = {"put": {**reading["get"], "deprecated": True}, "patch": reading["patch"]}
    assert ids(base(), changed(base(), {item: put})) == ["deprecated", "method-changed"]


def test_a_parameter_of_another_type_is_written_as_before() -> None:
    """How several values are put side by side counts where there may be several on both sides, by reference too."""
    at = f"{LIST}/parameters/0/schema"
    text = changed(base(), {f"{S}/Text": {"type": "string"}, f"{S}/Texts": {"type": "array", "items": {}}})
    assert ids(text, changed(text, {at: ref("Text")})) == []
    assert ids(text, changed(text, {at: {"type": ["string", "null"]}})) == ["became-nullable"]
    assert ids(text, changed(text, {at: {}})) == ["type-widened"]
    listed = changed(text, {at: ref("Texts")})
    assert ids(listed, changed(listed, {f"{LIST}/parameters/0/explode": False})) == ["parameter-serialization-changed"]


def test_a_scope_that_is_replaced() -> None:
    def asks(*scopes: str) -> Json:
        return changed(base(), {"/security": [{"oauth": [*scopes]}]})

    assert ids(asks("read"), asks("write")) == ["security-scope-changed"]
    assert ids(asks("read", "list"), asks("write", "list")) == ["security-scope-changed"]
    added, removed = "security-scope-added", "security-scope-removed"
    assert ids(asks("read"), asks("write", "list")) == [added, added, removed]


def test_a_schema_that_every_value_meets_is_as_none() -> None:
    any_ = changed(base(), {f"{S}/Any": {"description": "Anything."}, X: {"type": "array"}})
    named = changed(any_, {f"{X}/items": ref("Any")})
    assert ids(any_, named) == ids(named, any_) == []
    assert ids(named, changed(named, {f"{S}/Any/type": "string"})) == ["type-narrowed"]
