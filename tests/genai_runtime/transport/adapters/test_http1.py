"""HTTP/1.1 without a socket: what a request is written as, and what is read of answers, however they are cut."""

from __future__ import annotations

from typing import Any

import pytest

from genai_runtime.transport.adapters.http1 import (
    AnswerParser,
    LocalProtocolError,
    Place,
    RemoteProtocolError,
    request_head,
    split_url,
)
from genai_runtime.transport.request import PreparedRequest


def test_urls_are_split() -> None:
    for url, expected in {
        "http://127.0.0.1:8080/v1/x?a=b": (Place("http", "127.0.0.1", 8080), "127.0.0.1:8080", "/v1/x?a=b"),
        "https://example.com/x#part": (Place("https", "example.com", 443), "example.com", "/x"),
        "https://EXAMPLE.com:443": (Place("https", "example.com", 443), "example.com", "/"),
        "https://example.com?a=/b": (Place("https", "example.com", 443), "example.com", "/?a=/b"),
        "http://[::1]:80/a/b": (Place("http", "::1", 80), "[::1]", "/a/b"),
        "http://[::1]:81/": (Place("http", "::1", 81), "[::1]:81", "/"),
    }.items():
        assert split_url(url) == expected, url


def test_a_target_that_is_none_is_refused() -> None:
    for target in ("a b", "a\r\nhost: other", "a\0", "\u00fc", "a\x7f"):
        with pytest.raises(LocalProtocolError):
            split_url(f"http://127.0.0.1/{target}")


def test_how_a_body_is_framed() -> None:
    def head(method: str, content: Any, *headers: tuple[str, str]) -> tuple[bytes, bool]:
        return request_head(PreparedRequest(method, "http://x/", list(headers), content), "x", "/t")

    assert head("GET", b"") == (b"GET /t HTTP/1.1\r\nhost: x\r\n\r\n", False)
    assert head("POST", b"") == (b"POST /t HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n", False)
    assert head("DELETE", b"ab") == (b"DELETE /t HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n", False)
    blocks = iter([b"a"])
    assert head("POST", blocks, ("a", "b")) == (
        b"POST /t HTTP/1.1\r\nhost: x\r\na: b\r\ntransfer-encoding: chunked\r\n\r\n",
        True,
    )
    given = head("POST", blocks, ("content-length", "1"), ("host", "other"))
    assert given == (b"POST /t HTTP/1.1\r\ncontent-length: 1\r\nhost: other\r\n\r\n", False)


PLAIN = b"HTTP/1.1 200 OK\r\nA: 1\r\na:  2 \r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: x\r\n\r\n"
ANSWERS = {
    "plain": PLAIN,
    "chunked": CHUNKED,
    "after interim answers": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" + PLAIN,
}


def read(parser: AnswerParser, data: bytes, step: int) -> bytes:
    body = b""
    for start in range(0, len(data), step):
        parser.feed(data[start : start + step])
        body += parser.take()
    return body


@pytest.mark.parametrize("name", ANSWERS)
def test_answers_cut_anywhere(name: str) -> None:
    """One parser reads them one after the other, as they come on one connection."""
    parser, data = AnswerParser(), ANSWERS[name]
    for step in (*range(1, 40), len(data)):
        parser.begin("POST")
        assert read(parser, data, step) == b"hello", step
        assert (parser.status, parser.complete, parser.over, parser.keep) == (200, True, True, True), step
        if name != "chunked":
            assert dict(parser.headers) == {"a": "1, 2", "content-length": "5"}
            assert parser.headers.size == len("A1a2 Content-Length5")


def test_bodies_that_end_with_the_connection() -> None:
    for head in (
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.0 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n",
    ):
        parser = AnswerParser()
        assert read(parser, head + b"hello", 7) == b"hello"
        assert not parser.over
        parser.end()
        assert (parser.over, parser.keep) == (True, False)


def test_answers_without_a_body() -> None:
    for method, data in (
        ("POST", b"HTTP/1.1 204 No Content\r\n\r\n"),
        ("POST", b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"),
        ("HEAD", b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n"),
    ):
        parser = AnswerParser()
        parser.begin(method)
        assert read(parser, data, 9) == b""
        assert parser.over, data


def test_what_is_cut_off_is_told() -> None:
    for data in (PLAIN, CHUNKED):
        for cut in range(len(data)):
            parser = AnswerParser()
            parser.feed(data[:cut])
            with pytest.raises(RemoteProtocolError, match="without sending"):
                parser.end()


def test_what_is_too_much_is_left_and_the_connection_with_it() -> None:
    for data in (PLAIN, CHUNKED):
        for more in (b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", b"HTTP/1.1 200", b"\0\0", b"hello"):
            for step in (len(data) + len(more), len(data) - 1):
                parser = AnswerParser()
                assert read(parser, data + more, step) == b"hello", (more, step)
                assert (parser.over, parser.keep, parser.status) == (True, False, 200), (more, step)


def test_what_is_no_http_is_refused() -> None:
    for data in (
        b"220 smtp.example ESMTP\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\na b\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n",
    ):
        with pytest.raises(RemoteProtocolError):
            AnswerParser().feed(data)


def test_heads_and_trailers_without_end_are_refused() -> None:
    chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
    for begin, more in (
        (b"HTTP/1.1 200 OK\r\n", b"a: " + b"b" * 1000 + b"\r\n"),
        (b"HTTP/1.1 200 OK\r\na: ", b"b" * 1000),
        (chunked + b"0\r\n", b"a: " + b"b" * 1000 + b"\r\n"),
        (chunked + b"1;", b"b" * 1000),
    ):
        parser = AnswerParser()
        parser.feed(begin)
        with pytest.raises(RemoteProtocolError):
            read(parser, more * 200, 1000)
