"""The schemas inside two schemas compared: items, other properties, conditions and the rest."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest
from typing import Any

from generator.diff.change import Scope
from generator.diff.comparer import Comparer, Pair, where
from generator.diff.facts import idle
from generator.diff.rules import KEYWORDS
from generator.diff.text import fragment, subject_of
from generator.graph.keywords import SINGLES, At
from generator.graph.schema import Ats, Node
from generator.witness.evidence import Evidence

# Compares one of the old node's with one of the new node's below a scope; None stands for what a side does not have.
Compare = Callable[[Comparer, Scope, Node, Node, Any, Any], None]


def compare(comparer: Comparer, scope: Scope, old: Node, new: Node) -> None:
    _Inside(comparer, scope, old, new).compare()


def pairs(comparer: Comparer, scope: Scope, keyword: str, old: Node, new: Node, compare: Compare) -> None:
    """Compare schemas that stand side by side, all of which a value must meet, as ``allOf`` gathers them: first what is
    alike, then the rest by its place. Their order means nothing, and the same one twice is the same as once."""
    before, after = (node.children.get(keyword, []) for node in (old, new))
    if len(before) < 2 and len(after) < 2:
        for one, other in zip_longest(before, after):
            compare(comparer, scope, old, new, one, other)
        return
    edge = scope.child()

    def settle() -> None:
        gone = _distinct(comparer.within("old"), keyword, old, compare)
        come = _distinct(comparer.within("new"), keyword, new, compare)
        alike, left, rest = [], list(come), []
        for one in gone:
            n = next((n for n, other in enumerate(left) if _same(comparer, old, new, one, other, compare)), None)
            if n is None:
                rest.append(one)
            else:
                alike.append((one, left.pop(n)))
        for one, other in [*alike, *zip_longest(rest, left)]:
            compare(comparer, edge, old, new, one, other)
        comparer.drain()

    edge.pending.append(settle)


def _distinct(comparer: Comparer, keyword: str, node: Node, compare: Compare) -> list[Any]:
    """What the node has under ``keyword``, without those that say the same as an earlier one."""
    listed: list[Any] = node.children.get(keyword, [])
    if len(listed) < 2:
        return listed
    key = (keyword, node.key)
    if key not in comparer.distinct:
        comparer.distinct[key] = listed  # what those inside see, where they come back to this node
        found: list[Any] = []
        for each in listed:
            if not any(_same(comparer, node, node, one, each, compare) for one in found):
                found.append(each)
        comparer.distinct[key] = found
    return comparer.distinct[key]


def _same(comparer: Comparer, old: Node, new: Node, one: Any, other: Any, compare: Compare) -> bool:
    scope = Scope()
    compare(comparer, scope, old, new, one, other)
    comparer.drain()
    return not comparer.touched(scope)


class _Inside(Pair):
    def compare(self) -> None:
        for keyword in SINGLES:
            before, after = (node.children.get(keyword) for node in (self.old, self.new))
            if idle(keyword, self.old, self.new):
                if _value(before) != _value(after):
                    self.presence("idle-keyword-changed", before, after, keyword)
            elif keyword == "additionalProperties" and (one := before or after) and not (before and after):
                came, went = ("closed", "opened") if any(at.value is False for at in one) else ("constrained", "freed")
                self.presence(f"additional-properties-{came if after else went}", before, after)
            else:
                self.both(KEYWORDS[keyword].stem, before, after)
        lists = [node.children.get("prefixItems", []) for node in (self.old, self.new)]
        rests = [node.children.get("items") for node in (self.old, self.new)]
        for n in range(max(map(len, lists))):
            before, after = (each[n] if n < len(each) and each[n] else None for each in lists)
            # What is not listed one by one is under `items`.
            one, other = before or rests[0], after or rests[1]
            if one and other:
                self.comparer.ats(self.scope, one, other)
            else:
                self.both("prefix-item", before, after, f"{n}")
        for keyword, stem in (("patternProperties", "pattern-property"), ("dependentSchemas", "dependent-schema")):
            sides = [node.children.get(keyword, {}) for node in (self.old, self.new)]
            for name in sorted(sides[0].keys() | sides[1].keys()):
                self.both(stem, sides[0].get(name), sides[1].get(name), name)
        self.dependencies()
        for keyword, compare in (("not", _negated), ("contains", _contained), ("if", _conditions)):
            pairs(self.comparer, self.scope, keyword, self.old, self.new, compare)

    def both(self, stem: str, before: Ats | None, after: Ats | None, name: str = "", negated: bool = False) -> None:
        """Schemas under one keyword: compared, or one that came or went."""
        if before and after:
            self.comparer.ats(self.scope, before, after, negated=negated)
        elif before or after:
            self.presence(f"{stem}-{'removed' if before else 'added'}", before, after, name)

    def presence(self, kind: str, before: Ats | None, after: Ats | None, name: str = "") -> None:
        at = [
            here[0].pointer if here else where(node, _holder(there[0].pointer) if there else "")
            for node, here, there in ((self.old, before, after), (self.new, after, before))
        ]
        subject = subject_of(self.comparer.old.document, _holder(at[0]) if before else at[0])
        self.comparer.emit(
            self.scope,
            kind,
            (at[0], at[1]),
            (_value(before), _value(after)),
            subject=f"{subject} {name}".rstrip(),
            evidence=Evidence(self.old, self.new, name or None),
            words={"subject": subject, **({"name": name} if name else {})},
        )

    def dependencies(self) -> None:
        sides = [node.children.get("dependentRequired", {}) for node in (self.old, self.new)]
        for name in sorted(sides[0].keys() | sides[1].keys()):
            one, other = (side.get(name) for side in sides)
            was, is_ = (fact.value if fact else frozenset() for fact in (one, other))
            at, subject = self.comparer.spots(self.old, one, self.new, other)
            for kind, names in (("dependency-added", is_ - was), ("dependency-removed", was - is_)):
                if names:
                    said = ", ".join(sorted(names))
                    self.comparer.emit(
                        self.scope,
                        kind,
                        at,
                        (None, sorted(names)) if kind.endswith("added") else (sorted(names), None),
                        subject=f"{subject} {name}",
                        evidence=Evidence(self.old, self.new, name),
                        words={"name": name, "subject": subject, "before": said, "after": said},
                    )

    def condition(self, before: At, after: At) -> None:
        """A changed ``if`` puts values under the other branch, in both directions: only whether it changed counts."""
        edge, candidate = self.scope.child(), Scope()
        self.comparer.ats(candidate, (before,), (after,))

        def settle() -> None:
            if self.comparer.touched(candidate):
                at, values = (before.pointer, after.pointer), (_value((before,)), _value((after,)))
                subject, held = subject_of(self.comparer.old.document, _holder(at[0])), Evidence(self.old, self.new)
                self.comparer.emit(edge, "condition-changed", at, values, subject=subject, evidence=held)

        edge.pending.append(settle)


def _negated(comparer: Comparer, scope: Scope, old: Node, new: Node, one: At | None, other: At | None) -> None:
    _Inside(comparer, scope, old, new).both("not", _single(one), _single(other), negated=True)


def _contained(comparer: Comparer, scope: Scope, old: Node, new: Node, one: At | None, other: At | None) -> None:
    _Inside(comparer, scope, old, new).both("contains", _single(one), _single(other))


def _conditions(
    comparer: Comparer, scope: Scope, old: Node, new: Node, one: dict[str, At] | None, other: dict[str, At] | None
) -> None:
    inside = _Inside(comparer, scope, old, new)
    if one and other:
        inside.condition(one["if"], other["if"])
        for branch in ("then", "else"):
            inside.both(branch, _single(one.get(branch)), _single(other.get(branch)))
    else:
        inside.both("condition", _single(one["if"] if one else None), _single(other["if"] if other else None))


def _single(at: At | None) -> Ats | None:
    return (at,) if at else None


def _holder(pointer: str) -> str:
    """The schema that a schema stands in, by pointer."""
    above, _, last = pointer.rpartition("/")
    holder, _, keyword = above.rpartition("/")
    if keyword in ("patternProperties", "dependentSchemas", "prefixItems") or (keyword == "items" and last.isdigit()):
        return holder
    return above


def _value(ats: Ats | None) -> Any:
    return None if ats is None else fragment(ats[0].value)
