"""The local engine: as many rows at a time as there are slots, with asyncio."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from .checkpoint import Checkpoint, Entry
from .core import STRETCH, Item, Run
from .sources import Source

__all__ = ["Engine"]

#: The seconds that an outcome waits for others, to be made durable together.
_GATHER = 0.004
#: The seconds after which a row that waits to be sent again looks whether the run has ended.
_GLANCE = 0.5


class Engine:
    """Sends the rows of a source.

    Args:
        run: What decides.
        source: The rows.
        ask: Calls the API with the contents of a row.
        slots: How many rows are in flight at most.
        checkpoint: What keeps the outcomes.
        backlog: How many results were given and wait for the caller.
        window: How many may.
    """

    def __init__(
        self,
        run: Run,
        source: Source,
        ask: Callable[[Any], Awaitable[Any]],
        slots: int,
        checkpoint: Checkpoint | None,
        backlog: Callable[[], int],
        window: int,
    ) -> None:
        self._run = run
        self._source = source
        self._ask = ask
        self._slots = slots
        self._journal = None if checkpoint is None else _Journal(checkpoint, max(1, slots // 4))
        self._backlog = backlog
        self._window = window
        self._rows: deque[Any] = deque()
        self._ended = False
        self._failure: Exception | None = None
        self._reading = asyncio.Lock()
        self._ahead: asyncio.Future[list[Any]] | None = None
        self._room = asyncio.Event()
        self._thread = ThreadPoolExecutor(1, "genai-bulk") if source.blocking and not source.asynchronous else None

    async def work(self) -> None:
        """Send all rows.

        Raises:
            BaseException: whatever ended the run before its source; rows in flight are finished and kept first.
        """
        slots = [asyncio.create_task(self._slot(number)) for number in range(self._slots)]
        try:
            await asyncio.gather(*slots)
        finally:
            for slot in slots:
                slot.cancel()
            await asyncio.gather(*slots, return_exceptions=True)
            if self._ahead is not None and not self._ahead.done():
                self._ahead.cancel()
            if self._thread is not None:
                self._thread.shutdown(wait=False, cancel_futures=True)
            if self._journal is not None:
                await self._journal.aclose()
        if self._failure is not None:
            self._run.stop(self._failure)
        self._run.flush()
        if self._run.fatal is not None:
            raise self._run.fatal

    def wake(self) -> None:
        """There is room for further rows."""
        self._room.set()

    async def _slot(self, number: int) -> None:
        run, journal = self._run, self._journal
        ended: Item | None = None
        while True:
            item = self._next_now()
            if item is None and ended is None:
                item = await self._next()
                if item is None:
                    return
            if journal is not None:
                # The outcome of one row, and that the next is in flight now, in one transaction.
                await journal.put(number, None if ended is None else ended.entry, item)
            if ended is not None and ended.entry is not None:
                run.finish(ended)
                self._room.set()
            ended = item
            if item is not None:
                await self._send(item)

    async def _send(self, item: Item) -> None:
        run, ask = self._run, self._ask
        while True:
            try:
                response = await ask(item.contents)
            except Exception as error:
                wait = run.failed(item, error)
            else:
                wait = run.answered(item, response)
            if wait is None:
                return
            while wait > 0 and not run.stopping:
                await asyncio.sleep(min(wait, _GLANCE))
                wait -= _GLANCE
            if run.stopping:
                # The run ends: this row is as one that was never sent.
                return

    def _next_now(self) -> Item | None:
        """The next row to send, if it can be had without waiting."""
        run, rows = self._run, self._rows
        for _ in range(STRETCH):
            if not rows or run.stopping or not run.has_room or self._backlog() >= self._window:
                return None
            item = run.admit(rows.popleft())
            if item is not None:
                return item
            self._room.set()
        return None

    async def _next(self) -> Item | None:
        """The next row to send; None if there is none."""
        run, rows = self._run, self._rows
        while not run.stopping:
            item = self._next_now()
            if item is not None:
                return item
            if run.stopping:
                break
            if rows and run.has_room and self._backlog() < self._window:
                # Many rows in a stretch that nothing is sent for: others have their turn.
                await asyncio.sleep(0)
            elif rows or not run.has_room:
                self._room.clear()
                await self._room.wait()
            elif self._ended:
                break
            else:
                async with self._reading:
                    if not rows and not self._ended:
                        await self._read()
        self._room.set()
        return None

    async def _read(self) -> None:
        """Fill the buffer."""
        source = self._source
        try:
            if source.asynchronous:
                found = await source.aread()
            elif self._thread is None:
                found = source.read()
            else:
                loop = asyncio.get_running_loop()
                ahead, self._ahead = self._ahead, None
                found = await (ahead or loop.run_in_executor(self._thread, source.read))
                if found:
                    self._ahead = loop.run_in_executor(self._thread, source.read)
        except Exception as error:
            # The source itself failed: what was read before is sent.
            self._failure, self._ended = error, True
            return
        self._ended = not found
        self._rows.extend(found)


class _Journal:
    """Writes to a checkpoint in groups, and makes each durable in a thread while the next one gathers."""

    def __init__(self, checkpoint: Checkpoint, enough: int) -> None:
        self._checkpoint = checkpoint
        self._enough = enough
        self._ended: list[Entry] = []
        self._begun: list[tuple[int, int | None, bytes | None]] = []
        self._waiters: list[asyncio.Future[None]] = []
        self._task: asyncio.Task[None] | None = None
        self._full: asyncio.Future[None] | None = None
        self._thread = ThreadPoolExecutor(1, "genai-bulk-checkpoint")

    async def put(self, slot: int, ended: Entry | None, begun: Item | None) -> None:
        """Keep an outcome, and what the slot sends next; return when both are durable."""
        if ended is not None:
            self._ended.append(ended)
        self._begun.append((slot, None, None) if begun is None else (slot, begun.position, begun.hash))
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        if self._task is None:
            self._task = asyncio.create_task(self._write())
        elif self._full is not None and len(self._waiters) >= self._enough and not self._full.done():
            self._full.set_result(None)
        await waiter

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiters:
            if len(self._waiters) < self._enough:
                self._full = loop.create_future()
                await asyncio.wait((self._full,), timeout=_GATHER)
                self._full = None
            ended, begun, waiters = self._ended, self._begun, self._waiters
            self._ended, self._begun, self._waiters = [], [], []
            try:
                self._checkpoint.write(ended, begun)
                await loop.run_in_executor(self._thread, self._checkpoint.commit)
            except Exception as error:
                for waiter in waiters:
                    if not waiter.done():
                        waiter.set_exception(error)
                continue
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)
        self._task = None

    async def aclose(self) -> None:
        """Write what there is."""
        if self._task is not None:
            await asyncio.wait((self._task,))
        self._thread.shutdown()
