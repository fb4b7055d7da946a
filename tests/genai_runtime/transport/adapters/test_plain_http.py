"""Exchanges read past h11: what it would refuse is left to it, and what is not gives the same bytes and mistakes."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from itertools import pairwise

import h11
import httpcore
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genai_runtime.transport.adapters.plain_http import read_answer, request_head
from genai_runtime.transport.failure import Failure
from tests.cases import examples
from tests.genai_runtime.transport.adapters.test_connection_pool import Pooled, pooled, taken
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

_ = pooled

OK = b"HTTP/1.1 200 OK\r\n"
COUNTED = OK + b"Content-Type: text/plain\r\nContent-Length: 5\r\n\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
BODY = b"5\r\nhello\r\n1\r\n \r\nA\r\n0123\r\n6789\r\n3\r\nabc\r\n0\r\n"
LINE = b"x" * 60

PLAIN = [
    COUNTED + b"hello",
    COUNTED + b"hello!",
    COUNTED + b"hel",
    OK + b"a:b\r\nA:  b, c \t\r\nempty:\r\ncontent-length: 0\r\nlatin: \xe9 \x7f\r\n\r\n",
    b"HTTP/1.1 503 \r\ncontent-length: 2\r\nconnection: Keep-Alive\r\n\r\nno",
    b"HTTP/1.1 200\r\ncontent-length: 2\r\n\r\nok",
    CHUNKED + BODY + b"\r\n",
    CHUNKED + BODY + b"\r\nmore",
    CHUNKED + BODY[:-3],
    CHUNKED + BODY[:-12],
    # From somewhere in its body on, h11 reads it.
    CHUNKED + BODY + b"X-Trailer: 1\r\n\r\n",
    CHUNKED + BODY + b"bad trailer\r\n\r\n",
    CHUNKED + b"1;a=b\r\nx\r\n2 \r\nyz\r\n" + BODY + b"\r\n",
    CHUNKED + b"2\r\nok\r\n-1\r\nab\r\n",
    CHUNKED + b"2\r\nok\r\n0x1\r\na\r\n",
    CHUNKED + b"2\r\nok\r\n1_0\r\na\r\n",
    CHUNKED + b"2\r\nok\r\nthis is no size at all\r\n",
    CHUNKED + b"2\r\nok\r\n00000000000000000001\r\nx\r\n1\r\ny\r\n0\r\n\r\n",
]
OTHER = [
    b"",
    b"\r\n" + COUNTED,
    b"HTTP/1.0 200 OK\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n" + COUNTED,
    b"HTTP/1.1 101 Other\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 204 No\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 304 No\r\ncontent-length: 5\r\n\r\n",
    b"HTTP/1.1 2000 OK\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 200OK\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 200 O\x00K\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 200 OK\ncontent-length: 0\r\n\r\n",
    OK + b"\r\n",
    OK + b"content-length: 5\r\ncontent-length: 5\r\n\r\nhello",
    OK + b"content-length: 5, 5\r\n\r\nhello",
    OK + b"content-length: -5\r\n\r\nhello",
    OK + b"content-length: \r\n\r\nhello",
    OK + b"content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n" + BODY + b"\r\n",
    OK + b"transfer-encoding: gzip, chunked\r\n\r\n" + BODY + b"\r\n",
    OK + b"transfer-encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + BODY + b"\r\n",
    OK + b"content-length: 5\r\nconnection: close\r\n\r\nhello",
    OK + b"content-length: 5\r\na: b\r\n c\r\n\r\nhello",
    OK + b"content-length: 5\r\na: b\nc: d\r\n\r\nhello",
    OK + b"content-length: 5\r\na: b\rc: d\r\n\r\nhello",
    OK + b"content-length: 5\r\na: b\x00\r\n\r\nhello",
    OK + b"content-length: 5\r\na: b\x0b\r\n\r\nhello",
    OK + b"content-length: 5\r\na : b\r\n\r\nhello",
    OK + b"content-length: 5\r\n: b\r\n\r\nhello",
    OK + b"content-length: 5\r\nab\r\n\r\nhello",
    OK + b"content-length: 5\n\nhello",
]


def by_h11(pieces: Iterable[bytes]) -> tuple[object, bytes, str]:
    """What h11 makes of an answer: its head, its body, and how it ends."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("host", "x")]))
    connection.send(h11.EndOfMessage())
    head: object = None
    data = b""
    try:
        for piece in (*pieces, b""):
            connection.receive_data(piece)
            while (event := connection.next_event()) is not h11.NEED_DATA:
                if isinstance(event, h11.Response):
                    head = event.status_code, event.reason, event.headers.raw_items()
                elif isinstance(event, h11.Data):
                    data += bytes(event.data)
                elif isinstance(event, h11.EndOfMessage):
                    return head, data, f"over, {bool(connection.trailing_data[0])}"
    except h11.RemoteProtocolError as error:
        return head, data, str(error).partition(" (incomplete")[0]
    raise AssertionError("it neither ends nor fails")


