"""``anyOf`` and ``oneOf`` of two schemas compared: which alternatives came, went or were changed."""

from __future__ import annotations

from attrs import define, field

from generator.diff.change import BOTH, Scope
from generator.diff.comparer import Comparer, Pair
from generator.diff.inside import pairs
from generator.diff.text import fragment, shape, subject_of
from generator.graph.keywords import At
from generator.graph.schema import Graph, Node, Use
from generator.witness.evidence import Evidence

Group = tuple[str, list[At]]


def compare(comparer: Comparer, scope: Scope, old: Node, new: Node) -> bool:
    """Note what changed among alternatives; False where that is all there is to say about the two schemas."""
    before, after = _groups(old), _groups(new)
    if not before and not after:
        return True
    if (_pure(old) or not before) and (_pure(new) or not after) and not (old.is_anything or new.is_anything):
        # One schema against alternatives: the schema is the only alternative there was, or is.
        one = _members(comparer.old, before[0]) if before else [_as_use(old)]
        other = _members(comparer.new, after[0]) if after else [_as_use(new)]
        _Union(comparer, scope, old, new, one, other, (_kind(before), _kind(after))).compare()
        return bool(before) and bool(after)
    pairs(comparer, scope, "groups", old, new, _alternatives)
    return True


def _alternatives(
    comparer: Comparer, scope: Scope, old: Node, new: Node, one: Group | None, other: Group | None
) -> None:
    if one and other:
        sides = _members(comparer.old, one), _members(comparer.new, other)
        _Union(comparer, scope, old, new, *sides, (one[0], other[0])).compare()
    elif group := one or other:
        kind, value = "union-removed" if one else "union-added", {group[0]: [fragment(at.value) for at in group[1]]}
        values = (value, None) if one else (None, value)
        comparer.emit(scope, kind, (old.pointer, new.pointer), values, evidence=Evidence(old, new))


