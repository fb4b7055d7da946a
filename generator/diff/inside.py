"""The schemas inside two schemas compared: items, other properties, conditions and the rest."""

from __future__ import annotations

from typing import Any

from generator.diff.change import Evidence, Scope
from generator.diff.comparer import Comparer
from generator.diff.facts import idle
from generator.diff.keywords import SINGLES, At
from generator.diff.lists import pairs
from generator.diff.schema import Ats, Node
from generator.diff.text import fragment, subject_of

_STEMS = {
    "items": "items",
    "propertyNames": "property-names",
    "unevaluatedItems": "unevaluated-items",
    "unevaluatedProperties": "unevaluated-properties",
    "contentSchema": "content-schema",
}


def compare(comparer: Comparer, scope: Scope, old: Node, new: Node) -> None:
    _Inside(comparer, scope, old, new).compare()


class _Inside:
    def __init__(self, comparer: Comparer, scope: Scope, old: Node, new: Node) -> None:
        self.comparer = comparer
        self.scope = scope
        self.old = old
        self.new = new

    def compare(self) -> None:
        for keyword in SINGLES:
            before, after = self.both(keyword)
            if idle(keyword, self.old, self.new):
                if _value(before) != _value(after):
                    self.presence("", before, after, keyword, "idle-keyword-changed")
            elif before and after:
                self.comparer.ats(self.scope, before, after)
            elif keyword == "additionalProperties":
                self.rest(before, after)
            else:
                self.presence(_STEMS[keyword], before, after)
        self.prefix()
        for keyword, stem in (("patternProperties", "pattern-property"), ("dependentSchemas", "dependent-schema")):
            before, after = (node.children.get(keyword, {}) for node in (self.old, self.new))
            for name in sorted(before.keys() | after.keys()):
                if name in before and name in after:
                    self.comparer.ats(self.scope, before[name], after[name])
                else:
                    self.presence(stem, before.get(name), after.get(name), name)
        self.dependencies()
        for keyword, compare in (("not", _negated), ("contains", _contained), ("if", _conditions)):
            pairs(self.comparer, self.scope, keyword, self.old, self.new, compare)

    def both(self, keyword: str) -> tuple[Ats | None, Ats | None]:
        return self.old.children.get(keyword), self.new.children.get(keyword)

    def presence(self, stem: str, before: Ats | None, after: Ats | None, name: str = "", kind: str = "") -> None:
        """A schema that came or went."""
        if not before and not after:
            return
        old_at, new_at = self.place(self.old, before, after), self.place(self.new, after, before)
        subject = subject_of(self.comparer.old.document, _holder(old_at) if before else old_at)
        words = {"name": name} if name else {}
        self.comparer.emit(
            self.scope,
            kind or f"{stem}-{'removed' if before else 'added'}",
            (old_at, new_at),
            (_value(before), _value(after)),
            subject=f"{subject} {name}".rstrip(),
            evidence=Evidence(self.old, self.new, name or None),
            words=words | {"subject": subject},
        )

    def place(self, node: Node, here: Ats | None, there: Ats | None) -> str:
        if here:
            return here[0].pointer
        holder = _holder(there[0].pointer) if there else ""
        return holder if holder in node.key else node.pointer

    def rest(self, before: Ats | None, after: Ats | None) -> None:
        one = before or after
        if one is None:
            return
        closed = any(at.value is False for at in one)
        if closed:
            kind = f"additional-properties-{'closed' if after else 'opened'}"
        else:
            kind = f"additional-properties-{'constrained' if after else 'freed'}"
        self.presence("", before, after, kind=kind)

    def prefix(self) -> None:
        lists = [node.children.get("prefixItems", []) for node in (self.old, self.new)]
        rests = [node.children.get("items") for node in (self.old, self.new)]
        for n in range(max(map(len, lists))):
            before, after = (each[n] if n < len(each) and each[n] else None for each in lists)
            # What is not listed one by one is under `items`.
            one, other = before or rests[0], after or rests[1]
            if one and other:
                self.comparer.ats(self.scope, one, other)
            else:
                self.presence("prefix-item", before, after, f"{n}")

    def dependencies(self) -> None:
        before, after = (node.children.get("dependentRequired", {}) for node in (self.old, self.new))
        for name in sorted(before.keys() | after.keys()):
            one, other = before.get(name), after.get(name)
            was, is_ = (fact.value if fact else frozenset() for fact in (one, other))
            at, subject = self.comparer.spots(self.old, one, self.new, other)
            for kind, names in (("dependency-added", is_ - was), ("dependency-removed", was - is_)):
                if names:
                    values = (None, sorted(names)) if kind.endswith("added") else (sorted(names), None)
                    said = ", ".join(sorted(names))
                    self.comparer.emit(
                        self.scope,
                        kind,
                        at,
                        values,
                        subject=f"{subject} {name}",
                        evidence=Evidence(self.old, self.new, name),
                        words={"name": name, "subject": subject, "before": said, "after": said},
                    )

    def listed(self, stem: str, before: At | None, after: At | None, negated: bool = False) -> None:
        if before and after:
            self.comparer.ats(self.scope, (before,), (after,), negated=negated)
        else:
            self.presence(stem, (before,) if before else None, (after,) if after else None)

    def conditions(self, before: dict[str, At] | None, after: dict[str, At] | None) -> None:
        if not before or not after:
            self.presence("condition", (before["if"],) if before else None, (after["if"],) if after else None)
            return
        self.condition(before["if"], after["if"])
        for branch in ("then", "else"):
            self.listed(branch, before.get(branch), after.get(branch))

    def condition(self, before: At, after: At) -> None:
        """A changed ``if`` puts values under the other branch, in both directions: only whether it changed counts."""
        edge, candidate = self.scope.child(), Scope()
        self.comparer.ats(candidate, (before,), (after,))
        subject = subject_of(self.comparer.old.document, _holder(before.pointer))

        def settle() -> None:
            if self.comparer.touched(candidate):
                values = (_value((before,)), _value((after,)))
                held = Evidence(self.old, self.new)
                at = before.pointer, after.pointer
                self.comparer.emit(edge, "condition-changed", at, values, subject=subject, evidence=held)

        edge.pending.append(settle)


def _negated(comparer: Comparer, scope: Scope, old: Node, new: Node, one: At | None, other: At | None) -> None:
    _Inside(comparer, scope, old, new).listed("not", one, other, negated=True)


def _contained(comparer: Comparer, scope: Scope, old: Node, new: Node, one: At | None, other: At | None) -> None:
    _Inside(comparer, scope, old, new).listed("contains", one, other)


def _conditions(
    comparer: Comparer, scope: Scope, old: Node, new: Node, one: dict[str, At] | None, other: dict[str, At] | None
) -> None:
    _Inside(comparer, scope, old, new).conditions(one, other)


def _holder(pointer: str) -> str:
    """The schema that a schema stands in, by pointer."""
    above, _, last = pointer.rpartition("/")
    holder, _, keyword = above.rpartition("/")
    if keyword in ("patternProperties", "dependentSchemas", "prefixItems") or (keyword == "items" and last.isdigit()):
        return holder
    return above


def _value(ats: Ats | None) -> Any:
    return None if ats is None else fragment(ats[0].value)
