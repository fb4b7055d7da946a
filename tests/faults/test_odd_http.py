"""Servers whose HTTP is odd: legal and seldom seen, or broken in the middle."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from genai import errors
from tests.genai_runtime.transport.servers import STREAM, Asked, Handler, RawServer, answer, chunk

from .oracle import Mode, Outcome
from .test_early import said

BODY = said("hello")
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
LENGTH = b"content-length: %d\r\n\r\n" % len(BODY) + BODY
CHUNKED = HEAD + b"transfer-encoding: chunked\r\n\r\n"


def ask(mode: Mode, data: bytes) -> tuple[list[Outcome], RawServer]:
    """Two calls, both answered with ``data``."""

    async def handler(asked: Asked) -> None:
        await asked.write(data)

    with RawServer(handler) as server:
        mode.open(server.url, retry={"attempts": 1}, timeout=10)
        outcomes = [mode.generate(), mode.generate()]
        mode.close()
    return outcomes, server


ODD = {
    "folded": HEAD + b"x-note: one\r\n two\r\n" + LENGTH,
    "many headers": HEAD + b"".join(b"x-%d: %d\r\n" % (each, each) for each in range(300)) + LENGTH,
    "control characters": HEAD + b"x-note: \x01\r\n" + LENGTH,
    "spaces after a size": CHUNKED + b"%x  \r\n%s\r\n0\r\n\r\n" % (len(BODY), BODY),
    "extensions": CHUNKED + b'%x;a="b c"\r\n%s\r\n0;d\r\nx-trailer: 1\r\n\r\n' % (len(BODY), BODY),
    "interim answers": b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" * 3 + HEAD + LENGTH,
}


@pytest.mark.parametrize("kind", ODD)
def test_F113_answers_that_are_seldom_seen(mode: Mode, kind: str) -> None:
    outcomes, server = ask(mode, ODD[kind])
    assert [outcome.text for outcome in outcomes] == ["hello", "hello"]
    assert server.connections == 1


REFUSED = {
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
    "NUL": HEAD + b"x-note: a\0b\r\n" + LENGTH,
}


@pytest.mark.parametrize("kind", REFUSED)
def test_F113_answers_that_nobody_takes(mode: Mode, kind: str) -> None:
    outcomes, server = ask(mode, REFUSED[kind])
    for outcome in outcomes:
        error = outcome.failed(errors.APIConnectionError)
        assert (error.kind, error.phase) == ("protocol", "headers")
    assert server.connections == 2


def test_F113_headers_beyond_ascii(mode: Mode) -> None:
    """They read alike, whatever the library."""
    outcomes, _ = ask(mode, HEAD + b"x-note: gr\xc3\xbc\xdf\r\n" + LENGTH)
    headers: Any = outcomes[0].value.sdk_http_response.headers
    assert headers["x-note"] == b"gr\xc3\xbc\xdf".decode("latin-1")


@pytest.mark.parametrize("given", [False, True], ids=["ours", "the caller's client"])
def test_F88_headers_beyond_ascii_that_are_sent(mode: Mode, given: bool) -> None:
    """As bytes of Latin-1, which is what HTTP has; aiohttp writes UTF-8."""

    async def handler(asked: Asked) -> None:
        await asked.write(answer(200, BODY))

    with RawServer(handler) as server:
        clients: dict[str, Any] = {}
        if given:
            if mode.fast or mode.name == "aio":
                pytest.skip("takes no client of httpx's")
            clients = {"httpx_client": httpx.Client(), "httpx_async_client": httpx.AsyncClient()}
        mode.open(server.url, http_options={"headers": {"X-Note": "gr\xfc\xdf"}, **clients})
        assert mode.generate().text == "hello"
        written = "x-note: gr\xfc\xdf\r\n".encode("utf-8" if mode.name == "aio" else "latin-1")
        assert written in server.asked[0].head.lower()
        if given:
            mode.run(clients["httpx_client"].close if mode.is_sync else clients["httpx_async_client"].aclose)
        mode.close()


def test_F15_a_body_that_is_no_http_from_the_middle(mode: Mode) -> None:
    """Nobody waits for what cannot come."""

    async def handler(asked: Asked) -> None:
        await asked.write(STREAM + chunk(b"data: " + said("a").replace(b'"finishReason"', b'"x"') + b"\n\n"))
        await asyncio.sleep(0.1)
        await asked.write(b"zzzz\r\n")
        await asyncio.sleep(5)

    with RawServer(handler) as server:
        mode.open(server.url, timeout=30)
        error = mode.stream(within=3).failed(errors.StreamInterrupted)
        assert (error.kind, error.phase) == ("protocol", "body")
        mode.close()


def cut_off(data: bytes, how: str) -> Handler:
    """Write so much of an answer, and end the connection."""

    async def handler(asked: Asked) -> None:
        await asked.write(data)
        await asyncio.sleep(0.1)
        await getattr(asked, how)()

    return handler


@pytest.mark.parametrize("data", [HEAD + LENGTH[:-5], CHUNKED + b"5\r\nhe"], ids=["length", "chunked"])
@pytest.mark.parametrize("how", ["reset", "hang_up"])
def test_F15_a_body_that_breaks_off(mode: Mode, data: bytes, how: str) -> None:
    with RawServer(cut_off(data, how)) as server:
        mode.open(server.url)
        error = mode.generate().failed(errors.APIConnectionError)
        assert (error.kind, error.phase) == ("reset", "body")
        mode.close()


@pytest.mark.parametrize("begun", [b"HTTP/1.1 20", HEAD, b"HTTP/1.1 100 Continue\r\n\r\n"])
@pytest.mark.parametrize("how", ["reset", "hang_up"])
def test_F13_what_was_answered_in_part_is_not_asked_again(mode: Mode, begun: bytes, how: str) -> None:
    with RawServer(cut_off(begun, how)) as server:
        mode.open(server.url)
        error = mode.generate().failed(errors.APIConnectionError)
        assert (error.kind, error.phase, error.attempts, len(server.asked)) == ("reset", "headers", 1, 1)
        mode.close()


def test_F89_a_redirect_is_written_as_a_url(mode: Mode) -> None:
    async def handler(asked: Asked) -> None:
        if asked.target.startswith("/v1beta"):
            location = b"location: /a b/\xc3\xbc/%41?x=<1>&y=[2]#end\r\n"
            await asked.write(b"HTTP/1.1 307 X\r\n" + location + b"content-length: 0\r\n\r\n")
        else:
            await asked.write(answer(200, BODY))

    with RawServer(handler) as server:
        mode.open(server.url)
        assert mode.generate().text == "hello"
        assert server.asked[1].target == "/a%20b/%C3%BC/%41?x=%3C1%3E&y=[2]"
        mode.close()
