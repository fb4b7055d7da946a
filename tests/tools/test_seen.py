"""Where tools look at httpx they see every request, whatever way it takes; and which library is asked for."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import genai
from genai_emulator import Emulator
from tests.faults.proxy import Proxy
from tests.genai.conftest import MODEL, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = b"a note of some length, " * 20000


class Seen:
    """What passes the three places where tools take hold of httpx."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, module: Any = httpx) -> None:
        self.sent: list[str] = []
        self.chosen: list[str] = []
        self.handled: list[str] = []
        for client, transport, handle in (
            (module.Client, module.HTTPTransport, "handle_request"),
            (module.AsyncClient, module.AsyncHTTPTransport, "handle_async_request"),
        ):
            monkeypatch.setattr(client, "send", self._noting(client.send, self.sent))
            monkeypatch.setattr(transport, handle, self._noting(getattr(transport, handle), self.handled))
            real = client._transport_for_url

            def choose(this: Any, url: Any, real: Any = real) -> Any:
                self.chosen.append(url.path)
                return real(this, url)

            monkeypatch.setattr(client, "_transport_for_url", choose)

    @staticmethod
    def _noting(real: Any, into: list[str]) -> Any:
        def noting(this: Any, request: Any, **more: Any) -> Any:
            into.append(request.url.path)
            return real(this, request, **more)

        return noting

    def check(self, requests: Any) -> None:
        """Each request went through all three, and there was none besides."""
        assert self.sent == self.chosen == self.handled == [entry.path for entry in requests]


async def calls(client: Any) -> None:
    """A call, a stream, an upload of two requests, and a download."""
    assert (await client.models.generate_content(model=MODEL, contents="Hello")).text
    async with client.models.generate_content_stream(model=MODEL, contents="Hello") as stream:
        assert [chunk async for chunk in stream]
    file = await client.files.upload(file=DATA, config={"mime_type": "text/plain"})
    assert await client.files.download(file=file) == DATA


