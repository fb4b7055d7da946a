"""Which wire serves which settings, and how clients of httpx and httpx2 are understood."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from genai_runtime.errors import ConfigError
from genai_runtime.transport import Timeouts, TransportConfig
from genai_runtime.transport.adapters import choose, httpx_compat
from genai_runtime.transport.adapters._async.client_adapter import AsyncClientAdapter
from genai_runtime.transport.adapters._async.httpx_adapter import AsyncHTTPXAdapter
from genai_runtime.transport.adapters._sync.client_adapter import ClientAdapter
from genai_runtime.transport.adapters._sync.httpx_adapter import HTTPXAdapter
from genai_runtime.transport.adapters.attempt import to_failure
from genai_runtime.transport.adapters.choose import choose_adapter, choose_async_adapter
from genai_runtime.transport.adapters.httpx_compat import (
    check_client,
    custom_user_agent,
    timeout_of,
    with_user_agent,
)


@pytest.fixture
def sync_client() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client


@pytest.fixture
def aio_client() -> Iterator[httpx.AsyncClient]:
    client = httpx.AsyncClient()
    yield client
    asyncio.run(client.aclose())


@pytest.fixture
def without_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    real = choose.find_spec
    monkeypatch.setattr(choose, "find_spec", lambda name: None if name == "aiohttp" else real(name))


def closing(wire: Any) -> Any:
    """The wire, its client closed again: these tests only look at what was chosen."""
    if isinstance(wire, ClientAdapter | HTTPXAdapter):
        wire.close()
    return wire


def settings_of(wire: Any) -> Any:
    return wire.pool._pools._make()._settings


class Own:
    def sync(self) -> str:
        return "sync"

    def aio(self) -> str:
        return "aio"


def test_a_wire_of_the_caller_comes_first(sync_client: httpx.Client, aio_client: httpx.AsyncClient) -> None:
    config = TransportConfig(adapters=Own(), httpx_client=sync_client, httpx_async_client=aio_client)
    assert (choose_adapter(config), choose_async_adapter(config)) == ("sync", "aio")


def test_clients_of_the_caller_are_used_as_they_are(sync_client: httpx.Client, aio_client: httpx.AsyncClient) -> None:
    config = TransportConfig(
        httpx_client=sync_client, httpx_async_client=aio_client, timeouts=Timeouts(idle=7), user_agent="ours"
    )
    wire = choose_adapter(config)
    assert isinstance(wire, ClientAdapter)
    assert (wire._given, wire._made, wire._ours, wire._timeout) == (sync_client, None, "ours", None)
    wire.close()
    assert not sync_client.is_closed
    aio = choose_async_adapter(config)
    assert isinstance(aio, AsyncClientAdapter)
    assert (aio._given, aio._made, aio._ours, aio._timeout) == (aio_client, None, "ours", None)


def test_the_lean_pool_knows_the_simple_arguments() -> None:
    args = {"verify": False, "trust_env": False, "limits": {"max_connections": 3}, "proxy": None, "cert": None}
    wire = closing(choose_adapter(TransportConfig(client_args=args)))
    assert isinstance(wire, HTTPXAdapter)
    assert settings_of(wire).max_connections == 3
    wire = closing(choose_adapter(TransportConfig()))
    assert isinstance(wire, HTTPXAdapter)
    aio = choose_async_adapter(TransportConfig(async_client_args=args))
    assert isinstance(aio, AsyncHTTPXAdapter)
    assert settings_of(aio).max_connections == 3


def test_other_arguments_make_a_client() -> None:
    args = {"http2": False, "limits": {"max_connections": 3}, "timeout": 2.5, "headers": {"user-agent": "mine"}}
    config = TransportConfig(client_args=args, async_client_args=args, timeouts=Timeouts(idle=7), user_agent="ours")
    wire = choose_adapter(config)
    assert isinstance(wire, ClientAdapter)
    assert (wire._given, wire._ours, wire._timeout, wire._agent) == (None, "ours", 2.5, None)
    assert wire._made is not None
    client = wire._made.add()
    assert isinstance(client, httpx.Client)
    wire.close()
    assert client.is_closed
    aio = closing(choose_async_adapter(config))
    assert isinstance(aio, AsyncClientAdapter)
    assert (aio._given, aio._ours, aio._timeout, aio._agent) == (None, "ours", 2.5, None)
    made = aio._made._make()
    assert isinstance(made, httpx.AsyncClient)
    assert made.headers["user-agent"] == "mine"
    asyncio.run(made.aclose())


def test_mistakes_in_arguments_name_their_argument() -> None:
    for args, words in (
        ({"limits": {"max_connection": 1}}, "_args: limits has no 'max_connection'; did you mean 'max_connections'?"),
        ({"tiemout": 1}, "_args: httpx knows no argument 'tiemout'; did you mean 'timeout'?"),
    ):
        for make, config, where in (
            (choose_adapter, TransportConfig(client_args=args), "client"),
            (choose_async_adapter, TransportConfig(async_client_args=args), "async_client"),
        ):
            with pytest.raises(ConfigError) as caught:
                make(config)
            assert str(caught.value) == where + words


def test_clients_of_the_wrong_kind(sync_client: httpx.Client, aio_client: httpx.AsyncClient) -> None:
    for config, make, words in (
        (TransportConfig(httpx_client=aio_client), choose_adapter,
         "httpx_client takes an httpx.Client or httpx2.Client, not httpx's AsyncClient"),
        (TransportConfig(httpx_async_client=sync_client), choose_async_adapter,
         "httpx_async_client takes an httpx.AsyncClient or httpx2.AsyncClient, not httpx's Client"),
        (TransportConfig(aiohttp_client=sync_client), choose_async_adapter,
         "aiohttp_client takes an aiohttp.ClientSession, not httpx's Client"),
        (TransportConfig(httpx_client=7), choose_adapter,
         "httpx_client takes an httpx.Client or httpx2.Client, not builtins's int"),
    ):  # fmt: skip
        with pytest.raises(ConfigError) as caught:
            make(config)
        assert str(caught.value) == words
    check_client(sync_client, "x", "y", ("build_request", "send"), False)
    check_client(aio_client, "x", "y", ("build_request", "send"), True)


def test_httpx_serves_where_aiohttp_is_installed_too() -> None:
    for args in ({}, {"limits": {"max_connections": 3}}, {"read_bufsize": None}, {"trust_env": False}):
        assert isinstance(choose_async_adapter(TransportConfig(async_client_args=args)), AsyncHTTPXAdapter)


def test_aiohttp_serves_where_it_is_named_or_meant() -> None:
    pytest.importorskip("aiohttp")
    pytest.importorskip("httpx2")
    from genai_runtime.transport.adapters.aiohttp_adapter import AiohttpAdapter

    wire = choose_async_adapter(TransportConfig(http_client="aiohttp"))
    assert isinstance(wire, AiohttpAdapter)
    assert wire._given is None
    for settings in ({"prefer_aiohttp": True}, {"prefer_aiohttp": True, "http_client": "httpx2"}):
        assert isinstance(choose_async_adapter(TransportConfig(**settings)), AiohttpAdapter)  # type: ignore[arg-type]
    wire = choose_async_adapter(TransportConfig(prefer_aiohttp=True, async_client_args={"verify": True}))
    assert isinstance(wire, AsyncHTTPXAdapter)
    with pytest.raises(ConfigError, match=r"^async_client_args: 'verify' is httpx's, and http_client is 'aiohttp'"):
        choose_async_adapter(TransportConfig(http_client="aiohttp", async_client_args={"verify": True}))
    with pytest.raises(ConfigError, match=r"^async_client_args: 'read_bufsize' is aiohttp's"):
        choose_async_adapter(TransportConfig(http_client="httpx", async_client_args={"read_bufsize": 9}))
    args = {"read_bufsize": 9, "ssl": False, "proxy": None, "limits": {"max_connections": 3}, "cookie_jar": None}
    wire = choose_async_adapter(TransportConfig(async_client_args=args))
    assert isinstance(wire, AiohttpAdapter)
    assert (wire._request_args, wire._limits, wire._session_args) == (
        {"ssl": False, "read_bufsize": 9}, {"max_connections": 3}, {},
    )  # fmt: skip


def test_aiohttp_alone_needs_no_httpx(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("aiohttp")
    from genai_runtime.transport.adapters.aiohttp_adapter import AiohttpAdapter

    monkeypatch.setitem(sys.modules, "httpx", None)
    for settings in ({"http_client": "aiohttp"}, {"prefer_aiohttp": True}):
        assert isinstance(choose_async_adapter(TransportConfig(**settings)), AiohttpAdapter)  # type: ignore[arg-type]
    with pytest.raises(ConfigError, match="httpx"):
        choose_async_adapter(TransportConfig())


def test_a_session_of_the_caller() -> None:
    aiohttp = pytest.importorskip("aiohttp")
    from genai_runtime.transport.adapters.aiohttp_adapter import AiohttpAdapter

    async def main() -> None:
        async with aiohttp.ClientSession(headers={"User-Agent": "mine"}) as session:
            config = TransportConfig(aiohttp_client=session, async_client_args={"ssl": False}, user_agent="ours")
            wire = choose_async_adapter(config)
            assert isinstance(wire, AiohttpAdapter)
            assert (wire._given, wire._ours, wire._agent) == (session, "ours", "mine")
            assert wire._request_args == {"ssl": False}
            await wire.aclose()
            assert not session.closed

    asyncio.run(main())


def test_what_only_httpx_knows_chooses_httpx() -> None:
    wire = choose_async_adapter(TransportConfig(prefer_aiohttp=True, async_client_args={"verify": True}))
    assert isinstance(wire, AsyncHTTPXAdapter)
    assert isinstance(
        closing(choose_async_adapter(TransportConfig(async_client_args={"auth": None}))), AsyncClientAdapter
    )
    wire = choose_async_adapter(TransportConfig(async_client_args={"verify": True, "ssl": False}))
    assert isinstance(wire, AsyncHTTPXAdapter)
    assert settings_of(wire)._verify is False
    for name in ("connector", "cookie_jar", "read_bufsize", "proxy_auth", "server_hostname"):
        with pytest.raises(ConfigError) as caught:
            choose_async_adapter(TransportConfig(async_client_args={"verify": True, name: 1}))
        assert str(caught.value) == (
            f"async_client_args: {name!r} is aiohttp's; install the extra 'aiohttp', and give no argument that only "
            "httpx knows beside it"
        )


@pytest.mark.usefixtures("without_aiohttp")
def test_without_aiohttp_httpx_serves() -> None:
    assert isinstance(choose_async_adapter(TransportConfig(prefer_aiohttp=True)), AsyncHTTPXAdapter)
    with pytest.raises(ConfigError, match=r"^http_client is 'aiohttp', which is not installed"):
        choose_async_adapter(TransportConfig(http_client="aiohttp"))
    for args in ({}, {"ssl": False}, {"limits": {"max_connections": 3}}, {"read_bufsize": None}):
        assert isinstance(choose_async_adapter(TransportConfig(async_client_args=args)), AsyncHTTPXAdapter)
    wire = choose_async_adapter(TransportConfig(async_client_args={"ssl": False}))
    assert settings_of(wire)._verify is False
    wire = closing(choose_async_adapter(TransportConfig(async_client_args={"timeout": 3.5})))
    assert isinstance(wire, AsyncClientAdapter)
    assert wire._timeout == 3.5
    for name in ("connector", "cookie_jar", "read_bufsize", "proxy_auth", "server_hostname"):
        with pytest.raises(ConfigError, match=f"^async_client_args: '{name}' is aiohttp's; install the extra"):
            choose_async_adapter(TransportConfig(async_client_args={name: 1}))
    with pytest.raises(ConfigError, match="httpx knows no argument 'zzz'"):
        choose_async_adapter(TransportConfig(async_client_args={"zzz": 1}))


# ---- clients of httpx and httpx2


def of(name: str, base: type[Exception] = Exception) -> Exception:
    return type(name, (base,), {})("x")


@pytest.mark.parametrize(
    ("error", "kind", "phase", "sent"),
    [
        (httpx.ConnectError("x"), "other", "connect", False),
        (httpx.ConnectTimeout("x"), "other", "connect", False),
        (httpx.PoolTimeout("x"), "pool", "connect", False),
        (httpx.ProxyError("502 x"), "proxy", "connect", False),
        (httpx.WriteError("x"), "other", "send", False),
        (httpx.WriteTimeout("x"), "other", "send", False),
        (httpx.ReadError("x"), "reset", "headers", True),
        (httpx.ReadTimeout("x"), "other", "headers", True),
        (httpx.StreamClosed(), "reset", "headers", True),
        (httpx.InvalidURL("x"), "protocol", "headers", False),
        (httpx.UnsupportedProtocol("x"), "protocol", "headers", False),
        (ConnectionResetError(), "reset", "headers", True),
        (TimeoutError(), "other", "headers", True),
    ],
)
def test_exceptions_of_a_client(error: Exception, kind: str, phase: str, sent: bool) -> None:
    found = to_failure(error, "headers", time.monotonic() + 9)
    assert found is not None
    assert (found.kind, found.phase, found.sent) == (kind, phase, sent)
    body = to_failure(httpx.ReadError("x"), "body", None)
    assert body is not None
    assert body.phase == "body"
    over = to_failure(httpx.ReadTimeout("x"), "headers", time.monotonic() - 1)
    assert over is not None
    assert (over.timeout, over.final) == (True, True)


def test_other_exceptions_are_not_the_network_s() -> None:
    for error in (ValueError("x"), RuntimeError("x"), httpx.CookieConflict("x")):
        assert to_failure(error, "headers", None) is None


class Bare:
    def __init__(self, **headers: str) -> None:
        self.headers = httpx.Headers({name.replace("_", "-"): value for name, value in headers.items()})


def test_names_of_clients() -> None:
    with httpx.Client() as client:
        assert custom_user_agent(client) is None
    assert custom_user_agent(Bare()) is None
    assert custom_user_agent(Bare(user_agent="mine")) == "mine"
    headers = [("user-agent", "ours"), ("a", "ours")]
    assert with_user_agent(headers, None, "ours") is headers
    assert with_user_agent(headers, "mine", "ours") == [("user-agent", "ours mine"), ("a", "ours")]
    assert with_user_agent(headers, "mine", "other") == headers


def test_timeouts_of_one_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    with httpx.Client() as client:
        assert timeout_of(client, 110.0, 3.0, None) == httpx.Timeout(10.0, connect=3.0)
        assert timeout_of(client, 110.0, 30.0, None) == httpx.Timeout(10.0)
        assert timeout_of(client, 110.0, 3.0, 4.0) == httpx.Timeout(4.0, connect=3.0)
        assert timeout_of(client, 110.0, 3.0, 40.0) == httpx.Timeout(10.0, connect=3.0)
        assert timeout_of(client, 90.0, 3.0, None) == httpx.Timeout(0.001)
        given = httpx.Timeout(connect=2.0, read=5.0, write=None, pool=20.0)
        assert timeout_of(client, 110.0, 3.0, None, given) == httpx.Timeout(connect=2, read=5, write=10, pool=10)
        assert timeout_of(client, 110.0, 1.0, 4.0, given) == httpx.Timeout(connect=1, read=4, write=4, pool=4)
        assert timeout_of(client, 110.0, 3.0, None, 6) == httpx.Timeout(connect=3, read=6, write=6, pool=6)


def test_timeouts_are_of_the_client_s_own_library() -> None:
    class Mine(httpx.Client):
        pass

    Mine.__module__ = __name__
    deadline = time.monotonic() + 9
    with Mine() as client:
        assert isinstance(timeout_of(client, deadline, 3.0, None), httpx.Timeout)
    assert isinstance(timeout_of(Bare(), deadline, 3.0, None), httpx.Timeout)
    httpx2 = pytest.importorskip("httpx2")

    class Mine2(httpx2.Client):  # type: ignore[misc,name-defined]
        pass

    Mine2.__module__ = __name__
    for cls in (httpx2.Client, Mine2):
        with cls() as client:
            assert isinstance(timeout_of(client, deadline, 3.0, None), httpx2.Timeout)
    assert httpx_compat._least(1.0, None) == 1.0
