"""Schemas that stand side by side, all of which a value must meet, as ``allOf`` gathers them: ``not``, ``contains``,
``if`` and lists of alternatives. Their order means nothing, and the same one twice is the same as once."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest
from typing import Any

from generator.diff.change import Scope
from generator.diff.comparer import Comparer
from generator.diff.schema import Node

# Compares one of the old node's with one of the new node's below a scope; None stands for what a side does not have.
Compare = Callable[["Comparer", Scope, Node, Node, Any, Any], None]


def pairs(comparer: Comparer, scope: Scope, keyword: str, old: Node, new: Node, compare: Compare) -> None:
    """Compare what stands under ``keyword``: what is alike, then the rest by its place in the list."""
    before, after = (node.children.get(keyword, []) for node in (old, new))
    if len(before) < 2 and len(after) < 2:
        for one, other in zip_longest(before, after):
            compare(comparer, scope, old, new, one, other)
        return
    edge = scope.child()

    def settle() -> None:
        gone = _distinct(comparer.within("old"), keyword, old, compare)
        come = _distinct(comparer.within("new"), keyword, new, compare)
        alike = _alike(comparer, old, new, gone, come, compare)
        gone = [each for each in gone if not any(each is one for one, _ in alike)]
        come = [each for each in come if not any(each is other for _, other in alike)]
        for one, other in [*alike, *zip_longest(gone, come)]:
            compare(comparer, edge, old, new, one, other)
        comparer.drain()

    edge.pending.append(settle)


def _alike(
    comparer: Comparer, old: Node, new: Node, before: list[Any], after: list[Any], compare: Compare
) -> list[tuple[Any, Any]]:
    left = list(after)
    found = []
    for one in before:
        n = next((n for n, other in enumerate(left) if _same(comparer, old, new, one, other, compare)), None)
        if n is not None:
            found.append((one, left.pop(n)))
    return found


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
