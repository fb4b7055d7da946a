"""Calls over real sockets, in every mode: what comes back, and what a broken network comes to."""

from __future__ import annotations

import asyncio
import gzip
import zlib

import pytest

from genai_runtime import errors
from genai_runtime.transport import Limits, Request, RequestOptions, RetryPolicy, Timeouts
from tests.genai_runtime.transport.modes import BILLABLE, BYTES, EMPTY, JSON, KEY, MODES, Mode
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk
from tests.stopwatch import Stopwatch

pytestmark = pytest.mark.parametrize("mode", MODES, ids=repr)

GOOD = answer(200, b'{"ok": 1}')
BUSY = answer(503, b'{"error": {"code": 503, "status": "UNAVAILABLE", "message": "busy"}}')


async def good(asked: Asked) -> None:
    await asked.write(GOOD)


async def reset(asked: Asked) -> None:
    await asked.reset()


def test_one_call(mode: Mode) -> None:
    with RawServer(good) as server:
        assert mode.call(server.url) == {"ok": 1}
    (asked,) = server.asked
    assert asked.target == "/v1beta/x"
    assert asked.body == b'{"a":1}'
    assert asked.headers["x-goog-api-key"] == KEY
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["user-agent"] == "gemini-genai"


def test_connections_are_used_again(mode: Mode) -> None:
    def body(transport):  # type: ignore[no-untyped-def]
        from genai_runtime.transport import Request, Transport

        request = Request(JSON, "/x", body={})
        if isinstance(transport, Transport):
            for _ in range(5):
                transport.send(request)
            return None

        async def many() -> None:
            for _ in range(5):
                await transport.send(request)

        return many()

    with RawServer(good) as server:
        mode.use(server.url, body)
    assert (len(server.asked), server.connections) == (5, 1)


def test_busy_server_is_asked_again(mode: Mode) -> None:
    async def busy_twice(asked: Asked) -> None:
        await asked.write(GOOD if asked.number == 3 else BUSY)

    with RawServer(busy_twice) as server:
        assert mode.call(server.url) == {"ok": 1}
    assert len(server.asked) == 3


def test_server_that_stays_busy(mode: Mode) -> None:
    async def busy(asked: Asked) -> None:
        await asked.write(BUSY)

    with RawServer(busy) as server, pytest.raises(errors.Unavailable, match="busy") as caught:
        mode.call(server.url)
    assert len(server.asked) == 5
    assert caught.value.attempts == 5


def test_reset_is_retried_where_that_is_safe(mode: Mode) -> None:
    with RawServer(reset) as server, pytest.raises(errors.APIConnectionError) as caught:
        mode.call(server.url)
    assert len(server.asked) == 5
    assert (caught.value.kind, caught.value.phase) == ("reset", "headers")


def test_reset_is_retried_once_where_it_may_cost(mode: Mode) -> None:
    with RawServer(reset) as server, pytest.raises(errors.APIConnectionError) as caught:
        mode.call(server.url, BILLABLE)
    assert len(server.asked) == 2
    assert caught.value.maybe_executed
    with RawServer(reset) as server, pytest.raises(errors.APIConnectionError):
        mode.call(server.url, BILLABLE, retry=RetryPolicy(initial_delay=0.005, jitter=0.0, repeat_billable=False))
    assert len(server.asked) == 1


def test_cut_off_body_is_retried(mode: Mode) -> None:
    async def cut(asked: Asked) -> None:
        if asked.number == 2:
            await asked.write(GOOD)
        else:
            await asked.write(GOOD[:-3])
            await asked.hang_up()

    with RawServer(cut) as server:
        assert mode.call(server.url) == {"ok": 1}


def test_nobody_listens(mode: Mode) -> None:
    with RawServer(good) as server:
        url = server.url
    with pytest.raises(errors.APIConnectionError) as caught:
        mode.call(url, BILLABLE)
    assert caught.value.kind == "refused"
    assert not caught.value.maybe_executed
    assert caught.value.attempts == 5


def test_no_such_host(mode: Mode) -> None:
    with pytest.raises(errors.APIConnectionError) as caught:
        mode.call("https://nobody.invalid")
    assert caught.value.kind == "dns"


