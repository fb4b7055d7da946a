# Rendered from ../_async/drive.py: change that and run "make generate"; an edit here is lost.

"""A driver for sans-IO cores.

A core is a generator that yields what it wants done and is told what happened: the result is sent in, a failure is
thrown in. A core decides; ``do`` acts. Only failures (``Exception``) go into a core: a ``KeyboardInterrupt`` or a
cancellation ends it where it stands, and a core never yields while it is being closed.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeVar

C = TypeVar("C")
T = TypeVar("T")

Core = Generator[C, Any, T]


def run(core: Core[C, T], do: Callable[[C], Any]) -> T:
    """Carry out what ``core`` asks for, until it returns."""
    command: C | None
    outcome: Any = None
    failure: Exception | None = None
    try:
        while True:
            try:
                command = core.send(outcome) if failure is None else core.throw(failure)
            except StopIteration as stop:
                return stop.value  # type: ignore[no-any-return]
            outcome = failure = None
            try:
                outcome = do(command)
            except Exception as error:
                failure = error
    finally:
        core.close()
        # A frame that is kept by a traceback must not keep alive, or show, what went through it.
        outcome = failure = command = None
