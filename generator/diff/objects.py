"""The properties of two object schemas compared: which there are, which are required, how they exclude each other."""

from __future__ import annotations

from generator.diff.change import BOTH, Evidence, Place, Scope
from generator.diff.comparer import Comparer
from generator.diff.keywords import Fact
from generator.diff.schema import Node, Use
from generator.diff.similar import renamed_properties
from generator.diff.text import fragment, shape, subject_of

_REQUEST: frozenset[Place] = frozenset({"request"})
_RESPONSE: frozenset[Place] = frozenset({"response"})


def compare(comparer: Comparer, scope: Scope, old: Node, new: Node) -> None:
    if old.properties or new.properties or old.required or new.required:
        _Objects(comparer, scope, old, new).compare()


class _Objects:
    def __init__(self, comparer: Comparer, scope: Scope, old: Node, new: Node) -> None:
        self.comparer = comparer
        self.scope = scope
        self.old = old
        self.new = new
        self.before = {name: comparer.old.use(*ats) for name, ats in old.properties.items()}
        self.after = {name: comparer.new.use(*ats) for name, ats in new.properties.items()}
        self.renamed = renamed_properties(self.before, self.after)
        self.closed = (_closed(old), _closed(new))

    def compare(self) -> None:
        pairs = {name: name for name in self.before.keys() & self.after.keys()} | self.renamed
        for one in sorted(self.before.keys() - pairs.keys()):
            self.removed(one)
        for other in sorted(self.after.keys() - set(pairs.values())):
            self.added(other)
        for one, other in sorted(pairs.items()):
            self.kept(one, other)
        for name in sorted(
            (self.old.required.keys() ^ self.new.required.keys()) - self.before.keys() - self.after.keys()
        ):
            self.required(name, name, None, None)
        self.oneofs(pairs)

    def emit(
        self,
        kind: str,
        one: str | None,
        other: str | None,
        before: object,
        after: object,
        places: frozenset[Place],
        closed: bool = False,
    ) -> None:
        """A change of the property ``one`` (old name) or ``other`` (new name). Its places are those of the property, or
        of the object that lacks it."""
        was, is_ = (self.before.get(one) if one else None), (self.after.get(other) if other else None)
        old_at = was.pointer if was else self.owner(self.old, is_)
        name = one or other or ""
        subject = subject_of(self.comparer.old.document, old_at) + ("" if was else f".{name}")
        words = {"name": subject}
        if isinstance(before, dict) and was:
            words["before"] = shape(was)
        if isinstance(after, dict) and is_:
            words["after"] = shape(is_)
        self.comparer.emit(
            self.scope,
            kind,
            (old_at, is_.pointer if is_ else self.owner(self.new, was)),
            (before, after),
            subject=subject,
            places=places,
            closed=closed,
            evidence=Evidence(self.old, self.new, name, (was, is_)),
            words=words,
        )

    def owner(self, node: Node, missing: Use | None) -> str:
        """The place of the object that lacks a property which the other side has: the same part, where there is one."""
        holder = missing.pointer.rpartition("/properties/")[0] if missing else ""
        return holder if holder in node.key else node.pointer

    def removed(self, name: str) -> None:
        use = self.before[name]
        kind = "required-property-removed" if name in self.old.required else "optional-property-removed"
        value = fragment(self.comparer.old.at(use.pointer).value)
        self.emit(kind, name, None, value, None, _visible(use), self.closed[1])
        if (rest := self.new.children.get("additionalProperties")) and not self.closed[1]:
            # It is one of the properties that are not named now.
            self.comparer.use(self.scope, use, self.comparer.new.use(*rest), _visible(use))

    def added(self, name: str) -> None:
        use = self.after[name]
        kind = "required-property-added" if name in self.new.required else "optional-property-added"
        value = fragment(self.comparer.new.at(use.pointer).value)
        self.emit(kind, None, name, None, value, _visible(use), self.closed[0])
        if (rest := self.old.children.get("additionalProperties")) and not self.closed[0]:
            self.comparer.use(self.scope, self.comparer.old.use(*rest), use, _visible(use))

    def kept(self, one: str, other: str) -> None:
        before, after = self.before[one], self.after[other]
        if one != other:
            self.emit("property-renamed", one, other, one, other, _visible(before, after))
        self.marks(one, other, before, after)
        self.required(one, other, before, after)
        held = Evidence(self.old, self.new, one, (before, after))
        self.comparer.use(self.scope, before, after, _visible(before, after), evidence=held)

    def marks(self, one: str, other: str, before: Use, after: Use) -> None:
        held = Evidence(self.old, self.new, one, (before, after))
        both = one in self.old.required and other in self.new.required
        read_only = "required-property-became" if both else "property-became"
        for flag, kinds in (
            ("readOnly", (f"{read_only}-read-only", f"{read_only}-writable")),
            ("writeOnly", ("property-became-write-only", "property-became-readable")),
            ("immutable", ("property-became-immutable", "property-became-mutable")),
        ):
            self.comparer.flag(self.scope, before, after, flag, kinds, held)

    def required(self, one: str, other: str, before: Use | None, after: Use | None) -> None:
        was, is_ = one in self.old.required, other in self.new.required
        if was == is_:
            return
        kind = "property-became-required" if is_ else "property-became-optional"
        places = _visible(before, after) if before and after else BOTH
        self.emit(kind, one, other, was, is_, places)

    # Oneofs

    def oneofs(self, pairs: dict[str, str]) -> None:
        """Which properties exclude each other, among those on both sides, under their new names."""
        back = {new: old for old, new in pairs.items()}
        before = {
            group: frozenset(pairs[name] for name in members if name in pairs)
            for group, members in (self.old.fact("oneofs") or {}).items()
        }
        after = {
            group: frozenset(name for name in members if name in back)
            for group, members in (self.new.fact("oneofs") or {}).items()
        }
        partners = _partners(before, after)
        for group, members in sorted(after.items()):
            former = before.get(partners.get(group, ""), frozenset())
            self.joined("oneof-joined", group, members - former, former & members)
        returning = {old: new for new, old in partners.items()}
        for group, members in sorted(before.items()):
            latter = after.get(returning.get(group, ""), frozenset())
            self.joined("oneof-left", group, members - latter, latter & members)
        for group, former_name in sorted(partners.items()):
            if group != former_name and former_name not in after and group not in before:
                self.oneof_renamed(group, former_name)

    def joined(self, kind: str, group: str, movers: frozenset[str], stayed: frozenset[str]) -> None:
        """One change for a whole group that is new or gone; one for each property that moved in or out of another."""
        if stayed:
            for name in sorted(movers):
                self.oneof(kind, group, [name], sorted(stayed))
        elif len(movers) > 1:
            self.oneof(kind, group, sorted(movers), [])

    def oneof(self, kind: str, group: str, movers: list[str], others: list[str]) -> None:
        one, other = self.old.facts.get("oneofs"), self.new.facts.get("oneofs")
        at, subject = self.comparer.spots(self.old, one, self.new, other)
        members = [*movers, *others]
        values = (members, None) if kind == "oneof-left" else (None, members)
        name = f"{subject}.{movers[0]}"
        self.comparer.emit(
            self.scope,
            kind,
            (_group_at(at[0], one, group), _group_at(at[1], other, group)),
            values,
            subject=name,
            evidence=Evidence(self.old, self.new, movers[0]),
            words={"name": name, "before" if kind == "oneof-left" else "after": ", ".join(members[1:])},
        )

    def oneof_renamed(self, group: str, former: str) -> None:
        one, other = self.old.facts["oneofs"], self.new.facts["oneofs"]
        at, subject = self.comparer.spots(self.old, one, self.new, other)
        below = _group_at(at[0], one, former), _group_at(at[1], other, group)
        self.comparer.emit(self.scope, "oneof-renamed", below, (former, group), subject=subject)


