"""Settings that cannot work (F114): known before anything is sent, by their name, whichever library serves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors
from genai_runtime.transport.adapters import pool_settings
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

from .oracle import KEY, MODEL, World

BODY = b'{"name": "models/gemini-2.5-flash"}'


def args(world: World, **given: Any) -> dict[str, Any]:
    return {"client_args" if world.is_sync else "async_client_args": given}


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


def test_F114_a_base_url_of_another_script(world: World) -> None:
    """Its path is encoded; so is its host, which no name server here knows."""
    with RawServer(fine) as server:
        world.open(f"{server.url}/\u0441\u0435\u0440\u0432\u0438\u0441")
        world.get().ok()
        assert server.asked[0].target.startswith("/%D1%81%D0%B5%D1%80%D0%B2%D0%B8%D1%81/v1beta/models/")
    world.open("https://b\xfccher.invalid", retry={"attempts": 1})
    error = world.get().failed(errors.APIConnectionError)
    assert error.kind == "dns"


def test_F114_an_international_host_travels_encoded(world: World, environment: pytest.MonkeyPatch) -> None:
    with RawServer(fine) as server:
        environment.setenv("http_proxy", server.url)
        world.open("http://b\xfccher.example", allow_insecure=True)
        world.get().ok()
        (asked,) = server.asked
        assert asked.headers["host"] == "xn--bcher-kva.example"
        assert asked.target.startswith("http://xn--bcher-kva.example/v1beta/")


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:99999", "http://127.0.0.1:port", "ftp://127.0.0.1:8"])
@pytest.mark.parametrize("where", ["argument", "http_proxy", "all_proxy"])
def test_F114_a_proxy_that_is_none(world: World, environment: pytest.MonkeyPatch, proxy: str, where: str) -> None:
    with RawServer(fine) as server:
        if where == "argument":
            world.open(server.url, http_options=args(world, proxy=proxy))
        else:
            environment.setenv(where, proxy)
            world.open(server.url)
        error = world.get().failed(errors.ConfigError)
        assert "the proxy" in str(error)
        assert server.asked == []


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy", "ALL_PROXY", "argument"])
@pytest.mark.parametrize("scheme", ["http://", ""])
def test_F114_the_libraries_agree_on_proxies(
    world: World, environment: pytest.MonkeyPatch, name: str, scheme: str
) -> None:
    with RawServer(fine) as proxy:
        address = f"{scheme}127.0.0.1:{proxy.port}"
        options = args(world, proxy=address) if name == "argument" else {}
        if name != "argument":
            environment.setenv(name, address)
        world.open("http://upstream.example", http_options=options, allow_insecure=True)
        world.get().ok()
        assert proxy.asked[0].target.startswith("http://upstream.example/")


@pytest.mark.parametrize("broken", [False, True], ids=["missing", "broken"])
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "verify"])
def test_F114_certificates_that_cannot_be_read(
    world: World, environment: pytest.MonkeyPatch, tmp_path: Path, name: str, broken: bool
) -> None:
    environment.setattr(pool_settings, "_context", None)
    path = tmp_path / "ca.pem"
    if broken:
        path.write_text("-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n")
    if name == "verify":
        world.open("https://127.0.0.1:9", http_options=args(world, verify=str(path)))
    else:
        environment.setenv(name, str(path))
        world.open("https://127.0.0.1:9")
    error = world.get().failed(errors.ConfigError)
    assert name in str(error)
    assert "cannot be read" in str(error)


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding", "Connection", "TE", "Upgrade", "expect"])
@pytest.mark.parametrize("where", ["client", "call"])
def test_F114_headers_that_the_client_sets_itself(world: World, name: str, where: str) -> None:
    with RawServer(fine) as server:
        given = {"headers": {name: "7"}}
        world.open(server.url, http_options=given if where == "client" else {})
        config = {"http_options": given} if where == "call" else None
        error = world.call(lambda client: client.models.get(model=MODEL, config=config)).failed(errors.ConfigError)
        assert repr(name.lower()) in str(error)
        assert server.asked == []


def test_F114_a_host_header_of_the_caller_s(world: World) -> None:
    with RawServer(fine) as server:
        world.open(server.url, http_options={"headers": {"Host": "virtual.example"}})
        world.get().ok()
        head = server.asked[0].head.lower()
        assert head.count(b"\r\nhost:") == 1
        assert server.asked[0].headers["host"] == "virtual.example"


def test_F114_http2_without_h2(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    real = pool_settings.find_spec
    monkeypatch.setattr(pool_settings, "find_spec", lambda name: None if name == "h2" else real(name))
    world.open("https://127.0.0.1:9", http_options=args(world, http2=True))
    assert "h2" in str(world.get().failed(errors.ConfigError))


@pytest.mark.parametrize("given", [{"timeout": "soon"}, {"mounts": 7}, {"event_hooks": 7}])
def test_F114_arguments_that_no_library_takes(world: World, given: dict[str, Any]) -> None:
    world.open("http://127.0.0.1:9", http_options=args(world, **given))
    error = world.get().failed(errors.ConfigError)
    assert "client_args: " in str(error)


async def _interim(asked: Asked) -> None:
    while True:
        await asked.write(b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" * 50)


def test_F114_interim_answers_without_end(world: World) -> None:
    with RawServer(_interim) as server:
        world.open(server.url, timeout=0.5, retry={"attempts": 1})
        world.get(within=0.5).failed(errors.APIConnectionError)


async def _nonsense(asked: Asked) -> None:
    await asked.write(b"220 smtp.example ESMTP\r\n\r\n")
    await asked.hang_up()


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_F114_a_proxy_that_talks_nonsense(world: World, environment: pytest.MonkeyPatch, scheme: str) -> None:
    with RawServer(_nonsense) as proxy:
        environment.setenv(f"{scheme}_proxy", proxy.url)
        world.open(f"{scheme}://upstream.example", allow_insecure=True, retry={"attempts": 1})
        error = world.get().failed(errors.APIConnectionError)
        assert error.kind in (("proxy",) if scheme == "https" else ("protocol", "proxy", "reset"))
