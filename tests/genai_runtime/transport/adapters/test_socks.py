"""Calls through a real SOCKS5 proxy, and what is made of one that refuses or breaks off."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from genai_runtime import errors
from tests.genai_runtime.transport.modes import BILLABLE, FAST, MODES, Mode
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

pytest.importorskip("socksio")

LEAN = [mode for mode in MODES if mode.name in ("sync", "aio")]
lean = pytest.mark.parametrize("mode", LEAN, ids=str)


class Socks(RawServer):
    """``steps`` are the answers to the greeting, to the password and to the request; None hangs up instead."""

    def __init__(self, port: int, *steps: bytes | None, password: bool = False) -> None:
        self._upstream = port
        self._password = password
        self._steps = steps or (b"\x05\x02\x01\x00" if password else b"\x05\x00", b"\x05\x00\x00\x01" + bytes(6))
        self.heard: list[bytes] = []
        super().__init__(self._nothing)

    async def _nothing(self, asked: Asked) -> None:
        raise AssertionError

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        steps = [b"\x05\x02", b"\x01\x00", self._steps[-1]] if self._password else list(self._steps)
        for step in steps:
            self.heard.append(await reader.read(1024))
            if step is None:
                writer.close()
                return
            writer.write(step)
            await writer.drain()
        if self.heard[-1][:2] != b"\x05\x01" or steps[-1][1:2] != b"\0":  # type: ignore[index]
            writer.close()
            return
        there, back = await asyncio.open_connection("127.0.0.1", self._upstream)
        try:
            await asyncio.gather(self._pump(reader, back), self._pump(there, writer))
        except ConnectionError:
            return
        finally:
            for end in (writer, back):
                end.transport.abort()

    @staticmethod
    async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()

    def args(self, mode: Mode, credentials: str = "") -> dict[str, Any]:
        proxy = f"socks5://{credentials}127.0.0.1:{self.port}"
        if mode.name == "sync":
            return {"client_args": {"proxy": proxy}}
        return {"async_client_args": {"proxy": proxy, "verify": True}}


async def fine(asked: Asked) -> None:
    await asked.write(answer(200, b'{"a": 1}'))


@lean
@pytest.mark.parametrize("credentials", ["", "user:pass@"])
def test_through_a_proxy(mode: Mode, credentials: str) -> None:
    with RawServer(fine) as server, Socks(server.port, password=bool(credentials)) as proxy:
        url = "http://far.example"
        assert mode.call(url, allow_insecure=True, **proxy.args(mode, credentials)) == {"a": 1}
        assert len(server.asked) == 1
    assert proxy.heard[-1] == b"\x05\x01\x00\x03\x0bfar.example\x00\x50"
    assert proxy.heard[0] == (b"\x05\x01\x02" if credentials else b"\x05\x01\x00")
    if credentials:
        assert proxy.heard[1] == b"\x01\x04user\x04pass"


@lean
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    "steps",
    [
        (None,),
        (b"\x05\x00", None),
        (b"garbage",),
        (b"\x05\x00", b"garbage"),
        (b"\x05\xff",),
        (b"\x05\x00", b"\x05\x05\x00\x01" + bytes(6)),
    ],
    ids=["gone", "gone-later", "garbage", "garbage-later", "no-method", "refused"],
)
def test_a_proxy_that_fails_is_told_apart(mode: Mode, scheme: str, steps: tuple[bytes | None, ...]) -> None:
    """Nothing was sent to the service: a call that may cost is tried again all the same."""
    with Socks(9, *steps) as proxy:
        with pytest.raises(errors.ProxyError) as caught:
            mode.call(f"{scheme}://far.example", BILLABLE, allow_insecure=True, **proxy.args(mode))
        assert proxy.connections == FAST.attempts
    error = caught.value
    assert (error.kind, error.phase, error.maybe_executed, error.attempts) == ("proxy", "connect", False, 5)


@lean
def test_a_server_behind_a_proxy_that_hangs_up_is_no_proxy_s_fault(mode: Mode) -> None:
    async def gone(asked: Asked) -> None:
        await asked.hang_up()

    with RawServer(gone) as server, Socks(server.port) as proxy, pytest.raises(errors.APIConnectionError) as caught:
        mode.call("http://far.example", BILLABLE, allow_insecure=True, **proxy.args(mode))
    error = caught.value
    assert not isinstance(error, errors.ProxyError)
    assert (error.kind, error.maybe_executed) == ("reset", True)
    assert len(server.asked) == 2


@lean
def test_a_wrong_password_is_said_and_not_tried_again(mode: Mode) -> None:
    refused = "the proxy takes none of the ways to log in"
    connect = "the proxy could not connect: the server refused the connection"
    for steps, words, final in (
        ((b"\x05\x02", b"\x01\x01"), "the proxy refused the user or the password", True),
        ((b"\x05\xff",), refused, False),
        ((b"\x05\x02", b"\x01\x00", b"\x05\x05\x00\x01" + bytes(6)), connect, False),
    ):
        with Socks(9, *steps) as proxy:
            with pytest.raises(errors.ProxyError, match=words) as caught:
                mode.call("http://far.example", allow_insecure=True, **proxy.args(mode, "user:wr0ng@"))
            assert proxy.connections == (1 if final else FAST.attempts)
        assert "wr0ng" not in str(caught.value)
