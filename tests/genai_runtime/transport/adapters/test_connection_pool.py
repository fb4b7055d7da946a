"""The lean pools alone: places, order, what is kept and what is thrown away, and the sockets under them."""

from __future__ import annotations

import asyncio
import gc
import math
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any
from unittest.mock import AsyncMock, Mock

import httpcore
import pytest

from genai_runtime.errors import ConfigError
from genai_runtime.transport.adapters._async import connection_pool as pool_aio
from genai_runtime.transport.adapters._async import network as network_aio
from genai_runtime.transport.adapters._async import sockets
from genai_runtime.transport.adapters._async.connection_pool import AsyncConnectionPool
from genai_runtime.transport.adapters._async.httpx_adapter import AsyncHTTPXAdapter
from genai_runtime.transport.adapters._async.slots import AsyncSlots
from genai_runtime.transport.adapters._sync import connection_pool as pool_sync
from genai_runtime.transport.adapters._sync import network
from genai_runtime.transport.adapters._sync.connection_pool import ConnectionPool
from genai_runtime.transport.adapters._sync.httpx_adapter import HTTPXAdapter
from genai_runtime.transport.adapters._sync.sockets import SocketBackend
from genai_runtime.transport.adapters.attempt import AttemptTracker
from genai_runtime.transport.adapters.library import library
from genai_runtime.transport.adapters.per_loop import PerLoop
from genai_runtime.transport.adapters.pool_settings import PoolSettings
from genai_runtime.transport.failure import Failure
from genai_runtime.transport.request import PreparedRequest
from tests.genai_runtime.transport.servers import Asked, RawServer, answer


def sync_adapter(settings: PoolSettings) -> HTTPXAdapter:
    return HTTPXAdapter(ConnectionPool(settings, library()), library())


def aio_adapter(settings: PoolSettings) -> AsyncHTTPXAdapter:
    return AsyncHTTPXAdapter(AsyncConnectionPool(settings, library()), library())


def body_of(raw: Any) -> Any:
    """The body that the pool gave, below the stream of httpx's."""
    return raw._response.stream._httpcore_stream


def taken(raw: Any) -> Any:
    """The connection that an answer comes on."""
    return body_of(raw)._connection


def pools(wire: Any) -> Any:
    return wire.pool._pools


