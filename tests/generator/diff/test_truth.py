"""Are the verdicts true? A JSON Schema validator of its own says so, on the documents as they are written."""

from __future__ import annotations

import copy
import re
from typing import Any
from urllib.parse import quote

import jsonschema
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from generator.diff.report import Entry, review
from generator.diff.rules import RULES, Profile
from generator.diff.source import Side
from tests.cases import case, examples
from tests.generator.diff.base import Json, compared, load
from tests.generator.diff.instances import instances
from tests.generator.diff.mutations import MUTATIONS, Mutation
from tests.generator.diff.specs import WORDS, document, documents, schemas

BODY = "/paths/~1things/post/requestBody/content/application~1json/schema"
ANSWER = "/paths/~1things/post/responses/200/content/application~1json/schema"


def allows(spec: Json, pointers: list[str], value: Any) -> bool:
    """What JSON Schema says: the document is 3.1, so its schemas are JSON Schema as they stand."""
    listed = [{"$ref": f"#{quote(pointer, safe='/~')}"} for pointer in pointers]
    checker = jsonschema.Draft202012Validator({**spec, "allOf": listed})
    try:
        return bool(checker.is_valid(value))
    except RecursionError:  # schemas that are nothing but references to each other
        reject()


def walk(schema: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The places of all schemas in a schema."""
    found = [path]
    if isinstance(schema, dict):
        for name in schema.get("properties", {}):
            found += walk(schema["properties"][name], (*path, "properties", name))
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                found += walk(schema[key], (*path, key))
        for key in ("allOf", "anyOf", "oneOf"):
            for n, part in enumerate(schema.get(key, ())):
                found += walk(part, (*path, key, n))
    return found


@st.composite
def edited(draw: st.DrawFn, schema: Json) -> Json:
    """A copy in which one schema is replaced, or says a little more or less."""
    schema = copy.deepcopy(schema)
    path = draw(st.sampled_from(walk(schema)))
    holder: Any = {"": schema}
    keys = ("", *path)
    for key in keys[:-1]:
        holder = holder[key]
    target = holder[keys[-1]]
    how = draw(st.integers(0, 5))
    if how == 0 or not isinstance(target, dict):
        holder[keys[-1]] = draw(schemas)
    elif how == 1 and target.get("properties"):
        target["properties"].pop(draw(st.sampled_from(sorted(target["properties"]))))
        target["required"] = [name for name in target.get("required", ()) if name in target["properties"]]
    elif how == 2 and "properties" in target:
        target["properties"][draw(st.sampled_from(WORDS))] = draw(schemas)
    elif how == 3 and "properties" in target:
        target["required"] = draw(st.lists(st.sampled_from(WORDS), max_size=2, unique=True))
    elif how == 4:
        target[draw(st.sampled_from(["minLength", "maxLength", "minimum", "maximum", "minItems"]))] = draw(
            st.integers(0, 4)
        )
    else:
        for key in draw(st.lists(st.sampled_from(sorted(target)), max_size=1)) if target else ():
            if key != "$ref":
                del target[key]
    return holder[""] if path == () else schema


SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much]


@settings(max_examples=examples(40, 80), deadline=None, suppress_health_check=SLOW)
@given(st.data())
def test_what_is_called_compatible_stays_valid(data: st.DataObject) -> None:
    check_validity(data)


@pytest.mark.long
@settings(max_examples=4000, deadline=None, suppress_health_check=SLOW)
@given(st.data())
def test_what_is_called_compatible_stays_valid_at_length(data: st.DataObject) -> None:
    check_validity(data)


def check_validity(data: st.DataObject) -> None:
    """Requests: what was valid is. Answers: what is valid was."""
    spec = data.draw(documents())
    components = spec["components"]["schemas"]
    old_schema = spec["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    new_schema = data.draw(edited(old_schema))
    old, new = document(components, old_schema, old_schema), document(components, new_schema, new_schema)
    found = compared(old, new).found
    for place, pointer in (("request", BODY), ("response", ANSWER)):
        verdicts = {verdict for each in found for verdict in each.verdicts(place, "strict").values()}
        if verdicts - {"compatible", "none"}:
            continue
        source, schema, target = (old, old_schema, new) if place == "request" else (new, new_schema, old)
        for _ in range(3):
            value = data.draw(instances(schema, components))
            if allows(source, [pointer], value):
                assert allows(target, [pointer], value), (
                    place,
                    value,
                    old_schema,
                    new_schema,
                    [e.raw.id for e in found],
                )


def entry(mutation: Mutation, profile: Profile) -> Entry:
    old, new = mutation.documents()
    sides = [Side(name, load(spec, name), None, False) for name, spec in (("old", old), ("new", new))]
    entries = review(sides[0], sides[1], profile, python=False).entries
    assert [each.id for each in entries] == [mutation.id]
    return entries[0]


@pytest.mark.parametrize("profile", ["google", "strict"])
def test_every_break_has_a_witness_that_fails(profile: Profile) -> None:
    for mutation in MUTATIONS:
        with case(mutation.id):
            check_witness(mutation, profile)


def check_witness(mutation: Mutation, profile: Profile) -> None:
    found = entry(mutation, profile)
    if found.wire != "breaking":
        assert found.witness is None
        return
    assert found.witness is not None
    if found.witness.kind == "exchange":
        assert mutation.id in WITHOUT_PAYLOAD
        assert not re.search(r"\{(subject|name|before|after|where|of|call)\}", found.witness.text)
        return
    old, new = mutation.documents()
    witness = found.witness
    sides = {"old": (old, witness.old), "new": (new, witness.new)}
    accepting, refusing = sides.pop(witness.accepted_by), next(iter(sides.values()))
    if not witness.closed and mutation.id not in NOT_IN_JSON_SCHEMA:
        assert allows(accepting[0], list(accepting[1]), witness.payload)
        assert not allows(refusing[0], list(refusing[1]), witness.payload)


# Formats and x- keys are annotations to JSON Schema; the witness was held against what they mean here.
NOT_IN_JSON_SCHEMA = {rule for rule in RULES if rule.startswith(("format-", "oneof-"))} | {
    "property-became-write-only",
    "required-property-became-writable",
}
# Nothing that a schema says: what becomes of the exchange is put in words.
WITHOUT_PAYLOAD = {each.id for each in MUTATIONS if not each.new.startswith(("/components/schemas",))} | {
    "backend-removed", "content-encoding-added", "content-encoding-changed", "content-encoding-removed",
    "content-media-type-added", "content-media-type-changed", "content-media-type-removed", "content-schema-added",
    "content-schema-removed", "default-changed", "discriminator-changed", "discriminator-value-added",
    "discriminator-value-changed", "discriminator-value-removed", "format-added", "format-removed",
    "property-became-immutable", "property-renamed", "reference-replaced", "format-widened", "format-narrowed",
}  # fmt: skip
