"""The one adapter to openapi-python-client: it validates, resolves references and groups; every warning is fatal.

Its internals change in patch releases, so no other module may import it. It is given its own view of the normalised
document, in which everything that it would drop without a word, or trip over, is moved into ``x-`` keys; the outcome is
joined with the document again on ``/components/schemas/X``, operations on method and path.
"""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.document import Document, pointer_to
from generator.errors import Errors, InvalidDocument
from generator.walk import Json, each_schema, is_required_sets, operations

# Media types that the parser knows nothing of, and what it reads as bytes.
_EVENTS = "text/event-stream"
_BYTES = "application/octet-stream"
_SCHEMAS = "/components/schemas/"
_COMPONENT = re.compile(r"/components/schemas/[^/]+")


@frozen
class ParsedModel:
    """A class that the parser made: for each property its wire name, and the schema its innermost type refers to."""

    schema: str
    properties: dict[str, str | None]
    required: frozenset[str]


@frozen
class ParsedOperation:
    """An endpoint that the parser made; ``tag`` is the group it put it in, None when it found none."""

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
    """Run the parser over a normalised document; raises :class:`InvalidDocument` for each of its complaints."""
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import GeneratorData

    # Literal enums: a class of enum members would have one member for values that differ only in case, and refuse.
    config = Config.from_sources(
        ConfigFile(literal_enums=True), MetaType.NONE, Path("openapi.yaml"), "utf-8", False, None
    )
    try:
        data = GeneratorData.from_dict(view(document.data), config=config)
    except Exception as error:  # it raises ValueError, KeyError and RecursionError where it did not foresee something
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


def view(data: Json) -> Json:
    """What the parser is given."""
    data = copy.deepcopy(data)
    each_schema(data, lambda schema, pointer: _readable(schema, pointer))
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
        # What stands beside a $ref is not read, and its default would be checked against a class.
        return {"$ref": schema["$ref"]}
    for key in ("oneOf", "anyOf"):
        if branches := schema.pop(key, None):
            # Of a choice between required sets the object would vanish; a union that contains itself is refused.
            schema[f"x-{key}"] = branches
            if not is_required_sets(branches):
                schema.pop("type", None)
    for key in ("const", "discriminator"):
        if key in schema:
            # A discriminator may lead to a schema that is not there any more; a constant's default is compared oddly.
            schema[f"x-{key}"] = schema.pop(key)
    if "x-const" in schema:
        schema.pop("default", None)
    if isinstance(schema.get("type"), list):
        schema["x-types"] = schema.pop("type")
    if schema.get("type") == "object" and not schema.get("properties"):
        # A map, or free JSON, would be a class, named after its property: that name may be another schema's.
        inner = schema.pop("additionalProperties", None)
        if inner:
            return {**schema, "type": "array", "items": inner, "x-map": True}
        if isinstance(inner, dict) or not _COMPONENT.fullmatch(pointer):
            return {**{key: value for key, value in schema.items() if key != "type"}, "x-free-form": True}
    return schema


def _readable_parameter(parameter: Json) -> None:
    if parameter.get("in") == "header":
        # It refuses a list there, and what is not required of the kinds that it takes.
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
    """Whether a body of this media type is handed over as it is, neither JSON nor text."""
    return not re.match(r"application/(.+\+)?json\b|text/|multipart/|application/x-www-form-urlencoded", media)


def _line(text: str) -> str:
    return " ".join(text.split())


def _place(document: Document, words: str) -> Any:
    """The parser's words name a path or a schema; find it in the files."""
    for path, method, _ in operations(document.data):
        if f"{method.upper()} {path} " in f"{words} ":
            return document.where(pointer_to("paths", path, method))
    for name in re.findall(r"\b\w+\b", words):
        if name in document.data.get("components", {}).get("schemas", {}):
            return document.where(pointer_to("components", "schemas", name))
    return None


class _Joiner:
    """From the parser's classes back to the names of schemas."""

    def __init__(self, data: Any) -> None:
        self.data = data
        self.schemas: dict[str, str] = {}
        for found in (*data.models, *data.enums):
            # A component is named by its reference; free-form objects inside one are classes too, named by property.
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
        """The schema that the innermost type of a property refers to, None for a plain value."""
        while hasattr(value, "inner_property"):
            value = value.inner_property
        info = getattr(value, "class_info", None)
        return self.schemas.get(str(info.name)) if info else None


def blank(path: str) -> str:
    """A path without the names of its parameters, which the parser spells in its own way."""
    return re.sub(r"\{[^}]*\}", "{}", path)
