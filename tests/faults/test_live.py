"""F102 to F108: Live sessions whose connection, server or messages fail. Each row runs with and without asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import genai
from genai import errors
from genai.live import SessionOptions
from genai_emulator import Emulator

from .oracle import KEY, Logs, Resources

MODEL = "gemini-2.0-flash-live-001"
ON_VERTEX = "gemini-2.0-flash-live-preview-04-09"
TEXT = {"response_modalities": ["TEXT"]}
SUM, RESULT = "What is 5 times 3?", "5 * 3 is 15."


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(stream_delay=0.0) as emulator:
        yield emulator


class Talk:
    """A session in one of the modes, as a test speaks with it."""

    def __init__(self, emulator: Emulator, mode: str, vertex: bool, options: SessionOptions | None) -> None:
        client = genai.Client(api_key=KEY, vertexai=vertex, http_options={"base_url": emulator.url})
        self.emulator = emulator
        self.loop = asyncio.new_event_loop() if mode == "aio" else None
        live = client.live if self.loop is None else client.aio.live
        self.context: Any = live.connect(model=ON_VERTEX if vertex else MODEL, config=TEXT, options=options)
        self.session: Any = None
        #: How the session went on, each time.
        self.resumed: list[Any] = []

    def __enter__(self) -> Talk:
        self.session = self._do(self.context.__aenter__ if self.loop is not None else self.context.__enter__)
        return self

    def __exit__(self, *error: object) -> None:
        try:
            self._do(self.session.close)
        finally:
            if self.loop is not None:
                self.loop.run_until_complete(self.loop.shutdown_asyncgens())
                self.loop.close()

    def _do(self, call: Callable[..., Any], **arguments: Any) -> Any:
        return call(**arguments) if self.loop is None else self.loop.run_until_complete(call(**arguments))

    def say(self, words: str) -> None:
        self._do(self.session.send_client_content, turns={"role": "user", "parts": [{"text": words}]})

    def turn(self) -> str:
        """The text of the turn."""
        if self.loop is None:
            messages = list(self.session.receive())
        else:

            async def receive() -> list[Any]:
                return [message async for message in self.session.receive()]

            messages = self.loop.run_until_complete(receive())
        self.resumed += [each.session_resumed for each in messages if each.session_resumed is not None]
        return "".join(each.text or "" for each in messages)

    def ask(self, words: str = SUM) -> str:
        self.say(words)
        return self.turn()


Open = Callable[..., Talk]


@pytest.fixture(params=["sync", "aio"])
def talk(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[Open]:
    """Opens sessions; at the end nothing may be left, and no log may know the key."""
    emulator.reset()
    resources = Resources()
    request.node.user_properties.append(("mode", request.param))
    with Logs() as logs:
        yield lambda vertex=False, **options: Talk(
            emulator, request.param, vertex, SessionOptions(**options) if options else None
        )
    emulator.faults.assert_consumed()
    emulator.drop_connections()
    resources.check()
    assert KEY not in logs.text, "I3: the key is in the logs"


@pytest.mark.parametrize("vertex", [False, True], ids=["gemini", "vertex"])
def test_F102_a_connection_that_breaks_off(talk: Open, emulator: Emulator, vertex: bool) -> None:
    with talk(vertex) as one:
        assert one.ask() == RESULT
        # At each message of the next connections, and of the one that is open; then by a reset and by the server.
        for after in (2, 3, 4, 5, 6):
            emulator.faults.add(f"socket:drop;after={after}", operation="live")
            emulator.drop_connections()
            assert one.ask() == RESULT, after
        for fault in ("reset;after=3", "close=1011;after=3", "garbage;after=3", "drop;bytes=230"):
            emulator.faults.add(f"socket:{fault}", operation="live")
            emulator.drop_connections()
            assert one.ask() == RESULT, fault
        assert len(one.resumed) >= 9
        assert all(each.lost == 0 for each in one.resumed if each.lost is not None)


def test_F102_another_connection_that_is_refused_at_first(
    talk: Open, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genai_runtime.session.attempts._FIRST_DELAY", 0.001)
    with talk() as one:
        assert one.ask() == RESULT
        for fault in ("status:503", "socket:error=503;after=0"):
            emulator.faults.add(fault, times=2, operation="live")
            emulator.drop_connections()
            assert one.ask() == RESULT, fault
            assert one.resumed[-1].attempts == 3, fault


def test_F102_without_a_handle(talk: Open, emulator: Emulator) -> None:
    with talk(resume=False) as one:
        assert one.ask() == RESULT
        emulator.drop_connections()
        with pytest.raises(errors.LiveDisconnected) as caught:
            one.turn()
        assert isinstance(caught.value, errors.APIError)
        assert (caught.value.code, caught.value.handle) == (1006, None)


def test_F102_a_server_that_refuses(talk: Open, emulator: Emulator) -> None:
    for code in (1000, 1007, 1008):
        emulator.faults.add(f"socket:close={code};reason=so it is;after=2", operation="live")
        with talk() as one, pytest.raises(errors.LiveDisconnected, match="so it is") as caught:
            one.turn()
        assert caught.value.code == code
        assert caught.value.handle


def test_F103_a_server_that_asks_to_leave(talk: Open, emulator: Emulator) -> None:
    emulator.faults.add("socket:go-away=10;after=4", operation="live")
    with talk() as one:
        assert [one.ask(), one.ask(), one.ask()] == [RESULT] * 3
        assert [(each.code, each.lost) for each in one.resumed] == [(1001, 0)]


def test_F104_a_setup_that_is_never_answered(talk: Open, emulator: Emulator) -> None:
    emulator.faults.add("socket:stall;after=0", operation="live")
    one = talk(setup_timeout=0.3)
    with pytest.raises(errors.LiveSetupTimeout) as caught:
        one.__enter__()
    assert isinstance(caught.value, TimeoutError)
    if one.loop is not None:
        one.loop.close()
    assert SessionOptions().setup_timeout == 10.0


def test_F105_messages_that_are_none(talk: Open, emulator: Emulator) -> None:
    for form in ("bad-json", "not-an-object", "not-utf-8"):
        emulator.faults.add(f"socket:{form};after=2", operation="live")
        with talk() as one:
            with pytest.raises(errors.LiveProtocolError) as caught:
                one.turn()
            assert isinstance(caught.value, ValueError)
            assert "oops" not in str(caught.value)
            assert one.ask() == RESULT
    emulator.faults.add("socket:error=404;after=2", operation="live")
    emulator.faults.add("socket:unknown;after=2", operation="live")
    with talk() as one:
        with pytest.raises(errors.NotFound):
            one.turn()
        assert one.ask() == RESULT
    with talk() as one:
        assert one.ask() == RESULT


def test_F106_a_large_message(talk: Open, emulator: Emulator) -> None:
    emulator.faults.add("socket:large;after=2", operation="live")
    with talk() as one:
        assert one.ask() == RESULT
        assert one.resumed == []
    assert SessionOptions().max_message == 64 << 20


def test_F107_plain_text_to_this_machine_alone(talk: Open, emulator: Emulator) -> None:
    assert emulator.url.startswith("http://127.0.0.1:")
    with talk() as one:
        assert one.ask() == RESULT
    with pytest.raises(errors.InsecureBaseURL):
        genai.Client(api_key=KEY).live.connect(model=MODEL, config={"http_options": {"base_url": "http://example.com"}})


def test_F108_a_slow_pong(talk: Open, emulator: Emulator) -> None:
    emulator.faults.add("socket:pong=0.3", operation="live")
    with talk(ping_interval=0.05, ping_timeout=60.0) as one:
        assert [one.ask(), one.ask()] == [RESULT] * 2
        assert one.resumed == []
    # A peer that is gone without a word is found out, and left.
    emulator.faults.add("socket:half-open;after=2", operation="live")
    with talk(ping_interval=0.05, ping_timeout=0.2) as one:
        assert one.ask() == RESULT
        assert [each.code for each in one.resumed] == [1006]
    assert SessionOptions().ping_timeout >= 60.0
