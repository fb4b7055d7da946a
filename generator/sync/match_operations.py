"""Match a source's operations with ours: which are known, which are new, and which are out of scope."""

from __future__ import annotations

from collections.abc import Container, Mapping

from attrs import define, evolve, field, frozen

from generator.sync.facts import JSON, STREAM, Document, Operation, Schema, Type
from generator.sync.match_schemas import Taken, same, settle
from generator.sync.ownership import Ownership


@frozen
class MatchedOperations:
    """A source's operations, matched with ours.

    ``theirs`` is the source reduced to the schemas that its wanted operations reach, under our names; ``renamed`` maps
    the source's names to those. ``pairs`` are matching operations; ``more_paths`` are further operations of the source
    (by key) that one of ours covers.
    """

    theirs: Document
    renamed: Mapping[str, str]
    pairs: tuple[tuple[Operation, Operation], ...]
    more_paths: tuple[tuple[Operation, str], ...]
    new: tuple[Operation, ...]
    out_of_scope: tuple[Operation, ...]


def match_operations(
    ours: Document, theirs: Document, owner: Ownership, taken: Taken, meant: Container[str], everything: bool
) -> MatchedOperations:
    """Match a source's operations with ours.

    Args:
        ours: The specification.
        theirs: The source, after its rules were applied.
        owner: What of the specification the source may change.
        taken: The names that mean something in the specification.
        meant: The names that the rules of the source give to schemas.
        everything: Take in the operations that ``sources.yaml`` leaves out.
    """
    return _Matcher(ours, theirs, owner, everything).run(taken, meant)


@define
class _Matcher:
    ours: Document
    theirs: Document
    owner: Ownership
    everything: bool
    mine: dict[str, Operation] = field(factory=dict)
    outside: dict[str, Operation] = field(factory=dict)

    def run(self, taken: Taken, meant: Container[str]) -> MatchedOperations:
        by_path = {
            f"{operation.method} {path}": operation
            for operation in self.ours.operations.values()
            for path in (*operation.also, operation.path)
        }
        self.mine = {key: each for key, each in by_path.items() if self.owner.owns_path(each.template)}
        self.outside = {
            key: operation
            for key, operation in sorted(self.theirs.operations.items())
            if key not in self.mine
            and (key in by_path or (not self.everything and not self.owner.source.wants(operation)))
        }
        wanted = evolve(self.theirs, schemas=self._wanted_schemas())
        self.theirs, renamed = settle(wanted, self.ours, self.owner, taken, meant)
        more_paths, new = self._unknown()
        operations = sorted(self.theirs.operations.items())
        return MatchedOperations(
            self.theirs,
            renamed,
            pairs=tuple((self.mine[key], operation) for key, operation in operations if key in self.mine),
            more_paths=tuple(more_paths),
            new=tuple(new),
            out_of_scope=tuple(self.outside.values()),
        )

    def _wanted_schemas(self) -> dict[str, Schema]:
        """Return the schemas that wanted operations reach.

        Of a source without a list of operations, those that we have are wanted too.
        """
        roots: list[Type] = []
        for key, operation in self.theirs.operations.items():
            if key not in self.outside:
                # What a source says of a download is not what travels.
                download = key in self.mine and not is_json(self.mine[key].media)
                roots += evolve(operation, response=None).types() if download else operation.types()
        reached = self.theirs.reachable(roots)
        all_of_it = not self.owner.source.operations
        return {
            name: schema
            for name, schema in self.theirs.schemas.items()
            if name in reached
            or (
                all_of_it
                and name in self.ours.schemas
                and self.owner.may_be(name)
                and same(self.ours.schemas[name], schema, self.ours, self.theirs, self.owner)
            )
        }

    def _unknown(self) -> tuple[list[tuple[Operation, str]], list[Operation]]:
        """Find further paths of known operations, and new operations; several that share a name are one."""
        more_paths: list[tuple[Operation, str]] = []
        new: list[Operation] = []
        done: set[str] = set()
        for key, operation in sorted(self.theirs.operations.items()):
            if key in self.mine or key in self.outside or key in done:
                continue
            entry = self.owner.source.entry(operation)
            if entry and entry.operation:
                known = [path for path in entry.paths if path in self.theirs.operations]
                done |= set(known)
                ours = next((self.mine[path] for path in known if path in self.mine), None)
                if ours:
                    more_paths += [(ours, path) for path in known if path not in self.mine]
                    continue
                also = tuple(path.partition(" ")[2] for path in known[1:])
                operation = evolve(self.theirs.operations[known[0]], also=also)
            if entry and entry.streams:
                operation = evolve(operation, media=STREAM, fixed_query={"alt": "sse"})
            marked = self.owner.source != self.owner.sources.base and len(self.owner.backends) > 1
            backends = frozenset({self.owner.source.backend}) if marked else frozenset[str]()
            new.append(evolve(operation, backends=backends))
        return more_paths, new


def is_json(media: str | None) -> bool:
    return media is None or media in JSON
