"""Changes, before their severity is known."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeVar

from attrs import define, field

from generator.graph.schema import Place
from generator.witness.evidence import Evidence

Axis = Literal["wire", "python"]
Severity = Literal["breaking", "risky", "compatible", "none"]
SEVERITIES: tuple[Severity, ...] = ("breaking", "risky", "compatible", "none")
REQUEST: frozenset[Place] = frozenset({"request"})
RESPONSE: frozenset[Place] = frozenset({"response"})
BOTH = REQUEST | RESPONSE
Value = TypeVar("Value")


def worst(found: list[Severity]) -> Severity:
    return min(found, key=SEVERITIES.index) if found else "none"


@define(eq=False)
class Raw:
    """One change. ``old`` and ``new`` are JSON pointers into the two documents; ``words`` fill the rule's sentence.

    ``places`` are the directions in which it can matter: a change of a read-only property does not in a request.
    ``closed`` says that the object allows no other properties than those it names. ``shared`` names what several
    endpoints have in common, where it is that which changed, and not each of them.
    """

    id: str
    subject: str
    old: str
    new: str
    before: Any = None
    after: Any = None
    words: dict[str, str] = field(factory=dict)
    places: frozenset[Place] = BOTH
    closed: bool = False
    evidence: Evidence | None = None
    shared: str | None = None

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Two findings with the same key are one change, met in two ways."""
        old, new = (self.old, self.new) if self.shared is None else (self.shared, "")
        return (self.id, old, new, canonical([self.before, self.after]))

    def fingerprint(self) -> str:
        """Sixteen digits that stay the same as long as the change does, whatever the sentences and places."""
        return digest([self.id, self.subject, self.before, self.after])


@define(eq=False)
class Scope:
    """Where changes are found: an endpoint, or a pair of schemas that several endpoints share.

    ``children`` are the scopes used inside, with the places in which that use counts, and whether it stands below a
    ``not``, where allowing more means allowing less. ``pending`` are comparisons that need others to be done first.
    """

    changes: list[Raw] = field(factory=list)
    children: list[tuple[Scope, frozenset[Place], bool]] = field(factory=list)
    pending: list[Callable[[], None]] = field(factory=list)

    def child(self, places: frozenset[Place] = BOTH, negated: bool = False) -> Scope:
        below = Scope()
        self.children.append((below, places, negated))
        return below

    def settle(self) -> None:
        """Run what was put off. One that is running already counts as finding nothing, so cycles end."""
        while self.pending:
            self.pending.pop(0)()


def closure(start: Scope) -> Iterator[tuple[Scope, frozenset[Place], bool]]:
    """Every scope that ``start`` reaches, with the places in which it counts and whether it is negated."""
    seen: set[tuple[int, frozenset[Place], bool]] = set()
    todo: list[tuple[Scope, frozenset[Place], bool]] = [(start, BOTH, False)]
    while todo:
        scope, places, negated = todo.pop()
        if not places or (id(scope), places, negated) in seen:
            continue
        seen.add((id(scope), places, negated))
        scope.settle()
        yield scope, places, negated
        todo += [(below, places & inside, negated != flip) for below, inside, flip in scope.children]


def both(one: Mapping[str, Value], other: Mapping[str, Value]) -> list[tuple[str, Value | None, Value | None]]:
    """What two mappings hold, by name; None for what a side does not have."""
    return [(name, one.get(name), other.get(name)) for name in sorted(one.keys() | other.keys())]


def digest(value: Any) -> str:
    """Sixteen hexadecimal digits of a value."""
    return hashlib.sha256(canonical(value).encode()).hexdigest()[:16]


def canonical(value: Any) -> str:
    """JSON with sorted keys; sets become sorted lists."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=_plain, separators=(",", ":"))


def plain(value: Any) -> Any:
    """As JSON has it; sets become sorted lists, dates are written out."""
    return json.loads(json.dumps(value, ensure_ascii=False, default=_plain))


def same(one: Any, other: Any) -> bool:
    """Equal as JSON: true is not 1, and 1.0 is 1."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return one == other
    return canonical(one) == canonical(other)


def _plain(value: Any) -> Any:
    if isinstance(value, set | frozenset):
        return sorted(value, key=str)
    return str(value)
