"""F13 to F19: connections that break, are refused, are not trusted, or lead through a proxy."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from genai import errors
from genai_emulator import Emulator

from .oracle import ATTEMPTS, FAST, SURFACES, Mode, walk
from .proxy import Proxy

trustme = pytest.importorskip("trustme")

surfaces = pytest.mark.parametrize("surface", SURFACES)
breaks = pytest.mark.parametrize("how", ["reset", "close"])


@breaks
@pytest.mark.parametrize("stage", ["before", "headers"])
def test_F13_repeatable_calls_are_sent_again(mode: Mode, emulator: Emulator, how: str, stage: str) -> None:
    emulator.faults.add(f"{how}:{stage}", times=2)
    mode.open(emulator)
    mode.get().ok(requests=3)


@breaks
@pytest.mark.parametrize("stage", ["before", "headers"])
@pytest.mark.parametrize("surface", ["generate", "stream"])
def test_F13_others_are_once(mode: Mode, emulator: Emulator, surface: str, how: str, stage: str) -> None:
    """Unless a part of the answer had come."""
    emulator.faults.add(f"{how}:{stage}", times=None)
    mode.open(emulator)
    made = 2 if stage == "before" else 1
    error = mode.make(surface).failed(errors.APIConnectionError, requests=made)
    assert (error.kind, error.phase, error.maybe_executed, error.attempts) == ("reset", "headers", True, made)
    host, port = emulator.url.removeprefix("http://").split(":")
    assert f"({host}:{port})" in str(error)
    assert type(error.__cause__) is ConnectionResetError


@breaks
def test_F13_for_ever(mode: Mode, emulator: Emulator, how: str) -> None:
    emulator.faults.add(how, times=None)
    mode.open(emulator)
    error = mode.get().failed(errors.APIConnectionError, requests=ATTEMPTS)
    assert (error.kind, error.phase, error.attempts) == ("reset", "headers", ATTEMPTS)


def test_F13_garbage(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("garbage")
    mode.open(emulator)
    error = mode.generate().failed(errors.APIConnectionError, requests=1)
    assert error.kind == "protocol"


@breaks
def test_F14_stale_connection(mode: Mode, emulator: Emulator, how: str) -> None:
    emulator.faults.add(f"stale:{how}")
    mode.open(emulator)
    mode.get().ok(requests=1)
    mode.get().ok()
    emulator.faults.assert_consumed()


@breaks
@pytest.mark.parametrize("surface", ["generate", "stream"])
def test_F14_stale_connection_under_a_billable_call(mode: Mode, emulator: Emulator, surface: str, how: str) -> None:
    """Nobody can know whether the request was read before the connection died: it is repeated, once."""
    emulator.faults.add(f"stale:{how}")
    mode.open(emulator)
    mode.get().ok(requests=1)
    mode.make(surface).ok()
    emulator.faults.add(f"stale:{how}")
    mode.open(emulator, retry={**FAST, "repeat_billable": False})
    mode.get().ok(requests=1)
    assert mode.make(surface).failed(errors.APIConnectionError).maybe_executed
    mode.make(surface).ok(requests=1)


@surfaces
def test_F14_connection_that_was_closed_while_idle(mode: Mode, emulator: Emulator, surface: str) -> None:
    """The end of the connection can be seen before anything is sent, so every call survives it."""
    mode.open(emulator)
    mode.make(surface).ok(requests=1)
    emulator.drop_connections()
    mode.run(lambda: _settle(mode))
    mode.make(surface).ok(requests=1)


def _settle(mode: Mode) -> object:
    """Let the news of the closed connection arrive."""
    import asyncio
    import time

    if mode.is_sync:
        time.sleep(0.05)
        return None
    return asyncio.sleep(0.05)


@breaks
def test_F15_broken_in_the_body(mode: Mode, emulator: Emulator, how: str) -> None:
    emulator.faults.add(f"{how}:body", times=2)
    mode.open(emulator)
    mode.get().ok(requests=3)


@breaks
def test_F15_broken_in_the_body_of_a_billable_call(mode: Mode, emulator: Emulator, how: str) -> None:
    emulator.faults.add(f"{how}:body", times=None)
    mode.open(emulator)
    error = mode.generate().failed(errors.APIConnectionError, requests=1)
    assert (error.kind, error.phase, error.maybe_executed) == ("reset", "body", True)


@surfaces
def test_F16_refused(mode: Mode, surface: str) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        mode.open(f"http://127.0.0.1:{nobody.getsockname()[1]}")
        error = mode.make(surface, within=0.75).failed(errors.APIConnectionError)
    assert (error.kind, error.phase, error.maybe_executed, error.attempts) == ("refused", "connect", False, ATTEMPTS)


@surfaces
def test_F17_no_such_host(mode: Mode, surface: str) -> None:
    mode.open("https://nobody.invalid")
    error = mode.make(surface).failed(errors.APIConnectionError)
    assert (error.kind, error.phase, error.maybe_executed, error.attempts) == ("dns", "connect", False, ATTEMPTS)


# ---- TLS


@pytest.fixture(scope="module")
def authority() -> Any:
    return trustme.CA()


def serving(authority: Any, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


def trusting(authority: Any) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def tls_options(mode: Mode, context: ssl.SSLContext) -> dict[str, object]:
    """The client's arguments for a TLS context, as its HTTP library calls it."""
    name = "ssl" if mode.name == "aio" else "verify"
    return {"client_args" if mode.is_sync else "async_client_args": {name: context}}


