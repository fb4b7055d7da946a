"""A Live session goes on after its connection was lost, and nothing is given twice or left out."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

import genai
from genai.live import SessionOptions
from genai_runtime.errors import LiveDisconnected
from tests.genai.live_server import JSON, TURN_COMPLETE, LiveServer, Peer, handle, text

KEY = "a-key-that-nobody-has-0123"
TURNS = 100


class Model:
    """Answers the same to the same conversation, and keeps its states by handle."""

    def __init__(self, pieces: int = 3, transparent: bool = False) -> None:
        self.pieces = pieces
        self.transparent = transparent
        self.states: dict[str, list[str]] = {}
        self.setups: list[JSON] = []
        #: What each handle stands for, and the messages of the connection that led there.
        self.seen: list[str] = []

    async def __call__(self, peer: Peer) -> None:
        setup = await peer.setup(sessionId="s")
        self.setups.append(setup)
        asked = setup.get("sessionResumption", {})
        said = list(self.states[asked["handle"]]) if "handle" in asked else []
        number = 0
        if not said:
            await self.offer(peer, said, number)
        while True:
            message = await peer.read()
            number += 1
            if "realtimeInput" in message:
                said.append("live " + message["realtimeInput"].get("text", ""))
                if self.transparent:
                    await self.offer(peer, said, number)
                continue
            said += [part["text"] for turn in message["clientContent"]["turns"] for part in turn["parts"]]
            await peer.say(*(text(f"{len(said)}:{piece}:{said[-1]} ") for piece in range(self.pieces)), TURN_COMPLETE)
            await self.offer(peer, said, number)

    async def offer(self, peer: Peer, said: list[str], number: int) -> None:
        name = f"h{len(self.states)}"
        self.states[name] = list(said)
        more = {"lastConsumedClientMessageIndex": str(number - 1)} if self.transparent and number else {}
        await peer.say(handle(name, **more))


def client(server: LiveServer | str, **more: Any) -> genai.Client:
    url = server if isinstance(server, str) else server.url
    return genai.Client(api_key=KEY, http_options={"base_url": url}, **more)


def vertex(server: LiveServer) -> genai.Client:
    return client(server, vertexai=True)


def content(words: str) -> JSON:
    return {"role": "user", "parts": [{"text": words}]}


async def converse(session: Any, turns: int, first: int = 0) -> tuple[list[str], int]:
    """The texts of so many turns, and how often the session went on."""
    texts, resumed = [], 0
    for turn in range(first, first + turns):
        await session.send_client_content(turns=content(f"t{turn}"))
        found = ""
        async for message in session.receive():
            if message.session_resumed is not None:
                assert not message.session_resumed.answer_restarted
                resumed += 1
            found += message.text or ""
        texts.append(found)
    return texts, resumed


async def first_handle(session: Any) -> None:
    """Receive the handle that comes before the first turn: without one, nothing survives."""
    async for message in session:
        assert message.session_resumption_update.new_handle
        break


def expected(turns: int, pieces: int = 3) -> list[str]:
    return ["".join(f"{turn + 1}:{piece}:t{turn} " for piece in range(pieces)) for turn in range(turns)]


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_cut_at_every_message_boundary_of_a_hundred_turns(backend: str) -> None:
    # Six messages a turn: one of the client, three pieces of the answer, its end, and a handle.
    # Each run cuts at another of the six, in every turn.
    a_turn = 6

    async def run(place: int) -> None:
        model = Model(transparent=backend == "vertex")
        with LiveServer(model) as server:
            made = vertex(server) if backend == "vertex" else client(server)
            async with made.aio.live.connect(model="m") as session:
                await first_handle(session)
                for turn in range(TURNS):
                    # Counted anew in each turn: after a cut, more messages are sent than there would be.
                    server.cuts.add(server.boundaries + place)
                    texts, _ = await converse(session, 1, turn)
                    assert texts == expected(TURNS)[turn : turn + 1], (place, turn)
            assert server.cut_count >= TURNS * 0.9, place
            assert max(model.states.values(), key=len) == [f"t{turn}" for turn in range(TURNS)], place

    for place in range(1, a_turn + 1):
        asyncio.run(run(place))


def test_cut_at_random_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    # Many a handshake is cut, and the next connection need not be waited for.
    monkeypatch.setattr("genai_runtime.session.attempts._FIRST_DELAY", 0.001)
    drawn = random.Random(20261128)

    async def run() -> None:
        with LiveServer(Model()) as server:
            relay = Relay(server.port, drawn)
            port = await relay.start()
            plain = {"base_url": f"http://127.0.0.1:{port}", "async_client_args": {"compression": None}}
            made = genai.Client(api_key=KEY, http_options=plain)
            async with made.aio.live.connect(model="m", options=SessionOptions(attempts=20)) as session:
                await first_handle(session)
                relay.cutting = True
                texts, resumed = await converse(session, TURNS)
            assert texts == expected(TURNS)
            assert resumed > 20, resumed
            await relay.stop()

    asyncio.run(run())


class Relay:
    """Passes bytes on, and breaks connections off after any number of them."""

    def __init__(self, port: int, drawn: random.Random) -> None:
        self.port = port
        self.drawn = drawn
        self.cutting = False
        self.server: asyncio.Server | None = None
        self.tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> int:
        self.server = await asyncio.start_server(self.connect, "127.0.0.1", 0)
        port: int = self.server.sockets[0].getsockname()[1]
        return port

    async def connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self.port)
        left = [self.drawn.randrange(20, 4000)]

        async def pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
            try:
                while data := await source.read(65536):
                    if self.cutting:
                        data = data[: left[0]]
                        left[0] -= len(data)
                    target.write(data)
                    await target.drain()
                    if self.cutting and left[0] <= 0:
                        break
            except ConnectionError:
                pass
            finally:
                for each in (writer, back):
                    each.transport.abort()

        for pair in ((reader, back), (there, writer)):
            task = asyncio.create_task(pump(*pair))
            self.tasks.add(task)

    async def stop(self) -> None:
        assert self.server is not None
        self.server.close()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)


def test_without_a_handle_it_ends_with_what_is_needed_to_go_on() -> None:
    async def cutting(peer: Peer) -> None:
        await peer.setup()
        await peer.read()
        peer.cut()

    async def run() -> None:
        with LiveServer(cutting) as server:
            async with client(server).aio.live.connect(model="m") as session:
                await session.send_client_content(turns=content("hello"))
                with pytest.raises(LiveDisconnected) as caught:
                    async for _ in session.receive():
                        pass
                error = caught.value
                assert (error.code, error.handle) == (1006, None)
                assert error.pending == [{"clientContent": {"turns": [content("hello")], "turnComplete": True}}]

    asyncio.run(run())


def test_told_not_to_it_asks_for_no_handle_and_ends() -> None:
    async def run() -> None:
        model = Model()
        with LiveServer(model) as server:
            options = SessionOptions(resume=False)
            async with client(server).aio.live.connect(model="m", options=options) as session:
                await converse(session, 1)
                server.cut()
                with pytest.raises(LiveDisconnected):
                    await converse(session, 1)
            assert model.setups == [{"model": "models/m"}]
            assert len(server.peers) == 1

    asyncio.run(run())
