"""Which endpoints each change reaches, and whether in a request or in a response."""

from __future__ import annotations

from collections import deque

from attrs import define, field

from generator.diff.change import Place, Raw, Scope

_PLACES: tuple[Place, ...] = ("request", "response")


@define
class Found:
    """A change and where it reaches: bit sets of operations, by place. Below a ``not`` the effect is the other way."""

    raw: Raw
    plain: dict[Place, int] = field(factory=lambda: dict.fromkeys(_PLACES, 0))
    negated: dict[Place, int] = field(factory=lambda: dict.fromkeys(_PLACES, 0))

    def operations(self, place: Place) -> int:
        return self.plain[place] | self.negated[place]


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
                for n, place in enumerate(_PLACES):
                    if place in raw.places:
                        entry.plain[place] |= bits[n]
                        entry.negated[place] |= bits[n + 2]
        return list(found.values())


def _through(bits: list[int], places: frozenset[Place], flip: bool) -> list[int]:
    kept = [bit if _PLACES[n % 2] in places else 0 for n, bit in enumerate(bits)]
    return [kept[2], kept[3], kept[0], kept[1]] if flip else kept
