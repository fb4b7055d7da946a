"""The YAML of what is new: facts into the mappings that are written to ``spec/``, with a place held for every word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import define

from generator.sync import names
from generator.sync.emit import Flow, New
from generator.sync.facts import DOWNLOAD, JSON, Operation, Property, Schema, Type

MARK_KEYS: dict[str, str] = {
    "readOnly": "readOnly",
    "writeOnly": "writeOnly",
    "immutable": "x-immutable",
    "deprecated": "deprecated",
}
TYPE_KEYS = ("$ref", "type", "format", "items", "additionalProperties", "enum", "allOf", "oneOf", "anyOf")
Yaml = dict[str, Any]


@define
class Builder:
    """``refer(schema)`` is how the file at hand refers to a schema; ``enum(type, owner, wire)`` names a component."""

    refer: Callable[[str], str]
    enum: Callable[[Type, str, str], str]

    def type(self, value: Type, owner: str, wire: str) -> Yaml:
        match value.kind:
            case "ref":
                return {"$ref": self.refer(value.name or "")}
            case "enum":
                return {"$ref": self.refer(self.enum(value, owner, wire))}
            case "array" if value.item:
                return {"type": "array", "items": Flow(self.type(value.item, owner, wire))}
            case "map" if value.item:
                return {"type": "object", "additionalProperties": Flow(self.type(value.item, owner, wire))}
            case "object":
                return {"type": "object", "additionalProperties": Flow({})}
            case "any":
                return {}
            case _:
                return {"type": value.kind} | ({"format": value.format} if value.format else {})

    def property(self, value: Property, owner: str, wire: str) -> Yaml:
        marks = {key: True for mark, key in MARK_KEYS.items() if mark in value.marks}
        return {**self.type(value.type, owner, wire), "description": New(names.sentence(wire)), **marks}

    def schema(self, schema: Schema) -> Yaml:
        required = [wire for wire, value in schema.properties.items() if "required" in value.marks]
        properties = {
            wire: self.property(value, schema.name, wire) for wire, value in sorted(schema.properties.items())
        }
        found: Yaml = {"type": "object", "description": New(names.sentence(schema.name))}
        if schema.deprecated:
            found["deprecated"] = True
        if required:
            found["required"] = sorted(required)
        return {**found, "properties": properties or Flow({})}

    def parameter(self, name: str, value: Property, operation: str) -> Yaml:
        found: Yaml = {"name": name, "in": "query"}
        found |= {mark: True for mark in ("required", "deprecated") if mark in value.marks}
        schema = Flow(self.type(value.type, names.sentence(operation).rstrip(".").title().replace(" ", ""), name))
        return {**found, "description": New(names.sentence(name)), "schema": schema}

    def operation(self, operation: Operation, id: str, path: str, tag: str, error: str | None) -> Yaml:
        found: Yaml = {
            "operationId": id,
            "summary": names.sentence(id).rstrip("."),
            "description": New(names.sentence(id)),
            "tags": [tag],
        }
        if resource := names.resource_of(path):
            pattern, role = resource
            found["x-resource-name"] = {"name": operation.resource or role, "patterns": [pattern]}
        if operation.upload:
            where, size = operation.upload
            found["x-media-upload"] = {"path": _flat_upload(where, path)} | ({"max-size": size} if size else {})
        if operation.media == DOWNLOAD:
            found["x-fixed-query"] = Flow({"alt": "media"})
        if operation.deprecated:
            found["deprecated"] = True
        parameters = [_path_parameter(name) for name in _parameters(path)]
        parameters += [self.parameter(name, value, id) for name, value in operation.query.items()]
        if parameters:
            found["parameters"] = parameters
        if operation.request:
            found["requestBody"] = self.request(operation.request)
        found["responses"] = {"200": self.answer(operation.response, operation.media)} | (
            {"default": {"$ref": error}} if error else {}
        )
        return found

    def request(self, value: Type) -> Yaml:
        return {"required": True, "content": {"application/json": {"schema": Flow(self.type(value, "Request", ""))}}}

    def answer(self, value: Type | None, media: str | None) -> Yaml:
        found: Yaml = {"description": New(names.sentence(value.name) if value and value.name else "The answer.")}
        if media and media not in JSON:
            found["content"] = {media: {"schema": Flow({"type": "string", "format": "binary"})}}
        elif value:
            found["content"] = {media or JSON[0]: {"schema": Flow(self.type(value, "Response", ""))}}
        return found


def enum(name: str, values: Iterable[str], old: frozenset[str]) -> Yaml:
    """The component of an enum."""
    listed = list(values)
    found: Yaml = {
        "type": "string",
        "description": New(names.sentence(name)),
        "enum": listed,
        "x-enum-descriptions": {value: New(names.sentence(value)) for value in listed},
    }
    gone = [value for value in listed if value in old]
    return found | ({"x-enum-deprecated": gone} if gone else {})


def resource_file(like: Mapping[str, Any], name: str, paths: Yaml, schemas: Yaml) -> Yaml:
    """A new file beside the root document ``like``."""
    title = names.sentence(name.removesuffix(".yaml"))
    info = {"title": title.rstrip("."), "version": like["info"]["version"], "description": New(title)}
    found: Yaml = {"openapi": like["openapi"], "info": info, "paths": paths}
    return found | ({"components": {"schemas": schemas}} if schemas else {})


def _path_parameter(name: str) -> Yaml:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": New(names.sentence(name)),
        "schema": Flow({"type": "string"}),
    }


def _parameters(path: str) -> list[str]:
    return [part.partition("}")[0] for part in path.split("{")[1:]]


def _flat_upload(where: str, path: str) -> str:
    """Upload paths keep Google's ``{+name}``; ours are flat."""
    return f"/upload{path}" if "{+" in where else where
