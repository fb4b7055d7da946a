"""Two schemas compared, by all that they say."""

from __future__ import annotations

from generator.diff import unions
from generator.diff.change import Scope
from generator.diff.comparer import Comparer, Pair
from generator.diff.facts import Facts
from generator.diff.inside import Inside
from generator.diff.objects import Objects
from generator.graph.schema import Node


def compare(comparer: Comparer, scope: Scope, old: Node, new: Node) -> None:
    """Compare alternatives and plain keywords first, then what is inside."""
    if unions.compare(Pair(comparer, scope, old, new)) and Facts(comparer, scope, old, new).compare():
        Objects(comparer, scope, old, new).compare()
        Inside(comparer, scope, old, new).compare()
