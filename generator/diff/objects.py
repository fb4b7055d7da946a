"""The properties of two object schemas compared: which there are, which are required, how they exclude each other."""

from __future__ import annotations

from typing import Any

from generator.diff.change import REQUEST, RESPONSE
from generator.diff.comparer import Pair
from generator.diff.similar import renamed_properties
from generator.diff.text import fragment, shape, subject_of
from generator.graph.keywords import Fact
from generator.graph.schema import Node, Place, Use
from generator.witness.evidence import Evidence

_FLAGS = (
    ("readOnly", "property-became-read-only", "property-became-writable"),
    ("writeOnly", "property-became-write-only", "property-became-readable"),
    ("immutable", "property-became-immutable", "property-became-mutable"),
)


class Objects(Pair):
    """The properties of two schemas."""

    def compare(self) -> None:
        if not (self.old.properties or self.new.properties or self.old.required or self.new.required):
            return
        self.before = {name: self.comparer.old.use(*ats) for name, ats in self.old.properties.items()}
        self.after = {name: self.comparer.new.use(*ats) for name, ats in self.new.properties.items()}
        renamed = renamed_properties(self.before, self.after)
        pairs = {name: name for name in self.before.keys() & self.after.keys()} | renamed
        for one in sorted(self.before.keys() - pairs.keys()):
            self.one_sided(one, self.before[one], None)
        for other in sorted(self.after.keys() - set(pairs.values())):
            self.one_sided(other, None, self.after[other])
        for one, other in sorted(pairs.items()):
            self.kept(one, other)
        required = self.old.required.keys() ^ self.new.required.keys()
        for name in sorted(required - self.before.keys() - self.after.keys()):
            self.required(name, name, None, None)
        self.oneofs(pairs)

    def emit(
        self, kind: str, name: str, was: Use | None, is_: Use | None, values: tuple[Any, Any], closed: bool = False
    ) -> None:
        """A change of the property ``name``; a side without it is the object's own place. What can be seen of it in
        requests and answers says where the change counts."""
        holders = [use.pointer.rpartition("/properties/")[0] if use else "" for use in (was, is_)]
        said = [Fact(None, use.pointer, above) if use else None for use, above in zip((was, is_), holders, strict=True)]
        at, _ = self.comparer.spots(self.old, said[0], self.new, said[1])
        subject = subject_of(self.comparer.old.document, at[0]) + ("" if was else f".{name}")
        held, places = Evidence(self.old, self.new, name, (was, is_)), _visible(*filter(None, (was, is_)))
        words = {"name": subject}
        for key, use, value in (("before", was, values[0]), ("after", is_, values[1])):
            if use and isinstance(value, dict):
                words[key] = shape(use)
        self.comparer.emit(
            self.scope, kind, at, values, subject=subject, places=places, closed=closed, evidence=held, words=words
        )

    def one_sided(self, name: str, was: Use | None, is_: Use | None) -> None:
        """A property that came or went: where others are allowed it is one of those that are not named."""
        holder, other = (self.old, self.new) if was else (self.new, self.old)
        kind = f"{'required' if name in holder.required else 'optional'}-property-{'removed' if was else 'added'}"
        values = [
            fragment(graph.at(use.pointer).value) if use else None
            for graph, use in ((self.comparer.old, was), (self.comparer.new, is_))
        ]
        self.emit(kind, name, was, is_, (values[0], values[1]), _closed(other))
        if (rest := other.children.get("additionalProperties")) and not _closed(other):
            before, after = was or self.comparer.old.use(*rest), is_ or self.comparer.new.use(*rest)
            self.comparer.use(self.scope, before, after, _visible(was or after))

    def kept(self, one: str, other: str) -> None:
        before, after = self.before[one], self.after[other]
        if one != other:
            self.emit("property-renamed", one, before, after, (one, other))
        held = Evidence(self.old, self.new, one, (before, after))
        both = one in self.old.required and other in self.new.required
        for flag, came, went in _FLAGS:
            marked = after if after.flag(flag) else before
            if flag == "immutable" and marked.flag("readOnly"):
                continue  # Nobody could send it anyway.
            kinds = (f"required-{came}", f"required-{went}") if both and flag == "readOnly" else (came, went)
            self.comparer.flag(self.scope, before, after, flag, kinds, held)
        self.required(one, other, before, after)
        self.comparer.use(self.scope, before, after, _visible(before, after), evidence=held)

    def required(self, one: str, other: str, before: Use | None, after: Use | None) -> None:
        was, is_ = one in self.old.required, other in self.new.required
        if was != is_:
            kind = "property-became-required" if is_ else "property-became-optional"
            self.emit(kind, one, before, after, (was, is_))

    # Oneofs

    def oneofs(self, pairs: dict[str, str]) -> None:
        """Which properties exclude each other, among those on both sides, under their new names."""
        facts = self.old.facts.get("oneofs"), self.new.facts.get("oneofs")
        kept = set(pairs.values())
        before, after = (
            {
                group: frozenset(new for name in members if (new := names.get(str(name), str(name))) in kept)
                for group, members in (fact.value if fact else {}).items()
            }
            for fact, names in zip(facts, (pairs, {}), strict=True)
        )
        partners = _partners(before, after)
        returning = {old: new for new, old in partners.items()}
        for kind, groups, others, known in (
            ("oneof-joined", after, before, partners),
            ("oneof-left", before, after, returning),
        ):
            for group, members in sorted(groups.items()):
                stayed = members & others.get(known.get(group, ""), frozenset())
                movers = members - stayed
                # One change for a whole group that is new or gone; one for each property that moved in or out.
                if stayed:
                    for name in sorted(movers):
                        self.oneof(kind, group, [name], sorted(stayed))
                elif len(movers) > 1:
                    self.oneof(kind, group, sorted(movers), [])
        for group, former in sorted(partners.items()):
            if group != former and former not in after and group not in before:
                at, subject = self.group_at(former, group)
                self.comparer.emit(self.scope, "oneof-renamed", at, (former, group), subject=subject)

    def oneof(self, kind: str, group: str, movers: list[str], others: list[str]) -> None:
        at, subject = self.group_at(group, group)
        members, left, name = [*movers, *others], kind == "oneof-left", f"{subject}.{movers[0]}"
        values = (members, None) if left else (None, members)
        words = {"name": name, "before" if left else "after": ", ".join(members[1:])}
        held = Evidence(self.old, self.new, movers[0])
        self.comparer.emit(self.scope, kind, at, values, subject=name, evidence=held, words=words)

    def group_at(self, old: str, new: str) -> tuple[tuple[str, str], str]:
        """Where the two sides name a group, and the schema that does."""
        facts = self.old.facts.get("oneofs"), self.new.facts.get("oneofs")
        at, subject = self.comparer.spots(self.old, facts[0], self.new, facts[1])
        below = [
            f"{pointer}/{group}" if fact and group in fact.value else pointer
            for pointer, fact, group in zip(at, facts, (old, new), strict=True)
        ]
        return (below[0], below[1]), subject


def _visible(*uses: Use) -> frozenset[Place]:
    """Where a property can be seen: read-only ones are not sent, write-only ones not answered."""
    sent, answered = (not any(use.flag(flag) for use in uses) for flag in ("readOnly", "writeOnly"))
    return (REQUEST if sent else frozenset()) | (RESPONSE if answered else frozenset())


def _closed(node: Node) -> bool:
    """Does the object allow only the properties that it names?"""
    rest = node.children.get("additionalProperties") or node.children.get("unevaluatedProperties")
    return any(at.value is False for at in rest or ())


def _partners(before: dict[str, frozenset[str]], after: dict[str, frozenset[str]]) -> dict[str, str]:
    """For each new group the old one with which it has most members in common; the same name wins a tie."""
    found: dict[str, str] = {}
    ranked = sorted(
        (-len(members & former), group != name, group, name)
        for group, members in after.items()
        for name, former in before.items()
    )
    for common, renamed, group, name in ranked:
        if (common or not renamed) and group not in found and name not in found.values():
            found[group] = name
    return found
