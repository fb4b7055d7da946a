"""Match a source's schemas with ours, and rename those whose name is taken.

A schema matches ours of the same name, ours whose class ``surface.yaml`` names so, or ours at the same place if it is
alike. Otherwise it keeps its name unless something else of ours has it (an enum or another non-object component, a
class of ``surface.yaml``, or a schema with other properties); then it gets the prefix of its source. Names once given
are found again, so a second run changes nothing.
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
    """Names that are not free: our components and the classes of ``surface.yaml``, compared by module name."""

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
    """Return the module name of a class; two classes of one module share a name: ``McpServer``, ``MCPServer``."""
    return module_name(class_name(name))


def public_classes(surface: Json) -> frozenset[str]:
    """Return the class names that ``surface.yaml`` defines or assigns."""
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
    """Return ``theirs`` with each schema under its name here, and the map of changed names.

    ``meant`` lists the names assigned by rules: a schema of ours with such a name matches, whatever it holds.
    """
    names = _Matcher(theirs, ours, owner, taken, meant).run()
    others = {old: new for old, new in names.items() if old != new}
    return renamed(theirs, others), others


def renamed(document: Document, names: Mapping[str, str]) -> Document:
    """Return ``document`` with schemas renamed everywhere."""
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
        """Return the name with the source's prefix; empty if another schema of the source has it."""
        other = f"{self.owner.source.prefix}{name}"
        return "" if other in self.theirs.schemas else other

    def _try(self, name: str, mine: str, given: bool) -> None:
        """Match our schema ``mine`` with the source's ``name``, because it was ``given`` or because they are alike."""
        if name in self.names or mine not in self.ours.schemas or not self.owner.may_be(mine):
            return
        ours, theirs = self.ours.schemas[mine], self.theirs.schemas[name]
        if mine not in self.names.values() and (given or same(ours, theirs, self.ours, self.theirs, self.owner)):
            self.names[name] = mine

    def _by_place(self) -> None:
        """Match by position: schemas of other origin of ours that are at the same place of a matched schema."""
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
    """Return whether two schemas are the same thing.

    What the source itself brought matches by name alone. Anything else matches if more than half of the smaller
    schema's properties exist in the other one.
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
    """Return the pairs of schemas that are referred to in the same way."""
    mine, yours = ours.leaf(), theirs.leaf()
    if mine.kind == yours.kind == "ref" and mine.name and yours.name:
        return mine.name, yours.name
    return None
