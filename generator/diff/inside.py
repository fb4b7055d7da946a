"""The schemas inside two schemas compared: items, other properties, conditions and the rest."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest
from typing import Any, TypeVar

from attrs import evolve

from generator.diff.change import Scope, both
from generator.diff.comparer import Pair
from generator.diff.facts import idle
from generator.diff.rules import KEYWORDS
from generator.diff.text import fragment, subject_of
from generator.graph.keywords import SINGLES, At, Fact
from generator.graph.schema import Ats
from generator.witness.evidence import Evidence

AnyPair = TypeVar("AnyPair", bound=Pair)
# Compares one of the old node's with one of the new node's; None stands for what a side does not have.
Compare = Callable[[AnyPair, Any, Any], None]


def pairs(pair: AnyPair, keyword: str, compare: Compare[AnyPair]) -> None:
    """Compare schemas that stand side by side, all of which a value must meet, as ``allOf`` gathers them: first what is
    alike, then the rest by its place. Their order means nothing, and the same one twice is the same as once."""
    before, after = (node.children.get(keyword, []) for node in (pair.old, pair.new))
    if len(before) < 2 and len(after) < 2:
        for one, other in zip_longest(before, after):
            compare(pair, one, other)
        return
    below = evolve(pair, scope=pair.scope.child())

    def settle() -> None:
        gone = _distinct(evolve(pair, comparer=pair.comparer.within("old"), new=pair.old), keyword, compare)
        come = _distinct(evolve(pair, comparer=pair.comparer.within("new"), old=pair.new), keyword, compare)
        alike, rest = [], []
        for one in gone:
            n = next((n for n, other in enumerate(come) if _same(pair, one, other, compare)), None)
            if n is None:
                rest.append(one)
            else:
                alike.append((one, come.pop(n)))
        for one, other in [*alike, *zip_longest(rest, come)]:
            compare(below, one, other)
        pair.comparer.drain()

    below.scope.pending.append(settle)


def _distinct(pair: AnyPair, keyword: str, compare: Compare[AnyPair]) -> list[Any]:
    """What a node, as both sides of ``pair``, has under ``keyword``, without those that say the same as an earlier
    one."""
    found: list[Any] = pair.old.children.get(keyword, [])
    known, key = pair.comparer.distinct, (keyword, pair.old.key)
    if key not in known:
        known[key] = found  # what those inside see, where they come back to this node
        kept: list[Any] = []
        for each in found:
            if not any(_same(pair, one, each, compare) for one in kept):
                kept.append(each)
        known[key] = kept
    return [*known[key]]


def _same(pair: AnyPair, one: Any, other: Any, compare: Compare[AnyPair]) -> bool:
    trial = evolve(pair, scope=Scope())
    compare(trial, one, other)
    pair.comparer.drain()
    return not pair.comparer.touched(trial.scope)


class Inside(Pair):
    """What stands inside two schemas."""

    def compare(self) -> None:
        for keyword in SINGLES:
            before, after = (node.children.get(keyword) for node in (self.old, self.new))
            if not (before and after) and self.is_anything(before, after):
                continue
            if idle(keyword, self.old, self.new):
                if _value(before) != _value(after):
                    self.presence("idle-keyword-changed", before, after, keyword)
            elif keyword == "additionalProperties" and (one := before or after) and not (before and after):
                came, went = ("closed", "opened") if any(at.value is False for at in one) else ("constrained", "freed")
                self.presence(f"additional-properties-{came if after else went}", before, after)
            else:
                self.one(KEYWORDS[keyword].stem, before, after)
        lists = [node.children.get("prefixItems", []) for node in (self.old, self.new)]
        rests = [node.children.get("items") for node in (self.old, self.new)]
        for n, (before, after) in enumerate(zip_longest(*lists)):
            # What is not listed one by one is under `items`.
            one, other = before or rests[0], after or rests[1]
            if one and other:
                self.comparer.ats(self.scope, one, other)
            else:
                self.one("prefix-item", before or None, after or None, f"{n}")
        for keyword, stem in (("patternProperties", "pattern-property"), ("dependentSchemas", "dependent-schema")):
            for name, before, after in both(*(node.children.get(keyword, {}) for node in (self.old, self.new))):
                self.one(stem, before, after, name)
        self.dependencies()
        pairs(self, "not", lambda pair, one, other: pair.one("not", one and (one,), other and (other,), negated=True))
        pairs(self, "contains", lambda pair, one, other: pair.one("contains", one and (one,), other and (other,)))
        pairs(self, "if", Inside.condition)

    def is_anything(self, before: Ats | None, after: Ats | None) -> bool:
        """A reference to a schema that every value meets is as none."""
        sides = (self.comparer.old, before), (self.comparer.new, after)
        return all(graph.use(*ats).node.is_anything for graph, ats in sides if ats)

    def one(self, stem: str, before: Ats | None, after: Ats | None, name: str = "", negated: bool = False) -> None:
        """Schemas under one keyword: compared, or one that came or went."""
        if before and after:
            self.comparer.ats(self.scope, before, after, negated=negated)
        elif before or after:
            self.presence(f"{stem}-{'removed' if before else 'added'}", before, after, name)

    def presence(self, kind: str, before: Ats | None, after: Ats | None, name: str = "") -> None:
        one, other = (Fact(None, ats[0].pointer, _holder(ats[0].pointer)) if ats else None for ats in (before, after))
        evidence, words = Evidence(self.old, self.new, name or None), {"name": name} if name else {}
        self.said(kind, (one, other), (_value(before), _value(after)), f" {name}".rstrip(), evidence, **words)

    def dependencies(self) -> None:
        for name, one, other in both(*(node.children.get("dependentRequired", {}) for node in (self.old, self.new))):
            was, is_ = (fact.value if fact else frozenset() for fact in (one, other))
            for kind, names in (("dependency-added", is_ - was), ("dependency-removed", was - is_)):
                if names:
                    values = (None, sorted(names)) if kind.endswith("added") else (sorted(names), None)
                    said, held = ", ".join(sorted(names)), Evidence(self.old, self.new, name)
                    self.said(kind, (one, other), values, f" {name}", held, name=name, before=said, after=said)

    def condition(self, one: dict[str, At] | None, other: dict[str, At] | None) -> None:
        """A changed ``if`` puts values under the other branch, in both directions: only whether it changed counts."""
        if not one or not other:
            self.one("condition", (one["if"],) if one else None, (other["if"],) if other else None)
            return
        edge, candidate, sides = self.scope.child(), Scope(), (one["if"], other["if"])
        self.comparer.ats(candidate, sides[:1], sides[1:])

        def settle() -> None:
            if self.comparer.touched(candidate):
                at, values = (sides[0].pointer, sides[1].pointer), (_value(sides[:1]), _value(sides[1:]))
                subject, held = subject_of(self.comparer.old.document, _holder(at[0])), Evidence(self.old, self.new)
                self.comparer.emit(edge, "condition-changed", at, values, subject=subject, evidence=held)

        edge.pending.append(settle)
        for branch in ("then", "else"):
            before, after = one.get(branch), other.get(branch)
            self.one(branch, before and (before,), after and (after,))


def _holder(pointer: str) -> str:
    """The schema that a schema stands in, by pointer."""
    above, _, last = pointer.rpartition("/")
    holder, _, keyword = above.rpartition("/")
    if keyword in ("patternProperties", "dependentSchemas", "prefixItems") or (keyword == "items" and last.isdigit()):
        return holder
    return above


def _value(ats: Ats | None) -> Any:
    return None if ats is None else fragment(ats[0].value)