class Pooled:
    """Either pool, its calls waited for."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._runner = asyncio.Runner()
        self._wires: list[Any] = []

    def make(self, **args: Any) -> Any:
        settings = PoolSettings({"trust_env": False, **args})
        wire = sync_adapter(settings) if self.name == "sync" else aio_adapter(settings)
        self._wires.append(wire)
        return wire

    def do(self, call: Callable[[], Any]) -> Any:
        if self.name == "sync":
            return call()

        async def main() -> Any:
            found = call()
            return await found if hasattr(found, "__await__") else found

        return self._runner.run(main())

    def open(self, wire: Any, url: str, left: float = 5.0, **more: Any) -> Any:
        prepared = PreparedRequest(more.pop("method", "GET"), url, [], more.pop("content", b""))
        return self.do(lambda: wire.open(prepared, time.monotonic() + left, 5.0))

    def next(self, raw: Any, deadline: float | None = None, idle: float = 5.0) -> bytes:
        found: bytes = self.do(lambda: raw.next(deadline, idle))
        return found

    def read(self, raw: Any) -> bytes:
        found = b""
        while data := self.next(raw):
            found += data
        return found

    def get(self, wire: Any, url: str) -> bytes:
        return self.read(self.open(wire, url))

    def close(self, thing: Any) -> None:
        self.do(lambda: thing.close() if self.name == "sync" else thing.aclose())

    def idle(self, wire: Any) -> list[Any]:
        found: list[Any] = self.do(lambda: pools(wire).find().idle)
        return found

    def end(self) -> None:
        for wire in self._wires:
            self.close(wire)
        self._runner.close()


@pytest.fixture(params=["sync", "aio"])
def pooled(request: pytest.FixtureRequest) -> Any:
    pool = Pooled(request.param)
    yield pool
    pool.end()


async def fine(asked: Asked) -> None:
    await asked.write(answer(200, b"hello", "text/plain", "x-a: \xe9"))


def full(call: Callable[[], Any]) -> None:
    with pytest.raises(Failure) as caught:
        call()
    failure = caught.value
    assert (failure.kind, failure.phase, failure.message, failure.sent, failure.timeout, failure.final) == (
        "pool", "connect", "no connection became free in time", False, True, True,
    )  # fmt: skip


def test_an_answer(pooled: Pooled) -> None:
    with RawServer(fine) as server:
        wire = pooled.make()
        raw = pooled.open(wire, f"{server.url}/x?y=1", method="POST", content=b"body")
        assert (raw.status, raw.headers["x-a"]) == (200, "\xe9")
        assert (pooled.next(raw), pooled.next(raw), pooled.next(raw)) == (b"hello", b"", b"")
        (asked,) = server.asked
        assert (asked.target, asked.body, asked.headers["content-length"]) == ("/x?y=1", b"body", "4")
        assert asked.headers["host"] == f"127.0.0.1:{server.port}"
        pooled.close(wire)


def test_the_connection_used_last_is_used_next(pooled: Pooled) -> None:
    with RawServer(fine) as server:
        wire = pooled.make()
        first, second = pooled.open(wire, server.url), pooled.open(wire, server.url)
        one, two = taken(first), taken(second)
        assert server.connections == 2
        assert (one.used, one.tracker.reused) == (1, False)
        pooled.read(first)
        pooled.read(second)
        assert pooled.idle(wire) == [one, two]
        third = pooled.open(wire, server.url)
        assert taken(third) is two
        assert (two.used, two.tracker.reused, one.used) == (2, True, 1)
        pooled.close(third)
        assert pooled.idle(wire) == [one]
        assert pooled.get(wire, server.url) == b"hello"
        assert server.connections == 2
        pooled.close(wire)


def test_how_long_a_connection_may_take_is_told_to_it(pooled: Pooled) -> None:
    asked: list[Any] = []

    class Refuses:
        def handle_request(self, request: Any) -> Any:
            asked.append(request)
            raise httpcore.ConnectError("x")

        async def handle_async_request(self, request: Any) -> Any:
            return self.handle_request(request)

        def is_available(self) -> bool:
            return True

        def has_expired(self) -> bool:
            return False

        def close(self) -> None:
            asked.append("closed")

        async def aclose(self) -> None:
            self.close()

    with RawServer(fine) as server:
        wire = pooled.make()
        pooled.get(wire, server.url)
        (unit,) = pooled.idle(wire)
        real, unit.connection, unit._stream = unit.connection, Refuses(), None
        with pytest.raises(Failure):
            pooled.open(wire, server.url)
        request, closed = asked
        assert request.extensions["timeout"] == {"connect": 5.0, "pool": 0.0}
        assert (request.method, closed) == (b"GET", "closed")
        pooled.do(lambda: real.close() if pooled.name == "sync" else real.aclose())


def test_a_pool_that_is_dropped_leaves_no_socket_behind() -> None:
    with RawServer(fine) as server:
        pooled = Pooled("sync")
        wire = sync_adapter(PoolSettings({"trust_env": False}))
        pooled.get(wire, server.url)
        (unit,) = pools(wire).find().idle
        del wire
        gc.collect()
        assert unit.connection.is_closed()
        pooled.end()


def test_a_connection_serves_its_own_origin(pooled: Pooled) -> None:
    with RawServer(fine) as one, RawServer(fine) as two:
        wire = pooled.make()
        for server in (one, two, one, two, one):
            assert pooled.get(wire, server.url) == b"hello"
        assert (one.connections, two.connections) == (1, 1)
        pooled.close(wire)


def test_an_answer_that_is_not_read_to_its_end_costs_its_connection(pooled: Pooled) -> None:
    with RawServer(fine) as server:
        wire = pooled.make(limits={"max_connections": 1})
        for _ in range(2):
            raw = pooled.open(wire, server.url)
            pooled.close(raw)
            pooled.close(raw)
        assert server.connections == 2
        assert pooled.idle(wire) == []
        assert pooled.get(wire, server.url) == b"hello"
        pooled.close(wire)


def test_a_long_body_is_read_past_httpcore(pooled: Pooled, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = bytes(range(256)) * 4096
    for module in (pool_sync, pool_aio):
        monkeypatch.setattr(module, "_LONG", len(whole) // 2)

    async def sends(asked: Asked) -> None:
        said = answer(200, whole[: len(whole) // 4] if asked.target == "/short" else whole)
        await asked.write(said[:-9] if asked.target == "/cut" else said)
        if asked.target == "/cut":
            await asked.hang_up()

    with RawServer(sends) as server:
        wire = pooled.make()
        raw = pooled.open(wire, f"{server.url}/long")
        begun = pooled.next(raw) + pooled.next(raw)
        assert body_of(raw)._direct is not None
        assert begun + pooled.read(raw) == whole
        assert pooled.next(raw) == b""
        assert pooled.idle(wire) == [], "its connection knows nothing of what was read"
        assert pooled.get(wire, f"{server.url}/short") == whole[: len(whole) // 4]
        assert len(pooled.idle(wire)) == 1
        raw = pooled.open(wire, f"{server.url}/cut")
        with pytest.raises(Failure) as caught:
            pooled.read(raw)
        assert (caught.value.kind, caught.value.phase, caught.value.sent) == ("reset", "body", True)
        assert pooled.idle(wire) == []
        assert server.connections == 2
        pooled.close(wire)


def test_there_are_so_many_places(pooled: Pooled) -> None:
    with RawServer(fine) as server:
        wire = pooled.make(limits={"max_connections": 2})
        first, second = pooled.open(wire, server.url), pooled.open(wire, server.url)
        for left in (0.02, -1.0):
            full(lambda left=left: pooled.open(wire, server.url, left))  # type: ignore[misc]
        pooled.read(first)
        third = pooled.open(wire, server.url)
        full(lambda: pooled.open(wire, server.url, 0.02))
        pooled.close(third)
        pooled.close(second)
        assert [pooled.get(wire, server.url) for _ in range(3)] == [b"hello"] * 3
        pooled.close(wire)


def test_so_many_idle_ones_are_kept(pooled: Pooled) -> None:
    with RawServer(fine) as server:
        for most in (0, 1):
            wire = pooled.make(limits={"max_keepalive_connections": most})
            open = [pooled.open(wire, server.url) for _ in range(2)]
            first = taken(open[0])
            for raw in open:
                pooled.read(raw)
            assert pooled.idle(wire) == [first][:most]
            pooled.close(wire)


def test_an_idle_connection_is_kept_so_long(pooled: Pooled) -> None:
    with RawServer(fine) as server:
        wire = pooled.make(limits={"keepalive_expiry": 0.05})
        pooled.get(wire, server.url)
        time.sleep(0.1)
        pooled.get(wire, server.url)
        assert server.connections == 2
        assert len(pooled.idle(wire)) == 1
        pooled.close(wire)


def test_a_place_is_given_back_when_nothing_can_be_opened(pooled: Pooled) -> None:
    wire = pooled.make(limits={"max_connections": 1}, proxy="ftp://x")
    for _ in range(3):
        with pytest.raises(ConfigError, match="the proxy must be"):
            pooled.open(wire, "http://127.0.0.1:9/")
    refusing = pooled.make(limits={"max_connections": 1})
    for _ in range(3):
        with pytest.raises(Failure) as caught:
            pooled.open(refusing, "http://127.0.0.1:9/")
        assert caught.value.kind == "refused"
    assert pooled.idle(refusing) == []


def test_a_body_that_fails_is_the_caller_s_matter(pooled: Pooled) -> None:
    def body() -> Any:
        yield b"a"
        raise ZeroDivisionError

    async def later() -> Any:
        for piece in body():
            yield piece

    with RawServer(fine) as server:
        wire = pooled.make(limits={"max_connections": 1})
        for _ in range(2):
            with pytest.raises(ZeroDivisionError):
                pooled.open(wire, server.url, method="POST", content=body() if pooled.name == "sync" else later())
        assert pooled.get(wire, server.url) == b"hello"
        pooled.close(wire)


@pytest.mark.parametrize(("late", "final"), [(True, True), (False, False)])
def test_silence_in_a_body(pooled: Pooled, late: bool, final: bool) -> None:
    async def slow(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhe")
        await asyncio.sleep(0.4)

    with RawServer(slow) as server:
        wire = pooled.make()
        raw = pooled.open(wire, server.url)
        assert pooled.next(raw) == b"he"
        with pytest.raises(Failure) as caught:
            pooled.next(raw, time.monotonic() + 0.05 if late else None, 5.0 if late else 0.05)
        failure = caught.value
        assert (failure.kind, failure.phase, failure.sent, failure.timeout, failure.final) == (
            "other", "body", True, True, final,
        )  # fmt: skip
        assert pooled.idle(wire) == []
        pooled.close(wire)


def test_time_that_is_over_is_not_waited_for() -> None:
    with RawServer(fine) as server:
        wire = sync_adapter(PoolSettings({"trust_env": False}))
        raw = wire.open(PreparedRequest("GET", server.url, [], b""), time.monotonic() + 5, 5.0)
        with pytest.raises(Failure) as caught:
            raw.next(time.monotonic() - 1, 5.0)
        assert (caught.value.timeout, caught.value.final, caught.value.phase) == (True, True, "body")
        assert pools(wire).find().idle == []
        wire.close()


def test_pieces_without_bytes_are_passed_over(pooled: Pooled) -> None:
    with RawServer(fine) as server:
        wire = pooled.make()
        raw = pooled.open(wire, server.url)

        def pieces() -> Any:
            yield from (b"", b"a", b"", b"")

        async def later() -> Any:
            for piece in pieces():
                yield piece

        raw._iterator = pieces() if pooled.name == "sync" else later()
        assert (pooled.next(raw), pooled.next(raw)) == (b"a", b"")
        pooled.close(wire)


def test_a_child_makes_connections_of_its_own(pooled: Pooled, monkeypatch: pytest.MonkeyPatch) -> None:
    """As after a fork: what is open belongs to the parent, and is neither used, nor kept, nor counted."""
    with RawServer(fine) as server:
        wire = pooled.make(limits={"max_connections": 1})
        pooled.get(wire, server.url)
        (unit,) = pooled.idle(wire)
        held = pooled.open(wire, server.url)
        assert taken(held) is unit
        parent = os.getpid()
        monkeypatch.setattr(os, "getpid", lambda: parent + 1)
        assert pooled.get(wire, server.url) == b"hello"
        assert server.connections == 2
        (own,) = pooled.idle(wire)
        assert own is not unit
        pooled.read(held)
        assert pooled.idle(wire) == [own]
        first = pooled.open(wire, server.url)
        full(lambda: pooled.open(wire, server.url, 0.02))
        pooled.read(first)
        pooled.close(wire)
        if pooled.name == "aio":
            pooled.do(lambda: body_of(held)._pool.aclose())


def test_what_a_child_inherits_is_closed_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(fine) as server:
        pooled = Pooled("sync")
        wire = pooled.make()
        pooled.get(wire, server.url)
        (unit,) = pools(wire).find().idle
        parent = os.getpid()
        monkeypatch.setattr(os, "getpid", lambda: parent + 1)
        pooled.get(wire, server.url)
        assert unit.connection.is_closed()
        assert unit not in pools(wire).find().idle
        pooled.end()


def test_a_socket_that_takes_no_option_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As one that was reset at once, on macOS."""
    opened = Mock()
    opened.setsockopt.side_effect = OSError(22, "Invalid argument")
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: opened)
    with pytest.raises(httpcore.ConnectError, match="Invalid argument"):
        SocketBackend(httpcore).connect_tcp("host", 1)
    opened.close.assert_called_once_with()


