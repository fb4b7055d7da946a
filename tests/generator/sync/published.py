"""What is published of the API (tests/data/gemini_api.json) as the discovery document that a next day would bring."""

from __future__ import annotations

import copy
from typing import Any

from tests.data import read
from tests.spec.spec import document as document_of_ours
from tests.spec.spec import operations, schemas, yaml

Json = dict[str, Any]
NEXT = "20990101"
# The words that descriptions of Google's open with; a discovery document has no other sign of them.
_OPENINGS = {"inputOnly": "Input only.", "immutable": "Immutable."}
_KEYS = {"writeOnly": "inputOnly", "x-immutable": "immutable", "required": "required"}


def document(revision: str = NEXT) -> Json:
    """Return a discovery document with everything that the facts know, to be changed by a test."""
    facts = copy.deepcopy(read("gemini_api"))
    for mark in yaml("exceptions.yaml")["marks"]:
        subject, _, key = mark.partition("!")
        _node(facts, *subject.split("."))[_KEYS[key]] = True
    methods = {f"method{number}": _method(method) for number, method in enumerate(facts["methods"])}
    return {
        "kind": "discovery#restDescription",
        "discoveryVersion": "v1",
        "name": "generativelanguage",
        "title": "Gemini API",
        "version": "v1beta",
        "revision": revision,
        "rootUrl": "https://generativelanguage.googleapis.com/",
        "schemas": {name: {"id": name, **_value(schema)} for name, schema in facts["schemas"].items()},
        "resources": {"all": {"methods": methods}},
    }


def _node(facts: Json, owner: str, name: str) -> Json:
    """Return the facts of a property, by our names, or of the parameter of an operation."""
    component = schemas(document_of_ours()).get(owner)
    if component is not None:
        found: Json = facts["schemas"][component.get("x-api-name", owner)]["properties"][name]
        return found
    path, verb = next(
        (path, verb) for path, verb, each in operations(document_of_ours()) if each["operationId"] == owner
    )
    for method in facts["methods"]:
        if (method["httpMethod"].lower(), method["flatPath"].partition("/")[2]) == (verb, path[1:]):
            parameter: Json = method["params"][name]
            return parameter
    raise KeyError(owner)


def _method(fact: Json) -> Json:
    kept = {key: fact[key] for key in ("httpMethod", "flatPath", "mediaUpload", "deprecated") if fact.get(key)}
    kept["id"] = fact["id"] or f"generativelanguage.{fact['flatPath'].replace('/', '.')}"
    bodies = {key: {"$ref": fact[key]} for key in ("request", "response") if fact[key]}
    parameters = {name: _value(value) for name, value in fact["params"].items()}
    return {**kept, **bodies, "path": fact["path"] or fact["flatPath"], "parameters": parameters}


def _value(fact: Json) -> Json:
    found = {key: value for key, value in fact.items() if key not in ("ref", "optional", "oneofs", *_OPENINGS)}
    if "ref" in fact:
        found["$ref"] = fact["ref"]
    if words := [words for key, words in _OPENINGS.items() if fact.get(key)]:
        found["description"] = " ".join([*words, "The publisher's words."])
    for key in ("items", "additionalProperties"):
        if isinstance(fact.get(key), dict):
            found[key] = _value(fact[key])
    if "properties" in fact:
        found["properties"] = {name: _value(value) for name, value in fact["properties"].items()}
    return found
