"""What a source says that our specification does not: a list of changes, none of them made yet."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Literal

from attrs import define, evolve, field, frozen

from generator.sync.facts import JSON, Document, Operation, Property, Schema, Type
from generator.sync.match import Taken, alike, settle
from generator.sync.quirks import Quirks

Action = Literal["add", "change", "drop"]
Kind = Literal[
    "operation", "parameter", "request", "response", "schema", "property", "value", "type", "mark", "old value"
]
Body = Literal["request", "response"]
Steps = tuple[str, ...]


@frozen
class Change:
    """One difference.

    ``subject`` names it as the rules of ``sync-quirks.yaml`` do; ``steps`` lead to the part of our document that is to
    change: the owner of what is added or dropped, or the thing itself that is different.
    """

    action: Action
    kind: Kind
    subject: str
    detail: str
    steps: Steps
    name: str = ""
    type: Type | None = None
    value: Property | None = None
    operation: Operation | None = None
    schema: Schema | None = None


@frozen
class Comparison:
    """The changes, in a fixed order, and the operations of the source that our scope leaves out."""

    changes: tuple[Change, ...]
    out_of_scope: tuple[Operation, ...]

    def of(self, action: Action) -> list[Change]:
        return [change for change in self.changes if change.action == action]


def compare(ours: Document, theirs: Document, quirks: Quirks, taken: Taken, everything: bool = False) -> Comparison:
    """``taken`` holds the names that mean something here; ``everything`` takes in the operations out of scope."""
    return _Comparer(ours, theirs, quirks, taken, everything).run()


@define
class _Enum:
    """One of our enums and what the source says of it wherever it is used."""

    steps: Steps
    values: tuple[str, ...]
    old: frozenset[str]
    ours: frozenset[str]
    theirs: dict[str, None] = field(factory=dict)
    theirs_old: set[str] = field(factory=set)


@define
class _Comparer:
    ours: Document
    theirs: Document
    quirks: Quirks
    taken: Taken
    everything: bool
    changes: list[Change] = field(factory=list)
    enums: dict[str, _Enum] = field(factory=dict)

    def run(self) -> Comparison:
        by_path = {
            f"{operation.method} {path}": operation
            for operation in self.ours.operations.values()
            for path in (*operation.also, operation.path)
        }
        outside = {
            key: operation
            for key, operation in sorted(self.theirs.operations.items())
            if key not in by_path and not self.everything and not self.quirks.in_scope(operation)
        }
        self.theirs = self._wanted(outside, by_path)
        for key, operation in sorted(self.theirs.operations.items()):
            if key in by_path:
                self._operation(by_path[key], operation)
            elif key not in outside:
                settled = self._settled(operation)
                self.changes.append(Change("add", "operation", operation.key, operation.id, (), operation=settled))
        for operation in self.ours.operations.values():
            if operation.key not in self.theirs.operations and not operation.ours:
                self._drop("operation", operation.key, operation.id, ("paths", operation.template), operation.method)
        self._schemas()
        self._enum_values()
        return Comparison(tuple(_ordered(self.changes)), tuple(outside.values()))

    def _wanted(self, outside: Container[str], by_path: Mapping[str, Operation]) -> Document:
        """The source with the schemas that its operations reach, each under the name that it has here."""
        roots = []
        for key, operation in self.theirs.operations.items():
            if key not in outside:
                # What a source says of a download is not what travels.
                download = key in by_path and not _json(by_path[key].media)
                roots += [operation.request, None if download else operation.response]
        reached = self.theirs.reachable(roots)
        schemas = {
            name: schema
            for name, schema in self.theirs.schemas.items()
            if name in reached or (name in self.ours.schemas and alike(self.ours.schemas[name], schema))
        }
        return settle(evolve(self.theirs, schemas=schemas), self.ours, self.taken, self.quirks.prefix)

    # Operations

    def _operation(self, ours: Operation, theirs: Operation) -> None:
        here = ("paths", ours.template, ours.method)
        # One of several paths that our operation stands for: where the first is described, that one decides.
        aside = theirs.key != ours.key and ours.key in self.theirs.operations
        for name, value in theirs.query.items():
            subject = f"{ours.key}?{name}"
            if name in ours.query and aside:
                continue
            if name in ours.query:
                self._property(subject, ours.query[name], value, (*here, "parameters", name))
            else:
                value = self._settled_property(value)
                self.changes.append(Change("add", "parameter", subject, str(value.type), here, name, value=value))
        if aside:
            return
        for name, value in ours.query.items():
            if name not in theirs.query and not value.ours:
                self._drop("parameter", f"{ours.key}?{name}", "", here, name)
        self._body("request", ours.key, ours.request, theirs.request, here)
        if _json(ours.media) and _json(theirs.media):
            self._body("response", ours.key, ours.response, theirs.response, here)
        self._deprecation(ours.key, ours.deprecated, theirs.deprecated, here)

    def _body(self, kind: Body, key: str, ours: Type | None, theirs: Type | None, at: Steps) -> None:
        subject = f"{key} {kind}"
        if theirs is None and ours is not None and ours.name != "Empty":
            self._drop(kind, subject, str(ours), at)
        elif theirs is not None and theirs.bare() != (ours.bare() if ours else None) and self._known(theirs):
            self._changed(kind, subject, ours, theirs, at)

    # Schemas

    def _schemas(self) -> None:
        for name, theirs in sorted(self.theirs.schemas.items()):
            if name in self.ours.schemas:
                self._schema(self.ours.schemas[name], theirs)
            else:
                settled = {wire: self._settled_property(value) for wire, value in theirs.properties.items()}
                settled_schema = evolve(theirs, properties=settled)
                self.changes.append(Change("add", "schema", name, "", (), name, schema=settled_schema))
        for name, schema in sorted(self.ours.schemas.items()):
            if name not in self.theirs.schemas and not schema.ours:
                self._drop("schema", name, "", ("components", "schemas"), name)

    def _schema(self, ours: Schema, theirs: Schema) -> None:
        here = ("components", "schemas", ours.name)
        for wire, value in theirs.properties.items():
            subject = f"{ours.name}.{wire}"
            if wire in ours.properties:
                self._property(subject, ours.properties[wire], value, (*here, "properties", wire))
            else:
                value = self._settled_property(value)
                self.changes.append(Change("add", "property", subject, str(value.type), here, wire, value=value))
        for wire, value in ours.properties.items():
            if wire not in theirs.properties and not value.ours:
                self._drop("property", f"{ours.name}.{wire}", "", here, wire)
        self._deprecation(ours.name, ours.deprecated, theirs.deprecated, here)

    def _property(self, subject: str, ours: Property, theirs: Property, at: Steps) -> None:
        wanted = self._settle(theirs.type)
        typed = (*at, "schema") if at[-2] == "parameters" else at
        mine, yours = ours.type.leaf(), wanted.leaf()
        if mine.kind == "enum" and yours.kind == "enum":
            self._enum_use(subject, mine, yours, typed, ours.type)
        if ours.type.bare() != wanted.bare():
            if mine.kind == "enum" and yours == Type("string"):
                self._drop("type", subject, f"{ours.type}, now any string", typed)
            elif yours.kind != "any" or mine.kind == "any":
                self._changed("type", subject, ours.type, wanted, typed)
        for mark in sorted(theirs.marks - ours.marks):
            self.changes.append(Change("add", "mark", f"{subject}!{mark}", "", at, mark))
        for mark in sorted(ours.marks - theirs.marks) if not ours.ours else ():
            self._drop("mark", f"{subject}!{mark}", "", at, mark)

    def _deprecation(self, subject: str, ours: bool, theirs: bool, at: Steps) -> None:
        if theirs and not ours:
            self.changes.append(Change("add", "mark", f"{subject}!deprecated", "", at, "deprecated"))
        elif ours and not theirs:
            self._drop("mark", f"{subject}!deprecated", "", at, "deprecated")

    # Enums

    def _enum_use(self, subject: str, ours: Type, theirs: Type, at: Steps, whole: Type) -> None:
        name = ours.name or subject
        steps = ("components", "schemas", name) if ours.name else (*at, *_inwards(whole))
        seen = self.enums.setdefault(name, _Enum(steps, ours.values, ours.deprecated_values, ours.our_values))
        seen.theirs.update(dict.fromkeys(theirs.values))
        seen.theirs_old |= theirs.deprecated_values

    def _enum_values(self) -> None:
        for name, enum in sorted(self.enums.items()):
            for value in enum.theirs:
                if value not in enum.values:
                    self.changes.append(Change("add", "value", f"{name}={value}", "", enum.steps, value))
            for value in enum.values:
                if value not in enum.theirs and value not in enum.ours:
                    self._drop("value", f"{name}={value}", "", enum.steps, value)
            for value in sorted(enum.theirs_old - enum.old):
                self.changes.append(Change("add", "old value", f"{name}={value}!deprecated", "", enum.steps, value))

    # What a source refers to and does not describe

    def _known(self, value: Type) -> bool:
        leaf = value.leaf()
        return leaf.kind != "ref" or leaf.name in self.theirs.schemas or leaf.name in self.ours.schemas

    def _settle(self, value: Type) -> Type:
        """A type that names a schema nobody describes is free-form."""
        if value.item:
            return evolve(value, item=self._settle(value.item))
        return value if self._known(value) else Type("any")

    def _settled_property(self, value: Property) -> Property:
        return evolve(value, type=self._settle(value.type))

    def _settled(self, operation: Operation) -> Operation:
        return evolve(
            operation,
            query={name: self._settled_property(value) for name, value in operation.query.items()},
            request=operation.request and self._settle(operation.request),
            response=operation.response and self._settle(operation.response),
        )

    # The list

    def _changed(self, kind: Kind, subject: str, ours: Type | None, theirs: Type, steps: Steps) -> None:
        self.changes.append(Change("change", kind, subject, f"{ours or 'nothing'} -> {theirs}", steps, type=theirs))

    def _drop(self, kind: Kind, subject: str, detail: str, steps: Steps, name: str = "") -> None:
        if not self.quirks.cannot_drop(subject):
            self.changes.append(Change("drop", kind, subject, detail, steps, name))


def _inwards(value: Type) -> Iterator[str]:
    while value.item:
        yield "items" if value.kind == "array" else "additionalProperties"
        value = value.item


def _json(media: str | None) -> bool:
    return media is None or media in JSON


def _ordered(changes: Iterable[Change]) -> list[Change]:
    """Without repetitions (several paths may lead to one of our operations), in the order they are told."""
    actions: Mapping[Action, int] = {"add": 0, "change": 1, "drop": 2}
    once = {(change.action, change.subject, change.detail): change for change in changes}
    return sorted(once.values(), key=lambda change: actions[change.action])
