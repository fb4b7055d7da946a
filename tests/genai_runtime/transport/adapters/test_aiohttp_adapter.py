"""aiohttp behind the transport: which arguments go where, what its exceptions amount to, and what is closed."""

from __future__ import annotations

import asyncio
import os
import time
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from genai_runtime.errors import ConfigError
from genai_runtime.transport.adapters.pool_settings import MAX_CONNECTIONS, PoolSettings
from genai_runtime.transport.failure import Failure
from genai_runtime.transport.request import PreparedRequest
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

aiohttp = pytest.importorskip("aiohttp")

from genai_runtime.transport.adapters.aiohttp_adapter import AiohttpAdapter, AiohttpRawResponse, _body, _timeouts  # noqa: E402

GET = PreparedRequest("GET", "https://x/y%20z?a=%2F", [("user-agent", "ours"), ("a", "b")], b"")


def post(content: Any, method: str = "POST") -> PreparedRequest:
    return PreparedRequest(method, "https://x/y", [], content)


class Content:
    def __init__(self, *pieces: Any) -> None:
        self._pieces = list(pieces)

    async def readany(self) -> bytes:
        piece = self._pieces.pop(0) if self._pieces else b""
        if piece == "slow":
            await asyncio.sleep(5)
        if isinstance(piece, Exception):
            raise piece
        return piece  # type: ignore[no-any-return]


class Response:
    status = 206
    connection: Any = None

    def __init__(self, *pieces: Any) -> None:
        self.content = Content(*pieces)
        self.headers = {"X-A": "1", "Content-Encoding": "gzip", "Content-Length": "40"}
        self.log: list[str] = []

    def close(self) -> None:
        self.log.append("closed")

    def release(self) -> None:
        self.log.append("released")


class Session:
    """A session of the caller, as a script."""

    def __init__(self, answer: Any, **headers: str) -> None:
        self._answer = answer
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}
        self.asked: list[Any] = []
        self.closed = False

    async def request(self, *what: Any, **more: Any) -> Any:
        self.asked.append((what, more))
        if self._answer == "slow":
            await asyncio.sleep(5)
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


def opened(session: Any, prepared: PreparedRequest = GET, left: float = 5.0, **args: Any) -> Any:
    async def main() -> Any:
        wire = AiohttpAdapter(session, args, "ours")
        return await wire.open(prepared, time.monotonic() + left, 3.0)

    return asyncio.run(main())


def failed(error: Any, left: float = 5.0) -> Failure:
    with pytest.raises(Failure) as caught:
        opened(Session(error), left=left)
    assert caught.value.__context__ is None
    return caught.value


def test_what_a_session_is_told() -> None:
    session = Session(Response())
    ssl = object()
    raw = opened(session, ssl=ssl, proxy="http://p", proxy_auth=None, read_bufsize=7, timeout=9.0, limits=None)
    ((what, more),) = session.asked
    assert what[0] == "GET"
    assert str(what[1]) == "https://x/y%20z?a=%2F"
    assert more == {
        "headers": GET.headers,
        "data": None,
        "allow_redirects": False,
        "raise_for_status": False,
        "timeout": aiohttp.ClientTimeout(total=9.0, sock_connect=3.0),
        "ssl": ssl,
        "proxy": "http://p",
        "read_bufsize": 7,
    }
    assert raw.status == 206


def test_the_name_of_a_session_stands_for_ours() -> None:
    session = Session(Response(), **{"user-agent": "mine"})
    opened(session)
    assert session.asked[0][1]["headers"] == [("user-agent", "ours mine"), ("a", "b")]


@pytest.mark.parametrize(
    ("method", "content", "data"),
    [("GET", b"", None), ("DELETE", b"", None), ("POST", b"", b""), ("DELETE", b"x", b"x"), ("POST", b"x", b"x")],
)
def test_bodies(method: str, content: bytes, data: Any) -> None:
    session = Session(Response())
    opened(session, post(content, method))
    assert session.asked[0][1]["data"] == data


