"""Handles, goAway, the end of a connection, and tokens; all by the emulator's clock."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosedError, InvalidStatus

from genai_emulator import Emulator
from tests.genai_emulator.live.conftest import GEMINI, MODEL, TEXT, VERTEX, Open, kinds, text_of

JSON = dict[str, Any]

RESUMABLE = {**TEXT, "sessionResumption": {}}
CONSTRAINED = "/ws/google.ai.generativelanguage.v1alpha.GenerativeService.BidiGenerateContentConstrained"


def handle_of(message: JSON) -> str:
    update = message["sessionResumptionUpdate"]
    assert update["resumable"] is True
    return str(update["newHandle"])


def again(handle: str, **more: Any) -> JSON:
    return {**TEXT, "sessionResumption": {"handle": handle, **more}}


@pytest.mark.parametrize("path", [GEMINI, VERTEX], ids=["gemini", "vertex"])
def test_a_session_goes_on(open_session: Open, live: Emulator, path: str) -> None:
    with open_session(path, setup=RESUMABLE) as talk:
        talk.next()
        before = handle_of(talk.next())
        first = talk.ask("My name is Ada.")
        assert first[0] == {"sessionResumptionUpdate": {}}
        after = handle_of(talk.next())
    live.drop_connections()
    with open_session(path, setup=again(after)) as talk:
        talk.next()
        handle_of(talk.next())
        assert "Ada" in text_of(talk.ask("What is my name?"))
    # An older handle stands for what was before.
    with open_session(path, setup=again(before)) as talk:
        talk.next()
        talk.next()
        assert "Ada" not in text_of(talk.ask("What is my name?"))
    live.clock.advance(25 * 3600)
    expired = pytest.raises(ConnectionClosedError, match=r"1008.*expired")
    with open_session(path, setup=again(after)) as talk, expired:
        talk.next()


def test_handles_are_in_snapshots(open_session: Open, live: Emulator, tmp_path: Path) -> None:
    with open_session(setup=RESUMABLE) as talk:
        talk.next()
        talk.next()
        talk.ask("My name is Ada.")
        handle = handle_of(talk.next())
    live.save_state(tmp_path / "state.json")
    live.reset()
    live.load_state(tmp_path / "state.json")
    with open_session(setup=again(handle)) as talk:
        talk.until("sessionResumptionUpdate")
        assert "Ada" in text_of(talk.ask("What is my name?"))


def test_a_call_can_be_answered_after_a_break(open_session: Open) -> None:
    weather = {"name": "get_weather", "description": "The weather at a place", "behavior": "NON_BLOCKING"}
    tools = {"tools": [{"functionDeclarations": [weather]}]}
    with open_session(setup={**RESUMABLE, **tools}) as talk:
        talk.until("sessionResumptionUpdate")
        asked = talk.ask("What is the weather?")
        (call,) = next(each for each in asked if "toolCall" in each)["toolCall"]["functionCalls"]
        handle = handle_of(talk.next())
    with open_session(setup={**again(handle), **tools}) as talk:
        talk.until("sessionResumptionUpdate")
        response = {"id": call["id"], "name": "get_weather", "response": {"result": "sunny"}}
        talk.send({"toolResponse": {"functionResponses": [response]}})
        assert text_of(talk.turn()) == "get_weather says: sunny."


def test_transparent_on_vertex(open_session: Open) -> None:
    setup = {**TEXT, "sessionResumption": {"transparent": True}}
    with open_session(VERTEX, setup=setup) as talk:
        talk.next()
        assert "lastConsumedClientMessageIndex" not in talk.next()["sessionResumptionUpdate"]
        for number in range(2):
            talk.ask("What is 2 plus 2?")
            update = talk.next()["sessionResumptionUpdate"]
            assert update["lastConsumedClientMessageIndex"] == str(number)
        # Sound that is not yet a turn counts too.
        talk.send({"realtimeInput": {"audio": {"data": "AAAA", "mimeType": "audio/pcm"}}})
        assert talk.next()["sessionResumptionUpdate"]["lastConsumedClientMessageIndex"] == "2"


def test_an_open_session_is_not_taken_up(open_session: Open) -> None:
    with open_session(setup=RESUMABLE) as talk:
        talk.next()
        handle = handle_of(talk.next())
        with open_session(setup=again(handle)) as other, pytest.raises(ConnectionClosedError, match="1011"):
            other.next()
        assert "15" in text_of(talk.ask("What is 5 times 3?"))


def test_go_away(open_session: Open, live: Emulator) -> None:
    with open_session(setup=RESUMABLE) as talk:
        talk.until("sessionResumptionUpdate")
        live.clock.advance(549)
        assert text_of(talk.ask("What is 5 times 3?"))
        handle = handle_of(talk.next())
        live.clock.advance(1)
        assert talk.next() == {"goAway": {"timeLeft": "50s"}}
        assert text_of(talk.ask("What is 5 times 3?"))
        live.clock.advance(50)
        with pytest.raises(ConnectionClosedError, match=r"1008.*GoAway"):
            talk.until("turnComplete")
    with open_session(setup=again(handle)) as talk:
        talk.until("sessionResumptionUpdate")
        assert text_of(talk.ask("What is 5 times 3?"))


def test_video_makes_sessions_short(open_session: Open, live: Emulator) -> None:
    compression: JSON = {"contextWindowCompression": {"slidingWindow": {}}}
    for more, told in (({}, True), (compression, False)):
        with open_session(setup={**TEXT, **more}) as talk:
            talk.next()
            talk.send({"realtimeInput": {"video": {"data": "AAAA", "mimeType": "image/jpeg"}}})
            talk.ask("What do you see?")
            live.clock.advance(71)
            assert ("goAway" in kinds(talk.ask("What is 5 times 3?"))) is told


def create_token(live: Emulator, **body: Any) -> str:
    headers = {"x-goog-api-key": "a-key"}
    answer = httpx.post(f"{live.url}/v1alpha/auth_tokens", json=body, headers=headers, verify=False)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["name"])


def test_tokens(open_session: Open, live: Emulator) -> None:
    setup = {"model": MODEL, **TEXT}
    token = create_token(live, uses=1, bidiGenerateContentSetup=setup)
    spent = {"authorization": f"Token {token}"}
    with open_session(CONSTRAINED, setup={"sessionResumption": {}}, key=token, **spent) as talk:
        # The setup is the token's, whole.
        assert talk.next() == {"setupComplete": {}}
        assert text_of(talk.ask("What is 5 times 3?")) == "5 * 3 is 15."
        live.clock.advance(30 * 60)
        with pytest.raises(ConnectionClosedError, match=r"1011.*auth token has expired"):
            talk.until("turnComplete")
    for key, path, code, reason in (
        (token, CONSTRAINED, 1011, "Token has expired"),
        ("auth_tokens/other", CONSTRAINED, 1011, "API key not valid"),
        ("a-key", CONSTRAINED, 1008, "unregistered callers"),
        (token, GEMINI, 1007, "API key not valid"),
        ("invalid-key", GEMINI, 1007, "API key not valid"),
    ):
        with open_session(path, setup=TEXT, key=key) as talk, pytest.raises(ConnectionClosedError) as raised:
            talk.next()
        assert raised.value.rcvd is not None
        assert (raised.value.rcvd.code, reason in raised.value.rcvd.reason) == (code, True)


def test_handshakes_that_are_refused(open_session: Open, live: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidStatus) as raised, open_session(VERTEX, setup=TEXT, key="invalid"):
        pass
    assert raised.value.response.status_code == 401
    plain = httpx.get(live.url + GEMINI, headers={"x-goog-api-key": "a-key"}, verify=False)
    assert (plain.status_code, plain.headers["upgrade"]) == (426, "websocket")
    live.faults.add("status:503", operation="live")
    with pytest.raises(InvalidStatus) as raised, open_session(setup=TEXT):
        pass
    assert raised.value.response.status_code == 503
    monkeypatch.setattr("genai_emulator.live.server._has_extra", lambda: False)
    with pytest.raises(InvalidStatus) as raised, open_session(setup=TEXT):
        pass
    assert raised.value.response.status_code == 501
    assert b"gemini-genai[emulator,live]" in (raised.value.response.body or b"")


def test_paths(open_session: Open, live: Emulator) -> None:
    with open_session(f"/{GEMINI}", setup=TEXT) as talk:
        assert talk.next() == {"setupComplete": {}}
        talk.ask("What is 5 times 3?")
    entry = live.requests.assert_one(stage="live")
    assert (entry.status, entry.auth, entry.version) == (101, "header", "v1beta")
    assert [next(iter(message)) for message in entry.messages] == ["setup", "clientContent"]


def test_many_sessions_at_once(live: Emulator) -> None:
    url = live.url.replace("http", "ws") + GEMINI

    async def talk(number: int) -> str:
        async with connect(url, additional_headers={"x-goog-api-key": "a-key"}) as socket:
            await socket.send(json.dumps({"setup": {"model": MODEL, **TEXT}}))
            turns = [{"role": "user", "parts": [{"text": f"What is {number} times 2?"}]}]
            await socket.send(json.dumps({"clientContent": {"turns": turns, "turnComplete": True}}))
            out: list[JSON] = []
            while not (out and out[-1].get("serverContent", {}).get("turnComplete")):
                out.append(json.loads(await socket.recv()))
            return text_of(out)

    async def main() -> list[str]:
        return await asyncio.gather(*(talk(number) for number in range(20)))

    assert asyncio.run(main()) == [f"{number} * 2 is {2 * number}." for number in range(20)]
