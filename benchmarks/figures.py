"""From what was measured in rounds to medians, and to ratios with their spread."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from benchmarks.rows import UNITS, Row

#: By client, what each round gave; NaN where it gave nothing.
Rounds = dict[str, list[float]]


class Spread(NamedTuple):
    """A median, and the quartiles."""

    low: float
    median: float
    high: float

    def __str__(self) -> str:
        return f"{number(self.median)} ({number(self.low)} to {number(self.high)})"


def spread(values: Iterable[float]) -> Spread | None:
    """The median and the quartiles; of less than four values, the least and the greatest."""
    found = sorted(value for value in values if math.isfinite(value))
    if not found:
        return None
    if len(found) < 4:
        return Spread(found[0], statistics.median(found), found[-1])
    low, median, high = statistics.quantiles(found, n=4, method="inclusive")
    return Spread(low, median, high)


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> Spread | None:
    """How many times as much the first takes, round by round, so that a slow minute of the machine counts for both."""
    return spread(mine / other for mine, other in zip(ours, theirs, strict=True) if other > 0 and math.isfinite(mine))


def median(values: Iterable[float]) -> float:
    found = spread(values)
    return math.nan if found is None else found.median


def in_unit(value: float, row: Row) -> str:
    """A figure in the unit of its row."""
    return "" if math.isnan(value) else number(value / UNITS[row.unit])


def number(value: float) -> str:
    """Three digits, and more only before the point."""
    if not math.isfinite(value):
        return ""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    places = 1 if abs(value) >= 10 else 2
    return f"{value:.{places}f}"


def exponent(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """The power of the size by which the cost grows: the slope of the straight line through their logarithms.

    What each call costs at least, whatever its size, is taken from the cost first, or it would hide the growth.
    """
    floor = min(costs)
    pairs = [(math.log(size), math.log(cost)) for size, cost in zip(sizes, costs, strict=True) if cost > 2 * floor]
    if len(pairs) < 2:
        return 0.0
    xs, ys = [x for x, _ in pairs], [y for _, y in pairs]
    return statistics.linear_regression(xs, ys).slope
