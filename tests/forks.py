"""A test that forks, in a process of its own.

A process that has run other tests holds threads of other libraries (a video encoder's, say), and one of these may
wait for ever for such a thread in the child of a fork.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path


def in_a_new_process(function: Callable[[], None]) -> None:
    """Run a function of a test module, which takes nothing, in a new interpreter; a failure there is one here."""
    module, name = function.__module__, function.__qualname__
    done = subprocess.run(
        [sys.executable, "-c", f"from {module} import {name}; {name}()"],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