def test_a_loop_that_ended_without_a_word_is_forgotten() -> None:
    async def close(value: object) -> None:
        raise AssertionError

    values: PerLoop[object] = PerLoop(object, close)
    gone = asyncio.new_event_loop()
    value = gone.run_until_complete(values.add())
    assert len(values) == 1
    gone.close()
    here = asyncio.new_event_loop()
    assert here.run_until_complete(values.add()) is not value
    assert [loop is here for loop in values._entries] == [True]
    here.close()


def test_loops_of_other_threads_come_and_go_while_one_is_added() -> None:
    class Loop:
        """Is asked whether it is closed just when another thread does the same."""

        def is_closed(self) -> bool:
            others.append(Loop())
            values._entries[others[-1]] = values._entries.pop(self)  # type: ignore[index,arg-type]
            return True

    others: list[Any] = [Loop()]
    values: PerLoop[object] = PerLoop(object, AsyncMock())
    values._entries[others[0]] = Mock()
    loop = asyncio.new_event_loop()
    value = loop.run_until_complete(values.add())
    assert values._entries[loop].value is value
    loop.close()


def test_a_loop_that_does_not_know_of_generators(monkeypatch: pytest.MonkeyPatch) -> None:
    """As that of nest_asyncio: the collector ends what the loop would have, and must not be told to await."""
    closed: list[object] = []
    unraised: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", unraised.append)

    async def close(value: object) -> None:
        closed.append(value)
        await asyncio.sleep(0)

    async def add(values: PerLoop[object]) -> None:
        sys.set_asyncgen_hooks(None, None)
        await values.add()

    values: PerLoop[object] = PerLoop(object, close)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(add(values))
    del values
    gc.collect()
    assert (closed, unraised) == ([], [])
    loop.close()