def past_h11(pieces: list[bytes]) -> tuple[object, bytes, str] | None:
    """The same without h11, or from where it takes over."""
    found = read_answer(pieces[0])
    if found is None:
        return None
    head = found.status, found.extensions["reason_phrase"], found.headers
    data = b""
    coming = [found.begun, *pieces[1:]]
    while not found.over:
        if found.broken:
            return head, data, found.broken
        if found.rest is not None:
            _, more, end = by_h11([found.head + found.rest, *coming])
            return head, data + more, end
        if not coming:
            return head, data, found.cut_off().partition(" (incomplete")[0]
        data += found.feed(coming.pop(0))
    return head, data, f"over, {not found.clean or any(coming)}"


def test_what_is_plain_is_read_as_h11_reads_it() -> None:
    for whole in PLAIN:
        want = by_h11([whole])
        assert past_h11([whole]) == want, whole
        start = whole.index(b"\r\n\r\n") + 4
        for cut in range(start, len(whole)):
            # What comes together after the end is seen; what comes later, when the connection is used again.
            got = past_h11([whole[:cut], whole[cut:]])
            assert got is not None
            assert got[:2] == want[:2], (whole, cut)
            assert got[2].partition(",")[0] == want[2].partition(",")[0], (whole, cut)
        assert past_h11([whole[: start - 1], whole[start - 1 :]]) is None
        slowly = past_h11([whole[:start], *(whole[at : at + 1] for at in range(start, len(whole)))])
        assert slowly is not None
        assert slowly[:2] == want[:2]


def test_what_is_not_plain_is_left_to_h11() -> None:
    for whole in OTHER:
        assert read_answer(whole) is None, whole
    # A line end that h11 lets pass unseen is refused.
    found = past_h11([CHUNKED + b"2\r\nok\r\n3\r\nab\r\n\r\n1\r\nx\r\n"])
    assert found is not None
    assert found[2].startswith("malformed chunk footer")


@given(st.lists(st.binary(max_size=12), max_size=6), st.lists(st.integers(0, 200), max_size=4))
@settings(max_examples=examples(40, 500))
def test_any_chunks_in_any_pieces(chunks: list[bytes], cuts: list[int]) -> None:
    body = b"".join(b"%x\r\n%b\r\n" % (len(each), each) for each in chunks if each) + b"0\r\n\r\n"
    at = sorted({0, *(cut for cut in cuts if cut < len(body)), len(body)})
    pieces = [body[begin:end] for begin, end in pairwise(at)]
    found = past_h11([CHUNKED + pieces[0], *pieces[1:]])
    assert found is not None
    assert (found[1], found[2]) == (b"".join(chunks), "over, False")


def test_a_request_is_written_as_h11_writes_it() -> None:
    headers = [(b"host", b"example.org"), (b"X-Goog-Api-Key", b"k \te"), (b"content-length", b"2")]
    connection = h11.Connection(h11.CLIENT)
    want = connection.send(h11.Request(method="POST", target="/v1?a=b", headers=headers))
    assert request_head(b"POST", b"/v1?a=b", headers, b"{}") == want
    assert request_head(b"GET", b"/", headers[:1], b"") == b"GET / HTTP/1.1\r\nhost: example.org\r\n\r\n"


