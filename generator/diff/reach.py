"""Which endpoints each change reaches, and whether in a request or in a response."""

from __future__ import annotations

from collections import deque

from attrs import define, field, frozen

from generator.diff.change import Raw, Scope, Severity
from generator.diff.rules import RULES, Profile
from generator.graph.schema import Place

_PLACES: tuple[Place, ...] = ("request", "response")
_OPPOSITE: dict[Place, Place] = {"request": "response", "response": "request"}


@frozen
class Way:
    """How a change is met: in which place, whether below a ``not``, in an object that allows no other properties."""

    place: Place
    negated: bool
    closed: bool

    def verdict(self, id_: str, profile: Profile) -> Severity:
        """Below a ``not`` the effect is the other way."""
        return RULES[id_].verdict(profile, _OPPOSITE[self.place] if self.negated else self.place, self.closed)


@define
class Found:
    """A change and where it reaches: bit sets of operations, by the way. ``met`` is the same change as it was met in
    each schema that holds it: by itself, and merged with others by an ``allOf``."""

    raw: Raw
    met: list[Raw] = field(factory=list)
    ways: dict[Way, int] = field(factory=dict)

    def operations(self, place: Place) -> int:
        found = 0
        for way, bits in self.ways.items():
            found |= bits if way.place == place else 0
        return found

    def verdicts(self, place: Place, profile: Profile) -> dict[Way, Severity]:
        return {way: way.verdict(self.raw.id, profile) for way in self.ways if way.place == place}


@define
class Reach:
    """The operations of both documents by number, and the scopes that each of them starts from."""

    labels: list[str] = field(factory=list)
    roots: list[tuple[Scope, dict[Place, int]]] = field(factory=list)

    def operation(self, label: str) -> int:
        """The bit of a new operation."""
        self.labels.append(label)
        return 1 << (len(self.labels) - 1)

    def root(self, scope: Scope, places: frozenset[Place], operations: int) -> None:
        self.roots.append((scope, {place: operations if place in places else 0 for place in _PLACES}))

    def names(self, operations: int) -> list[str]:
        return sorted({label for n, label in enumerate(self.labels) if operations >> n & 1})

    def changes(self) -> list[Found]:
        """Every change once, with all that it reaches."""
        known: dict[int, tuple[Scope, list[int]]] = {}
        todo: deque[Scope] = deque()
        waiting: set[int] = set()

        def add(scope: Scope, bits: list[int]) -> None:
            """Let ``scope`` be reached by more; what is new goes on to what it uses."""
            entry = known.get(id(scope))
            if entry is None:
                scope.settle()
                known[id(scope)] = (scope, bits)
            else:
                grown = [a | b for a, b in zip(entry[1], bits, strict=True)]
                if grown == entry[1]:
                    return
                entry[1][:] = grown
            if id(scope) not in waiting:
                waiting.add(id(scope))
                todo.append(scope)

        for scope, at in self.roots:
            add(scope, [at["request"], at["response"], 0, 0])
        while todo:
            scope = todo.popleft()
            waiting.discard(id(scope))
            for below, places, flip in scope.children:
                add(below, _through(known[id(scope)][1], places, flip))
        return self._collect(list(known.values()))

    def _collect(self, scopes: list[tuple[Scope, list[int]]]) -> list[Found]:
        found: dict[tuple[str, str, str, str], Found] = {}
        for scope, bits in scopes:
            for raw in scope.changes:
                entry = found.setdefault(raw.key, Found(raw))
                entry.met.append(raw)
                for n, reached in enumerate(bits):
                    way = Way(_PLACES[n % 2], n > 1, raw.closed)
                    if reached and way.place in raw.places:
                        entry.ways[way] = entry.ways.get(way, 0) | reached
        return list(found.values())


def _through(bits: list[int], places: frozenset[Place], flip: bool) -> list[int]:
    kept = [bit if _PLACES[n % 2] in places else 0 for n, bit in enumerate(bits)]
    return [kept[2], kept[3], kept[0], kept[1]] if flip else kept
