"""Reads and writes of a file from a coroutine: in a thread, or on the event loop where the file system is quick.

A visit to a thread costs more than copying a block from or to the page cache. A file that may keep its reader waiting
is never touched on the loop: a pipe, a disk that has to seek, a file object of the caller's that does more than that.
"""

from __future__ import annotations

import asyncio
import io
import os
import stat
import time
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

#: Seconds within which a block is read or written by a quick file system.
QUICK = 0.002
#: Seconds on the loop after which it is left alone again.
SLOW = 0.005
_clock = time.perf_counter


class FileAccess:
    """Chooses for each access of a file whether it is made on the event loop.

    Args:
        file: The file object. Only a regular file, or one in memory, is ever accessed on the loop.
    """

    def __init__(self, file: Any) -> None:
        self._regular = _regular(file)
        #: Whether the next access is made on the loop.
        self.quick = False
        self._in_a_row = 0
        self._needed = 2

    async def run(self, action: Callable[..., T], *arguments: Any) -> T:
        """Return what ``action`` returns."""
        if self.quick:
            begun = _clock()
            result = action(*arguments)
            if _clock() - begun > SLOW:
                self.quick = False
                # One that makes its readers wait now and then stays in threads for longer each time.
                self._in_a_row, self._needed = 0, min(64, self._needed * 2)
            return result
        result, seconds = await asyncio.to_thread(_timed, action, arguments)
        self._in_a_row = self._in_a_row + 1 if seconds < QUICK else 0
        self.quick = self._regular and self._in_a_row >= self._needed
        return result


def _timed(action: Callable[..., T], arguments: tuple[Any, ...]) -> tuple[T, float]:
    begun = _clock()
    return action(*arguments), _clock() - begun


def _regular(file: Any) -> bool:
    if type(file) is io.BytesIO:
        return True
    try:
        return stat.S_ISREG(os.fstat(file.fileno()).st_mode)
    except (OSError, AttributeError, TypeError, ValueError):
        return False
