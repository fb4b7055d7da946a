"""From the names of the IR back to pointers into the document as it was loaded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diff.bodies import answer, success
from generator.document import Document, pointer_to
from generator.graph.endpoints import Endpoint, endpoints
from generator.graph.keywords import At
from generator.graph.schema import Graph

Pointers = tuple[str, ...]


class Locator:
    """``normal`` is the document that the IR was built from, ``graph`` holds the one that is compared."""

    def __init__(self, graph: Graph, normal: Document) -> None:
        self.graph = graph
        self.normal = normal
        self.endpoints: dict[str, Endpoint] = {}
        self.origins: dict[tuple[str, str], list[str]] = defaultdict(list)
        for pointer, origin in graph.document.origins.items():
            self.origins[origin].append(pointer)
        for each in endpoints(graph):
            self.endpoints.setdefault(each.at.value.get("operationId") or each.label, each)

    def schema(self, wire: str) -> Pointers:
        """A component; or the inline schema that was made one, and what it stands in."""
        at = self._schema(wire)
        return tuple(_around(at.pointer)) if at else ()

    def property(self, wire: str, name: str) -> Pointers:
        """Where a property is described: in several places if an ``allOf`` says it twice."""
        at = self._schema(wire)
        return tuple(each.pointer for each in self.graph.use(at).node.properties.get(name, ())) if at else ()

    def value(self, wire: str, value: str | int) -> Pointers:
        at = self._schema(wire)
        fact = self.graph.use(at).node.facts.get("enum") if at else None
        try:
            listed = self.graph.at(fact.pointer).value if fact else ()
        except KeyError:
            return ()
        return tuple(f"{fact.pointer}/{n}" for n, each in enumerate(listed) if str(each) == value) if fact else ()

    def operation(self, id_: str) -> Pointers:
        endpoint = self.endpoints.get(id_)
        return (endpoint.at.pointer, endpoint.item.pointer) if endpoint else ()

    def parameter(self, id_: str, name: str) -> Pointers:
        """A parameter; the operation itself for one that stands for a whole resource name."""
        endpoint = self.endpoints.get(id_)
        if endpoint is None:
            return ()
        found = [at.pointer for at in endpoint.parameters.values() if at.value.get("name") == name]
        return tuple(found) or (f"{endpoint.at.pointer}/x-resource-name", endpoint.item.pointer)

    def body(self, id_: str) -> Pointers:
        endpoint = self.endpoints.get(id_)
        return (endpoint.body.pointer,) if endpoint and endpoint.body else ()

    def answer(self, id_: str) -> Pointers:
        """The schema of the good answer, and the response that holds it."""
        endpoint = self.endpoints.get(id_)
        places = (answer(self.graph, endpoint), success(endpoint)) if endpoint else ()
        return tuple(each.pointer for each in places if each)

    def _schema(self, wire: str) -> At | None:
        here = pointer_to("components", "schemas", wire)
        file, there = self.normal.origin(here)
        for pointer in (there, *self._moved(file, there), here):
            try:
                at = self.graph.at(pointer)
            except KeyError:
                continue
            if self.graph.document.origin(pointer) == (file, there) or pointer == here:
                return at
        return None

    def _moved(self, file: str, there: str) -> Iterator[str]:
        """Pointers to what came from a place in a file."""
        for holder in _around(there):
            for pointer in self.origins.get((file, holder), ()):
                yield pointer + there[len(holder) :]


def _around(pointer: str) -> Iterator[str]:
    """A pointer, and those of the parts that it stands in."""
    while pointer.count("/") > (2 if pointer.startswith("/components/") else 1):
        yield pointer
        pointer = pointer.rpartition("/")[0]
