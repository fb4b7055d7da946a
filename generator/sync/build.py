"""Build the YAML of new operations, schemas and properties from facts, with placeholders for descriptions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define

from generator.sync import names
from generator.sync.emit import Flow, New
from generator.sync.facts import DOWNLOAD, JSON, STREAM, Operation, Property, Schema, Type
from generator.walk import JSON_VALUE

MARK_KEYS: dict[str, str] = {
    "readOnly": "readOnly",
    "writeOnly": "writeOnly",
    "immutable": "x-immutable",
    "deprecated": "deprecated",
}
TYPE_KEYS = (
    *("$ref", "type", "format", "items", "additionalProperties", "enum", "const"),
    *("allOf", "oneOf", "anyOf", "discriminator", JSON_VALUE),
)
Yaml = dict[str, Any]


@define
class Builder:
    """Build YAML nodes.

    ``refer(schema)`` returns the reference to a schema from the current file; ``enum(type, owner, wire)`` returns the
    name of an enum's component.
    """

    refer: Callable[[str], str]
    enum: Callable[[Type, str, str], str]

    def type(self, value: Type, owner: str, wire: str) -> Yaml:
        match value.kind:
            case "ref":
                return {"$ref": self.refer(value.name or "")}
            case "enum":
                return {"$ref": self.refer(self.enum(value, owner, wire))}
            case "union":
                return self._union(value, owner, wire)
            case "array" if value.item:
                return {"type": "array", "items": self._inner(value.item, owner, wire)}
            case "map" if value.item:
                return {"type": "object", "additionalProperties": self._inner(value.item, owner, wire)}
            case "object":
                return {"type": "object", "additionalProperties": Flow({})}
            case "any":
                return {JSON_VALUE: True} if value.said else {}
            case _:
                found = {"format": value.format} if value.format else {}
                return {"type": value.kind} | found | ({"const": value.const} if value.const is not None else {})

    def _inner(self, value: Type, owner: str, wire: str) -> Flow | Yaml:
        """Build a nested type: on one line, unless it is a union."""
        found = self.type(value, owner, wire)
        return found if "oneOf" in found else Flow(found)

    def _union(self, value: Type, owner: str, wire: str) -> Yaml:
        found: Yaml = {"oneOf": [self.type(each, owner, wire) for each in value.branches]}
        if value.discriminator:
            mapping = {key: self.refer(name) for key, name in value.mapping}
            found["discriminator"] = {"propertyName": value.discriminator} | ({"mapping": mapping} if mapping else {})
        return found

    def property(self, value: Property, owner: str, wire: str) -> Yaml:
        marks: Yaml = {key: True for mark, key in MARK_KEYS.items() if mark in value.marks}
        if value.backends:
            marks["x-backends"] = sorted(value.backends)
        return {**self.type(value.type, owner, wire), "description": New(names.sentence(wire)), **marks}

    def schema(self, schema: Schema) -> Yaml:
        if schema.type:
            whole: Yaml = {"description": New(names.sentence(schema.name)), **self.type(schema.type, schema.name, "")}
            return whole | ({"deprecated": True} if schema.deprecated else {})
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
        found: Yaml = {"name": name, "in": value.place}
        found |= {mark: True for mark in ("required", "deprecated") if mark in value.marks}
        if value.backends:
            found["x-backends"] = sorted(value.backends)
        schema = self._inner(value.type, names.sentence(operation).rstrip(".").title().replace(" ", ""), name)
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
            others = [names.resource_of(names.path_of(each)) for each in operation.also]
            patterns = [pattern, *(each[0] for each in others if each)]
            found["x-resource-name"] = {"name": operation.resource or role, "patterns": patterns}
        if operation.backends:
            found["x-backends"] = sorted(operation.backends)
        if operation.upload:
            where, size = operation.upload
            found["x-media-upload"] = {"path": _flat_upload(where, path)} | ({"max-size": size} if size else {})
        if fixed := {"alt": "media"} if operation.media == DOWNLOAD else operation.fixed_query:
            found["x-fixed-query"] = Flow(fixed)
        if operation.deprecated:
            found["deprecated"] = True
        parameters = [_path_parameter(name) for name in _parameters(path)]
        parameters += [self.parameter(name, value, id) for name, value in operation.parameters.items()]
        if parameters:
            found["parameters"] = parameters
        if operation.request:
            found["requestBody"] = self.request(operation.request)
        answer = self.answer(operation.response, operation.media)
        if operation.events:
            answer["content"] |= self.content(STREAM, operation.events)
        found["responses"] = {"200": answer} | ({"default": {"$ref": error}} if error else {})
        return found

    def request(self, value: Type) -> Yaml:
        return {"required": True, "content": self.content(JSON[0], value, "Request")}

    def content(self, media: str, value: Type, owner: str = "Response") -> Yaml:
        return {media: {"schema": self._inner(value, owner, "")}}

    def answer(self, value: Type | None, media: str | None) -> Yaml:
        found: Yaml = {"description": New(names.sentence(value.name) if value and value.name else "The answer.")}
        if media and media not in JSON:
            found["content"] = {media: {"schema": Flow({"type": "string", "format": "binary"})}}
        elif value:
            found["content"] = self.content(media or JSON[0], value)
        return found


def enum(name: str, value: Type) -> Yaml:
    """Build the component of an enum."""
    listed = list(value.values)
    found: Yaml = {
        "type": value.format or "string",
        "description": New(names.sentence(name)),
        "enum": [enum_value(value, each) for each in listed],
        "x-enum-descriptions": {each: New(names.sentence(each)) for each in listed},
    }
    gone = [each for each in listed if each in value.deprecated_values]
    return found | ({"x-enum-deprecated": gone} if gone else {})


def enum_value(enum: Type, value: str) -> str | int:
    """Return an enum value as it is written; values of integer enums are numbers."""
    return int(value) if enum.format == "integer" else value


def resource_file(like: Mapping[str, Any], name: str, paths: Yaml, schemas: Yaml) -> Yaml:
    """Build a new file beside the root document ``like``."""
    title = names.sentence(name.removesuffix(".yaml"))
    # The date of the whole stands in the root document alone.
    version = str(like["info"]["version"]).partition("-")[0]
    info = {"title": title.rstrip("."), "version": version, "description": New(title)}
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
    """Return the upload path in our flat form; Google writes ``{+name}``."""
    return f"/upload{path}" if "{+" in where else where