@pytest.fixture
def secure(authority: Any, request: pytest.FixtureRequest) -> Iterator[Emulator]:
    with Emulator(ssl_context=serving(authority, getattr(request, "param", "127.0.0.1"))) as emulator:
        yield emulator


@surfaces
def test_F18_trusted(secure: Emulator, mode: Mode, authority: Any, surface: str) -> None:
    mode.open(secure, http_options=tls_options(mode, trusting(authority)))
    mode.make(surface).ok(requests=1)


@surfaces
def test_F18_self_signed(secure: Emulator, mode: Mode, surface: str) -> None:
    mode.open(secure)
    error = mode.make(surface).failed(errors.APIConnectionError, requests=0)
    assert (error.kind, error.phase, error.maybe_executed, error.attempts) == ("tls", "connect", False, 1)


@pytest.mark.parametrize("secure", ["example.com"], indirect=True)
@surfaces
def test_F18_other_host(secure: Emulator, mode: Mode, authority: Any, surface: str) -> None:
    mode.open(secure, http_options=tls_options(mode, trusting(authority)))
    error = mode.make(surface).failed(errors.APIConnectionError, requests=0)
    assert (error.kind, error.attempts) == ("tls", 1)


def test_F18_no_tls_at_all(mode: Mode, emulator: Emulator) -> None:
    mode.open(emulator.url.replace("http:", "https:"))
    error = mode.get().failed(errors.APIConnectionError)
    assert (error.kind, error.attempts) == ("tls", 1)
    assert len(emulator.requests) == 0


# ---- proxies

PASSWORD = "CANARY-proxy-password"
FAR = "http://upstream.example"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


@surfaces
def test_F19_http_proxy_with_a_password(
    emulator: Emulator, mode: Mode, environment: pytest.MonkeyPatch, surface: str
) -> None:
    with Proxy(emulator.port, credentials=f"user:{PASSWORD}") as proxy:
        environment.setenv("http_proxy", proxy.url)
        mode.open(FAR, allow_insecure=True)
        mode.make(surface).ok()
        mode.close()
    assert len(emulator.requests) == 1
    assert proxy.seen[0].split(" ")[1].startswith(f"{FAR}/v1beta/models/")


def test_F19_no_proxy(emulator: Emulator, mode: Mode, environment: pytest.MonkeyPatch) -> None:
    with Proxy(emulator.port) as proxy:
        environment.setenv("http_proxy", proxy.url)
        environment.setenv("no_proxy", "127.0.0.1")
        mode.open(emulator)
        mode.get().ok(requests=1)
        mode.close()
    assert proxy.seen == []


@surfaces
def test_F19_tunnel(
    secure: Emulator, mode: Mode, environment: pytest.MonkeyPatch, authority: Any, surface: str
) -> None:
    with Proxy(secure.port, credentials=f"user:{PASSWORD}") as proxy:
        environment.setenv("https_proxy", proxy.url)
        mode.open(secure, http_options=tls_options(mode, trusting(authority)))
        mode.make(surface).ok(requests=1)
        mode.close()
    assert proxy.seen == [f"CONNECT 127.0.0.1:{secure.port} HTTP/1.1"]


@pytest.mark.parametrize("scheme", ["http", "https"])
@surfaces
def test_F19_proxy_asks_for_a_password(
    emulator: Emulator, mode: Mode, environment: pytest.MonkeyPatch, surface: str, scheme: str
) -> None:
    with Proxy(emulator.port, credentials=f"user:{PASSWORD}") as proxy:
        environment.setenv(f"{scheme}_proxy", proxy.url.replace("PASS", "FAIL").replace(PASSWORD, PASSWORD + "x"))
        mode.open(FAR.replace("http:", f"{scheme}:"), allow_insecure=True)
        error = mode.make(surface).failed(errors.ProxyError)
        mode.close()
    assert (error.status, error.attempts, error.maybe_executed) == (407, 1, False)
    assert len(proxy.seen) == 1
    assert not any(PASSWORD in text for text in walk(error))


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_F19_a_proxy_with_headers(
    mode: Mode, emulator: Emulator, secure: Emulator, authority: Any, scheme: str
) -> None:
    """What an ``httpx.Proxy`` has beside its URL is for the proxy, and for nobody behind it."""
    server = secure if scheme == "https" else emulator
    with Proxy(server.port, credentials=f"user:{PASSWORD}") as proxy:
        options = tls_options(mode, trusting(authority))
        given = httpx.Proxy(proxy.url, headers={"X-Tenant": "one"})
        for name in ("client_args", "async_client_args"):
            options[name] = {**options.get(name, {}), "proxy": given}
        mode.open(server, http_options=options)
        mode.get().ok(requests=1)
        mode.close()
    assert proxy.headers[0]["x-tenant"] == "one"


