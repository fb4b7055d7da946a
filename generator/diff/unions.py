"""``anyOf`` and ``oneOf`` of two schemas compared: which alternatives came, went or were changed."""

from __future__ import annotations

from attrs import define, field

from generator.diff.change import BOTH, Scope
from generator.diff.comparer import Pair
from generator.diff.inside import pairs
from generator.diff.text import fragment, shape, subject_of
from generator.graph.keywords import At
from generator.graph.schema import Graph, Node, Use
from generator.witness.evidence import Evidence

Group = tuple[str, list[At]]


def compare(pair: Pair) -> bool:
    """Note what changed among alternatives; False where that is all there is to say about the two schemas."""
    old, new = pair.old, pair.new
    before, after = _groups(old), _groups(new)
    if not before and not after:
        return True
    if (_pure(old) or not before) and (_pure(new) or not after) and not (old.is_anything or new.is_anything):
        # One schema against alternatives: the schema is the only alternative there was, or is.
        _Union.of(pair, before[0] if before else None, after[0] if after else None).compare()
        return bool(before) and bool(after)
    pairs(pair, "groups", _alternatives)
    return True


def _alternatives(pair: Pair, one: Group | None, other: Group | None) -> None:
    if one and other:
        _Union.of(pair, one, other).compare()
    elif group := one or other:
        kind, value = "union-removed" if one else "union-added", {group[0]: [fragment(at.value) for at in group[1]]}
        at, values = (pair.old.pointer, pair.new.pointer), (value, None) if one else (None, value)
        pair.comparer.emit(pair.scope, kind, at, values, evidence=Evidence(pair.old, pair.new))


@define(eq=False)
class _Union(Pair):
    before: list[Use]
    after: list[Use]
    kinds: tuple[str, str]
    candidates: dict[tuple[int, int], Scope] = field(factory=dict)

    @classmethod
    def of(cls, pair: Pair, one: Group | None, other: Group | None) -> _Union:
        """Two lists of alternatives; a side without one is the only alternative itself."""
        sides = [
            [graph.use(at) for at in group[1]] if group else [Use(node.pointer, node, False, {}, None, {})]
            for graph, node, group in ((pair.comparer.old, pair.old, one), (pair.comparer.new, pair.new, other))
        ]
        kinds = one[0] if one else "", other[0] if other else ""
        return cls(pair.comparer, pair.scope, pair.old, pair.new, sides[0], sides[1], kinds)

    def compare(self) -> None:
        if all(self.kinds) and self.kinds[0] != self.kinds[1]:
            self.emit("union-kind-changed", None, None, self.kinds)
        named = self.by_name()
        gone, come = (
            [n for n in range(len(side)) if n not in {pair[which] for pair in named}]
            for which, side in ((0, self.before), (1, self.after))
        )
        for one, other in named:
            self.comparer.use(self.scope, self.before[one], self.after[other])
        edge = self.scope.child()
        edge.pending.append(lambda: self.settle(edge, gone, come, named))

    def by_name(self) -> list[tuple[int, int]]:
        """Alternatives of one name; where several have it, those that are described alike."""
        found = []
        names: dict[str, list[int]] = {}
        for n, use in enumerate(self.after):
            names.setdefault(use.node.name or "", []).append(n)
        for n, use in enumerate(self.before):
            name = use.node.name or ""
            target = name if names.get(name) else self.comparer.renamed.get(name, "")
            if target and (left := names.get(target)):
                other = min(left, key=lambda n: (self.after[n].docs != use.docs, n))
                left.remove(other)
                found.append((n, other))
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
        old, new = ([fragment(graph.at(use.pointer).value) for use in side] for graph, side in self.sides())
        if not matched and gone and come:
            said = [" or ".join(shape(use) for use in side) for _, side in self.sides()]
            self.emit("union-changed", None, None, (old, new), edge, before=said[0], after=said[1])
            return
        for one in gone:
            use, kind = self.before[one], self.kind_gone(one, matched)
            self.emit(kind, use, None, (old[one], None), edge, before=shape(use))
        for other in come:
            use, kind = self.after[other], self.kind_come(other, matched)
            self.emit(kind, None, use, (None, new[other]), edge, after=shape(use))

    def kind_come(self, other: int, matched: list[tuple[int, int]]) -> str:
        # Where it holds all of an old one, ``oneOf`` now refuses what it accepted.
        if self.excludes(1, self.new) and any(
            self.within(one, other) and not any(self.holds(n, kept) for n in range(len(self.before)) if n != one)
            for one, kept in matched
        ):
            return "overlapping-variant-added"
        covered = any(self.holds(one, other) for one, _ in matched)
        return "covered-variant-added" if covered else "variant-added"

    def kind_gone(self, one: int, matched: list[tuple[int, int]]) -> str:
        # Where it held all of one that is still there, ``oneOf`` refused what it accepts now.
        if self.excludes(0, self.old) and any(
            self.holds(one, kept) and not any(self.within(former, n) for n in range(len(self.after)) if n != kept)
            for former, kept in matched
        ):
            return "overlapping-variant-removed"
        covered = any(self.within(one, other) for _, other in matched)
        return "covered-variant-removed" if covered else "variant-removed"

    def excludes(self, side: int, node: Node) -> bool:
        """Is a value that two alternatives allow refused?"""
        return self.kinds[side] == "oneOf" and "discriminator" not in node.facts

    def within(self, one: int, other: int) -> bool:
        """Does the new alternative allow all that the old one does?"""
        return not self.comparer.judge(self.candidate(one, other))[0]

    def holds(self, one: int, other: int) -> bool:
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
        values: tuple[object, object],
        edge: Scope | None = None,
        **words: str,
    ) -> None:
        at = (one or self.old).pointer, (other or self.new).pointer
        subject = subject_of(self.comparer.old.document, self.old.pointer)
        held = Evidence(self.old, self.new, None, (one, other))
        self.comparer.emit(edge or self.scope, kind, at, values, subject=subject, evidence=held, words=words)


def _groups(node: Node) -> list[Group]:
    found: list[Group] = node.children.get("groups", [])
    return found


def _pure(node: Node) -> bool:
    """Is the schema nothing but one list of alternatives?"""
    beside = {name for name in node.facts if name != "discriminator" and not name.startswith("x-")}
    return len(_groups(node)) == 1 and not beside and set(node.children) == {"groups"}
