"""What a source says that our specification does not: a list of changes, none of them made yet."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Literal

from attrs import define, evolve, field, frozen

from generator.sync import names
from generator.sync.facts import JSON, STREAM, Document, Operation, Property, Schema, Type
from generator.sync.match import Taken, same, settle
from generator.sync.ownership import Ownership
from generator.sync.rules import Rules

Action = Literal["add", "change", "drop", "differ"]
Kind = Literal[
    "operation",
    "parameter",
    "request",
    "response",
    "events",
    "schema",
    "property",
    "value",
    "type",
    "mark",
    "old value",
    "backends",
    "path",
]
Body = Literal["request", "response", "events"]
Steps = tuple[str, ...]


@frozen
class Change:
    """One difference.

    ``subject`` names it as the rules of ``sources.yaml`` do; ``steps`` lead to the part of our document that is to
    change: the owner of what is added or dropped, or the thing itself that is different. ``backends`` are those that
    know it from now on, where not all do; an action of ``differ`` is told and never made.
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
    backends: frozenset[str] = frozenset()


@frozen
class Comparison:
    """The changes, in a fixed order, the operations of the source that are not wanted, and the schemas that have
    another name here than in the source, by that."""

    changes: tuple[Change, ...]
    out_of_scope: tuple[Operation, ...]
    named: Mapping[str, str]

    def of(self, action: Action) -> list[Change]:
        return [change for change in self.changes if change.action == action]


def compare(
    ours: Document, theirs: Document, owner: Ownership, rules: Rules, taken: Taken, everything: bool = False
) -> Comparison:
    """``taken`` holds the names that mean something here; ``everything`` takes in the operations left out."""
    return _Comparer(ours, theirs, owner, rules, taken, everything).run()


@define
class _Enum:
    """One of our enums and what the source says of it wherever it is used."""

    steps: Steps
    mine: Type
    shared: bool
    theirs: dict[str, None] = field(factory=dict)
    theirs_old: set[str] = field(factory=set)


