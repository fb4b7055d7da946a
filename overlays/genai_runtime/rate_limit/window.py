"""How much was sent within the last so many seconds."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable

_PARTS = 256


class SlidingWindow:
    """At most ``limit`` within any ``seconds``; what was sent so long ago no longer counts.

    ``quantum`` seconds of entries are kept as one, at the time of the last of them: fewer to share, never too many.
    Without it each is kept as it is, until there are many: then those of a small part of the time are kept as one.
    """

    __slots__ = ("entries", "limit", "quantum", "seconds", "total")

    def __init__(self, limit: float, seconds: float, entries: Iterable[list[float]] = (), quantum: float = 0.0) -> None:
        self.limit = limit
        self.seconds = seconds
        self.quantum = quantum
        self.entries: deque[list[float]] = deque(entries)
        self.total = sum(amount for _, amount in self.entries)

    def ready_at(self, now: float, amount: float) -> float:
        """When ``amount`` more may be sent: ``now``, later, or never (infinity) when it is more than the limit."""
        self._expire(now)
        if self.total + amount <= self.limit:
            return now
        if amount > self.limit:
            return math.inf
        over = self.total + amount - self.limit
        for time, held in self.entries:
            over -= held
            if over <= 0:
                return time + self.seconds
        return now

    def add(self, now: float, amount: float) -> None:
        """Count what is sent now."""
        last = self.entries[-1] if self.entries else None
        quantum = self.quantum or (self.seconds / _PARTS if len(self.entries) >= _PARTS else 0.0)
        # One that is kept open by each that comes would never be over.
        if last is not None and (now <= last[0] or (quantum and now // quantum == last[0] // quantum)):
            # Clocks of two processes may differ: entries stay in order.
            last[0] = max(now, last[0])
            last[1] += amount
        else:
            self.entries.append([now, amount])
        self.total += amount

    def adjust(self, time: float, change: float) -> None:
        """Correct what was counted at ``time``, if it still counts."""
        found = None
        for entry in reversed(self.entries):
            if entry[0] < time:
                break
            found = entry
        if found is not None:
            change = max(change, -found[1])
            found[1] += change
            self.total += change

    def copy(self) -> SlidingWindow:
        return SlidingWindow(self.limit, self.seconds, (list(entry) for entry in self.entries), self.quantum)

    def _expire(self, now: float) -> None:
        entries = self.entries
        while entries and entries[0][0] + self.seconds <= now:
            self.total -= entries.popleft()[1]
        if not entries:
            self.total = 0
