"""Chunks that are joined as they are read: h11 sees the same body, and the same mistakes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import h11
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genai_runtime.transport.adapters.chunks import ChunkJoiner
from tests.cases import examples

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
BODY = b"5\r\nhello\r\n1\r\n \r\nA\r\n0123\r\n6789\r\n3\r\nabc\r\n0\r\n"
EVENTS = b"".join(b"%X\r\n%b\r\n" % (len(each), each) for each in [b"data: %d\r\n\r\n" % n for n in range(200)])


def read(pieces: Iterable[bytes], *, joined: bool) -> tuple[bytes, str, int]:
    """What h11 makes of what is read: the body, how it ends, and in how many pieces it came."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("host", "x")]))
    connection.send(h11.EndOfMessage())
    joiner = ChunkJoiner()
    data, count = b"", 0
    try:
        for piece in (*pieces, b""):
            took = joiner.feed(piece) if joined else piece
            if piece and not took:
                continue
            connection.receive_data(took)
            while (event := connection.next_event()) is not h11.NEED_DATA:
                if isinstance(event, h11.Data):
                    data += bytes(event.data)
                    count += 1
                elif isinstance(event, h11.EndOfMessage):
                    return data, f"over {event.headers}", count
    except h11.RemoteProtocolError as error:
        return data, str(error).partition(":")[0].partition(" (")[0], count
    raise AssertionError("it neither ends nor fails")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (HEAD, BODY + b"\r\n"),
        (HEAD, BODY + b"X-Trailer: 1\r\n\r\n"),
        (HEAD, BODY + b"\r\nHTTP/1.1 200 OK\r\n"),
        (HEAD, BODY[:-3]),
        (HEAD, BODY[:-12]),
        (HEAD, b"1;a=b\r\nx\r\n2 \r\nyz\r\n" + BODY + b"\r\n"),
        (HEAD, b"2\r\nok\r\n3\r\nab\r\n\r\n1\r\nx\r\n"),
        (HEAD, b"2\r\nok\r\n-1\r\nab\r\n"),
        (HEAD, b"2\r\nok\r\n0x1\r\na\r\n"),
        (HEAD, b"2\r\nok\r\n1_0\r\na\r\n"),
        (HEAD, b"2\r\nok\r\nthis is no size at all\r\n"),
        (HEAD, b"2\r\nok\r\n00000000000000000001\r\nx\r\n1\r\ny\r\n0\r\n\r\n"),
        (HEAD.replace(b"Transfer-Encoding: chunked", b"Content-Length: 13"), b"1\r\nx\r\n1\r\ny\r\n-"),
        (HEAD.replace(b"Transfer-Encoding: chunked\r\n", b"X: chunked\r\n"), b"1\r\nx\r\n"),
        (b"HTTP/1.1 103 Early Hints\r\n\r\n" + HEAD, BODY + b"\r\n"),
    ],
)
def test_h11_sees_the_same(head: bytes, body: bytes) -> None:
    whole = head + body
    want = read([whole], joined=False)[:2]
    assert read([whole], joined=True)[:2] == want
    assert read((whole[i : i + 1] for i in range(len(whole))), joined=True)[:2] == want
    for cut in range(1, len(whole)):
        assert read([whole[:cut], whole[cut:]], joined=True)[:2] == want, cut


def test_what_a_read_brings_is_one_piece() -> None:
    whole = HEAD + EVENTS + b"0\r\n\r\n"
    data, end, count = read([whole], joined=False)
    assert (end, count) == ("over <Headers([])>", 200)
    assert read([whole], joined=True) == (data, end, 1)
    cut = len(HEAD) + 1000
    # The end of what was read is the middle of an event.
    assert read([whole[:cut], whole[cut:]], joined=True)[2] <= 5


@settings(max_examples=examples(40, 400))
@given(st.lists(st.binary(min_size=1, max_size=40), max_size=20), st.lists(st.integers(0, 1200), max_size=8))
def test_any_body_in_any_pieces(chunks: list[bytes], cuts: list[int]) -> None:
    body = b"".join(b"%x\r\n%b\r\n" % (len(each), each) for each in chunks)
    whole = HEAD + body + b"0\r\n\r\n"
    edges = [0, *sorted(cut for cut in cuts if cut < len(whole)), len(whole)]
    pieces = [whole[start:end] for start, end in pairwise(edges) if start < end]
    assert read(pieces, joined=True)[:2] == (b"".join(chunks), "over <Headers([])>")
