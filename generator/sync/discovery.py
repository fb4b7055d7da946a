"""Read Google discovery documents (``discoveryVersion: v1``) into facts."""

from __future__ import annotations

from typing import Any

from generator.discovery import deprecated_values, flat_path, is_required, methods, upload, words_of_values
from generator.marks import marks_of
from generator.sync.facts import DOWNLOAD, Document, Mark, Operation, Property, Schema, Step, Type, shape

Json = dict[str, Any]


def read(document: Json, step: Step | None = None) -> Document:
    """Return the facts of a document; ``step`` tracks the position for errors."""
    step = step or Step()
    version = document.get("version", "")
    schemas = {}
    for name, schema in document.get("schemas", {}).items():
        step.at("schemas", name)
        if _type(schema, document, top=True).kind == "object":
            properties = {}
            for wire, value in schema.get("properties", {}).items():
                step.at("schemas", name, "properties", wire)
                properties[wire] = _property(value, document)
            words = schema.get("description", "")
            schemas[name] = Schema(name, properties, bool(schema.get("deprecated")), words=words)
    operations = {}
    for steps, method in methods(document):
        step.at(*steps)
        operation = _operation(method, document, version)
        operations[operation.key] = operation
    return Document(
        kind="discovery",
        title=document.get("title") or document.get("name", ""),
        revision=document.get("revision", ""),
        version=version,
        schemas=schemas,
        operations=operations,
    )


def _operation(method: Json, document: Json, version: str) -> Operation:
    flat = flat_path(method) or method["path"]
    path, names = shape(flat, version)
    parameters: Json = method.get("parameters", {})
    in_path = [name for name, value in parameters.items() if value.get("location") == "path"]
    return Operation(
        method=method["httpMethod"].lower(),
        path=path,
        id=method["id"],
        names=names,
        template=f"/{flat}",
        resource=in_path[0] if len(in_path) == 1 and "{+" in method["path"] else None,
        parameters={
            name: _property(value, document) for name, value in parameters.items() if value.get("location") == "query"
        },
        request=_body(method.get("request")),
        response=_body(method.get("response")),
        media=DOWNLOAD if method.get("supportsMediaDownload") and not method.get("response") else None,
        upload=upload(method["mediaUpload"], version) if method.get("mediaUpload") else None,
        deprecated=bool(method.get("deprecated")),
        words=method.get("description", ""),
        name_words={name: parameters[name].get("description", "") for name in in_path},
    )


def _body(value: Json | None) -> Type | None:
    """Return the type of a request or response body; a few refer to no schema."""
    if value is None:
        return None
    return Type("ref", name=value["$ref"]) if "$ref" in value else Type("any")


def _property(value: Json, document: Json) -> Property:
    marks: set[Mark] = set(marks_of(value.get("description")))
    marks |= {mark for mark in ("readOnly", "deprecated") if value.get(mark) is True}
    if is_required(value):
        marks.add("required")
    return Property(_type(value, document), frozenset(marks), words=value.get("description", ""))


def _type(value: Json, document: Json, top: bool = False) -> Type:
    if value.get("repeated"):
        return Type("array", item=_type({k: v for k, v in value.items() if k != "repeated"}, document))
    if "$ref" in value:
        target = document.get("schemas", {}).get(value["$ref"])
        resolved = _type(target, document, top=True) if target is not None else Type("object")
        if resolved.kind == "object":
            return Type("ref", name=value["$ref"])
        return resolved
    if "enum" in value:
        return Type(
            "enum",
            name=value.get("id"),
            values=tuple(value["enum"]),
            deprecated_values=frozenset(deprecated_values(value)),
            value_words=words_of_values(value),
        )
    match kind := value.get("type", "any"):
        case "array":
            return Type("array", item=_type(value["items"], document))
        case "object" if top and "properties" in value:
            return Type("object")
        case "object":
            inner = value.get("additionalProperties")
            item = _type(inner, document) if isinstance(inner, dict) else Type("any")
            return Type("object") if item.kind == "any" else Type("map", item=item)
        case "string" | "integer" | "number" | "boolean":
            return Type(kind, format=value.get("format"))
        case _:
            return Type("any", said=value.get("type") == "any")
