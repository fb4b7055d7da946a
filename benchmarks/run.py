"""What the client costs, beside google-genai and bare libraries, in rounds, as ratios.

python -m benchmarks.run                      every row that the installed packages allow
python -m benchmarks.run small stream         the rows whose names begin with a word; `growth` and `live` are two more
python -m benchmarks.run --rounds 5 --write   write docs/performance.md and its plots
python -m benchmarks.run --list               name the rows
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks import growth, report
from benchmarks.clients import CLIENTS
from benchmarks.figures import Rounds, in_unit, median, ratios
from benchmarks.processes import Server, environment, measured, server
from benchmarks.rows import ROWS, Row, same_work
from benchmarks.work import Figures

EXTRA = ("growth", "live")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run", description="Measure the client beside others.")
    parser.add_argument("rows", nargs="*", help="names of rows, or how they begin; by default all")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured (default: 3)")
    parser.add_argument("--clients", help="names of clients, separated by semicolons; by default all that are here")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md and its plots")
    parser.add_argument("--save", type=Path, help="append what is measured to this file, as JSON lines")
    parser.add_argument("--list", action="store_true", help="name the rows and the clients, and measure nothing")
    given = parser.parse_args(arguments)
    if given.list:
        for row in ROWS:
            print(f"{row.name:<16} {row.title} [{', '.join(row.clients)}]")
        print(*EXTRA, sep="\n")
        return 0
    unknown = [word for word in given.rows if not any(name.startswith(word) for name in names())]
    if unknown:
        parser.error(f"no row begins with {', '.join(unknown)}; --list names them")
    allowed = set(given.clients.split(";")) if given.clients else set(CLIENTS)
    if allowed - CLIENTS.keys():
        parser.error(
            f"no client is called {', '.join(sorted(allowed - CLIENTS.keys()))}; there are {'; '.join(CLIENTS)}"
        )
    found: dict[str, Rounds] = {}
    grown: list[growth.Series] = []
    latencies: list[str] = []
    started = time.monotonic()
    with server() as served:
        chosen = [row for row in ROWS if wanted(row.name, given.rows) and (not row.secure or served.https)]
        found = table(chosen, allowed, served, given.rounds, given.save)
        if wanted("growth", given.rows):
            for series in growth.measure(served, allowed):
                grown.append(series)
                print(series, flush=True)
    if wanted("live", given.rows):
        from benchmarks.live import latency

        for each in latency():
            latencies.append(str(each))
            print(each, flush=True)
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)
    if given.write:
        report.write(found, grown, latencies, rounds=given.rounds)
    return 0


def names() -> list[str]:
    return [*(row.name for row in ROWS), *EXTRA]


def wanted(name: str, words: Sequence[str]) -> bool:
    """Whether a row was asked for: none was, or one by this name, or by how it begins if none has the name."""
    return not words or any(word == name or (word not in names() and name.startswith(word)) for word in words)


def table(rows: Iterable[Row], allowed: set[str], served: Server, rounds: int, save: Path | None) -> dict[str, Rounds]:
    """Measure rows, each client in turn in every round, and print each when it is done."""
    work: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        work.setdefault(same_work(row), []).append(row)
    environ = environment(served)
    found: dict[str, Rounds] = {}
    for alike in work.values():
        clients = [name for name in alike[0].clients if name in allowed and CLIENTS[name].is_here]
        if alike[0].kind in ("start", "first"):
            # What a first process compiles is not counted.
            in_rounds(clients, 1, lambda name, row=alike[0]: measured(row, name, served, environ))  # type: ignore[misc]
        taken = in_rounds(clients, rounds, lambda name, row=alike[0]: measured(row, name, served, environ))  # type: ignore[misc]
        for row in alike:
            found[row.name] = {name: [each.get(row.figure, math.nan) for each in taken[name]] for name in clients}
            print(line(row, found[row.name]), flush=True)
            if save is not None:
                with save.open("a", encoding="utf-8") as file:
                    file.write(json.dumps({"row": row.name, "rounds": found[row.name]}) + "\n")
    return found


def in_rounds(names: Sequence[str], rounds: int, measure: Callable[[str], Figures]) -> dict[str, list[Figures]]:
    """What ``measure`` gives of each name in every round; the order turns, so that none is always the first."""
    taken: dict[str, list[Figures]] = {name: [] for name in names}
    for number in range(rounds):
        for name in _turned(names, number):
            try:
                taken[name].append(measure(name))
            except RuntimeError as error:
                print(error, file=sys.stderr, flush=True)
                taken[name].append({})
    return taken


def _turned(names: Sequence[str], number: int) -> Iterator[str]:
    start = number % len(names) if names else 0
    yield from (*names[start:], *names[:start])


def line(row: Row, rounds: Rounds) -> str:
    """A row for the terminal: each client's cost, and how many times the bare one's it is."""
    cells = []
    for name, values in rounds.items():
        ratio = ratios(values, rounds[row.bare]) if row.bare in rounds and name != row.bare else None
        cells.append(f"{name} {in_unit(median(values), row)}" + (f" [{ratio}]" if ratio else ""))
    return f"{row.title}, {row.unit}: " + "; ".join(cells)


if __name__ == "__main__":
    sys.exit(main())
