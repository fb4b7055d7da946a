"""One run from its arguments to its summary, and the stream of its results."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Self, TypeVar

from genai_runtime.errors import GenAIError
from genai_runtime.transport._async.transport import loop_runs

from .checkpoint import Checkpoint
from .core import Run
from .local import Engine
from .options import Options, own_client
from .outputs import Record, check_paths, writer_at
from .rows import RowResult, Summary
from .sources import open_source
from .tasks import Task, task_of

if TYPE_CHECKING:
    from ..client import AsyncClient

__all__ = ["AsyncResults", "BulkError", "Job", "Results", "run_now"]

T = TypeVar("T")


class BulkError(GenAIError):
    """A row failed, and ``on_error="raise"`` ends the run then.

    Attributes:
        summary: What the run came to until then.
    """

    summary: Summary


class Job:
    """What a function of :mod:`genai.bulk` was asked to do; nothing is read or sent yet.

    Raises:
        ArgumentError: an argument is not what it can be.
    """

    def __init__(
        self,
        kind: str,
        client: Any,
        source: Any,
        model: str,
        prompt: Any,
        config: Any,
        options: dict[str, Any],
        response_schema: Any = None,
    ) -> None:
        self.task: Task = task_of(kind, model, config, response_schema)
        self.options = Options(prompt, options)
        check_paths(source, None, self.options.checkpoint)
        self.client = client
        self.source = source
        self.arguments: dict[str, Any] = {"model": model, "prompt": prompt, "config": config}
        if response_schema is not None:
            self.arguments["response_schema"] = response_schema

    async def work(
        self,
        give: Callable[[RowResult], None],
        backlog: Callable[[], int],
        began: Callable[[Run, Any], None],
        client: AsyncClient | None = None,
    ) -> None:
        """Run it.

        Args:
            give: Called with each result.
            backlog: How many of them wait for the caller.
            began: Called before the first row is read.
            client: A client that stays open, made for these options. Default: one for this run.
        """
        options, task = self.options, self.task
        start = time.monotonic()
        async with contextlib.AsyncExitStack() as stack:
            own = client is None
            if client is None:
                client = own_client(self.client, options)
                stack.push_async_callback(client.aclose)
            identity = task.identity(client.models)
            source = open_source(self.source)
            stack.callback(source.close)
            checkpoint = None
            if options.checkpoint is not None:
                checkpoint = Checkpoint(options.checkpoint, identity, resume=options.resume)
                stack.callback(checkpoint.close)
                limiter: Any = client._shared.config.limiter
                if own and options.budget is not None and not limiter.shared:
                    limiter.spend(*checkpoint.spent())
            progress = None
            if options.progress is not False:
                progress = options.progress
                if progress is True:
                    from .bar import RowsBar

                    progress = RowsBar(task.kind, source.total)
                    stack.callback(progress.close)
            run = Run(
                task,
                options.prompt,
                client.models._convert.contents,
                give,
                checkpoint=checkpoint,
                retries=options.retries,
                retry_failed=options.retry_failed,
                ordered=options.ordered,
                window=options.window,
                max_errors=options.max_errors,
                cost=client._shared.cost,
                progress=progress,
                total=source.total,
            )
            if options.engine == "batch":
                from .engines.batch import BatchEngine

                engine: Any = BatchEngine(run, source, client, task, options, checkpoint)
            else:
                ask = task.call(client.models, options.max_concurrency)
                engine = Engine(run, source, ask, options.max_concurrency, checkpoint, backlog, options.window)
            began(run, engine)
            try:
                await engine.work()
            finally:
                run.summary.seconds = time.monotonic() - start
            if options.on_error == "raise" and run.summary.failed:
                error = BulkError(run.summary.reason or "a row failed")
                error.summary = run.summary
                raise error

    async def write(self, output: Any) -> Summary:
        """Run it, and write its results to a file."""
        options = self.options
        check_paths(self.source, output, options.checkpoint)
        record = Record(options.keep, options.full_response, self.task.columns)
        writer = writer_at(output, record.ours)
        found: list[Run] = []
        whole = False
        path = ""

        def began(run: Run, _: Any) -> None:
            # No earlier: another run may have the checkpoint open, and write to the same file.
            writer.open()
            found.append(run)

        try:
            await self.work(lambda result: writer.write(record.of(result)), lambda: 0, began)
            whole = found[0].summary.stopped is None
        finally:
            if found:
                path = writer.close(whole)
        summary = found[0].summary
        summary.output = path
        if summary.rows:
            record.warn()
        return summary


class AsyncResults:
    """The results of a run, to iterate over with ``async for``. The run begins with the first one.

    ``async with`` ends it when the block does; :meth:`aclose` does so at once.
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self._run: Run | None = None
        self._ready: deque[RowResult] = deque()
        self._news = asyncio.Event()
        self._stream = self._results()

    @property
    def summary(self) -> Summary:
        """What the run came to until now."""
        return Summary() if self._run is None else self._run.summary

    def __aiter__(self) -> AsyncIterator[RowResult]:
        return self._stream

    async def __anext__(self) -> RowResult:
        return await anext(self._stream)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End the run: rows in flight are given up, and told when it is resumed."""
        await self._stream.aclose()

    async def _results(self) -> AsyncGenerator[RowResult, None]:
        ready, news = self._ready, self._news
        wake: Callable[[], None] = news.set

        def give(result: RowResult) -> None:
            ready.append(result)
            news.set()

        def began(run: Run, engine: Engine) -> None:
            nonlocal wake
            self._run, wake = run, engine.wake

        work = asyncio.create_task(self._job.work(give, lambda: len(ready), began))
        work.add_done_callback(lambda _: news.set())
        try:
            while True:
                while ready:
                    yield ready.popleft()
                    wake()
                if work.done():
                    break
                news.clear()
                await news.wait()
            await work
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)


class Results:
    """The results of a run, to iterate over. The run begins with the first one, and goes on in a thread of its own.

    ``with`` ends it when the block does; :meth:`close` does so at once.
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self._run: Run | None = None
        self._ready: deque[RowResult] = deque()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._cancel: Callable[[], None] = lambda: None
        self._wake: Callable[[], None] = lambda: None
        self._error: BaseException | None = None
        self._over = self._closed = False
        self._taken = 0

    @property
    def summary(self) -> Summary:
        """What the run came to until now."""
        return Summary() if self._run is None else self._run.summary

    def __iter__(self) -> Iterator[RowResult]:
        return self

    def __next__(self) -> RowResult:
        if self._thread is None and not self._over:
            self._thread = threading.Thread(target=self._work, name="genai-bulk-run", daemon=True)
            self._thread.start()
        ready = self._ready
        if not ready:
            with self._changed:
                while not ready and not self._over:
                    self._changed.wait()
        if ready:
            found = ready.popleft()
            self._taken += 1
            if not ready or self._taken % 64 == 0:
                self._wake()
            return found
        self._join()
        error, self._error = self._error, None
        if error is not None:
            raise error
        raise StopIteration

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def close(self) -> None:
        """End the run: rows in flight are given up, and told when it is resumed."""
        self._closed = True
        self._cancel()
        self._join()
        self._over = True
        self._ready.clear()

    def _join(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        try:
            asyncio.run(self._main())
        except asyncio.CancelledError:
            pass
        except BaseException as error:
            self._error = error
        finally:
            with self._changed:
                self._over = True
                self._changed.notify_all()

    async def _main(self) -> None:
        loop, ready, changed = asyncio.get_running_loop(), self._ready, self._changed
        work = asyncio.current_task()
        assert work is not None

        def give(result: RowResult) -> None:
            ready.append(result)
            if len(ready) == 1:
                with changed:
                    changed.notify_all()

        def began(run: Run, engine: Engine) -> None:
            self._run = run
            self._wake = lambda: _call(loop, engine.wake)

        self._cancel = lambda: _call(loop, work.cancel)
        if self._closed:
            # By a thread that could not cancel it yet, and waits for the end.
            return
        await self._job.work(give, lambda: len(ready), began)


def _call(loop: asyncio.AbstractEventLoop, function: Callable[[], Any]) -> None:
    # The run may be over, and its loop closed.
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(function)


def run_now(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end: in this thread, or in another one where a loop runs in this one."""
    if not loop_runs():
        return asyncio.run(work)
    found: list[T] = []
    failed: list[BaseException] = []

    def body() -> None:
        try:
            found.append(asyncio.run(work))
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=body, name="genai-bulk-run")
    thread.start()
    thread.join()
    if failed:
        raise failed[0]
    return found[0]
