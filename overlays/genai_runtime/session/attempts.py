"""Whether and when another connection is tried after one was lost. Sans-IO."""

from __future__ import annotations

from collections.abc import Callable

from .options import SessionOptions

__all__ = ["FINAL", "Attempts", "time_to_leave"]

#: Codes of a close that say that another connection would fare no better, or that the server is done.
FINAL = frozenset({1000, 1002, 1003, 1007, 1008, 1009, 1010, 1015})
#: Seconds before the end of a connection at which it is left, and their share of a shorter time.
_MARGIN, _SHARE = 2.0, 0.25
_FIRST_DELAY, _MOST_DELAY = 0.25, 8.0
# Seconds after which a connection was a good one, though nothing was said on it.
_LASTING = 30.0


class Attempts:
    """The connections that are tried in a row until the server says something on one of them, or one of them lasts.

    Args:
        options: How many there may be.
        jitter: From 0 to 1, what the wait between two connections is stretched by.
    """

    def __init__(self, options: SessionOptions, jitter: Callable[[], float]) -> None:
        self._most = options.attempts
        self._jitter = jitter
        self._ready_at: float | None = None
        self.count = 0

    def ready(self, now: float) -> None:
        """Take note that a session was set up on the connection."""
        self._ready_at = now

    def next(self, now: float) -> float | None:
        """Count another one; the seconds to wait before it, None if there is no other."""
        ready_at, self._ready_at = self._ready_at, None
        if ready_at is not None and now - ready_at >= _LASTING:
            # Nobody spoke: a session may be silent for as many connections as it likes.
            self.count = 0
        if self.count >= self._most:
            return None
        self.count += 1
        if self.count == 1:
            return 0.0
        delay = min(_MOST_DELAY, _FIRST_DELAY * 2.0 ** (self.count - 2))
        return delay * (1 + self._jitter())

    def succeeded(self) -> None:
        """Begin to count anew: the server said something."""
        self.count = 0


def time_to_leave(left: float) -> float:
    """In how many seconds a connection is to be left that the server closes in ``left`` seconds."""
    return left - min(_MARGIN, left * _SHARE)
