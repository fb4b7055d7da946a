"""What of our specification a source may change, and what it has in common with other backends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from generator.sync.facts import Document, Property
from generator.sync.sources import Source, Sources
from generator.sync.tree import Tree


@frozen
class Ownership:
    """The specification as ``source`` sees it.

    ``schemas`` and ``paths`` say in which file each stands; ``shared`` names the schemas and enums that operations of
    other backends reach; ``backends`` are those that have schemas in common with the source, its own among them.
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
        """Whether the fact at ``steps`` is the source's own, so that it may go when the source drops it.

        What stands in a file of another source is not, unless the backend of this one alone knows it.
        """
        file = self.paths[steps[1]] if steps[0] == "paths" else self.schemas[steps[2]]
        alone = backends == {self.source.backend} and self.sources.owner(file).backend != self.source.backend
        return self.owns_file(file) or alone

    def may_be(self, schema: str) -> bool:
        """Whether a schema or enum of ours may be one of the source's."""
        return schema not in self.schemas or self.sources.owner(self.schemas[schema]) in self.sources.sharing(
            self.source
        )

    def home(self, file: str) -> str:
        """``file`` if what is new may stand there, else the first file of the source."""
        return file if not self.source.files or self.owns_file(file) else self.source.files[0]

    def known_to(self, value: Property) -> frozenset[str]:
        """The backends that know a property."""
        return value.backends or self.backends

    def marked(self, backends: frozenset[str]) -> frozenset[str]:
        """What is written beside a fact that ``backends`` know: nothing if all do."""
        return frozenset() if backends >= self.backends else backends


def _known_to(document: Document, backend: str) -> Document:
    """``document`` without the properties that only other backends know."""

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
