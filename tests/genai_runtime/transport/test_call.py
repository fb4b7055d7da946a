"""The cores on a fake clock: scripted answers in, effects out, and not a socket anywhere."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.transport import Limits, Operation, Request, RetryPolicy, Timeouts, TransportConfig
from genai_runtime.transport.call import (
    Context,
    ReadBody,
    ReadChunk,
    SendRequest,
    Sleep,
    call,
    open_download,
    open_stream,
)
from genai_runtime.transport.failure import Failure
from genai_runtime.transport.request import Headers
from genai_runtime.transport.stream_state import StreamState
from tests.genai_runtime.transport.modes import CANDIDATES

READ = Operation("op", "GET", "repeatable", "json")
MAKE = Operation("op", "POST", "billable", "json")
SSE = Operation("op", "POST", "billable", "sse", CANDIDATES)
BYTES = Operation("op", "GET", "repeatable", "bytes")
JSON = {"content-type": "application/json"}
EVENTS = {"content-type": "text/event-stream"}
LOST = Failure("reset", "headers", "lost", sent=True)
REFUSED = Failure("refused", "connect", "refused")


class Answer:
    """An answer as the network would give it: in pieces, any of which may be a failure instead."""

    def __init__(self, status: int, *pieces: bytes | Failure, **headers: str) -> None:
        self.status = status
        self.pieces = list(pieces)
        self.headers = Headers({name.replace("_", "-"): value for name, value in (headers or {}).items()}.items())


def ok(*pieces: bytes | Failure) -> Answer:
    return Answer(200, *pieces, content_type="application/json")


class Play:
    """Runs a core against a script, and writes down what it asked for. Each effect takes ``pace`` seconds."""

    def __init__(self, script: Iterable[Answer | Failure], pace: float = 0.0, **settings: Any) -> None:
        self.script = list(script)
        self.pace = pace
        self.now = 1000.0
        self.opened: list[str] = []
        self.slept: list[float] = []
        self.waits: list[tuple[float | None, float]] = []
        retry = settings.pop("retry", RetryPolicy(jitter=0.0))
        config = TransportConfig(base_url="https://example.com", api_version="v1beta", retry=retry, **settings)
        self.context = Context(config, lambda: self.now, lambda low, high: high)

    def run(self, core: Generator[Any, Any, Any]) -> Any:
        answer: Answer | None = None
        failure: Exception | None = None
        value: Any = None
        while True:
            try:
                effect = core.send(value) if failure is None else core.throw(failure)
            except StopIteration as stop:
                return stop.value
            value = failure = None
            if isinstance(effect, ReadBody):
                assert answer is not None
                try:
                    self.read(effect, answer)
                except (Failure, errors.ResponseError) as error:
                    failure = error
                continue
            self.now += self.pace
            if isinstance(effect, Sleep):
                self.slept.append(effect.seconds)
                self.now += effect.seconds
                continue
            if isinstance(effect, SendRequest):
                self.opened.append(effect.prepared.url)
                step: Any = self.script.pop(0)
                answer = step if isinstance(step, Answer) else None
            else:
                assert isinstance(effect, ReadChunk)
                assert answer is not None
                self.waits.append((effect.deadline, effect.idle))
                step = answer.pieces.pop(0) if answer.pieces else b""
            failure = step if isinstance(step, Failure) else None
            value = None if failure else step

    def read(self, effect: ReadBody, answer: Answer) -> None:
        idle = effect.patience
        for piece in [*answer.pieces, b""]:
            self.now += self.pace
            self.waits.append((effect.deadline, idle))
            if isinstance(piece, Failure):
                raise piece
            if piece:
                effect.parts.append(effect.body.feed(piece))
            idle = effect.idle

    def call(self, operation: Operation = READ, **request: Any) -> Any:
        return self.run(call(Request(operation, "/x", **request), self.context))

    def stream(self) -> Any:
        return self.run(open_stream(Request(SSE, "/x", body={}), self.context))

    def download(self) -> Any:
        return self.run(open_download(Request(BYTES, "/x"), self.context))


def test_a_call() -> None:
    play = Play([ok(b'{"a":', b" 1}")])
    response = play.call()
    assert response.json() == {"a": 1}
    assert (response.attempts, play.slept, play.opened) == (1, [], ["https://example.com/v1beta/x"])


def test_waits_double() -> None:
    play = Play([Answer(503), REFUSED, Answer(502), LOST, ok(b"{}")])
    assert play.call().attempts == 5
    assert play.slept == [1, 2, 4, 8]
    assert play.context.bucket.tokens == 500 - 4 * 14 + 14


def test_a_stale_connection_is_replaced_at_once_and_once() -> None:
    stale = Failure("reset", "headers", "gone", sent=True, stale=True)
    play = Play([stale, stale, ok(b"{}")])
    assert play.call().attempts == 3
    assert play.slept == [2]
    assert play.context.bucket.tokens == 500


def test_a_wait_beyond_the_deadline_is_not_begun() -> None:
    play = Play([Answer(503), Answer(503), Answer(503)], pace=1.0, timeouts=Timeouts(total=7.0))
    with pytest.raises(errors.Unavailable) as caught:
        play.call()
    assert (caught.value.attempts, play.slept) == (2, [1])


def test_first_byte_may_take_all_the_time_and_the_rest_may_not() -> None:
    play = Play([ok(b"{", b"}")], timeouts=Timeouts(total=600, idle=60))
    play.call()
    assert [idle for _, idle in play.waits] == [600, 60, 60]
    assert {deadline for deadline, _ in play.waits} == {1600.0}


@pytest.mark.parametrize(("operation", "made"), [(READ, 5), (MAKE, 1)])
def test_lost_in_the_body(operation: Operation, made: int) -> None:
    play = Play([ok(b"{", Failure("reset", "body", "lost", sent=True)) for _ in range(5)])
    with pytest.raises(errors.APIConnectionError) as caught:
        play.call(operation)
    assert (caught.value.attempts, caught.value.phase, caught.value.maybe_executed) == (made, "body", True)
    assert str(caught.value) == (
        "lost (example.com:443); 5 attempts were made"
        if made == 5
        else "lost (example.com:443); the request may have been carried out"
    )
    assert caught.value.__context__ is None


def test_body_that_can_be_read_once_is_sent_once() -> None:
    play = Play([Answer(503)])
    with pytest.raises(errors.Unavailable):
        play.call(MAKE, content=iter([b"x"]))
    play = Play([Answer(307, location="/y")])
    with pytest.raises(errors.ClientError):
        play.call(MAKE, content=iter([b"x"]))


def test_inconclusive_requests_give_every_status() -> None:
    play = Play([Answer(503), Answer(307, location="/y")])
    assert play.call(raise_for_status=False).status == 503
    assert play.call(raise_for_status=False).status == 307
    play = Play([REFUSED])
    with pytest.raises(errors.APIConnectionError):
        play.call(raise_for_status=False)


def test_error_whose_body_breaks_is_that_error() -> None:
    for piece in (LOST, b"\x1f\x8b"):
        play = Play([Answer(404, b'{"err', piece, content_encoding="gzip")])
        with pytest.raises(errors.NotFound):
            play.call()


def test_redirects_stay_at_home() -> None:
    play = Play([Answer(302, location="/y"), Answer(308, location="https://example.com:443/z?a=b"), ok(b"{}")])
    play.call()
    assert play.opened == ["https://example.com/v1beta/x", "https://example.com/y", "https://example.com:443/z?a=b"]
    for location in ("https://example.org/", "http://example.com/", "//evil/", "https://[", "ftp://example.com/"):
        with pytest.raises(errors.TooManyRedirects, match="another origin"):
            Play([Answer(302, location=location)]).call()
    with pytest.raises(errors.TooManyRedirects, match="more than 2") as caught:
        Play([Answer(302, location="/y")] * 3, limits=Limits(redirects=2)).call()
    assert (caught.value.kind, caught.value.phase, caught.value.maybe_executed) == ("protocol", "headers", False)
    assert caught.value.request.url == "https://example.com/v1beta/x"


@pytest.mark.parametrize(("status", "follows"), [(301, False), (302, False), (303, False), (307, True), (308, True)])
def test_a_post_follows_only_what_keeps_it_one(status: int, follows: bool) -> None:
    play = Play([Answer(status, location="/y"), ok(b"{}")])
    if follows:
        assert play.call(MAKE, body={}).json() == {}
    else:
        with pytest.raises(errors.ClientError):
            play.call(MAKE, body={})


def test_proxy_wants_a_password() -> None:
    with pytest.raises(errors.ProxyError) as caught:
        Play([Answer(407)]).call()
    assert (caught.value.status, caught.value.maybe_executed, caught.value.attempts) == (407, False, 1)


def test_headers_have_a_limit() -> None:
    with pytest.raises(errors.ResponseTooLarge) as caught:
        Play([Answer(200, x="y" * 100)], limits=Limits(headers=100)).call()
    assert caught.value.limit == "headers"


@pytest.mark.parametrize("code", [200, 299, 600, "503", None, True])
def test_error_codes_that_are_none_count_as_500(code: Any) -> None:
    import json

    body = json.dumps({"error": {"code": code, "status": "?"}}).encode()
    with pytest.raises(errors.ServerError) as caught:
        Play([ok(body)], retry=RetryPolicy(attempts=1)).call(MAKE)
    assert caught.value.code == 500


@pytest.mark.parametrize("body", [b'{"error": ""}', b'{"error": {"x": 1}}', b'{"name": "a", "error": {"code": 5}}'])
def test_errors_that_are_data(body: bytes) -> None:
    assert Play([ok(body)]).call().status == 200


@pytest.mark.parametrize(
    ("content_type", "body", "good"),
    [
        ("", b"{}", True),
        ("text/plain", b" {}", True),
        ("text/plain", b"hello", False),
        ("application/problem+json", b"{}", True),
        ("text/html; charset=utf-8", b"{}", False),
    ],
)
def test_types(content_type: str, body: bytes, good: bool) -> None:
    play = Play([Answer(200, body, content_type=content_type)])
    if good:
        assert play.call().json() == {}
    else:
        with pytest.raises(errors.UnexpectedContentType):
            play.call()


@pytest.mark.parametrize(
    ("content_type", "page", "message"),
    [
        ("text/html", b"<html><head><title>Bad\n Gateway</title></head>", "Bad Gateway"),
        ("", b"<p>no <b>title</b></p>", "no title"),
        ("text/plain", b"  too \n busy ", "too busy"),
    ],
)
def test_error_pages(content_type: str, page: bytes, message: str) -> None:
    with pytest.raises(errors.BadGateway) as caught:
        Play([Answer(502, page, content_type=content_type)], retry=RetryPolicy(attempts=1)).call()
    assert caught.value.message == message


EVENT = b'data: {"candidates": [{"content": {}}]}\n\n'
LAST = b'data: {"candidates": [{"finishReason": "STOP"}]}\n\n'


def streaming(*pieces: bytes | Failure) -> Answer:
    return Answer(200, *pieces, content_type="text/event-stream")


def test_stream_opens_with_its_first_event() -> None:
    play = Play([Answer(503), streaming(b": wait\n\n", EVENT[:9], EVENT[9:], LAST)])
    start = play.stream()
    assert (len(start.events), start.attempts, play.slept) == (1, 2, [1])


def test_stream_that_ends_before_it_begins() -> None:
    with pytest.raises(errors.StreamTruncated) as caught:
        Play([streaming(), streaming(LAST)]).stream()
    assert caught.value.partial == []


def test_events_before_a_broken_one_are_given_first() -> None:
    """All in one chunk: what was whole is not lost with what was not."""
    start = Play([streaming(EVENT + EVENT + b"data: {oops\n\n" + LAST)]).stream()
    state: StreamState[Any] = StreamState(start, lambda event: event, lambda: 0.0)
    assert state.pop() is not None
    assert state.pop() is not None
    with pytest.raises(errors.ResponseDecodeError) as caught:
        state.pop()
    assert len(caught.value.partial) == 2


def test_broken_first_event() -> None:
    with pytest.raises(errors.ResponseDecodeError):
        Play([streaming(b"data: {oops\n\n")]).stream()


def test_events_before_an_endless_line_are_given_first() -> None:
    start = Play([streaming(EVENT + b"x" * 2000)], limits=Limits(line=1000)).stream()
    state: StreamState[Any] = StreamState(start, lambda event: event, lambda: 0.0)
    assert state.pop() is not None
    for data in (b"more", b""):
        with pytest.raises(errors.ResponseTooLarge) as caught:
            state.feed(data)
        assert caught.value.limit == "line"
        assert len(caught.value.partial) == 1


def test_array_has_the_limit_of_a_body() -> None:
    with pytest.raises(errors.ResponseTooLarge):
        Play([ok(*[b"[" + b" " * 500] * 3)], limits=Limits(body=1000)).stream()


def test_stream_is_lost_before_it_begins() -> None:
    with pytest.raises(errors.APIConnectionError) as caught:
        Play([streaming(Failure("reset", "body", "lost", sent=True))]).stream()
    assert caught.value.maybe_executed


def test_download() -> None:
    play = Play([Answer(503), Answer(206, b"abc")])
    start = play.download()
    assert (start.status, start.body.feed(b"abc"), start.plan.limits.download) == (206, b"abc", None)
    with pytest.raises(errors.NotFound):
        Play([Answer(404, b"{}")]).download()
    with pytest.raises(errors.APIConnectionError) as caught:
        Play([REFUSED] * 5).download()
    assert caught.value.attempts == 5
    with pytest.raises(errors.ResponseTooLarge):
        Play([Answer(200, x="y" * 100)], limits=Limits(headers=100)).download()
