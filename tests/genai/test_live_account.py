"""What a Live session used and said, counted and joined while its messages are received."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import genai
from gemini_api.sessions import LIVE
from genai.live.account import SessionUsage, Transcripts
from tests.genai.live_server import JSON, TURN_COMPLETE, LiveServer, Peer

pytest.importorskip("websockets")

KEY = "a-key-that-nobody-has-0123"


def heard(text: str, **more: Any) -> JSON:
    return {"serverContent": {"inputTranscription": {"text": text, **more}}}


def said(text: str, **more: Any) -> JSON:
    return {"serverContent": {"outputTranscription": {"text": text, **more}}}


INTERRUPTED: JSON = {"serverContent": {"interrupted": True}}
USAGE: JSON = {
    "promptTokenCount": 5,
    "totalTokenCount": 9,
    "thoughtsTokenCount": 1,
    "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 5}],
}


def test_transcripts_are_those_of_the_turn() -> None:
    """Each message, and what is known behind it."""
    steps: list[tuple[JSON, str, str]] = [
        (heard("Tell "), "Tell ", ""),
        (heard("me."), "Tell me.", ""),
        (said("Once "), "Tell me.", "Once "),
        (said("upon"), "Tell me.", "Once upon"),
        # Who speaks in between begins another text, which goes on behind the turn that it ended.
        (INTERRUPTED, "Tell me.", "Once upon"),
        (heard("No, "), "No, ", "Once upon"),
        (TURN_COMPLETE, "No, ", "Once upon"),
        (heard("stop."), "No, stop.", "Once upon"),
        (said("Well"), "No, stop.", "Well"),
        (TURN_COMPLETE, "No, stop.", "Well"),
        # Until someone says something else, the last turn stays to be read.
        (said("Hm"), "No, stop.", "Hm"),
        (heard("New", finished=True), "New", "Hm"),
        (heard("Newer"), "Newer", "Hm"),
        ({"serverContent": {"outputTranscription": {"finished": True}}}, "Newer", "Hm"),
        (said("!"), "Newer", "!"),
        # What makes no sense changes nothing.
        ({"serverContent": {"inputTranscription": 3, "outputTranscription": {"text": 4}}}, "Newer", "!"),
        ({"serverContent": None}, "Newer", "!"),
        ({"toolCall": {}}, "Newer", "!"),
    ]
    transcripts = Transcripts(LIVE)
    for number, (message, written, spoken) in enumerate(steps):
        transcripts.take(message)
        assert (transcripts.input, transcripts.output) == (written, spoken), (number, message)


def test_an_answer_that_begins_anew_is_written_anew() -> None:
    transcripts = Transcripts(LIVE)
    for message in (heard("Tell me."), said("Once ")):
        transcripts.take(message)
    transcripts.restarted()
    transcripts.take(said("Well"))
    assert (transcripts.input, transcripts.output) == ("Tell me.", "Well")


def test_usage_that_makes_no_sense_counts_for_nothing() -> None:
    usage = SessionUsage(None, "m")
    wrong: list[Any] = ["x", [1], {}, None, 1.5, [{"modality": {}, "tokenCount": "x"}], [3]]
    for value in wrong:
        for name in ("promptTokenCount", "totalTokenCount", "candidatesTokenCount", "promptTokensDetails"):
            usage.arrived({"usageMetadata": {name: value}})
    usage.arrived({"usageMetadata": {**USAGE, "responseTokenCount": 3}})
    assert (usage.totals.prompt, usage.totals.candidates, usage.totals.total) == (5, 3, 9)
    assert usage.totals.by_modality["prompt"]["TEXT"] == 5


def test_usage_counts_under_either_name_and_without_a_ledger() -> None:
    usage = SessionUsage(None, "m")
    usage.arrived({"usageMetadata": {**USAGE, "responseTokenCount": 3}})
    usage.arrived({"usageMetadata": {**USAGE, "candidatesTokenCount": 3}})
    usage.arrived({"usageMetadata": "none"})
    usage.arrived({"serverContent": {}})
    totals = usage.totals
    assert (totals.calls, totals.prompt, totals.candidates, totals.thoughts, totals.total) == (2, 10, 6, 2, 18)
    assert totals.by_modality == {"prompt": {"TEXT": 10}}


def test_a_session_tells_both_and_the_client_has_its_usage() -> None:
    async def serve(peer: Peer) -> None:
        await peer.setup(sessionId="s")
        details = [{"modality": "AUDIO", "tokenCount": 3}]
        usage = {**USAGE, "responseTokenCount": 3, "responseTokensDetails": details}
        for _ in range(2):
            await peer.say(heard("Hi"), said("Hel"), said("lo"), {**TURN_COMPLETE, "usageMetadata": usage})
        await peer.connection.wait_closed()

    def check(session: Any, turns: int) -> None:
        assert (session.input_transcript, session.output_transcript) == ("Hi", "Hello")
        assert (session.usage.calls, session.usage.candidates) == (2, 6) or turns == 1
        assert session.usage.by_modality["candidates"]["AUDIO"] == 3 * session.usage.calls

    async def run(made: genai.Client) -> None:
        async with made.aio.live.connect(model="models/m") as session:
            for turn in (1, 2):
                assert [message async for message in session.receive()]
                check(session, turn)

    with LiveServer(serve) as server:
        made = genai.Client(api_key=KEY, http_options={"base_url": server.url}, prices={"m": {"input": 1, "output": 2}})
        asyncio.run(run(made))
        with made.live.connect(model="m") as session:
            for turn in (1, 2):
                assert list(session.receive())
                check(session, turn)
    assert made.usage.by_model.keys() == {"m"}
    assert (made.usage.totals.calls, made.usage.totals.candidates, made.usage.totals.total) == (4, 12, 36)
    # 20 in, 12 said and 4 thought.
    assert made.usage.cost == pytest.approx((20 * 1 + 16 * 2) / 1e6)
