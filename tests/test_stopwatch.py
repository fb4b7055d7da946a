"""The watch that tests measure time with."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import stopwatch
from tests.stopwatch import Stopwatch

needs_schedstat = pytest.mark.skipif(
    not Path("/proc/self/schedstat").exists(), reason="the kernel does not say how long threads wait for a processor"
)


@needs_schedstat
def test_time_spent_blocked_is_nobody_elses() -> None:
    """A client that ignores its deadline is late however busy the machine is."""
    watch = Stopwatch()
    time.sleep(0.6)
    assert watch.wall >= 0.6
    # Other threads of this process, which wake up now and then, may have to wait for a processor meanwhile.
    assert watch.net >= 0.2, watch


@needs_schedstat
def test_time_for_which_others_had_the_processor_is_left_out() -> None:
    """Two that count on one processor: each has half of the time."""
    import os

    allowed = os.sched_getaffinity(0)
    one = {min(allowed)}
    busy = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        os.sched_setaffinity(busy.pid, one)
        os.sched_setaffinity(0, one)
        watch = Stopwatch()
        until = time.process_time() + 0.1
        while time.process_time() < until:
            pass
        watch.stop()
    finally:
        os.sched_setaffinity(0, allowed)
        busy.kill()
        busy.wait()
    assert watch.withheld > 0.02, watch
    assert watch.net < watch.wall - 0.02


def test_where_the_kernel_says_nothing_a_second_is_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(stopwatch, "_TASKS", tmp_path / "none")
    watch = Stopwatch()
    assert watch.withheld == 1.0
    assert watch.net == watch.wall - 1.0
    assert str(watch) == f"took {watch.wall:.3f} s, of which the machine withheld 1.000 s"
