"""Two that receive from one session at once: the second is told, and no message is shared out silently."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

import genai
from genai_runtime import errors
from tests.genai.live_server import TURN_COMPLETE, LiveServer, Peer, text

ALREADY = "receives from this session already"


async def answers(peer: Peer) -> None:
    """Two pieces and the end, for each message."""
    await peer.setup()
    while True:
        await peer.read()
        await peer.say(text("one"), text("two"), TURN_COMPLETE)


def client(server: LiveServer) -> genai.Client:
    return genai.Client(api_key="a-key", http_options={"base_url": server.url})


async def turn(session: Any) -> str:
    return "".join([message.text or "" async for message in session.receive()])


async def test_the_second_task_learns_at_once_and_the_first_misses_nothing() -> None:
    with LiveServer(answers) as server:
        async with client(server).aio.live.connect(model="m") as session:
            waiting = asyncio.create_task(turn(session))
            await asyncio.sleep(0)
            for other in (lambda: turn(session), lambda: anext(aiter(session))):
                with pytest.raises(errors.LiveError, match=ALREADY):
                    await other()
            await session.send_realtime_input(text="a")
            assert await waiting == "onetwo"

            # Also while the first has a message in hand, and the next ones have come.
            await session.send_realtime_input(text="b")
            receiving = session.receive()
            assert (await anext(receiving)).text == "one"
            with pytest.raises(errors.LiveError, match=ALREADY):
                await asyncio.create_task(turn(session))
            assert [message.text async for message in receiving] == ["two", None]
            assert [message async for message in receiving] == []


async def test_one_after_the_other_is_no_second() -> None:
    with LiveServer(answers) as server:
        async with client(server).aio.live.connect(model="m") as session:
            for number in range(3):
                await session.send_realtime_input(text=str(number))
            # A loop that is left, one inside another, one that was closed, and another task after that.
            async for message in session.receive():
                assert message.text == "one"
                break
            async for message in session.receive():
                assert message.text == "two"
                assert await turn(session) == ""
                break
            receiving = session.receive()
            assert (await anext(receiving)).text == "one"
            await receiving.aclose()
            assert await asyncio.create_task(turn(session)) == "two"
            # What a cancelled task waited for is another one's, at once.
            assert await turn(session) == "onetwo"
            waiting = asyncio.create_task(turn(session))
            await asyncio.sleep(0)
            waiting.cancel()
            await session.send_realtime_input(text="c")
            assert await turn(session) == "onetwo"
            # A message that is waited for in vain does not end the loop.
            receiving = session.receive()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await anext(receiving)
            await session.send_realtime_input(text="d")
            assert (await anext(receiving)).text == "one"


def test_a_second_thread_learns_at_once() -> None:
    with LiveServer(answers) as server, client(server).live.connect(model="m") as session:
        found: list[str] = []
        first = threading.Thread(target=lambda: found.extend(each.text or "" for each in session.receive()))
        first.start()
        while session._driver.receivers._waiting is None:
            pass
        with pytest.raises(errors.LiveError, match=ALREADY):
            next(iter(session.receive()))
        session.send_realtime_input(text="a")
        first.join()
        assert found == ["one", "two", ""]
        session.send_realtime_input(text="b")
        assert [each.text for each in session.receive()] == ["one", "two", None]
