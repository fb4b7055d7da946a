"""What an answer amounts to: the error it tells of, all that the error keeps, and what is no error."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.secret import ApiKey
from genai_runtime.transport import Limits, Operation, Request, RetryPolicy
from genai_runtime.transport.call import SendRequest, call
from genai_runtime.transport.failure import Failure
from genai_runtime.transport.stream_rules import Received
from tests.genai_runtime.transport.test_call import EVENT, LAST, MAKE, READ, Answer, Play, ok, streaming
from tests.stopwatch import Stopwatch

KEY = "secret-key-0123456789"
ONCE = RetryPolicy(attempts=1)
BUSY = {"error": {"code": 503, "status": "UNAVAILABLE", "message": "busy"}}


def packed(value: Any) -> bytes:
    return json.dumps(value).encode()


def failing(*script: Any, operation: Operation = READ, **settings: Any) -> Any:
    with pytest.raises(errors.GenAIError) as caught:
        Play(script, **settings).call(operation)
    return caught.value


def test_an_error_keeps_what_the_server_said() -> None:
    body = {
        "error": {
            "code": 429,
            "status": "RESOURCE_EXHAUSTED",
            "message": f"too much for {KEY}",
            "details": [{"@type": "x/google.rpc.RetryInfo", "retryDelay": "70s"}],
        }
    }
    answer = Answer(429, packed(body), x_request_id="7", x_echo=KEY, set_cookie="a", retry_after="65")
    error = failing(answer, auth=ApiKey(KEY))
    assert isinstance(error, errors.ResourceExhausted)
    assert (error.code, error.status, error.attempts, error.retry_after) == (429, "RESOURCE_EXHAUSTED", 1, 70)
    assert error.message == "too much for <redacted>"
    assert error.details["error"]["message"] == "too much for <redacted>"
    assert error.request_id == "7"
    assert error.response.status_code == 429
    assert error.response.headers == {
        "x-request-id": "7", "x-echo": "<redacted>", "set-cookie": "<redacted>", "retry-after": "65",
    }  # fmt: skip
    assert error.response.body == packed(body).replace(KEY.encode(), b"<redacted>")


def test_an_error_counts_the_attempts_that_it_took() -> None:
    for script in ([Answer(503)] * 2, [ok(packed(BUSY)) for _ in range(2)]):
        assert failing(*script, retry=RetryPolicy(attempts=2, jitter=0)).attempts == 2
    script = [streaming(b"data: " + packed(BUSY) + b"\n\n") for _ in range(3)]
    with pytest.raises(errors.Unavailable) as caught:
        Play(script, retry=RetryPolicy(attempts=3, jitter=0)).stream()
    assert caught.value.attempts == 3
    with pytest.raises(errors.Unavailable) as caught:
        Play([Answer(503)] * 3, retry=RetryPolicy(attempts=3, jitter=0)).stream()
    assert caught.value.attempts == 3
    with pytest.raises(errors.Unavailable) as caught:
        Play([Answer(503)] * 3, retry=RetryPolicy(attempts=3, jitter=0)).download()
    assert caught.value.attempts == 3


def test_an_error_waits_as_long_as_its_body_asks() -> None:
    body = {"error": {"code": 429, "details": [{"@type": "google.rpc.RetryInfo", "retryDelay": "7s"}]}}
    play = Play([Answer(429, packed(body), retry_after="3"), ok(packed(body)), Answer(503, retry_after="2"), ok(b"{}")])
    assert play.call().attempts == 4
    assert play.slept == [7, 7, 2]


def test_an_error_s_body_is_read_as_far_as_it_goes() -> None:
    big = b'{"x": "' + b"y" * (1 << 20)
    error = failing(Answer(404, big[:1000], big[1000:], b'"}'))
    assert isinstance(error, errors.NotFound)
    assert error.response.body == big[:1000]
    exact = b" " * ((1 << 20) - 2) + b"{}"
    assert failing(Answer(404, exact)).response.body == exact
    # What is not UTF-8 grows when it is replaced; the error keeps no more for that.
    assert len(failing(Answer(404, b"\xff" * (1 << 19))).response.body) == 1 << 20


@pytest.mark.parametrize("body", [b"\xef\xbb\xbf" + packed(BUSY), packed(BUSY), packed([BUSY])])
def test_errors_are_read_as_they_are_written(body: bytes) -> None:
    error = failing(Answer(503, body), retry=ONCE)
    assert (error.status, error.message) == ("UNAVAILABLE", "busy")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        *[(300, 300), (404, 404), (599, 599), (299, 500), (600, 500), (-1, 500), (True, 500)],
        # As interactions and their neighbours say it.
        *[("not_found", 404), ("invalid_request", 400), ("service_unavailable", 503), ("new_word", 500), ([], 500)],
    ],
)
def test_codes_of_errors_inside_a_success(code: Any, kind: int) -> None:
    assert failing(ok(packed({"error": {"code": code}})), retry=ONCE).code == kind


@pytest.mark.parametrize("key", ["code", "status"])
def test_an_error_has_a_code_or_a_status(key: str) -> None:
    assert failing(ok(packed({"error": {key: 404}})), retry=ONCE).code in (404, 500)
    with pytest.raises(errors.APIError):
        Play([streaming(b'data: [{"error": {"%s": 404}}]\n\n' % key.encode())], retry=ONCE).stream()


def test_events_that_are_no_errors() -> None:
    for text in ("[1, 2]", '[{"error": {"code": 404}}, 1]', '{"error": null}', "7", '{"error": {}}'):
        (event,) = Play([streaming(f"data: {text}\n\n".encode())]).stream().events
        assert (event.value if isinstance(event, Received) else event) == json.loads(text)


def test_an_error_inside_a_success_is_redacted() -> None:
    body = {"error": {"code": 400, "message": KEY}}
    error = failing(ok(packed(body)), auth=ApiKey(KEY))
    assert (error.message, error.response.body, error.response.status_code) == ("<redacted>", b"", 400)


@pytest.mark.parametrize("status", [200, 201, 299])
def test_statuses_that_are_successes(status: int) -> None:
    response = Play([Answer(status, b"[1]", x_a="1")], limits=Limits(depth=9)).call()
    assert (response.status, response.headers["x-a"], response.content) == (status, "1", b"[1]")
    assert (response.limits.depth, response.attempts) == (9, 1)


@pytest.mark.parametrize("status", [300, 304, 199, 600])
def test_statuses_that_are_none(status: int) -> None:
    assert failing(Answer(status, b"{}"), retry=ONCE).code == status


def test_success_without_content() -> None:
    empty = Operation("op", "DELETE", "repeatable", "empty")
    raw = Operation("op", "GET", "repeatable", "bytes")
    assert Play([Answer(204)]).call().content == b""
    assert Play([Answer(200, b" \n")]).call(empty).content == b" \n"
    assert Play([Answer(200, b"<html>", content_type="text/html")]).call(raw).content == b"<html>"
    assert isinstance(failing(Answer(200)), errors.ResponseDecodeError)
    assert isinstance(failing(Answer(200, b"<", content_type="text/html"), operation=empty), errors.ResponseError)


def test_bytes_have_the_limit_of_a_download() -> None:
    raw = Operation("op", "GET", "repeatable", "bytes")
    limits = Limits(body=2, download=4)
    assert Play([Answer(200, b"1234")], limits=limits).call(raw).content == b"1234"
    error = failing(Answer(200, b"12345"), operation=raw, limits=limits)
    assert str(error) == "the body is larger than 4 bytes"
    assert str(failing(Answer(200, b"[1]"), limits=limits)) == "the body is larger than 2 bytes"
    assert Play([Answer(200, b"12345")], limits=Limits(body=2)).call(raw).content == b"12345"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/plain", b"  [1]"),
        ("text/plain; charset=utf-8", b'{"a": 1}'),
        ("application/json; charset=utf-8", b"1"),
        ("text/json", b"1"),
    ],
)
def test_types_that_pass(content_type: str, body: bytes) -> None:
    assert Play([Answer(200, body, content_type=content_type)]).call().json() == json.loads(body)


def test_what_cannot_be_read_does_not_show_the_key() -> None:
    for answer, name in (
        (Answer(200, b"{" + KEY.encode(), content_type="application/json"), "snippet"),
        (Answer(200, b"x", content_type=f"text/{KEY}"), "content_type"),
    ):
        error = failing(answer, auth=ApiKey(KEY))
        assert KEY not in str(error)
        assert "<redacted>" in str(error)
        assert "<redacted>" in getattr(error, name)
        assert error.__context__ is None


@pytest.mark.parametrize(
    ("content_type", "page", "message"),
    [
        ("text/html", b"<TITLE lang=x>Bad</TITLE> body", "Bad"),
        ("text/html", b"<title>" + b"y" * 400, "y" * 300),
        ("text/html", b"<title></title> a <b>c</b>", "a c"),
        ("application/xhtml+xml", b"x <title>y</title>", "y"),
        ("", b" \n<p>a", "a"),
        ("", b"a <p>b", "a <p>b"),
        ("text/plain", b"<title>a</title> b", "a"),
        ("text/html", b"<p>" + b"a " * 4000, ("a " * 1999 + "a")[:500]),
        ("text/plain", b"a " * 4000, ("a " * 2000)[:500]),
    ],
)
def test_one_line_of_an_error_page(content_type: str, page: bytes, message: str) -> None:
    found = failing(Answer(502, page, content_type=content_type), retry=ONCE).message
    assert found.startswith(message[:300])
    assert len(found) <= 4000
    if len(message) < 300:
        assert found == message


@pytest.mark.parametrize(
    ("content_type", "unit"),
    [("text/html", b"<title"), ("text/html", b"<title>"), ("text/html", b"<"), ("text/html", b"<a "), ("", b" ")],
)
def test_a_page_that_is_made_to_be_read_for_long(content_type: str, unit: bytes) -> None:
    watch = Stopwatch()
    failing(Answer(502, unit * (1_000_000 // len(unit)), content_type=content_type), retry=ONCE)
    assert watch.net < 5


# ---- headers and redirects


def test_headers_may_be_as_long_as_the_limit() -> None:
    limits = Limits(headers=15)
    assert Play([Answer(200, b"{}", a="1234567", bc="12345")], limits=limits).call().status == 200
    error = failing(Answer(200, b"{}", a="1234567", bc="123456"), limits=limits, operation=MAKE)
    assert str(error) == "the headers of the answer are larger than 15 bytes"


def test_a_proxy_s_word_for_what_it_wants() -> None:
    error = failing(Answer(407))
    assert str(error) == "the proxy asks for authentication (407) (example.com:443)"
    assert (error.kind, error.phase) == ("proxy", "connect")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_may_be_as_many_as_the_limit(status: int) -> None:
    script = [Answer(status, location=f"/{number}") for number in range(5)]
    play = Play([*script, ok(b"{}")])
    play.call()
    assert play.opened[1:] == [f"https://example.com/{number}" for number in range(5)]
    error = failing(*script, Answer(status, location="/6"))
    assert str(error) == "the server redirected more than 5 times"


@pytest.mark.parametrize(
    "location",
    ["https://a@example.com/", "https://example.com\\@evil/", "/a\\b", "https://example.com:444/", "https://[", "//x"],
)
def test_redirects_that_lead_away(location: str) -> None:
    error = failing(Answer(302, location=location))
    assert str(error) == "the server redirects to another origin, where this client does not go"
    assert isinstance(error, errors.TooManyRedirects)


def test_what_is_no_redirect() -> None:
    for answer in (Answer(302), Answer(302, location=""), Answer(300, location="/y"), Answer(304, location="/y")):
        assert failing(answer, retry=ONCE).code == answer.status


def test_a_call_with_a_body_in_memory_is_redirected() -> None:
    play = Play([Answer(307, location="y"), ok(b"{}")])
    play.call(MAKE, content=b"x")
    assert play.opened == ["https://example.com/v1beta/x", "https://example.com/v1beta/y"]


# ---- streams and downloads


def test_a_stream_begins_with_all_that_it_needs() -> None:
    play = Play([Answer(200, gzip.compress(EVENT + LAST), content_type="text/event-stream", content_encoding="gzip")])
    start = play.stream()
    assert (len(start.events), start.attempts, start.headers["content-encoding"]) == (2, 1, "gzip")
    assert start.plan.request.operation.result == "sse"


def test_silence_before_the_first_event_has_two_limits() -> None:
    play = Play([streaming(b": a\n", b": b\n", LAST)])
    play.stream()
    assert play.waits == [(1600.0, 600.0), (1600.0, 60.0), (1600.0, 60.0)]


def test_a_stream_that_ends_before_its_first_event() -> None:
    with pytest.raises(errors.StreamTruncated) as caught:
        Play([streaming(b": a\n")]).stream()
    assert str(caught.value) == "the stream ended before its first event"
    with pytest.raises(errors.ResponseDecodeError, match="cut off"):
        Play([Answer(200, gzip.compress(b": a\n")[:-1], content_encoding="gzip")]).stream()
    with pytest.raises(errors.UnexpectedContentType):
        Play([Answer(200, b"x", content_type="text/html")]).stream()
    for status in (201, 204, 302, 404):
        with pytest.raises(errors.APIError) as refused:
            Play([Answer(status, b"{}")]).stream()
        assert refused.value.code == status


def test_a_stream_is_tried_again_as_its_call_would_be() -> None:
    lost = Failure("reset", "headers", "the server closed the connection", sent=True)
    play = Play([lost, streaming(LAST)], retry=RetryPolicy(jitter=0))
    assert play.stream().attempts == 2
    assert play.slept == [1]
    assert play.context.bucket.tokens == 500
    with pytest.raises(errors.APIConnectionError, match="more than once"):
        Play([lost, lost, streaming(LAST)], retry=RetryPolicy(jitter=0)).stream()
    with pytest.raises(errors.APIConnectionError, match="closed"):
        Play([streaming(Failure("reset", "body", "closed", sent=True)), streaming(LAST)]).stream()


def test_a_download_is_unpacked_and_limited() -> None:
    play = Play([Answer(503), Answer(200, content_encoding="gzip")], limits=Limits(download=3, body=1))
    start = play.download()
    assert start.body.feed(gzip.compress(b"abc")) == b"abc"
    with pytest.raises(errors.ResponseTooLarge) as caught:
        start.body.feed(gzip.compress(b"d"))
    assert caught.value.limit == "download"
    assert (start.plan.limits.download, start.status, play.context.bucket.tokens) == (3, 200, 500)
    for status in (200, 206, 299):
        assert Play([Answer(status)]).download().status == status
    for status in (199, 300, 416):
        with pytest.raises(errors.APIError) as refused:
            Play([Answer(status, b"{}")]).download()
        assert refused.value.code == status


def test_what_is_opened_says_until_when() -> None:
    play = Play([ok(b"{}")])
    core = call(Request(READ, "/x"), play.context)
    asked = next(core)
    assert isinstance(asked, SendRequest)
    assert (asked.deadline, asked.connect, asked.prepared.method) == (1600.0, 10.0, "GET")
    core.close()
