"""Live sessions through proxies that really run: HTTP, TLS to the proxy itself, SOCKS5; with passwords and without."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import pytest

import genai
from genai_runtime import errors
from genai_runtime.session.library import connect_arguments
from tests.faults.proxy import Proxy
from tests.genai.live_server import TURN_COMPLETE, LiveServer, Peer, text
from tests.genai_runtime.transport.adapters.test_socks import Socks

trustme = pytest.importorskip("trustme")
if "proxy" not in connect_arguments():
    pytest.skip("this release of websockets knows no proxies", allow_module_level=True)

KEY, PASSWORD = "a-key-that-nobody-has-0123", "p@ss-word-0123"
FAR = "https://upstream.example"
Contexts = tuple[ssl.SSLContext, ssl.SSLContext]


@pytest.fixture(scope="module")
def contexts() -> Contexts:
    """TLS of the servers, and of a client that trusts them."""
    authority = trustme.CA()
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("upstream.example", "127.0.0.1").configure_cert(served)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    return served, trusting


async def answers(peer: Peer) -> None:
    await peer.setup(sessionId="s1")
    await peer.read()
    await peer.say(text("yes"), TURN_COMPLETE)
    await peer.connection.wait_closed()


@pytest.fixture(scope="module")
def server(contexts: Contexts) -> Iterator[LiveServer]:
    with LiveServer(answers, ssl=contexts[0]) as server:
        yield server


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


def client(contexts: Contexts, url: str = FAR, **arguments: Any) -> genai.Client:
    options: Any = {"base_url": url, "async_client_args": {"verify": contexts[1], **arguments}}
    return genai.Client(api_key=KEY, http_options=options)


async def ask(made: genai.Client) -> str:
    async with made.aio.live.connect(model="m") as session:
        await session.send_realtime_input(text="a")
        return "".join([message.text or "" async for message in session.receive()])


def ask_sync(made: genai.Client) -> str:
    with made.live.connect(model="m") as session:
        session.send_realtime_input(text="a")
        return "".join(message.text or "" for message in session.receive())


def proxy_of(made: genai.Client) -> str | None:
    """The proxy that a session would go through."""
    found: str | None = made.aio.live.connect(model="m")._prepared.plan.address.arguments["proxy"]
    return found


async def test_an_http_proxy(contexts: Contexts, server: LiveServer, environment: pytest.MonkeyPatch) -> None:
    for credentials in (None, f"user:{PASSWORD}"):
        with Proxy(server.port, credentials=credentials) as proxy:
            url = proxy.url.replace("p@ss", "p%40ss")
            assert await ask(client(contexts, proxy=url)) == "yes"
            environment.setenv("https_proxy", url)
            assert ask_sync(client(contexts)) == "yes"
            assert proxy.seen == ["CONNECT upstream.example:443 HTTP/1.1"] * 2
            # Neither what NO_PROXY names, nor this machine, nor a client that leaves the environment alone.
            environment.setenv("NO_PROXY", "other.example,upstream.example")
            assert proxy_of(client(contexts)) is None
            environment.setenv("NO_PROXY", "other.example")
            assert proxy_of(client(contexts)) is not None
            assert proxy_of(client(contexts, trust_env=False)) is None
            assert await ask(client(contexts, f"https://127.0.0.1:{server.port}")) == "yes"
            assert len(proxy.seen) == 2
            environment.delenv("https_proxy")


async def test_tls_with_the_proxy_itself(contexts: Contexts, server: LiveServer) -> None:
    with Proxy(server.port, credentials=f"user:{PASSWORD}", ssl=contexts[0]) as proxy:
        assert await ask(client(contexts, proxy=proxy.url.replace("p@ss", "p%40ss"))) == "yes"
        assert proxy.seen == ["CONNECT upstream.example:443 HTTP/1.1"]


async def test_a_socks_proxy(contexts: Contexts, server: LiveServer) -> None:
    pytest.importorskip("python_socks")
    for credentials in ("", "user:pass@"):
        with Socks(server.port, password=bool(credentials)) as proxy:
            for scheme in ("socks5", "socks5h"):
                made = client(contexts, proxy=f"{scheme}://{credentials}127.0.0.1:{proxy.port}")
                assert await ask(made) == "yes"
                # The proxy is asked for the name.
                assert proxy.heard[-1] == b"\x05\x01\x00\x03\x10upstream.example\x01\xbb"
            assert ask_sync(made) == "yes"


async def test_proxies_that_fail_are_told_apart(contexts: Contexts, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    said = []
    with Proxy(9, credentials=f"user:{PASSWORD}") as proxy:
        with pytest.raises(errors.ProxyError, match="407") as caught:
            await ask(client(contexts, proxy=proxy.url.replace("p@ss", "wr0ng-w0rd")))
        assert (caught.value.status, caught.value.maybe_executed) == (407, False)
        said += [str(caught.value), repr(vars(caught.value))]
    for behaviour in ("die", "502"):
        with Proxy(9, behaviour=behaviour) as proxy, pytest.raises(errors.ProxyError, match=r"127\.0\.0\.1"):  # type: ignore[arg-type]
            await ask(client(contexts, proxy=proxy.url))
    if find_spec("python_socks"):
        for steps, words in (
            ((None,), "the proxy failed"),
            ((b"garbage",), "the proxy failed"),
            ((b"\x05\xff",), "none of the ways to log in"),
            ((b"\x05\x02", b"\x01\x01"), "refused the user or the password"),
            ((b"\x05\x00", b"\x05\x05\x00\x01" + bytes(6)), "could not connect: the server refused the connection"),
        ):
            with Socks(9, *steps) as socks, pytest.raises(errors.ProxyError, match=words) as caught:  # type: ignore[arg-type]
                await ask(
                    client(contexts, proxy=f"socks5://user:{PASSWORD.replace('@', '%40')}@127.0.0.1:{socks.port}")
                )
            said += [str(caught.value), repr(vars(caught.value))]
    for each in (*said, *(record.getMessage() for record in caplog.records)):
        assert PASSWORD not in each
        assert "wr0ng" not in each
        assert KEY not in each


def test_what_is_missing_is_named_before_anything_is_sent(contexts: Contexts, monkeypatch: pytest.MonkeyPatch) -> None:
    from genai_runtime.transport.adapters import pool_settings

    monkeypatch.setattr(pool_settings, "find_spec", lambda name: None)
    with pytest.raises(errors.ConfigError, match=r"'python-socks': pip install 'gemini-genai\[socks\]'"):
        client(contexts, proxy="socks5://127.0.0.1:9").aio.live.connect(model="m")
    monkeypatch.undo()
    if find_spec("python_socks"):
        with pytest.raises(errors.ConfigError, match="the proxy is not ASCII"):
            client(contexts, proxy="socks5://user:p%C3%A4ss@127.0.0.1:9").aio.live.connect(model="m")
    monkeypatch.setattr("genai_runtime.session.library.reads_escapes_in_proxies", lambda: False)
    with pytest.raises(errors.ConfigError, match="cannot send: pip install --upgrade websockets"):
        client(contexts, proxy="http://user:pass%2Fword@127.0.0.1:9").aio.live.connect(model="m")
    monkeypatch.setattr("genai_runtime.session.library.connect_arguments", lambda: frozenset({"ssl"}))
    with pytest.raises(errors.ConfigError, match="websockets 15 or newer"):
        client(contexts, proxy="http://127.0.0.1:9").live.connect(model="m")
