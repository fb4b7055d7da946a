"""Which of our schemas each schema of a source is, and the name of one that cannot keep its own.

A schema of a source is ours of the same name, ours whose class ``surface.yaml`` calls so, or ours that stands at the
same place, if it is alike. Else it keeps its name unless that belongs to something else of ours: an enum or another
component that is no object, a class of ``surface.yaml``, or a schema that has other properties. Then it gets the prefix
of its source. A name once given is found again, so that a second run changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping
from typing import Any

from attrs import define, evolve, field, frozen

from generator.errors import UsageError
from generator.naming import class_name, module_name
from generator.sync.facts import Document, Schema, Type
from generator.sync.ownership import Ownership
from generator.sync.sources import FILE

Json = dict[str, Any]


@frozen
class Taken:
    """The names that are not free: of our components and of the classes of ``surface.yaml``, told by their modules."""

    modules: frozenset[str]
    # Our schemas by the class names that `surface.yaml` gives them.
    named: Mapping[str, str]

    @classmethod
    def of(cls, components: Json, surface: Json) -> Taken:
        entries = (surface.get("models") or {}).items()
        named = {entry["name"]: name for name, entry in entries if isinstance(entry, dict) and "name" in entry}
        return cls(frozenset(map(_module, {*components, *public_classes(surface)})), named)

    def __contains__(self, name: str) -> bool:
        return _module(name) in self.modules


def _module(name: str) -> str:
    """Two classes that one module would hold are of one name: ``McpServer``, ``MCPServer``."""
    return module_name(class_name(name))


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


def settle(
    theirs: Document, ours: Document, owner: Ownership, taken: Taken, meant: Container[str] = ()
) -> tuple[Document, dict[str, str]]:
    """``theirs`` with each schema under the name that it has here, or is going to have; and those other names.

    ``meant`` are the names that a rule gives: a schema of ours that has one is the same, whatever is in it.
    """
    names = _Matcher(theirs, ours, owner, taken, meant).run()
    others = {old: new for old, new in names.items() if old != new}
    return renamed(theirs, others), others


def renamed(document: Document, names: Mapping[str, str]) -> Document:
    """``document`` with other names for schemas, wherever they are referred to."""
    if not names:
        return document

    def other(value: Type) -> Type:
        mapping = tuple((key, names.get(name, name)) for key, name in value.mapping)
        name = names.get(value.name, value.name) if value.kind == "ref" and value.name else value.name
        return evolve(value, name=name, mapping=mapping)

    document = document.changed(other)
    schemas = [evolve(each, name=names.get(each.name, each.name)) for each in document.schemas.values()]
    return evolve(document, schemas={each.name: each for each in schemas})


@define
class _Matcher:
    theirs: Document
    ours: Document
    owner: Ownership
    taken: Taken
    meant: Container[str]
    names: dict[str, str] = field(factory=dict)

    def run(self) -> dict[str, str]:
        # A name that was given by prefix stays; a schema of the source that is called so itself comes first.
        for name in self.theirs.schemas:
            self._try(name, self._prefixed(name), bool(self.owner.source.prefix))
        for name in self.theirs.schemas:
            self._try(name, name, name in self.meant)
        for name in self.theirs.schemas:
            self._try(name, self.taken.named.get(name, ""), False)
        self._by_place()
        for name in self.theirs.schemas:
            if name not in self.names:
                self.names[name] = self._new(name)
        return self.names

    def _prefixed(self, name: str) -> str:
        """The name with the prefix of the source; nothing where another schema of the source has it."""
        other = f"{self.owner.source.prefix}{name}"
        return "" if other in self.theirs.schemas else other

    def _try(self, name: str, mine: str, given: bool) -> None:
        """Take ``mine`` for what the source calls ``name``: because the name was ``given``, or it is alike."""
        if name in self.names or mine not in self.ours.schemas or not self.owner.may_be(mine):
            return
        ours, theirs = self.ours.schemas[mine], self.theirs.schemas[name]
        if mine not in self.names.values() and (given or same(ours, theirs, self.ours, self.theirs, self.owner)):
            self.names[name] = mine

    def _by_place(self) -> None:
        """Ours where another source's, or one known from elsewhere, stands at the same place of a known schema."""
        todo = sorted(self.names.items())
        while todo:
            name, known = todo.pop(0)
            mine = self.ours.schemas[known].properties
            for wire, value in self.theirs.schemas[name].properties.items():
                pair = _leaves(mine[wire].type, value.type) if wire in mine else None
                if pair and self._may_stand_for(*pair):
                    self.names[pair[1]] = pair[0]
                    todo.append((pair[1], pair[0]))

    def _may_stand_for(self, mine: str, yours: str) -> bool:
        if yours in self.names or yours not in self.theirs.schemas or mine in self.names.values():
            return False
        ours = self.ours.schemas.get(mine)
        if not ours or not self.owner.may_be(mine) or (self.owner.owns(mine) and not ours.ours):
            return False
        return same(ours, self.theirs.schemas[yours], self.ours, self.theirs, self.owner)

    def _new(self, name: str) -> str:
        given = set(map(_module, self.names.values()))
        for each in (name, self._prefixed(name)):
            if each and each not in self.taken and _module(each) not in given:
                return each
        prefixed = f"{self.owner.source.prefix}{name}"
        raise UsageError(
            f"the source describes a schema {name}, which is the name of something else in the specification"
            + (f", and {prefixed} is taken too" if prefixed != name else "")
            + f"; give it another name under `rename` in {FILE}"
        )


def same(ours: Schema, theirs: Schema, our_document: Document, their_document: Document, owner: Ownership) -> bool:
    """Whether two schemas are one thing.

    What the source itself brought is, by its name alone. What another one brought, or what is known from elsewhere,
    is if more than half of the properties of the smaller schema are those of the other one too.
    """
    if ours.name == theirs.name and owner.owns(ours.name) and not ours.ours:
        return True
    if bool(ours.type) != bool(theirs.type):
        return False

    def alike(wire: str) -> bool:
        pair = _leaves(ours.properties[wire].type, theirs.properties[wire].type)
        mine, yours = (our_document.schemas.get(pair[0]), their_document.schemas.get(pair[1])) if pair else (None, None)
        return not mine or not yours or _enough(mine, yours, mine.properties.keys() & yours.properties.keys())

    common = {wire for wire in ours.properties.keys() & theirs.properties.keys() if alike(wire)}
    return _enough(ours, theirs, common)


def _enough(ours: Schema, theirs: Schema, common: Collection[str]) -> bool:
    smaller = min(len(ours.properties), len(theirs.properties))
    return 2 * len(common) > smaller or not smaller


def _leaves(ours: Type, theirs: Type) -> tuple[str, str] | None:
    """The names of two schemas that are referred to in the same way."""
    mine, yours = ours.leaf(), theirs.leaf()
    if mine.kind == yours.kind == "ref" and mine.name and yours.name:
        return mine.name, yours.name
    return None
