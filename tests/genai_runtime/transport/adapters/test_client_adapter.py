"""Whole clients of httpx behind the transport, on clients that are scripts: what they are told, and what is closed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from genai_runtime.transport.adapters._async.client_adapter import AsyncClientAdapter
from genai_runtime.transport.adapters._sync.client_adapter import ClientAdapter
from genai_runtime.transport.failure import Failure
from genai_runtime.transport.request import PreparedRequest

HEADERS = [("user-agent", "ours"), ("a", "b")]


class Response:
    """What a client answers: in pieces, any of which may be an exception."""

    status_code = 201
    is_stream_consumed = is_closed = False

    def __init__(self, *pieces: Any, timeout: Any = None) -> None:
        self._pieces = pieces
        self.headers = httpx.Headers([("x-a", "1"), ("x-a", "2")])
        self.request = SimpleNamespace(extensions={} if timeout is None else {"timeout": timeout})
        self.closed = 0
        self.stream = self

    def __iter__(self) -> Any:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> Any:
        for piece in self._pieces:
            if piece == b"slow":
                await asyncio.sleep(5)
            if isinstance(piece, Exception):
                raise piece
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class Client:
    def __init__(self, answer: Any, agent: str = "python-httpx/0") -> None:
        self.headers = httpx.Headers({"user-agent": agent})
        self._answer = answer
        self.built: Any = None
        self.sent: Any = None
        self.closed = 0
        self.is_closed = False

    def build_request(self, *what: Any, **more: Any) -> Any:
        self.built = (what, more)
        if isinstance(self._answer, ValueError):
            raise self._answer
        return "the request"

    def send(self, *what: Any, **more: Any) -> Any:
        self.sent = (what, more)
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer

    def close(self) -> None:
        self.closed += 1


class AsyncClient(Client):
    async def send(self, *what: Any, **more: Any) -> Any:
        if self._answer == "slow":
            await asyncio.sleep(5)
        return super().send(*what, **more)

    async def aclose(self) -> None:
        self.closed += 1


for kind in (Client, AsyncClient):
    kind.__module__ = "httpx._client"


class Side:
    def __init__(self, name: str) -> None:
        self.name = name
        self._runner = asyncio.Runner()

    def client(self, answer: Any, agent: str = "python-httpx/0") -> Any:
        return (Client if self.name == "sync" else AsyncClient)(answer, agent)

    def wire(self, client: Any, *, owned: bool = False, timeout: Any = None) -> Any:
        kind: Any = ClientAdapter if self.name == "sync" else AsyncClientAdapter
        given = {"make": lambda: client} if owned else {"client": client}
        return kind(**given, ours="ours", timeout=timeout)

    def do(self, call: Callable[[], Any]) -> Any:
        async def main() -> Any:
            return await call()

        return call() if self.name == "sync" else self._runner.run(main())

    def open(self, wire: Any, left: float = 5.0, idle: float = 60.0) -> Any:
        prepared = PreparedRequest("POST", "https://x/y", HEADERS, b"body", idle)
        return self.do(lambda: wire.open(prepared, time.monotonic() + left, 3.0))

    def next(self, raw: Any, deadline: float | None = None, idle: float = 5.0) -> bytes:
        found: bytes = self.do(lambda: raw.next(deadline, idle))
        return found

    def close(self, thing: Any) -> None:
        self.do(lambda: thing.close() if self.name == "sync" else thing.aclose())

    def end(self) -> None:
        self._runner.close()


@pytest.fixture(params=["sync", "aio"])
def side(request: pytest.FixtureRequest) -> Any:
    one = Side(request.param)
    yield one
    one.end()


@pytest.mark.parametrize(("agent", "sent"), [("python-httpx/0", "ours"), ("mine", "ours mine")])
def test_what_a_client_is_told(side: Side, agent: str, sent: str) -> None:
    client = side.client(Response(), agent)
    raw = side.open(side.wire(client, timeout=httpx.Timeout(2.0)))
    (method, url), more = client.built
    assert (method, url, more["content"]) == ("POST", "https://x/y", b"body")
    assert more["headers"] == [("user-agent", sent), ("a", "b")]
    assert more["timeout"] == httpx.Timeout(2.0)
    assert client.sent == (("the request",), {"stream": True, "follow_redirects": False})
    assert (raw.status, dict(raw.headers)) == (201, {"x-a": "1, 2"})
    side.open(side.wire(client))
    timeout = client.built[1]["timeout"]
    assert timeout.connect == 3.0
    assert 4 < timeout.read <= 5


def test_a_body_is_read_to_its_end_and_closed(side: Side) -> None:
    response = Response(b"", b"ab", b"", b"c", b"")
    raw = side.open(side.wire(side.client(response)))
    assert (side.next(raw), side.next(raw), response.closed) == (b"ab", b"c", 0)
    assert side.next(raw) == b""
    assert response.closed == 1
    side.close(raw)
    assert response.closed == 2


@pytest.mark.parametrize("owned", [False, True])
def test_a_client_of_our_own_is_closed(side: Side, owned: bool) -> None:
    client = side.client(Response(), "mine")
    wire = side.wire(client, owned=owned)
    for _ in range(2):
        side.open(wire)
        assert client.built[1]["headers"][0] == ("user-agent", "ours mine")
    assert client.closed == 0
    side.close(wire)
    assert client.closed == owned


def test_failures_before_the_answer(side: Side) -> None:
    for error, kind, phase, sent in (
        (httpx.ConnectError("x"), "other", "connect", False),
        (httpx.ReadError("x"), "reset", "headers", True),
    ):
        with pytest.raises(Failure) as caught:
            side.open(side.wire(side.client(error)))
        assert (caught.value.kind, caught.value.phase, caught.value.sent) == (kind, phase, sent)
        assert caught.value.__context__ is None
    with pytest.raises(Failure) as caught:
        side.open(side.wire(side.client(httpx.ReadTimeout("x"))), 0.0)
    assert (caught.value.timeout, caught.value.final) == (True, True)


def test_mistakes_are_no_failures(side: Side) -> None:
    for error in (ValueError("built"), RuntimeError("sent")):
        with pytest.raises(type(error)) as caught:
            side.open(side.wire(side.client(error)))
        assert caught.value is error
    error = RuntimeError("read")
    response = Response(b"a", error)
    raw = side.open(side.wire(side.client(response)))
    side.next(raw)
    with pytest.raises(RuntimeError) as caught:
        side.next(raw)
    assert caught.value is error


def test_failures_in_the_body(side: Side) -> None:
    response = Response(b"a", httpx.ReadError("x"))
    raw = side.open(side.wire(side.client(response)))
    assert side.next(raw) == b"a"
    with pytest.raises(Failure) as caught:
        side.next(raw)
    failure = caught.value
    assert (failure.kind, failure.phase, failure.sent, failure.__context__) == ("reset", "body", True, None)
    assert response.closed == 1
    response = Response(httpx.ReadTimeout("x"))
    raw = side.open(side.wire(side.client(response)))
    with pytest.raises(Failure) as caught:
        side.next(raw, time.monotonic() + 0.0015)
    assert (caught.value.timeout, caught.value.final, caught.value.phase) == (True, True, "body")


def test_time_that_is_over_before_a_body_is_read() -> None:
    side = Side("sync")
    response = Response(b"a")
    raw = side.open(side.wire(side.client(response)))
    with pytest.raises(Failure) as caught:
        side.next(raw, time.monotonic() - 1)
    failure = caught.value
    assert (failure.kind, failure.phase, failure.message) == ("other", "body", "timed out reading the answer")
    assert (failure.sent, failure.timeout, failure.final) == (True, True, True)
    assert response.closed == 1


@pytest.mark.parametrize(
    ("deadline", "idle", "own", "read"),
    [(None, 5.0, 60.0, 5.0), (None, 90.0, 60.0, 60.0), (103.0, 5.0, 60.0, 3.0), (109.0, 5.0, 60.0, 5.0)],
)
def test_httpx_reads_its_patience_anew_for_a_body(
    monkeypatch: pytest.MonkeyPatch, deadline: float | None, idle: float, own: float, read: float
) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    side = Side("sync")
    timeouts: dict[str, Any] = {"read": 600.0, "connect": 1.0}
    raw = side.open(side.wire(side.client(Response(b"a", b"b", timeout=timeouts))), idle=own)
    assert timeouts["read"] == 600.0
    side.next(raw, deadline, idle)
    assert timeouts == {"read": read, "connect": 1.0}
    side.next(raw, deadline, 1.0)
    assert timeouts["read"] == read
    bare = side.open(side.wire(side.client(Response(b"a", timeout="none"))))
    assert side.next(bare, deadline, idle) == b"a"


def test_asyncio_holds_the_deadline_itself() -> None:
    side = Side("aio")
    with pytest.raises(Failure) as caught:
        side.open(side.wire(side.client("slow")), 0.02)
    failure = caught.value
    assert (failure.phase, failure.sent, failure.timeout, failure.final) == ("headers", True, True, True)
    for deadline, idle, final in ((0.02, 5.0, True), (5.0, 0.02, False), (None, 0.02, False)):
        response = Response(b"slow")
        raw = side.open(side.wire(side.client(response)))
        with pytest.raises(Failure) as caught:
            side.next(raw, None if deadline is None else time.monotonic() + deadline, idle)
        failure = caught.value
        assert (failure.phase, failure.sent, failure.timeout, failure.final) == ("body", True, True, final)
        assert response.closed == 1
    raw.abandon()
    side.end()


def test_an_answer_that_nobody_reads_is_closed() -> None:
    side = Side("sync")
    response = Response(b"a")
    side.open(side.wire(side.client(response))).abandon()
    assert response.closed == 1
