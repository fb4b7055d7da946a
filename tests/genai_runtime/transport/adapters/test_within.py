"""Await something for so many seconds at most; what is there at once takes no timer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

import pytest

from genai_runtime.transport.adapters._async.sockets import within


async def at_once() -> str:
    return "there"


async def turns(count: int) -> int:
    for _ in range(count):
        await asyncio.sleep(0)
    return count


class Plain:
    """What can be awaited and is no coroutine."""

    def __await__(self) -> Any:
        return (yield from turns(2).__await__())


async def letters() -> Any:
    yield "a"
    await asyncio.sleep(0)
    yield "b"


async def what_it_comes_to(monkeypatch: pytest.MonkeyPatch) -> None:
    timers: list[float | None] = []
    timeout = asyncio.timeout

    def counted(delay: float | None) -> asyncio.Timeout:
        timers.append(delay)
        return timeout(delay)

    monkeypatch.setattr(asyncio, "timeout", counted)
    iterator = letters()
    cases: list[tuple[Awaitable[Any], Any, int]] = [
        (at_once(), "there", 0), (anext(iterator), "a", 0), (turns(3), 3, 1), (Plain(), 2, 1), (anext(iterator), "b", 1)
    ]  # fmt: skip
    for awaited, expected, count in cases:
        timers.clear()
        assert await within(60, awaited) == expected
        assert len(timers) == count, awaited
    with pytest.raises(StopAsyncIteration):
        await within(60, anext(iterator))


async def what_ends_it() -> None:
    ends: list[str] = []

    async def waits() -> str:
        try:
            await asyncio.get_running_loop().create_future()
        except BaseException as error:
            ends.append(type(error).__name__)
            if len(ends) == 2:
                # It has something to do before it ends, which takes a turn of the loop.
                await turns(1)
            raise
        return "never"

    for seconds in (0, -1, 0.001):
        with pytest.raises(TimeoutError):
            await within(seconds, waits())
    task = asyncio.ensure_future(within(60, waits()))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    started = within(60, waits())
    started.send(None)
    started.close()
    assert ends == ["CancelledError"] * 4 + ["GeneratorExit"]


async def an_answer_to_being_cancelled() -> None:
    async def stays() -> str:
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            return "stayed"
        return "never"

    task = asyncio.ensure_future(within(60, stays()))
    await asyncio.sleep(0)
    task.cancel()
    assert await task == "stayed"


def test_what_is_awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    asyncio.run(what_it_comes_to(monkeypatch))
    asyncio.run(what_ends_it())
    asyncio.run(an_answer_to_being_cancelled())
