"""A watch for tests that judge how long something took, on a machine that others use too."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

_TASKS = Path("/proc/self/task")
# Where the kernel does not say how long threads waited for a processor.
_ALLOWANCE = 1.0


class Stopwatch:
    """Runs from its construction until :meth:`stop`, or until it is read; its times are in seconds.

    An upper bound is asserted of ``net``, a lower bound of ``wall``. ``net`` leaves out what the machine ``withheld``:
    how long threads of this process were ready to run while others had the processors. A thread that sleeps, or that
    waits for a socket or a lock, is not ready: what blocks for too long is too late on any machine.
    """

    def __init__(self) -> None:
        self._stopped: tuple[float, float] | None = None
        self._delays = _run_delays()
        self._begun = time.monotonic()

    def stop(self) -> tuple[float, float]:
        """Stop, unless it has stopped already, and return the wall time and what was withheld of it."""
        if self._stopped is None:
            wall, delays = time.monotonic() - self._begun, _run_delays()
            withheld = _ALLOWANCE
            if self._delays is not None and delays is not None:
                withheld = sum(delay - self._delays.get(thread, 0) for thread, delay in delays.items()) / 1e9
            self._stopped = wall, withheld
        return self._stopped

    @property
    def wall(self) -> float:
        return self.stop()[0]

    @property
    def withheld(self) -> float:
        return self.stop()[1]

    @property
    def net(self) -> float:
        return self.wall - self.withheld

    def __str__(self) -> str:
        return f"took {self.wall:.3f} s, of which the machine withheld {self.withheld:.3f} s"


def _run_delays() -> dict[str, int] | None:
    """For how many nanoseconds each thread of this process has waited for a processor; None if nobody knows."""
    found: dict[str, int] = {}
    try:
        threads = os.listdir(_TASKS)
    except FileNotFoundError:
        return None
    for thread in threads:
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            found[thread] = int((_TASKS / thread / "schedstat").read_bytes().split()[1])
    return found or None
