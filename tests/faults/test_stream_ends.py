"""F111, F115 and the ends of streams: bodies that are no events, cuts between events, readers that are let go."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import pytest

import genai
from genai import errors
from genai_runtime.transport import Limits
from tests.genai_runtime.transport.servers import END, STREAM, Asked, RawServer, answer, chunk
from tests.stopwatch import Stopwatch

from .oracle import ATTEMPTS, FAST, KEY, MODEL, Memory, Mode, unfinished_allowed


def event(text: str, finish: str | None = None) -> bytes:
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": [{"text": text}]}}
    if finish:
        candidate["finishReason"] = finish
    return b"data: " + json.dumps({"candidates": [candidate]}).encode() + b"\r\n\r\n"


def body(code: int, status: str, indent: int | None = 2, *, listed: bool = False) -> bytes:
    error = {"error": {"code": code, "message": "It {is} [overloaded].", "status": status, "details": [{"a": ["}"]}]}}
    return json.dumps([error] if listed else error, indent=indent).encode() + b"\n"


BODIES = [
    body(503, "UNAVAILABLE"),
    body(503, "UNAVAILABLE", None),
    body(503, "UNAVAILABLE", listed=True),
    body(503, "UNAVAILABLE").replace(b"\n", b"\r\n"),
    body(503, "UNAVAILABLE").replace(b"\n", b"\n\n"),
    body(503, "UNAVAILABLE").rstrip(),
]
bodies = pytest.mark.parametrize("raw", BODIES, ids=["indented", "one-line", "listed", "crlf", "blank-lines", "no-end"])
pieces = pytest.mark.parametrize("size", [7, 10_000], ids=["pieces", "whole"])


def serving(*parts: bytes, size: int = 10_000, die: bool = False, head: bytes = STREAM) -> RawServer:
    async def handle(asked: Asked) -> None:
        await asked.write(head)
        for part in parts:
            for start in range(0, len(part), size):
                await asked.write(chunk(part[start : start + size]))
        if die:
            await asyncio.sleep(0.05)
            await asked.reset()
        await asked.write(END)

    return RawServer(handle)


# ---- F111


@bodies
@pieces
def test_F111_error_body_in_the_middle(mode: Mode, raw: bytes, size: int) -> None:
    with serving(event("one"), event("two"), raw, size=size) as server:
        mode.open(server)
        error = mode.stream().failed(errors.Unavailable, requests=1)
    assert (error.code, error.status, error.message) == (503, "UNAVAILABLE", "It {is} [overloaded].")
    assert [each.text for each in error.partial] == ["one", "two"]


@bodies
@pieces
def test_F111_error_body_as_the_first_thing(mode: Mode, raw: bytes, size: int) -> None:
    with serving(raw, size=size) as server:
        mode.open(server)
        assert mode.stream().failed(errors.Unavailable, requests=ATTEMPTS).attempts == ATTEMPTS


def test_F111_refusal_as_the_first_thing(mode: Mode) -> None:
    with serving(body(400, "INVALID_ARGUMENT")) as server:
        mode.open(server)
        mode.stream().failed(errors.InvalidArgument, requests=1)


def test_F111_error_body_of_a_status(mode: Mode) -> None:
    async def handle(asked: Asked) -> None:
        await asked.write(answer(429, body(429, "RESOURCE_EXHAUSTED"), "text/event-stream"))

    with RawServer(handle) as server:
        mode.open(server)
        assert mode.stream().failed(errors.ResourceExhausted, requests=ATTEMPTS).message.startswith("It")


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        (b'{"code": 503, "message": "busy"}', 503, "busy"),
        (b'{"message": "busy", "type": "overloaded_error"}', 500, "busy"),
        (b'{"error": {"code": 503, "message": "busy"}}', 503, "busy"),
        (b'"busy"', 500, "busy"),
    ],
)
def test_F62_event_that_is_an_error_by_its_name(mode: Mode, data: bytes, code: int, message: str) -> None:
    """As gateways have it."""
    told = b"event: error\ndata: " + data + b"\n\n"
    with serving(event("one"), told) as server:
        mode.open(server)
        error = mode.stream().failed(errors.APIError, requests=1)
    assert (error.code, error.message, [each.text for each in error.partial]) == (code, message, ["one"])
    with serving(told) as server:
        mode.open(server)
        assert mode.stream().failed(errors.APIError, requests=ATTEMPTS).code == code


def test_F111_error_body_that_is_cut(mode: Mode) -> None:
    with serving(event("one"), BODIES[0][:40]) as server:
        mode.open(server)
        assert len(mode.stream().failed((errors.StreamTruncated, errors.ResponseDecodeError)).partial) == 1


@pytest.mark.parametrize("kind", ["text/plain", "text/plain; charset=utf-8"])
def test_F63_text_plain_is_read_as_unary_answers_are(mode: Mode, kind: str) -> None:
    head = STREAM.replace(b"text/event-stream", kind.encode())
    for part in (event("x", "STOP"), event("x", "STOP")[6:], b"[" + event("x", "STOP")[6:].strip() + b"]"):
        with serving(part, head=head) as server:
            mode.open(server)
            assert mode.stream().text == "x"
    for part in (BODIES[0], b"Please sign in\n"):
        with serving(part, head=head) as server:
            mode.open(server, retry={"attempts": 1})
            mode.stream().failed(errors.Unavailable if part is BODIES[0] else errors.UnexpectedContentType)


# ---- ends


@pytest.mark.parametrize("die", [False, True], ids=["end", "reset"])
@pytest.mark.parametrize("cut", [1, 2, 3, 4], ids=["lf", "crlf", "crlf-lf", "all"])
def test_F59_last_event_that_lacks_its_blank_line(mode: Mode, cut: int, die: bool) -> None:
    """It is given, and then the error says that the stream is cut."""
    with serving(event("one"), event("two")[:-cut], die=die) as server:
        mode.open(server)
        error = mode.stream().failed((errors.StreamTruncated, errors.StreamInterrupted), requests=1)
    assert [each.text for each in error.partial] == ["one", "two"]


@pytest.mark.parametrize("die", [False, True], ids=["end", "reset"])
@pytest.mark.parametrize("rest", [b"\r\n", b"\n", b"", b"\r\n\r\n: by", b"\n\ndata: [DONE]"])
def test_F59_finish_reason_whose_event_lacks_its_blank_line(mode: Mode, rest: bytes, die: bool) -> None:
    """Nothing was lost: some gateways, and most mocks, end the last line so, or not at all."""
    with serving(event("one"), event("two", "STOP").rstrip() + rest, die=die) as server:
        mode.open(server)
        assert mode.stream().text == "onetwo"


@pytest.mark.parametrize("die", [False, True], ids=["end", "reset"])
def test_F59_half_an_event_is_none(mode: Mode, die: bool) -> None:
    with serving(event("one"), event("two")[:20], die=die) as server:
        mode.open(server)
        error = mode.stream().failed(errors.StreamInterrupted if die else errors.StreamTruncated, requests=1)
    assert [each.text for each in error.partial] == ["one"]


def test_F60_what_was_interrupted_had_been_carried_out(mode: Mode) -> None:
    with serving(event("one"), die=True) as server:
        mode.open(server)
        error = mode.stream().failed(errors.StreamInterrupted, requests=1)
    assert (error.kind, error.phase, error.maybe_executed, error.attempts) == ("reset", "body", True, 1)
    assert (error.request.method, error.request.url.partition("?")[0][-21:]) == ("POST", "streamGenerateContent")


def test_F60_dies_after_every_finish_reason(mode: Mode) -> None:
    with serving(event("one"), event("two", "STOP"), die=True) as server:
        mode.open(server)
        assert mode.stream().text == "onetwo"
    with serving(event("one"), event("two", "STOP"), event("three")[:-9], die=True) as server:
        mode.open(server)
        assert len(mode.stream().failed(errors.StreamInterrupted, requests=1).partial) == 2


@pytest.mark.parametrize("length", [b"content-length: 0", b"transfer-encoding: chunked"])
def test_F26_empty_stream(mode: Mode, length: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n" + length + b"\r\n\r\n"

    async def handle(asked: Asked) -> None:
        await asked.write(head + (b"" if b"length" in length else END))

    with RawServer(handle) as server:
        mode.open(server)
        assert mode.stream().failed(errors.StreamTruncated, requests=1).partial == []
        mode.open(server, limits=Limits(truncated="ignore"))
        with unfinished_allowed():
            assert mode.stream().ok(requests=1) == []
        mode.open(server, limits=Limits(empty="ignore"))
        assert mode.stream().ok(requests=1) == []
        mode.open(server, limits=Limits(truncated="warn"))
        with pytest.warns(UserWarning, match="after 0 events"):
            assert mode.stream().ok(requests=1) == []


def test_F26_chunks_carry_the_headers(mode: Mode) -> None:
    head = STREAM.replace(b"\r\n\r\n", b"\r\nx-gemini-service-tier: standard\r\n\r\n")
    with serving(event("one"), event("two", "STOP"), head=head) as server:
        mode.open(server)
        chunks = mode.stream().ok()
    assert [each.sdk_http_response.headers["x-gemini-service-tier"] for each in chunks] == ["standard"] * 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"error": "overloaded"}', 500),
        ('{"error": "slow down", "code": 429}', 429),
        ('{"error": {"message": "overloaded"}}', 500),
        ('{"error": {"status": "NOT_FOUND"}}', 404),
    ],
)
@pytest.mark.parametrize("surface", ["get", "generate", "stream"])
def test_F27_error_that_is_a_text(mode: Mode, surface: str, text: str, code: int) -> None:
    async def handle(asked: Asked) -> None:
        if surface == "stream":
            await asked.write(STREAM + chunk(f"data: {text}\n\n".encode()) + END)
        else:
            await asked.write(answer(200, text.encode()))

    with RawServer(handle) as server:
        mode.open(server, retry={**FAST, "attempts": 1})
        error = mode.make(surface).failed(errors.APIError)
    assert error.code == code


# ---- F115


def _waiting_server(first: bytes) -> RawServer:
    async def handle(asked: Asked) -> None:
        await asked.write(STREAM + chunk(first))
        await asyncio.sleep(20)

    return RawServer(handle)


@pytest.mark.parametrize("library", ["httpx", "httpx2", "client", "client2"])
def test_F115_closed_by_another_thread(library: str) -> None:
    with _waiting_server(event("one")) as server:
        options: dict[str, Any] = {"base_url": server.url}
        given: Any = None
        if library.startswith("client"):
            given = pytest.importorskip("httpx2" if library.endswith("2") else "httpx").Client()
            options["httpx_client"] = given
        elif library == "httpx2":
            pytest.importorskip("httpx2")
            options["http_client"] = library
        with genai.Client(api_key=KEY, http_options=options) as client:  # type: ignore[arg-type]
            stream: Any = client.models.generate_content_stream(model=MODEL, contents="x")
            assert next(stream).text == "one"
            timer = threading.Timer(0.2, stream.close)
            timer.start()
            watch = Stopwatch()
            with pytest.raises(errors.StreamInterrupted, match="closed while it was read") as caught:
                next(stream)
            assert watch.net < 2, watch
            assert len(caught.value.partial) == 1
            timer.join()
            assert list(stream) == []
            stream.close()
        if given is not None:
            given.close()


@pytest.mark.parametrize("library", ["httpx", "httpx2", "aiohttp"])
def test_F115_closed_by_another_task(library: str) -> None:
    pytest.importorskip(library)

    async def main(url: str) -> None:
        options: dict[str, Any] = {"base_url": url, "http_client": library}
        client = genai.Client(api_key=KEY, http_options=options).aio  # type: ignore[arg-type]
        stream: Any = await client.models.generate_content_stream(model=MODEL, contents="x")
        assert (await anext(stream)).text == "one"

        async def close() -> None:
            await asyncio.sleep(0.2)
            await stream.aclose()

        closing = asyncio.create_task(close())
        watch = Stopwatch()
        with pytest.raises(errors.StreamInterrupted, match="closed while it was read"):
            await anext(stream)
        assert watch.net < 2, watch
        await closing
        assert [each async for each in stream] == []
        await client.aclose()

    with _waiting_server(event("one")) as server:
        asyncio.run(main(server.url))


def test_F115_long_stream_holds_constant_memory(mode: Mode) -> None:
    """What is dropped by the caller is not kept: 200 MB go by (the full gigabytes are the long run's)."""
    big = event("x" * 1_000_000)

    async def handle(asked: Asked) -> None:
        await asked.write(STREAM)
        for _ in range(200):
            await asked.write(chunk(big))
        await asked.write(chunk(event("end", "STOP")) + END)

    def count(client: Any) -> Any:
        if mode.is_sync:
            with client.models.generate_content_stream(model=MODEL, contents="x") as stream:
                return sum(1 for _ in stream)

        async def read() -> int:
            async with client.models.generate_content_stream(model=MODEL, contents="x") as stream:
                return sum([1 async for _ in stream])

        return read()

    with RawServer(handle) as server, Memory() as memory:
        mode.open(server)
        assert mode.call(count).ok() == 201
    memory.check(20_000_000)


def test_F115_what_is_kept_of_a_long_stream(mode: Mode) -> None:
    texts = [f"{number} " + "x" * 900 for number in range(500)]
    events = b"".join(map(event, texts))
    with serving(events) as server:
        for partial, least, most in ((10_000, 1, 450), (None, 500, 500)):
            mode.open(server, limits=Limits(partial=partial))
            error = mode.stream().failed(errors.StreamTruncated)
            assert least <= len(error.partial) <= most
            assert [each.text for each in error.partial] == texts[-len(error.partial) :]
            assert error.text == "".join(texts)
