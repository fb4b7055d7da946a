"""The differences between the specification and a source: a list of changes, none of them made yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import frozen

from generator.sync.facts import Operation, Property, Schema, Type

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
    """One difference.

    ``subject`` names it as the rules of ``sources.yaml`` do; ``steps`` lead to the part of our document that is to
    change: the owner of what is added or dropped, or the thing itself that is different. ``backends`` are those that
    know it from now on, where not all do; an action of ``differ`` is told and never made.
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
    """The changes, in a fixed order, the operations of the source that are not wanted, and the schemas that have
    another name here than in the source, by that."""

    changes: tuple[Change, ...]
    out_of_scope: tuple[Operation, ...]
    named: Mapping[str, str]

    def of(self, action: Action) -> list[Change]:
        return [change for change in self.changes if change.action == action]


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Without repetitions (several paths may lead to one of our operations), in the order they are told."""
    actions: Mapping[Action, int] = {"add": 0, "change": 1, "drop": 2, "differ": 3}
    once = {(change.action, change.subject, change.detail): change for change in changes}
    return sorted(once.values(), key=lambda change: actions[change.action])


def backend_names(backends: frozenset[str]) -> str:
    """Name the backends that know a fact."""
    return f"{' and '.join(sorted(backends))} only" if backends else "every backend"


def only_note(backends: frozenset[str]) -> str:
    """A remark in brackets; empty for a fact that every backend knows."""
    return f" ({backend_names(backends)})" if backends else ""
