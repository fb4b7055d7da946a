"""Requests past aiohttp's session: when, with what on the way, and what is read of the environment."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from genai_runtime.transport.adapters import aiohttp_exchange
from genai_runtime.transport.request import PreparedRequest

from ..servers import Asked, RawServer, answer

aiohttp = pytest.importorskip("aiohttp")

from genai_runtime.transport.adapters.aiohttp_adapter import AiohttpAdapter  # noqa: E402 - behind importorskip

HEADERS = [("accept", "*/*"), ("accept-encoding", "gzip"), ("user-agent", "ours"), ("x-goog-api-key", "k")]


async def fine(asked: Asked) -> None:
    await asked.write(answer(200, b"hello", "text/plain"))


async def read(adapter: AiohttpAdapter, prepared: PreparedRequest) -> tuple[int, bytes]:
    raw = await adapter.open(prepared, time.monotonic() + 5, 5.0)
    body = b""
    while data := await raw.next(time.monotonic() + 5, 5.0):
        body += data
    await raw.aclose()
    return raw.status, body


def get(url: str, *more: tuple[str, str]) -> PreparedRequest:
    return PreparedRequest("GET", url + "/v1/a%20b?c=%2F", [*HEADERS, *more], b"")


def post(url: str, content: bytes, *more: tuple[str, str]) -> PreparedRequest:
    return PreparedRequest("POST", url + "/x", [*HEADERS, *more], content)


@pytest.fixture
def through_session(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The URLs of requests that go through a session, which is watched as tracing does it."""
    seen: list[str] = []

    class Request(aiohttp.ClientRequest):  # type: ignore[misc,name-defined]
        async def send(self, conn: Any) -> Any:
            seen.append(str(self.url))
            return await super().send(conn)

    original = aiohttp.ClientSession.__init__

    def watched(self: Any, *args: Any, **kwargs: Any) -> None:
        original(self, *args, **{**kwargs, "request_class": Request})

    monkeypatch.setattr(aiohttp.ClientSession, "__init__", watched)
    return seen


