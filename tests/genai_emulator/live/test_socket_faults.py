"""Faults of sessions, at the message or the byte that was asked for."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidStatus

from genai_emulator import Emulator, FaultError
from tests.genai_emulator.live.conftest import MODEL, MUSIC, TEXT, Open, kinds, text_of, turn

JSON = dict[str, Any]
SUM = "What is 5 times 3?"


@pytest.mark.parametrize("form", ["drop", "reset"])
def test_ends_at_every_message(open_session: Open, live: Emulator, form: str) -> None:
    with open_session(setup=TEXT) as talk:
        talk.next()
        whole = [{"setupComplete": {}}, *talk.ask(SUM)]
    for after in range(len(whole)):
        live.faults.add(f"socket:{form};after={after}", operation="live")
        with open_session() as talk:
            got = talk.all_of([{"setup": {"model": MODEL, **TEXT}}, turn(SUM)])
        if form == "drop":
            assert kinds(got) == kinds(whole[:after])


def test_ends_at_any_byte(open_session: Open, live: Emulator) -> None:
    for size in (0, 1, 2, 20, 29, 30, 60, 200):
        live.faults.add(f"socket:drop;bytes={size}", operation="live")
        with open_session() as talk:
            assert len(talk.all_of([{"setup": {"model": MODEL, **TEXT}}, turn(SUM)])) <= 3


def test_ends_when_a_message_has_come(open_session: Open, live: Emulator) -> None:
    live.faults.add("socket:drop;received=2", operation="live")
    live.faults.add("socket:close=1011;received=2;execute;reason=gone", operation="live")
    with open_session() as talk:
        assert kinds(talk.all_of([{"setup": {"model": MODEL, **TEXT}}, turn(SUM)])) == ["setupComplete"]
    with open_session(setup=TEXT) as talk:
        talk.next()
        with pytest.raises(ConnectionClosedError, match=r"1011.*gone"):
            talk.ask(SUM)


def test_closes_and_go_away(open_session: Open, live: Emulator) -> None:
    for code in (1000, 1001, 1007, 1008, 1011):
        live.faults.add(f"socket:close={code};reason=so it is", operation="live")
        with open_session(setup=TEXT) as talk:
            talk.next()
            with pytest.raises(ConnectionClosed) as raised:
                talk.next()
            assert raised.value.rcvd is not None
            assert (raised.value.rcvd.code, raised.value.rcvd.reason) == (code, "so it is")
    live.faults.add("socket:go-away=10;after=2", operation="live")
    with open_session(setup=TEXT) as talk:
        talk.next()
        assert "goAway" in kinds(talk.ask(SUM))
        live.clock.advance(10)
        with pytest.raises(ConnectionClosedError, match="1008"):
            talk.next()


def test_what_is_no_message(open_session: Open, live: Emulator) -> None:
    expected: list[tuple[str, Any]] = [
        ("bad-json", b'{"serverContent": {oops'),
        ("not-an-object", b"[1, 2]"),
        ("empty", b""),
        ("unknown", b'{"brandNew": {"field": 1}}'),
        ("error=404", "NOT_FOUND"),
        ("not-utf-8", b"\xff\xfe"),
    ]
    for form, part in expected:
        live.faults.add(f"socket:{form}", operation="live")
        with open_session(setup=TEXT) as talk:
            talk.next()
            data = talk.socket.recv(10)
            assert isinstance(data, bytes)
            assert (part.encode() if isinstance(part, str) else part) in data
            # The session goes on.
            assert text_of(talk.ask(SUM)) == "5 * 3 is 15."
    live.faults.add("socket:large", operation="live")
    with open_session(setup=TEXT) as talk:
        talk.next()
        data = talk.socket.recv(10)
        assert len(data) == 2 * 1024 * 1024
        assert "inlineData" in json.loads(data)["serverContent"]["modelTurn"]["parts"][0]
    for form, code in (("garbage", 1002), ("masked", 1002)):
        live.faults.add(f"socket:{form}", operation="live")
        with open_session(setup=TEXT) as talk:
            talk.next()
            with pytest.raises(ConnectionClosedError) as raised:
                talk.next()
            assert raised.value.sent is not None
            assert raised.value.sent.code == code


def test_an_error_comes_first(open_session: Open, live: Emulator) -> None:
    live.faults.add("socket:error-close=503;received=1", operation="live")
    with open_session(setup=TEXT) as talk:
        assert talk.next()["error"]["status"] == "UNAVAILABLE"
        with pytest.raises(ConnectionClosedError, match=r"1011.*currently unavailable"):
            talk.next()


def test_silence(open_session: Open, live: Emulator) -> None:
    for form, answered in (("stall", True), ("half-open", False)):
        live.faults.add(f"socket:{form};after=0", operation="live")
        with open_session(setup=TEXT) as talk:
            with pytest.raises(TimeoutError):
                talk.socket.recv(0.05)
            assert talk.socket.ping().wait(5 if answered else 0.05) is answered
    live.faults.add("socket:stall;seconds=0.01", operation="live")
    with open_session(setup=TEXT) as talk:
        talk.next()
        with pytest.raises(ConnectionClosedError):
            talk.next()


def test_other_forms_that_are_good(open_session: Open, live: Emulator) -> None:
    live.faults.add("socket:text", operation="live")
    live.faults.add("socket:fragments=4", operation="live")
    live.faults.add("socket:pong=0.2", operation="live")
    with open_session(setup=TEXT) as talk:
        assert isinstance(talk.socket.recv(10), str)
    with open_session(setup=TEXT) as talk:
        assert len(list(talk.socket.recv_streaming())) == 4
        assert text_of(talk.ask(SUM)) == "5 * 3 is 15."
    with open_session(setup=TEXT) as talk:
        talk.next()
        begun = time.monotonic()
        pong = talk.socket.ping()
        assert text_of(talk.ask(SUM)) == "5 * 3 is 15."
        assert pong.wait(10)
        # It does not come before its time; how much later does not matter.
        assert time.monotonic() - begun >= 0.19


def test_plans_that_are_none(open_session: Open, live: Emulator) -> None:
    for wrong, status in (("socket:drop;after=soon", 500), ("socket:fragments=some", 500)):
        live.faults.add(wrong, operation="live")
        with pytest.raises(InvalidStatus) as refused, open_session(setup=TEXT):
            pass
        assert refused.value.response.status_code == status
        assert b"must be a number" in (refused.value.response.body or b"")
    live.faults.add("socket:go-away", operation="live.music")
    with open_session(MUSIC, setup={"model": "models/lyria-realtime-exp"}) as talk:
        talk.next()
        with pytest.raises(ConnectionClosedError, match="is for Live sessions"):
            talk.next()
    for wrong in ("socket", "socket:dorp", "socket:drop;aftr=1"):
        with pytest.raises(FaultError):
            live.faults.add(wrong, operation="live")