@pytest.mark.parametrize("headers", [
    [(b"a", b"b"), (b"host", b"x")],
    [(b"host", b"x"), (b"Host", b"x")],
    [(b"host", b"x"), (b"a", b"b\r\nc: d")],
    [(b"host", b"x"), (b"a\r\nb: c", b"d")],
    [(b"host", b"x"), (b"a", b"b\r\n\r\n")],
    [(b"host", b"x"), (b"a", b"b\nc: d")],
    [(b"host", b"x"), (b"a", b" b")],
    [(b"host", b"x"), (b"a", b"b ")],
    [(b"host", b"x"), (b"a", b"\x00")],
    [(b"host", b"x"), (b"a b", b"c")],
    [(b"host", b"x"), (b"a:", b"c")],
    [(b"host", b"x"), (b"Connection", b"close")],
    [(b"host", b"x"), (b"Expect", b"100-continue")],
    [(b"host", b"x"), (b"Transfer-Encoding", b"chunked")],
    [(b"host", b"x"), (b"content-length", b"1")],
    [],
])  # fmt: skip
def test_a_request_that_is_left_to_h11(headers: list[tuple[bytes, bytes]]) -> None:
    assert request_head(b"POST", b"/", headers, b"") is None
    assert request_head(b"HEAD", b"/", [(b"host", b"x")], b"") is None
    assert request_head(b"GET", b"/ /", [(b"host", b"x")], b"") is None
    assert request_head(b"GET", b"/\r\nx: y", [(b"host", b"x")], b"") is None


async def by_target(asked: Asked) -> None:
    """Answer with the case that the path names, in pieces of so many bytes."""
    _, case, step = asked.target.split("/")
    if case == "fine":
        await asked.write(answer(200, b"fine"))
        return
    whole = (PLAIN + OTHER)[int(case)]
    for at in range(0, len(whole), int(step)):
        await asked.write(whole[at : at + int(step)])
    await asked.hang_up()


def test_each_answer_over_a_socket(pooled: Pooled) -> None:
    """A connection that has served a request gives and refuses what a new one does, which httpcore reads."""

    def fine() -> None:
        try:
            assert pooled.get(wire, f"{server.url}/fine/1") == b"fine"
        except Failure as failure:
            # The server may hang up in the moment in which the connection is taken.
            if not failure.stale:
                raise
            assert pooled.get(wire, f"{server.url}/fine/1") == b"fine"

    def outcome(url: str) -> object:
        try:
            raw = pooled.open(wire, url)
            return raw.status, dict(raw.headers), pooled.read(raw)
        except Failure as failure:
            return failure.kind, failure.phase, failure.sent, failure.message

    with RawServer(by_target) as server:
        for case, whole in enumerate(PLAIN + OTHER):
            if whole.startswith(b"HTTP/1.1 101") or not whole:
                continue
            step = len(whole) if case % 2 else 20
            wire = pooled.make()
            new = outcome(f"{server.url}/{case}/{step}")
            fine()
            used = outcome(f"{server.url}/{case}/{step}")
            assert used == new, whole
            # Nothing of it is left for who comes next.
            fine()
            pooled.close(wire)


def test_who_watches_httpcore_sees_each_request(
    pooled: Pooled, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fine(asked: Asked) -> None:
        await asked.write(answer(200, b"fine"))

    kind, name = (
        (httpcore.HTTPConnection, "handle_request")
        if pooled.name == "sync"
        else (httpcore.AsyncHTTPConnection, "handle_async_request")
    )
    original, seen = getattr(kind, name), []

    def watching(self: object, request: httpcore.Request) -> object:
        seen.append(request.url.target)
        return original(self, request)

    with RawServer(fine) as server:
        wire = pooled.make()
        pooled.get(wire, f"{server.url}/0")
        raw = pooled.open(wire, f"{server.url}/1")
        assert taken(raw).plain.answer is not None
        pooled.read(raw)
        with monkeypatch.context() as patched:
            patched.setattr(kind, name, watching)
            pooled.get(wire, f"{server.url}/2")
            # Those that begin while it watches, too.
            second = pooled.make()
            for number in (3, 4):
                pooled.get(second, f"{server.url}/{number}")
        assert seen == [b"/2", b"/3", b"/4"]
        caplog.set_level(logging.DEBUG, "httpcore.http11")
        pooled.get(wire, f"{server.url}/5")
        assert "send_request_headers.started" in caplog.text
        caplog.set_level(logging.INFO, "httpcore.http11")
        raw = pooled.open(wire, f"{server.url}/6")
        assert taken(raw).plain.answer is not None
        assert (pooled.read(raw), server.connections) == (b"fine", 2)
        for each in (wire, second):
            pooled.close(each)
