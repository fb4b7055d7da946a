"""What becomes of an answer, and of calls, when the user speaks meanwhile."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator
from typing import Any

import pytest

from genai_emulator import Emulator
from genai_emulator.live.speech import spoken
from tests.genai_emulator.live.conftest import TEXT, Open, kinds, text_of
from tests.genai_emulator.live.test_conversation import WEATHER

JSON = dict[str, Any]

LONG = "Write ten sentences about the sea."


@pytest.fixture(scope="module")
def slow() -> Iterator[Emulator]:
    """An emulator whose answers can be interrupted: their pieces are so far apart that something can come between."""
    with Emulator(stream_delay=0.05) as emulator:
        yield emulator


def speech(text: str) -> JSON:
    pcm = spoken(text, 16_000) + bytes(32_000)
    return {"realtimeInput": {"audio": {"data": base64.b64encode(pcm).decode(), "mimeType": "audio/pcm;rate=16000"}}}


@pytest.mark.parametrize(
    "said",
    [
        {"clientContent": {"turns": [{"role": "user", "parts": [{"text": "2 + 2?"}]}], "turnComplete": True}},
        {"realtimeInput": {"text": "What is 2 plus 2?"}},
        speech("What is 2 plus 2?"),
    ],
    ids=["contents", "text", "speech"],
)
def test_an_answer_is_interrupted(open_session: Open, slow: Emulator, said: JSON) -> None:
    with open_session(setup=TEXT, emulator=slow) as talk:
        talk.next()
        talk.say(LONG)
        talk.until("modelTurn")
        talk.send(said)
        first = talk.turn()
        assert kinds(first)[-2:] == ["interrupted", "turnComplete"]
        assert "generationComplete" not in kinds(first)
        assert "usageMetadata" in first[-1]
        assert text_of(talk.turn()) == "2 + 2 is 4."


def test_pieces_stay_apart_while_sound_comes(open_session: Open, slow: Emulator) -> None:
    with open_session(setup=TEXT, emulator=slow) as talk:
        talk.next()
        begun = time.monotonic()
        talk.say(LONG)
        for _ in range(40):
            talk.send({"realtimeInput": {"audio": {"data": "AAAA" * 100, "mimeType": "audio/pcm;rate=16000"}}})
        pieces = kinds(talk.turn())
        # Never sooner; how much later does not matter.
        assert time.monotonic() - begun >= 0.05 * (len(pieces) - 1)


def test_an_answer_that_nothing_interrupts(open_session: Open, slow: Emulator) -> None:
    setup = {**TEXT, "realtimeInputConfig": {"activityHandling": "NO_INTERRUPTION"}}
    with open_session(setup=setup, emulator=slow) as talk:
        talk.next()
        talk.say(LONG)
        talk.until("modelTurn")
        talk.send(speech("What is 2 plus 2?"))
        assert kinds(talk.turn())[-2:] == ["generationComplete", "turnComplete"]
        assert text_of(talk.turn()) == "2 + 2 is 4."


def test_calls_are_called_off(open_session: Open, live: Emulator) -> None:
    with open_session(setup={**TEXT, "tools": [{"functionDeclarations": [WEATHER]}]}) as talk:
        talk.next()
        talk.say("What is the weather in Paris?")
        (call,) = talk.until("toolCall")[-1]["toolCall"]["functionCalls"]
        talk.say("What is 2 plus 2?")
        assert talk.next() == {"toolCallCancellation": {"ids": [call["id"]]}}
        assert text_of(talk.turn()) == "2 + 2 is 4."


def test_late_results_wait_or_interrupt(open_session: Open, slow: Emulator) -> None:
    tools = [{"functionDeclarations": [{**WEATHER, "behavior": "NON_BLOCKING"}]}]
    for scheduling, ending in (("WHEN_IDLE", "generationComplete"), ("INTERRUPT", "interrupted")):
        with open_session(setup={**TEXT, "tools": tools}, emulator=slow) as talk:
            talk.next()
            talk.say("What is the weather in Paris?")
            (call,) = talk.until("toolCall")[-1]["toolCall"]["functionCalls"]
            talk.turn()
            talk.say(LONG)
            talk.until("modelTurn")
            response = {"id": call["id"], "name": call["name"], "response": {"result": "sunny"}}
            talk.send({"toolResponse": {"functionResponses": [{**response, "scheduling": scheduling}]}})
            assert kinds(talk.turn())[-2:] == [ending, "turnComplete"]
            assert text_of(talk.turn()) == "get_weather says: sunny."
