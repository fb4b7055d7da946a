"""For each change id of the wire a pair of documents between which it, and nothing else, is the change."""

from __future__ import annotations

from tests.generator.diff.mutations import bodies, document, keywords, objects, operations, parameters, values
from tests.generator.diff.mutations.core import Mutation

__all__ = ["MUTATIONS", "Mutation"]

MUTATIONS = [
    *objects.properties(),
    *values.values(),
    *keywords.limits(),
    *keywords.presence(),
    *parameters.parameters(),
    *bodies.bodies(),
    *operations.operations(),
    *document.document(),
]