def test_F19_a_proxy_with_a_tls_context(mode: Mode, emulator: Emulator, authority: Any) -> None:
    with Proxy(emulator.port, ssl=serving(authority, "127.0.0.1")) as proxy:
        args = {"proxy": httpx.Proxy(proxy.url, ssl_context=trusting(authority))}
        mode.open(emulator, http_options={"client_args": args, "async_client_args": args})
        if mode.name == "aio":
            mode.get().failed(errors.ConfigError, requests=0)
        else:
            mode.get().ok(requests=1)
        mode.close()


@pytest.mark.parametrize("behaviour", ["die", "502"])
@surfaces
def test_F19_proxy_dies_in_connect(mode: Mode, environment: pytest.MonkeyPatch, surface: str, behaviour: str) -> None:
    with Proxy(9, behaviour=behaviour, credentials=f"user:{PASSWORD}") as proxy:  # type: ignore[arg-type]
        environment.setenv("https_proxy", proxy.url)
        mode.open("https://upstream.example")
        error = mode.make(surface).failed(errors.ProxyError)
        mode.close()
    assert (error.kind, error.phase, error.maybe_executed) == ("proxy", "connect", False)
    assert len(proxy.seen) == error.attempts == ATTEMPTS
    assert not any(PASSWORD in text for text in walk(error))


@surfaces
def test_F19_tunnel_that_dies(
    secure: Emulator, mode: Mode, environment: pytest.MonkeyPatch, authority: Any, surface: str
) -> None:
    with Proxy(secure.port, behaviour="die-tunnelled") as proxy:
        environment.setenv("https_proxy", proxy.url)
        mode.open(secure, http_options=tls_options(mode, trusting(authority)))
        error = mode.make(surface).failed(errors.APIConnectionError, requests=0)
        mode.close()
    assert (error.phase, error.maybe_executed, error.attempts) == ("connect", False, ATTEMPTS)


def test_F19_no_such_proxy(mode: Mode, environment: pytest.MonkeyPatch) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        environment.setenv("https_proxy", f"http://user:{PASSWORD}@127.0.0.1:{nobody.getsockname()[1]}")
        mode.open("https://upstream.example")
        error = mode.get().failed(errors.ProxyError)
    assert (error.phase, error.maybe_executed, error.attempts) == ("connect", False, ATTEMPTS)
    assert not any(PASSWORD in text for text in walk(error))


# ---- a proxy that others have written


@pytest.fixture(scope="module")
def somebodys_proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """proxy.py, which asks for a password: its address."""
    pytest.importorskip("proxy", reason="proxy.py is not installed")
    port_file = tmp_path_factory.mktemp("proxy") / "port"
    options = ["--hostname", "127.0.0.1", "--port", "0", "--port-file", str(port_file), "--log-level", "ERROR"]
    options += ["--num-acceptors", "1", "--num-workers", "1", "--basic-auth", f"user:{PASSWORD}"]
    with subprocess.Popen([sys.executable, "-m", "proxy", *options], cwd=port_file.parent) as process:
        try:
            until = time.monotonic() + 20
            while not (port_file.exists() and port_file.read_text().strip()):
                assert process.poll() is None
                assert time.monotonic() < until
                time.sleep(0.02)
            yield f"http://user:{PASSWORD}@127.0.0.1:{port_file.read_text().strip()}"
        finally:
            process.terminate()


@surfaces
def test_F19_somebodys_proxy(
    somebodys_proxy: str, secure: Emulator, mode: Mode, environment: pytest.MonkeyPatch, authority: Any, surface: str
) -> None:
    environment.setenv("https_proxy", somebodys_proxy)
    mode.open(secure, http_options=tls_options(mode, trusting(authority)))
    mode.make(surface).ok(requests=1)
    mode.close()
    # A wrong password is told apart from a server that refuses.
    environment.setenv("https_proxy", somebodys_proxy.replace(PASSWORD, "wrong"))
    mode.open(secure, http_options=tls_options(mode, trusting(authority)))
    error = mode.make(surface).failed(errors.ProxyError, requests=0)
    assert (error.status, error.attempts, error.maybe_executed) == (407, 1, False)


def test_F19_somebodys_proxy_in_clear_text(
    somebodys_proxy: str, emulator: Emulator, mode: Mode, environment: pytest.MonkeyPatch
) -> None:
    environment.setenv("http_proxy", somebodys_proxy)
    mode.open(emulator)
    mode.get().ok(requests=1)
    mode.stream().ok(requests=1)
    mode.call(lambda client: client.files.upload(file=b"x" * 100_000, config={"mime_type": "text/plain"})).ok()
    mode.close()
