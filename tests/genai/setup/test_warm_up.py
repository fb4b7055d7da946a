"""What a first call has to do, done before it or beside the loop."""

from __future__ import annotations

import asyncio
import os
import ssl
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors
from genai_runtime.transport.adapters import choose, pool_settings
from tests.forks import in_a_new_process
from tests.genai.conftest import MODEL, Mode
from tests.genai_runtime.transport.servers import Asked, RawServer, answer
from tests.google_cloud import GoogleCloud, clean


async def good(asked: Asked) -> None:
    await asked.write(answer(200, b'{"candidates": [{"content": {"parts": [{"text": "Hi"}]}}]}'))


async def test_the_first_call_finds_an_open_connection(mode: Mode) -> None:
    with RawServer(good) as server:
        client = mode.make(http_options={"base_url": server.url})
        await client.warm_up()
        assert server.connections == 0
        await client.warm_up(connect=True)
        (asked,) = server.asked
        assert asked.head.startswith(b"GET / HTTP/1.1\r\n")
        assert (await client.models.generate_content(model=MODEL, contents="Hello")).text == "Hi"
        assert server.connections == 1
        await mode.aclose()


async def test_what_the_root_answers_does_not_matter(mode: Mode) -> None:
    async def bad(asked: Asked) -> None:
        await asked.write(
            answer(404 if asked.number == 1 else 302, b"no", "text/html", "location: https://else.where/")
        )

    with RawServer(bad) as server:
        client = mode.make(http_options={"base_url": f"{server.url}/behind/a/path"})
        for _ in range(2):
            await client.warm_up(connect=True)
        assert [asked.target for asked in server.asked] == ["/", "/"]
        await mode.aclose()


async def test_what_is_wrong_is_told_before_the_first_call(mode: Mode, tmp_path: Path) -> None:
    missing = {"verify": str(tmp_path / "missing.pem")}
    options = {"base_url": "https://localhost:1", "client_args": missing, "async_client_args": missing}
    client = mode.make(http_options=options)
    for _ in range(2):
        with pytest.raises(errors.ConfigError, match=r"missing\.pem"):
            await client.warm_up()
    refused = mode.make(http_options={"base_url": "http://127.0.0.1:1", "retry_options": {"attempts": 1}})
    with pytest.raises(errors.APIConnectionError, match="refused"):
        await refused.warm_up(connect=True)
    await mode.aclose()
    with pytest.raises(errors.ClientClosed):
        await refused.warm_up()


