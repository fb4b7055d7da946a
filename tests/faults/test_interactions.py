"""F121: the stream of an interaction is cut, and gone on with behind the last event: each event comes exactly once."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from genai import errors
from genai_emulator import Emulator
from tests.cases import case

from .oracle import ATTEMPTS, Mode

MODEL = "gemini-3-flash-preview"
ASK: dict[str, Any] = {"model": MODEL, "input": "Tell me the long story.", "stream": True}
PIECES = [f"{number} is a piece of the story. " for number in range(12)]
#: The ways in which a connection ends behind an event, by the form of the fault.
WAYS = ("sse:cut", "sse:mid-event", "sse:drop", "sse:reset")
CREATE, GET = "createInteraction", "getInteraction"


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with Emulator(interaction_seconds=0.02) as emulator:
        yield emulator


@pytest.fixture(autouse=True)
def story(server: Emulator) -> None:
    server.reset()
    server.when("long story").stream(*PIECES)


def dicts(events: list[Any]) -> list[dict[str, Any]]:
    return [event.to_dict() for event in events]


def read(mode: Mode, **more: Any) -> list[dict[str, Any]]:
    """The events that a caller of create gets."""
    return dicts(mode.call(lambda client: client.interactions.create(**ASK, **more)).ok())


def replayed(mode: Mode, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The events of the same interaction, by a stream that nothing breaks."""
    identifier = events[0]["interaction"]["id"]
    return dicts(mode.call(lambda client: client.interactions.get(identifier, stream=True)).ok())


def texts(events: list[dict[str, Any]]) -> str:
    return "".join(event.get("delta", {}).get("text", "") for event in events)


def test_F121_cut_at_every_event(mode: Mode, server: Emulator) -> None:
    mode.open(server)
    whole = read(mode)
    assert (len(whole), texts(whole)) == (20, "".join(PIECES))
    assert len({event["event_id"] for event in whole}) == len(whole)
    for after in range(1, len(whole) + 1):
        way = WAYS[after % len(WAYS)]
        for background in (False, True) if after % 3 == 0 else (False,):
            with case((way, after, background)):
                server.faults.add(f"{way};after={after}", operation=CREATE)
                found = read(mode, background=background)
                server.faults.assert_consumed()
                assert found == replayed(mode, found)
                assert texts(found) == texts(whole)


def test_F121_cut_at_any_byte(mode: Mode, server: Emulator) -> None:
    mode.open(server)
    chance = random.Random(f"F121/{mode}")
    # Behind the first event, which tells the interaction's id and its own.
    for number in range(12):
        size = chance.randrange(300, 3_000)
        with case(size):
            server.faults.add(f"{('reset', 'close')[number % 2]}:body;bytes={size}", operation=CREATE)
            found = read(mode)
            server.faults.assert_consumed()
            assert found == replayed(mode, found)


def test_F121_cut_again_and_again(mode: Mode, server: Emulator) -> None:
    """What it goes on with is cut too, fails once, or stands still; where each brings an event, it comes to its end."""
    mode.open(server)
    for way in WAYS:
        with case(way):
            server.faults.add(f"{way};after=3", operation=CREATE)
            server.faults.add("status:503", operation=GET)
            server.faults.add(f"{way};after=1", operation=GET, times=9)
            found = read(mode)
            server.faults.assert_consumed()
            assert found == replayed(mode, found)


def test_F121_of_a_get(mode: Mode, server: Emulator) -> None:
    mode.open(server)
    whole = read(mode, background=True)
    identifier, behind = whole[0]["interaction"]["id"], whole[5]["event_id"]
    for way in WAYS:
        server.faults.add(f"{way};after=4", operation=GET, times=2)
        stream = mode.call(
            lambda client: client.interactions.get(identifier, stream=True, last_event_id=behind)
        )  # fmt: skip
        assert dicts(stream.ok()) == whole[6:], way
        server.faults.assert_consumed()


def test_F121_told_where_to_go_on(mode: Mode, server: Emulator) -> None:
    """Nothing resumes it: the error tells what came, and the id behind which another stream goes on."""
    mode.open(server)
    server.faults.add("sse:reset;after=7", operation=CREATE)
    server.faults.add("status:503", operation=GET, times=None)
    outcome = mode.call(lambda client: client.interactions.create(**ASK))
    error = outcome.failed(errors.StreamInterrupted)
    assert 2 <= (outcome.requests or 0) <= ATTEMPTS**2
    assert dicts(error.partial) == dicts(outcome.given)
    assert error.last_event_id == outcome.given[-1].event_id
    server.faults.clear()
    identifier = error.interaction.id
    rest = mode.call(
        lambda client: client.interactions.get(identifier, stream=True, last_event_id=error.last_event_id)
    ).ok()
    begun = dicts(error.partial)
    assert begun + dicts(rest) == replayed(mode, begun)


def test_F121_nothing_is_stored(mode: Mode, server: Emulator) -> None:
    """Without an id there is nothing to go on from, and the model is not asked again."""
    mode.open(server)
    for way, kind in (("sse:reset", errors.StreamInterrupted), ("sse:cut", errors.StreamTruncated)):
        server.faults.add(f"{way};after=7", operation=CREATE)
        outcome = mode.call(lambda client: client.interactions.create(**ASK, store=False))
        error = outcome.failed(kind, requests=1)
        assert len(error.partial) == 7
        assert error.last_event_id is None
