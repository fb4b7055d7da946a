"""Find what a source describes that our spec does not, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, evolve, field

from generator.sync import names
from generator.sync.changes import Body, Change, Comparison, Kind, Steps, backend_names, in_order, only_note
from generator.sync.compare_enums import EnumComparer, enum_pairs
from generator.sync.facts import STREAM, Document, Operation, Property, Schema, Type
from generator.sync.match_operations import MatchedOperations, is_json, match_operations
from generator.sync.match_schemas import Taken
from generator.sync.ownership import Ownership
from generator.sync.rules import Rules


def compare(
    ours: Document, theirs: Document, owner: Ownership, rules: Rules, taken: Taken, everything: bool = False
) -> Comparison:
    """Compare a source with the specification.

    Args:
        ours: The specification.
        theirs: The source, after its rules were applied.
        owner: What of the specification the source may change.
        rules: The source's rules, which say whose absence means nothing.
        taken: The names that mean something in the specification.
        everything: Take in the operations that ``sources.yaml`` leaves out.
    """
    matched = match_operations(ours, theirs, owner, taken, set(rules.rename.values()), everything)
    return _Comparer(ours, matched, owner, rules).run()


@define
class _Comparer:
    ours: Document
    matched: MatchedOperations
    owner: Ownership
    rules: Rules
    theirs: Document = field(init=False)
    changes: list[Change] = field(factory=list)
    enums: EnumComparer = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.theirs = self.matched.theirs
        self.enums = EnumComparer(self.owner, self.rules, self.changes)

    def run(self) -> Comparison:
        for ours, theirs in self.matched.pairs:
            self._operation(ours, theirs)
        for ours, key in self.matched.more_paths:
            self._another_path(ours, key)
        for operation in self.matched.new:
            settled = operation.changed(self._settled)
            self.changes.append(Change("add", "operation", operation.key, operation.id, (), operation=settled))
        for operation in self.ours.operations.values():
            mine_only = self.owner.owns_path(operation.template) and not operation.ours
            if mine_only and operation.key not in self.theirs.operations:
                self._drop("operation", operation.key, operation.id, ("paths", operation.template), operation.method)
        self._schemas()
        self.enums.compare()
        return Comparison(tuple(in_order(self.changes)), self.matched.out_of_scope, self.matched.renamed, self.theirs)

    # Operations

    def _another_path(self, ours: Operation, key: str) -> None:
        """Report another path that one of our operations covers."""
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
                value = value.changed(self._settled)
                self.changes.append(Change("add", "parameter", subject, str(value.type), here, name, value=value))
        if aside:
            return
        for name, value in ours.parameters.items():
            # A discovery document describes no headers.
            told = value.place == "query" or self.theirs.kind != "discovery"
            if name not in theirs.parameters and not value.ours and told:
                self._drop("parameter", f"{ours.key}?{name}", "", here, name)
        self._body("request", ours.key, ours.request, theirs.request, here)
        if is_json(ours.media) and is_json(theirs.media):
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
                self.changes.append(Change("add", "schema", name, "", (), name, schema=theirs.changed(self._settled)))
        untold = self.ours.reachable(
            type_
            for operation in self.ours.operations.values()
            if operation.key not in self.theirs.operations and self.rules.cannot_drop(operation.key)
            for type_ in operation.types()
        )
        for name, schema in sorted(self.ours.schemas.items()):
            if name not in self.theirs.schemas and name not in untold and not schema.ours and self.owner.owns(name):
                self._drop("schema", name, "", ("components", "schemas"), name)

    def _schema(self, ours: Schema, theirs: Schema) -> None:
        here = ("components", "schemas", ours.name)
        shared = ours.name in self.owner.shared
        if ours.type or theirs.type:
            wanted = theirs.type.changed(self._settled) if theirs.type else Type("object")
            self._type(ours.name, ours.type or Type("object"), wanted, here, shared and not self.owner.owns(ours.name))
            return
        for wire, value in theirs.properties.items():
            subject = f"{ours.name}.{wire}"
            if wire in ours.properties:
                self._property(subject, ours.properties[wire], value, (*here, "properties", wire), shared)
            else:
                backends = self.owner.marked(frozenset({self.owner.source.backend})) if shared else frozenset[str]()
                value = evolve(value.changed(self._settled), backends=backends)
                detail = f"{value.type}{only_note(backends)}"
                self.changes.append(Change("add", "property", subject, detail, here, wire, value=value))
        for wire, value in ours.properties.items():
            if wire not in theirs.properties and not value.ours and not ours.ours:
                self._missing(f"{ours.name}.{wire}", value, here, wire, shared)
        if not shared or self.owner.owns(ours.name):
            self._deprecation(ours.name, ours.deprecated, theirs.deprecated, here)

    def _missing(self, subject: str, ours: Property, at: Steps, wire: str, shared: bool) -> None:
        """Report a property that the source lacks: removed, or supported by other backends only."""
        backend = self.owner.source.backend
        known = self.owner.known_to(ours)
        if backend not in known and backend:
            return
        if shared and known - {backend}:
            self._backends(subject, ours.backends, known - {backend}, (*at, "properties", wire))
        elif not ours.backends - {backend}:
            self._drop("property", subject, "", at, wire, ours.backends)

    def _property(self, subject: str, ours: Property, theirs: Property, at: Steps, shared: bool) -> None:
        backend = self.owner.source.backend
        known = self.owner.known_to(ours)
        if ours.backends and backend and backend not in known:
            self._backends(subject, ours.backends, known | {backend}, at)
        # What another backend knows too is its owner's to say; what is different is told.
        aside = shared and not self.owner.owns(at[2]) and ours.backends != {backend}
        wanted = theirs.type.changed(self._settled)
        typed = (*at, "schema") if at[-2] == "parameters" else at
        for mine, yours in enum_pairs(ours.type, wanted):
            self.enums.add(subject, mine, yours, typed, ours.type)
        self._type(subject, ours.type, wanted, typed, aside)
        for mark in sorted(theirs.marks - ours.marks):
            words = f"not here, but on {backend}" if aside else ""
            self.changes.append(Change("differ" if aside else "add", "mark", f"{subject}!{mark}", words, at, mark))
        for mark in sorted(ours.marks - theirs.marks) if not ours.ours and not self._is_ours(at) else ():
            if not aside:
                self._drop("mark", f"{subject}!{mark}", "", at, mark, ours.backends)
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
            words = f"{backend_names(before)} -> {backend_names(self.owner.marked(after))}"
            backends = self.owner.marked(after)
            self.changes.append(Change("change", "backends", subject, words, at, backends=backends))

    def _deprecation(self, subject: str, ours: bool, theirs: bool, at: Steps) -> None:
        if theirs and not ours:
            self.changes.append(Change("add", "mark", f"{subject}!deprecated", "", at, "deprecated"))
        elif ours and not theirs:
            self._drop("mark", f"{subject}!deprecated", "", at, "deprecated")

    # What a source refers to and does not describe

    def _known(self, value: Type) -> bool:
        return all(name in self.theirs.schemas or name in self.ours.schemas for name in value.refs())

    def _settled(self, part: Type) -> Type:
        """Return a part of a type, free-form where it names a schema that nobody describes."""
        return part if self._known(part) or part.item or part.branches else Type("any")

    # The list

    def _changed(self, kind: Kind, subject: str, ours: Type | None, theirs: Type, steps: Steps) -> None:
        self.changes.append(Change("change", kind, subject, f"{ours or 'nothing'} -> {theirs}", steps, type=theirs))

    def _drop(
        self,
        kind: Kind,
        subject: str,
        detail: str,
        steps: Steps,
        name: str = "",
        backends: frozenset[str] = frozenset(),
    ) -> None:
        """Report that the source lacks a fact that it used to have; ``backends`` lists who alone supports it."""
        if self.owner.brought((*steps, name), backends) and not self.rules.cannot_drop(subject):
            self.changes.append(Change("drop", kind, subject, detail, steps, name))


def _same(ours: Type | None, theirs: Type) -> bool:
    """Return whether two types are equal. A source without a discriminator may match one that has it."""
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
