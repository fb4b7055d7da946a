"""What the description knows from elsewhere than the facts of the Developer API, held to where it says it is from."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.data import read
from tests.spec.elsewhere import PREFIX, known_from, listed, public, theirs, vertex, vertex_name
from tests.spec.facts import _said, _shape
from tests.spec.spec import document, operations, references, schemas, target, yaml

# Schemas that have one name here and in google-genai, and another one in Vertex AI.
SAME = {"Status": "GoogleRpcStatus"}
# Paths that Vertex AI's own description lacks, by operation.
BEYOND = {
    "vertexEmbedContent": "with a key alone, and behind an endpoint, as other methods of models",
    "vertexBatchEmbedContents": "google-genai sends it",
    **dict.fromkeys(("vertexRawPredict", "vertexStreamRawPredict"), "behind an endpoint, and with a key alone"),
    "vertexGetModel": "an endpoint of the client's own project",
    "vertexGetOperation": "the whole description has these collections, the facts have the first",
}
# google-genai sends models of this form to every method.
SENT_AS_GIVEN = ("models/{modelsId}", "projects/{projectsId}/locations/{locationsId}/models/{modelsId}")
# Several of their schemas are one here: of models few fields are told, of raw predictions none.
ONE = {
    "PublisherModel": "Model",
    "Endpoint": "Model",
    "ListPublisherModelsResponse": "ListModelsResponse",
    "StreamRawPredictRequest": "RawPredictRequest",
    "GoogleApiHttpBody": "RawPrediction",
}
KINDS = ("string", "integer", "number", "boolean", "array", "object")


def _theirs_in_our_words(shape: dict[str, Any]) -> dict[str, Any]:
    """A type as Vertex AI's facts say it, in the form that ours are compared in."""
    if "$ref" in shape:
        return {"ref": shape["$ref"].removeprefix(PREFIX)}
    found = {key: shape[key] for key in ("type", "format", "enum") if key in shape}
    for key in ("items", "additionalProperties"):
        if key in shape:
            found[key] = _theirs_in_our_words(shape[key])
    return found


def _ours_in_their_words(shape: dict[str, Any]) -> dict[str, Any]:
    if "ref" in shape:
        name = SAME.get(shape["ref"]) or vertex_name(shape["ref"])
        return {"ref": name}
    inner = {key: _ours_in_their_words(shape[key]) for key in ("items", "additionalProperties") if key in shape}
    return {**{key: shape[key] for key in ("type", "format", "enum") if key in shape}, **inner}


def test_what_is_known_from_vertex_ai_agrees_with_its_facts() -> None:
    wrong = []
    count = 0
    untyped = yaml("exceptions.yaml")["untyped"]
    for name, key, value, schema in known_from("Vertex AI"):
        fact = vertex().get(vertex_name(name), {}).get("properties", {}).get(key)
        count += 1
        if fact is None and {name, f"{name}.{key}"} & listed():
            continue  # exceptions.yaml says where it was seen
        if fact is None:
            wrong.append(f"{name}.{key}: Vertex AI has no such property")
            continue
        ours, said = _ours_in_their_words(_shape(value, schemas(document()))), _theirs_in_our_words(fact)
        if isinstance(ours.get("enum"), list) and set(said.get("enum", ())) < set(ours["enum"]):
            ours = said  # Vertex AI takes fewer values here than google-genai's enum, which serves several fields, has
        if ours != said and f"{name}.{key}" not in untyped:
            wrong.append(f"{name}.{key} is {ours}, Vertex AI says {said}")
        marks = _said(value, key in schema.get("required", []), schemas(document()))
        for mark in ("readOnly", "deprecated"):
            if f"{name}.{key}" not in listed() and bool(marks.get(mark)) != bool(fact.get(mark)):
                wrong.append(f"{name}.{key}: {mark} is {bool(marks.get(mark))}")
    assert not wrong, "\n".join(wrong)
    assert count > 300


