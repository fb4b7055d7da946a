"""Write docs/performance.md, and its plots, from what was measured."""

from __future__ import annotations

import datetime
import importlib.metadata
import json
import math
import os
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import fill

from benchmarks.figures import Rounds, in_unit, median, number, ratios
from benchmarks.growth import Series
from benchmarks.plot import plot
from benchmarks.processes import ROOT
from benchmarks.rows import ROWS, UNITS, Row

DOCS = ROOT / "docs"
#: What the table tells apart.
OURS, FAST, PEER = "genai", "genai, fast", "google-genai"
_PACKAGES = (
    "httpx", "httpcore", "aiohttp", "urllib3", "pyreqwest", "orjson", "msgspec", "google-genai", "pydantic", "uvloop",
)  # fmt: skip

HEAD = """\
# What the client costs

This page is written by `make bench ARGS=--write`. `make bench` prints the same, `make bench ARGS="small --rounds 5"`
some of it, and `make bench ARGS=--list` names the rows.

The figures are what a client costs its own process: seconds of CPU, not of the clock, so that the network, the server
and whatever else the machine does are left out. Each is the median of {rounds}. In a round every client does the
same work once, in a process of its own, against a server on this machine; the next round begins with another client. A
multiple is taken within its round, and stands with the quartiles of all rounds (of fewer than four: the least and the
greatest), so that it means the same while a machine is busy: **read the multiples; the other figures are of this
machine alone**. What 99 of 100 calls wait is by the clock.

*Bare* is what the work costs at least, done by hand: an HTTP library with a JSON library and dicts, without types,
retries, limits or errors that say what to do. A multiple below 1 is less than that. The goal is what the default
installation aims at: a multiple of bare, or a figure where it has a unit.

{machine}

"""

GROWTH = """\

## How cost grows

The cost of one call, by how much is asked for; both axes are logarithmic, so that what is linear is a straight line
that rises by a decade for each to the right. The exponent is that of the straight line through the points at which a
call costs more than twice the least one: 1 is linear, and what is below grows more slowly than its size.

"""


def machine() -> str:
    """What was measured on: the machine, Python and the packages."""
    versions = []
    for name in _PACKAGES:
        try:
            versions.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    text = (
        f"Measured on {today}: {_processor()}, {os.cpu_count()} processors, {platform.system()} "
        f"{platform.release().partition('-')[0]}, Python {platform.python_version()}; {', '.join(versions)}."
    )
    return fill(text, 120, break_on_hyphens=False)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    found = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return found[0] if found else platform.processor() or platform.machine()


def tables(found: Mapping[str, Rounds]) -> str:
    """The table of this package beside google-genai and the bare library, and that of all clients."""
    lines = [
        f"| work | unit | {PEER} | bare | {OURS} | {OURS} ÷ bare | goal | {OURS} ÷ {PEER} | {FAST} |",
        "|---|---|--:|--:|--:|--:|---|--:|--:|",
    ]
    everything = ["| work | unit | client | cost | ÷ bare |", "|---|---|---|--:|--:|"]
    for row in ROWS:
        rounds = found.get(row.name)
        if not rounds or OURS not in rounds:
            continue
        bare = rounds.get(row.bare) if row.bare != OURS else None
        cells = [
            row.title,
            row.unit,
            in_unit(median(rounds.get(PEER, [])), row),
            "" if bare is None else f"{in_unit(median(bare), row)} ({row.bare})",
            f"**{in_unit(median(rounds[OURS]), row)}**",
            "" if bare is None or row.figure == "held" else str(ratios(rounds[OURS], bare) or ""),
            row.goal,
            "" if row.figure == "held" else number(_times(rounds, PEER)),
            in_unit(median(rounds.get(FAST, [])), row),
        ]
        lines.append(f"| {' | '.join(cells)} |")
        for name, values in rounds.items():
            ratio = ratios(values, bare) if bare is not None and name != row.bare and row.figure != "held" else None
            everything.append(f"| {row.title} | {row.unit} | {name} | {in_unit(median(values), row)} | {ratio or ''} |")
    return "\n".join([*lines, "", "## Every client", "", _ways(), "", *everything, ""])


def _times(rounds: Rounds, other: str) -> float:
    """How many times as much as another client this package takes."""
    found = ratios(rounds[OURS], rounds[other]) if other in rounds else None
    return math.nan if found is None else found.median


def _ways() -> str:
    """What the names of clients stand for."""
    text = (
        "`genai` is this package as it is installed; what follows its name is chosen by `HttpOptions`: `fast` is "
        "`http_client='httptools'` with `json_library='msgspec'`. `httpx, orjson` is httpx with another JSON library. "
        "Clients that are not installed, or cannot do the work, are left out."
    )
    return fill(text, 120, break_on_hyphens=False)


def grown(series: Sequence[Series], folder: Path) -> str:
    """Draw what was measured of growth, and return what the page says of it."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [GROWTH.rstrip("\n"), "", f"| exponent | {OURS} | {FAST} | {PEER} | bare |", "|---|--:|--:|--:|--:|"]
    for each in series:
        bare = "httpx" if "httpx" in each.points else "aiohttp"
        cells = [f"{each.exponent(name):.2f}" if name in each.points else "" for name in (OURS, FAST, PEER, bare)]
        lines.append(f"| {each.kind.title} | {' | '.join(cells)} |")
    for each in series:
        lines_drawn = {name: [(size, cost * 1e3) for size, cost in points] for name, points in each.points.items()}
        drawn = plot(each.kind.title, lines_drawn, x=each.kind.unit, y="ms of CPU")
        (folder / f"{each.kind.name}.svg").write_text(drawn, encoding="utf-8")
        lines += ["", f"![{each.kind.title}: milliseconds of CPU]({folder.name}/{each.kind.name}.svg)"]
    return "\n".join([*lines, ""])


def write(
    found: Mapping[str, Rounds],
    series: Sequence[Series],
    latencies: Sequence[str],
    *,
    rounds: int,
    docs: Path = DOCS,
) -> None:
    """Write the page with what was measured.

    A row that was not measured this time is not on it: the page is of one run.
    """
    text = HEAD.format(rounds="one round" if rounds == 1 else f"{rounds} rounds", machine=machine()) + tables(found)
    if series:
        text += grown(series, docs / "performance")
    if latencies:
        text += "\n## What a Live session adds to a message\n\n```text\n" + "\n".join(latencies) + "\n```\n"
    (docs / "performance.md").write_text(text, encoding="utf-8")


def read(path: Path) -> dict[str, Rounds]:
    """What ``--save`` has written, the last of each row."""
    found: dict[str, Rounds] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        each = json.loads(line)
        found[each["row"]] = each["rounds"]
    return found


__all__ = ["UNITS", "Row", "machine", "number", "read", "tables", "write"]