def test_a_wire_that_is_closed_keeps_nothing(pooled: Pooled) -> None:
    with RawServer(fine) as server:
        wire = pooled.make()
        pooled.get(wire, server.url)
        raw = pooled.open(wire, server.url)
        if pooled.name == "sync":
            wire.close()
            assert pools(wire).find().idle == []
            assert pooled.read(raw) == b"hello"
            assert pools(wire).find().idle == []
        else:
            pooled.close(wire)
            assert len(pools(wire)) == 0
        pooled.close(wire)


# ---- the sockets


class Socket:
    """What a connection reads and writes, written down."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = list(pieces)
        self.log: list[Any] = []

    def read(self, size: int, timeout: float | None = None) -> bytes:
        self.log.append(("read", size, timeout))
        return self.pieces.pop(0)

    def write(self, data: bytes, timeout: float | None = None) -> None:
        self.log.append(("write", data, timeout))
        if not self.pieces:
            raise httpcore.WriteError("x")

    def close(self) -> None:
        self.log.append("closed")

    def start_tls(self, context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        self.log.append((context, server_hostname, timeout))
        self.inside = Socket()
        return self.inside

    def get_extra_info(self, info: str) -> str:
        return f"its {info}"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def begun(left: float) -> AttemptTracker:
    tracker = AttemptTracker()
    tracker.begin(100.0 + left, False)
    return tracker


def test_every_read_and_write_is_held_to_the_deadline(clock: list[float]) -> None:
    tracker, inner = begun(7.0), Socket(b"a", b"")
    stream = network.NetworkStream(httpcore, inner, tracker)  # type: ignore[arg-type]
    stream.write(b"x" * 65536 + b"y", timeout=99.0)
    assert tracker.phase == "send"
    assert inner.log == [("write", b"x" * 65536, 7.0), ("write", b"y", 7.0)]
    inner.log.clear()
    assert stream.read(10, timeout=99.0) == b"a"
    assert (tracker.phase, tracker.received) == ("headers", True)
    assert inner.log == [("read", 10, 7.0)]
    tracker.received = False
    assert stream.read(10) == b""
    assert not tracker.received
    assert stream.get_extra_info("socket") == "its socket"
    clock[0] = 107.0
    inner.log.clear()
    with pytest.raises(httpcore.ReadTimeout):
        stream.read(10)
    assert not tracker.write_failed
    with pytest.raises(httpcore.WriteTimeout):
        stream.write(b"x")
    # HTTP/2 acknowledges what it reads: the request had been sent.
    assert (tracker.phase, tracker.write_failed, tracker.sent) == ("headers", False, True)
    tracker.begin(107.0, reused=True)
    with pytest.raises(httpcore.WriteTimeout):
        stream.write(b"x")
    assert (tracker.phase, tracker.write_failed, tracker.sent) == ("send", True, False)
    assert inner.log == []
    stream.close()
    assert inner.log == ["closed"]


class Pieces:
    """What is written by either network stream, piece by piece, in a request whose body is there already."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.written: list[bytes] = []
        self.tracker = AttemptTracker()
        self.tracker.begin(None, reused=False, whole=True)
        self._runner = asyncio.Runner()
        socket = SimpleNamespace(
            write=lambda data, timeout=None: self.written.append(data),
            read=lambda size, timeout=None: b"answer",
            is_closing=lambda: False,
            close=self._runner.close,
            get_extra_info=None,
        )
        self._stream: Any
        if name == "sync":
            self._stream = network.NetworkStream(httpcore, socket, self.tracker)
        else:
            protocol = sockets._Protocol()
            protocol.transport = socket
            protocol.data_received(b"answer")
            socket = sockets.AsyncSocket(httpcore, protocol)
            self._stream = network_aio.AsyncNetworkStream(httpcore, socket, self.tracker)

    def do(self, name: str, argument: Any) -> Any:
        call = getattr(self._stream, name)
        if self.name == "sync":
            return call(argument)

        async def main() -> Any:
            return await call(argument)

        return self._runner.run(main())


