"""How long a silence may last, and what a call does not do behind its caller's back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from genai_runtime import errors
from genai_runtime.transport import Limits, Operation, Request, RequestOptions, Timeouts, Transport

from .modes import JSON, MODES, SSE, Mode
from .servers import END, STREAM, Asked, RawServer, answer, chunk

FINISHED = b'data: {"candidates": [{"finishReason": "STOP"}]}\n\n'
# httpx reads its timeout once for a whole body, so a synchronous client of the caller's has one patience for all of it.
PATIENT = [mode for mode in MODES if mode.holds_deadlines]


@pytest.mark.parametrize("mode", PATIENT, ids=str)
def test_a_model_may_think_after_its_headers(mode: Mode) -> None:
    async def think(asked: Asked) -> None:
        await asked.write(STREAM)
        await asyncio.sleep(0.4)
        await asked.write(chunk(FINISHED) + END)

    with RawServer(think) as server:
        assert len(mode.stream(server.url, timeouts=Timeouts(idle=0.1))) == 1


def test_a_timeout_of_the_caller_replaces_every_silence() -> None:
    timeouts = Timeouts(idle=60.0).limited(300)
    assert (timeouts.total, timeouts.gap, timeouts.idle) == (300, 300, 300)


@pytest.mark.parametrize("mode", PATIENT, ids=str)
def test_a_long_timeout_outlasts_the_default_silence(mode: Mode) -> None:
    async def pause(asked: Asked) -> None:
        await asked.write(STREAM + chunk(b"data: {}\n\n"))
        await asyncio.sleep(0.4)
        await asked.write(chunk(FINISHED) + END)

    request = Request(SSE, "/x", body={}, options=RequestOptions(timeout=5))

    def body(transport: Any) -> Any:
        if isinstance(transport, Transport):
            return list(transport.stream(request, lambda event: event))

        async def read() -> list[Any]:
            return [event async for event in transport.stream(request, lambda event: event)]

        return read()

    with RawServer(pause) as server:
        assert len(mode.use(server.url, body, timeouts=Timeouts(idle=0.1))) == 2


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_headers_beyond_the_limit(mode: Mode) -> None:
    async def many(asked: Asked) -> None:
        await asked.write(answer(200, b"{}", "application/json", *[f"x-{number}: {'a' * 90}" for number in range(20)]))

    with RawServer(many) as server:
        assert mode.call(server.url) == {}
        with pytest.raises(errors.ResponseTooLarge) as caught:
            mode.call(server.url, limits=Limits(headers=1000))
        assert caught.value.limit == "headers"


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_body_that_is_used_up_is_not_redirected(mode: Mode, status: int) -> None:
    """Followed, it would carry out the request with an empty body, and call that a success."""

    async def redirect(asked: Asked) -> None:
        if asked.number == 1:
            await asked.write(answer(status, b"", "text/plain", "location: /v1beta/y"))
        else:
            await asked.write(answer(200, b"{}"))

    def pieces() -> Iterator[bytes]:
        yield b"once"

    async def apieces() -> AsyncIterator[bytes]:
        yield b"once"

    content = pieces() if mode.name.startswith("sync") else apieces()
    request = Request(Operation("op", "POST", "creating"), "/x", headers={"Content-Length": "4"}, content=content)
    with RawServer(redirect) as server:
        with pytest.raises(errors.APIError) as caught:
            mode.use(server.url, lambda transport: transport.send(request))
        assert caught.value.code == status
        assert [asked.body for asked in server.asked] == [b"once"]


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_what_is_read_whole_is_redirected(mode: Mode) -> None:
    async def redirect(asked: Asked) -> None:
        first = asked.number == 1
        await asked.write(answer(307, b"", "text/plain", "location: /v1beta/y") if first else answer(200, asked.body))

    with RawServer(redirect) as server:
        assert mode.call(server.url, JSON) == {"a": 1}
