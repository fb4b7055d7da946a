"""The facts of an API description, without layout. Its ``words`` are kept aside: they are shown, and never merged.

Every source (a discovery document, an OpenAPI document, our own ``spec/``) is read into these classes, so that two of
them can be compared. Paths have no version and no parameter names: ``/files/{}``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal

from attrs import define, evolve, field, frozen

from generator.document import pointer_to

# The media types whose content is JSON, and the one that a download is described for.
STREAM = "text/event-stream"
JSON = ("application/json", STREAM)
DOWNLOAD = "*/*"

Kind = Literal["string", "integer", "number", "boolean", "any", "object", "array", "map", "ref", "enum", "union"]
Mark = Literal["required", "readOnly", "writeOnly", "immutable", "deprecated"]
Place = Literal["query", "header"]
DocumentKind = Literal["discovery", "openapi", "facts", "spec"]
Scalar = str | int | float | bool


@define
class Step:
    """The reader's position in a document, for error messages."""

    pointer: str = ""

    def at(self, *steps: str) -> None:
        self.pointer = pointer_to(*steps)


@frozen
class Type:
    """The type of one value.

    ``object`` is free-form JSON, ``ref`` names a schema, ``enum`` lists the values of a string. The ``name`` of an enum
    is its component's, if any, and is not compared. ``our_values`` come from elsewhere (``x-enum-known-from``), so no
    source can drop them; ``value_backends`` lists the backends of a value, if not all support it. The ``format`` of an
    integer enum is ``integer``. A ``union`` has branches; ``mapping`` holds pairs of a ``discriminator`` value and a
    schema. For ``any``, ``said`` is true if the source states it, and false if it only leaves the type open.
    """

    kind: Kind
    format: str | None = None
    item: Type | None = None
    name: str | None = field(default=None)
    values: tuple[str, ...] = ()
    deprecated_values: frozenset[str] = field(default=frozenset(), eq=False)
    our_values: frozenset[str] = field(default=frozenset(), eq=False)
    value_backends: Mapping[str, frozenset[str]] = field(factory=dict, eq=False, repr=False)
    const: Scalar | None = None
    branches: tuple[Type, ...] = ()
    discriminator: str | None = None
    mapping: tuple[tuple[str, str], ...] = ()
    said: bool = field(default=False, eq=False)
    value_words: Mapping[str, str] = field(factory=dict, eq=False, repr=False)

    def bare(self) -> Type:
        """Return this type without its enum component's own attributes, and with union branches sorted."""
        if self.kind == "enum":
            return Type("enum", format=self.format)
        item = self.item.bare() if self.item else None
        branches = tuple(sorted((each.bare() for each in self.branches), key=repr))
        return evolve(self, item=item, branches=branches, mapping=tuple(sorted(self.mapping)))

    def leaf(self) -> Type:
        """Return the type inside all arrays and maps."""
        return self.item.leaf() if self.item else self

    def refs(self) -> Iterator[str]:
        """Return the names of all schemas mentioned."""
        if self.kind == "ref" and self.name:
            yield self.name
        for each in (*((self.item,) if self.item else ()), *self.branches):
            yield from each.refs()

    def enums(self) -> Iterator[Type]:
        """Return all enums mentioned."""
        if self.kind == "enum":
            yield self
        for each in (*((self.item,) if self.item else ()), *self.branches):
            yield from each.enums()

    def changed(self, change: Callable[[Type], Type]) -> Type:
        """Return this type with ``change`` applied to every type inside it and then to itself."""
        item = self.item.changed(change) if self.item else None
        return change(evolve(self, item=item, branches=tuple(each.changed(change) for each in self.branches)))

    def __str__(self) -> str:
        if self.kind == "array":
            return f"list of {self.item}"
        if self.kind == "map":
            return f"map of {self.item}"
        if self.kind == "ref":
            return self.name or "?"
        if self.kind == "enum":
            return f"enum {self.name}" if self.name else "enum"
        if self.kind == "union":
            names = " | ".join(f"({each})" if each.item else str(each) for each in self.branches)
            return f"{names} by {self.discriminator}" if self.discriminator else names
        if self.const is not None:
            return f"{self.kind} {self.const!r}"
        return f"{self.kind} ({self.format})" if self.format else self.kind


