"""Read OpenAPI 3.0 and 3.1 documents, including our own bundled spec, into facts."""

from __future__ import annotations

from typing import Any, Literal
from urllib.parse import urlsplit

from attrs import evolve

from generator.document import resolve
from generator.marks import marks_of
from generator.sync.facts import (
    JSON,
    STREAM,
    Document,
    Kind,
    Mark,
    Operation,
    Property,
    Schema,
    Step,
    Type,
    shape,
)
from generator.walk import EVERY_TYPE, JSON_VALUE, operations

Json = dict[str, Any]
_PLACES = ("query", "header")
_NULL = {"type": "null"}
_CHOICES = ("oneOf", "anyOf")
_KINDS: dict[type, Kind] = {str: "string", bool: "boolean", int: "integer", float: "number"}
_REQUIRED: frozenset[Mark] = frozenset({"required"})
_PARAMETER_MARKS: tuple[Mark, ...] = ("required", "deprecated")
_MARK_KEYS: dict[str, Mark] = {
    "readOnly": "readOnly",
    "writeOnly": "writeOnly",
    "deprecated": "deprecated",
    "x-google-immutable": "immutable",
    "x-immutable": "immutable",
}


def is_union(schema: Json) -> bool:
    """Return whether a schema is a union; a choice of required properties is a condition on an object."""
    if "properties" in schema or "enum" in schema or "$ref" in schema:
        return False
    parts = [part for key in _CHOICES for part in schema.get(key, ()) if part != _NULL]
    return len(parts) > 1 and not all(part.keys() <= {"required", "title", "description"} for part in parts)


def read(document: Json, step: Step | None = None, kind: Literal["openapi", "spec"] = "openapi") -> Document:
    """Return the facts of a document; ``step`` tracks the position for errors."""
    return _Reader(document, kind, step or Step()).document()


