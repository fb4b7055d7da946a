"""The differences between the spec and a source: a list of changes, not applied yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import frozen

from generator.sync.facts import Document, Operation, Property, Schema, Type

Action = Literal["add", "change", "drop", "differ"]
Kind = Literal[
    "operation",
    "parameter",
    "request",
    "response",
    "events",
    "schema",
    "property",
    "value",
    "type",
    "mark",
    "old value",
    "backends",
    "path",
]
Body = Literal["request", "response", "events"]
Steps = tuple[str, ...]


@frozen
class Change:
    """One difference between the spec and a source.

    ``subject`` names it in the syntax of ``sources.yaml``'s rules. ``steps`` lead to the node to change: the owner of
    what is added or dropped, else the node itself. ``backends`` support it from now on, if not all do. The action
    ``differ`` is reported and never applied.
    """

    action: Action
    kind: Kind
    subject: str
    detail: str
    steps: Steps
    name: str = ""
    type: Type | None = None
    value: Property | None = None
    operation: Operation | None = None
    schema: Schema | None = None
    backends: frozenset[str] = frozenset()


@frozen
class Comparison:
    """The changes in a fixed order, the operations that are not wanted, and the schemas that have another name here.

    ``theirs`` is the source with our names.
    """

    changes: tuple[Change, ...]
    out_of_scope: tuple[Operation, ...]
    named: Mapping[str, str]
    theirs: Document

    def of(self, action: Action) -> list[Change]:
        return [change for change in self.changes if change.action == action]


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Return the changes without duplicates (several paths may lead to one operation), in reporting order."""
    actions: Mapping[Action, int] = {"add": 0, "change": 1, "drop": 2, "differ": 3}
    once = {(change.action, change.subject, change.detail): change for change in changes}
    return sorted(once.values(), key=lambda change: actions[change.action])


def backend_names(backends: frozenset[str]) -> str:
    """Return the titles of the backends that support a fact."""
    return f"{' and '.join(sorted(backends))} only" if backends else "every backend"


def only_note(backends: frozenset[str]) -> str:
    """Return a remark in brackets; empty for a fact that every backend supports."""
    return f" ({backend_names(backends)})" if backends else ""
