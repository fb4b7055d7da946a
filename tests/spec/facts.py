"""The published facts of the API, cut down to what this description covers, and the comparison with it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.data import read
from tests.spec.spec import document, of_source, operations, references, schemas, target

# The day of tests/data/gemini_api.json. A specification that `sync` brought further is not held to what was true then.
DAY = "20260822"
# Environments belong to the Interactions API, which other facts describe.
LATER = ("environments",)
MARKS = {
    "readOnly": "readOnly",
    "inputOnly": "writeOnly",
    "immutable": "x-immutable",
    "deprecated": "deprecated",
}


class Difference(NamedTuple):
    """``key`` is what exceptions.yaml may list under ``group``."""

    group: str
    key: str
    text: str

    def __str__(self) -> str:
        return f"{self.key}: {self.text}"


def facts() -> dict[str, Any]:
    """The published facts, with our names of schemas: one has another here where theirs is that of something else."""
    ours = {schema["x-api-name"]: name for name, schema in schemas(document()).items() if "x-api-name" in schema}
    found: dict[str, Any] = _renamed(read("gemini_api"), ours)
    found["schemas"] = {ours.get(name, name): schema for name, schema in found["schemas"].items()}
    return found


def _renamed(node: Any, ours: dict[str, str]) -> Any:
    if isinstance(node, dict):
        named = ("ref", "request", "response")
        return {
            key: ours.get(value, value) if key in named and isinstance(value, str) else _renamed(value, ours)
            for key, value in node.items()
        }
    return [_renamed(item, ours) for item in node] if isinstance(node, list) else node


def covered_methods(known: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    """By verb and path below the version: the methods that this description must hold."""
    found = {}
    for method in known["methods"]:
        path = "/" + method["flatPath"].partition("/")[2]
        if not path[1:].startswith(LATER):
            found[method["httpMethod"].lower(), path] = method
    return found


def reachable(known: dict[str, Any]) -> set[str]:
    """The schemas that the covered methods need, directly or through others."""
    methods = covered_methods(known).values()
    todo = [name for method in methods for name in (method["request"], method["response"]) if name]
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += list(_fact_references(known["schemas"][name]))
    return found


def is_newer() -> bool:
    """Did `sync` bring the specification further than the facts are?"""
    return bool(document()["info"]["version"].rpartition("-")[2] > DAY)


@cache
def brought_since() -> frozenset[str]:
    """What `sync` brought after the day of the facts: operations, schemas, properties, values and parameters.

    They are called ``Schema.property``, ``Enum.VALUE`` and ``operation.parameter``.

    No facts have it, it is of no backend alone, and it does not say which other source it is known from.
    """
    if not is_newer():
        return frozenset()
    known, ours = facts(), schemas(document())
    listed = {
        value for fact in known["schemas"].values() for each in fact["properties"].values() for value in _enum(each)
    }
    found: set[str] = set()
    for name, schema in ours.items():
        if schema.get("x-known-from"):
            continue
        there = known["schemas"].get(name, {}).get("properties", {})
        new = {wire for wire, value in schema.get("properties", {}).items() if not value.get("x-known-from")} - {*there}
        new |= {*schema.get("enum", ())} - listed - {*schema.get("x-enum-known-from", ())}
        found |= {f"{name}.{each}" for each in new}
        if name not in known["schemas"] and "enum" not in schema:
            found.add(name)
    wanted = covered_methods(known)
    for path, verb, operation in operations(document()):
        elsewhere = operation.get("x-known-from") or "gemini" not in operation.get("x-backends", ("gemini",))
        if elsewhere:
            continue
        if (verb, path) not in wanted:
            found.add(operation["operationId"])
        told = wanted.get((verb, path), {}).get("params", {})
        query = (each for each in operation.get("parameters", ()) if each["in"] == "query")
        listed = {each["name"] for each in query if not each.get("x-known-from")}
        found |= {f"{operation['operationId']}.{name}" for name in listed - {*told}}
    return frozenset(each for each in found if each.partition(".")[0] not in of_source("interactions"))


def _enum(fact: dict[str, Any]) -> list[str]:
    found: list[str] = _enum(fact["items"]) if "items" in fact else fact.get("enum", [])
    return found


def _fact_references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("ref"), str):
            yield node["ref"]
        for value in node.values():
            yield from _fact_references(value)
    elif isinstance(node, list):
        for item in node:
            yield from _fact_references(item)


def differences(spec: dict[str, Any], known: dict[str, Any]) -> list[Difference]:
    """Everything in which the two disagree, exceptions not considered.

    What the facts of interactions describe is held to them by tests/spec/test_interactions.py.
    """
    found = [*_schemas(spec, known), *_operations(spec, known)]
    return [each for each in found if each.key.partition(".")[0] not in of_source("interactions")]


# Schemas


def _schemas(spec: dict[str, Any], known: dict[str, Any]) -> Iterator[Difference]:
    ours, wanted = schemas(spec), reachable(known)
    used = set(references(spec))
    for name in sorted(wanted - set(ours)):
        yield Difference("schemas", name, "the schema is missing")
    for name, schema in ours.items():
        # A schema of a resource that is still to come is held to the facts as well.
        if name in wanted or ("enum" not in schema and not schema.get("x-known-from") and name in known["schemas"]):
            yield from _schema(name, schema, known["schemas"][name], ours)
        elif "enum" not in schema or schema.get("x-known-from"):
            yield Difference("schemas", name, "the facts know no such schema here")
        elif name not in used:
            yield Difference("schemas", name, "nothing refers to this enum")


def _schema(name: str, schema: dict[str, Any], fact: dict[str, Any], ours: dict[str, Any]) -> Iterator[Difference]:
    def differ(what: str, mine: object, theirs: object) -> Iterator[Difference]:
        if mine != theirs:
            yield Difference("schemas", name, f"{what} is {mine}, the facts say {theirs}")

    yield from differ("type", schema.get("type"), fact["type"])
    yield from differ("deprecated", schema.get("deprecated", False), fact.get("deprecated", False))
    yield from differ("x-oneofs", schema.get("x-oneofs", {}), fact.get("oneofs", {}))
    mine, theirs = schema.get("properties", {}), fact["properties"]
    required = schema.get("required", [])
    yield from differ("required beyond the properties", sorted(set(required) - set(mine)), [])
    for key in theirs.keys() - mine.keys():
        yield Difference("properties", f"{name}.{key}", "the property is missing")
    for key, value in mine.items():
        if key not in theirs:
            yield Difference("properties", f"{name}.{key}", "the facts know no such property")
            continue
        said, fact_said = _said(value, key in required, ours), _known(theirs[key])
        yield from _more_values(value, said, fact_said)
        yield from _more_marks(f"{name}.{key}", said, fact_said)
        for what in sorted(said.keys() | fact_said.keys()):
            if said.get(what) != fact_said.get(what):
                text = f"{what} is {said.get(what)}, the facts say {fact_said.get(what)}"
                yield Difference("properties", f"{name}.{key}", text)


def _more_values(value: dict[str, Any], said: dict[str, Any], fact: dict[str, Any]) -> Iterator[Difference]:
    """Values of an enum of ours that the facts do not have, one by one; ``said`` is left without them."""
    while "items" in said and "items" in fact:
        value, said, fact = value["items"], said["items"], fact["items"]
    if "enum" in said and "enum" in fact:
        for each in set(said["enum"]) - set(fact["enum"]):
            yield Difference("values", f"{target(value['$ref'])}.{each}", "the facts know no such value")
        said["enum"] = [each for each in said["enum"] if each in fact["enum"]]


def _more_marks(subject: str, said: dict[str, Any], fact: dict[str, Any]) -> Iterator[Difference]:
    """Marks of ours that the facts do not have, one by one; ``said`` is left without them."""
    for mark in [each for each in (*MARKS, "required") if each in said and each not in fact]:
        yield Difference("marks", f"{subject}!{MARKS.get(mark, mark)}", "the facts know no such mark")
        del said[mark]


def _said(value: dict[str, Any], required: bool, ours: dict[str, Any]) -> dict[str, Any]:
    """A property of ours in one comparable form: enums inline, marks by the facts' names."""
    found = _shape(value, ours)
    found |= {mark: True for mark, key in MARKS.items() if value.get(key)}
    return found | ({"required": True} if required else {})


