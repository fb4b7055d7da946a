"""What an API description says, with the words and the layout taken away.

Every source (a discovery document, an OpenAPI document, our own ``spec/``) is read into these classes, so that two of
them can be compared fact by fact. Paths have no version, path parameters no names: ``/files/{}``.
"""

from __future__ import annotations

import re
from typing import Literal

from attrs import evolve, field, frozen

# The media types whose content is JSON, and the one that a download is described for.
JSON = ("application/json", "text/event-stream")
DOWNLOAD = "*/*"

Kind = Literal["string", "integer", "number", "boolean", "any", "object", "array", "map", "ref", "enum"]
Mark = Literal["required", "readOnly", "writeOnly", "immutable", "deprecated"]


@frozen
class Type:
    """One value. ``object`` is free-form JSON; ``ref`` names a schema; ``enum`` lists the values of a string.

    The ``name`` of an enum is that of its component where it has one; it is no part of what the type is. Its
    ``our_values`` are known from elsewhere (``x-enum-known-from``), so that no source can drop them.
    """

    kind: Kind
    format: str | None = None
    item: Type | None = None
    name: str | None = field(default=None)
    values: tuple[str, ...] = ()
    deprecated_values: frozenset[str] = field(default=frozenset(), eq=False)
    our_values: frozenset[str] = field(default=frozenset(), eq=False)

    def bare(self) -> Type:
        """This type without what belongs to an enum's own component: its name and its values."""
        item = self.item.bare() if self.item else None
        return Type("enum") if self.kind == "enum" else evolve(self, item=item)

    def leaf(self) -> Type:
        """The type inside all arrays and maps."""
        return self.item.leaf() if self.item else self

    def __str__(self) -> str:
        if self.kind == "array":
            return f"list of {self.item}"
        if self.kind == "map":
            return f"map of {self.item}"
        if self.kind == "ref":
            return self.name or "?"
        if self.kind == "enum":
            return f"enum {self.name}" if self.name else "enum"
        return f"{self.kind} ({self.format})" if self.format else self.kind


@frozen
class Property:
    """``ours``: known from elsewhere (``x-known-from``), so that no source can drop it."""

    type: Type
    marks: frozenset[Mark] = frozenset()
    ours: bool = False


@frozen
class Schema:
    """An object with properties. A schema that is an enum, or a name for a type, is resolved where it is used."""

    name: str
    properties: dict[str, Property]
    deprecated: bool = False
    ours: bool = False


@frozen
class Operation:
    """One endpoint. ``names`` are those of its path parameters, in order; ``resource`` the one that stands for all of
    them in a ``{+name}`` path, when the source says so; ``also`` the other paths that one of ours stands for."""

    method: str
    path: str
    id: str
    names: tuple[str, ...] = ()
    template: str = ""
    also: tuple[str, ...] = ()
    resource: str | None = None
    query: dict[str, Property] = field(factory=dict)
    request: Type | None = None
    response: Type | None = None
    media: str | None = None
    upload: tuple[str, int | None] | None = None
    deprecated: bool = False
    ours: bool = False

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"


@frozen
class Document:
    """A whole description. ``schemas`` holds objects only; ``source`` says in words where it came from."""

    kind: Literal["discovery", "openapi", "spec"]
    title: str
    revision: str
    version: str
    schemas: dict[str, Schema]
    operations: dict[str, Operation]

    def reachable(self, roots: list[Type | None]) -> set[str]:
        """The names of all schemas that ``roots`` reach."""
        found: set[str] = set()
        todo = [each.leaf() for each in roots if each]
        while todo:
            current = todo.pop()
            if current.kind != "ref" or current.name in found or current.name not in self.schemas:
                continue
            found.add(current.name)
            todo += [each.type.leaf() for each in self.schemas[current.name].properties.values()]
        return found


_MARK_WORDS: dict[str, Mark] = {
    "required": "required",
    "output only": "readOnly",
    "input only": "writeOnly",
    "immutable": "immutable",
}
_PREFIX = re.compile(r"\s*(Required|Optional|Output only|Input only|Immutable|Identifier|Deprecated)\b[.:]?\s*", re.I)
_PARAMETER = re.compile(r"\{\+?([^}=]*)(?:=[^}]*)?\}")


def marks_of(description: str) -> frozenset[Mark]:
    """The marks that Google's descriptions open with: ``Required. Immutable. The ...``."""
    found: set[Mark] = set()
    position = 0
    while match := _PREFIX.match(description, position):
        # A sentence may begin with such a word and mean nothing by it: "Required amount of ...".
        if not match[0].rstrip().endswith((".", ":")):
            break
        if mark := _MARK_WORDS.get(match[1].lower()):
            found.add(mark)
        position = match.end()
    return frozenset(found)


def shape(path: str, version: str) -> tuple[str, tuple[str, ...]]:
    """A path without its version, its parameters unnamed, and their names: ``/files/{}``, ``("filesId",)``."""
    path = "/" + path.strip("/")
    path = path.removeprefix(f"/{version}") if version and path.startswith(f"/{version}/") else path
    return _PARAMETER.sub("{}", path), tuple(_PARAMETER.findall(path))
