"""What compares two graphs of schemas: each pair of schemas once, however many endpoints use it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Set
from typing import Any, Literal

from attrs import define, evolve, field, frozen

from generator.diff.change import BOTH, Raw, Scope, closure, same
from generator.diff.rules import RULES
from generator.diff.text import shape, show, subject_of
from generator.graph.keywords import At, Fact
from generator.graph.schema import Ats, Graph, Node, Place, Use
from generator.reader import escape
from generator.witness.evidence import Evidence

Spots = tuple[str, str]
_PLACES: tuple[Place, Place] = ("request", "response")
# What breaks without any value becoming valid or invalid.
_BESIDE_VALIDITY = frozenset(
    {"default-changed", "required-property-became-writable", "backend-removed", "resource-pattern-changed"}
)
LRO_MEMBERS = {"response": "lro-result-changed", "metadata": "lro-metadata-changed"}
# Notes in a scope what changed from one schema to the other.
ComparePair = Callable[["Comparer", Scope, Node, Node], None]


class Comparer:
    """Compares uses of schemas. ``renamed`` maps old names of components to new ones.

    What two schemas themselves say is for ``pair``, which gets the comparer for what lies below.
    """

    def __init__(self, old: Graph, new: Graph, renamed: dict[str, str], pair: ComparePair) -> None:
        self.old = old
        self.new = new
        self.renamed = renamed
        self.pair = pair
        self._pairs: dict[tuple[tuple[str, ...], tuple[str, ...]], Scope] = {}
        self._todo: list[tuple[Scope, Node, Node]] = []
        self._within: dict[str, Comparer] = {}
        self.distinct: dict[tuple[str, tuple[str, ...]], list[Any]] = {}

    def within(self, side: Literal["old", "new"]) -> Comparer:
        """A comparer of one side with itself."""
        if self.old is self.new:
            return self
        if side not in self._within:
            graph = self.old if side == "old" else self.new
            self._within[side] = Comparer(graph, graph, {}, self.pair)
        return self._within[side]

    def use(
        self,
        scope: Scope,
        old: Use,
        new: Use,
        places: frozenset[Place] = BOTH,
        negated: bool = False,
        evidence: Evidence | None = None,
    ) -> None:
        """Compare two uses below ``scope``. ``evidence`` is the object that holds them, where there is one."""
        edge = scope.child(places, negated)
        self._beside(edge, old, new, evidence)
        if self._replaced(old.node, new.node):
            candidate = Scope()
            self._descend(candidate, old.node, new.node)
            edge.pending.append(lambda: self._replacement(edge, candidate, old, new, evidence))
        else:
            self._descend(edge, old.node, new.node)

    def ats(self, scope: Scope, old: Ats, new: Ats, places: frozenset[Place] = BOTH, negated: bool = False) -> None:
        self.use(scope, self.old.use(*old), self.new.use(*new), places, negated)

    def schemas(self, before: At, after: At) -> tuple[Use | None, Use | None]:
        """What two parameters, headers or media types have for a schema."""
        return self.old.schema(before), self.new.schema(after)

    def drain(self) -> None:
        """Compare every pair met so far, and those met on the way."""
        while self._todo:
            self.pair(self, *self._todo.pop())

    def judge(self, scope: Scope) -> tuple[bool, bool]:
        """Whether ``scope`` allows less than before, and whether it allows more: by validity alone."""
        less = more = False
        for each, places, negated in closure(scope):
            for raw in each.changes:
                if raw.id not in _BESIDE_VALIDITY:
                    breaks = [
                        place in places & raw.places
                        and RULES[raw.id].verdict("strict", place, raw.closed) == "breaking"
                        for place in _PLACES
                    ]
                    less |= breaks[negated]
                    more |= breaks[not negated]
        return less, more

    def touched(self, scope: Scope) -> bool:
        """Is there any change below ``scope`` that means something on the wire?"""
        return any(not RULES[raw.id].silent for each, _, _ in closure(scope) for raw in each.changes)

    def emit(
        self,
        scope: Scope,
        kind: str,
        at: Spots,
        values: tuple[Any, Any] = (None, None),
        *,
        subject: str | None = None,
        places: frozenset[Place] = BOTH,
        closed: bool = False,
        evidence: Evidence | None = None,
        shared: str | None = None,
        words: Mapping[str, str] | None = None,
    ) -> None:
        """Note one change in ``scope``, at one pointer on each side, with its value on each side.

        The subject is what the old pointer names, unless it is given; ``words`` are for the sentence, where the subject
        may be called by a shorter name.
        """
        subject = subject if subject is not None else subject_of(self.old.document, at[0])
        said = {"subject": subject, "before": show(values[0]), "after": show(values[1]), "name": subject}
        said |= words or {}
        scope.changes.append(Raw(kind, subject, *at, *values, said, places, closed, evidence, shared))

    def spots(self, old: Use | Node, before: Fact | None, new: Use | Node, after: Fact | None) -> tuple[Spots, str]:
        """Where something is said, and the subject: on a side that does not say it, where it would be said."""
        old_holder = before.holder if before else where(old, after.holder if after else "")
        old_at = before.pointer if before else old_holder
        new_at = after.pointer if after else where(new, before.holder if before else "")
        return (old_at, new_at), subject_of(self.old.document, old_holder)

    def flag(
        self, edge: Scope, old: Use, new: Use, flag: str, kinds: tuple[str, str], evidence: Evidence | None = None
    ) -> None:
        """A mark that came (``kinds[0]``) or went (``kinds[1]``)."""
        if old.flag(flag) != new.flag(flag):
            kind = kinds[1] if old.flag(flag) else kinds[0]
            at, subject = self.spots(old, old.flags.get(flag), new, new.flags.get(flag))
            self.emit(edge, kind, at, (old.flag(flag), new.flag(flag)), subject=subject, evidence=evidence)

    def _beside(self, edge: Scope, old: Use, new: Use, evidence: Evidence | None) -> None:
        """What stands beside the value: null, the default, the marks that any use may bear, words."""
        at = old.pointer, new.pointer
        if old.typed and new.typed and old.null != new.null:
            kind = "became-nullable" if new.null else "became-not-nullable"
            held = evolve(evidence or Evidence(old, new), wanted=(None,))
            self.emit(edge, kind, at, (old.null, new.null), evidence=held)
        before, after = old.default, new.default
        if (before or after) and not (before and after and same(before.value, after.value)):
            kind = "default-changed" if before and after else "default-removed" if before else "default-added"
            spots, subject = self.spots(old, before, new, after)
            values = before.value if before else None, after.value if after else None
            self.emit(edge, kind, spots, values, subject=subject, evidence=Evidence(old, new))
        self.flag(edge, old, new, "deprecated", ("deprecated", "undeprecated"))
        one, other = ({key: fact.value for key, fact in use.docs.items()} for use in (old, new))
        if not same(one, other):
            self.emit(edge, "documentation-changed", at, (one or None, other or None))

    def _replaced(self, old: Node, new: Node) -> bool:
        """Is this another component, rather than the same one, changed or renamed?"""
        if not old.name or not new.name or old.name == new.name:
            return False
        return self.renamed.get(old.name) != new.name

    def _descend(self, scope: Scope, old: Node, new: Node) -> None:
        key = (old.key, new.key)
        if key not in self._pairs:
            self._pairs[key] = Scope()
            self._todo.append((self._pairs[key], old, new))
        scope.children.append((self._pairs[key], BOTH, False))

    def _replacement(self, edge: Scope, candidate: Scope, old: Use, new: Use, evidence: Evidence | None) -> None:
        """One component stands where another did: one change, however many the two differ in."""
        less, more = self.judge(candidate)
        table = ("reference-replaced", "type-narrowed", "type-widened", "type-changed")
        kind = table[less + 2 * more] if self.touched(candidate) else "reference-changed"
        if kind != "reference-changed":
            if evidence and evidence.property in LRO_MEMBERS and is_operation(evidence.old):
                kind = LRO_MEMBERS[evidence.property]
            elif is_operation(old) and is_operation(new):
                kind = "lro-result-changed"
        values = shape(old.node), shape(new.node)
        self.emit(edge, kind, (old.pointer, new.pointer), values, evidence=Evidence(old, new))


@define(eq=False)
class Pair:
    """Two schemas, and the scope in which it is noted what changed between them."""

    comparer: Comparer
    scope: Scope
    old: Node
    new: Node

    def said(
        self,
        kind: str,
        facts: tuple[Fact | None, Fact | None],
        values: tuple[Any, Any],
        detail: str = "",
        evidence: Evidence | None = None,
        **words: str,
    ) -> None:
        """Note a change of what two facts say; ``detail`` follows the name of the schema that says it."""
        at, subject = self.comparer.spots(self.old, facts[0], self.new, facts[1])
        whole, words = f"{subject}{detail}", {"subject": subject, **words}
        self.comparer.emit(self.scope, kind, at, values, subject=whole, evidence=evidence, words=words)


@frozen
class Part:
    """A part of both documents that is no schema: where it is on each side, what it is called, and what it says."""

    comparer: Comparer
    scope: Scope
    subject: str
    at: Spots
    words: Mapping[str, str] = field(factory=dict)
    shared: str | None = None
    values: tuple[Any, Any] = ({}, {})

    def emit(self, kind: str, before: Any = None, after: Any = None, /, **words: str) -> None:
        said, values = {**self.words, **words}, (before, after)
        self.comparer.emit(self.scope, kind, self.at, values, subject=self.subject, shared=self.shared, words=said)

    def presence(self, stem: str, one: Any, other: Any, /, **words: str) -> None:
        """What is on one side only."""
        self.emit(f"{stem}-{'removed' if other is None else 'added'}", one, other, **words)

    def changed(self, kind: str, **words: str) -> None:
        """What is said otherwise."""
        if not same(*self.values):
            self.emit(kind, *self.values, **words)

    def flag(self, came: str, went: str, key: str | None = None) -> None:
        """A mark that came or went: what stands under ``key``, where it is given."""
        was, is_ = (bool(value if key is None else value.get(key)) for value in self.values)
        if was != is_:
            self.emit(came if is_ else went, was, is_)

    def described(self) -> None:
        """What only people read."""
        said = self.says(*(value.get("description") for value in self.values))
        said.changed("documentation-changed", subject=self.subject)

    def names(self, stem: str, was: Set[str], is_: Set[str], joint: str = " ") -> None:
        """Names that came or went in a set, each a subject of its own."""
        for name in sorted(was ^ is_):
            below = evolve(self, subject=f"{self.subject}{joint}{name}")
            below.presence(stem, name if name in was else None, name if name in is_ else None)

    def says(self, before: Any, after: Any, **changes: Any) -> Part:
        """The same part, saying something else."""
        return evolve(self, values=(before, after), **changes)

    def keyed(self, key: str, detail: str = "") -> Part:
        """What the two say under ``key``: its place, or that of what would hold it where it is not there."""
        (old, new), (before, after) = self.at, self.values
        at = f"{old}/{escape(key)}" if key in before else old, f"{new}/{escape(key)}" if key in after else new
        return self.says(before.get(key), after.get(key), at=at, subject=f"{self.subject} {detail}".rstrip())

    def between(self, before: At | None, after: At | None, **changes: Any) -> Part:
        """A part inside that may be missing on either side: it stands where this one does there."""
        at = before.pointer if before else self.at[0], after.pointer if after else self.at[1]
        return self.says(before and before.value, after and after.value, at=at, **changes)

    def schemas(self, one: Use | None, other: Use | None, subject: str, nothing: str | None) -> None:
        """Two schemas of a parameter or header; without one it is anything."""
        if one and other:
            self.comparer.use(self.scope, one, other)
        elif (use := one or other) and (nothing or not use.node.is_anything):
            values = [shape(each) if each else nothing for each in (one, other)]
            words = {"subject": subject, "before": values[0] or "anything", "after": values[1] or "anything"}
            self.emit("type-widened" if one else "type-narrowed", values[0], values[1], **words)


def extension_kind(key: str, one: Any, other: Any) -> str:
    """What an ``x-`` key that changed means; the names in a pattern of resource names mean nothing."""
    if key != "x-google-resource-pattern" or not one or not other:
        return "extension-changed"
    plain = [re.sub(r"\{[^}]*\}", "{}", str(each)) for each in (one, other)]
    return "extension-changed" if plain[0] == plain[1] else "resource-pattern-changed"


def is_operation(use: Use | Node) -> bool:
    """Does the schema look like a long-running operation (AIP-151)?"""
    node = use.node if isinstance(use, Use) else use
    return {"name", "done"} <= set(node.properties) and bool({"response", "error"} & set(node.properties))


def where(use: Use | Node, holder: str) -> str:
    """Where ``use`` would have what the other side has at ``holder``: in the same part, or else at itself."""
    node = use.node if isinstance(use, Use) else use
    return holder if holder in node.key else use.pointer