def test_large_bodies_are_written_piece_by_piece() -> None:
    async def read(body: Any) -> list[bytes]:
        return [piece async for piece in body]

    async def blocks() -> Any:
        yield b"x"
        yield b"y"

    for size in (9, 1 << 20):
        assert _body(bytes(size)) == bytes(size)
    pieces = asyncio.run(read(_body(bytes((1 << 20) + 1))))
    assert [len(piece) for piece in pieces] == [*[1 << 16] * 16, 1]
    assert asyncio.run(read(_body(blocks()))) == [b"x", b"y"]
    session = Session(Response())
    opened(session, post(bytes((1 << 20) + 1), "POST"))
    assert dict(session.asked[0][1]["headers"])["content-length"] == str((1 << 20) + 1)


def test_timeouts() -> None:
    none = dict.fromkeys(("total", "connect", "sock_connect", "sock_read"))
    assert _timeouts(None) == none
    assert _timeouts(2.5) == {**none, "total": 2.5}
    own = aiohttp.ClientTimeout(total=1, connect=2, sock_connect=3, sock_read=4)
    assert _timeouts(own) == {"total": 1, "connect": 2, "sock_connect": 3, "sock_read": 4}
    theirs = httpx.Timeout(connect=1, read=2, write=3, pool=4)
    assert _timeouts(theirs) == {"total": None, "connect": 4, "sock_connect": 1, "sock_read": 2}
    with pytest.raises(ConfigError) as caught:
        _timeouts("soon")
    assert str(caught.value) == (
        "async_client_args: timeout is a number of seconds or an aiohttp.ClientTimeout, not str"
    )
    for given, least in ((None, 3.0), (aiohttp.ClientTimeout(sock_connect=1), 1), (httpx.Timeout(9.0), 3.0)):
        session = Session(Response())
        opened(session, timeout=given)
        assert session.asked[0][1]["timeout"].sock_connect == least


def test_what_may_be_left_empty() -> None:
    wire = AiohttpAdapter(None, {"http2": False, "limits": None, "cookie_jar": 1, "ssl": None})
    assert (wire._session_args, wire._request_args, wire._limits) == ({"cookie_jar": 1}, {}, None)
    assert AiohttpAdapter(None, {"http2": True})._session_args == {"http2": True}
    assert AiohttpAdapter()._session_args == {}


# ---- exceptions

KEY = SimpleNamespace(host="x", port=1, is_ssl=True, ssl=True)
REQUEST: Any = SimpleNamespace(real_url="https://x")


def connector(error: OSError) -> Exception:
    found: Exception = aiohttp.ClientConnectorError(KEY, error)
    found.__cause__ = error
    return found


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (connector(ConnectionRefusedError()), ("refused", "connect", "the connection was refused", False)),
        (aiohttp.ServerDisconnectedError(), ("reset", "headers", "the server closed the connection", True)),
        (aiohttp.InvalidURL("x"), ("protocol", "connect", "the request cannot be written as HTTP", False)),
        (aiohttp.ClientResponseError(REQUEST, ()),
         ("protocol", "headers", "the server does not speak HTTP as it should", True)),
        (aiohttp.ClientOSError(104, "reset"), ("reset", "headers", "the server closed the connection", True)),
        (aiohttp.ClientPayloadError("x"), ("reset", "headers", "the server closed the connection", True)),
        (ConnectionResetError(), ("reset", "headers", "the connection was reset", True)),
        (aiohttp.ClientProxyConnectionError(KEY, OSError()),
         ("proxy", "connect", "the proxy cannot be reached, or breaks off", False)),
        (aiohttp.ClientHttpProxyError(REQUEST, (), status=502), ("proxy", "connect", "the proxy refused (502)", False)),
    ],
)  # fmt: skip
def test_failures(error: Exception, told: tuple[str, str, str, bool]) -> None:
    found = failed(error)
    assert (found.kind, found.phase, found.message, found.sent) == told
    assert found.stale is isinstance(error, aiohttp.ServerDisconnectedError)
    assert found.final is isinstance(error, aiohttp.InvalidURL)
    assert found.status == (502 if found.message.endswith("(502)") else None)
    assert not found.timeout


