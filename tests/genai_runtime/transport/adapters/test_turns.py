"""Asyncio calls that wait for a connection: first come, first served, and no turn is lost."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import threading
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.transport import AsyncTransport, Request, RetryPolicy
from genai_runtime.transport.request import RequestOptions
from tests.genai_runtime.transport.modes import BYTES, JSON, SSE, Mode
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk

NAMES = ["aio", *(f"aio-{name}" for name in ("aiohttp", "httptools") if importlib.util.find_spec(name) is not None)]
pytestmark = pytest.mark.parametrize("mode", [Mode(name) for name in NAMES], ids=repr)

ONE: dict[str, Any] = {"async_client_args": {"limits": {"max_connections": 1}}}
GOOD = answer(200, b'{"ok": 1}')


async def good(asked: Asked) -> None:
    await asked.write(GOOD)


@pytest.mark.parametrize("size", [0, 1 << 20], ids=["small", "large"])
def test_whoever_came_first_is_served_first(mode: Mode, size: int) -> None:
    # A large body goes another way than a small one.
    fill = "x" * (size + 1)

    async def client(transport: AsyncTransport, who: int) -> None:
        for _ in range(3):
            await transport.send(Request(JSON, "/x", body={"who": who, "fill": fill}))

    async def body(transport: AsyncTransport) -> None:
        await asyncio.gather(*(client(transport, who) for who in range(4)))

    with RawServer(good) as server:
        mode.use(server.url, body, **ONE)
    assert [json.loads(asked.body)["who"] for asked in server.asked] == [0, 1, 2, 3] * 3
    assert server.connections == 1


def test_a_turn_comes_back_however_a_call_ends(mode: Mode) -> None:
    held = threading.Event()

    async def by_target(asked: Asked) -> None:
        if "hold" in asked.target:
            held.set()
            await asyncio.sleep(60)
        elif "reset" in asked.target:
            await asked.reset()
        elif "stream" in asked.target:
            await asked.write(STREAM + chunk(b"data: {}\n\n") * 3)
            if "cut" in asked.target:
                await asked.reset()
            await asked.write(END)
        else:
            await asked.write(answer(503, b"{}") if "busy" in asked.target else GOOD)

    once = RetryPolicy(attempts=1)

    def ask(path: str, seconds: float = 30.0) -> Request:
        return Request(JSON, path, body={}, options=RequestOptions(retry=once, timeout=seconds))

    async def read(stream: Any) -> None:
        async for _ in stream:
            continue

    async def body(transport: AsyncTransport) -> None:
        for path, wanted in (("/reset", errors.APIConnectionError), ("/busy", errors.ServerError)):
            with pytest.raises(wanted):
                await transport.send(ask(path))
        with pytest.raises(errors.StreamInterrupted):
            await read(transport.stream(Request(SSE, "/stream/cut", body={}), lambda event: event))
        # Left in the middle, closed unread, read by halves.
        async with transport.stream(Request(SSE, "/stream", body={}), lambda event: event) as events:
            await anext(events)
        download = await transport.download(Request(BYTES, "/x"))
        await download.aclose()
        first = asyncio.create_task(transport.send(ask("/hold")))
        while not held.is_set():
            await asyncio.sleep(0.001)
        waiting = asyncio.create_task(transport.send(ask("/never")))
        with pytest.raises(errors.APITimeoutError, match="no connection became free in time"):
            await transport.send(ask("/never", 0.02))
        waiting.cancel()
        last = asyncio.create_task(transport.send(ask("/x")))
        await asyncio.sleep(0)
        first.cancel()
        assert (await last).json() == {"ok": 1}
        assert {type(each) for each in await asyncio.gather(first, waiting, return_exceptions=True)} == {
            asyncio.CancelledError
        }

    with RawServer(by_target) as server:
        mode.use(server.url, body, **ONE)
    assert not [asked for asked in server.asked if "never" in asked.target]