@pytest.fixture(params=["sync", "aio"])
def pieces(request: pytest.FixtureRequest) -> Iterator[Pieces]:
    made = Pieces(request.param)
    yield made
    made._runner.close()


def test_a_head_waits_for_the_body_that_is_there(pieces: Pieces) -> None:
    pieces.do("write", b"head")
    pieces.do("write", b"body")
    assert (pieces.written, pieces.tracker.phase) == ([], "send")
    pieces.do("write", b"")
    assert pieces.written == [b"headbody"]
    pieces.do("write", b"")
    assert pieces.written == [b"headbody"]


def test_a_large_body_is_not_copied_behind_its_head(pieces: Pieces) -> None:
    large = b"x" * (1 << 14)
    pieces.do("write", b"head")
    pieces.do("write", large)
    assert pieces.written == [b"head", large]


def test_what_is_held_goes_before_an_answer_is_read(pieces: Pieces) -> None:
    pieces.do("write", b"head")
    assert pieces.do("read", 99) == b"answer"
    assert pieces.written == [b"head"]
    assert pieces.tracker.phase == "headers"


def test_nothing_is_held_for_a_proxy_nor_for_a_body_in_blocks(pieces: Pieces) -> None:
    pieces.tracker.through_proxy("https", "http://p")
    pieces.tracker.connecting()
    pieces.do("write", b"CONNECT")
    assert pieces.written == [b"CONNECT"]
    pieces.tracker.securing()
    pieces.do("write", b"head")
    assert pieces.written == [b"CONNECT"]
    pieces.do("write", b"")
    pieces.tracker.begin(None, reused=False)
    pieces.do("write", b"block")
    assert pieces.written == [b"CONNECT", b"head", b"block"]