def test_server_that_never_answers(mode: Mode) -> None:
    async def silent(asked: Asked) -> None:
        await asyncio.sleep(30)

    with RawServer(silent) as server:
        watch = Stopwatch()
        with pytest.raises(errors.APITimeoutError):
            mode.call(server.url, timeouts=Timeouts().limited(0.3))
        assert watch.net < 0.55, watch


def test_server_that_drips(mode: Mode) -> None:
    async def drip(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n")
        for _ in range(1000):
            await asked.write(b" ")
            await asyncio.sleep(0.02)

    with RawServer(drip) as server:
        watch = Stopwatch()
        with pytest.raises(errors.APITimeoutError):
            mode.call(server.url, timeouts=Timeouts().limited(0.3))
        assert watch.net < 0.55, watch


def test_silence_in_the_middle_of_a_body(mode: Mode) -> None:
    async def stall(asked: Asked) -> None:
        await asked.write(GOOD[:-3])
        await asyncio.sleep(30)

    with RawServer(stall) as server, pytest.raises(errors.APITimeoutError):
        mode.call(server.url, BILLABLE, timeouts=Timeouts(idle=0.2, total=0.4))


def test_compressed_bodies(mode: Mode) -> None:
    bodies = {
        "gzip": gzip.compress(b'{"z": 1}'),
        "deflate": zlib.compress(b'{"z": 1}'),
        "identity": b'{"z": 1}',
    }

    async def packed(asked: Asked) -> None:
        encoding, body = list(bodies.items())[asked.number - 1]
        await asked.write(answer(200, body, "application/json", f"content-encoding: {encoding}"))

    with RawServer(packed) as server:
        for _ in bodies:
            assert mode.call(server.url) == {"z": 1}


def test_cut_off_compression(mode: Mode) -> None:
    async def packed(asked: Asked) -> None:
        await asked.write(answer(200, gzip.compress(b'{"z": 1}')[:-9], "application/json", "content-encoding: gzip"))

    with RawServer(packed) as server, pytest.raises(errors.ResponseDecodeError, match="cut off"):
        mode.call(server.url)


def test_bomb(mode: Mode) -> None:
    body = gzip.compress(bytes(30 << 20))

    async def bomb(asked: Asked) -> None:
        await asked.write(answer(200, body, "application/json", "content-encoding: gzip"))

    with RawServer(bomb) as server, pytest.raises(errors.ResponseTooLarge) as caught:
        mode.call(server.url)
    assert caught.value.limit == "ratio"


def test_body_beyond_the_limit(mode: Mode) -> None:
    async def endless(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
        while True:
            await asked.write(b" " * 4096)

    with RawServer(endless) as server, pytest.raises(errors.ResponseTooLarge):
        mode.call(server.url, limits=Limits(body=100_000))


MANY_HEADERS = b"HTTP/1.1 200 OK\r\n" + b"".join(b"x-%d: %s\r\n" % (i, b"y" * 1000) for i in range(500)) + b"\r\n"


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (answer(200, b""), errors.ResponseDecodeError),
        (answer(200, b"{"), errors.ResponseDecodeError),
        (answer(200, b"<html>", "text/html"), errors.UnexpectedContentType),
        (answer(200, b'{"error": {"code": 404, "message": "gone"}}'), errors.NotFound),
        (answer(400, b"[]"), errors.InvalidArgument),
        (answer(400, b"null"), errors.InvalidArgument),
        (answer(400, b'"x"'), errors.InvalidArgument),
        (answer(400, b'{"error": "s"}'), errors.InvalidArgument),
        (answer(400, b"\xff\xfe"), errors.InvalidArgument),
        (answer(400, b""), errors.InvalidArgument),
        (answer(308, b""), errors.ClientError),
        (answer(307, b"", "text/plain", "location: http://127.0.0.1:9/"), errors.TooManyRedirects),
        (answer(307, b"", "text/plain", "location: file:///etc/passwd"), errors.TooManyRedirects),
        (MANY_HEADERS, errors.ResponseTooLarge),
        (b"nonsense\r\n\r\n", errors.APIConnectionError),
    ],
)  # fmt: skip
def test_strange_answers(mode: Mode, raw: bytes, error: type[errors.GenAIError]) -> None:
    async def strange(asked: Asked) -> None:
        await asked.write(raw)

    with RawServer(strange) as server, pytest.raises(error) as caught:
        mode.call(server.url, BILLABLE)
    assert len(server.asked) == 1
    cause = caught.value.__cause__
    assert cause is None or type(cause).__module__ in ("builtins", "socket", "ssl")
    assert caught.value.__context__ is None