@define
class _Comparer:
    ours: Document
    theirs: Document
    owner: Ownership
    rules: Rules
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
        mine = {key: each for key, each in by_path.items() if self.owner.owns_path(each.template)}
        outside = {
            key: operation
            for key, operation in sorted(self.theirs.operations.items())
            if key not in mine and (key in by_path or (not self.everything and not self.owner.source.wants(operation)))
        }
        named = self._select(outside, mine)
        for key, operation in sorted(self.theirs.operations.items()):
            if key in mine:
                self._operation(mine[key], operation)
        for operation in self._new(outside, mine):
            settled = self._settled(operation)
            self.changes.append(Change("add", "operation", operation.key, operation.id, (), operation=settled))
        for operation in self.ours.operations.values():
            mine_only = self.owner.owns_path(operation.template) and not operation.ours
            if mine_only and operation.key not in self.theirs.operations:
                self._drop("operation", operation.key, operation.id, ("paths", operation.template), operation.method)
        self._schemas()
        self._enum_values()
        return Comparison(tuple(_ordered(self.changes)), tuple(outside.values()), named)

    def _select(self, outside: Container[str], mine: Mapping[str, Operation]) -> Mapping[str, str]:
        """Leave only the schemas that wanted operations reach, each under the name that it has here."""
        roots: list[Type] = []
        for key, operation in self.theirs.operations.items():
            if key not in outside:
                # What a source says of a download is not what travels.
                download = key in mine and not _json(mine[key].media)
                roots += evolve(operation, response=None).types() if download else operation.types()
        reached = self.theirs.reachable(roots)
        whole = not self.owner.source.operations
        schemas = {
            name: schema
            for name, schema in self.theirs.schemas.items()
            if name in reached
            or (
                whole
                and name in self.ours.schemas
                and self.owner.may_be(name)
                and same(self.ours.schemas[name], schema, self.ours, self.theirs, self.owner)
            )
        }
        self.theirs, others = settle(
            evolve(self.theirs, schemas=schemas), self.ours, self.owner, self.taken, set(self.rules.rename.values())
        )
        return others

    def _new(self, outside: Container[str], mine: Mapping[str, Operation]) -> Iterator[Operation]:
        """The operations that we do not have; several that differ in the resource name alone are one."""
        done: set[str] = set()
        for key, operation in sorted(self.theirs.operations.items()):
            if key in mine or key in outside or key in done:
                continue
            entry = self.owner.source.entry(operation)
            if entry and entry.operation:
                known = [path for path in entry.paths if path in self.theirs.operations]
                done |= set(known)
                ours = next((mine[path] for path in known if path in mine), None)
                if ours:
                    for path in known:
                        self._another_path(ours, path, mine)
                    continue
                first = self.theirs.operations[known[0]]
                also = tuple(path.partition(" ")[2] for path in known[1:])
                operation = evolve(first, also=also)
            marked = self.owner.source != self.owner.sources.base and len(self.owner.backends) > 1
            backends = frozenset({self.owner.source.backend}) if marked else frozenset()
            yield evolve(operation, backends=backends)

    # Operations

    def _another_path(self, ours: Operation, key: str, mine: Container[str]) -> None:
        """Another resource that one of our operations is for."""
        if key not in mine:
            resource = names.resource_of(names.path_of(key.partition(" ")[2]))
            pattern = resource[0] if resource else ""
            steps = ("paths", ours.template, ours.method)
            self.changes.append(Change("add", "path", f"{ours.key}, for {pattern} too", "", steps, pattern))

    def _operation(self, ours: Operation, theirs: Operation) -> None:
        here = ("paths", ours.template, ours.method)
        # One of several paths that our operation stands for: where the first is described, that one decides.
        aside = theirs.key != ours.key and ours.key in self.theirs.operations
        for name, value in theirs.parameters.items():
            subject = f"{ours.key}?{name}"
            if name in ours.parameters and aside:
                continue
            if name in ours.parameters:
                self._property(subject, ours.parameters[name], value, (*here, "parameters", name), False)
            else:
                value = self._settled_property(value)
                self.changes.append(Change("add", "parameter", subject, str(value.type), here, name, value=value))
        if aside:
            return
        for name, value in ours.parameters.items():
            # A discovery document describes no headers.
            told = value.place == "query" or self.theirs.kind != "discovery"
            if name not in theirs.parameters and not value.ours and told:
                self._drop("parameter", f"{ours.key}?{name}", "", here, name)
        self._body("request", ours.key, ours.request, theirs.request, here)
        if _json(ours.media) and _json(theirs.media):
            self._body("response", ours.key, ours.response, theirs.response, here)
        if theirs.events and ours.media != STREAM:
            self._body("events", ours.key, ours.events, theirs.events, here)
        self._deprecation(ours.key, ours.deprecated, theirs.deprecated, here)

    def _body(self, kind: Body, key: str, ours: Type | None, theirs: Type | None, at: Steps) -> None:
        subject = f"{key} {kind}"
        if theirs is None and ours is not None and ours.name != "Empty":
            self._drop(kind, subject, str(ours), at)
        elif theirs is not None and not _same(ours, theirs) and self._known(theirs):
            self._changed(kind, subject, ours, theirs, at)

    # Schemas

    def _schemas(self) -> None:
        for name, theirs in sorted(self.theirs.schemas.items()):
            if name in self.ours.schemas:
                self._schema(self.ours.schemas[name], theirs)
            else:
                settled = {wire: self._settled_property(value) for wire, value in theirs.properties.items()}
                whole = theirs.type and self._settle(theirs.type)
                settled_schema = evolve(theirs, properties=settled, type=whole)
                self.changes.append(Change("add", "schema", name, "", (), name, schema=settled_schema))
        for name, schema in sorted(self.ours.schemas.items()):
            if name not in self.theirs.schemas and not schema.ours and self.owner.owns(name):
                self._drop("schema", name, "", ("components", "schemas"), name)

    def _schema(self, ours: Schema, theirs: Schema) -> None:
        here = ("components", "schemas", ours.name)
        shared = ours.name in self.owner.shared
        if ours.type or theirs.type:
            wanted = self._settle(theirs.type) if theirs.type else Type("object")
            self._type(ours.name, ours.type or Type("object"), wanted, here, shared and not self.owner.owns(ours.name))
            return
        for wire, value in theirs.properties.items():
            subject = f"{ours.name}.{wire}"
            if wire in ours.properties:
                self._property(subject, ours.properties[wire], value, (*here, "properties", wire), shared)
            else:
                backends = self.owner.marked(frozenset({self.owner.source.backend})) if shared else frozenset[str]()
                value = evolve(self._settled_property(value), backends=backends)
                detail = f"{value.type}{_only(backends)}"
                self.changes.append(Change("add", "property", subject, detail, here, wire, value=value))
        for wire, value in ours.properties.items():
            if wire not in theirs.properties and not value.ours and not ours.ours:
                self._missing(f"{ours.name}.{wire}", value, here, wire, shared)
        if not shared or self.owner.owns(ours.name):
            self._deprecation(ours.name, ours.deprecated, theirs.deprecated, here)

    def _missing(self, subject: str, ours: Property, at: Steps, wire: str, shared: bool) -> None:
        """A property that the source does not have: gone, or known to other backends only."""
        backend = self.owner.source.backend
        known = self.owner.known_to(ours)
        if backend not in known and backend:
            return
        if shared and known - {backend}:
            self._backends(subject, ours.backends, known - {backend}, (*at, "properties", wire))
        elif not ours.backends - {backend} and self.owner.owns(at[2]):
            self._drop("property", subject, "", at, wire)

    def _property(self, subject: str, ours: Property, theirs: Property, at: Steps, shared: bool) -> None:
        backend = self.owner.source.backend
        known = self.owner.known_to(ours)
        if ours.backends and backend and backend not in known:
            self._backends(subject, ours.backends, known | {backend}, at)
        # What another backend knows too is its owner's to say; what is different is told.
        aside = shared and not self.owner.owns(at[2]) and ours.backends != {backend}
        wanted = self._settle(theirs.type)
        typed = (*at, "schema") if at[-2] == "parameters" else at
        for mine, yours in _enum_pairs(ours.type, wanted):
            self._enum_use(subject, mine, yours, typed, ours.type)
        self._type(subject, ours.type, wanted, typed, aside)
        for mark in sorted(theirs.marks - ours.marks):
            words = f"not here, but on {backend}" if aside else ""
            self.changes.append(Change("differ" if aside else "add", "mark", f"{subject}!{mark}", words, at, mark))
        for mark in sorted(ours.marks - theirs.marks) if not ours.ours and not self._is_ours(at) else ():
            if not aside:
                self._drop("mark", f"{subject}!{mark}", "", at, mark)
            elif not self.rules.cannot_drop(f"{subject}!{mark}"):
                words = f"here, but not on {backend}"
                self.changes.append(Change("differ", "mark", f"{subject}!{mark}", words, at, mark))

    def _is_ours(self, at: Steps) -> bool:
        return at[0] == "components" and self.ours.schemas[at[2]].ours

    def _type(self, subject: str, ours: Type, theirs: Type, at: Steps, aside: bool) -> None:
        if _same(ours, theirs) or (theirs.leaf().kind == "any" and ours.leaf().kind != "any"):
            return
        loses_values = ours.leaf().kind == "enum" and theirs.leaf() == Type("string")
        if aside:
            words = f"{ours} here, {theirs} on {self.owner.source.backend}"
            self.changes.append(Change("differ", "type", subject, words, at))
        elif loses_values:
            self._drop("type", subject, f"{ours}, now any string", at)
        else:
            self._changed("type", subject, ours, theirs, at)

    def _backends(self, subject: str, before: frozenset[str], after: frozenset[str], at: Steps) -> None:
        if after >= self.owner.known_to(Property(Type("any"), backends=before)) or not self.rules.cannot_drop(subject):
            words = f"{_told(before)} -> {_told(self.owner.marked(after))}"
            backends = self.owner.marked(after)
            self.changes.append(Change("change", "backends", subject, words, at, backends=backends))

    def _deprecation(self, subject: str, ours: bool, theirs: bool, at: Steps) -> None:
        if theirs and not ours:
            self.changes.append(Change("add", "mark", f"{subject}!deprecated", "", at, "deprecated"))
        elif ours and not theirs:
            self._drop("mark", f"{subject}!deprecated", "", at, "deprecated")

    # Enums

    def _enum_use(self, subject: str, ours: Type, theirs: Type, at: Steps, whole: Type) -> None:
        name = ours.name or subject
        steps = ("components", "schemas", name) if ours.name else (*at, *_inwards(whole))
        seen = self.enums.setdefault(name, _Enum(steps, ours, name in self.owner.shared))
        seen.theirs.update(dict.fromkeys(theirs.values))
        seen.theirs_old |= theirs.deprecated_values

    def _enum_values(self) -> None:
        backend = self.owner.source.backend
        own = frozenset({backend})
        for name, enum in sorted(self.enums.items()):
            aside = enum.shared and not self.owner.owns(name)
            for value in enum.theirs:
                subject = f"{name}={value}"
                before = enum.mine.value_backends.get(value, frozenset())
                if value not in enum.mine.values:
                    only = self.owner.marked(own) if enum.shared else frozenset[str]()
                    change = Change("add", "value", subject, _only(only).strip(), enum.steps, value, backends=only)
                    self.changes.append(change)
                elif before and backend and backend not in before:
                    self._value_backends(subject, before, before | own, enum.steps, value)
            for value in enum.mine.values:
                before = enum.mine.value_backends.get(value, frozenset())
                known = before or self.owner.backends
                if value in enum.theirs or value in enum.mine.our_values or (backend and backend not in known):
                    continue
                subject = f"{name}={value}"
                if enum.shared and known - own:
                    self._value_backends(subject, before, known - own, enum.steps, value)
                elif not before - own and self.owner.owns(name):
                    self._drop("value", subject, "", enum.steps, value)
            for value in sorted(enum.theirs_old - enum.mine.deprecated_values):
                subject, words = f"{name}={value}!deprecated", f"not here, but on {backend}" if aside else ""
                action: Action = "differ" if aside else "add"
                self.changes.append(Change(action, "old value", subject, words, enum.steps, value))

    def _value_backends(
        self, subject: str, before: frozenset[str], after: frozenset[str], at: Steps, value: str
    ) -> None:
        if len(after) > len(before or self.owner.backends) or not self.rules.cannot_drop(subject):
            after = self.owner.marked(after)
            words = f"{_told(before)} -> {_told(after)}"
            self.changes.append(Change("change", "backends", subject, words, at, value, backends=after))

    # What a source refers to and does not describe

    def _known(self, value: Type) -> bool:
        return all(name in self.theirs.schemas or name in self.ours.schemas for name in value.refs())

    def _settle(self, value: Type) -> Type:
        """A type that names a schema nobody describes is free-form."""
        return value.changed(lambda part: part if self._known(part) or part.item or part.branches else Type("any"))

    def _settled_property(self, value: Property) -> Property:
        return evolve(value, type=self._settle(value.type))

    def _settled(self, operation: Operation) -> Operation:
        return evolve(
            operation,
            parameters={name: self._settled_property(value) for name, value in operation.parameters.items()},
            request=operation.request and self._settle(operation.request),
            response=operation.response and self._settle(operation.response),
            events=operation.events and self._settle(operation.events),
        )

    # The list

    def _changed(self, kind: Kind, subject: str, ours: Type | None, theirs: Type, steps: Steps) -> None:
        self.changes.append(Change("change", kind, subject, f"{ours or 'nothing'} -> {theirs}", steps, type=theirs))

    def _drop(self, kind: Kind, subject: str, detail: str, steps: Steps, name: str = "") -> None:
        if not self.rules.cannot_drop(subject):
            self.changes.append(Change("drop", kind, subject, detail, steps, name))


