"""Runs the function calls of a Live session, on the event loop of its driver."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from genai_runtime import observing
from genai_runtime.errors import GenAIError, LiveDisconnected
from genai_runtime.session.actions import Resumed
from genai_runtime.session.driver import Notice

from .function_calls import Result, failed, result_of, run_async
from .live_calls import Cancel, Command, LiveCalls, Running, Send, Start
from .live_tools import ASYNC_GENERATOR, GENERATOR

if TYPE_CHECKING:
    from genai_runtime.session.driver import Arrived, AsyncSessionDriver

__all__ = ["CallRunner"]

_END = object()


class CallRunner:
    """Calls what the model asks for, while the program goes on to receive and to send.

    Coroutine functions run beside each other; plain ones in a thread, one at a time, those that the model does not wait
    for aside.
    """

    def __init__(
        self, calls: LiveCalls, driver: AsyncSessionDriver, close: Callable[[], Coroutine[Any, Any, None]]
    ) -> None:
        self._calls = calls
        self._driver = driver
        self._close_tools = close
        self._tasks: dict[Running, asyncio.Task[None]] = {}
        self._plain = asyncio.Lock()

    def arrived(self, arrived: Arrived) -> None:
        """Look at what the program is given."""
        if isinstance(arrived, dict):
            self._act(self._calls.take(arrived))
        elif isinstance(arrived, Resumed) and arrived.values.get("answer_restarted"):
            self._act(self._calls.restarted())

    def ended(self) -> None:
        """Stop what runs: the session is over."""
        self._act(self._calls.close())
        self._driver.run(self._close_tools(), closing=True)

    def _act(self, commands: list[Command]) -> None:
        for command in commands:
            if isinstance(command, Start):
                running = command.running
                task = self._tasks[running] = self._driver.run(self._run(running))
                task.add_done_callback(partial(self._done, running))
            elif isinstance(command, Cancel):
                stopped = self._tasks.get(command.running)
                if stopped is not None and stopped is not _current_task():
                    stopped.cancel()
            else:
                self._driver.run(self._send(command))

    async def _run(self, running: Running) -> None:
        observer = observing.observer
        try:
            if observer is None or running.how.kind not in (GENERATOR, ASYNC_GENERATOR):
                await self._answer(running)
            else:
                with observer.tool(running.call) as running.watched:
                    await self._answer(running)
        except asyncio.CancelledError:
            if not running.cancelled:
                # Nobody here has cancelled it: the function has.
                error = RuntimeError("the function was cancelled")
                self._act(self._calls.finish(running, failed(running.call, error)))

    async def _answer(self, running: Running) -> None:
        if running.how.several:
            await self._several(running)
        else:
            await self._give(running, await self._result(running))

    def _done(self, running: Running, task: asyncio.Task[None]) -> None:
        # One that was cancelled before it began ends here alone.
        self._tasks.pop(running, None)

    async def _result(self, running: Running) -> Result:
        call, kind = running.call, running.how.kind
        try:
            # Where a call has one result, it is all that a generator yields.
            if kind == ASYNC_GENERATOR:
                return result_of(call, [value async for value in call.target(call.arguments)])
            if kind == GENERATOR:
                return result_of(call, await asyncio.to_thread(lambda: list(call.target(call.arguments))))
            if call.target.is_async or not running.how.waits:
                return await run_async(call)
            async with self._plain:
                return await run_async(call)
        except Exception as error:
            return failed(call, error)

    async def _several(self, running: Running) -> None:
        """Tell the model of each value as it comes."""
        call = running.call
        values: Any = None
        try:
            if running.how.kind == ASYNC_GENERATOR:
                values = call.target(call.arguments)
                async for value in values:
                    await self._give(running, result_of(call, value), more=True)
            else:
                values = await asyncio.to_thread(call.target, call.arguments)
                while (value := await asyncio.to_thread(self._next, running, values)) is not _END:
                    await self._give(running, result_of(call, value), more=True)
        except Exception as error:
            await self._give(running, failed(call, error))
        else:
            if running.told:
                self._act(self._calls.end(running))
            else:
                await self._give(running, result_of(call, None))
        finally:
            await self._close(values)

    @staticmethod
    def _next(running: Running, values: Any) -> Any:
        value = next(values, _END)
        if running.cancelled:
            values.close()
        return value

    @staticmethod
    async def _close(values: Any) -> None:
        if inspect.isasyncgen(values):
            await values.aclose()
        elif inspect.isgenerator(values) and not values.gi_running:
            values.close()

    async def _give(self, running: Running, result: Result, *, more: bool = False) -> None:
        if running.watched is not None:
            running.watched.answered(result)
        for command in self._calls.finish(running, result, more=more):
            assert isinstance(command, Send)
            await self._send(command)

    async def _send(self, command: Send) -> None:
        problem: GenAIError | None = None
        if command.message:
            try:
                await self._driver.send(command.message)
            except LiveDisconnected:
                # The program is told of the end when it receives.
                return
            except GenAIError as error:
                problem = error
        errors = [*command.errors, *([] if problem is None else [problem])]
        if errors:
            self._driver.tell(Notice(function_errors=errors))


def _current_task() -> Any:
    try:
        return asyncio.current_task()
    except RuntimeError:
        return None