def test_a_write_that_fails_is_known(clock: list[float]) -> None:
    tracker = begun(7.0)
    with pytest.raises(httpcore.WriteError):
        network.NetworkStream(httpcore, Socket(), tracker).write(b"x")  # type: ignore[arg-type]
    assert tracker.write_failed


def test_a_handshake_is_held_to_the_deadline(clock: list[float]) -> None:
    context: Any = object()
    tracker, inner = begun(7.0), Socket()
    tracker.writing()
    inside = network.NetworkStream(httpcore, inner, tracker).start_tls(context, "host", 3.0)  # type: ignore[arg-type]
    assert isinstance(inside, network.NetworkStream)
    assert (inside._inner, inside._tracker, tracker.phase) == (inner.inside, tracker, "connect")
    network.NetworkStream(httpcore, inner, tracker).start_tls(context, "host", 30.0)  # type: ignore[arg-type]
    assert inner.log == [(context, "host", 3.0), (context, "host", 7.0)]


def test_a_connection_is_opened_within_the_deadline(clock: list[float]) -> None:
    asked: list[Any] = []

    socket = Socket()

    def connect(*what: Any) -> Socket:
        asked.append(what)
        return socket

    tracker = begun(7.0)
    tracker.through_proxy("https", "http://p")
    backend = network.NetworkBackend(httpcore, tracker)
    backend.close()
    backend._inner.connect_tcp = connect  # type: ignore[method-assign,assignment]
    stream = backend.connect_tcp("host", 1, 3.0, "local", ["options"])
    assert isinstance(stream, network.NetworkStream)
    assert (stream._inner, stream._tracker, backend._opened) == (socket, tracker, stream)
    assert tracker._left == 1
    backend.connect_tcp("host", 1, 30.0)

    assert asked == [
        ("host", 1, 3.0, "local", ["options"]),
        ("host", 1, 7.0, None, None),
    ]


