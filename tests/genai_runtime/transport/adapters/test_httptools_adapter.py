"""The adapter over httptools: TLS as users have it, what it refuses, and what it keeps of a connection."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from genai_runtime.errors import APIConnectionError, APITimeoutError, ConfigError
from genai_runtime.transport import Request, RetryPolicy, Timeouts, Transport, TransportConfig
from genai_runtime.transport.adapters import choose
from genai_runtime.transport.adapters._async.httptools_adapter import AsyncHTTPToolsAdapter
from genai_runtime.transport.adapters._sync.httptools_adapter import HTTPToolsAdapter
from genai_runtime.transport.adapters._sync.slots import Slots
from genai_runtime.transport.adapters.choose import choose_adapter, choose_async_adapter
from tests.cases import case
from tests.genai_runtime.transport.modes import BYTES, JSON, MODES, Mode
from tests.genai_runtime.transport.servers import Asked, RawServer, answer

ONCE = RetryPolicy(attempts=1)
FAST_MODES = [mode for mode in MODES if mode.name.endswith("httptools")]
in_each_mode = pytest.mark.parametrize("mode", FAST_MODES, ids=repr)


class SecureServer:
    """Answers over TLS, in a thread a connection; it counts connections, and those that took up a session."""

    def __init__(self, context: ssl.SSLContext) -> None:
        import socket

        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.connections = self.resumed = 0
        self.certificates: list[Any] = []
        #: Where a connection breaks off that takes up a session: in its handshake, or with its first request.
        self.refuses = ""
        #: Whether it hangs up after each answer.
        self.once = False
        self.url = f"https://localhost:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._socket.accept()
                threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: Any) -> None:
        if self.refuses == "handshake" and _offers_session(sock):
            sock.close()
            return
        with contextlib.suppress(OSError), self._context.wrap_socket(sock, server_side=True) as secure:
            self.connections += 1
            self.resumed += bool(secure.session_reused)
            if self.refuses == "request" and secure.session_reused:
                secure.recv(1)
                return
            self.certificates.append(secure.getpeercert())
            with secure.makefile("rb") as file:
                while request := file.readline():
                    length = 0
                    while (line := file.readline()) != b"\r\n":
                        if line.lower().startswith(b"content-length:"):
                            length = int(line.split(b":")[1])
                    file.read(length)
                    secure.sendall(answer(200, b"x" * (1 << 20) if request.startswith(b"GET") else b"{}"))
                    if self.once:
                        return

    def close(self) -> None:
        import socket

        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


def _offers_session(sock: Any) -> bool:
    """Whether the hello that a client of TLS 1.3 has sent has the extension for it, which is the last."""
    import socket

    while len(hello := sock.recv(1 << 14, socket.MSG_PEEK)) < 5 + int.from_bytes(hello[3:5], "big"):
        time.sleep(0.001)
    at, kinds = 5 + 4 + 2 + 32, []
    at += 1 + hello[at]
    at += 2 + int.from_bytes(hello[at : at + 2], "big")
    at += 1 + hello[at] + 2
    while at < len(hello):
        kinds.append(int.from_bytes(hello[at : at + 2], "big"))
        at += 4 + int.from_bytes(hello[at + 2 : at + 4], "big")
    return 41 in kinds


@pytest.fixture(scope="module")
def authority() -> Any:
    return trustme.CA()


@pytest.fixture
def secure(authority: Any) -> Iterator[Callable[..., SecureServer]]:
    servers: list[SecureServer] = []

    def make(client_authority: Any = None, **certificate: Any) -> SecureServer:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost", **certificate).configure_cert(context)
        if client_authority is not None:
            context.verify_mode = ssl.CERT_REQUIRED
            client_authority.configure_trust(context)
        servers.append(SecureServer(context))
        return servers[-1]

    yield make
    for server in servers:
        server.close()


@pytest.fixture(scope="module")
def bundle(authority: Any, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The CA as a file."""
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


def arguments(mode: Mode, **given: Any) -> dict[str, Any]:
    return {"client_args" if mode.name.startswith("sync") else "async_client_args": given}


