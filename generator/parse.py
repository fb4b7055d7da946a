"""The adapter to openapi-python-client, which validates, resolves references and groups. Its warnings are errors.

Its internals change in patch releases, so no other module imports it. It gets a copy of the normalised document in
which everything that it would drop silently or fail on is moved into ``x-`` keys. Its results are joined with the
document by ``/components/schemas/X``, operations by method and path.
"""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.document import Document, pointer_to
from generator.errors import Errors, InvalidDocument
from generator.spelling import snake
from generator.walk import Json, each_schema, is_required_sets, operations

# A media type that the parser does not know, and one that it reads as bytes.
_EVENTS = "text/event-stream"
_BYTES = "application/octet-stream"
_SCHEMAS = "/components/schemas/"
_COMPONENT = re.compile(r"/components/schemas/[^/]+")


@frozen
class ParsedModel:
    """A class made by the parser: its properties by wire name, with the schema that the innermost type refers to."""

    schema: str
    properties: dict[str, str | None]
    required: frozenset[str]


@frozen
class ParsedOperation:
    """An endpoint made by the parser; ``tag`` is its group, None if it has none."""

    method: str
    path: str
    tag: str | None
    path_parameters: tuple[str, ...]
    query_parameters: tuple[str, ...]
    header_parameters: tuple[str, ...]
    body: str | None
    response: str | None


@frozen
class Parsed:
    models: dict[str, ParsedModel]
    enums: dict[str, frozenset[str]]
    operations: dict[tuple[str, str], ParsedOperation]


def parse(document: Document) -> Parsed:
    """Parse a normalised document; raise :class:`InvalidDocument` for every warning."""
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import GeneratorData

    # Literal enums: enum classes refuse values that differ only in case.
    config = Config.from_sources(
        ConfigFile(literal_enums=True), MetaType.NONE, Path("openapi.yaml"), "utf-8", False, None
    )
    try:
        data = GeneratorData.from_dict(view(document.data), config=config)
    except Exception as error:  # unforeseen documents make it raise ValueError, KeyError or RecursionError
        raise InvalidDocument(f"the parser fails: {type(error).__name__}: {_line(str(error))}") from None
    complaints = [data] if isinstance(data, GeneratorError) else list(data.errors)
    groups = [] if isinstance(data, GeneratorError) else list(data.endpoint_collections_by_tag.values())
    complaints += [error for group in groups for error in group.parse_errors]
    errors = Errors()
    for complaint in complaints:
        words = _line(f"{complaint.header} {complaint.detail or ''}")
        errors.add(InvalidDocument(f"the parser: {words}", _place(document, words)))
    errors.check()
    assert not isinstance(data, GeneratorError)
    return _Joiner(data).parsed(groups)


def predicted(document: Document) -> Parsed:
    """The parser's reading of a normalised document, without the parser, which takes longer than a comparison of two
    documents: names alone, and only of what `generate` would not refuse."""
    schemas: dict[str, Json] = document.data.get("components", {}).get("schemas", {})
    models = {
        name: ParsedModel(name, dict.fromkeys(schema.get("properties", {})), frozenset(schema.get("required", ())))
        for name, schema in schemas.items()
        if "enum" not in schema
    }
    enums = {name: frozenset(map(str, schema["enum"])) for name, schema in schemas.items() if "enum" in schema}
    found = {}
    for path, method, operation in operations(document.data):
        tags = operation.get("tags") or [None]
        tag = snake(str(tags[0])).replace(" ", "_").replace("-", "_") if tags[0] else None
        found[method, blank(path)] = ParsedOperation(method, blank(path), tag, (), (), (), None, None)
    return Parsed(models, enums, found)


def view(data: Json) -> Json:
    """Return the copy of a document that the parser gets."""
    data = copy.deepcopy(data)
    each_schema(data, _readable)
    for parameter in data.get("components", {}).get("parameters", {}).values():
        _readable_parameter(parameter)
    for _, _, operation in operations(data):
        for parameter in operation.get("parameters", []):
            _readable_parameter(parameter)
        for response in operation.get("responses", {}).values():
            _readable_content(response)
    for response in data.get("components", {}).get("responses", {}).values():
        _readable_content(response)
    return data


