"""How far an attempt has come, what that makes of an exception, and what HTTP itself has to say in a request."""

from __future__ import annotations

import ssl
import time
from typing import Any

import httpcore
import httpx
import pytest

from genai_runtime.transport.adapters._sync.httpx_adapter import http_request
from genai_runtime.transport.adapters.attempt import Attempt, AttemptTracker
from genai_runtime.transport.adapters.library import library
from genai_runtime.transport.request import PreparedRequest


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def begun(deadline: float | None = None, reused: bool = False) -> AttemptTracker:
    made = AttemptTracker()
    made.begin(deadline, reused)
    return made


def test_phases_of_an_attempt() -> None:
    made = begun()
    assert (made.phase, made.sent, made.received, made.write_failed, made.reused) == (
        "connect", False, False, False, False,
    )  # fmt: skip
    made.connecting()
    assert made.phase == "connect"
    made.writing()
    assert (made.phase, made.sent) == ("send", False)
    made.phase = "headers"
    assert made.sent
    made.phase = "body"
    assert (made.phase, made.sent) == ("body", True)
    made.write_failed = True
    assert not made.sent
    made.received = True
    made.begin(5.0, True)
    assert (made.phase, made.sent, made.received, made.write_failed, made.reused, made.deadline) == (
        "connect", False, False, False, True, 5.0,
    )  # fmt: skip


def phases(*steps: str, scheme: str = "https", proxy: str = "", password: bool = False) -> list[str]:
    made = begun()
    if proxy:
        made.through_proxy(scheme, proxy, password)
    made.connecting()
    found = []
    for step in steps:
        getattr(made, step)()
        found.append(made.phase)
    return found


def test_what_is_said_to_a_proxy_is_not_the_request() -> None:
    assert phases("securing", "writing") == ["connect", "send"]
    tunnel = ("writing", "securing", "writing")
    assert phases(*tunnel, proxy="http://p") == ["connect", "connect", "send"]
    assert phases("securing", *tunnel, proxy="https://p") == ["connect", "connect", "connect", "send"]
    assert phases("writing", scheme="http", proxy="http://p") == ["send"]
    words = ("writing",)
    for proxy in ("socks5://p", "socks5h://p"):
        socks = {"scheme": "http", "proxy": proxy}
        assert phases(*words * 3, **socks) == ["connect", "connect", "send"]  # type: ignore[arg-type]
        found = phases(*words * 4, **socks, password=True)  # type: ignore[arg-type]
        assert found == ["connect", "connect", "connect", "send"]
        assert phases(*words * 2, "securing", *words, proxy=proxy) == ["connect"] * 3 + ["send"]


def test_a_second_connection_greets_its_proxy_anew() -> None:
    made = begun()
    made.through_proxy("https", "socks5://p")
    for _ in range(2):
        made.begin(None, False)
        made.connecting()
        for _ in range(2):
            made.writing()
        assert made.phase == "connect"
        made.securing()
        made.writing()
        assert made.phase == "send"


def test_time_that_is_left(clock: list[float]) -> None:
    made = begun()
    assert made.remaining() == made.allowance() == 365 * 86400
    assert made.allowance(3.0) == 3.0
    made.begin(107.0, False)
    assert (made.remaining(), made.allowance(), made.allowance(9.0), made.allowance(2.0)) == (7.0, 7.0, 7.0, 2.0)
    made.phase, made.deadline, made.idle = "body", 110.0, 4.0
    assert (made.remaining(), made.allowance(), made.allowance(3.0)) == (10.0, 4.0, 3.0)
    clock[0] = 112.0
    assert (made.remaining(), made.allowance(), made.allowance(3.0)) == (-2.0, 0.001, 0.001)
    made.begin(None, False)
    assert made.allowance() == 365 * 86400


def failed(error: BaseException, phase: str = "headers", *, left: float = 5.0, **state: Any) -> tuple[Any, ...]:
    made = begun(time.monotonic() + left)
    made.phase = phase  # type: ignore[assignment]
    for name, value in state.items():
        setattr(made, name, value)
    found = made.failure(error)
    assert found.sent is made.sent or found.kind in ("proxy", "pool") or found.final
    return found.kind, found.phase, found.message, found.sent, found.stale, found.timeout, found.final, found.status


@pytest.mark.parametrize("error", [httpcore.ReadTimeout(), httpx.ConnectTimeout("x"), TimeoutError()])
@pytest.mark.parametrize(("left", "final"), [(5.0, False), (0.003, False), (0.002, True), (-1.0, True)])
def test_timeouts(clock: list[float], error: Exception, left: float, final: bool) -> None:
    if left > 0:
        clock[0] = 0.0
    words = "timed out waiting for the answer"
    assert failed(error, left=left) == ("other", "headers", words, True, False, True, final, None)
    words = "timed out sending the request"
    assert failed(error, "send", left=left) == ("other", "send", words, False, False, True, final, None)


def test_a_pool_that_is_full() -> None:
    words = "no connection became free in time"
    for error in (httpcore.PoolTimeout(), httpx.PoolTimeout("x")):
        assert failed(error, "send") == ("pool", "connect", words, False, False, True, True, None)


@pytest.mark.parametrize(
    ("text", "words", "status"),
    [
        ("407 Proxy Authentication Required", "the proxy refused (407)", 407),
        ("502 Bad Gateway", "the proxy refused (502)", 502),
        ("Proxy Server could not connect", "the proxy failed", None),
        (
            "Proxy Server could not connect: Host unreachable.",
            "the proxy could not connect: the host is unreachable",
            None,
        ),
        ("", "the proxy failed", None),
    ],
)
def test_proxies_that_refuse(text: str, words: str, status: int | None) -> None:
    for error in (httpcore.ProxyError(text), httpx.ProxyError(text)):
        assert failed(error, "send") == ("proxy", "connect", words, False, False, False, status == 407, status)