def test_the_same_request_reaches_the_server_either_way(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = ("content-type", "application/json")
    kinds: list[Callable[[str], PreparedRequest]] = [
        get, lambda url: post(url, b"{}", typed), lambda url: post(url, b"", typed),
        lambda url: PreparedRequest("DELETE", url + "/x", HEADERS, b""),
        lambda url: PreparedRequest("PATCH", url + "/x", [*HEADERS, typed], b"x" * 60_000),
    ]  # fmt: skip

    async def main(url: str) -> None:
        adapter = AiohttpAdapter()
        for kind in kinds:
            assert await read(adapter, kind(url)) == (200, b"hello")
        await adapter.aclose()

    found: list[Any] = []
    for direct in (True, False):
        if not direct:
            monkeypatch.setattr(aiohttp_exchange, "_supported", lambda: False)
        with RawServer(fine) as server:
            asyncio.run(main(server.url))
            assert server.connections == 1
            assert {asked.headers["host"] for asked in server.asked} == {f"127.0.0.1:{server.port}"}
            lines = [(asked.head.split(b"\r\n")[0], asked.body) for asked in server.asked]
            headers = [{**asked.headers, "host": ""} for asked in server.asked]
            # Some versions of aiohttp say how long the body is that a DELETE has not.
            headers[3].pop("content-length", None)
            found.append((lines, headers))
    assert found[0] == found[1]


def test_what_only_a_session_can_do_goes_through_one(through_session: list[str]) -> None:
    async def main(url: str) -> None:
        async def blocks() -> AsyncIterator[bytes]:
            yield b"xy"

        adapter = AiohttpAdapter()
        await read(adapter, get(url))
        await read(adapter, PreparedRequest("POST", url + "/x", HEADERS, b"x"))
        assert through_session == []
        for number, prepared in enumerate([
            post(url, b"x" * 70_000),
            PreparedRequest("POST", url + "/x", [*HEADERS, ("content-length", "2")], blocks()),
            get(url, ("x-name", "\xe9")),
            get(url, ("host", "other")),
            get(url, ("content-length", "0")),
        ], 1):  # fmt: skip
            assert await read(adapter, prepared) == (200, b"hello")
            assert len(through_session) == number, prepared
        for name, value in (("x-a", "b\r\nx-c: d"), ("x-a\r\nx-c", "d")):
            with pytest.raises(ValueError, match=r"(?i)header|newline|carriage|character"):
                await read(adapter, get(url, (name, value)))
        await adapter.aclose()
        through_session.clear()
        every: list[dict[str, Any]] = [
            {"cookies": {"a": "b"}}, {"timeout": 5}, {"trust_env": True}, {"trace_configs": [aiohttp.TraceConfig()]},
            {"read_bufsize": 1 << 16}, {"headers": {"x-a": "b"}}, {"connector": aiohttp.TCPConnector()},
        ]  # fmt: skip
        for number, args in enumerate(every, 1):
            adapter = AiohttpAdapter(None, args)
            assert await read(adapter, get(url)) == (200, b"hello")
            assert len(through_session) == number, args
            await adapter.aclose()

    with RawServer(fine) as server:
        asyncio.run(main(server.url))
        assert all("x-c" not in asked.headers for asked in server.asked)


def test_whoever_watches_sessions_sees_every_request(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    kind = aiohttp.ClientSession
    inner, outer, made = kind._request, kind.request, kind.__init__

    async def _request(self: Any, method: str, url: Any, **more: Any) -> Any:
        seen.append("_request")
        return await inner(self, method, url, **more)

    def request(self: Any, method: str, url: Any, **more: Any) -> Any:
        seen.append("request")
        return outer(self, method, url, **more)

    def traced(self: Any, *args: Any, **more: Any) -> None:
        config = aiohttp.TraceConfig()

        async def started(*what: Any) -> None:
            seen.append("trace")

        config.on_request_start.append(started)
        made(self, *args, **{**more, "trace_configs": [config]})

    async def main(url: str) -> None:
        adapter = AiohttpAdapter()
        await read(adapter, get(url))
        for name, value in (("_request", _request), ("request", request)):
            # The session is there already.
            with monkeypatch.context() as patched:
                patched.setattr(kind, name, value)
                await read(adapter, get(url))
            await read(adapter, get(url))
        monkeypatch.setattr(kind, "__init__", traced)
        late = AiohttpAdapter()
        await read(late, get(url))
        await adapter.aclose()
        await late.aclose()

    with RawServer(fine) as server:
        asyncio.run(main(server.url))
        assert len(server.asked) == 6
    assert seen == ["_request", "request", "trace"]


def test_interim_answers_are_passed_over() -> None:
    async def twice(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + answer(201, b"hello", "text/plain"))

    async def main(url: str) -> None:
        adapter = AiohttpAdapter()
        for _ in range(2):
            assert await read(adapter, get(url)) == (201, b"hello")
        await adapter.aclose()

    with RawServer(twice) as server:
        asyncio.run(main(server.url))
        assert server.connections == 1


def test_an_answer_in_pieces_comes_after_an_interim_one() -> None:
    async def slowly(asked: Asked) -> None:
        whole = b"HTTP/1.1 100 Continue\r\n\r\n" + answer(201, b"hello", "text/plain")
        for at in range(0, len(whole), 9):
            await asked.write(whole[at : at + 9])
            await asyncio.sleep(0.001)

    async def main(url: str) -> None:
        adapter = AiohttpAdapter()
        for _ in range(2):
            assert await read(adapter, get(url)) == (201, b"hello")
        await adapter.aclose()

    with RawServer(slowly) as server:
        asyncio.run(main(server.url))
        assert server.connections == 1


def test_a_server_that_hung_up_is_seen_before_the_request_is_sent() -> None:
    async def once(asked: Asked) -> None:
        await asked.write(answer(200, b"hello", "text/plain"))
        asked.writer.close()
        await asked.writer.wait_closed()
        hung_up.set()

    async def main(url: str) -> None:
        adapter = AiohttpAdapter()
        for _ in range(3):
            assert await read(adapter, post(url, b"{}")) == (200, b"hello")
            # The loop has no time to notice.
            assert hung_up.wait(5)
            hung_up.clear()
        await adapter.aclose()

    hung_up = threading.Event()
    with RawServer(once) as server:
        asyncio.run(main(server.url))
        assert (len(server.asked), server.connections) == (3, 3)


@pytest.mark.filterwarnings("error")
def test_a_call_that_is_cancelled_while_that_is_looked_at_leaves_no_connection() -> None:
    async def once(asked: Asked) -> None:
        await asked.write(answer(200, b"hello", "text/plain"))
        asked.writer.close()
        await asked.writer.wait_closed()
        hung_up.set()

    async def main(url: str) -> None:
        adapter = AiohttpAdapter()
        for turns in range(6):
            assert await read(adapter, post(url, b"{}")) == (200, b"hello")
            assert hung_up.wait(5)
            hung_up.clear()
            call = asyncio.create_task(read(adapter, post(url, b"{}")))
            for _ in range(turns):
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.wait([call])
            del call
            gc.collect()
        own = adapter._sessions.find()
        assert own is not None
        assert not own.client.connector._acquired
        await adapter.aclose()

    hung_up = threading.Event()
    with RawServer(once) as server:
        asyncio.run(main(server.url))


def test_a_connection_that_spoke_out_of_turn_is_left_before_the_request_is_sent() -> None:
    async def main(url: str) -> None:
        adapter = AiohttpAdapter()
        assert await read(adapter, post(url, b"{}")) == (200, b"hello")
        own = adapter._sessions.find()
        assert own is not None
        ((protocol, _),) = next(iter(own.client.connector._conns.values()))
        protocol._tail = b"HTTP/1.1 200 OK\r\n\r\n"
        assert await read(adapter, post(url, b"{}")) == (200, b"hello")
        assert await read(adapter, post(url, b"{}")) == (200, b"hello")
        await adapter.aclose()

    with RawServer(fine) as server:
        asyncio.run(main(server.url))
        assert (len(server.asked), server.connections) == (3, 2)


class NoThreads(ThreadPoolExecutor):
    def submit(self, *args: Any, **kwargs: Any) -> Any:
        raise AssertionError(f"a request hops into a thread: {args}")


def test_no_request_hops_into_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """aiohttp reads proxies and ~/.netrc in threads, for each request, where it is to trust the environment."""

    async def main(url: str) -> None:
        asyncio.get_running_loop().set_default_executor(NoThreads(1))
        for args in ({}, {"headers": {"x-a": "b"}}):
            adapter = AiohttpAdapter(None, args)
            for _ in range(3):
                assert await read(adapter, get(url)) == (200, b"hello")
            await adapter.aclose()

    with RawServer(fine) as server:
        asyncio.run(main(server.url))


def test_proxies_of_the_environment_are_read_once_for_a_client(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)

    async def main(first: RawServer, second: RawServer) -> None:
        where, other = "http://gateway.test:81", "http://direct.test:81"
        monkeypatch.setenv("http_proxy", f"http://us%40er:p%3Aw@127.0.0.1:{first.port}")
        monkeypatch.setenv("no_proxy", "direct.test")
        early = AiohttpAdapter()
        for _ in range(2):
            assert await read(early, get(where)) == (200, b"hello")
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{second.port}")
        late = AiohttpAdapter()
        for adapter in (early, late):
            assert await read(adapter, get(where)) == (200, b"hello")
        assert (len(first.asked), len(second.asked)) == (3, 1)
        assert all(asked.target.startswith(where) for asked in (*first.asked, *second.asked))
        assert {asked.headers["proxy-authorization"] for asked in first.asked} == {"Basic dXNAZXI6cDp3"}
        assert "proxy-authorization" not in second.asked[0].headers
        # Past the proxy there is no such host.
        with pytest.raises(Exception, match=r"resolved|reach|name"):
            await read(late, get(other))
        unwilling = AiohttpAdapter(None, {"trust_env": False})
        with pytest.raises(Exception, match=r"resolved|reach|name"):
            await read(unwilling, get(where))
        for adapter in (early, late, unwilling):
            await adapter.aclose()

    with RawServer(fine) as first, RawServer(fine) as second:
        asyncio.run(main(first, second))


def test_the_ways_to_many_origins_are_not_all_kept() -> None:
    adapter = AiohttpAdapter(None, {"trust_env": False})
    for number in range(200):
        assert adapter._way(f"http://host{number}.test/x") == ([], {})
    assert len(adapter._ways) <= 65
