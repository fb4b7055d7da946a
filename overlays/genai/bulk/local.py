"""The local engine: as many rows at a time as there are slots, with asyncio."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from .checkpoint import Checkpoint
from .core import STRETCH, Item, Run
from .sources import Source

__all__ = ["Engine"]

#: The seconds that outcomes wait for others, for one ``fdatasync`` of all.
_GATHER = 0.01
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
        self._journal = None if checkpoint is None else _Journal(checkpoint, slots, self._finish, self._fail)
        self._backlog = backlog
        self._window = window
        self._rows: deque[Any] = deque()
        self._ended = False
        self._failure: BaseException | None = None
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
            if self._journal is not None:
                await self._journal.drain()
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
        journal = self._journal
        ended: Item | None = None
        while True:
            item = self._next_now()
            if item is None and ended is None:
                item = await self._next()
                if item is None:
                    return
            if ended is not None and ended.entry is None:
                ended = None
            if journal is not None:
                # The outcome of one row, and that the next is in flight now, in one transaction.
                await journal.put(number, ended, item)
            elif ended is not None:
                self._finish((ended,))
                # All answers that are there are read before the next requests go out, as tasks of their own would do
                # it: a seventh less of CPU a row than a request after each answer.
                await asyncio.sleep(0)
            ended = item
            if item is not None:
                await self._send(item)

    def _finish(self, items: Iterable[Item]) -> None:
        for item in items:
            self._run.finish(item)
        self._room.set()

    def _fail(self, error: Exception) -> None:
        self._run.stop(error)
        self._room.set()

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
            if run.stopping or not run.has_room or self._backlog() >= self._window:
                return None
            if not rows and not self._read_now():
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
        if source.asynchronous or self._thread is None:
            try:
                found = await source.aread() if source.asynchronous else source.read()
            except Exception as error:
                self._take(error)
            else:
                self._take(found)
            return
        if self._ahead is None:
            self._ahead = asyncio.get_running_loop().run_in_executor(self._thread, source.read)
        ahead = self._ahead
        await asyncio.wait((ahead,))
        if ahead is self._ahead:
            self._take_ahead(ahead)

    def _read_now(self) -> bool:
        """Fill the buffer, if that takes no waiting; whether there are rows."""
        if self._ended or self._source.asynchronous:
            return False
        if self._thread is None:
            try:
                self._take(self._source.read())
            except Exception as error:
                self._take(error)
        elif self._ahead is not None and self._ahead.done():
            self._take_ahead(self._ahead)
        return bool(self._rows)

    def _take_ahead(self, ahead: asyncio.Future[list[Any]]) -> None:
        self._ahead = None
        error = ahead.exception()
        self._take(ahead.result() if error is None else error)
        if not self._ended:
            assert self._thread is not None
            self._ahead = asyncio.get_running_loop().run_in_executor(self._thread, self._source.read)

    def _take(self, found: list[Any] | BaseException) -> None:
        """Rows that were read; none are the end."""
        if isinstance(found, BaseException):
            # The source itself failed: what was read before is sent.
            self._failure, self._ended = found, True
        else:
            self._ended = not found
            self._rows.extend(found)


class _Journal:
    """Writes to a checkpoint what the slots tell in one turn of the loop, and has the disk keep it in a thread.

    A slot goes on once its row's outcome is written: the end of this process takes nothing away then. The row counts
    as done, and its result is given, once the disk keeps it. No row is sent while ``most`` outcomes wait for the disk.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        most: int,
        finish: Callable[[Sequence[Item]], None],
        fail: Callable[[Exception], None],
    ) -> None:
        self._checkpoint = checkpoint
        self._most = most
        self._finish = finish
        self._fail = fail
        self._ended: list[Item] = []
        self._begun: list[tuple[int, int | None, bytearray | None]] = []
        #: Of those who wait until the two are written.
        self._group: asyncio.Future[None] | None = None
        #: Whether the checkpoint takes nothing for a while.
        self._closed = False
        self._written: list[Item] = []
        #: How many are on their way to the disk.
        self._leaving = 0
        self._task: asyncio.Task[None] | None = None
        self._enough = asyncio.Event()
        self._left = asyncio.Event()
        self._failure: Exception | None = None
        self._thread = ThreadPoolExecutor(1, "genai-bulk-checkpoint")

    async def put(self, slot: int, ended: Item | None, begun: Item | None) -> None:
        """Keep an outcome, and what the slot sends next; return when it may be sent."""
        if ended is not None:
            self._ended.append(ended)
        self._begun.append((slot, None, None) if begun is None else (slot, begun.position, bytearray(begun.hash)))
        if self._group is None:
            loop = asyncio.get_running_loop()
            self._group = loop.create_future()
            loop.call_soon(self._write)
        await self._group
        while begun is not None and self._failure is None and len(self._written) + self._leaving > self._most:
            self._left.clear()
            await self._left.wait()
        if self._failure is not None:
            raise self._failure

    def _write(self) -> None:
        group = self._group
        if group is None or self._closed:
            return
        ended, begun, self._ended, self._begun, self._group = self._ended, self._begun, [], [], None
        try:
            self._checkpoint.write([item.entry for item in ended if item.entry is not None], begun)
        except Exception as error:
            self._give_up(error)
        else:
            self._written += ended
        if not group.done():
            group.set_result(None)
        if self._written and self._task is None and self._failure is None:
            self._task = asyncio.create_task(self._sync())
        if 2 * len(self._written) >= self._most:
            self._enough.set()

    async def _sync(self) -> None:
        loop, checkpoint = asyncio.get_running_loop(), self._checkpoint
        call = loop.run_in_executor
        try:
            while self._written:
                if 2 * len(self._written) < self._most:
                    self._enough.clear()
                    timer = loop.call_later(_GATHER, self._enough.set)
                    await self._enough.wait()
                    timer.cancel()
                items, self._written = self._written, []
                self._leaving = len(items)
                await call(self._thread, checkpoint.sync)
                self._finish(items)
                self._leaving = 0
                self._left.set()
                if checkpoint.is_long:
                    self._closed = True
                    try:
                        await call(self._thread, checkpoint.shorten)
                    finally:
                        self._closed = False
                        self._write()
        except Exception as error:
            self._give_up(error)
        finally:
            self._leaving, self._task = 0, None
            self._left.set()

    def _give_up(self, error: Exception) -> None:
        self._failure = self._failure or error
        self._fail(error)

    async def drain(self) -> None:
        """Wait until the disk keeps all that was put.

        Raises:
            Exception: what kept the checkpoint from taking it.
        """
        self._write()
        self._enough.set()
        while self._task is not None:
            await asyncio.wait((self._task,))
        if self._failure is not None:
            raise self._failure

    async def aclose(self) -> None:
        """Write what there is."""
        with contextlib.suppress(Exception):
            await self.drain()
        self._thread.shutdown()
