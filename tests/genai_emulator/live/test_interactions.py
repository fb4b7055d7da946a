"""Live interactions: events over a websocket, on interactions that are there over HTTP too."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from genai_emulator import Emulator
from tests.genai_emulator.live.conftest import Open, Talk

JSON = dict[str, Any]

PATH = "/v1/interactions/live"
SUM = {"event_type": "input", "content": [{"type": "text", "text": "What is 5 times 3?"}]}
COMPLETE = {"event_type": "interaction.complete"}


@pytest.fixture
def http(live: Emulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=live.url, headers={"x-goog-api-key": "a-key"}, verify=False) as client:
        yield client


def create(http: httpx.Client, text: str = "My name is Ada.") -> str:
    answer = http.post("/v1/interactions", json={"model": "gemini-2.5-flash", "input": text})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])


@contextmanager
def joined(open_session: Open, identifier: str, key: str = "a-key") -> Iterator[Talk]:
    with open_session(PATH, key=key, **{"api-revision": "2026-05-20"}) as talk:
        talk.send({"event_type": "interaction.connect", "id": identifier})
        assert talk.next()["event_type"] == "interaction.connected"
        yield talk


def events(talk: Talk, last: str) -> list[JSON]:
    out: list[JSON] = []
    while not out or out[-1]["event_type"] != last:
        out.append(talk.next())
    return out


def said(happened: list[JSON]) -> str:
    return "".join(each["delta"].get("text", "") for each in happened if each["event_type"] == "step.delta")


def answer_of(talk: Talk) -> list[JSON]:
    """The events until the step of the model's output stops."""
    out: list[JSON] = []
    index = None
    while not (index is not None and out[-1]["event_type"] == "step.stop" and out[-1]["index"] == index):
        out.append(talk.next())
        if out[-1]["event_type"] == "step.start" and out[-1]["step"]["type"] in ("model_output", "function_call"):
            index = out[-1]["index"]
    return out


def ended(talk: Talk) -> int:
    """The code that the session is closed with, behind whatever comes before."""
    try:
        while True:
            assert talk.next()["event_type"] in ("error", "step.start")
    except ConnectionClosed as error:
        return error.rcvd.code if error.rcvd else 1006


def test_a_conversation(open_session: Open, http: httpx.Client, live: Emulator) -> None:
    identifier = create(http)
    with joined(open_session, identifier) as talk:
        talk.send(SUM)
        first = answer_of(talk)
        assert said(first) == "5 * 3 is 15."
        talk.send({"events": [{"event_type": "input", "content": [{"type": "text", "text": "What is my name?"}]}]})
        second = answer_of(talk)
        # What was said over HTTP belongs to it, and steps are counted on.
        assert "Ada" in said(second)
        assert min(each["index"] for each in second) > max(each["index"] for each in first)
        ids = [each["event_id"] for each in first + second]
        assert len(set(ids)) == len(ids)
        talk.send({"event_type": "interaction.disconnect"})
        with pytest.raises(ConnectionClosed, match="1000"):
            talk.next()
    assert http.get(f"/v1/interactions/{identifier}").json()["status"] == "idle"
    # It goes on where it was.
    with joined(open_session, identifier) as talk:
        sound = base64.b64encode(live.speech("What is 2 plus 2?")).decode()
        talk.send({"event_type": "input", "content": [{"type": "audio", "data": sound, "mime_type": "audio/wav"}]})
        talk.send(COMPLETE)
        happened = events(talk, "interaction.completed")
        assert "2 + 2 is 4." in said(happened)
        assert happened[-1]["status"] == {"code": 0}
        assert happened[-1]["usage"]["total_output_tokens"] > 0
        # It is over, and it is the client that closes.
        talk.send(SUM)
        assert "over" in talk.next()["error"]["message"]
    whole = http.get(f"/v1/interactions/{identifier}").json()
    assert whole["status"] == "completed"
    assert [step["type"] for step in whole["steps"]].count("model_output") == 4


def test_one_that_begins_here(open_session: Open, http: httpx.Client) -> None:
    weather = {
        "type": "function",
        "name": "get_weather",
        "description": "The weather at a place",
        "parameters": {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]},
    }
    with open_session(PATH) as talk:
        talk.send({"event_type": "interaction.create", "model": "gemini-2.5-flash", "tools": [weather]})
        identifier = talk.next()["interaction_id"]
        talk.send({"event_type": "input", "content": [{"type": "text", "text": "The weather in Paris, please."}]})
        step = next(each for each in answer_of(talk) if each["event_type"] == "step.start" and "name" in each["step"])
        result = {"type": "function_result", "call_id": step["step"]["id"], "result": "sunny"}
        assert http.get(f"/v1/interactions/{identifier}").json()["status"] == "requires_action"
        talk.send({"event_type": "input", "content": [result]})
        assert "sunny" in said(answer_of(talk))
        # Worlds are told things without an answer; what is wrong is said, and nothing ends of it.
        talk.send({"event_type": "user_action", "action": "key_down", "input": "key_w"})
        talk.send({"event_type": "input", "content": [{"text": "no type"}]})
        assert talk.next()["error"]["code"] == "invalid_request"
        talk.send({"event_type": "input", "content": [{**result, "call_id": "other"}]})
        assert talk.next()["event_type"] == "error"
        talk.send({"event_type": "interaction.cancel"})
        assert talk.next()["event_type"] == "interaction.cancelled"
    assert http.get(f"/v1/interactions/{identifier}").json()["status"] == "cancelled"


def test_tokens_and_what_is_refused(open_session: Open, http: httpx.Client, live: Emulator) -> None:
    identifier, other = create(http), create(http)
    token = http.post(f"/v1/interactions/{identifier}/auth_tokens", json={}).json()["auth_token"]
    with joined(open_session, identifier, key=token) as talk:
        talk.send(SUM)
        assert said(answer_of(talk)) == "5 * 3 is 15."
    for sent, key, code in (
        ({"event_type": "interaction.connect", "id": other}, token, 1008),
        ({"event_type": "interaction.connect", "id": "none"}, "a-key", 1008),
        ({"event_type": "input", "content": []}, "a-key", 1007),
        ({"no": "event"}, "a-key", 1007),
    ):
        with open_session(PATH, key=key) as talk:
            talk.send(sent)
            assert ended(talk) == code
    live.clock.advance(1800)
    for key, status in ((token, 401), ("auth_tokens/other", 401), ("invalid", 400)):
        with pytest.raises(InvalidStatus) as refused, open_session(PATH, key=key):
            pass
        assert refused.value.response.status_code == status
    # Without an upgrade it is the interaction of this id.
    assert http.get("/v1/interactions/live").status_code == 404


def test_the_end_of_a_connection(open_session: Open, http: httpx.Client, live: Emulator) -> None:
    identifier = create(http)
    with joined(open_session, identifier) as talk:
        live.clock.advance(600)
        assert talk.next() == {"event_type": "reconnection_required"}
        with pytest.raises(ConnectionClosed, match="1001"):
            talk.next()
    live.faults.add("socket:drop;after=2", operation="live.interactions")
    with joined(open_session, identifier) as talk:
        talk.send(SUM)
        assert ended(talk) == 1006
