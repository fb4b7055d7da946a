"""Read facts about a generated SDK's models and methods (JSON) into facts of the API.

The document has ``operations`` (method, path, the model of parameters and body, the models of the answers), ``models``
(objects by name) and ``unionsAndEnums`` (other types by name). A name used by two groups is written ``group.Name``.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from generator.sync import names
from generator.sync.facts import (
    JSON,
    STREAM,
    Document,
    Kind,
    Mark,
    Operation,
    Place,
    Property,
    Schema,
    Step,
    Type,
    shape,
)

Json = dict[str, Any]
VERSION = "{api_version}"
_KINDS: dict[str, Kind] = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}
_MARKS: dict[str, Mark] = {
    "required": "required",
    "readOnly": "readOnly",
    "inputOnly": "writeOnly",
    "deprecated": "deprecated",
}
_PLACES: dict[str, Place] = {"query": "query", "header": "header"}


def read(document: Json, step: Step | None = None) -> Document:
    """Return the facts of a document; ``step`` tracks the position for errors."""
    return _Reader(document, step or Step()).document()


class _Reader:
    def __init__(self, document: Json, step: Step) -> None:
        self.root = document
        self.step = step
        self.models: Json = document["models"]
        self.others: Json = document.get("unionsAndEnums", {})

    def document(self) -> Document:
        schemas = [self.schema(name, model) for name, model in self.models.items()]
        for name, value in self.others.items():
            self.step.at("unionsAndEnums", name)
            if self.is_union(value):
                schemas.append(Schema(class_name(name), {}, type=self.union(value)))
        operations = [self.operation(index, each) for index, each in enumerate(self.root["operations"])]
        return Document(
            kind="facts",
            title=str(self.root.get("title", "")),
            revision=str(self.root.get("revision", "")),
            version=VERSION,
            schemas={schema.name: schema for schema in schemas},
            operations={operation.key: operation for operation in operations},
        )

    # Types

    def schema(self, name: str, model: Json) -> Schema:
        self.step.at("models", name)
        found = {}
        for wire, value in model["properties"].items():
            self.step.at("models", name, "properties", wire)
            found[wire] = self.property(value)
        return Schema(class_name(name), found)

    def property(self, value: Json) -> Property:
        marks: set[Mark] = {mark for key, mark in _MARKS.items() if value.get(key) is True}
        return Property(self.type(value), frozenset(marks))

    def is_union(self, value: Json) -> bool:
        return len(value.get("oneOf", ())) > 1

    def union(self, value: Json) -> Type:
        mapping = value.get("mapping", {})
        return Type(
            "union",
            branches=tuple(self.type(each) for each in value["oneOf"]),
            discriminator=value.get("discriminator"),
            mapping=tuple((key, class_name(name)) for key, name in mapping.items()),
        )

    def type(self, value: Json) -> Type:
        if "ref" in value:
            # A value that is a model without fields is an object of any.
            empty = self.models.get(value["ref"], {}).get("properties") == {}
            return Type("object") if empty else self.named(value["ref"])
        if "oneOf" in value:
            return self.union(value) if self.is_union(value) else self.type(value["oneOf"][0])
        kind = value.get("type", "any")
        if "const" in value:
            return Type(_KINDS[kind], const=value["const"])
        if "enum" in value:
            return Type("enum", format="integer" if kind == "integer" else None, values=tuple(map(str, value["enum"])))
        match kind:
            case "array":
                return Type("array", item=self.type(value.get("items", {})))
            case "object":
                item = self.type(value.get("additionalProperties", {}))
                return Type("object") if item.kind == "any" else Type("map", item=item)
            case "IO[bytes]":
                return Type("string", format="binary")
            case _:
                known = kind in _KINDS
                return Type(
                    _KINDS.get(kind, "any"),
                    format=value.get("format") if known else None,
                    said=value.get("type") == "any",
                )

    def named(self, name: str) -> Type:
        """Return the type of that name; aliases are followed."""
        if name not in self.others:
            return Type("ref", name=class_name(name))
        target = self.others[name]
        if self.is_union(target):
            return Type("ref", name=class_name(name))
        found = self.type(target)
        return evolve(found, name=class_name(name)) if found.kind == "enum" else found

    # Operations

    def operation(self, index: int, operation: Json) -> Operation:
        self.step.at("operations", str(index))
        path = operation["path"].replace(f"/{VERSION}/", "/", 1)
        flat, parameters = shape(path, VERSION)
        request = self.request(operation.get("request"))
        answer, events = self.answers(operation)
        body = next((value for value in request.values() if value.get("in") == "body"), None)
        return Operation(
            method=operation["method"].lower(),
            path=flat,
            id=operation["operationId"],
            names=parameters,
            template=path,
            parameters={
                name: evolve(self.property(value), place=_PLACES[value["in"]])
                for name, value in request.items()
                if value.get("in") in _PLACES
            },
            request=self.type(body) if body else None,
            response=answer,
            events=events,
        )

    def request(self, name: str | None) -> Json:
        """Return the parameters and the body of an operation, by name.

        The model of a body may have the same name in another group; then only the one in ``models`` has the places.
        """
        if not name:
            return {}
        found: Json = (self.models.get(f"models.{name}") or self.models[name])["properties"]
        return found

    def answers(self, operation: Json) -> tuple[Type | None, Type | None]:
        """Return the success answer and the stream event type; a model with only ``data`` is an event's envelope."""
        media = {media for _, media in operation.get("responses", ())}
        found = [each for each in operation.get("payloads", ()) if not each.startswith("errors.")]
        answer = events = None
        for payload in found:
            model = self.models.get(self.bare(payload), {})
            if STREAM in media and model.get("properties", {}).keys() == {"data"}:
                events = self.type(model["properties"]["data"])
            elif JSON[0] in media:
                answer = self.named(self.bare(payload))
        return answer, events

    def bare(self, payload: str) -> str:
        """Return the model's name; the group stays only if two groups share the name."""
        return payload if payload in self.models or payload in self.others else payload.rpartition(".")[2]


def class_name(name: str) -> str:
    return names.title(name)
