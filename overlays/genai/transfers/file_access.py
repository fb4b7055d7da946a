"""Reads and writes of a file from a coroutine: in a thread, or on the event loop where the file system is quick.

A visit to a thread costs more than copying a block from or to the page cache. A file that may keep its reader waiting
is never touched on the loop: a pipe, a disk that has to seek, a file object of the caller's that does more than that.

What counts is how long an access waited or worked. While another process had the processor the file did not keep
anybody waiting, and a thread would have got it no sooner.
"""

from __future__ import annotations

import io
import os
import stat
import time
from collections.abc import Callable
from typing import Any, TypeVar

from genai_runtime.browser import to_thread

T = TypeVar("T")

#: Seconds within which a block is read or written by a quick file system.
QUICK = 0.002
#: Seconds on the loop after which it is left alone again.
SLOW = 0.005
#: Quick accesses after which a file is tried on the loop: at first, and at most where it was slow there before.
_FIRST, _MOST = 2, 32
#: Quick accesses on the loop after which it is forgotten that it was slow once.
_FORGIVEN = 64
_clock = time.perf_counter


def _make_usage() -> Callable[[], tuple[int, float]] | None:
    """What tells how often this thread waited, and its seconds at work; None where the system does not."""
    try:
        import resource
    except ImportError:
        return None
    thread = getattr(resource, "RUSAGE_THREAD", None)
    if thread is None:
        return None
    usage, worked = resource.getrusage, time.thread_time
    # The seconds that getrusage() tells are those up to the last tick of the system's clock.
    return lambda: (usage(thread).ru_nvcsw, worked())


_usage = _make_usage()


class FileAccess:
    """Chooses for each access of a file whether it is made on the event loop.

    Args:
        file: The file object. Only a regular file, or one in memory, is ever accessed on the loop.
    """

    def __init__(self, file: Any) -> None:
        self._regular = _regular(file)
        #: Whether the next access is made on the loop.
        self.quick = False
        #: Quick accesses since the place was changed, less the slow ones.
        self._count = 0
        self._needed = _FIRST

    async def run(self, action: Callable[..., T], *arguments: Any) -> T:
        """Return what ``action`` returns."""
        if self.quick:
            result, seconds = _timed(action, arguments)
            self._count += 1
            if seconds > SLOW:
                self.quick = False
                # One that makes its readers wait now and then stays in threads for longer each time.
                self._count, self._needed = 0, min(_MOST, self._needed * 2)
            elif self._count >= _FORGIVEN:
                self._needed = _FIRST
            return result
        result, seconds = await to_thread(_timed, action, arguments)
        self._count = self._count + 1 if seconds < QUICK else max(0, self._count - 1)
        self.quick = self._regular and self._count >= self._needed
        if self.quick:
            self._count = 0
        return result


def _timed(action: Callable[..., T], arguments: tuple[Any, ...]) -> tuple[T, float]:
    """What ``action`` returns, and the seconds for which it waited or worked."""
    usage = _usage
    before = None if usage is None else usage()
    begun = _clock()
    result = action(*arguments)
    seconds = _clock() - begun
    if usage is not None and before is not None and seconds >= QUICK:
        after = usage()
        if after[0] == before[0]:
            # It never waited: what it did not work, others had the processor.
            seconds = after[1] - before[1]
    return result, seconds


def _regular(file: Any) -> bool:
    if type(file) is io.BytesIO:
        return True
    try:
        return stat.S_ISREG(os.fstat(file.fileno()).st_mode)
    except (OSError, AttributeError, TypeError, ValueError):
        return False
