"""A ledger of token usage: kept as it arrives, added up when read."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

Wire = Mapping[str, Any]

#: How many answers are kept before they are added up, and for how many seconds an unfinished stream is.
_KEPT = 2048
_UNENDED = 3600.0


class Entry:
    """The usage of one call. A stream's is what its last event said."""

    __slots__ = ("ended", "model", "time", "usage")

    def __init__(self, model: str, usage: Wire, ended: bool) -> None:
        self.model = model
        self.usage = usage
        self.ended = ended
        self.time = 0.0 if ended else time.monotonic()


class Ledger:
    """The usage of all calls of a client; safe to use from any thread."""

    __slots__ = ("_going", "_lock", "_pending", "on_full")

    def __init__(self) -> None:
        #: Called by the thread that added the last usage, when it is time to add up.
        self.on_full: Callable[[], Any] | None = None
        # Appending to a deque is atomic: a call takes no lock.
        self._pending: deque[Entry] = deque()
        # How many of them went on when they were last added up.
        self._going = 0
        self._lock = threading.Lock()

    def add(self, model: str, usage: Wire, *, ended: bool = True) -> Entry:
        """Record the usage of a call, or of a running stream."""
        entry = Entry(model, usage, ended)
        self._pending.append(entry)
        if len(self._pending) > _KEPT + self._going and self.on_full is not None:
            self.on_full()
        return entry

    def take(self, fold: Callable[[str, Wire], None], look: Callable[[str, Wire], None] | None = None) -> None:
        """Add up and drop finished calls; ``look`` is called for running streams, which are kept.

        Args:
            fold: Called with the model and the usage of each call that is over.
            look: Called with those of each stream that goes on.
        """
        with self._lock:
            going = []
            for _ in range(len(self._pending)):
                entry = self._pending.popleft()
                if entry.ended or time.monotonic() - entry.time > _UNENDED:
                    fold(entry.model, entry.usage)
                else:
                    going.append(entry)
                    if look is not None:
                        look(entry.model, entry.usage)
            self._pending.extend(going)
            self._going = len(going)