def test_error_page_is_one_line(mode: Mode) -> None:
    page = b"<html><head><title>502 Bad Gateway</title></head>" + b"<p>x</p>" * 6000

    async def broken(asked: Asked) -> None:
        await asked.write(answer(502, page, "text/html"))

    with RawServer(broken) as server, pytest.raises(errors.ServerError, match="502 Bad Gateway") as caught:
        mode.call(server.url)
    assert len(str(caught.value)) <= 520


@pytest.mark.parametrize("status", [200, 201, 204])
def test_every_success_is_one(mode: Mode, status: int) -> None:
    async def done(asked: Asked) -> None:
        await asked.write(answer(status, b"" if status == 204 else b"{}"))

    with RawServer(done) as server:
        assert mode.call(server.url, EMPTY) in (None, {})


def test_redirect_within_the_origin(mode: Mode) -> None:
    async def moved(asked: Asked) -> None:
        if asked.target == "/elsewhere":
            await asked.write(GOOD)
        else:
            await asked.write(answer(307, b"", "text/plain", "location: /elsewhere"))

    with RawServer(moved) as server:
        assert mode.call(server.url) == {"ok": 1}
    assert server.asked[1].body == b'{"a":1}'
    assert server.asked[1].headers["x-goog-api-key"] == KEY


def test_redirect_loop(mode: Mode) -> None:
    async def moved(asked: Asked) -> None:
        await asked.write(answer(307, b"", "text/plain", "location: /v1beta/x"))

    with RawServer(moved) as server, pytest.raises(errors.TooManyRedirects, match="more than 5"):
        mode.call(server.url)
    assert len(server.asked) == 6


def test_echoed_key_is_taken_out(mode: Mode) -> None:
    async def echo(asked: Asked) -> None:
        body = b'{"error": {"code": 400, "message": "bad key %s"}}' % KEY.encode()
        await asked.write(answer(400, body, "application/json", f"x-echo: {KEY}"))

    with RawServer(echo) as server, pytest.raises(errors.InvalidArgument) as caught:
        mode.call(server.url)
    error = caught.value
    assert KEY not in repr([error, str(error), error.details, error.response.headers, error.response.body, vars(error)])


def test_bytes(mode: Mode) -> None:
    async def media(asked: Asked) -> None:
        await asked.write(answer(200, bytes(range(256)), "video/mp4"))

    with RawServer(media) as server:
        assert mode.call(server.url, BYTES) == bytes(range(256))


EVENT = b'data: {"candidates": [{"index": 0, "content": {}}]}\n\n'
LAST = b'data: {"candidates": [{"index": 0, "finishReason": "STOP"}]}\n\n'


def test_stream(mode: Mode) -> None:
    async def streaming(asked: Asked) -> None:
        await asked.write(STREAM + chunk(EVENT) + chunk(b": keep alive\r\n\r\n" + LAST[:10]))
        await asyncio.sleep(0.02)
        await asked.write(chunk(LAST[10:]) + END)

    with RawServer(streaming) as server:
        events = mode.stream(server.url)
    assert [list(event["candidates"][0])[1] for event in events] == ["content", "finishReason"]


def test_stream_without_an_end(mode: Mode) -> None:
    async def streaming(asked: Asked) -> None:
        await asked.write(STREAM + chunk(EVENT) + END)

    with RawServer(streaming) as server:
        with pytest.raises(errors.StreamTruncated) as caught:
            mode.stream(server.url)
        assert len(caught.value.partial) == 1
        assert len(mode.stream(server.url, limits=Limits(truncated="ignore"))) == 1
        with pytest.warns(UserWarning, match="finish reason"):
            mode.stream(server.url, limits=Limits(truncated="warn"))


