"""What comes after an answer is nobody's, whichever client it came through: the caller's own clients too."""

from __future__ import annotations

import json

import pytest

from tests.cases import case
from tests.genai_runtime.transport.modes import JSON, MODES, Mode
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

FOREIGN = answer(200, b'{"of": "somebody else"}')


@pytest.mark.parametrize("mode", MODES, ids=repr)
@pytest.mark.parametrize("extra", [FOREIGN, b"HTTP/1.1 "])
def test_the_next_call_gets_its_own_answer(mode: Mode, extra: bytes) -> None:
    from genai_runtime.transport import Request, Transport

    async def handler(asked: Asked) -> None:
        await asked.write(answer(200, json.dumps({"for": asked.headers["x-number"]}).encode()) + extra)

    def request(number: int) -> Request:
        return Request(JSON, "/x", body={}, headers={"x-number": str(number)})

    def body(transport: object) -> object:
        if isinstance(transport, Transport):
            return [transport.call(request(number), lambda response: response.json()) for number in range(3)]

        async def several() -> list[object]:
            call = transport.call  # type: ignore[attr-defined]
            return [await call(request(number), lambda response: response.json()) for number in range(3)]

        return several()

    with RawServer(handler) as server:
        assert mode.use(server.url, body) == [{"for": "0"}, {"for": "1"}, {"for": "2"}]
        assert server.connections == 3


def test_a_length_of_thousands_of_digits_is_a_mistake_of_the_server() -> None:
    from genai_runtime.errors import APIConnectionError
    from genai_runtime.transport import Request, RetryPolicy

    async def handler(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\ncontent-length: " + b"9" * 5000 + b"\r\n\r\n{}")

    with RawServer(handler) as server:
        for mode in MODES:
            with case(mode), pytest.raises(APIConnectionError) as caught:
                mode.use(
                    server.url,
                    lambda transport: transport.call(Request(JSON, "/x", body={}), lambda response: response.json()),
                    retry=RetryPolicy(attempts=1),
                )
            assert caught.value.kind == "protocol", mode
