"""Several sets of keywords, all of which a value must meet, into one: what ``allOf`` means."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from generator.graph.keywords import COUNTS, SINGLES, At, Fact, Own

Children = dict[str, Any]


def merge(parts: list[Own]) -> tuple[dict[str, Fact], Children]:
    """The facts and children of a node. The place of a merged fact is that of the part which decides."""
    facts: dict[str, Fact] = {}
    children: Children = {}
    for part in parts:
        before = dict(children)
        for name, fact in part.facts.items():
            facts[name] = _merge_fact(name, facts[name], fact) if name in facts else fact
        for name, child in part.children.items():
            _merge_child(children, name, child)
        _spread_rest(children, before, part.children)
    return facts, children


def _merge_fact(name: str, one: Fact, other: Fact) -> Fact:
    a, b = one.value, other.value
    if name == "types":
        return _decided(intersection(a, b), one, other)
    if name == "enum":
        kept = tuple(item for item in a if item in b)
        return _decided(kept, one, other)
    if name in ("minimum", "maximum"):
        sign = 1 if name == "minimum" else -1
        return max(one, other, key=lambda fact: (sign * fact.value[0], fact.value[1]))
    if name in COUNTS:
        pick = max if name.startswith("min") else min
        return pick(one, other, key=lambda fact: fact.value)
    if name in ("pattern", "format", "multipleOf"):
        return _decided(tuple(sorted({*a, *b}, key=str)), one, other)
    if name == "oneofs":
        return Fact({**a, **b}, one.pointer, one.holder)
    if name == "deprecatedValues":
        return _decided(tuple(dict.fromkeys((*a, *b))), one, other)
    if name == "backends":
        return _decided(a & b, one, other)
    return one


def _decided(value: Any, one: Fact, other: Fact) -> Fact:
    """The merged value, placed where it was stated whole if it was."""
    return evolve(other if value == other.value and value != one.value else one, value=value)


def intersection(a: frozenset[str], b: frozenset[str]) -> frozenset[str]:
    """The types of values that meet both; every integer is a number."""
    both = a & b
    if "integer" in a | b and "number" in a | b and "number" not in both:
        both |= {"integer"}
    return both


def _merge_child(children: Children, name: str, child: Any) -> None:
    if name in ("properties", "patternProperties", "dependentSchemas"):
        merged = dict(children.get(name, {}))
        for key, at in child.items():
            merged[key] = (*merged.get(key, ()), at)
        children[name] = merged
    elif name in SINGLES:
        children[name] = (*children.get(name, ()), child)
    elif name == "required":
        children[name] = {**child, **children.get(name, {})}
    elif name == "dependentRequired":
        merged = dict(children.get(name, {}))
        for key, fact in child.items():
            merged[key] = evolve(merged[key], value=merged[key].value | fact.value) if key in merged else fact
        children[name] = merged
    elif name == "prefixItems":
        old = children.get(name, [])
        longer = max(len(old), len(child))
        children[name] = [(*(old[n] if n < len(old) else ()), *child[n : n + 1]) for n in range(longer)]
    elif name in ("not", "if", "contains"):
        children[name] = [*children.get(name, []), child]
    elif name == "groups":
        children[name] = [*children.get(name, []), *child]


def _spread_rest(merged: Children, before: Children, part: Children) -> None:
    """``additionalProperties`` of one part speaks about the properties that only the other part names."""
    for one, other in ((before, part), (part, before)):
        rest = one.get("additionalProperties")
        if rest is None or "properties" not in other:
            continue
        named = set(one.get("properties", {}))
        for name in other["properties"]:
            if name not in named and not one.get("patternProperties"):
                rests = (rest,) if isinstance(rest, At) else rest
                merged["properties"] = {**merged["properties"], name: (*merged["properties"][name], *rests)}
