"""The matrix of fault rows: which of them hold, in which modes."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

LAST = 122
#: The rows that wait for what they are about, by its name.
WAITING: dict[int, str] = {}
TITLES = {
    "retry": [*range(1, 13)],
    "connection": [*range(13, 20), 112, 113],
    "time": [*range(20, 25)],
    "body": [*range(25, 35), 116],
    "limits": [*range(35, 42)],
    "shape": [*range(42, 50)],
    "streams": [*range(50, 65), 111, 115, 121],
    "uploads": [*range(65, 77), 109],
    "downloads": [77, 110],
    "secrets": [*range(78, 85)],
    "injection": [*range(85, 90)],
    "settings": [114],
    "tokens": [*range(117, 121)],
    "concurrency": [*range(90, 100)],
    "pages and operations": [100, 101, 122],
    "live sessions": [*range(102, 109)],
}


class Row:
    """What the tests of one row came to."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.modes: set[str] = set()

    @property
    def verdict(self) -> str:
        if self.counts["failed"]:
            return "FAIL"
        return "pass" if self.counts["passed"] else "skipped"

    @property
    def both(self) -> bool:
        """Whether it ran in both modes; a test that takes no ``mode`` looks after that itself."""
        return "" in self.modes or {"sync", "aio"} <= {name.partition("-")[0] for name in self.modes}


def collect(stats: dict[str, list[Any]]) -> tuple[dict[str, Row], list[str]]:
    """The rows by their id, and the tests whose outcomes differ between modes (I8)."""
    rows: dict[str, Row] = {}
    outcomes: dict[str, dict[str, str]] = {}
    for word, group in (("passed", "passed"), ("failed", "failed"), ("failed", "error"), ("skipped", "skipped")):
        for report in stats.get(group, ()):
            properties = dict(getattr(report, "user_properties", ()))
            name = properties.get("row")
            if name is None:
                continue
            row = rows.setdefault(name, Row())
            row.counts[word] += 1
            mode = properties.get("mode", "")
            if word != "skipped":
                row.modes.add(mode)
            if word == "passed" and "outcomes" in properties:
                key = _without(report.nodeid, mode)
                outcomes.setdefault(key, {})[mode] = properties["outcomes"]
    odd = [f"{key}: {found}" for key, found in sorted(outcomes.items()) if len(set(found.values())) > 1]
    return rows, odd


def _without(nodeid: str, mode: str) -> str:
    head, bracket, parameters = nodeid.partition("[")
    kept = [each for each in parameters.rstrip("]").split("-") if each]
    for word in mode.split("-"):
        if word in kept:
            kept.remove(word)
    return f"{head}{bracket}{'-'.join(kept)}]" if kept else head


def report_matrix(reporter: pytest.TerminalReporter) -> None:
    """Print the rows by verdict, if any ran."""
    rows, odd = collect(reporter.stats)
    if not rows:
        return
    reporter.section("fault rows")
    for title, numbers in TITLES.items():
        names = [f"F{number:02}" for number in numbers]
        marks = " ".join(f"{name}{_mark(rows.get(name))}" for name in names)
        reporter.write_line(f"{title:21} {marks}")
    for reason in dict.fromkeys(WAITING.values()):
        names = [f"F{number}" for number, waits in WAITING.items() if waits == reason]
        reporter.write_line(f"{'wait for ' + reason:21} {' '.join(names)}")
    good = [row for row in rows.values() if row.verdict == "pass" and row.both]
    tests = sum(sum(row.counts.values()) for row in rows.values())
    reporter.write_line(f"{len(good)} of {len(rows)} rows hold, in both modes ({tests} tests, {LAST} rows in all)")
    reporter.write_line("  . not run   + holds   1 holds, in one mode only   s skipped   X fails")
    searched = sinks(reporter.stats)
    if searched:
        reporter.write_line(f"the canary: {len(searched)} sinks, searched {searched.total():,} times, found in none")
    for line in odd:
        reporter.write_line(f"I8: the modes disagree in {line}", red=True)


def sinks(stats: dict[str, list[Any]]) -> Counter[str]:
    """How often each sink was searched for the canary's key, in the tests that passed."""
    found: Counter[str] = Counter()
    for report in stats.get("", ()):
        if getattr(report, "when", "") == "teardown":
            found.update(dict(report.user_properties).get("sinks", {}))
    return found


def _mark(row: Row | None) -> str:
    if row is None:
        return "."
    if row.verdict == "pass":
        return "+" if row.both else "1"
    return "s" if row.verdict == "skipped" else "X"