@frozen
class Property:
    """A property, or a query or header parameter of an operation.

    ``ours``: known from elsewhere (``x-known-from``), so no source can drop it. ``backends`` lists those that support
    it, if not all do.
    """

    type: Type
    marks: frozenset[Mark] = frozenset()
    ours: bool = False
    backends: frozenset[str] = frozenset()
    place: Place = "query"
    words: str = field(default="", eq=False, repr=False)

    def changed(self, change: Callable[[Type], Type]) -> Property:
        """Return it with ``change`` applied to every type in it."""
        return evolve(self, type=self.type.changed(change))


@frozen
class Schema:
    """An object with properties or, with a ``type``, a union. Enums and aliases are resolved where they are used."""

    name: str
    properties: dict[str, Property]
    deprecated: bool = False
    ours: bool = False
    type: Type | None = None
    words: str = field(default="", eq=False, repr=False)

    def types(self) -> Iterator[Type]:
        """Return the types of its properties, and its own."""
        yield from (value.type for value in self.properties.values())
        if self.type:
            yield self.type

    def changed(self, change: Callable[[Type], Type]) -> Schema:
        """Return it with ``change`` applied to every type in it."""
        properties = {wire: value.changed(change) for wire, value in self.properties.items()}
        return evolve(self, properties=properties, type=self.type and self.type.changed(change))


@frozen
class Operation:
    """One endpoint.

    ``names`` are its path parameters in order; ``resource`` is the one that stands for all of them in a ``{+name}``
    path, if the source has one; ``also`` lists further paths that one of our operations covers. ``events`` is the type
    of a stream's events where an operation may either answer at once or stream; ``fixed_query`` holds the query
    parameters that every request sends; ``name_words`` what is said of the parameters in the path.
    """

    method: str
    path: str
    id: str
    names: tuple[str, ...] = ()
    template: str = ""
    also: tuple[str, ...] = ()
    resource: str | None = None
    parameters: dict[str, Property] = field(factory=dict)
    request: Type | None = None
    response: Type | None = None
    media: str | None = None
    events: Type | None = None
    upload: tuple[str, int | None] | None = None
    deprecated: bool = False
    ours: bool = False
    backends: frozenset[str] = frozenset()
    fixed_query: Mapping[str, str] = field(factory=dict, eq=False)
    words: str = field(default="", eq=False, repr=False)
    name_words: Mapping[str, str] = field(factory=dict, eq=False, repr=False)

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"

    def bodies(self) -> Iterator[Type]:
        yield from (each for each in (self.request, self.response, self.events) if each)

    def types(self) -> Iterator[Type]:
        """Return the types of its bodies and parameters."""
        yield from self.bodies()
        yield from (value.type for value in self.parameters.values())

    def changed(self, change: Callable[[Type], Type]) -> Operation:
        """Return it with ``change`` applied to every type in it."""
        return evolve(
            self,
            parameters={name: value.changed(change) for name, value in self.parameters.items()},
            request=self.request and self.request.changed(change),
            response=self.response and self.response.changed(change),
            events=self.events and self.events.changed(change),
        )


@frozen
class Document:
    """A whole description. ``schemas`` holds objects and unions; ``title`` names it for people."""

    kind: DocumentKind
    title: str
    revision: str
    version: str
    schemas: dict[str, Schema]
    operations: dict[str, Operation]

    def reachable(self, roots: Iterable[Type | None]) -> set[str]:
        """Return the names of all schemas and enums reachable from ``roots``."""
        found: set[str] = set()
        todo = [each for each in roots if each]
        while todo:
            current = todo.pop()
            found |= {each.name for each in current.enums() if each.name}
            for name in current.refs():
                if name not in found and name in self.schemas:
                    found.add(name)
                    todo += self.schemas[name].types()
        return found

    def changed(self, change: Callable[[Type], Type]) -> Document:
        """Return the document with ``change`` applied to every type in it."""
        schemas = {name: each.changed(change) for name, each in self.schemas.items()}
        operations = {key: each.changed(change) for key, each in self.operations.items()}
        return evolve(self, schemas=schemas, operations=operations)


_PARAMETER = re.compile(r"\{\+?([^}=]*)(?:=[^}]*)?\}")


def shape(path: str, version: str) -> tuple[str, tuple[str, ...]]:
    """Return a path without version and parameter names, and those names: ``/files/{}``, ``("filesId",)``."""
    path = "/" + path.strip("/")
    path = path.removeprefix(f"/{version}") if version and path.startswith(f"/{version}/") else path
    return _PARAMETER.sub("{}", path), tuple(_PARAMETER.findall(path))
