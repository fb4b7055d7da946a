"""What a session decides, without a socket and on a clock that stands still."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gemini_api.sessions import LIVE, MUSIC
from genai_runtime import errors
from genai_runtime.session.actions import Action, Connect, Deliver, Disconnect, End, Fail, Ping, Resumed, Transmit
from genai_runtime.session.core import SessionCore
from genai_runtime.session.options import SessionOptions
from genai_runtime.session.protocol import duration

JSON = dict[str, Any]
END: JSON = {"serverContent": {"turnComplete": True}}


def text(value: str) -> JSON:
    return {"serverContent": {"modelTurn": {"parts": [{"text": value}]}}}


def content(value: str) -> JSON:
    return {"clientContent": {"turns": [{"parts": [{"text": value}]}], "turnComplete": True}}


def handle(name: str, **more: Any) -> JSON:
    return {"sessionResumptionUpdate": {"newHandle": name, "resumable": True, **more}}


def call(name: str, identity: str) -> JSON:
    return {"toolCall": {"functionCalls": [{"id": identity, "name": name, "args": {}}]}}


def answer(identity: str) -> JSON:
    return {"toolResponse": {"functionResponses": [{"id": identity, "name": "f", "response": {}}]}}


class Session:
    """A core, and what it wants, in words."""

    def __init__(
        self, backend: str = "gemini", protocol: Any = LIVE, setup: JSON | None = None, **options: Any
    ) -> None:
        self.now = 100.0
        settings = SessionOptions(**options)
        self.core = SessionCore(protocol, setup or {"model": "m"}, settings, backend, jitter=lambda: 0.0)
        assert self.words(self.core.start(self.now)) == ["connect"]
        self.ready()

    def ready(self, *more: JSON) -> list[Any]:
        """A connection whose server is ready."""
        found = self.words(self.core.connected(self.now))
        assert len(found) == 1
        self.setup = found[0]["setup"]
        return self.says({"setupComplete": {}}, *more)

    def says(self, *messages: JSON | str) -> list[Any]:
        found: list[Any] = []
        for message in messages:
            data = message if isinstance(message, str) else json.dumps(message)
            found += self.words(self.core.received(data.encode(), self.now))
        return found

    def sends(self, message: JSON) -> list[Any]:
        return self.words(self.core.send(self.core.outgoing(message), self.now))

    def loses(self, code: int = 1006, reason: str = "") -> list[Any]:
        return self.words(self.core.lost(code, reason, self.now))

    def waits(self, seconds: float) -> list[Any]:
        self.now += seconds
        return self.words(self.core.tick(self.now))

    @staticmethod
    def words(actions: list[Action]) -> list[Any]:
        """What goes out as it is written, what comes in as a pair with ``in``, and the rest by name."""
        found: list[Any] = []
        for action in actions:
            match action:
                case Transmit():
                    found.append(json.loads(action.outgoing.text))
                case Deliver():
                    found.append(("in", action.message))
                case Fail():
                    found.append(("fail", type(action.error)))
                case Resumed():
                    found.append(("resumed", action.values))
                case Connect():
                    found.append("connect")
                case Disconnect():
                    found.append("disconnect")
                case Ping():
                    found.append("ping")
                case End():
                    found.append(("end", action.error))
        return found


def names(found: list[Any]) -> list[Any]:
    """The same without the values of what was resumed, and of errors only the class."""
    plain: list[Any] = []
    for each in found:
        match each:
            case ("resumed", _):
                plain.append("resumed")
            case ("end", error):
                plain.append(("end", type(error)))
            case _:
                plain.append(each)
    return plain


def test_the_answer_goes_on_where_it_broke_off() -> None:
    session = Session()
    session.says(handle("h1"))
    session.sends(content("a"))
    assert session.says(text("1"), text("2")) == [("in", text("1")), ("in", text("2"))]
    assert session.loses() == ["connect"]
    assert names(session.ready()) == ["resumed", content("a")]
    assert session.setup == {"model": "m", "sessionResumption": {"handle": "h1"}}
    # What the program has is not given again.
    assert session.says(text("1"), text("2"), text("3"), END) == [("in", text("3")), ("in", END)]


def test_an_answer_in_other_words_says_that_it_begins_again() -> None:
    session = Session()
    session.says(handle("h1"))
    session.sends(content("a"))
    session.says(text("1"), text("2"))
    session.loses()
    session.ready()
    found = session.says(text("1"), text("two"))
    assert found[0][0] == "resumed"
    assert found[0][1]["answer_restarted"] is True
    assert found[1:] == [("in", text("1")), ("in", text("two"))]
    assert session.says(END) == [("in", END)]


def test_what_followed_an_answer_waits_for_it_to_end() -> None:
    session = Session()
    session.says(handle("h1"))
    for words in ("a", "b"):
        session.sends(content(words))
        session.says(text(words.upper()), END)
    session.loses()
    # The same answers: each is followed by what followed it.
    assert names(session.ready()) == ["resumed", content("a")]
    assert session.sends(content("c")) == []
    assert session.says(text("A"), END) == [content("b")]
    # Another answer: it is given, and what waits follows when it has ended.
    found = session.says(text("other"))
    assert found[0][1]["answer_restarted"] is True
    assert session.says(END) == [("in", END), content("c")]


def test_what_crossed_the_handle_on_its_way_is_sent_again() -> None:
    session = Session()
    session.says(handle("h1"))
    session.sends(content("a"))
    session.says(text("A"), END)
    session.sends(content("b"))
    session.says(handle("h2"))
    session.loses()
    assert names(session.ready()) == ["resumed", content("b")]
    assert session.setup["sessionResumption"] == {"handle": "h2"}


def test_a_handle_that_is_not_resumable_changes_nothing() -> None:
    session = Session()
    session.says(handle("h1"))
    session.sends(content("a"))
    session.says({"sessionResumptionUpdate": {"newHandle": "", "resumable": False}})
    session.loses()
    session.ready()
    assert session.setup["sessionResumption"] == {"handle": "h1"}


def test_live_input_is_not_sent_again_on_the_developer_api_and_the_event_says_so() -> None:
    session = Session()
    session.says(handle("h1"))
    for _ in range(3):
        session.sends({"realtimeInput": {"audio": {"data": "AA=="}}})
    session.says(text("heard"))
    session.sends(content("a"))
    session.loses(1011, "broken")
    found = session.ready()
    assert found == [
        ("resumed", {"code": 1011, "reason": "broken", "handle": "h1", "attempts": 1, "resent": 1, "lost": 3}),
        content("a"),
    ]


def test_on_vertex_what_was_not_consumed_is_sent_again() -> None:
    session = Session("vertex")
    assert session.setup["sessionResumption"] == {"transparent": True}
    live = [{"realtimeInput": {"text": str(number)}} for number in range(5)]
    for each in live:
        session.sends(each)
    session.says(handle("h1", lastConsumedClientMessageIndex="2"))
    session.loses()
    found = session.ready()
    assert found[0][1]["resent"] == 2
    assert found[0][1]["lost"] == 0
    assert found[1:] == live[3:]
    assert session.setup["sessionResumption"] == {"transparent": True, "handle": "h1"}
    # They have new numbers on the new connection.
    session.says(handle("h2", lastConsumedClientMessageIndex=0))
    session.loses()
    assert session.ready()[1:] == live[4:]


def test_no_more_is_kept_than_is_allowed() -> None:
    session = Session("vertex", max_unacknowledged=200)
    session.says(handle("h1"))
    for number in range(20):
        session.sends({"realtimeInput": {"text": f"{number:040}"}})
    session.sends(content("a"))
    session.loses()
    found = session.ready()
    assert found[0][1]["lost"] + found[0][1]["resent"] == 21
    assert found[0][1]["resent"] < 6
    assert found[-1] == content("a")


def test_what_is_kept_is_counted_in_bytes_and_turns_count_too() -> None:
    live: JSON = {"realtimeInput": {"text": "ä"}}
    size = len(json.dumps(live, ensure_ascii=False, separators=(",", ":")).encode())
    for limit, kept in ((3 * size, 3), (3 * size - 1, 2)):
        session = Session("vertex", max_unacknowledged=limit)
        session.says(handle("h1"))
        for _ in range(3):
            session.sends(live)
        session.loses()
        assert session.ready()[1:] == [live] * kept
    # A turn takes the room of live input, and is kept itself, whatever its size.
    session = Session("vertex", max_unacknowledged=2 * size)
    session.says(handle("h1"))
    session.sends(live)
    session.sends(content("a" * size))
    session.loses()
    assert session.ready()[1:] == [content("a" * size)]


def test_without_a_handle_no_account_is_kept_of_what_is_said() -> None:
    session = Session()
    for number in range(3):
        session.sends(content(str(number)))
        for _ in range(100):
            session.says(text("x"))
        session.says(END)
    assert len(session.core._journal.entries) == 6
    (end,) = [each for each in session.loses() if each[0] == "end"]
    assert end[1].pending == [content(str(number)) for number in range(3)]
    # With the first handle, it is only what crossed it that counts.
    session = Session()
    session.sends(content("a"))
    session.says(text("x"), END)
    session.sends(content("b"))
    session.says(handle("h1"))
    session.loses()
    assert session.ready()[1:] == [content("b")]


def test_the_ids_of_calls_are_those_that_the_program_knows() -> None:
    session = Session()
    session.says(handle("h1"))
    session.sends(content("a"))
    session.says(call("f", "1"))
    session.sends(answer("1"))
    session.loses()
    assert names(session.ready()) == ["resumed", content("a")]
    # The call comes again by another id; the program gave its answer already.
    assert session.says(call("f", "9")) == [answer("9")]
    assert session.says({"toolCallCancellation": {"ids": ["9"]}}) == [("in", {"toolCallCancellation": {"ids": ["1"]}})]


def test_a_connection_that_will_be_closed_is_left_when_nothing_is_under_way() -> None:
    session = Session()
    session.says(handle("h1"))
    session.sends(content("a"))
    going = {"goAway": {"timeLeft": "10s"}}
    assert session.says(text("1"), going) == [("in", text("1")), ("in", going)]
    assert session.says(END) == [("in", END)]
    assert session.says(handle("h2")) == [("in", handle("h2")), "disconnect", "connect"]
    assert names(session.ready()) == ["resumed"]
    assert session.setup["sessionResumption"] == {"handle": "h2"}


def test_a_connection_that_will_be_closed_is_left_before_the_time_is_over() -> None:
    session = Session()
    session.says(handle("h1"))
    session.sends(content("a"))
    session.says(text("1"), {"goAway": {"timeLeft": "10s"}})
    assert session.waits(7.9) == []
    assert session.waits(0.2) == ["disconnect", "connect"]
    assert names(session.ready()) == ["resumed", content("a")]


@pytest.mark.parametrize("code", [1000, 1007, 1008])
def test_a_server_that_is_done_is_not_asked_again(code: int) -> None:
    session = Session()
    session.says(handle("h1"))
    session.sends(content("a"))
    ((word, error),) = [each for each in session.loses(code, "no") if each != "disconnect"]
    assert word == "end"
    assert (error.code, error.reason, error.handle, error.pending) == (code, "no", "h1", [content("a")])


def test_other_connections_are_tried_ever_later_and_not_for_ever() -> None:
    session = Session(attempts=4)
    session.says(handle("h1"))
    assert session.loses() == ["connect"]
    refused = errors.APIConnectionError("refused")
    for delay in (0.25, 0.5, 1.0):
        assert session.words(session.core.failed(refused, session.now)) == []
        assert session.waits(delay - 0.01) == []
        assert session.waits(0.02) == ["connect"]
    found = session.words(session.core.failed(refused, session.now))
    assert names(found) == ["disconnect", ("end", errors.LiveDisconnected)]
    error = found[-1][1]
    assert (error.handle, error.__cause__) == ("h1", refused)


def test_a_server_that_drops_each_connection_at_once_is_given_up() -> None:
    session = Session(attempts=3)
    session.says(handle("h1"))
    for attempt in range(3):
        found = session.loses()
        assert found == (["connect"] if attempt == 0 else [])
        if attempt:
            assert session.waits(5.0) == ["connect"]
        session.ready()
    assert names(session.loses())[-1] == ("end", errors.LiveDisconnected)


def test_a_session_may_be_silent_over_any_number_of_connections() -> None:
    """The server takes leave of each in its time, and nobody has spoken."""
    session = Session(attempts=2)
    session.says(handle("h0"))
    for number in range(1, 6):
        assert session.waits(540.0) == ["ping"]
        session.core.ponged(session.now)
        found = session.says({"goAway": {"timeLeft": "50s"}})
        assert names(found)[1:] == ["disconnect", "connect"], number
        session.ready(handle(f"h{number}"))
    # Each counts by itself that is cut at once.
    assert session.loses() == []
    assert session.waits(5.0) == ["connect"]
    session.ready()
    assert names(session.loses())[-1] == ("end", errors.LiveDisconnected)


def test_a_setup_that_is_not_answered() -> None:
    core = SessionCore(LIVE, {"model": "m"}, SessionOptions(setup_timeout=2.0), "gemini")
    core.start(0.0)
    core.connected(0.0)
    assert core.deadline == 2.0
    assert names(Session.words(core.tick(2.0))) == ["disconnect", "disconnect", ("end", errors.LiveSetupTimeout)]


def test_a_ping_after_silence_and_the_end_without_a_pong() -> None:
    session = Session(ping_interval=20.0, ping_timeout=60.0)
    session.says(handle("h1"))
    assert session.waits(19.0) == []
    assert session.waits(1.0) == ["ping"]
    # A pong that takes 30 s is no fault.
    assert session.waits(30.0) == []
    session.core.ponged(session.now)
    assert session.waits(20.0) == ["ping"]
    assert session.waits(59.0) == []
    assert session.waits(1.0) == ["disconnect", "connect"]


def test_while_the_program_does_not_receive_no_pong_is_missed() -> None:
    session = Session()
    assert session.waits(20.0) == ["ping"]
    session.core.pause(True, session.now)
    assert session.waits(1000.0) == []
    session.core.pause(False, session.now)
    assert session.waits(19.0) == []
    assert session.waits(1.0) == ["ping"]


def test_silence_that_is_too_long() -> None:
    session = Session(idle_timeout=30.0, ping_interval=None)
    session.says(handle("h1"), text("a"))
    assert session.waits(29.0) == []
    assert session.waits(1.0) == ["disconnect", "connect"]


def test_an_answer_that_nobody_gives_again_is_not_waited_for_for_ever() -> None:
    session = Session(setup_timeout=10.0, ping_interval=None)
    session.says(handle("h1"))
    session.sends(content("a"))
    session.says(text("A"))
    session.loses()
    session.ready()
    assert session.sends(content("b")) == []
    assert session.waits(10.0) == [content("b")]


def test_without_resumption_nothing_is_asked_for_or_kept() -> None:
    session = Session(resume=False)
    assert session.setup == {"model": "m"}
    session.says(handle("h1"))
    session.sends(content("a"))
    assert names(session.loses())[-1] == ("end", errors.LiveDisconnected)
    music = Session(protocol=MUSIC)
    assert music.setup == {"model": "m"}
    assert names(music.loses())[-1] == ("end", errors.LiveDisconnected)


def test_a_handle_of_the_caller_is_where_a_session_begins() -> None:
    session = Session(setup={"model": "m", "sessionResumption": {"handle": "h0"}})
    assert session.setup["sessionResumption"] == {"handle": "h0"}
    assert session.loses() == ["connect"]


def test_durations() -> None:
    assert [duration(value) for value in ("5s", "0.5s", "5", 5, None, "xs", "-1s")] == [5.0, 0.5, *[None] * 5]


def test_history_that_is_sent_again_is_not_answered() -> None:
    setup = {"model": "m", "historyConfig": {"initialHistoryInClientContent": True}}
    session = Session(setup=setup)
    session.says(handle("h1"))
    session.sends(content("before"))
    session.sends(content("now"))
    session.loses()
    unanswered = {"clientContent": {**content("before")["clientContent"], "turnComplete": False}}
    assert names(session.ready()) == ["resumed", unanswered, content("now")]
    # A handle that comes after it stands for it.
    session.says(handle("h2"))
    session.loses()
    assert names(session.ready()) == ["resumed", content("now")]


def lost_once() -> Session:
    """A session that was open, and is being set up on another connection."""
    session = Session(attempts=3)
    session.says(handle("h1"))
    session.sends(content("a"))
    assert session.loses() == ["connect"]
    assert session.words(session.core.connected(session.now))[0]["setup"]["sessionResumption"] == {"handle": "h1"}
    return session


def test_what_may_pass_is_tried_again_when_a_session_is_taken_up() -> None:
    passing: list[JSON | str] = [
        {"error": {"code": 503, "status": "UNAVAILABLE", "message": "later"}},
        {"error": {"status": "RESOURCE_EXHAUSTED", "message": "later"}},
        "{nope",
        text("not yet"),
    ]
    for first in passing:
        session = lost_once()
        assert session.says(first) == ["disconnect"], first
        assert session.waits(10) == ["connect"]
        found = session.ready()
        assert found[0][1]["attempts"] == 2
        assert found[1:] == [content("a")]
        # It is not tried for ever.
        session = lost_once()
        for _ in range(2):
            assert session.says(first) == ["disconnect"]
            session.waits(100)
            session.words(session.core.connected(session.now))
        (*_, (_, error)) = session.says(first)
        assert isinstance(error, errors.LiveDisconnected)
        assert (error.handle, error.pending, error.attempts) == ("h1", [content("a")], 3)


def test_a_handle_that_the_server_refuses_is_not_offered_again() -> None:
    refusals: list[Any] = [1000, 1007, 1008, {"error": {"code": 404, "message": "no such session"}}, {"code": 400}]
    for refusal in refusals:
        session = lost_once()
        found = session.loses(refusal, "no such session") if isinstance(refusal, int) else session.says(refusal)
        (_, error) = found[-1]
        assert isinstance(error, errors.LiveDisconnected), refusal
        assert error.handle is None
        assert "connect again" not in str(error)
        assert error.pending == [content("a")]
    # Who is not let in, or comes at a bad time, may come back with it.
    for message in ({"error": {"code": 401, "message": "Who are you?"}}, {"error": {"code": 403}}):
        (*_, (_, error)) = lost_once().says(message)
        assert error.handle == "h1"
