"""Interleaved measuring: A, B, A, B, ... in one run, so that a ratio holds while the machine's speed drifts."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Ratio:
    """What one comparison gave: median seconds of each side, and the median of the ratios pair by pair."""

    name: str
    ours: float
    theirs: float
    ratio: float
    against: str

    def __str__(self) -> str:
        return (
            f"{self.name:<34} {self.ours * 1e6:>10.1f} us  {self.against:<14} {self.theirs * 1e6:>10.1f} us"
            f"  ratio {self.ratio:.3f}"
        )


def compare(
    name: str,
    ours: Callable[[], object],
    theirs: Callable[[], object],
    *,
    against: str,
    rounds: int = 15,
    repeat: int = 1,
    clock: Callable[[], float] = time.process_time,
) -> Ratio:
    """CPU seconds of one call of each side, ``repeat`` calls a round, after one round that is not counted."""

    def once(call: Callable[[], object]) -> float:
        start = clock()
        for _ in range(repeat):
            call()
        return (clock() - start) / repeat

    once(ours), once(theirs)
    pairs = [(once(ours), once(theirs)) for _ in range(rounds)]
    return Ratio(
        name,
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs if b),
        against,
    )


def python(code: str) -> Callable[[], object]:
    """A fresh interpreter that runs ``code``: for imports, which a process can make only once."""

    def call() -> object:
        return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)

    return call