async def test_a_default_client_is_seen(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Seen(monkeypatch)
    await calls(mode.make())
    seen.check(mode.emulator.requests)


@pytest.mark.parametrize("given", [{"timeout": 9.0}, {"headers": {"x-from": "here"}}, {"http1": True}])
async def test_so_is_one_with_arguments(mode: Mode, given: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Seen(monkeypatch)
    await calls(mode.make(http_options={"client_args": given, "async_client_args": given}))
    seen.check(mode.emulator.requests)


async def test_through_a_proxy(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Seen(monkeypatch)
    with Proxy(mode.emulator.port) as proxy:
        given = {"proxy": proxy.url}
        await calls(mode.make(http_options={"client_args": given, "async_client_args": given}))
        assert proxy.seen
    seen.check(mode.emulator.requests)


@pytest.fixture
def authority() -> Any:
    return pytest.importorskip("trustme").CA()


@pytest.fixture
def secure(authority: Any) -> Iterator[Emulator]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Emulator(ssl_context=context) as emulator:
        yield emulator


async def test_with_tls(
    request: pytest.FixtureRequest, mode: Mode, secure: Emulator, authority: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = Seen(monkeypatch)
    context = ssl.create_default_context()
    authority.configure_trust(context)
    given = {"verify": context}
    options = {"base_url": secure.url, "client_args": given, "async_client_args": given}
    await calls(mode.make(http_options=options))
    seen.check(secure.requests)


async def test_httpx2_by_name(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    module = pytest.importorskip("httpx2")
    first, second = Seen(monkeypatch), Seen(monkeypatch, module)
    await calls(mode.make(http_options={"http_client": "httpx2"}))
    first.check([])
    second.check(mode.emulator.requests)


@pytest.mark.parametrize(
    ("name", "library"),
    [("httpx2", "httpx2"), (" HTTPX2 ", "httpx2"), ("httpx", "httpx"), ("auto", "httpx"), ("curl", "httpx")],
)
async def test_the_environment_names_the_library(
    mode: Mode, name: str, library: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    modules = {each: pytest.importorskip(each) for each in ("httpx", "httpx2")}
    monkeypatch.setenv("GOOGLE_GENAI_HTTP_CLIENT", name)
    seen = {each: Seen(monkeypatch, module) for each, module in modules.items()}
    assert (await mode.make().models.get(MODEL)).name
    assert {each: len(found.sent) for each, found in seen.items()} == {"httpx": 0, "httpx2": 0, library: 1}
    assert ("Unrecognized GOOGLE_GENAI_HTTP_CLIENT" in caplog.text) is (name == "curl")


async def test_aiohttp_by_name(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("aiohttp")
    seen = Seen(monkeypatch)
    client = mode.make(http_options={"http_client": "aiohttp"})
    if not mode.sync:
        client._shared.config.prefer_aiohttp = False
    await calls(client)
    seen.check(mode.emulator.requests if mode.sync else [])
    monkeypatch.setenv("GOOGLE_GENAI_HTTP_CLIENT", "aiohttp")
    assert (await mode.make().models.get(MODEL)).name
    seen.check(mode.emulator.requests if mode.sync else [])


async def test_a_library_for_one_call(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    module = pytest.importorskip("httpx2")
    first, second = Seen(monkeypatch), Seen(monkeypatch, module)
    client = mode.make()
    for _ in range(2):
        assert (await client.models.get(MODEL, config={"http_options": {"http_client": "httpx2"}})).name
    assert (await client.models.get(MODEL)).name
    first.check(list(mode.emulator.requests)[2:])
    second.check(list(mode.emulator.requests)[:2])


def test_a_class_that_another_package_shows_as_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    from genai_runtime.transport.adapters.httpx_compat import library_of

    for library in ("httpx", "httpx2"):
        module = pytest.importorskip(library)
        monkeypatch.setattr(module.Timeout, "__module__", "openai")
        assert library_of(module.Timeout(1.0)) == library
    assert library_of(object()) is None


@pytest.mark.parametrize(
    "make",
    [
        lambda module, sync: {"timeout": module.Timeout(9.0)},
        lambda module, sync: {"limits": module.Limits(max_connections=3)},
        lambda module, sync: {"auth": module.BasicAuth("u", "p")},
        lambda module, sync: {"transport": module.HTTPTransport() if sync else module.AsyncHTTPTransport()},
        lambda module, sync: {"mounts": {"all://": module.HTTPTransport() if sync else module.AsyncHTTPTransport()}},
    ],
    ids=["timeout", "limits", "auth", "transport", "mounts"],
)
async def test_objects_of_httpx2(mode: Mode, make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    module = pytest.importorskip("httpx2")
    given = make(module, mode.sync)
    first, second = Seen(monkeypatch), Seen(monkeypatch, module)
    await calls(mode.make(http_options={"client_args" if mode.sync else "async_client_args": given}))
    first.check([])
    second.check(mode.emulator.requests)


async def test_objects_of_both(mode: Mode) -> None:
    module = pytest.importorskip("httpx2")
    given = {"timeout": module.Timeout(9.0), "limits": httpx.Limits(max_connections=3)}
    client = mode.make(http_options={"client_args": given, "async_client_args": given})
    with pytest.raises(genai.errors.ConfigError, match="objects of httpx and of httpx2"):
        await client.models.get(MODEL)


async def test_vcrpy_records_uploads_and_plays_them(mode: Mode, tmp_path: Path) -> None:
    """Uploads of several requests, a stream and a download; then the same with nobody there."""
    vcr = pytest.importorskip("vcr")
    cassette = str(tmp_path / "all.yaml")
    config = {"mime_type": "text/plain"}

    async def run(url: str, record_mode: str) -> list[Any]:
        client = mode.make(http_options={"base_url": url})
        with vcr.use_cassette(cassette, record_mode=record_mode, filter_headers=["x-goog-api-key"]):
            file = await client.files.upload(file=DATA, config=config)
            stream = client.models.generate_content_stream(model=MODEL, contents=["Sum up", file])
            texts = [chunk.text async for chunk in stream]
            return [file.name, texts, await client.files.download(file=file)]

    with Emulator() as emulator:
        url = emulator.url
        recorded = await run(url, "once")
    assert await run(url, "none") == recorded