def _same(ours: Type | None, theirs: Type) -> bool:
    """Whether two types are one. A source that does not say what tells the branches of a union apart may be right."""
    if ours is None:
        return False

    def plain(part: Type) -> Type:
        return evolve(part, discriminator=None, mapping=())

    if any(part.kind == "union" and not part.discriminator for part in _parts(theirs)):
        ours, theirs = ours.changed(plain), theirs.changed(plain)
    return ours.bare() == theirs.bare()


def _parts(value: Type) -> Iterator[Type]:
    yield value
    for each in (*((value.item,) if value.item else ()), *value.branches):
        yield from _parts(each)


def _enum_pairs(ours: Type, theirs: Type) -> Iterator[tuple[Type, Type]]:
    """The enums of two types that stand for each other."""
    mine, yours = ours.leaf(), theirs.leaf()
    if mine.kind == yours.kind == "enum":
        yield mine, yours
    elif mine.kind == yours.kind == "union":
        named, others = [each for each in mine.enums() if each.name], list(yours.enums())
        if len(named) == len(others):
            yield from zip(named, others, strict=True)


def _only(backends: frozenset[str]) -> str:
    return f" ({_told(backends)})" if backends else ""


def _told(backends: frozenset[str]) -> str:
    return f"{' and '.join(sorted(backends))} only" if backends else "every backend"


def _inwards(value: Type) -> Iterator[str]:
    while value.item:
        yield "items" if value.kind == "array" else "additionalProperties"
        value = value.item


def _json(media: str | None) -> bool:
    return media is None or media in JSON


def _ordered(changes: Iterable[Change]) -> list[Change]:
    """Without repetitions (several paths may lead to one of our operations), in the order they are told."""
    actions: Mapping[Action, int] = {"add": 0, "change": 1, "drop": 2, "differ": 3}
    once = {(change.action, change.subject, change.detail): change for change in changes}
    return sorted(once.values(), key=lambda change: actions[change.action])