def test_a_proxy_that_wants_a_password() -> None:
    found = failed(aiohttp.ClientHttpProxyError(REQUEST, (), status=407))
    assert (found.status, found.final, found.message) == (407, True, "the proxy refused (407)")


@pytest.mark.parametrize(("left", "final"), [(5.0, False), (-1.0, True)])
def test_timeouts_that_were_reached(left: float, final: bool) -> None:
    for error, phase, sent in (
        (aiohttp.ConnectionTimeoutError(), "connect", False),
        (TimeoutError(), "headers", True),
        (aiohttp.SocketTimeoutError(), "headers", True),
    ):
        wire = AiohttpAdapter(Session(None))
        found = wire._failure(error, time.monotonic() + left)
        assert found is not None
        assert (found.phase, found.sent, found.timeout, found.final) == (phase, sent, True, final)
    assert failed("slow", 0.02).final


def test_what_comes_out_of_the_connector_was_not_sent() -> None:
    """Its class does not tell; where it was raised does."""
    space: dict[str, Any] = {"__name__": "aiohttp.connector"}
    exec("def fails(error):\n    raise error", space)
    wire = AiohttpAdapter(Session(None))

    def raised(error: Exception, around: bool = False) -> Any:
        try:
            space["fails"](error)
        except Exception as caught:
            found = caught
        if around:
            outer = TimeoutError()
            outer.__cause__ = found
            found = outer
        return wire._failure(found, time.monotonic() + 5)

    words = "the proxy cannot be reached, or breaks off"
    for error in (aiohttp.ServerDisconnectedError(), aiohttp.ClientOSError("x")):
        found = raised(error)
        assert (found.kind, found.phase, found.message, found.sent) == ("proxy", "connect", words, False)
    assert raised(connector(ConnectionRefusedError())).kind == "refused"
    for around in (False, True):
        found = raised(TimeoutError(), around)
        assert (found.phase, found.sent, found.timeout) == ("connect", False, True)


def test_mistakes_are_no_failures() -> None:
    for error in (RuntimeError("x"), ValueError("x")):
        with pytest.raises(type(error)) as caught:
            opened(Session(error))
        assert caught.value is error


# ---- sessions


async def fine(asked: Asked) -> None:
    await asked.write(answer(200, b"hello", "text/plain"))


async def session_of(wire: AiohttpAdapter) -> Any:
    return (wire._sessions.find() or await wire._sessions.add()).client


def test_a_session_for_each_loop() -> None:
    with RawServer(fine) as server:
        wire = AiohttpAdapter(None, {"limits": {"max_connections": 7}})
        prepared = PreparedRequest("GET", server.url, [], b"")

        async def once() -> Any:
            raw = await wire.open(prepared, time.monotonic() + 5, 5.0)
            assert await raw.next(None, 5.0) == b"hello"
            assert await raw.next(None, 5.0) == b""
            assert await raw.next(None, 5.0) == b""
            own = wire._sessions.find()
            assert own is not None
            session = own.client
            assert (session.connector.limit, session.trust_env, session.auto_decompress) == (7, False, False)
            assert session._retry_connection is False
            return session

        with asyncio.Runner() as one:
            first = one.run(once())
            assert one.run(once()) is first
            assert server.connections == 1
            assert not first.closed
        assert first.closed
        with asyncio.Runner() as two:
            second = two.run(once())
            assert second is not first
            two.run(wire.aclose())
            assert second.closed
            assert len(wire._sessions) == 0
            third = two.run(once())
            assert third is not second
            two.run(third.close())
            assert two.run(once()) is not third
            two.run(wire.aclose())


