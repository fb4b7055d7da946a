"""What the lean pools make of httpx's arguments, and which proxy an address goes through."""

from __future__ import annotations

import ssl
from typing import Any

import httpx
import pytest

from genai_runtime.errors import ConfigError
from genai_runtime.transport.adapters import pool_settings
from genai_runtime.transport.adapters.pool_settings import PoolSettings, check_args, check_limits, client_arguments

ENVIRONMENT = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "FTP_PROXY")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


def sizes(**args: Any) -> tuple[int, int, float]:
    made = PoolSettings(args)
    return made.max_connections, made.max_idle, made.keep_alive


def test_sizes_of_a_pool() -> None:
    assert sizes() == (100, 100, 30.0)
    assert sizes(limits={"max_connections": 7}) == (7, 7, 30.0)
    assert sizes(limits={"max_keepalive_connections": 0, "keepalive_expiry": 2.5}) == (100, 0, 2.5)
    assert sizes(limits=httpx.Limits(max_connections=9, max_keepalive_connections=3, keepalive_expiry=4)) == (9, 3, 4)
    assert sizes(limits=httpx.Limits()) == (100, 100, 5.0)
    assert sizes(limits=None) == (100, 100, 30.0)


def test_one_tls_context_a_process() -> None:
    made = PoolSettings({})
    context = made.ssl_context()
    assert isinstance(context, ssl.SSLContext)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert made.ssl_context() is context is PoolSettings({"verify": True}).ssl_context()
    # Which protocol is spoken is agreed on in the context.
    assert PoolSettings({"http1": True}).ssl_context() is context


def test_tls_contexts_of_the_caller() -> None:
    own = ssl.create_default_context()
    assert PoolSettings({"verify": own}).ssl_context() is own
    made = PoolSettings({"verify": False})
    trusting = made.ssl_context()
    assert trusting is made.ssl_context() is PoolSettings({"verify": False}).ssl_context()
    assert trusting is not PoolSettings({}).ssl_context()
    assert trusting.verify_mode is ssl.CERT_NONE
    assert PoolSettings({"trust_env": False}).ssl_context() is not PoolSettings({}).ssl_context()


def test_a_certificate_of_the_caller(tmp_path: Any) -> None:
    trustme = pytest.importorskip("trustme")
    authority = trustme.CA()
    issued = authority.issue_cert("me@example.com")
    path = str(tmp_path / "client.pem")
    issued.private_key_and_cert_chain_pem.write_to_path(path)
    assert PoolSettings({"cert": path}).ssl_context() is not PoolSettings({}).ssl_context()
    # Read beside a bundle of authorities too, so that a wrong one is noticed.
    bundle = str(tmp_path / "ca.pem")
    authority.cert_pem.write_to_path(bundle)
    assert PoolSettings({"cert": (path,), "verify": bundle}).ssl_context().cert_store_stats()["x509_ca"] == 1
    with pytest.raises(ConfigError, match=r"^cert .* cannot be read"):
        PoolSettings({"cert": bundle, "verify": bundle}).ssl_context()
    with pytest.raises(ConfigError, match=r"^cert .* cannot be read: No such file"):
        PoolSettings({"cert": str(tmp_path / "missing.pem")}).ssl_context()


def test_what_the_environment_says_of_certificates(environment: pytest.MonkeyPatch, tmp_path: Any) -> None:
    environment.setattr(pool_settings, "_contexts", {})
    for path, reason in (("missing.pem", "No such file"), ("", "Is a directory|Permission denied")):
        environment.setenv("SSL_CERT_FILE", str(tmp_path / path))
        words = f"that SSL_CERT_FILE of the environment names cannot be read: ({reason})"
        with pytest.raises(ConfigError, match=words):
            PoolSettings({}).ssl_context()
    assert pool_settings._contexts == {}
    PoolSettings({"trust_env": False}).ssl_context()


def test_tls_contexts_are_not_kept_for_ever(environment: pytest.MonkeyPatch, tmp_path: Any) -> None:
    made: list[Any] = []
    environment.setattr(pool_settings, "_contexts", {})

    def make(*arguments: Any) -> object:
        made.append(arguments)
        return object()

    environment.setattr(pool_settings, "_make_context", make)
    first = PoolSettings({"verify": str(tmp_path / "0")})
    kept = first.ssl_context()
    for number in range(100):
        path = tmp_path / str(number)
        assert PoolSettings({"verify": path}).ssl_context() is PoolSettings({"verify": path}).ssl_context()
    assert len(made) == 101
    assert len(pool_settings._contexts) <= 16
    assert first.ssl_context() is kept
    environment.setenv("SSL_CERT_FILE", str(tmp_path / "x"))
    assert PoolSettings({}).ssl_context() is not PoolSettings({"trust_env": False}).ssl_context()


