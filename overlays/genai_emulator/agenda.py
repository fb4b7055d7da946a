"""What is to happen when the emulator's clock passes a time: done by its event loop, or before the next request."""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import itertools
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

from .clock import Clock

Job = Callable[[datetime], object]

_logger = logging.getLogger("genai_emulator")
_IDLE = 3600.0
#: So much is done at once when the clock passes many times in one step.
_MOST = 10_000


class Agenda:
    """Jobs by the time that they are due; each is done once, in the order of their times."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._jobs: list[tuple[datetime, int, Job]] = []
        self._numbers = itertools.count()
        self._changed: asyncio.Event | None = None
        self._watching: asyncio.Task[None] | None = None
        self._working: set[asyncio.Task[Any]] = set()

    def at(self, due: datetime, job: Job) -> None:
        """Do something when the clock has passed a time; it is told that time."""
        heapq.heappush(self._jobs, (due, next(self._numbers), job))
        if self._changed is not None:
            self._changed.set()
        self.watch()

    def run(self) -> None:
        """Do what is due by now."""
        for _ in range(_MOST):
            if not self._jobs or self._jobs[0][0] > self._clock.now():
                break
            due, _, job = heapq.heappop(self._jobs)
            try:
                job(due)
            except Exception:
                _logger.exception("the emulator failed at what was due at %s", due)

    def watch(self) -> None:
        """Follow the clock, if an event loop runs and something is due some time."""
        if not self._jobs or (self._watching is not None and not self._watching.done()):
            return
        with contextlib.suppress(RuntimeError):
            loop = asyncio.get_running_loop()
            self._changed = asyncio.Event()
            self._watching = loop.create_task(self._follow(self._changed))

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Do work that waits, in the event loop."""
        task = asyncio.get_running_loop().create_task(work)
        self._working.add(task)
        task.add_done_callback(self._working.discard)

    def clear(self) -> None:
        """Forget all jobs, and end the work that is under way."""
        self._jobs.clear()
        for task in (*self._working, *([self._watching] if self._watching else [])):
            with contextlib.suppress(RuntimeError):  # its loop may be closed
                task.cancel()
        self._watching = self._changed = None
        self._working.clear()

    async def _follow(self, changed: asyncio.Event) -> None:
        while self._jobs:
            since = self._clock.now()
            self.run()
            left = (self._jobs[0][0] - since).total_seconds() if self._jobs else _IDLE
            waits = [
                asyncio.ensure_future(self._clock.passed(since, min(left, _IDLE))),
                asyncio.ensure_future(changed.wait()),
            ]
            try:
                await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for each in waits:
                    each.cancel()
            changed.clear()
