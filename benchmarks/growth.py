"""How the cost grows with what is asked for: payload, chunks, turns, calls at once, models in a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from benchmarks.clients import CLIENTS
from benchmarks.figures import exponent, number
from benchmarks.processes import Server, environment, measured
from benchmarks.rows import Row

#: What counts as linear: figures of a shared machine scatter.
LINEAR = 1.1
BARE = ("httpx", "aiohttp")


class Kind(NamedTuple):
    """One way to grow. ``units`` is how many units of the work's figure there are in one of the size."""

    name: str
    title: str
    unit: str
    kind: str
    argument: Callable[[int], dict[str, object]]
    sizes: tuple[int, ...]
    clients: tuple[str, ...]
    units: Callable[[int], int] = lambda size: 1
    #: What a client is spared, whose time for it would be that of the whole command.
    largest: dict[str, int] = {}  # noqa: RUF012
    #: How many calls are made at most.
    calls: Callable[[int], int] = lambda size: max(1, min(30, 300_000 // size))


_SYNC = ("genai", "genai, fast", "google-genai", "httpx")

KINDS: tuple[Kind, ...] = (
    Kind(
        "payload", "An answer of so many bytes", "bytes", "ask", lambda size: {"model": f"structured-{size}"},
        (1_000, 16_000, 256_000, 4_000_000, 16_000_000), _SYNC, largest={"google-genai": 4_000_000},
        calls=lambda size: max(1, min(30, 3_000_000 // size)),
    ),
    Kind(
        "chunks", "A stream of so many chunks", "chunks", "stream", lambda size: {"events": size},
        (10, 100, 1_000, 10_000, 100_000), _SYNC, units=lambda size: size, largest={"google-genai": 10_000},
        calls=lambda size: max(1, min(30, 3_000 // size)),
    ),
    Kind(
        "turns", "A turn of a chat of so many", "turns", "turn", lambda size: {"turns": size},
        (1, 10, 100, 1_000), _SYNC, calls=lambda size: max(2, min(50, 2_000 // size)),
    ),
    Kind(
        "concurrency", "So many calls at once", "calls", "concurrent", lambda size: {"at_once": size},
        (1, 10, 100, 1_000, 5_000), ("genai", "genai, fast", "google-genai", "aiohttp"), units=lambda size: size,
        largest={"google-genai": 1_000}, calls=lambda size: max(size, 300),
    ),
    Kind(
        "models", "A page of so many models", "models", "listing", lambda size: {"models": size},
        (10, 50, 200, 1_000), _SYNC, calls=lambda size: max(3, min(50, 5_000 // size)),
    ),
)  # fmt: skip


class Series(NamedTuple):
    """What one kind cost: by client, pairs of a size and seconds of CPU for all of it."""

    kind: Kind
    points: dict[str, list[tuple[int, float]]]

    def exponent(self, name: str) -> float:
        """The power of the size by which this client's cost grows."""
        points = self.points[name]
        return exponent([size for size, _ in points], [cost for _, cost in points])

    def __str__(self) -> str:
        lines = [f"{self.kind.title}, ms:"]
        # What bare libraries cannot do either, as memory outgrows the processor's cache, is not of our making.
        most = max([LINEAR, *(self.exponent(name) + 0.05 for name in BARE if name in self.points)])
        for name, points in self.points.items():
            cells = ", ".join(f"{size:,}: {number(cost * 1e3)}" for size, cost in points)
            grows = self.exponent(name)
            wrong = "  MORE THAN LINEAR" if name.startswith("genai") and grows > most else ""
            lines.append(f"  {name:<14} {cells}; exponent {grows:.2f}{wrong}")
        return "\n".join(lines)


def measure(served: Server, allowed: set[str], kinds: Sequence[Kind] = KINDS, rounds: int = 1) -> Iterator[Series]:
    """Measure each kind; of more rounds the least counts, since whatever else the machine does only adds to it."""
    environ = environment(served)
    for kind in kinds:
        points: dict[str, list[tuple[int, float]]] = {}
        for name in kind.clients:
            if name not in allowed or not CLIENTS[name].is_here:
                continue
            for size in kind.sizes:
                if size > kind.largest.get(name, size):
                    continue
                row = Row(kind.name, "", kind.kind, (), "", "ms", kind.calls(size), kind.argument(size))
                costs = [measured(row, name, served, environ)["cpu"] for _ in range(rounds)]
                points.setdefault(name, []).append((size, min(costs) * kind.units(size)))
        yield Series(kind, points)