@define(eq=False)
class _Union(Pair):
    before: list[Use]
    after: list[Use]
    kinds: tuple[str, str]
    candidates: dict[tuple[int, int], Scope] = field(factory=dict)

    def compare(self) -> None:
        if all(self.kinds) and self.kinds[0] != self.kinds[1]:
            self.emit("union-kind-changed", None, None, self.kinds[0], self.kinds[1])
        named = self.by_name()
        rest = [
            [n for n in range(len(side)) if n not in {pair[which] for pair in named}]
            for which, side in ((0, self.before), (1, self.after))
        ]
        for one, other in named:
            self.comparer.use(self.scope, self.before[one], self.after[other])
        edge = self.scope.child()
        edge.pending.append(lambda: self.settle(edge, rest[0], rest[1], named))

    def by_name(self) -> list[tuple[int, int]]:
        found = []
        names = {use.node.name: n for n, use in enumerate(self.after) if use.node.name}
        for n, use in enumerate(self.before):
            name = use.node.name
            target = name if name in names else self.comparer.renamed.get(name or "")
            if target in names:
                found.append((n, names.pop(target)))
        return found

    def candidate(self, one: int, other: int) -> Scope:
        """What would change if ``one`` became ``other``."""
        if (one, other) not in self.candidates:
            scope = self.candidates[one, other] = Scope()
            self.comparer.use(scope, self.before[one], self.after[other])
            self.comparer.drain()
        return self.candidates[one, other]

    def settle(self, edge: Scope, gone: list[int], come: list[int], matched: list[tuple[int, int]]) -> None:
        """Match what has no common name: first what allows the same, then what allows more or less of the same kind."""
        for test in (self.same, self.overlapping):
            for one in list(gone):
                for other in list(come):
                    if one in gone and other in come and test(one, other):
                        edge.children.append((self.candidate(one, other), BOTH, False))
                        gone.remove(one)
                        come.remove(other)
                        matched = [*matched, (one, other)]
        if not matched and gone and come:
            values = [[fragment(graph.at(use.pointer).value) for use in side] for graph, side in self.sides()]
            said = [" or ".join(shape(use) for use in side) for _, side in self.sides()]
            self.emit("union-changed", None, None, values[0], values[1], edge=edge, before=said[0], after=said[1])
            return
        for one in gone:
            use = self.before[one]
            value = fragment(self.comparer.old.at(use.pointer).value)
            kind = self.kind_gone(one, matched)
            self.emit(kind, use, None, value, None, edge=edge, before=shape(use))
        for other in come:
            use = self.after[other]
            value = fragment(self.comparer.new.at(use.pointer).value)
            kind = self.kind_come(other, matched)
            self.emit(kind, None, use, None, value, edge=edge, after=shape(use))

    def kind_come(self, other: int, matched: list[tuple[int, int]]) -> str:
        if self.overlaps_come(other, matched):
            return "overlapping-variant-added"
        covered = any(self._holds(one, other) for one, _ in matched)
        return "covered-variant-added" if covered else "variant-added"

    def kind_gone(self, one: int, matched: list[tuple[int, int]]) -> str:
        if self.overlaps_gone(one, matched):
            return "overlapping-variant-removed"
        covered = any(not self.comparer.judge(self.candidate(one, other))[0] for _, other in matched)
        return "covered-variant-removed" if covered else "variant-removed"

    def overlaps_come(self, other: int, matched: list[tuple[int, int]]) -> bool:
        """Does the new alternative hold all of an old one, so that ``oneOf`` now refuses what it accepted?"""
        if self.kinds[1] != "oneOf" or "discriminator" in self.new.facts:
            return False
        return any(
            not self.comparer.judge(self.candidate(one, other))[0]
            and not any(self._holds(former, kept) for former in range(len(self.before)) if former != one)
            for one, kept in matched
        )

    def overlaps_gone(self, one: int, matched: list[tuple[int, int]]) -> bool:
        """Did the old alternative hold all of one that is still there, so that ``oneOf`` refused what it "
        "accepts now?"""
        if self.kinds[0] != "oneOf" or "discriminator" in self.old.facts:
            return False
        return any(
            self._holds(one, kept)
            and not any(
                not self.comparer.judge(self.candidate(former, other))[0]
                for other in range(len(self.after))
                if other != kept
            )
            for former, kept in matched
        )

    def _holds(self, one: int, other: int) -> bool:
        """Does the old alternative allow all that the new one does?"""
        return not self.comparer.judge(self.candidate(one, other))[1]

    def sides(self) -> tuple[tuple[Graph, list[Use]], tuple[Graph, list[Use]]]:
        return (self.comparer.old, self.before), (self.comparer.new, self.after)

    def same(self, one: int, other: int) -> bool:
        return not self.comparer.touched(self.candidate(one, other))

    def overlapping(self, one: int, other: int) -> bool:
        """Objects with half their properties in common, or single types of which one holds the other."""
        before, after = self.before[one].node, self.after[other].node
        if before.properties and after.properties:
            common = before.properties.keys() & after.properties.keys()
            return 2 * len(common) >= len(before.properties.keys() | after.properties.keys())
        if before.types is None or after.types is None or before.properties or after.properties:
            return False
        return before.types == after.types and self.comparer.judge(self.candidate(one, other)) != (True, True)

    def emit(
        self,
        kind: str,
        one: Use | None,
        other: Use | None,
        value: object,
        new_value: object,
        edge: Scope | None = None,
        **words: str,
    ) -> None:
        subject = subject_of(self.comparer.old.document, self.old.pointer)
        self.comparer.emit(
            edge or self.scope,
            kind,
            (one.pointer if one else self.old.pointer, other.pointer if other else self.new.pointer),
            (value, new_value),
            subject=subject,
            evidence=Evidence(self.old, self.new, None, (one, other)),
            words=words,
        )


def _groups(node: Node) -> list[Group]:
    found: list[Group] = node.children.get("groups", [])
    return found


def _kind(groups: list[Group]) -> str:
    return groups[0][0] if groups else ""


def _pure(node: Node) -> bool:
    """Is the schema nothing but one list of alternatives?"""
    beside = {name for name in node.facts if name != "discriminator" and not name.startswith("x-")}
    return len(_groups(node)) == 1 and not beside and set(node.children) == {"groups"}


def _members(graph: Graph, group: Group) -> list[Use]:
    return [graph.use(at) for at in group[1]]


def _as_use(node: Node) -> Use:
    return Use(node.pointer, node, False, {}, None, {})