def test_certificates_that_cannot_be_read_take_up_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def unread(self: PoolSettings) -> Any:
        raise ConfigError("the certificates cannot be read")

    monkeypatch.setattr(PoolSettings, "ssl_context", unread)

    async def ask() -> None:
        wire = AiohttpAdapter(None, {}, url="https://x")
        for _ in range(2):
            with pytest.raises(ConfigError, match="certificates"):
                await wire.open(GET, time.monotonic() + 5, 5)
        own = wire._sessions.find()
        assert own is not None
        assert own.slots is not None
        assert own.slots.free == MAX_CONNECTIONS
        await wire.aclose()

    asyncio.run(ask())


def test_a_child_makes_a_session_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        wire = AiohttpAdapter()
        first = await session_of(wire)
        assert await session_of(wire) is first
        parent = os.getpid()
        monkeypatch.setattr(os, "getpid", lambda: parent + 1)
        second = await session_of(wire)
        assert second is not first
        assert await session_of(wire) is second
        await wire.aclose()

    asyncio.run(main())


def test_limits_in_every_form() -> None:
    async def main(limits: Any) -> int:
        wire = AiohttpAdapter(None, {"limits": limits})
        session = await session_of(wire)
        limit: int = session.connector.limit
        await wire.aclose()
        return limit

    for limits, limit in (
        (None, 100), ({}, 100), ({"max_connections": 3}, 3), (httpx.Limits(max_connections=4), 4),
        (httpx.Limits(), 100), (object(), 100),
    ):  # fmt: skip
        assert asyncio.run(main(limits)) == limit


def test_a_connector_of_the_caller() -> None:
    async def main() -> None:
        own = aiohttp.TCPConnector(limit=3)
        wire = AiohttpAdapter(None, {"connector": own, "trust_env": False, "limits": {"max_connections": 9}})
        session = await session_of(wire)
        assert (session.connector, session.trust_env) == (own, False)
        await wire.aclose()
        bare = AiohttpAdapter(None, {"connector": None})
        assert (await session_of(bare)).connector.limit == 100
        await bare.aclose()

    asyncio.run(main())


def test_a_connector_that_stays_the_callers_keeps_its_connections() -> None:
    async def main(url: str) -> None:
        own = aiohttp.TCPConnector()
        wire = AiohttpAdapter(None, {"connector": own, "connector_owner": False})
        raw = await wire.open(PreparedRequest("GET", url, [], b""), time.monotonic() + 5, 5.0)
        assert (await raw.next(None, 5.0), await raw.next(None, 5.0)) == (b"hello", b"")
        await wire.aclose()
        async with aiohttp.ClientSession(connector=own) as session, session.get(url) as response:
            assert await response.read() == b"hello"

    with RawServer(fine) as server:
        asyncio.run(main(server.url))
        assert server.connections == 1


def test_arguments_that_no_session_takes() -> None:
    async def main() -> None:
        connector = aiohttp.TCPConnector()
        with pytest.raises(ConfigError) as caught:
            await session_of(AiohttpAdapter(None, {"zzz": 1, "connector": connector}))
        await connector.close()
        words = "async_client_args: aiohttp refuses them: unexpected keyword argument 'zzz'"
        assert str(caught.value) == words
        assert caught.value.__context__ is None

    asyncio.run(main())


# ---- answers


def raw_of(*pieces: Any, raw: bool = True) -> tuple[AiohttpRawResponse, Response]:
    response = Response(*pieces)
    return AiohttpRawResponse(AiohttpAdapter(Session(None)), response, raw, []), response


def test_an_answer_is_read_and_released() -> None:
    async def main() -> None:
        answer, response = raw_of(b"a", b"b")
        assert (answer.status, dict(answer.headers)) == (
            206,
            {"x-a": "1", "content-encoding": "gzip", "content-length": "40"},
        )
        assert [await answer.next(time.monotonic() + 5, 5.0) for _ in range(4)] == [b"a", b"b", b"", b""]
        assert response.log == ["released"]
        await answer.aclose()
        assert response.log == ["released", "closed"]
        unpacked, _ = raw_of(raw=False)
        assert dict(unpacked.headers) == {"x-a": "1"}

    asyncio.run(main())


