"""So many connections at once, and those who wait for one, first come first served."""

from __future__ import annotations

import asyncio
from collections import deque


class AsyncSlots:
    """httpcore looks at every waiting request whenever one ends; at a thousand at once that is most of the time."""

    def __init__(self, count: int) -> None:
        self.free = count
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def acquire(self, deadline: float) -> None:
        """Wait for a slot. Whoever waits is cancelled at the deadline of its attempt."""
        if self.free > 0 and not self._waiting:
            self.free -= 1
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                # It was handed a slot as it was cancelled: the next one gets it.
                self.release()
            raise

    def release(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self.free += 1