async def test_warming_up_on_vertex_ai_brings_the_token(
    mode: Mode, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pytest.importorskip("google.auth")
    clean(monkeypatch, tmp_path)
    with GoogleCloud() as cloud:
        options: Any = {"base_url": cloud.url}
        if mode.name == "aiohttp":
            options["http_client"] = "aiohttp"
        made = genai.Client(
            vertexai=True, project="p", location="us-central1", credentials=cloud.user(),
            http_options=options,
        )  # fmt: skip
        client = mode.of(made)
        await client.warm_up(connect=True)
        assert [asked.target for asked in cloud.calls] == ["/"]
        connections = cloud.connections
        assert (await client.models.generate_content(model=MODEL, contents="Hello")).text == "hello"
        assert (cloud.connections, cloud.asked_for_token) == (connections, 1)
        assert cloud.tokens == [cloud.current] * 2
        assert cloud.calls[1].target.startswith("/v1beta1/projects/p/locations/us-central1/")
        await mode.aclose()


@pytest.fixture
def contexts(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Of each TLS context that is made, whether it was in the thread of the loop."""
    made: list[bool] = []
    real = pool_settings._make_context

    def make(*arguments: Any) -> Any:
        made.append(threading.current_thread() is threading.main_thread())
        return real(*arguments)

    monkeypatch.setattr(pool_settings, "_make_context", make)
    monkeypatch.setattr(pool_settings, "_contexts", {})
    return made


class TLSServer(RawServer):
    """The same over TLS. It counts handshakes that resume an earlier session."""

    def __init__(self, certificate: Any) -> None:
        super().__init__(good)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(self.context)

    async def _main(self, ready: threading.Event) -> None:
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.context)
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        await self._stop.wait()
        server.close()

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"


def test_one_tls_context_for_the_same_settings_made_beside_the_loop(
    contexts: list[bool], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority = pytest.importorskip("trustme").CA()
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))

    async def once(url: str, **options: Any) -> None:
        where: Any = {"base_url": url, **options}
        async with genai.Client(api_key="k", http_options=where).aio as client:
            calls = [client.models.generate_content(model=MODEL, contents="Hello") for _ in range(9)]
            assert [each.text for each in await asyncio.gather(*calls)] == ["Hi"] * 9

    with TLSServer(authority.issue_cert("localhost")) as server:
        for options in ({}, {"http_client": "aiohttp"}, {"http_client": "httpx"}):
            if options.get("http_client") == "aiohttp":
                pytest.importorskip("aiohttp")
            asyncio.run(once(server.url, **options))
        with genai.Client(api_key="k", http_options={"base_url": server.url}) as client:
            assert client.models.generate_content(model=MODEL, contents="Hello").text == "Hi"
        assert contexts == [False]
        # What is not the same setting has a context of its own; a renewed file is read again.
        asyncio.run(once(server.url, async_client_args={"verify": str(bundle)}))
        assert contexts == [False] * 2
        bundle.write_bytes(bundle.read_bytes() + b"\n")
        asyncio.run(once(server.url))
        asyncio.run(once(server.url))
        assert contexts == [False] * 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_of_fork_has_tls_connections_of_its_own() -> None:
    pytest.importorskip("trustme")
    in_a_new_process(fork_over_tls)


def fork_over_tls() -> None:
    import trustme

    authority = trustme.CA()
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    libraries = [name for name in ("httpx", "aiohttp", "httptools") if find_spec(name) is not None]
    with TLSServer(authority.issue_cert("localhost")) as server, asyncio.Runner() as runner:
        for library, sync in [("httpx", True), ("httptools", True), *((name, False) for name in libraries)]:
            if library not in libraries:
                continue
            options: Any = {"base_url": server.url, "http_client": library, "client_args": {"verify": trusting}}
            name = "ssl" if library == "aiohttp" else "verify"
            options["async_client_args"] = {name: trusting}
            client = genai.Client(api_key="k", http_options=options)

            def ask(run: Callable[[Any], Any], client: genai.Client = client, sync: bool = sync) -> str | None:
                models = client.models if sync else client.aio.models
                asked: Any = models.generate_content(model=MODEL, contents="Hello")
                text: str | None = (asked if sync else run(asked)).text
                return text

            connections = server.connections
            assert ask(runner.run) == "Hi"
            child = os.fork()
            if child == 0:
                # The loop is the parent's; the context and the client are there, and serve both.
                os._exit(0 if ask(asyncio.run) == ask(asyncio.run) == "Hi" else 1)
            assert os.waitpid(child, 0)[1] == 0, (library, sync)
            # The child has closed none of its parent's, nor written to it.
            assert ask(runner.run) == "Hi"
            # In each loop of the child there was another.
            assert server.connections - connections == (2 if sync else 3), (library, sync)
            client.close()
            runner.run(client.aio.aclose())


def test_all_first_calls_wait_for_the_same_adapter(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[bool] = []
    may_go_on = threading.Event()
    real = choose.choose_async_adapter

    def slow(config: Any) -> Any:
        made.append(threading.current_thread() is threading.main_thread())
        may_go_on.wait(5)
        return real(config)

    monkeypatch.setattr(choose, "choose_async_adapter", slow)

    async def main(url: str) -> None:
        async with genai.Client(api_key="k", http_options={"base_url": url}).aio as client:

            async def call() -> str | None:
                return (await client.models.generate_content(model=MODEL, contents="Hello")).text

            tasks = [asyncio.create_task(call()) for _ in range(20)]
            # The loop goes on while the adapter is made, and whoever is cancelled takes it from nobody.
            for _ in range(50):
                await asyncio.sleep(0)
            tasks[0].cancel()
            with pytest.raises(asyncio.CancelledError):
                await tasks[0]
            may_go_on.set()
            assert await asyncio.gather(*tasks[1:]) == ["Hi"] * 19
        assert not client._connection()._making

    with RawServer(good) as server:
        asyncio.run(main(server.url))
    assert made == [False]


FIRST_CALLS = """
    import asyncio, os, sys, threading

    class Watch:
        "Notes in which thread modules are imported."
        on_loop, beside = [], []

        def find_spec(self, name, path=None, target=None):
            here = threading.current_thread() is threading.main_thread()
            (self.on_loop if here else self.beside).append(name)

    import genai
    library, url = sys.argv[1:]

    def client():
        return genai.Client(api_key="k", http_options={"base_url": url, "http_client": library})

    async def first():
        made = client()
        made.aio.models
        sys.meta_path.insert(0, Watch())
        assert (await made.aio.models.generate_content(model="m", contents="Hello")).text == "Hi"
        for name in ("httpx", "ssl", "h11", "anyio", library):
            assert name not in Watch.on_loop, name
        assert library in Watch.beside
        await made.aio.aclose()

    async def warm():
        made = client()
        sys.meta_path.insert(0, Watch())
        await made.aio.warm_up(connect=True)
        assert {"gemini_api.models.candidate", library} <= {*Watch.beside}, Watch.beside
        # What asyncio itself needs for threads, and nothing else.
        rest = {name.partition(".")[0] for name in Watch.on_loop}
        assert rest <= sys.stdlib_module_names - {"ssl", "json", "email", "http"}, Watch.on_loop
        known = {*sys.modules}
        assert (await made.aio.models.generate_content(model="m", contents="Hello")).text == "Hi"
        assert {*sys.modules} == known, {*sys.modules} - known
        await made.aio.aclose()

    asyncio.run(warm() if os.environ.get("WARM") else first())
"""


def test_a_first_call_imports_beside_the_loop_and_after_warming_up_nothing() -> None:
    pytest.importorskip("aiohttp")
    program = textwrap.dedent(FIRST_CALLS)
    with RawServer(good) as server:
        processes = [
            subprocess.Popen(
                [sys.executable, "-c", program, library, server.url],
                env={**os.environ, "WARM": warm},
                stderr=subprocess.PIPE,
                text=True,
            )
            for library, warm in (("httpx", ""), ("aiohttp", "1"))
        ]
        assert [process.communicate()[1] for process in processes] == ["", ""]