def ask(mode: Mode, url: str, times: int = 1, operation: Any = JSON, at_once: int = 1, **settings: Any) -> list[Any]:
    """Make calls with one transport, one after the other or so many at once."""

    def request() -> Any:
        return Request(operation, "/x", body=None if operation is BYTES else {"a": 1})

    def content(response: Any) -> bytes:
        return bytes(response.content)

    def body(transport: Any) -> Any:
        if isinstance(transport, Transport):
            return [transport.call(request(), content) for _ in range(times)]

        async def calls() -> list[bytes]:
            found: list[bytes] = []
            for _ in range(times // at_once):
                found += await asyncio.gather(*[transport.call(request(), content) for _ in range(at_once)])
            return found

        return calls()

    found: list[Any] = mode.use(url, body, retry=ONCE, **settings)
    return found


@in_each_mode
def test_calls_over_tls_share_a_connection(mode: Mode, secure: Callable[..., SecureServer], bundle: str) -> None:
    server = secure()
    assert ask(mode, server.url, 5, **arguments(mode, verify=bundle)) == [b"{}"] * 5
    assert server.connections == 1
    context = ssl.create_default_context(cafile=bundle)
    (large,) = ask(mode, server.url, operation=BYTES, **arguments(mode, verify=context))
    assert len(large) == 1 << 20
    assert server.connections == 2


@in_each_mode
def test_certificates_that_are_not_trusted(mode: Mode, secure: Callable[..., SecureServer], bundle: str) -> None:
    old = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    expired = secure(not_before=old, not_after=old + datetime.timedelta(days=1))
    right = secure()
    for url, args, words in (
        (right.url, {}, "not trusted"),
        (expired.url, {"verify": bundle}, "expired"),
        (right.url.replace("localhost", "127.0.0.1"), {"verify": bundle}, "IP address mismatch"),
    ):
        with pytest.raises(APIConnectionError, match=words) as caught:
            ask(mode, url, **arguments(mode, **args))
        assert (caught.value.kind, caught.value.maybe_executed) == ("tls", False)
    assert ask(mode, expired.url, **arguments(mode, verify=False)) == [b"{}"]


def test_a_handshake_that_fails_is_not_logged_by_the_loop(
    secure: Callable[..., SecureServer], caplog: pytest.LogCaptureFixture
) -> None:
    (mode,) = (each for each in FAST_MODES if not each.name.startswith("sync"))
    with pytest.raises(APIConnectionError, match="not trusted"):
        ask(mode, secure().url)
    assert [each.getMessage() for each in caplog.records if each.name == "asyncio"] == []


@in_each_mode
def test_a_client_certificate(
    mode: Mode, secure: Callable[..., SecureServer], bundle: str, authority: Any, tmp_path: Path
) -> None:
    server = secure(client_authority=authority)
    issued = authority.issue_cert("me@example.com")
    certificate = tmp_path / "client.pem"
    issued.private_key_and_cert_chain_pem.write_to_path(str(certificate))
    assert ask(mode, server.url, **arguments(mode, verify=bundle, cert=str(certificate))) == [b"{}"]
    assert "me@example.com" in str(server.certificates)
    with pytest.raises(APIConnectionError):
        ask(mode, server.url, **arguments(mode, verify=bundle))


def test_a_new_connection_takes_up_the_session_of_the_last(secure: Callable[..., SecureServer], bundle: str) -> None:
    # Not over clients of the caller's, whose contexts are his own.
    for mode in (each for each in MODES if each.name in ("sync", "aio", "sync-httptools", "aio-httptools")):
        server = secure()
        args = arguments(mode, verify=bundle, limits={"max_keepalive_connections": 0})
        assert ask(mode, server.url, 3, **args) == [b"{}"] * 3
        assert (server.connections, server.resumed >= 2) == (3, True), f"{mode}: {server.resumed} resumed"


def test_a_session_that_the_server_fails_with_is_not_taken_up_again(
    secure: Callable[..., SecureServer], bundle: str
) -> None:
    for mode in (each for each in MODES if each.name in ("sync", "aio", "sync-httptools", "aio-httptools")):
        for refuses in ("handshake", "request"):
            server = secure()
            args = arguments(mode, verify=bundle, limits={"max_keepalive_connections": 0})
            assert ask(mode, server.url, **args) == [b"{}"]
            server.refuses = refuses
            with pytest.raises(APIConnectionError):
                ask(mode, server.url, **args)
            with case(f"{mode}, {refuses}"):
                assert ask(mode, server.url, **args) == [b"{}"]


@pytest.mark.parametrize("refuses", ["handshake", "request"])
def test_sessions_over_aiohttp(
    secure: Callable[..., SecureServer], bundle: str, refuses: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("aiohttp")
    monkeypatch.setenv("SSL_CERT_FILE", bundle)
    server = secure()
    server.once = True

    async def calls(transport: Any) -> None:
        for _ in range(3):
            assert await call(transport) == b"{}"
            # It has hung up by the next call.
            await asyncio.sleep(0.05)
        assert (server.connections, server.resumed >= 2) == (3, True), f"{server.resumed} resumed"
        server.refuses = refuses
        # A connection that breaks off with its first request may be taken for one that was kept too long.
        with contextlib.suppress(APIConnectionError):
            await call(transport)
        assert await call(transport) == b"{}"

    async def call(transport: Any) -> bytes:
        content: bytes = await transport.call(Request(JSON, "/x", body={"a": 1}), lambda response: response.content)
        return content

    Mode("aio-aiohttp").use(server.url, calls, retry=ONCE)


@in_each_mode
def test_a_tls_handshake_that_stalls(mode: Mode) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(APITimeoutError) as caught:
            ask(mode, url, timeouts=Timeouts(connect=0.05))
    assert (caught.value.phase, caught.value.maybe_executed) == ("connect", False)


@in_each_mode
def test_limits_are_kept(mode: Mode) -> None:
    async def serve(asked: Asked) -> None:
        await asyncio.sleep(0.01)
        await asked.write(answer(200, b"{}"))

    with RawServer(serve) as server:
        assert len(ask(mode, server.url, 9, at_once=9, **arguments(mode, limits={"max_connections": 2}))) == 9
        assert server.connections == (1 if mode.name.startswith("sync") else 2)
        brief = {"keepalive_expiry": 1e-9}
        assert len(ask(mode, server.url, 3, **arguments(mode, limits=brief))) == 3
        assert server.connections == (4 if mode.name.startswith("sync") else 5)


def test_what_only_another_library_can_do_is_refused_before_anything_is_sent() -> None:
    client = httpx.Client()
    for args, words in (
        ({"mounts": {}}, "'mounts' is for another library"),
        ({"transport": httpx.HTTPTransport()}, "'transport' is for another library"),
        ({"connector": 1}, "'connector' is for another library"),
        ({"timeout": 1}, r"give HttpOptions\(timeout=\)"),
        ({"verfy": False}, "'verfy' is for another library"),
        ({"http2": True}, "HTTP/1.1 only"),
        ({"http1": False}, "HTTP/1.1 only"),
        ({"limits": {"max": 1}}, "limits has no 'max'"),
    ):
        config = TransportConfig(http_client="httptools", client_args=args, async_client_args=args)
        for name, make in (("client_args", choose_adapter), ("async_client_args", choose_async_adapter)):
            with pytest.raises(ConfigError, match=f"^{name}: .*{words}"):
                make(config)
    for name in ("httpx_client", "httpx_async_client", "aiohttp_client"):
        config = TransportConfig(http_client="httptools", **{name: client})  # type: ignore[arg-type]
        make = choose_adapter if name == "httpx_client" else choose_async_adapter
        with pytest.raises(ConfigError, match=f"{name} is of another library"):
            make(config)
    client.close()


def test_it_is_taken_when_it_is_asked_for_and_only_then(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = TransportConfig(http_client="HTTPTools", client_args={"http1": True, "mounts": None})
    assert isinstance(choose_adapter(asked), HTTPToolsAdapter)
    assert isinstance(choose_async_adapter(asked), AsyncHTTPToolsAdapter)
    for config in (TransportConfig(), TransportConfig(prefer_aiohttp=True)):
        assert not isinstance(choose_adapter(config), HTTPToolsAdapter)
        assert not isinstance(choose_async_adapter(config), AsyncHTTPToolsAdapter)
    monkeypatch.setattr(choose, "find_spec", lambda name: None)
    for make in (choose_adapter, choose_async_adapter):
        with pytest.raises(ConfigError, match=r"pip install 'gemini-genai\[fast\]'"):
            make(asked)


@in_each_mode
def test_the_proxy_is_asked_where_one_is_named(mode: Mode) -> None:
    async def serve(asked: Asked) -> None:
        await asked.write(answer(200, b'"%s"' % asked.target.encode()))

    with RawServer(serve) as server:
        args = arguments(mode, proxy=server.url)
        assert ask(mode, "http://localhost:9", 2, **args) == [b'"http://localhost:9/v1beta/x"'] * 2
        assert server.connections == 1


def test_slots_are_handed_on() -> None:
    slots = Slots(1)
    slots.acquire(time.monotonic())
    with pytest.raises(TimeoutError):
        slots.acquire(time.monotonic())
    taken: list[int] = []

    def take(number: int) -> None:
        slots.acquire(time.monotonic() + 60)
        taken.append(number)
        slots.release()

    waiting = [threading.Thread(target=take, args=(number,)) for number in range(8)]
    for thread in waiting:
        thread.start()
    slots.release()
    for thread in waiting:
        thread.join(60)
    assert (sorted(taken), slots.free) == (list(range(8)), 1)


def test_sockets_where_there_is_no_poll(
    monkeypatch: pytest.MonkeyPatch, secure: Callable[..., SecureServer], bundle: str
) -> None:
    async def serve(asked: Asked) -> None:
        await asked.write(answer(200, b"%d" % len(asked.body)))

    monkeypatch.delattr("select.poll")
    server = secure()
    (mode,) = (each for each in FAST_MODES if each.name.startswith("sync"))
    assert ask(mode, server.url, 2, client_args={"verify": bundle}) == [b"{}"] * 2
    with RawServer(serve) as plain:
        assert ask(mode, plain.url, 2) == [b"7"] * 2
        large = Request(JSON, "/x", content=b"x" * 8_000_000)
        assert mode.use(plain.url, lambda transport: transport.send(large).content) == b"8000000"

    async def silent(_: Asked) -> None:
        await asyncio.sleep(0.2)

    with RawServer(silent) as quiet, pytest.raises(APITimeoutError):
        ask(mode, quiet.url, timeouts=Timeouts(total=0.05))