def test_stream_that_ends_inside_an_event(mode: Mode) -> None:
    async def streaming(asked: Asked) -> None:
        await asked.write(STREAM + chunk(LAST + EVENT[:-9]) + END)

    with RawServer(streaming) as server, pytest.raises(errors.StreamTruncated, match="middle of an event"):
        mode.stream(server.url)


def test_stream_that_breaks(mode: Mode) -> None:
    async def streaming(asked: Asked) -> None:
        await asked.write(STREAM + chunk(EVENT))
        await asyncio.sleep(0.05)
        await asked.hang_up()

    with RawServer(streaming) as server, pytest.raises(errors.StreamInterrupted) as caught:
        mode.stream(server.url)
    assert len(caught.value.partial) == 1


def test_stream_that_stalls(mode: Mode) -> None:
    async def streaming(asked: Asked) -> None:
        await asked.write(STREAM + chunk(EVENT))
        await asyncio.sleep(30)

    with RawServer(streaming) as server, pytest.raises(errors.StreamInterrupted):
        mode.stream(server.url, timeouts=Timeouts(idle=0.2))


def test_stream_may_last_longer_than_its_timeout(mode: Mode) -> None:
    async def streaming(asked: Asked) -> None:
        await asked.write(STREAM)
        for _ in range(12):
            await asked.write(chunk(EVENT))
            await asyncio.sleep(0.1)
        await asked.write(chunk(LAST) + END)

    with RawServer(streaming) as server:
        assert len(mode.stream(server.url, timeouts=Timeouts().limited(1.0))) == 13


def test_stream_with_an_error_in_the_middle(mode: Mode) -> None:
    async def streaming(asked: Asked) -> None:
        bad = b'data: {"x": 1, "error": {"code": 503, "status": "UNAVAILABLE", "message": "busy"}}\n\n'
        await asked.write(STREAM + chunk(EVENT + bad) + END)

    with RawServer(streaming) as server, pytest.raises(errors.Unavailable) as caught:
        mode.stream(server.url)
    assert len(caught.value.partial) == 1


def test_stream_that_fails_before_its_first_event(mode: Mode) -> None:
    async def streaming(asked: Asked) -> None:
        if asked.number == 1:
            await asked.write(BUSY)
        elif asked.number == 2:
            bad = b'data: {"error": {"code": 503, "message": "busy"}}\n\n'
            await asked.write(STREAM + chunk(bad) + END)
        else:
            await asked.write(STREAM + chunk(LAST) + END)

    with RawServer(streaming) as server:
        assert len(mode.stream(server.url)) == 1
    assert len(server.asked) == 3


def test_stream_as_an_array(mode: Mode) -> None:
    body = b"[" + EVENT[6:].strip() + b"," + LAST[6:].strip() + b"]"

    async def whole(asked: Asked) -> None:
        await asked.write(answer(200, body))

    with RawServer(whole) as server:
        assert len(mode.stream(server.url)) == 2


def test_web_page_instead_of_a_stream(mode: Mode) -> None:
    async def page(asked: Asked) -> None:
        await asked.write(answer(200, b"<html>", "text/html"))

    with RawServer(page) as server, pytest.raises(errors.UnexpectedContentType):
        mode.stream(server.url)


def test_endless_line(mode: Mode) -> None:
    async def endless(asked: Asked) -> None:
        await asked.write(STREAM)
        while True:
            await asked.write(chunk(b"x" * 4096))

    with RawServer(endless) as server, pytest.raises(errors.ResponseTooLarge):
        mode.stream(server.url, limits=Limits(line=100_000))


def test_a_longer_timeout_for_one_call(mode: Mode) -> None:
    """It is patience with silence as well, whatever the client's own is."""

    async def slow(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: 8\r\n\r\n{")
        await asyncio.sleep(0.4)
        await asked.write(b'"a": 1}')

    patient = Request(JSON, "/x", options=RequestOptions(timeout=5.0))
    with RawServer(slow) as server:
        short = Timeouts(idle=0.1)
        with pytest.raises(errors.APITimeoutError):
            mode.call(server.url, BILLABLE, timeouts=short)
        assert mode.use(server.url, lambda t: t.call(patient, lambda r: r.json()), timeouts=short) == {"a": 1}
