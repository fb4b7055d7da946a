"""Recorded Live sessions, replayed: what their clients sent is sent, and what the server said comes through whole."""

from __future__ import annotations

import asyncio
import re
import threading
from pathlib import Path
from typing import Any

import pytest

import genai
from genai.live import SessionOptions
from tests.genai.live_facts import camel
from tests.genai.live_server import LiveServer, Peer
from tests.shared import SHARED, needs_shared

pytest.importorskip("websockets")

from tests.genai_emulator.live.test_recorded import read

pytestmark = needs_shared

JSON = dict[str, Any]


def snake(name: str) -> str:
    return re.sub("[A-Z]", lambda found: f"_{found[0].lower()}", name)


def config_of(setup: JSON) -> JSON:
    """The config of a setup."""
    return {name: value for name, value in setup.items() if name not in ("model", "generationConfig")} | setup.get(
        "generationConfig", {}
    )


async def send(session: Any, message: JSON) -> None:
    """Send what a recorded client sent, by the method that is for it."""
    ((kind, body),) = message.items()
    match camel(kind):
        case "clientContent":
            await session.send_client_content(turns=body["turns"], turn_complete=body["turnComplete"])
        case "realtimeInput":
            await session.send_realtime_input(**{snake(name): value for name, value in body.items()})
        case "toolResponse":
            await session.send_tool_response(function_responses=body["functionResponses"])
        case _:
            raise AssertionError(f"what is {kind}?")


async def replay(path: Path) -> None:
    messages = read(path)
    setup = messages[0][1]["setup"]
    sent = [message for way, message in messages[1:] if way == ">"]
    told = [message for way, message in messages if way == "<"]
    assert "setupComplete" in told[0], path.name

    heard = threading.Event()

    async def service(peer: Peer) -> None:
        assert await peer.read() == {"setup": setup}
        await peer.say(told[0])
        for message in sent:
            ((kind, body),) = message.items()
            assert await peer.read() == {camel(kind): body}
        heard.set()
        await peer.say(*told[1:])
        await peer.connection.wait_closed()

    with LiveServer(service) as server:
        vertex = setup["model"].startswith("projects/")
        client = genai.Client(api_key="a-key", vertexai=vertex, http_options={"base_url": server.url})
        connecting = client.aio.live.connect(
            model=setup["model"], config=config_of(setup), options=SessionOptions(resume=False)
        )
        async with connecting as session:
            assert session.setup_complete is not None
            assert session.session_id == told[0]["setupComplete"].get("sessionId")
            for message in sent:
                await send(session, message)
            received = session.__aiter__()
            for message in told[1:]:
                found = await anext(received)
                assert found.to_dict() == message, path.name
                parts = message.get("serverContent", {}).get("modelTurn", {}).get("parts", [])
                if all("text" in part for part in parts):
                    assert (found.text or "") == "".join(part["text"] for part in parts), path.name
            # What was sent last may be on its way still where the recorded server answered nothing to it.
            assert await asyncio.to_thread(heard.wait, 30), path.name
        (peer,) = server.peers
        assert len(peer.received) == 1 + len(sent), path.name


def test_sessions_replay_both_ways() -> None:
    assert SHARED is not None
    paths = sorted((SHARED / "recordings" / "live").glob("*.log"))
    assert len(paths) == 28
    for path in paths:
        asyncio.run(replay(path))