@pytest.mark.parametrize(
    ("given", "url", "auth"),
    [
        ("http://p:1", "http://p:1", None),
        ("p:1", "http://p:1", None),
        ("https://p", "https://p", None),
        ("socks5://p:1", "socks5://p:1", None),
        ("socks5h://p:1", "socks5h://p:1", None),
        ("http://[::1]:8", "http://[::1]:8", None),
        ("http://u:p%40s@p:1/x", "http://p:1", (b"u", b"p@s")),
        ("u%3A@p:1", "http://p:1", (b"u:", b"")),
        (httpx.Proxy("http://u:p@q:2"), "http://q:2", (b"u", b"p")),
    ],
)
def test_a_proxy_of_the_caller(
    environment: pytest.MonkeyPatch, given: Any, url: str, auth: tuple[bytes, bytes] | None
) -> None:
    environment.setattr(pool_settings, "find_spec", lambda name: name)
    for trust_env in (True, False):
        made = PoolSettings({"proxy": given, "trust_env": trust_env})
        assert made.proxy_for("https://example.com/") == (url, auth)


@pytest.mark.parametrize(
    "given", ["ftp://p:1", "http://", "http://:80", "http://p:99999", "http://p:x", "p:-1", "socks5://p:70000"]
)
def test_proxies_that_are_none(given: str) -> None:
    with pytest.raises(ConfigError) as caught:
        PoolSettings({"proxy": given}).proxy_for("https://example.com/")
    assert str(caught.value) == ("the proxy must be an http, https or socks5 URL, with a port from 1 to 65535 if any")


def test_a_socks_proxy_needs_a_package(environment: pytest.MonkeyPatch) -> None:
    environment.setattr(pool_settings, "find_spec", lambda name: None)
    for given in ("socks5://p:1", "socks5h://p:1", httpx.Proxy("socks5://p:1")):
        with pytest.raises(ConfigError) as caught:
            PoolSettings({"proxy": given}).proxy_for("https://example.com/")
        assert str(caught.value) == "a socks5 proxy needs the package 'socksio': pip install 'gemini-genai[socks]'"
    assert PoolSettings({"proxy": "http://p:1"}).proxy_for("https://example.com/") == ("http://p:1", None)


def test_proxies_of_the_environment(environment: pytest.MonkeyPatch) -> None:
    made = PoolSettings({})
    assert made.proxy_for("https://example.com/") is None
    environment.setenv("FTP_PROXY", "http://p:1")
    assert made.proxy_for("https://example.com/") is None
    environment.setenv("http_proxy", "http://p:2")
    assert made.proxy_for("https://example.com/") is None
    assert made.proxy_for("http://example.com/") == ("http://p:2", None)
    environment.setenv("all_proxy", "http://p:3")
    assert made.proxy_for("https://example.com/") == ("http://p:3", None)
    assert made.proxy_for("http://example.com/") == ("http://p:2", None)
    assert PoolSettings({"trust_env": False}).proxy_for("http://example.com/") is None
    assert PoolSettings({"proxy": "http://p:4"}).proxy_for("http://example.com/") == ("http://p:4", None)


@pytest.mark.parametrize(
    ("excepted", "url", "direct"),
    [
        ("example.com", "http://example.com/", True),
        ("example.com", "http://a.example.com:8/", True),
        ("example.com:8", "http://example.com:8/", True),
        ("example.com:8", "http://example.com:9/", False),
        ("example.com", "http://example.org/", False),
        ("*", "http://example.org/", True),
    ],
)
def test_hosts_that_need_no_proxy(environment: pytest.MonkeyPatch, excepted: str, url: str, direct: bool) -> None:
    environment.setenv("http_proxy", "http://p:1")
    environment.setenv("no_proxy", excepted)
    assert PoolSettings({}).proxy_for(url) == (None if direct else ("http://p:1", None))


def test_arguments_that_no_client_takes() -> None:
    check_args({"verify": True, "http2": False}, httpx.Client, "client_args")
    for name, words in (
        ("verifi", "client_args: httpx knows no argument 'verifi'; did you mean 'verify'?"),
        ("zzz", "client_args: httpx knows no argument 'zzz'"),
    ):
        with pytest.raises(ConfigError) as caught:
            check_args({"verify": True, name: 1}, httpx.Client, "client_args")
        assert str(caught.value) == words


def test_limits_that_no_pool_has() -> None:
    check_limits({"max_connections": 1, "max_keepalive_connections": 1, "keepalive_expiry": 1}, "client_args")
    check_limits(httpx.Limits(), "client_args")
    check_limits(None, "client_args")
    names = "max_connections, max_keepalive_connections, keepalive_expiry"
    for name, words in (
        ("max_connection", "client_args: limits has no 'max_connection'; did you mean 'max_connections'?"),
        ("zzz", f"client_args: limits has no 'zzz'; there are {names}"),
        (7, f"client_args: limits has no 7; there are {names}"),
    ):
        with pytest.raises(ConfigError) as caught:
            check_limits({"max_connections": 1, name: 1}, "client_args")
        assert str(caught.value) == words


def test_limits_become_the_client_s_own() -> None:
    args = {"limits": {"max_connections": 3}, "http2": True}
    assert client_arguments(args, httpx) == {"limits": httpx.Limits(max_connections=3), "http2": True}
    assert args["limits"] == {"max_connections": 3}
    own = httpx.Limits(max_connections=4)
    assert client_arguments({"limits": own}, httpx)["limits"] is own
    assert client_arguments({}, httpx) == {}
