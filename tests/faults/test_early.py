"""Servers that speak before they are asked: an error while a body is being sent, and bytes of an answer too many."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from genai import errors
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import MODEL, Mode

LARGE = b"x" * (12 << 20)
REFUSAL = json.dumps({"error": {"code": 413, "message": "it is too much", "status": "INVALID_ARGUMENT"}}).encode()
REPLY = answer(413, REFUSAL, "application/json", "connection: close")


@contextlib.contextmanager
def refusing(then: Callable[[socket.socket], None]) -> Iterator[str]:
    """A server that begins uploads, reads a little of any other body, answers 413 to it, and does ``then``."""
    listening = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    started = answer(200, b"", "text/plain", f"x-goog-upload-url: {url}/up", "x-goog-upload-status: active")

    def serve_one(connection: socket.socket) -> None:
        seen = connection.recv(1 << 16)
        while b"\r\n\r\n" not in seen:
            seen += connection.recv(1 << 16)
        if b"x-goog-upload-command: start" in seen.lower():
            connection.sendall(started)
            return serve_one(connection)
        while len(seen) < 30000:
            seen += connection.recv(1 << 16)
        connection.sendall(REPLY)
        return then(connection)

    def serve() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                serve_one(connection)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield url
    finally:
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


def hang_up(connection: socket.socket) -> None:
    """Close with the rest unread: the kernel answers what still comes with a reset."""


def hang_up_late(connection: socket.socket) -> None:
    time.sleep(0.1)


def half_close(connection: socket.socket) -> None:
    """Say that nothing more comes, and read on for a while."""
    connection.shutdown(socket.SHUT_WR)
    connection.settimeout(2)
    while connection.recv(1 << 16):
        pass


def generate(client: Any) -> Any:
    return client.models.generate_content(model=MODEL, contents=[LARGE.decode()])


def upload(client: Any) -> Any:
    return client.files.upload(file=LARGE, config={"mime_type": "text/plain"})


@pytest.mark.parametrize("then", [hang_up, hang_up_late, half_close])
@pytest.mark.parametrize("call", [generate, upload])
def test_F112_an_error_while_a_large_body_is_sent(mode: Mode, call: Any, then: Any) -> None:
    # aiohttp drops what it has not read when a write fails: whether the answer or the reset is seen first is chance.
    chance = mode.name == "aio" and then is hang_up
    seen = 0
    for turn in range(40 if chance else 2):
        if turn > 1 and seen:
            break
        with refusing(then) as url:
            mode.open(url, retry={"attempts": 1}, timeout=20)
            outcome = mode.call(call)
            if not chance or isinstance(outcome.error, errors.APIError):
                error = outcome.failed(errors.APIError)
                assert (error.code, error.message) == (413, "it is too much")
                seen += 1
            else:
                outcome.failed((errors.APIConnectionError, errors.UploadInterrupted))
            mode.close()
    assert seen > 0


# ---- bytes that belong to no answer


def said(text: str) -> bytes:
    part = {"content": {"role": "model", "parts": [{"text": text}]}, "finishReason": "STOP"}
    return json.dumps({"candidates": [part]}).encode()


def chunked(body: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


def echo(asked: Asked) -> bytes:
    return said(json.loads(asked.body)["contents"][0]["parts"][0]["text"])


FOREIGN = answer(200, said("of somebody else"))


@pytest.mark.parametrize("wait", [0.0, 0.05], ids=["glued", "before the next"])
@pytest.mark.parametrize("extra", [FOREIGN, b"HTTP/1.1 ", b"\0", FOREIGN * 300], ids=["answer", "part", "byte", "many"])
@pytest.mark.parametrize("framing", [lambda body: answer(200, body), chunked], ids=["length", "chunked"])
def test_F113_bytes_of_a_second_answer(mode: Mode, framing: Any, extra: bytes, wait: float) -> None:
    written = threading.Semaphore(0)

    async def handler(asked: Asked) -> None:
        first = framing(echo(asked))
        if wait:
            await asked.write(first)
            await asyncio.sleep(wait)
            await asked.write(extra)
        else:
            await asked.write(first + extra)
        written.release()

    with RawServer(handler) as server:
        mode.open(server.url)
        for number in range(4):
            outcome = mode.generate(f"question {number}")
            if mode.name == "aio" and extra == b"\0" and framing is chunked and not wait:
                # aiohttp's parser refuses the whole for the byte that is too much.
                outcome.failed(errors.APIConnectionError)
            else:
                assert outcome.text == f"question {number}"
            # Past that, the bytes would be taken for the beginning of the next answer: nobody could tell.
            if mode.is_sync:
                assert written.acquire(timeout=60)
            else:
                assert mode.run(lambda: asyncio.to_thread(written.acquire, timeout=60))
                mode.run(lambda: asyncio.sleep(wait))
        assert server.connections >= 4


def test_F113_bytes_after_a_stream(mode: Mode) -> None:
    async def handler(asked: Asked) -> None:
        body = b"data: " + echo(asked) + b"\n\n"
        await asked.write(answer(200, body, "text/event-stream") + FOREIGN)

    with RawServer(handler) as server:
        mode.open(server.url)
        for number in range(3):
            assert mode.stream(f"question {number}").text == f"question {number}"
        assert server.connections == 3
