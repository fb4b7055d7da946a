"""Find what descriptions name and the specification has no more, such as a field that ``sync --prune`` took out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from generator.document import Document, pointer_to
from generator.errors import Location
from generator.spelling import snake
from generator.surface import Surface
from generator.walk import Json, operations

REMOVED = "x-removed"

# In backticks: what only a name of the API is spelt like, and any single word.
_NAME = re.compile(r"[a-z]+[A-Z]\w*|[A-Z]{3,}(?:_[A-Z]+)*")
_QUOTED = re.compile(r"`(\w+)`")


@frozen
class Mention:
    """A description at ``place`` that says ``name``, which is no longer there."""

    place: Location | None
    subject: str
    name: str

    def __str__(self) -> str:
        return f"{self.place}: the description of {self.subject} names `{self.name}`, which is no longer there"


def mentions(document: Document, surface: Surface | None = None) -> list[Mention]:
    """Return what descriptions name that is not there, of the document and of its surface."""
    schemas: Json = document.data.get("components", {}).get("schemas", {})
    there = _names(document.data, schemas)
    gone = {name for schema in schemas.values() for name in schema.get(REMOVED, ())} - there
    found = []
    for steps, text in _texts(document.data, ()):
        own: Json = schemas.get(steps[2], {}) if steps[:2] == ("components", "schemas") else {}
        removed = gone | {*own.get(REMOVED, ())} - {*own.get("properties", {}), *map(str, own.get("enum", ()))}
        for name in dict.fromkeys(_QUOTED.findall(text)):
            if name in removed or (name not in there and _NAME.fullmatch(name)):
                found.append(Mention(document.where(pointer_to(*steps)), _subject(steps), name))
    if surface is not None:
        # In Python they may have another spelling.
        spelt = gone | {snake(name) for name in gone} - {snake(name) for name in there}
        for steps, text in _texts(surface.data, ()):
            named = [name for name in dict.fromkeys(_QUOTED.findall(text)) if name in spelt]
            found += [Mention(surface.where(*steps), "/".join(steps[:-1]), name) for name in named]
    return found


def _names(data: Json, schemas: Json) -> set[str]:
    names = {*schemas}
    for schema in schemas.values():
        names |= {*(schema.get("properties") or {}), *map(str, schema.get("enum", ()))}
    for _, _, operation in operations(data):
        names |= {operation["operationId"], *(each["name"] for each in operation.get("parameters", ()))}
    return names


def _texts(node: Any, steps: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each description below ``node``, and where it is."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _texts(item, (*steps, str(index)))
    elif isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str) and (key in ("description", "summary") or steps[-1:] == ("x-enum-descriptions",)):
                yield (*steps, key), value
            else:
                yield from _texts(value, (*steps, key))


def _subject(steps: tuple[str, ...]) -> str:
    match steps:
        case ("components", "schemas", name, "x-enum-descriptions", value):
            return f"{name}={value}"
        case ("components", "schemas", name, "properties", wire, *_):
            return f"{name}.{wire}"
        case ("components", _, name, *_):
            return name
        case ("paths", path, method, *_) if method not in ("description", "summary"):
            return f"{method} {path}"
    return "/".join(steps[:-1])