def test_proxies_that_break_off() -> None:
    words = "the proxy cannot be reached, or breaks off"
    for scheme, proxy, steps, fault in (
        ("http", "http://p", (), True),
        ("https", "http://p", (), True),
        ("https", "http://p", ("writing",), True),
        ("https", "http://p", ("writing", "securing"), False),
        ("https", "https://p", ("securing", "writing"), True),
        ("http", "socks5://p", ("writing", "writing"), True),
        ("http", "http://p", ("writing",), False),
        ("https", "", (), False),
    ):
        made = begun()
        if proxy:
            made.through_proxy(scheme, proxy)
        made.connecting()
        for step in steps:
            getattr(made, step)()
        found = made.failure(httpcore.ConnectError("x"))
        assert (found.kind == "proxy") is fault
        if fault:
            assert (found.phase, found.message, found.sent, found.final) == ("connect", words, False, False)


def test_requests_that_are_none() -> None:
    words = "the request cannot be written as HTTP"
    for error in (
        httpcore.LocalProtocolError("x"), httpcore.UnsupportedProtocol("x"), httpx.InvalidURL("x"),
        httpx.UnsupportedProtocol("x"),
    ):  # fmt: skip
        assert failed(error, "send") == ("protocol", "send", words, False, False, False, True, None)


@pytest.mark.parametrize("text", ["Server disconnected without sending", "peer closed connection", "without sending"])
@pytest.mark.parametrize(
    ("phase", "state", "stale"),
    [
        ("headers", {"reused": True}, True),
        ("headers", {"reused": False}, False),
        ("headers", {"reused": True, "received": True}, False),
        ("body", {"reused": True}, False),
        ("send", {"reused": True}, False),
    ],
)
def test_connections_that_were_gone(text: str, phase: str, state: dict[str, bool], stale: bool) -> None:
    words, sent = "the server closed the connection", phase != "send"
    for error in (httpcore.RemoteProtocolError(text), httpx.RemoteProtocolError(text)):
        assert failed(error, phase, **state) == ("reset", phase, words, sent, stale, False, False, None)
    assert failed(ConnectionResetError(), phase, **state)[:5] == (
        "reset", phase, "the connection was reset", sent, stale,
    )  # fmt: skip


def test_what_is_no_http() -> None:
    words = "the server does not speak HTTP as it should"
    assert failed(httpcore.RemoteProtocolError("illegal status line"), reused=True) == (
        "protocol", "headers", words, True, False, False, False, None,
    )  # fmt: skip


def test_headers_that_the_library_cannot_hold() -> None:
    error = httpcore.RemoteProtocolError("Receive buffer too long")
    made = begun()
    made.phase = "headers"
    found = made.failure(error)
    assert (found.kind, found.phase, found.sent, found.final, found.limit) == (
        "protocol", "headers", True, True, "headers",
    )  # fmt: skip
    large = found.to_error(2, False)
    assert (type(large).__name__, large.limit, str(large)) == (
        "ResponseTooLarge", "headers", "the headers of the answer are larger than can be read",
    )  # fmt: skip
    made.phase = "body"
    assert made.failure(error).limit is None


def test_the_rest_is_told_by_its_socket() -> None:
    error = httpcore.ConnectError("x")
    error.__cause__ = ssl.SSLCertVerificationError()
    assert failed(error, "connect")[:2] == ("tls", "connect")
    error.__cause__ = ConnectionRefusedError()
    assert failed(error, "connect")[:2] == ("refused", "connect")


def http_headers(prepared: PreparedRequest) -> list[tuple[bytes, bytes]]:
    """The headers of a request as httpx is given it."""
    request = http_request(library(), prepared, httpx.ByteStream(b""), Attempt(1.0, 1.0))
    raw: list[tuple[bytes, bytes]] = request.headers.raw
    return raw


@pytest.mark.parametrize(
    ("method", "content", "headers", "more"),
    [
        ("GET", b"", [], []),
        ("DELETE", b"", [], []),
        ("POST", b"", [], [(b"content-length", b"0")]),
        ("PUT", b"", [], [(b"content-length", b"0")]),
        ("PATCH", b"", [], [(b"content-length", b"0")]),
        ("DELETE", b"abc", [], [(b"content-length", b"3")]),
        ("POST", b"abc", [], [(b"content-length", b"3")]),
        ("POST", iter([b"abc"]), [], [(b"transfer-encoding", b"chunked")]),
        ("POST", iter([b"abc"]), [("content-length", "3")], []),
        ("POST", b"abc", [("transfer-encoding", "chunked")], []),
    ],
)
def test_headers_of_http(method: str, content: Any, headers: list[tuple[str, str]], more: list[Any]) -> None:
    given = [("a", "é"), *headers]
    want = [(name.encode(), value.encode("latin-1")) for name, value in given]
    assert http_headers(PreparedRequest(method, "https://x/y", given, content)) == [(b"host", b"x"), *want, *more]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://x:8080/y", b"x:8080"),
        ("http://u:p@x/y", b"x"),
        ("http://[::1]:8/y", b"[::1]:8"),
        ("https://b\xfccher.example/", b"xn--bcher-kva.example"),
        ("https://b\xfccher.example:8/", b"xn--bcher-kva.example:8"),
        ("https://x:443/", b"x"),
    ],
)
def test_hosts(url: str, host: bytes) -> None:
    assert http_headers(PreparedRequest("GET", url, [], b"")) == [(b"host", host)]