# ---- asyncio


def test_those_who_wait_are_served_in_turn() -> None:
    async def main() -> None:
        slots = AsyncSlots(1)
        order: list[int] = []

        async def wait(number: int) -> None:
            await slots.acquire(math.inf)
            order.append(number)

        await slots.acquire(math.inf)
        tasks = [asyncio.create_task(wait(number)) for number in range(4)]
        await asyncio.sleep(0)
        tasks[1].cancel()
        await asyncio.sleep(0)
        slots.release()
        # It was handed its place, and is cancelled before it knows: the next in turn has it.
        tasks[0].cancel()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert order == [2]
        slots.release()
        await tasks[3]
        assert order == [2, 3]
        slots.release()
        assert slots.free == 1
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())


def test_a_newcomer_waits_behind_those_who_wait() -> None:
    async def main() -> None:
        slots = AsyncSlots(1)
        await slots.acquire(math.inf)
        waiting = asyncio.create_task(slots.acquire(math.inf))
        await asyncio.sleep(0)
        slots.free = 1
        late = asyncio.create_task(slots.acquire(math.inf))
        await asyncio.sleep(0)
        assert slots.free == 1
        assert not late.done()
        for task in (waiting, late):
            task.cancel()
        await asyncio.gather(waiting, late, return_exceptions=True)

    asyncio.run(main())


def test_every_loop_closes_its_own_connections() -> None:
    with RawServer(fine) as server:
        wire = aio_adapter(PoolSettings({"trust_env": False}))
        prepared = PreparedRequest("GET", server.url, [], b"")

        async def once() -> None:
            raw = await wire.open(prepared, time.monotonic() + 5, 5.0)
            while await raw.next(None, 5.0):
                pass

        with asyncio.Runner() as one, asyncio.Runner() as two:
            one.run(once())
            two.run(once())
            assert len(pools(wire)) == 2
            assert server.connections == 2
            made = [entry.value for entry in pools(wire)._entries.values()]
            two.run(wire.aclose())
            assert len(pools(wire)) == 0
            assert [len(pool.open) for pool in made] == [1, 0]
        assert [len(pool.open) for pool in made] == [0, 0]


