"""So many connections at once."""

from __future__ import annotations

import threading
import time


class Slots:
    def __init__(self, count: int) -> None:
        self._semaphore = threading.Semaphore(count)
        self.release = self._semaphore.release

    def acquire(self, deadline: float) -> None:
        """Wait for a slot.

        Raises:
            TimeoutError: none became free before the deadline.
        """
        if not self._semaphore.acquire(timeout=max(0.0, min(deadline - time.monotonic(), threading.TIMEOUT_MAX))):
            raise TimeoutError
