"""``python -m generator describe SOURCE``: what still wants a description, beside the publisher's own words for it.

They are printed and nothing else: a description in ``spec/`` is ours.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from generator.errors import Location
from generator.reader import read, unescape
from generator.sync import openapi
from generator.sync.changes import Comparison
from generator.sync.emit import MARK
from generator.sync.facts import Document, Operation, Type, shape
from generator.sync.tree import Tree


@frozen
class Wanted:
    """A place that wants a description: what stands there, and what the source says of it (perhaps nothing)."""

    place: Location
    subject: str
    words: str

    def __str__(self) -> str:
        words = textwrap.fill(self.words, 112, initial_indent="    ", subsequent_indent="    ")
        return f"{self.place}: {self.subject}\n{words or '    (upstream says nothing)'}"


def wanted(tree: Tree, comparison: Comparison) -> list[Wanted]:
    """Return what in the folder bears the mark of ``sync``, in the order of the files."""
    look = _Words(openapi.read(tree.document.data, kind="spec"), comparison.theirs)
    found = []
    for file, text in sorted(tree.texts.items()):
        if MARK not in text:
            continue
        source = read(text, f"{tree.folder.name}/{file}")
        at: dict[int, str] = {}
        for pointer in source.places:
            if place := source.where(pointer):
                # Several keys of a line: the last is the one whose value the line ends with.
                at[place.line] = pointer
        for number, line in enumerate(text.splitlines(), 1):
            if MARK in line:
                pointer = at[max(each for each in at if each <= number)]
                subject, words = look.up([unescape(step) for step in pointer.split("/")[1:]], source.data)
                found.append(
                    Wanted(Location(source.file, number, line.index(MARK) + 1), subject, " ".join(words.split()))
                )
    return found


@frozen
class _Words:
    ours: Document
    theirs: Document

    def up(self, steps: list[str], data: Any) -> tuple[str, str]:
        """Return what a description in a file of ours is of, as rules name it, and the source's words."""
        match steps:
            case ["components", "schemas", name, "x-enum-descriptions", value]:
                return f"{name}={value}", next((words[value] for words in self._values(name) if words.get(value)), "")
            case ["components", "schemas", name, "properties", wire, *_]:
                return f"{name}.{wire}", self._property(name, wire)
            case ["components", "schemas", name, *_]:
                return name, self.theirs.schemas[name].words if name in self.theirs.schemas else self._enum(name)
            case ["paths", path, method, *rest]:
                operation = self._operation(path, method)
                subject = f"{method} {shape(path, '')[0]}"
                match rest:
                    case ["parameters", index, *_]:
                        name = data["paths"][path][method]["parameters"][int(index)]["name"]
                        return f"{subject}?{name}", _parameter(operation, name) if operation else ""
                    case ["responses", *_]:
                        answer = operation and operation.response and operation.response.name
                        known = self.theirs.schemas.get(answer or "")
                        return f"{subject} response", known.words if known else ""
                return subject, operation.words if operation else ""
        return "/".join(steps), ""

    def _property(self, name: str, wire: str) -> str:
        schema = self.theirs.schemas.get(name)
        return schema.properties[wire].words if schema and wire in schema.properties else ""

    def _operation(self, path: str, method: str) -> Operation | None:
        wanted = shape(path, "")[0]
        for key, operation in self.theirs.operations.items():
            if key == f"{method} {wanted}" or (operation.method == method and wanted in operation.also):
                return operation
        return None

    def _enum(self, name: str) -> str:
        """Return what is said of the properties whose values the enum lists."""
        return next((words for schema, wire in self._users(name) if (words := self._property(schema, wire))), "")

    def _values(self, name: str) -> Iterator[Mapping[str, str]]:
        for schema, wire in self._users(name):
            if (known := self.theirs.schemas.get(schema)) and wire in known.properties:
                yield from (each.value_words for each in known.properties[wire].type.enums())

    def _users(self, enum: str) -> Iterator[tuple[str, str]]:
        for schema in self.ours.schemas.values():
            for wire, value in schema.properties.items():
                if _names(value.type, enum):
                    yield schema.name, wire


def _names(value: Type, enum: str) -> bool:
    return any(each.name == enum for each in value.enums())


def _parameter(operation: Operation, name: str) -> str:
    if name in operation.parameters:
        return operation.parameters[name].words
    # Where one resource name stands for all parameters of the path, its words do too.
    return operation.name_words.get(name) or next(iter(operation.name_words.values()), "")