def test_operations_of_vertex_ai_agree_with_its_facts() -> None:
    known = read("vertex_ai_methods")
    wrong, count = [], 0
    for path, verb, operation in operations(document()):
        if operation.get("x-backends") != ["vertex"]:
            continue
        name = operation["operationId"]
        resource = operation.get("x-resource-name", {"patterns": [""]})
        path = path.replace("/publishers/google/", "/publishers/{publishersId}/")
        facts = []
        for pattern in resource["patterns"]:
            where = f"{verb.upper()} {path.replace(resource['patterns'][0], pattern)}"
            if where in known:
                facts.append(known[where])
            elif pattern not in SENT_AS_GIVEN and name not in BEYOND:
                wrong.append(f"{name}: Vertex AI has no {where}")
        body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        answer = operation["responses"]["200"]["content"]
        ours = {"request": _vertex_name(body), "response": _vertex_name(list(answer.values()))}
        queries = {each["name"] for each in operation.get("parameters", ()) if each["in"] == "query"}
        for fact in facts:
            count += 1
            theirs = {key: _bare(fact[key]) for key in ("request", "response")}
            if ours != theirs or not queries <= fact["query"].keys():
                wrong.append(f"{name} is {ours} with {queries}, Vertex AI says {theirs} with {set(fact['query'])}")
    assert not wrong, "\n".join(wrong)
    assert count >= 30


def _vertex_name(node: Any) -> str | None:
    name = next(references(node), None)
    return name and vertex_name(name)


def _bare(name: str | None) -> str | None:
    bare = re.sub(r"^Google(CloudAiplatformV1beta1|Longrunning|Protobuf|Rpc)", "", name or "")
    return ONE.get(bare, bare) or None


def _fits(ours: dict[str, Any], said: dict[str, Any], where: str) -> bool:
    """Whether google-genai's type of a field is what ours becomes in Python, as far as both are plain."""
    spec = schemas(document())
    if "ref" in said or "enumRef" in said:
        name = target(ours.get("$ref", ""))
        aliases = yaml("surface.yaml")["models"].get(name, {}).get("aliases", ())
        return said.get("ref", said.get("enumRef")) in {name, public().get(name, name), *aliases}
    if "oneOf" in said or said.get("type") not in KINDS:
        return True
    if "$ref" in ours:  # a name for a plain type, or an enum for what google-genai takes any string for
        return "enum" in spec[target(ours["$ref"])] and said["type"] == "string"
    if said["type"] == "integer" and ours.get("format") == "int64":
        return True
    if said["type"] != ours.get("type"):
        return False
    inner = "items" if said["type"] == "array" else "additionalProperties"
    return inner not in said or _fits(ours.get(inner, {}), said[inner], where)


def test_what_is_known_from_google_genai_has_its_types() -> None:
    wrong = []
    count = 0
    untyped = yaml("exceptions.yaml")["untyped"]
    for source in ("google-genai", "JSON Schema"):
        for name, key, value, _ in known_from(source):
            said = theirs()["models"].get(public().get(name, name), {}).get(key)
            if said is None:
                continue  # a name of the wire that google-genai's classes do not show
            count += 1
            if f"{name}.{key}" not in untyped and not _fits(value, said, f"{name}.{key}"):
                wrong.append(f"{name}.{key} is {value}, google-genai says {said}")
    assert not wrong, "\n".join(wrong)
    assert count > 100


def test_what_stays_free_json_is_so() -> None:
    spec = schemas(document())
    for place, reason in yaml("exceptions.yaml")["untyped"].items():
        name, _, key = place.partition(".")
        value = spec[name]["properties"][key]
        assert not {"type", "$ref"} & set(value.get("items", value)), place
        assert len(reason.split()) >= 3, f"{place} has no reason"
    free = {
        f"{name}.{key}"
        for name, key, value, schema in (
            each for source in ("google-genai", "Vertex AI") for each in known_from(source)
        )
        if not {"type", "$ref", "x-json-value"} & set(value.get("items", value))
    }
    assert free <= set(yaml("exceptions.yaml")["untyped"]), "a field without a type needs a word in exceptions.yaml"


@pytest.mark.parametrize("source", ["Vertex AI", "google-genai"])
def test_enums_known_from_elsewhere_are_theirs(source: str) -> None:
    enums = theirs()["enums"]
    published = {
        tuple(value.get("enum", value.get("items", {}).get("enum", ())))
        for schema in vertex().values()
        for value in schema.get("properties", {}).values()
    }
    for name, schema in schemas(document()).items():
        if "enum" not in schema or schema.get("x-known-from") != source:
            continue
        if source == "Vertex AI":
            assert tuple(schema["enum"]) in published, name
        else:
            assert schema["enum"] == enums[name], name
