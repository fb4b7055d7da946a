"""A long body of known length is read into one piece of memory, and its connection serves the next request."""

from __future__ import annotations

import asyncio
import gc
import json
import tracemalloc
from io import BytesIO
from typing import Any

import pytest

from genai_runtime.errors import (
    APIError,
    APITimeoutError,
    GenAIError,
    ResponseDecodeError,
    ResponseTooLarge,
)
from genai_runtime.transport import Limits, Request, RetryPolicy, Timeouts, Transport
from genai_runtime.transport.adapters.whole_body import read_rest
from genai_runtime.transport.body import BodyReader
from tests.cases import case
from tests.genai_runtime.transport.modes import JSON, Mode
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

TEXT = "0123456789abcdef" * (1 << 16)
BODY = json.dumps([TEXT]).encode()
modes = pytest.mark.parametrize("mode", [Mode(n) for n in ("sync", "sync-httptools", "aio", "aio-httptools")], ids=repr)


async def give(asked: Asked) -> None:
    """What the path asks for."""
    whole = answer(503 if asked.target.endswith("failed") else 200, BODY)
    if asked.target.endswith("slowly"):
        for at in range(0, len(whole), 150_001):
            await asked.write(whole[at : at + 150_001])
            await asyncio.sleep(0.001)
    elif asked.target.endswith(("cut", "failed")):
        await asked.write(whole[:-9])
        await asked.hang_up()
    elif asked.target.endswith("silent"):
        await asked.write(whole[: len(whole) // 2])
        await asyncio.sleep(5)
    elif asked.target.endswith("more"):
        await asked.write(whole + b"HTTP/1.1 200 OK\r\n")
    elif asked.target.endswith("packed"):
        await asked.write(answer(200, BODY, "application/json", "content-encoding: identity"))
    else:
        await asked.write(whole)


def calls(mode: Mode, url: str, *paths: str, **settings: Any) -> list[Any]:
    """Call each path, over one client; give what came of each."""

    def body(transport: Any) -> Any:
        def request(path: str) -> Request:
            return Request(JSON, f"/{path}", body={})

        if isinstance(transport, Transport):
            found: list[Any] = []
            for path in paths:
                try:
                    found.append(transport.call(request(path), lambda response: response.json()))
                except GenAIError as error:
                    found.append(error)
            return found

        async def run() -> list[Any]:
            found: list[Any] = []
            for path in paths:
                try:
                    found.append(await transport.call(request(path), lambda response: response.json()))
                except GenAIError as error:
                    found.append(error)
            return found

        return run()

    made: list[Any] = mode.use(url, body, retry=RetryPolicy(attempts=1), **settings)
    return made


@modes
def test_it_comes_whole_and_leaves_its_connection(mode: Mode) -> None:
    with RawServer(give) as server:
        paths = ("at-once", "slowly", "packed", "slowly", "at-once")
        assert calls(mode, server.url, *paths) == [[TEXT]] * len(paths)
        assert server.connections == 1


@modes
def test_what_breaks_in_its_midst_is_said(mode: Mode) -> None:
    with RawServer(give) as server:
        cut, failed, good = calls(mode, server.url, "cut", "failed", "at-once")
        assert isinstance(cut, GenAIError), cut
        assert not isinstance(cut, ResponseDecodeError | APIError)
        assert isinstance(failed, APIError)
        assert failed.code == 503
        assert good == [TEXT]
        (silent,) = calls(mode, server.url, "silent", timeouts=Timeouts(total=0.3))
        assert isinstance(silent, APITimeoutError), silent
        (idle,) = calls(mode, server.url, "silent", timeouts=Timeouts(total=9, idle=0.1))
        assert isinstance(idle, APITimeoutError), idle
        assert "Timeouts.idle" in str(idle)
        (large,) = calls(mode, server.url, "at-once", limits=Limits(body=1 << 19))
        assert isinstance(large, ResponseTooLarge), large


@modes
def test_a_connection_with_more_behind_the_body_is_left(mode: Mode) -> None:
    with RawServer(give) as server:
        assert calls(mode, server.url, "more", "at-once") == [[TEXT]] * 2
        assert server.connections == 2


@pytest.mark.parametrize("name", ["sync", "sync-httptools"])
def test_it_comes_in_one_piece(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fed: list[int] = []
    feed = BodyReader.feed

    def counted(self: BodyReader, data: bytes) -> bytes:
        fed.append(len(data))
        return feed(self, data)

    monkeypatch.setattr(BodyReader, "feed", counted)
    with RawServer(give) as server:
        assert calls(Mode(name), server.url, "slowly", "at-once") == [[TEXT]] * 2
    assert fed == [len(BODY)] * 2


def test_it_is_held_once() -> None:
    size = 3 << 20
    tracemalloc.start()
    try:
        found = read_rest(len, [bytes(1000)], size)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(found) == size + 1000
    assert peak < size + 10_000


def test_an_end_before_the_end() -> None:
    pieces = [b"cd", b"e", b""]

    def into(room: memoryview) -> int:
        piece = pieces.pop(0)
        room[: len(piece)] = piece
        return len(piece)

    with case("whole"):
        assert read_rest(into, [b"a", b"b"], 3) == b"abcde"
    with case("cut"), pytest.raises(EOFError):
        read_rest(into, [b"a"], 3)


def test_what_breaks_leaves_nothing_for_python_to_complain_of(capfd: pytest.CaptureFixture[str]) -> None:
    """The frames of an error hold the memory and what pointed into it, and are freed in any order."""

    def into(room: memoryview) -> int:
        raise ConnectionResetError(len(room))

    for begun in ([b"a"], [b"a" * 5]):
        with pytest.raises(ConnectionResetError) as caught:
            read_rest(into, begun, 10)
        frames = [entry.frame.f_locals for entry in caught.traceback]
        (room,) = (each["room"] for each in frames if isinstance(each.get("room"), BytesIO))
        # It is refused while anything points into it.
        room.write(bytes(100))
        del frames, room, caught
        gc.collect()
    assert capfd.readouterr().err == ""
