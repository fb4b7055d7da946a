"""Automatic function calling, sans I/O: which calls to run, what to tell the model, and when to stop."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from genai_runtime import drive, observing
from genai_runtime.browser import to_thread
from genai_runtime.errors.arguments import invalid

from ..contents import Turn, Turns
from ..functions import Function, to_json
from ..schemas.values import TypeMismatch

Wire = dict[str, Any]

_log = logging.getLogger("genai.functions")


class Target(Protocol):
    """A callable for the model: a Python function, or a tool of an MCP server."""

    @property
    def name(self) -> str: ...

    @property
    def is_async(self) -> bool: ...

    def __call__(self, arguments: Mapping[str, Any] | None) -> Any: ...


class Call(NamedTuple):
    """One function call of the model, with its function."""

    id: str | None
    target: Target
    arguments: Mapping[str, Any] | None


class Result(NamedTuple):
    """The result of a call: the function response part, and the exception if there was one."""

    part: Wire
    error: Exception | None


class Calling:
    """The conversation of one ``generate_content`` with automatic function calling.

    ``contents`` are for the next request. Pass each answer to :meth:`take`, run the calls that it returns, and pass
    their results to :meth:`give`; if it returns no calls, the answer is final.
    """

    def __init__(self, contents: Turns, targets: Mapping[str, Target], maximum: int) -> None:
        self.contents = contents
        self.turns: list[Wire] = []
        self.errors: list[Exception] = []
        self._targets = targets
        self._left = maximum

    def take(self, content: Wire | None) -> list[Call]:
        """Return the calls to run for an answer.

        Empty if there are no calls, one is of an unknown function, or no requests are left.
        """
        self._left -= 1
        if content is None or self._left <= 0:
            return []
        calls: list[Call] = []
        for part in content.get("parts") or ():
            wanted = part.get("functionCall")
            if wanted is None:
                continue
            target = self._targets.get(wanted.get("name") or "")
            if target is None:
                return []
            calls.append(Call(wanted.get("id"), target, wanted.get("args")))
        if calls:
            self._add(content)
        return calls

    def give(self, results: Sequence[Result]) -> None:
        """Append the results of calls to the conversation."""
        self.errors.extend(result.error for result in results if result.error is not None)
        self._add({"role": "user", "parts": [result.part for result in results]})

    def _add(self, content: Wire) -> None:
        turn = Turn.measured(content)
        self.turns.append(turn)
        self.contents = self.contents.added(turn)


def run(call: Call) -> Result:
    """Run one call; an exception is told to the model and kept for the caller.

    Raises:
        ArgumentError: the function returned an awaitable, which the sync client cannot await.
    """
    observer = observing.observer
    if observer is None:
        return drive.run(_steps(call, asynchronous=False), _do)
    with observer.tool(call) as watched:
        result = drive.run(_steps(call, asynchronous=False), _do)
        watched.answered(result)
        return result


async def run_async(call: Call) -> Result:
    """:func:`run` under asyncio: a coroutine is awaited, anything else runs in a thread."""
    observer = observing.observer
    if observer is None:
        return await drive.arun(_steps(call, asynchronous=True), _async_do)
    with observer.tool(call) as watched:
        result = await drive.arun(_steps(call, asynchronous=True), _async_do)
        watched.answered(result)
        return result


def _steps(call: Call, *, asynchronous: bool) -> drive.Core[Call | Awaitable[Any], Result]:
    """Ask for the call, and for the value of what it returned where that is to be awaited."""
    try:
        value = yield call
        if inspect.isasyncgen(value):
            value = _listed(value)
        if not inspect.isawaitable(value):
            return result_of(call, value)
        if asynchronous:
            return result_of(call, (yield value))
    except Exception as error:
        return failed(call, error)
    if inspect.iscoroutine(value):
        value.close()
    raise invalid("tools", f"{call.target.name} gave an awaitable, which needs asyncio; use client.aio")


async def _listed(values: AsyncIterator[Any]) -> list[Any]:
    return [value async for value in values]


def _do(command: Call | Awaitable[Any]) -> Any:
    assert isinstance(command, Call)
    return command.target(command.arguments)


async def _async_do(command: Call | Awaitable[Any]) -> Any:
    if not isinstance(command, Call):
        return await command
    if command.target.is_async:
        return command.target(command.arguments)
    return await to_thread(command.target, command.arguments)


async def run_together(calls: Sequence[Call]) -> list[Result]:
    """Run all calls of one answer: coroutine functions concurrently, plain functions one after another.

    Plain functions need not be thread-safe, so no two run at the same time. Cancelling this cancels all calls.
    """
    if len(calls) == 1:
        return [await run_async(calls[0])]
    results: dict[int, Result] = {}

    async def work(numbers: Sequence[int]) -> None:
        for number in numbers:
            results[number] = await run_async(calls[number])

    async with asyncio.TaskGroup() as group:
        plain: list[int] = []
        for number, call in enumerate(calls):
            if call.target.is_async:
                group.create_task(work([number]))
            else:
                plain.append(number)
        group.create_task(work(plain))
    if len(results) < len(calls):
        # A TaskGroup ignores a task that cancelled itself.
        raise asyncio.CancelledError("a function that the model called was cancelled")
    return [results[number] for number in range(len(calls))]


def result_of(call: Call, value: Any) -> Result:
    """The result of a call that returned a value."""
    from gemini_api.models import FunctionResponse

    answer: Wire
    if isinstance(value, FunctionResponse):
        answer = {"response": {}, **value.to_dict()}
    elif isinstance(value, ToolAnswer):
        plain = to_json(value.response)
        answer = {"response": plain if isinstance(plain, dict) else {"result": plain}}
        if value.parts:
            answer["parts"] = value.parts
    else:
        answer = {"response": {"result": to_json(value)}}
    _log.info("%s was called", call.target.name)
    return Result({"functionResponse": {**_head(call), **answer, **_head(call)}}, None)


def failed(call: Call, error: Exception) -> Result:
    """The result of a call that failed: what the model is told of it."""
    name = type(error).__name__
    # Invalid arguments are the model's mistake: the message has no Python class name.
    text = str(error) if isinstance(error, TypeMismatch) else f"{name}: {error}" if str(error) else name
    _log.warning("%s failed, and the model was told: %s", call.target.name, name)
    return Result({"functionResponse": {**_head(call), "response": {"error": text}}}, error)


def _head(call: Call) -> Wire:
    head: Wire = {"name": call.target.name}
    return head if call.id is None else {"id": call.id, **head}


class ToolAnswer(NamedTuple):
    """The answer of a tool: JSON, usually an object, and its media."""

    response: Any
    parts: list[Wire]


def targets_of(
    functions: Sequence[Callable[..., Any]], others: Sequence[Target], *, asynchronous: bool
) -> dict[str, Target]:
    """Return everything that the model may call, by name.

    Raises:
        ArgumentError: two have the same name, or a coroutine function is passed to the sync client.
    """
    found: dict[str, Target] = {}
    for target in [*map(Function, functions), *others]:
        if target.name in found:
            raise invalid("tools", f"two functions are called {target.name!r}; the model could not tell them apart")
        if target.is_async and not asynchronous:
            raise invalid("tools", f"{target.name} is a coroutine function, which needs asyncio; use client.aio")
        found[target.name] = target
    return found
