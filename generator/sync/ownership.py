"""Determine which parts of our spec a source may change, and which it shares with other backends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from generator.sync.facts import Document, Property
from generator.sync.sources import Source, Sources
from generator.sync.tree import Tree


@frozen
class Ownership:
    """Our spec as ``source`` sees it.

    ``schemas`` and ``paths`` map to their files; ``shared`` names the schemas and enums that other backends' operations
    reach; ``backends`` are those that share schemas with the source, its own included.
    """

    source: Source
    sources: Sources
    schemas: Mapping[str, str]
    paths: Mapping[str, str]
    shared: frozenset[str]
    backends: frozenset[str]

    @classmethod
    def of(cls, tree: Tree, ours: Document, sources: Sources, source: Source) -> Ownership:
        components = tree.document.data.get("components", {}).get("schemas", {})
        schemas = {name: tree.home(name) for name in components}
        paths = {path: tree.place("paths", path)[0] for path in tree.document.data.get("paths", {})}
        backends = frozenset(each.backend for each in sources.sharing(source))
        shared: set[str] = set()
        for backend in backends - {source.backend}:
            known = _known_to(ours, backend)
            shared |= known.reachable(
                body
                for operation in known.operations.values()
                if sources.owner(paths[operation.template]).backend == backend
                for body in operation.types()
            )
        return cls(source, sources, schemas, paths, frozenset(shared), backends)

    def owns_file(self, file: str) -> bool:
        return self.sources.owner(file) == self.source

    def owns_path(self, template: str) -> bool:
        return self.owns_file(self.paths[template])

    def owns(self, schema: str) -> bool:
        return schema not in self.schemas or self.owns_file(self.schemas[schema])

    def brought(self, steps: Sequence[str], backends: frozenset[str]) -> bool:
        """Return whether the fact at ``steps`` came from the source, so that it may go when the source drops it.

        Facts in another source's file do not, unless this source's backend alone supports them.
        """
        file = self.paths[steps[1]] if steps[0] == "paths" else self.schemas[steps[2]]
        alone = backends == {self.source.backend} and self.sources.owner(file).backend != self.source.backend
        return self.owns_file(file) or alone

    def may_be(self, schema: str) -> bool:
        """Return whether a schema or enum of ours may be one of the source's."""
        return schema not in self.schemas or self.sources.owner(self.schemas[schema]) in self.sources.sharing(
            self.source
        )

    def home(self, file: str) -> str:
        """Return ``file`` if new facts may go there, else the source's first file."""
        return file if not self.source.files or self.owns_file(file) else self.source.files[0]

    def known_to(self, value: Property) -> frozenset[str]:
        """Return the backends that support a property."""
        return value.backends or self.backends

    def marked(self, backends: frozenset[str]) -> frozenset[str]:
        """Return the mark for facts that ``backends`` support; empty if all do."""
        return frozenset() if backends >= self.backends else backends


def _known_to(document: Document, backend: str) -> Document:
    """Return ``document`` without the properties that only other backends support."""

    def properties(values: Mapping[str, Property]) -> dict[str, Property]:
        return {wire: value for wire, value in values.items() if not value.backends or backend in value.backends}

    schemas = {
        name: evolve(schema, properties=properties(schema.properties)) for name, schema in document.schemas.items()
    }
    operations = {
        key: evolve(operation, parameters=properties(operation.parameters))
        for key, operation in document.operations.items()
    }
    return evolve(document, schemas=schemas, operations=operations)
