"""What a Live session adds to a message, beside a bare websocket, in microseconds: its median, and its 99th percentile.

A message goes to a server on this machine, which sends an answer of the API's form back; both sides are measured in
turns, one message each, so that what the machine does meanwhile falls on both alike.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, NamedTuple

MESSAGES, WARM_UP = 4_000, 200
QUESTION = {"role": "user", "parts": [{"text": "What is 5 times 3?"}]}
ANSWER = json.dumps({"serverContent": {"modelTurn": {"parts": [{"text": "15."}]}, "turnComplete": True}})
SENT = json.dumps({"clientContent": {"turns": [QUESTION], "turnComplete": True}})
#: A tenth of a second of sound, both ways.
SOUND = "A" * 6_400
SPOKEN = json.dumps(
    {
        "serverContent": {
            "modelTurn": {"parts": [{"inlineData": {"mimeType": "audio/pcm;rate=24000", "data": SOUND}}]},
            "turnComplete": True,
        }
    }
)


class Latency(NamedTuple):
    """What is added to one message and its answer, in microseconds."""

    name: str
    bare: tuple[float, float]
    ours: tuple[float, float]

    def __str__(self) -> str:
        added = [ours - bare for ours, bare in zip(self.ours, self.bare, strict=True)]
        return (
            f"{self.name:<34} {self.ours[0]:>10.1f} us  {'bare websockets':<14} {self.bare[0]:>9.1f} us"
            f"  adds {added[0]:.0f} us, p99 {added[1]:.0f} us"
        )


def latency() -> Iterator[Latency]:
    """Text and sound, with resumption as it is by default and without."""
    from genai.live import SessionOptions

    async def ask(session: Any) -> None:
        await session.send_client_content(turns=QUESTION)
        found = None
        async for message in session.receive():
            found = message.text
        assert found

    async def hear(session: Any) -> None:
        await session.send_realtime_input(audio=bytes(4_800))
        found = None
        async for message in session.receive():
            found = message.data
        assert found

    for name, answer, use, options in (
        ("a turn of text in a session", ANSWER, ask, None),
        ("the same without resumption", ANSWER, ask, SessionOptions(resume=False)),
        ("100 ms of sound in and out", SPOKEN, hear, None),
    ):
        yield asyncio.run(_measured(name, answer, use, options))


async def _measured(name: str, answer: str, use: Callable[[Any], Awaitable[None]], options: Any) -> Latency:
    from websockets.asyncio.client import connect
    from websockets.asyncio.server import serve

    import genai

    async def talk(socket: Any) -> None:
        handled = 0
        async for message in socket:
            if '"setup"' in message:
                await socket.send('{"setupComplete": {}}')
                continue
            await socket.send(answer)
            handled += 1
            if handled % 10 == 0 and socket.request.path.startswith("/ws/"):
                update = {"newHandle": str(handled), "resumable": True}
                await socket.send(json.dumps({"sessionResumptionUpdate": update, "usageMetadata": {}}))

    sound = json.dumps({"realtimeInput": {"audio": {"mimeType": "audio/pcm;rate=16000", "data": SOUND}}})
    sent = SENT if answer is ANSWER else sound
    async with serve(talk, "127.0.0.1", 0, compression=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        http_options: Any = {"base_url": f"http://127.0.0.1:{port}", "async_client_args": {"compression": None}}
        async with (
            connect(f"ws://127.0.0.1:{port}/bare", compression=None) as bare,
            genai.Client(api_key="k", http_options=http_options).aio as client,
            client.live.connect(model="m", options=options) as session,
        ):

            async def plain() -> None:
                await bare.send(sent)
                assert json.loads(await bare.recv())

            pairs = [(await _timed(plain()), await _timed(use(session))) for _ in range(WARM_UP + MESSAGES)][WARM_UP:]
    return Latency(name, _summary([each[0] for each in pairs]), _summary([each[1] for each in pairs]))


async def _timed(call: Awaitable[None]) -> float:
    start = time.perf_counter()
    await call
    return (time.perf_counter() - start) * 1e6


def _summary(times: list[float]) -> tuple[float, float]:
    """The median, and what 99 of a hundred are below."""
    return statistics.median(times), statistics.quantiles(times, n=100)[98]
