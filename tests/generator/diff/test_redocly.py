"""Redocly's ``diff`` on the real revisions, side by side with ours; a page in docs/ says where they differ and why.

Redocly is run where it is installed (``REDOCLY`` names it, else it is looked for in PATH), with its telemetry off.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from tests.generator.diff.test_revisions import REVISIONS, report, revised
from tests.shared import ROOT, needs_shared

PAGE = ROOT / "docs" / "spec-diff-and-redocly.md"
REDOCLY = os.environ.get("REDOCLY") or shutil.which("redocly")
OFF = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "CI": "true"}
# It reads no discovery documents.
PAIRS = list(itertools.pairwise(path for path in REVISIONS if "discovery" not in path.name))
Row = tuple[str, str, int]

pytestmark = needs_shared


def named(pair: tuple[Path, Path]) -> str:
    return f"{revised(pair[0])} to {revised(pair[1])}"


def theirs(old: Path, new: Path, folder: Path) -> dict[str, Any]:
    """Redocly's report, which it writes whatever its exit code."""
    assert REDOCLY
    out = folder / f"{revised(old)}-{revised(new)}.json"
    command = [REDOCLY, "diff", str(old), str(new), "--format=json", "--fail-on=none", f"--output={out}"]
    subprocess.run(command, env={**os.environ, **OFF}, cwd=folder, capture_output=True, check=False)
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return found


def rule(change: dict[str, Any]) -> str:
    return next(str(each["ruleId"]) for each in change["verdicts"] if each["impact"] == "major")


def places(change: dict[str, Any]) -> set[str]:
    return {unquote(change[side]["pointer"].lstrip("#")) for side in ("base", "revision") if side in change}


def meet(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}/") or other.startswith(f"{one}/")


def tables() -> list[list[list[str]]]:
    """The tables of the page: their rows, without the heads."""
    found: list[list[list[str]]] = []
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    for line, before in zip(lines, ["", *lines], strict=False):
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if cells and not before.startswith("|"):
            found.append([])
        elif cells and not set(cells[0]) <= {"-"}:
            found[-1].append(cells)
    return found


def stated(table: int) -> set[Row]:
    return {(row[0], row[1].strip("`"), int(row[2])) for row in tables()[table]}


def ours(pair: tuple[Path, Path]) -> list[tuple[str, set[str]]]:
    """Our breaking entries, each with the places of what it is about."""
    return [
        (
            entry.id,
            {
                spot.pointer
                for spot, value in ((entry.old, entry.before), (entry.new, entry.after))
                if spot and value is not None
            },
        )
        for entry in report(*pair).entries
        if entry.wire == "breaking"
    ]


def rows(pair: tuple[Path, Path], names: list[str]) -> set[Row]:
    return {(named(pair), name, times) for name, times in Counter(names).items()}


@pytest.mark.long  # all pairs are compared, six seconds, for a table that changes when a rule does
def test_our_numbers() -> None:
    counts = {named(pair): ", ".join(map(str, report(*pair).counts("wire").values())) for pair in PAIRS}
    assert {row[0]: row[2] for row in tables()[0]} == counts


def test_every_difference_has_its_reason() -> None:
    for table in tables()[1:]:
        assert all(len(row) == 5 and len(row[4]) > 8 for row in table)
        assert {row[0] for row in table} <= {named(pair) for pair in PAIRS}


@pytest.mark.skipif(REDOCLY is None, reason="Redocly's command is not here (REDOCLY names it)")
def test_where_the_two_differ(tmp_path: Path) -> None:
    assert REDOCLY
    version = subprocess.run([REDOCLY, "--version"], env={**os.environ, **OFF}, capture_output=True, text=True).stdout
    if f"({version.strip()}, " not in PAGE.read_text(encoding="utf-8"):
        pytest.skip(f"this is Redocly {version.strip()}, of another version than the page speaks of")
    only_theirs: set[Row] = set()
    only_ours: set[Row] = set()
    numbers: dict[str, str] = {}
    for pair in PAIRS:
        found, breaking = theirs(*pair, tmp_path), ours(pair)
        numbers[named(pair)] = ", ".join(map(str, found["summary"].values()))
        here = [(rule(each), places(each)) for each in found["changes"] if each["impact"] == "major"]

        def alone(spots: set[str], others: list[tuple[str, set[str]]]) -> bool:
            return not any(meet(one, other) for one in spots for _, there in others for other in there)

        only_theirs |= rows(pair, [name for name, spots in here if alone(spots, breaking)])
        only_ours |= rows(pair, [name for name, spots in breaking if alone(spots, here)])
    assert {row[0]: row[1] for row in tables()[0]} == numbers
    assert only_theirs == stated(1)
    assert only_ours == stated(2)
