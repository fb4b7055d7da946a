"""Two schemas compared, by all that they say."""

from __future__ import annotations

from generator.diff import facts, inside, objects, unions
from generator.diff.change import Scope
from generator.diff.comparer import Comparer
from generator.graph.schema import Node


class SchemaComparer(Comparer):
    """A comparer that looks at alternatives and plain keywords first, then at what is inside."""

    def pair(self, scope: Scope, old: Node, new: Node) -> None:
        if unions.compare(self, scope, old, new) and facts.compare(self, scope, old, new):
            objects.compare(self, scope, old, new)
            inside.compare(self, scope, old, new)