def _visible(*uses: Use) -> frozenset[Place]:
    """Where a property can be seen: read-only ones are not sent, write-only ones not answered."""
    places = BOTH
    if any(use.flag("readOnly") for use in uses):
        places -= _REQUEST
    if any(use.flag("writeOnly") for use in uses):
        places -= _RESPONSE
    return places


def _closed(node: Node) -> bool:
    """Does the object allow only the properties that it names?"""
    rest = node.children.get("additionalProperties") or node.children.get("unevaluatedProperties")
    return bool(rest) and any(at.value is False for at in rest or ())


def _partners(before: dict[str, frozenset[str]], after: dict[str, frozenset[str]]) -> dict[str, str]:
    """For each new group the old one with which it has most members in common; the same name wins a tie."""
    found: dict[str, str] = {}
    ranked = sorted(
        (
            (len(members & former), group == name, group, name)
            for group, members in after.items()
            for name, former in before.items()
        ),
        key=lambda each: (-each[0], not each[1], each[2:]),
    )
    for common, same_name, group, name in ranked:
        if (common or same_name) and group not in found and name not in found.values():
            found[group] = name
    return found


def _group_at(pointer: str, fact: Fact | None, group: str) -> str:
    return f"{pointer}/{group}" if fact and group in fact.value else pointer
