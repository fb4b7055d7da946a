"""Which of our schemas each schema of a source is, and the name of one that cannot keep its own.

A schema of a source keeps its name unless that name belongs to something else of ours: an enum or another component
that is no object, a class that ``surface.yaml`` names, or a schema known from elsewhere that has other properties.
Then it gets the prefix of its source. A name once given is found again, so that a second run changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from generator.errors import UsageError
from generator.naming import class_name
from generator.sync.facts import Document, Operation, Property, Schema, Type
from generator.sync.quirks import FILE

Json = dict[str, Any]


@frozen
class Taken:
    """The names that are not free: our components by their class names, and the classes of ``surface.yaml``."""

    components: Mapping[str, str]
    classes: frozenset[str]

    @classmethod
    def of(cls, components: Json, surface: Json) -> Taken:
        return cls({class_name(name): name for name in components}, public_classes(surface))

    def __contains__(self, name: str) -> bool:
        return class_name(name) in self.components or name in self.classes


def public_classes(surface: Json) -> frozenset[str]:
    """The names that ``surface.yaml`` gives to classes, its own ones and those it renames."""
    found: set[Any] = set()
    for section in ("imports", "long_running", "unions", "sdk_models", "configs"):
        found |= (surface.get(section) or {}).keys()
    for section in ("models", "enums"):
        for entry in (surface.get(section) or {}).values():
            found |= {entry.get("name"), *(entry.get("aliases") or ())} if isinstance(entry, dict) else set()
    for resource in (surface.get("resources") or {}).values():
        found |= {resource["class"], f"Async{resource['class']}"} if "class" in resource else set()
        found |= {method.get("config") for method in (resource.get("methods") or {}).values()}
    return frozenset(found - {None})


def settle(theirs: Document, ours: Document, taken: Taken, prefix: str) -> Document:
    """``theirs`` with each schema under the name that it has here, or is going to have."""
    names = {name: _name(schema, ours, taken, prefix) for name, schema in theirs.schemas.items()}
    return renamed(theirs, {old: new for old, new in names.items() if old != new})


def renamed(document: Document, names: Mapping[str, str]) -> Document:
    """``document`` with other names for schemas, wherever they are referred to."""
    if not names:
        return document

    def type_(value: Type) -> Type:
        name = names.get(value.name, value.name) if value.kind == "ref" and value.name else value.name
        return evolve(value, name=name, item=type_(value.item) if value.item else None)

    def properties(values: Mapping[str, Property]) -> dict[str, Property]:
        return {wire: evolve(value, type=type_(value.type)) for wire, value in values.items()}

    def operation(value: Operation) -> Operation:
        return evolve(
            value,
            query=properties(value.query),
            request=value.request and type_(value.request),
            response=value.response and type_(value.response),
        )

    schemas = [
        evolve(each, name=names.get(each.name, each.name), properties=properties(each.properties))
        for each in document.schemas.values()
    ]
    return evolve(
        document,
        schemas={each.name: each for each in schemas},
        operations={key: operation(each) for key, each in document.operations.items()},
    )


def _name(schema: Schema, ours: Document, taken: Taken, prefix: str) -> str:
    other = f"{prefix}{schema.name}"
    if prefix and other in ours.schemas:
        return other
    if schema.name in ours.schemas and alike(ours.schemas[schema.name], schema):
        return schema.name
    if schema.name not in taken:
        return schema.name
    if not prefix or other in taken:
        raise UsageError(
            f"the source describes a schema {schema.name}, which is the name of something else in the specification"
            + (f", and so is {other}" if prefix else "")
            + f"; give it another name under `rename` in {FILE}"
        )
    return other


def alike(ours: Schema, theirs: Schema) -> bool:
    """Whether two schemas of one name are one thing. Of those that a source brought, the name alone decides."""
    if not ours.ours or not ours.properties or not theirs.properties:
        return True
    shared = ours.properties.keys() & theirs.properties.keys()
    return 2 * len(shared) >= min(len(ours.properties), len(theirs.properties))