def test_a_loop_that_still_runs_is_asked_to_close_what_it_has() -> None:
    with RawServer(fine) as server:
        wire = aio_adapter(PoolSettings({"trust_env": False}))
        prepared = PreparedRequest("GET", server.url, [], b"")
        opened, closing, closed = threading.Event(), threading.Event(), threading.Event()
        left: list[int] = []

        async def elsewhere() -> None:
            raw = await wire.open(prepared, time.monotonic() + 5, 5.0)
            pool = body_of(raw)._pool
            opened.set()
            await asyncio.to_thread(closing.wait)
            for _ in range(100):
                await asyncio.sleep(0)
            left.append(len(pool.open))
            closed.set()

        thread = threading.Thread(target=lambda: asyncio.run(elsewhere()))
        thread.start()
        opened.wait()
        asyncio.run(wire.aclose())
        assert len(pools(wire)) == 0
        closing.set()
        thread.join()
        assert closed.is_set()
        assert left == [0]


def test_a_read_that_is_cancelled_costs_its_connection() -> None:
    async def slow(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhe")
        await asyncio.sleep(0.3)

    async def main(url: str) -> None:
        wire = aio_adapter(PoolSettings({"trust_env": False, "limits": {"max_connections": 1}}))
        raw = await wire.open(PreparedRequest("GET", url, [], b""), time.monotonic() + 5, 5.0)
        assert await raw.next(None, 5.0) == b"he"
        task = asyncio.create_task(raw.next(None, 5.0))
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (body_of(raw)._pool.open, body_of(raw)._pool.slots.free) == (set(), 1)
        await wire.aclose()

    with RawServer(slow) as server:
        asyncio.run(main(server.url))


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_connection_through_a_proxy(scheme: str) -> None:
    settings = PoolSettings({"proxy": "http://u:p@p:8", "limits": {"keepalive_expiry": 7}})
    where = (scheme, "example.com", 443)
    for made in (pool_sync.PooledConnection(library(), where, settings),
                 pool_aio.PooledConnection(library(), where, settings)):  # fmt: skip
        connection = made.connection
        assert isinstance(connection, httpcore.HTTPProxy | httpcore.AsyncHTTPProxy)
        assert (connection._proxy_url.host, connection._proxy_url.port) == (b"p", 8)
        assert (b"Proxy-Authorization", b"Basic dTpw") in connection._proxy_headers
        assert (connection._max_connections, connection._keepalive_expiry) == (1, 7)
        assert connection._network_backend is made._backend
        assert connection._ssl_context is (settings.ssl_context() if scheme == "https" else None)
        assert (made.proxied, made.reusable(), made.used, made.origin) == (True, True, 0, where)
        assert made.tracker._handshakes == (1 if scheme == "https" else 0)


@pytest.mark.parametrize(
    ("host", "sent"), [("example.com", b"example.com"), ("b\xfccher.example", b"xn--bcher-kva.example")]
)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_connection_of_its_own(scheme: str, host: str, sent: bytes) -> None:
    settings = PoolSettings({"trust_env": False, "limits": {"keepalive_expiry": 7}})
    where = (scheme, host, 81)
    for made in (pool_sync.PooledConnection(library(), where, settings),
                 pool_aio.PooledConnection(library(), where, settings)):  # fmt: skip
        connection = made.connection
        assert connection._origin == httpcore.Origin(scheme.encode(), sent, 81)
        assert connection._keepalive_expiry == 7
        assert connection._network_backend is made._backend
        assert connection._ssl_context is (settings.ssl_context() if scheme == "https" else None)
        assert (made.proxied, made.used, made.origin) == (False, 0, where)


def test_an_answer_nobody_reads_is_closed_by_its_loop() -> None:
    with RawServer(fine) as server:

        async def main() -> Any:
            wire = aio_adapter(PoolSettings({"trust_env": False}))
            raw = await wire.open(PreparedRequest("GET", server.url, [], b""), time.monotonic() + 5, 5.0)
            (unit,) = body_of(raw)._pool.open
            raw.abandon()
            for _ in range(10):
                await asyncio.sleep(0)
            assert unit not in body_of(raw)._pool.open
            assert raw._response.is_closed
            raw.abandon()
            await wire.aclose()
            other = await wire.open(PreparedRequest("GET", server.url, [], b""), time.monotonic() + 5, 5.0)
            return other

        raw = asyncio.run(main())
        # Its loop is over, and has closed what it held.
        raw.abandon()
        assert body_of(raw)._pool.open == set()
