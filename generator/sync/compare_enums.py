"""Compare enum values: collect all uses of an enum in the source, then compare once."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from generator.sync.changes import Action, Change, Steps, backend_names, only_note
from generator.sync.facts import Type
from generator.sync.ownership import Ownership
from generator.sync.rules import Rules


@define
class _Enum:
    """One of our enums, with what the source says at each of its uses."""

    steps: Steps
    mine: Type
    shared: bool
    theirs: dict[str, None] = field(factory=dict)
    theirs_old: set[str] = field(factory=set)


@define
class EnumComparer:
    """Collect the uses of enums, then compare their values; differences are appended to ``changes``."""

    owner: Ownership
    rules: Rules
    changes: list[Change]
    enums: dict[str, _Enum] = field(factory=dict)

    def add(self, subject: str, ours: Type, theirs: Type, at: Steps, whole: Type) -> None:
        """Record a use: our enum, and the source's type of ``subject``."""
        name = ours.name or subject
        steps = ("components", "schemas", name) if ours.name else (*at, *_inwards(whole))
        seen = self.enums.setdefault(name, _Enum(steps, ours, name in self.owner.shared))
        seen.theirs.update(dict.fromkeys(theirs.values))
        seen.theirs_old |= theirs.deprecated_values

    def compare(self) -> None:
        """Append the changes of all collected enums."""
        backend = self.owner.source.backend
        own = frozenset({backend})
        for name, enum in sorted(self.enums.items()):
            aside = enum.shared and not self.owner.owns(name)
            for value in enum.theirs:
                subject = f"{name}={value}"
                before = enum.mine.value_backends.get(value, frozenset())
                if value not in enum.mine.values:
                    only = self.owner.marked(own) if enum.shared else frozenset[str]()
                    change = Change("add", "value", subject, only_note(only).strip(), enum.steps, value, backends=only)
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
                elif not before - own and self.owner.brought(enum.steps, before):
                    self._drop(subject, enum.steps, value)
            for value in sorted(enum.theirs_old - enum.mine.deprecated_values):
                subject, words = f"{name}={value}!deprecated", f"not here, but on {backend}" if aside else ""
                action: Action = "differ" if aside else "add"
                self.changes.append(Change(action, "old value", subject, words, enum.steps, value))

    def _value_backends(
        self, subject: str, before: frozenset[str], after: frozenset[str], at: Steps, value: str
    ) -> None:
        if len(after) > len(before or self.owner.backends) or not self.rules.cannot_drop(subject):
            after = self.owner.marked(after)
            words = f"{backend_names(before)} -> {backend_names(after)}"
            self.changes.append(Change("change", "backends", subject, words, at, value, backends=after))

    def _drop(self, subject: str, steps: Steps, value: str) -> None:
        if not self.rules.cannot_drop(subject):
            self.changes.append(Change("drop", "value", subject, "", steps, value))


def enum_pairs(ours: Type, theirs: Type) -> Iterator[tuple[Type, Type]]:
    """Return the corresponding enums of two types: what becomes an array of other values says nothing of ours."""
    mine, yours = ours.leaf(), theirs.leaf()
    if [*_inwards(ours)] != [*_inwards(theirs)]:
        return
    if mine.kind == yours.kind == "enum":
        yield mine, yours
    elif mine.kind == yours.kind == "union":
        named, others = [each for each in mine.enums() if each.name], list(yours.enums())
        if len(named) == len(others):
            yield from zip(named, others, strict=True)


def _inwards(value: Type) -> Iterator[str]:
    while value.item:
        yield "items" if value.kind == "array" else "additionalProperties"
        value = value.item
