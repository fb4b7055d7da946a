"""285 pairs of documents on whose verdict oasdiff and Redocly agree: so do we, or a written reason says why not."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

from generator.diff.report import Report, review
from generator.diff.source import Side
from generator.reader import read
from tests.generator.diff.base import load
from tests.shared import SHARED, needs_shared

REASONS = Path(__file__).with_name("consensus_reasons.yaml")
PAIRS = SHARED / "spec-diff" / "oasdiff_consensus.jsonl" if SHARED else None

pytestmark = needs_shared


@functools.cache
def pairs() -> dict[str, dict[str, Any]]:
    assert PAIRS is not None
    return {pair["pair"]: pair for pair in map(json.loads, PAIRS.read_text(encoding="utf-8").splitlines())}


def reasons() -> dict[str, str]:
    found: dict[str, str] = read(REASONS.read_text(encoding="utf-8"), REASONS.name).data
    return found


def reviewed(pair: dict[str, Any]) -> Report:
    sides = [Side(name, load(pair[name], f"{name}.json"), None, False) for name in ("base", "revision")]
    return review(sides[0], sides[1], "strict", python=False)


def test_the_verdict_agrees_or_a_reason_stands_beside_the_pair() -> None:
    differing = {
        name for name, pair in pairs().items() if (reviewed(pair).counts("wire")["breaking"] > 0) != pair["breaking"]
    }
    assert differing == set(reasons())
    assert all(len(reason) > 40 for reason in reasons().values())


def test_every_break_among_them_has_a_witness() -> None:
    without = [
        (name, entry.id)
        for name, pair in pairs().items()
        for entry in reviewed(pair).entries
        if entry.wire == "breaking" and entry.witness is None
    ]
    assert without == []
