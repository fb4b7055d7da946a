"""A Live session of an hour, by the emulator's clock: it goes on over many connections, and nothing grows.

The server asks to leave each connection after ten minutes; the user speaks, writes, interrupts and has functions called
all the while. The short version runs as many turns as one of these connections has, and two more.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import gemini_api
import genai
import genai_runtime
from genai import live
from genai_emulator import Clock, Emulator

pytest.importorskip("websockets")

MODEL = "gemini-2.0-flash-live-001"
#: Seconds of a turn, by the emulator's clock.
TURN = 20
#: Bytes that this package may hold more of behind 150 turns.
GROWTH = 64 * 1024


def get_weather(place: str) -> str:
    """Tell the weather at a place."""
    return f"sunny in {place}"


async def wait_for_news(topic: str) -> str:
    """Wait for news, which takes a moment."""
    await asyncio.sleep(0)
    return f"no news of {topic}"


CONFIG: Any = {
    "response_modalities": ["TEXT"],
    "tools": [get_weather, live.NonBlocking(wait_for_news, scheduling="SILENT")],
    "context_window_compression": {"trigger_tokens": 2000, "sliding_window": {"target_tokens": 500}},
    "realtime_input_config": {"automatic_activity_detection": {"disabled": True}},
}


def handles() -> int:
    """The open files and sockets of this process."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


class Kept:
    """What a session and its process hold behind a turn; ``journal`` is what the last handle does not stand for."""

    def __init__(self, session: live.AsyncSession) -> None:
        gc.collect()
        core: Any = session._driver.core
        self.same = (len(asyncio.all_tasks()), handles(), len(core._ids._new), len(core._waiting))
        self.journal = len(core._journal.entries)
        self.memory = 0
        if tracemalloc.is_tracing():
            folders = [Path(str(each.__file__)).parent for each in (genai, genai_runtime, gemini_api)]
            ours = [tracemalloc.Filter(True, f"{folder}/*") for folder in folders]
            kept = tracemalloc.take_snapshot().filter_traces(ours).statistics("filename")
            self.memory = sum(each.size for each in kept)

    def grown_from(self, early: Kept) -> bool:
        """Whether there is more of anything; one that was just ending earlier may be gone."""
        return any(now > before for before, now in zip(early.same, self.same, strict=True))


async def turn(session: live.AsyncSession, number: int) -> int:
    """One turn of some kind; how often the session went on over another connection."""
    resumed = 0
    match number % 3:
        case 0:
            await session.send_client_content(turns={"role": "user", "parts": [{"text": f"What is {number} plus 1?"}]})
        case 1:
            words = "get_weather: what is the weather in Paris?"
            await session.send_client_content(turns={"role": "user", "parts": [{"text": words}]})
        case _:
            await session.send_realtime_input(activity_start={})
            for _ in range(5):
                await session.send_realtime_input(audio=bytes(3_200))
            await session.send_realtime_input(activity_end={})
            await session.send_client_content(turns={"role": "user", "parts": [{"text": "Go on."}]})
    async for message in session.receive():
        resumed += message.session_resumed is not None
        assert not message.function_errors
    return resumed


async def soak(emulator: Emulator, turns: int, measured: tuple[int, int]) -> tuple[list[Kept], int]:
    """So many turns; what was kept behind two of them, and how often the session went on over another connection."""
    found: list[Kept] = []
    resumed = 0
    options: Any = {"base_url": emulator.url}
    async with genai.Client(api_key="a-key", http_options=options).aio as client:
        connect = client.live.connect
        async with connect(model=MODEL, config=CONFIG, automatic_function_calling=True) as session:
            for number in range(turns):
                resumed += await turn(session, number)
                emulator.clock.advance(TURN)
                if number + 1 in measured:
                    # What the client keeps of usage until it is read is read now.
                    assert client.usage.totals.calls == session.usage.calls
                    for _ in range(500 if found else 0):
                        # A connection that was left may still be closing.
                        if len(asyncio.all_tasks()) <= found[0].same[0]:
                            break
                        await asyncio.sleep(0.01)
                    found.append(Kept(session))
            assert session.usage.calls >= turns
    return found, resumed


def run(turns: int, measured: tuple[int, int]) -> tuple[list[Kept], int]:
    with Emulator(clock=Clock(datetime(2026, 1, 1, tzinfo=UTC)), live_seconds=600) as emulator:
        return asyncio.run(soak(emulator, turns, measured))


def test_ten_minutes() -> None:
    (early, late), resumed = run(36, (9, 36))
    assert resumed >= 1
    assert not late.grown_from(early)
    assert max(early.journal, late.journal) < 20


@pytest.mark.long
def test_an_hour() -> None:
    tracemalloc.start()
    try:
        (early, late), resumed = run(3600 // TURN, (30, 3600 // TURN))
    finally:
        tracemalloc.stop()
    assert resumed >= 5
    assert not late.grown_from(early)
    assert max(early.journal, late.journal) < 20
    print(f"\n{resumed} connections more; {late.memory - early.memory:+} bytes in 150 turns", file=sys.stderr)
    assert late.memory - early.memory < GROWTH