@pytest.mark.parametrize(("given", "unpacks", "kept"), [(None, True, True), (1, True, False), (1, False, True)])
def test_who_unpacks(given: Any, unpacks: bool, kept: bool) -> None:
    """A session of the caller unpacks by itself, unless it was told not to."""
    session: Any = Session(Response())
    session.auto_decompress = unpacks

    async def main() -> Any:
        wire = AiohttpAdapter(session if given else None)
        wire._exchanges = False
        wire._sessions = SimpleNamespace(find=lambda: SimpleNamespace(client=session, slots=None))  # type: ignore[assignment]
        return await wire.open(GET, time.monotonic() + 5, 3.0)

    headers = asyncio.run(main()).headers
    # The length is that of what came, packed.
    assert ("content-encoding" in headers, "content-length" in headers) == (kept, kept)


@pytest.mark.parametrize(
    ("deadline", "idle", "final"), [(0.02, 5.0, True), (5.0, 0.02, False), (None, 0.02, False), (-1.0, 5.0, True)]
)
def test_silence(deadline: float | None, idle: float, final: bool) -> None:
    async def main() -> None:
        answer, response = raw_of("slow")
        with pytest.raises(Failure) as caught:
            await answer.next(None if deadline is None else time.monotonic() + deadline, idle)
        found = caught.value
        assert (found.phase, found.sent, found.timeout, found.final) == ("body", True, True, final)
        assert response.log == ["closed"]

    asyncio.run(main())


@pytest.mark.parametrize(
    "error", [aiohttp.ClientPayloadError("x"), ConnectionResetError(), RuntimeError("Connection closed.")]
)
def test_a_connection_that_breaks(error: Exception) -> None:
    async def main() -> None:
        for deadline in (None, time.monotonic() + 5):
            answer, response = raw_of(b"a", error)
            assert await answer.next(deadline, 5.0) == b"a"
            with pytest.raises(Failure) as caught:
                await answer.next(deadline, 5.0)
            found = caught.value
            assert (found.kind, found.phase, found.sent) == ("reset", "body", True)
            assert found.message == "the connection broke in the middle of the answer"
            assert response.log == ["closed"]

    asyncio.run(main())


@pytest.mark.parametrize("error", [RuntimeError("x"), ValueError("closed")])
def test_a_mistake_in_the_middle(error: Exception) -> None:
    async def main() -> None:
        answer, _ = raw_of(error)
        with pytest.raises(type(error)) as caught:
            await answer.next(None, 5.0)
        assert caught.value is error

    asyncio.run(main())


@pytest.mark.parametrize(("connection", "log"), [(object(), ["aborted"]), (None, [])])
def test_what_is_not_read_to_its_end_is_let_go(connection: Any, log: list[str]) -> None:
    """But not what has been given back, for another request."""
    found: list[str] = []
    transport = SimpleNamespace(get_extra_info=lambda name: None, abort=lambda: found.append("aborted"))

    async def main() -> None:
        response = Response()
        response.connection = connection
        await AiohttpRawResponse(AiohttpAdapter(Session(None)), response, True, [None, transport]).aclose()
        assert response.log == ["closed"]

    asyncio.run(main())
    assert found == log


def test_an_answer_nobody_reads_is_closed_by_its_loop() -> None:
    async def main() -> tuple[AiohttpRawResponse, Response]:
        answer, response = raw_of(b"a")
        answer.abandon()
        assert response.log == []
        await asyncio.sleep(0)
        assert response.log == ["closed"]
        return answer, response

    answer, response = asyncio.run(main())
    answer.abandon()
    assert response.log == ["closed"]