def _readable(schema: Json, pointer: str) -> Json:
    if "$ref" in schema:
        # Siblings of a $ref are not read, and a default would be checked against a class.
        return {"$ref": schema["$ref"]}
    for key in ("oneOf", "anyOf"):
        if branches := schema.pop(key, None):
            # An object with a oneOf of required sets would vanish; a union that contains itself is refused.
            schema[f"x-{key}"] = branches
            if not is_required_sets(branches):
                schema.pop("type", None)
    for key in ("const", "discriminator"):
        if key in schema:
            # A discriminator may refer to a schema that was inlined; defaults of constants are compared wrongly.
            schema[f"x-{key}"] = schema.pop(key)
    if "x-const" in schema:
        schema.pop("default", None)
    if isinstance(schema.get("type"), list):
        schema["x-types"] = schema.pop("type")
    if schema.get("type") == "object" and not schema.get("properties"):
        # A map or free JSON would become a class named after its property, which may collide with a schema.
        inner = schema.pop("additionalProperties", None)
        if inner:
            return {**schema, "type": "array", "items": inner, "x-map": True}
        if isinstance(inner, dict) or not _COMPONENT.fullmatch(pointer):
            return {**{key: value for key, value in schema.items() if key != "type"}, "x-free-form": True}
    return schema


def _readable_parameter(parameter: Json) -> None:
    if parameter.get("in") == "header":
        # The parser refuses lists there, and optional parameters.
        parameter["x-schema"] = parameter.get("schema", {})
        parameter["schema"] = {"type": "string"}


def _readable_content(response: Json) -> None:
    content = response.get("content", {})
    if _EVENTS in content:
        response["x-event-stream"] = True
        event = content.pop(_EVENTS)
        content.setdefault("application/json", event)
    for media in [each for each in content if is_bytes(each)]:
        content.setdefault(_BYTES, content.pop(media))


def is_bytes(media: str) -> bool:
    """Whether bodies of this media type are bytes, neither JSON nor text."""
    return not re.match(r"application/(.+\+)?json\b|text/|multipart/|application/x-www-form-urlencoded", media)


def _line(text: str) -> str:
    return " ".join(text.split())


def _place(document: Document, words: str) -> Any:
    """Find the location of the path or schema that a message of the parser names."""
    for path, method, _ in operations(document.data):
        if f"{method.upper()} {path} " in f"{words} ":
            return document.where(pointer_to("paths", path, method))
    for name in re.findall(r"\b\w+\b", words):
        if name in document.data.get("components", {}).get("schemas", {}):
            return document.where(pointer_to("components", "schemas", name))
    return None


class _Joiner:
    """Maps the parser's classes back to the names of schemas."""

    def __init__(self, data: Any) -> None:
        self.data = data
        self.schemas: dict[str, str] = {}
        for found in (*data.models, *data.enums):
            # Classes are found by reference; free-form objects are classes too, named after their property.
            name = found.name.get_untrusted_value()
            if name.startswith(_SCHEMAS):
                self.schemas[str(found.class_info.name)] = name.removeprefix(_SCHEMAS)

    def parsed(self, groups: list[Any]) -> Parsed:
        models = {}
        for model in self.data.models:
            if schema := self.schemas.get(str(model.class_info.name)):
                properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
                models[schema] = ParsedModel(
                    schema,
                    {each.name.get_untrusted_value(): self._schema_of(each) for each in properties},
                    frozenset(each.name.get_untrusted_value() for each in properties if each.required),
                )
        enums = {
            schema: frozenset(map(str, enum.values))
            for enum in self.data.enums
            if (schema := self.schemas.get(str(enum.class_info.name)))
        }
        found = [self._operation(endpoint, str(group.tag)) for group in groups for endpoint in group.endpoints]
        return Parsed(models, enums, {(each.method, each.path): each for each in found})

    def _operation(self, endpoint: Any, tag: str) -> ParsedOperation:
        answers = list(endpoint.responses)
        good = [each for each in answers if each.status_code.pattern.startswith("2")] or answers
        return ParsedOperation(
            method=str(endpoint.method),
            path=blank(endpoint.path.get_untrusted_value()),
            tag=None if tag == "default" else tag,
            path_parameters=tuple(each.name.get_untrusted_value() for each in endpoint.path_parameters),
            query_parameters=tuple(each.name.get_untrusted_value() for each in endpoint.query_parameters),
            header_parameters=tuple(each.name.get_untrusted_value() for each in endpoint.header_parameters),
            body=self._schema_of(endpoint.bodies[0].prop) if endpoint.bodies else None,
            response=self._schema_of(good[0].prop) if good else None,
        )

    def _schema_of(self, value: Any) -> str | None:
        """The schema that a property's innermost type refers to; None for a scalar."""
        while hasattr(value, "inner_property"):
            value = value.inner_property
        info = getattr(value, "class_info", None)
        return self.schemas.get(str(info.name)) if info else None


def blank(path: str) -> str:
    """A path without the names of its parameters, which the parser respells."""
    return re.sub(r"\{[^}]*\}", "{}", path)
