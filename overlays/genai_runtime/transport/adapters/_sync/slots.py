"""So many connections at once, and those who wait for one."""

from __future__ import annotations

import threading
import time


class Slots:
    """A semaphore that costs no more than a lock while a slot is free."""

    def __init__(self, count: int) -> None:
        self.free = count
        self._waiting = 0
        self._lock = threading.Lock()
        self._freed = threading.Condition(self._lock)

    def acquire(self, deadline: float) -> None:
        """Wait for a slot.

        Raises:
            TimeoutError: none was free by the deadline, on the clock of ``time.monotonic``.
        """
        with self._lock:
            if self.free > 0:
                self.free -= 1
                return
            self._waiting += 1
            try:
                while self.free <= 0:
                    left = min(deadline - time.monotonic(), threading.TIMEOUT_MAX)
                    if left <= 0 or not self._freed.wait(left):
                        raise TimeoutError
                self.free -= 1
            except BaseException:
                # It may have been told of a slot that it does not take.
                self._freed.notify()
                raise
            finally:
                self._waiting -= 1

    def release(self) -> None:
        with self._lock:
            self.free += 1
            if self._waiting:
                self._freed.notify()