class _Reader:
    def __init__(self, document: Json, kind: Literal["openapi", "spec"], step: Step) -> None:
        self.step = step
        self.root = document
        self.kind: Literal["openapi", "spec"] = kind
        self.info: Json = document.get("info", {})
        self.components: Json = document.get("components", {}).get("schemas", {})
        self.version = self._api_version()
        # Objects described in place, by the names they get.
        self.hoisted: dict[str, Schema] = {}

    def document(self) -> Document:
        found = [
            self.operation(method, path, self.root["paths"][path], operation)
            for path, method, operation in operations(self.root)
        ]
        objects = {name for name, schema in self.components.items() if self.is_object(schema) or is_union(schema)}
        schemas = {name: self.schema(name, self.components[name]) for name in self.components if name in objects}
        return Document(
            kind=self.kind,
            title=self.info.get("title", ""),
            revision=str(self.info.get("x-google-revision") or self.info.get("version", "")),
            version=self.version,
            schemas=schemas | self.hoisted,
            operations={operation.key: operation for operation in found},
        )

    def _api_version(self) -> str:
        """Return the version that paths begin with: from the server's path, its variable, or the document's version."""
        for server in self.root.get("servers", []):
            variables = {name: value.get("default", "") for name, value in server.get("variables", {}).items()}
            url: str = server["url"]
            for name, value in variables.items():
                url = url.replace(f"{{{name}}}", str(value))
            if path := urlsplit(url).path.strip("/"):
                return path
        return str(self.info.get("version", ""))

    # Schemas

    def is_object(self, schema: Json) -> bool:
        if "enum" in schema or is_union(schema):
            return False
        parts = schema.get("allOf", [])
        composed = len(parts) > 1 or any("properties" in part for part in parts)
        bare = schema.get("type") == "object" and "additionalProperties" not in schema
        return composed or "properties" in schema or bare

    def schema(self, name: str, schema: Json) -> Schema:
        self.step.at("components", "schemas", name)
        if is_union(schema):
            own = self.type(schema, name)
            return Schema(name, {}, bool(schema.get("deprecated")), "x-known-from" in schema, own, _words(schema))
        required = set(schema.get("required", []))
        properties = {}
        for wire, value in schema.get("properties", {}).items():
            found = self.property(value, name + wire[:1].upper() + wire[1:])
            properties[wire] = evolve(found, marks=found.marks | _REQUIRED) if wire in required else found
        for part in schema.get("allOf", []):
            inner = self.components.get(part["$ref"].rpartition("/")[2], {}) if "$ref" in part else part
            properties = {**self.schema(name, inner).properties, **properties}
        known = "x-known-from" in schema
        return Schema(name, properties, bool(schema.get("deprecated")), known, words=_words(schema))

    def property(self, value: Json, place: str = "") -> Property:
        marks: set[Mark] = {mark for key, mark in _MARK_KEYS.items() if value.get(key) is True}
        if self.kind != "spec":
            marks |= marks_of(value.get("description"))
        backends = frozenset(value.get("x-backends", ()))
        known = "x-known-from" in value
        return Property(self.type(value, place), frozenset(marks), known, backends, words=_words(value))

    def type(self, value: Json, place: str = "") -> Type:
        """Return the type of a value; ``place`` names an object that is described inline."""
        if "$ref" in value:
            name = value["$ref"].rpartition("/")[2]
            target = self.components.get(name)
            if target is None or self.is_object(target) or is_union(target):
                return Type("ref", name=name)
            resolved = self.type(target)
            return self._named(resolved, name)
        for wrapper in ("allOf", "oneOf", "anyOf"):
            # 3.0 cannot put marks beside a $ref, so exports wrap it in an allOf of one.
            meant = [part for part in value.get(wrapper, []) if part != _NULL]
            if len(meant) == 1 and "properties" not in value:
                return self.type(meant[0], place)
        if is_union(value):
            return self._union(value, place)
        if "const" in value:
            return Type(value.get("type") or _KINDS[type(value["const"])], const=value["const"])
        if "enum" in value:
            return self._enum(value)
        kind = value.get("type", "any")
        if isinstance(kind, list):
            several = [each for each in kind if each != "null"]
            if set(several) >= EVERY_TYPE and not value.keys() & {"items", "properties", "additionalProperties"}:
                return Type("any", said=True)
            if len(several) > 1:
                return Type("union", branches=tuple(self.type({**value, "type": each}, place) for each in several))
            kind = next(iter(several), "any")
        match kind:
            case "array":
                return Type("array", item=self.type(value.get("items", {}), place))
            case "object" if place and value.get("properties") and self.kind == "openapi":
                self.hoisted[place] = self.schema(place, value)
                return Type("ref", name=place)
            case "object":
                inner = value.get("additionalProperties")
                item = self.type(inner, place) if isinstance(inner, dict) else Type("any")
                return Type("object") if item.kind == "any" else Type("map", item=item)
            case "string" | "integer" | "number" | "boolean":
                return Type(kind, format=value.get("format"))
            case _:
                return Type("any", said=bool(value.get(JSON_VALUE)))

    def _union(self, value: Json, place: str) -> Type:
        branches = [part for key in _CHOICES for part in value.get(key, ()) if part != _NULL]
        by = value.get("discriminator", {})
        mapping = {key: target.rpartition("/")[2] for key, target in by.get("mapping", {}).items()}
        return Type(
            "union",
            branches=tuple(
                self.type(part, place and place + (part.get("title") or f"Variant{number}"))
                for number, part in enumerate(branches, 1)
            ),
            discriminator=by.get("propertyName"),
            mapping=tuple(mapping.items()),
        )

    def _named(self, resolved: Type, name: str) -> Type:
        if resolved.kind != "enum":
            return resolved
        return evolve(resolved, name=name)

    def _enum(self, value: Json) -> Type:
        values = tuple(str(item) for item in value["enum"] if item is not None)
        listed = value.get("x-enum-deprecated") or []
        flags = value.get("x-google-enum-deprecated") or value.get("enumDeprecated") or []
        gone = {str(item) for item in listed} | {item for item, flag in zip(values, flags, strict=False) if flag}
        return Type(
            "enum",
            format="integer" if value.get("type") == "integer" else None,
            values=values,
            deprecated_values=frozenset(gone),
            our_values=frozenset(value.get("x-enum-known-from") or ()),
            value_backends={key: frozenset(each) for key, each in (value.get("x-enum-backends") or {}).items()},
            value_words=_value_words(value, values),
        )

    # Operations

    def operation(self, method: str, path: str, item: Json, operation: Json) -> Operation:
        self.step.at("paths", path, method)
        flat, names = shape(path, self.version)
        resource = operation.get("x-resource-name", {})
        parameters = [self._resolve(each) for each in [*item.get("parameters", []), *operation.get("parameters", [])]]
        body = self._resolve(operation.get("requestBody") or {})
        place = operation.get("operationId", "")
        place = place[:1].upper() + place[1:]
        answer, media, events = self._answer(operation.get("responses", {}), f"{place}Response")
        upload = operation.get("x-media-upload")
        return Operation(
            method=method,
            path=flat,
            id=operation.get("operationId", ""),
            names=names,
            template=path,
            also=_other_paths(flat, resource.get("patterns", [])),
            resource=resource.get("name"),
            parameters={each["name"]: self._parameter(each) for each in parameters if each["in"] in _PLACES},
            request=self._json(body.get("content", {}), f"{place}Request"),
            response=answer,
            media=media,
            events=events,
            upload=(upload["path"], upload.get("max-size")) if upload else None,
            deprecated=bool(operation.get("deprecated")),
            ours="x-known-from" in operation,
            backends=frozenset(operation.get("x-backends", ())),
            words=_words(operation) or str(operation.get("summary") or ""),
            name_words={each["name"]: _words(each) for each in parameters if each["in"] == "path"},
        )

    def _parameter(self, parameter: Json) -> Property:
        found = self.property({**parameter.get("schema", {}), "description": parameter.get("description", "")})
        marks = set(found.marks)
        marks |= {mark for mark in _PARAMETER_MARKS if parameter.get(mark) is True}
        return Property(
            found.type,
            frozenset(marks),
            "x-known-from" in parameter,
            frozenset(parameter.get("x-backends", ())),
            "header" if parameter["in"] == "header" else "query",
            found.words,
        )

    def _answer(self, responses: Json, place: str) -> tuple[Type | None, str | None, Type | None]:
        """Return the type of the success answer, its media type, and the event type if it may stream instead."""
        good = [responses[code] for code in sorted(responses) if code.startswith("2")]
        content = self._resolve((good or [responses.get("default", {})])[0]).get("content", {})
        media = next((each for each in JSON if each in content), next(iter(content), None))
        events = self._json({STREAM: content[STREAM]}, place) if media != STREAM and STREAM in content else None
        return self._json(content, place), media, events

    def _json(self, content: Json, place: str) -> Type | None:
        schemas = (content[media].get("schema") for media in JSON if media in content)
        return next((self.type(schema, place) for schema in schemas if schema), None)

    def _resolve(self, value: Json) -> Json:
        seen: set[str] = set()
        while "$ref" in value:
            pointer = value["$ref"]
            if pointer in seen or not pointer.startswith("#/"):
                raise ValueError(f"cannot resolve {pointer}")
            seen.add(pointer)
            value = resolve(self.root, pointer[1:])
        return value


def _words(value: Json) -> str:
    return str(value.get("description") or "")


def _value_words(enum: Json, values: tuple[str, ...]) -> dict[str, str]:
    """Return what is said of each value of an enum, listed or by value."""
    keys = ("x-enum-descriptions", "x-google-enum-descriptions", "enumDescriptions")
    said: Any = next((enum[key] for key in keys if enum.get(key)), {})
    pairs = said.items() if isinstance(said, dict) else zip(values, said, strict=False)
    return {str(value): str(words or "") for value, words in pairs}


def _other_paths(path: str, patterns: list[str]) -> tuple[str, ...]:
    """Return the paths of a resource's other name patterns: ``/tunedModels/{}:generateContent``."""
    shapes = [shape(pattern, "")[0] for pattern in patterns]
    if not shapes or not path.startswith(shapes[0]):
        return ()
    return tuple(each + path.removeprefix(shapes[0]) for each in shapes[1:])
