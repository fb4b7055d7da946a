"""Compare two commits: what costs more in the second, in one run, round by round.

python -m benchmarks.commits BASE HEAD            fails if the median of a row's ratios is past 1.25
python -m benchmarks.commits BASE HEAD small      the rows that are named only

Each commit is checked out beside the clone and measured by the benchmarks of this one. A row that seems to have become
slower is measured again, twice as long, before it is believed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from benchmarks.figures import Spread, median, number, ratios
from benchmarks.processes import ROOT, Server, environment, measured, server
from benchmarks.rows import ROWS, UNITS, Row
from benchmarks.run import in_rounds

LIMIT = 1.25
#: Rows that take little time, and hold what most programs do.
QUICK = ("import", "first", "small", "100", "stream", "astream", "structured", "embed", "list", "chat", "construct")


class Verdict(NamedTuple):
    """How a row of the second commit compares with that of the first."""

    row: Row
    base: float
    head: float
    ratio: Spread | None
    limit: float

    @property
    def is_slower(self) -> bool:
        """Whether it is past the limit, or failed where the base did not.

        The median decides: a round in which the machine was busy is one of many.
        """
        if self.ratio is None:
            return self.base == self.base
        return self.ratio.median > self.limit

    def __str__(self) -> str:
        unit = UNITS[self.row.unit]
        return (
            f"{self.row.title:<34} {number(self.base / unit):>8} -> {number(self.head / unit):>8} {self.row.unit}"
            f"  {self.ratio or 'not measured'}{'  SLOWER' if self.is_slower else ''}"
        )


def judged(row: Row, base: Sequence[float], head: Sequence[float], limit: float = LIMIT) -> Verdict:
    """The verdict on a row, from what each round gave of both commits."""
    return Verdict(row, median(base), median(head), ratios(head, base), limit)


@contextmanager
def checked_out(*commits: str) -> Iterator[list[Path]]:
    """The folders of commits, while the block lasts."""
    with tempfile.TemporaryDirectory() as folder:
        places = [Path(folder) / str(number) for number in range(len(commits))]
        made: list[Path] = []
        try:
            for place, commit in zip(places, commits, strict=True):
                _git("worktree", "add", "--quiet", "--detach", str(place), commit)
                made.append(place)
            yield places
        finally:
            for place in made:
                _git("worktree", "remove", "--force", str(place))


def _git(*arguments: str) -> None:
    subprocess.run(["git", "-C", str(ROOT), *arguments], check=True)


def compared(row: Row, rounds: int, served: Server, places: Mapping[str, Path], limit: float) -> Verdict:
    """Measure a row of both commits, by turns."""
    environs = {name: environment(served, place) for name, place in places.items()}
    taken = in_rounds([*places], rounds, lambda name: measured(row, "genai", served, environs[name]))
    base, head = ([each.get(row.figure, float("nan")) for each in figures] for figures in taken.values())
    return judged(row, base, head, limit)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.commits", description="Compare two commits.")
    parser.add_argument("base", help="the commit to compare with")
    parser.add_argument("head", help="the commit to judge")
    parser.add_argument("rows", nargs="*", default=[], help=f"names of rows; by default {', '.join(QUICK)}")
    parser.add_argument("--rounds", type=int, default=7, help="how often each is measured (default: 7)")
    parser.add_argument("--limit", type=float, default=LIMIT, help=f"the ratio past which it fails (default: {LIMIT})")
    given = parser.parse_args(arguments)
    by_name = {row.name: row for row in ROWS}
    chosen = given.rows or QUICK
    if unknown := [name for name in chosen if name not in by_name]:
        parser.error(f"there is no row {', '.join(unknown)}; python -m benchmarks.run --list names them")
    slower = []
    with checked_out(given.base, given.head) as folders, server() as served:
        places: dict[str, Path] = {"base": folders[0], "head": folders[1]}
        for name in chosen:
            row = by_name[name]
            if row.secure and served.https is None:
                continue
            # What a first run compiles is not counted.
            compared(row, 1, served, places, given.limit)
            verdict = compared(row, given.rounds, served, places, given.limit)
            if verdict.is_slower:
                print(verdict, "(measured again)", flush=True)
                verdict = compared(row, 2 * given.rounds, served, places, given.limit)
            print(verdict, flush=True)
            slower += [verdict] if verdict.is_slower else []
    if slower:
        print(f"past {given.limit}: {', '.join(each.row.name for each in slower)}", file=sys.stderr)
    return 1 if slower else 0


if __name__ == "__main__":
    sys.exit(main())