def _shape(value: dict[str, Any], ours: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in value:
        name = target(value["$ref"])
        schema = ours.get(name, {})
        if "enum" not in schema:
            return {"ref": name}
        value = schema
    found: dict[str, Any] = {
        key: value[key] for key in ("type", "format", "enum", "items", "additionalProperties") if key in value
    }
    found.setdefault("type", "any")
    for key in ("items", "additionalProperties"):
        if key in found:
            found[key] = _shape(found[key], ours)
    if value.get("x-enum-deprecated"):
        found["enumDeprecated"] = sorted(value["x-enum-deprecated"])
    return found


def _known(fact: dict[str, Any]) -> dict[str, Any]:
    found = {key: value for key, value in fact.items() if key not in ("optional", "_source") and value is not False}
    for key in ("items", "additionalProperties"):
        if key in found:
            found[key] = _known(found[key])
    if flags := found.pop("enumDeprecated", None):
        found["enumDeprecated"] = sorted(value for value, flag in zip(found["enum"], flags, strict=True) if flag)
    return found


# Operations


def _operations(spec: dict[str, Any], known: dict[str, Any]) -> Iterator[Difference]:
    wanted = covered_methods(known)
    seen = set()
    for path, verb, operation in operations(spec):
        name = operation["operationId"]
        if "gemini" not in operation.get("x-backends", ("gemini",)):
            continue  # tests/spec/test_elsewhere.py holds it to the facts of its own service
        if (verb, path) not in wanted:
            yield Difference("operations", name, f"the facts know no {verb.upper()} {path}")
            continue
        yield from _operation(name, path, operation, wanted[verb, path])
        seen.add((verb, path))
        for other in operation.get("x-resource-name", {}).get("patterns", [])[1:]:
            # A further collection with the same method: its path begins in another way.
            twin = path.replace(operation["x-resource-name"]["patterns"][0], other)
            yield from _twin(name, verb, twin, wanted[verb, path], known)
            seen.add((verb, twin))
    for verb, path in sorted(wanted.keys() - seen):
        yield Difference("operations", path, f"{verb.upper()} {path} is missing")


def _operation(name: str, path: str, operation: dict[str, Any], fact: dict[str, Any]) -> Iterator[Difference]:
    def differ(what: str, mine: object, theirs: object) -> Iterator[Difference]:
        if mine != theirs:
            yield Difference("operations", name, f"{what} is {mine}, the facts say {theirs}")

    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    answer = operation["responses"]["200"]["content"]
    mine = {next(references(each), None) for each in answer.values()}
    yield from differ("request", next(references(body), None), fact["request"])
    yield from differ("response", mine, {fact["response"]})
    yield from differ("deprecated", operation.get("deprecated", False), fact.get("deprecated", False))

    parameters = operation.get("parameters", [])
    in_path = [each["name"] for each in parameters if each["in"] == "path"]
    yield from differ("path parameters", in_path, re.findall(r"\{(\w+)\}", path))
    # A name that is always the same is none: the list of batches is at `batches`.
    named = {
        key: value
        for key, value in fact["params"].items()
        if value["location"] == "path" and "[^/]+" in value["pattern"]
    }
    resource = operation.get("x-resource-name")
    if fact["id"] is not None:
        yield from differ("name of the resource", resource and {resource["name"]}, set(named) or None)
        for value in named.values():
            yield from differ("first pattern", resource and _pattern(resource["patterns"][0]), value["pattern"])
    queries = {each["name"]: each for each in parameters if each["in"] == "query"}
    wanted = {key: value for key, value in fact["params"].items() if value["location"] == "query"}
    for key in wanted.keys() - queries.keys():
        yield Difference("parameters", f"{name}.{key}", "the parameter is missing")
    for key, value in queries.items():
        if key not in wanted:
            yield Difference("parameters", f"{name}.{key}", "the facts know no such parameter")
            continue
        said = {**value["schema"], **({"required": True} if value.get("required") else {})}
        theirs = {each: what for each, what in wanted[key].items() if each != "location" and what is not False}
        yield from _more_marks(f"{name}.{key}", said, theirs)
        if said != theirs:
            yield Difference("parameters", f"{name}.{key}", f"it is {said}, the facts say {theirs}")

    upload, media = operation.get("x-media-upload"), fact.get("mediaUpload")
    yield from differ("an upload", bool(upload), bool(media))
    if upload and media:
        yield from differ("the largest upload", str(upload["max-size"]), media["maxSize"])
        where = media["protocols"]["simple"]["path"].replace("/v1beta/", "/")
        first = resource["patterns"][0] if resource else ""
        yield from differ("the upload's path", upload["path"], re.sub(r"\{\+\w+\}", lambda _: first, where))


def _twin(name: str, verb: str, path: str, first: dict[str, Any], known: dict[str, Any]) -> Iterator[Difference]:
    for method in known["methods"]:
        if method["httpMethod"].lower() == verb and method["flatPath"].partition("/")[2] == path[1:]:
            same = all(method[key] == first[key] for key in ("request", "response"))
            if not same:
                yield Difference("operations", name, f"{path} takes or answers something else")
            return
    yield Difference("operations", name, f"the facts know no {verb.upper()} {path}")


def _pattern(pattern: str) -> str:
    """``files/{filesId}`` as the facts write it: ``^files/[^/]+$``."""
    return "^" + re.sub(r"\{\w+\}", "[^/]+", pattern) + "$"


def published_descriptions(folder: Path) -> Iterator[str]:
    """Every description in the published revisions of the API."""
    for path in sorted(folder.glob("*.json")):
        yield from _descriptions(json.loads(path.read_text(encoding="utf-8")))


def _descriptions(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str) and key in ("description", "summary"):
                yield value
            elif key.lower().endswith("descriptions"):
                yield from (each for each in (value.values() if isinstance(value, dict) else value) if each)
            else:
                yield from _descriptions(value)
    elif isinstance(node, list):
        for item in node:
            yield from _descriptions(item)
