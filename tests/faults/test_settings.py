"""Settings that cannot work (F114): known before anything is sent, by their name, whichever library serves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors
from genai_runtime.transport.adapters import pool_settings
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import KEY, MODEL, Mode

BODY = b'{"name": "models/gemini-2.5-flash"}'


def args(mode: Mode, **given: Any) -> dict[str, Any]:
    return {"client_args" if mode.is_sync else "async_client_args": given}


async def fine(asked: Asked) -> None:
    await asked.write(answer(200, BODY))


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    "url",
    [
        "https://a..example/", "https://" + "x" * 64 + ".example/", "https://\N{PILE OF POO}\u200d.example/",
        "https://exa\"mple.com/", "https://\N{ARABIC-INDIC DIGIT ONE}a.example", "https://xn--\xe9.example/",
    ],
)  # fmt: skip
def test_F114_a_base_url_that_is_no_address(url: str) -> None:
    with pytest.raises(errors.ConfigError, match=r"the base URL is not usable: .* is no (international )?host name"):
        genai.Client(api_key=KEY, http_options={"base_url": url})


def test_F114_a_base_url_of_another_script(mode: Mode) -> None:
    """Its path is encoded; so is its host, which no name server here knows."""
    with RawServer(fine) as server:
        mode.open(f"{server.url}/\u0441\u0435\u0440\u0432\u0438\u0441")
        mode.get().ok()
        assert server.asked[0].target.startswith("/%D1%81%D0%B5%D1%80%D0%B2%D0%B8%D1%81/v1beta/models/")
    mode.open("https://b\xfccher.invalid", retry={"attempts": 1})
    error = mode.get().failed(errors.APIConnectionError)
    assert error.kind == "dns"


def test_F114_an_international_host_travels_encoded(mode: Mode, environment: pytest.MonkeyPatch) -> None:
    with RawServer(fine) as server:
        environment.setenv("http_proxy", server.url)
        mode.open("http://b\xfccher.example", allow_insecure=True)
        mode.get().ok()
        (asked,) = server.asked
        assert asked.headers["host"] == "xn--bcher-kva.example"
        assert asked.target.startswith("http://xn--bcher-kva.example/v1beta/")


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:99999", "http://127.0.0.1:port", "ftp://127.0.0.1:8"])
@pytest.mark.parametrize("where", ["argument", "http_proxy", "all_proxy"])
def test_F114_a_proxy_that_is_none(mode: Mode, environment: pytest.MonkeyPatch, proxy: str, where: str) -> None:
    with RawServer(fine) as server:
        if where == "argument":
            mode.open(server.url, http_options=args(mode, proxy=proxy))
        else:
            environment.setenv(where, proxy)
            mode.open(server.url)
        error = mode.get().failed(errors.ConfigError)
        assert "the proxy" in str(error)
        assert server.asked == []


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy", "ALL_PROXY", "argument"])
@pytest.mark.parametrize("scheme", ["http://", ""])
def test_F114_the_libraries_agree_on_proxies(
    mode: Mode, environment: pytest.MonkeyPatch, name: str, scheme: str
) -> None:
    with RawServer(fine) as proxy:
        address = f"{scheme}127.0.0.1:{proxy.port}"
        options = args(mode, proxy=address) if name == "argument" else {}
        if name != "argument":
            environment.setenv(name, address)
        mode.open("http://upstream.example", http_options=options, allow_insecure=True)
        mode.get().ok()
        assert proxy.asked[0].target.startswith("http://upstream.example/")


@pytest.mark.parametrize("broken", [False, True], ids=["missing", "broken"])
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "verify"])
def test_F114_certificates_that_cannot_be_read(
    mode: Mode, environment: pytest.MonkeyPatch, tmp_path: Path, name: str, broken: bool
) -> None:
    environment.setattr(pool_settings, "_contexts", {})
    path = tmp_path / "ca.pem"
    if broken:
        path.write_text("-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n")
    if name == "verify":
        mode.open("https://127.0.0.1:9", http_options=args(mode, verify=str(path)))
    else:
        environment.setenv(name, str(path))
        mode.open("https://127.0.0.1:9")
    error = mode.get().failed(errors.ConfigError)
    assert name in str(error)
    assert "cannot be read" in str(error)


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding", "Connection", "TE", "Upgrade", "expect"])
@pytest.mark.parametrize("where", ["client", "call"])
def test_F114_headers_that_the_client_sets_itself(mode: Mode, name: str, where: str) -> None:
    with RawServer(fine) as server:
        given = {"headers": {name: "7"}}
        mode.open(server.url, http_options=given if where == "client" else {})
        config = {"http_options": given} if where == "call" else None
        error = mode.call(lambda client: client.models.get(model=MODEL, config=config)).failed(errors.ConfigError)
        assert repr(name.lower()) in str(error)
        assert server.asked == []


def test_F114_a_host_header_of_the_caller_s(mode: Mode) -> None:
    with RawServer(fine) as server:
        mode.open(server.url, http_options={"headers": {"Host": "virtual.example"}})
        mode.get().ok()
        head = server.asked[0].head.lower()
        assert head.count(b"\r\nhost:") == 1
        assert server.asked[0].headers["host"] == "virtual.example"


def test_F114_http2_without_h2(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    real = pool_settings.find_spec
    monkeypatch.setattr(pool_settings, "find_spec", lambda name: None if name == "h2" else real(name))
    mode.open("https://127.0.0.1:9", http_options=args(mode, http2=True))
    missing = "HTTP/1.1 only" if mode.fast else "h2"
    assert missing in str(mode.get().failed(errors.ConfigError))


@pytest.mark.parametrize("given", [{"timeout": "soon"}, {"mounts": 7}, {"event_hooks": 7}])
def test_F114_arguments_that_no_library_takes(mode: Mode, given: dict[str, Any]) -> None:
    mode.open("http://127.0.0.1:9", http_options=args(mode, **given))
    error = mode.get().failed(errors.ConfigError)
    assert "client_args: " in str(error)


async def _interim(asked: Asked) -> None:
    while True:
        await asked.write(b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" * 50)


def test_F114_interim_answers_without_end(mode: Mode) -> None:
    with RawServer(_interim) as server:
        mode.open(server.url, timeout=0.5, retry={"attempts": 1})
        mode.get(within=0.5).failed(errors.APIConnectionError)


async def _nonsense(asked: Asked) -> None:
    await asked.write(b"220 smtp.example ESMTP\r\n\r\n")
    await asked.hang_up()


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_F114_a_proxy_that_talks_nonsense(mode: Mode, environment: pytest.MonkeyPatch, scheme: str) -> None:
    with RawServer(_nonsense) as proxy:
        environment.setenv(f"{scheme}_proxy", proxy.url)
        mode.open(f"{scheme}://upstream.example", allow_insecure=True, retry={"attempts": 1})
        error = mode.get().failed(errors.APIConnectionError)
        assert error.kind in (("proxy",) if scheme == "https" else ("protocol", "proxy", "reset"))
