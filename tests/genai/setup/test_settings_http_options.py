"""Every documented field of HttpOptions and HttpRetryOptions, seen from the other end of the socket."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any

import httpx
import pytest

import genai
from genai import errors, types
from genai_runtime.transport import TransportConfig
from genai_runtime.transport.adapters import choose
from tests.faults.proxy import Proxy
from tests.genai.conftest import KEY, MODEL, Mode
from tests.genai_runtime.transport.servers import Asked, RawServer, answer
from tests.stopwatch import Stopwatch

MODEL_ANSWER = answer(200, b'{"name": "models/gemini-2.5-flash"}')


def arguments(mode: Mode, **given: Any) -> dict[str, Any]:
    """The same arguments for the client of either mode; in one, one more that makes httpx serve asyncio."""
    only_httpx = {"verify": True} if mode.name == "aio" else {}
    return {"client_args": given, "async_client_args": {**only_httpx, **given}}


async def good(asked: Asked) -> None:
    await asked.write(MODEL_ANSWER)


async def test_a_gateway_gets_no_key_and_the_headers_of_the_caller(mode: Mode) -> None:
    with RawServer(good) as server:
        options = {"base_url": f"{server.url}/", "headers": {"Authorization": "Bearer test_token"}}
        await mode.of(genai.Client(http_options=options)).models.get(MODEL)
        assert server.asked[0].headers["authorization"] == "Bearer test_token"
        assert "x-goog-api-key" not in server.asked[0].headers
        client = mode.of(genai.Client(http_options={"base_url": f"{server.url}/behind/a/path"}))
        await client.models.get(MODEL)
        assert server.asked[1].target == f"/behind/a/path/v1beta/models/{MODEL}"
        await client.models.get(MODEL, config={"http_options": {"base_url": f"{server.url}/other"}})
        assert server.asked[2].target == f"/other/v1beta/models/{MODEL}"


@pytest.mark.parametrize("version", ["v1", "v1alpha", "v1beta"])
async def test_the_version_is_in_the_path(mode: Mode, version: str) -> None:
    await mode.make(http_options={"api_version": version}).models.get(MODEL)
    await mode.client.models.get(MODEL, config={"http_options": {"api_version": version}})
    assert [entry.path for entry in mode.emulator.requests] == [f"/{version}/models/{MODEL}"] * 2


async def test_headers_go_with_every_request(mode: Mode) -> None:
    client = mode.make(http_options={"headers": {"X-Custom-Header": "custom-value", "User-Agent": "MyApp/1.0"}})
    await client.models.get(MODEL)
    await client.files.upload(file=b"a note", config={"mime_type": "text/plain"})
    async for _ in client.models.generate_content_stream(model=MODEL, contents="Hello"):
        pass
    assert len(mode.emulator.requests) >= 4
    for entry in mode.emulator.requests:
        assert entry.headers["x-custom-header"] == "custom-value"
        assert entry.headers["user-agent"].startswith("gemini-genai/")
        assert entry.headers["user-agent"].endswith(" MyApp/1.0")


async def test_the_timeout_is_in_milliseconds(mode: Mode) -> None:
    mode.emulator.faults.add("stall:headers", operation="getModel", times=None)
    watch = Stopwatch()
    with pytest.raises(errors.APITimeoutError):
        await mode.make(http_options={"timeout": 300}).models.get(MODEL)
    with pytest.raises(errors.APITimeoutError):
        await mode.client.models.get(MODEL, config={"http_options": types.HttpOptions(timeout=300)})
    assert watch.wall >= 0.6
    assert watch.net < 5, watch


async def test_a_longer_timeout_of_a_call_outlasts_that_of_the_client(mode: Mode) -> None:
    mode.emulator.faults.add("delay:0.5", operation="getModel", times=None)
    client = mode.make(http_options={"timeout": 100})
    with pytest.raises(errors.APITimeoutError):
        await client.models.get(MODEL)
    assert (await client.models.get(MODEL, config={"http_options": {"timeout": 20_000}})).name


async def test_extra_body_is_merged_into_what_is_sent(mode: Mode) -> None:
    extra = {"generationConfig": {"topK": 3, "thinkingConfig": {"thinkingBudget": 0}}, "labels": {"team": "a"}}
    config = types.GenerateContentConfig(
        temperature=0.5,
        thinking_config={"include_thoughts": True},
        http_options={"extra_body": {"labels": {"call": "b"}}},
    )
    client = mode.make(http_options={"extra_body": extra})
    await client.models.generate_content(model=MODEL, contents="Hello", config=config)
    sent = mode.emulator.requests[-1].json
    assert sent["generationConfig"] == {
        "temperature": 0.5,
        "topK": 3,
        "thinkingConfig": {"includeThoughts": True, "thinkingBudget": 0},
    }
    assert sent["labels"] == {"team": "a", "call": "b"}
    assert sent["contents"] == [{"role": "user", "parts": [{"text": "Hello"}]}]
    assert extra == {"generationConfig": {"topK": 3, "thinkingConfig": {"thinkingBudget": 0}}, "labels": {"team": "a"}}


async def test_extra_body_goes_with_calls_that_have_no_body_of_their_own(mode: Mode) -> None:
    client = mode.make(http_options={"extra_body": {"displayName": "ours"}})
    config: Any = {"http_options": {"extra_body": {"of_call": 2}}}
    made = await client.file_search_stores.create()
    await client.models.get(MODEL)
    # The service has no use for a body there, and says so.
    with pytest.raises(errors.InvalidArgument, match="body must be empty"):
        await client.models.get(MODEL, config=config)
    with pytest.raises(errors.InvalidArgument, match="body must be empty"):
        await client.file_search_stores.delete(name=made.name, config=config)
    created, plain, asked, deleted = mode.emulator.requests
    assert created.json == {"displayName": "ours"}
    assert plain.body == b""
    assert (asked.method, asked.json, asked.headers["content-type"]) == ("GET", {"of_call": 2}, "application/json")
    assert (deleted.method, deleted.json) == ("DELETE", {"of_call": 2})


class TestRetryOptions:
    @staticmethod
    async def attempts(mode: Mode, status: int = 503, **options: Any) -> int:
        """How often a server that stays broken is asked."""
        quick = {"initial_delay": 0.001, "max_delay": 0.002, "jitter": 0.0}
        mode.emulator.requests.clear()
        mode.emulator.faults.add(f"status:{status}", operation="getModel", times=20)
        with pytest.raises(errors.APIError):
            await mode.client.models.get(MODEL, config={"http_options": {"retry_options": {**quick, **options}}})
        count = len(mode.emulator.requests)
        mode.emulator.faults.clear()
        return count

    @pytest.mark.parametrize(("given", "made"), [(0, 1), (1, 1), (2, 2), (5, 5)])
    async def test_attempts(self, mode: Mode, given: int, made: int) -> None:
        assert await self.attempts(mode, attempts=given) == made

    async def test_five_when_nothing_is_said(self, mode: Mode) -> None:
        assert await self.attempts(mode) == 5

    async def test_statuses(self, mode: Mode) -> None:
        assert await self.attempts(mode, 404) == 1
        assert await self.attempts(mode, 404, http_status_codes=[404]) == 5
        assert await self.attempts(mode, 503, http_status_codes=[404]) == 1

    async def test_delays(self, mode: Mode) -> None:
        options = {"attempts": 4, "initial_delay": 0.1, "exp_base": 3.0, "max_delay": 0.4, "jitter": 0.0}
        watch = Stopwatch()
        await self.attempts(mode, **options)
        # 0.1, 0.3, and 0.4 instead of 0.9.
        assert watch.wall >= 0.8
        assert watch.net < 2.5, watch

    async def test_jitter(self, mode: Mode) -> None:
        watch = Stopwatch()
        await self.attempts(mode, attempts=2, initial_delay=0.0, max_delay=0.3, jitter=1e9)
        assert watch.wall >= 0.3


class TestArguments:
    @pytest.mark.parametrize("limits", [{"max_connections": 1}, httpx.Limits(max_connections=1)], ids=type)
    async def test_limits(self, mode: Mode, limits: Any) -> None:
        async def slow(asked: Asked) -> None:
            await asyncio.sleep(0.02)
            await asked.write(MODEL_ANSWER)

        with RawServer(slow) as server:
            client = mode.make(http_options={"base_url": server.url, **arguments(mode, limits=limits)})
            if mode.sync:
                threads = [asyncio.to_thread(client.models._target.get, model=MODEL) for _ in range(5)]
                await asyncio.gather(*threads)
            else:
                await asyncio.gather(*(client.models.get(MODEL) for _ in range(5)))
            assert len(server.asked) == 5
            assert server.connections == 1

    async def test_cookies(self, mode: Mode) -> None:
        with RawServer(good) as server:
            options = {"base_url": server.url, **arguments(mode, cookies={"session": "abc123"})}
            await mode.make(http_options=options).models.get(MODEL)
            assert server.asked[0].headers["cookie"] == "session=abc123"

    async def test_trust_env(self, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
        with Proxy(mode.emulator.port) as proxy:
            monkeypatch.setenv("http_proxy", proxy.url)
            monkeypatch.delenv("no_proxy", raising=False)
            await mode.make(http_options=arguments(mode, trust_env=False)).models.get(MODEL)
            assert proxy.seen == []
            for client in (mode.make(http_options=arguments(mode, trust_env=True)), mode.make()):
                await client.models.get(MODEL)
            assert len(proxy.seen) == 2
            await mode.aclose()

    async def test_proxy(self, mode: Mode) -> None:
        with Proxy(mode.emulator.port) as proxy:
            await mode.make(http_options=arguments(mode, proxy=proxy.url)).models.get(MODEL)
            assert len(proxy.seen) == 1
            await mode.aclose()

    async def test_http2(self, mode: Mode) -> None:
        pytest.importorskip("h2")
        if mode.name == "aiohttp":
            pytest.skip("it is httpx's")
        limits = httpx.Limits(max_keepalive_connections=5)
        assert (await mode.make(http_options=arguments(mode, http2=True, limits=limits)).models.get(MODEL)).name

    async def test_a_connector(self, mode: Mode) -> None:
        aiohttp = pytest.importorskip("aiohttp")
        if mode.name != "aiohttp":
            pytest.skip("it is aiohttp's")

        class Resolver(aiohttp.abc.AbstractResolver):  # type: ignore[misc]
            async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[dict[str, Any]]:
                asked.append(host)
                entry = {"hostname": host, "host": "127.0.0.1", "port": port, "family": 2, "proto": 0, "flags": 0}
                return [entry]

            async def close(self) -> None:
                return None

        asked: list[str] = []
        connector = aiohttp.TCPConnector(resolver=Resolver())
        where = f"http://gateway.example:{mode.emulator.port}"
        options = {"base_url": where, "async_client_args": {"connector": connector, "trust_env": False}}
        client = mode.make(http_options=options, allow_insecure=True)
        assert (await client.models.get(MODEL)).name
        assert asked == ["gateway.example"]

    async def test_timeouts_in_each_librarys_own_terms(self, mode: Mode) -> None:
        mode.emulator.faults.add("stall:headers", operation="getModel", times=None)
        given: list[Any] = [0.2, httpx.Timeout(0.2)]
        if mode.name == "aiohttp":
            given.append(pytest.importorskip("aiohttp").ClientTimeout(total=0.2))
        for timeout in given:
            options = {"retry_options": {"attempts": 1}, **arguments(mode, timeout=timeout)}
            with pytest.raises(errors.APITimeoutError):
                await mode.make(http_options=options).models.get(MODEL)


CONTEXT = ssl.create_default_context()
POOL, CLIENT, AIOHTTP = "AsyncHTTPXAdapter", "AsyncClientAdapter", "AiohttpAdapter"


@pytest.mark.parametrize(
    ("given", "preferred", "alone"),
    [
        ({}, AIOHTTP, POOL),
        ({"limits": {"max_connections": 100, "max_keepalive_connections": 20}}, AIOHTTP, POOL),
        ({"limits": httpx.Limits(max_connections=5)}, AIOHTTP, POOL),
        ({"cookies": {"session": "abc123"}}, AIOHTTP, CLIENT),
        ({"ssl": CONTEXT}, AIOHTTP, POOL),
        ({"ssl": None, "trust_env": True}, AIOHTTP, POOL),
        ({"cookies": {}, "ssl": CONTEXT, "connector": None, "trust_env": True}, AIOHTTP, CLIENT),
        ({"timeout": 3}, AIOHTTP, CLIENT),
        ({"verify": CONTEXT}, POOL, POOL),
        ({"http2": True, "limits": httpx.Limits(max_keepalive_connections=5)}, POOL, POOL),
        ({"http2": True, "ssl": CONTEXT}, POOL, POOL),
        ({"transport": httpx.AsyncHTTPTransport()}, CLIENT, CLIENT),
    ],
    ids=lambda value: value if isinstance(value, str) else "-".join(value) or "nothing",
)
def test_which_library_serves_asyncio(
    given: dict[str, Any], preferred: str, alone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With aiohttp preferred, as google-genai does it; by default; and where there is no aiohttp."""
    pytest.importorskip("aiohttp")
    pytest.importorskip("h2")
    before = dict(given)
    config = TransportConfig(async_client_args=given)
    meant = preferred == AIOHTTP and given.get("ssl") is not None
    assert type(choose.choose_async_adapter(config)).__name__ == (AIOHTTP if meant else alone)
    config.prefer_aiohttp = True
    assert type(choose.choose_async_adapter(config)).__name__ == preferred
    without_aiohttp(monkeypatch)
    assert type(choose.choose_async_adapter(config)).__name__ == alone
    assert given == before


def without_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    real = choose.find_spec
    monkeypatch.setattr(choose, "find_spec", lambda name: None if name == "aiohttp" else real(name))


def test_arguments_that_cannot_be_had_together(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("aiohttp")
    for given in ({"connector": object(), "http2": True}, {"read_bufsize": 1024, "verify": True}):
        with pytest.raises(errors.ConfigError, match=f"'{next(iter(given))}' is aiohttp's"):
            choose.choose_async_adapter(TransportConfig(async_client_args=given))
    without_aiohttp(monkeypatch)
    with pytest.raises(errors.ConfigError, match="'connector' is aiohttp's; install the extra 'aiohttp'"):
        choose.choose_async_adapter(TransportConfig(async_client_args={"connector": object()}))


class TestClientsOfTheCaller:
    @pytest.mark.parametrize("library", ["httpx", "httpx2"])
    async def test_they_serve_and_stay_open(self, mode: Mode, library: str) -> None:
        module: Any = pytest.importorskip(library)
        sync = module.Client(headers={"X-From": "theirs"})
        aio = module.AsyncClient(headers={"X-From": "theirs"})
        client = genai.Client(
            api_key=KEY,
            http_options={"base_url": mode.emulator.url, "httpx_client": sync, "httpx_async_client": aio},
        )
        mine = mode.of(client)
        await mine.models.get(MODEL)
        await mine.files.upload(file=b"a note", config={"mime_type": "text/plain"})
        chunks = [chunk async for chunk in mine.models.generate_content_stream(model=MODEL, contents="Hello")]
        assert "".join(chunk.text or "" for chunk in chunks)
        assert {entry.headers.get("x-from") for entry in mode.emulator.requests} == {"theirs"}
        client.close()
        await client.aio.aclose()
        assert not sync.is_closed
        assert not aio.is_closed
        sync.close()
        await aio.aclose()

    async def test_so_does_a_session_of_aiohttp(self, mode: Mode) -> None:
        aiohttp = pytest.importorskip("aiohttp")
        if mode.sync:
            pytest.skip("aiohttp is for asyncio")
        async with aiohttp.ClientSession(headers={"X-From": "theirs"}) as session:
            client = genai.Client(api_key=KEY, http_options={"base_url": mode.emulator.url, "aiohttp_client": session})
            mine = mode.of(client)
            await mine.models.get(MODEL)
            await mine.files.upload(file=b"a note", config={"mime_type": "text/plain"})
            chunks = [chunk async for chunk in mine.models.generate_content_stream(model=MODEL, contents="Hello")]
            assert "".join(chunk.text or "" for chunk in chunks)
            assert {entry.headers.get("x-from") for entry in mode.emulator.requests} == {"theirs"}
            await client.aio.aclose()
            assert not session.closed

    async def test_a_session_that_raises_by_itself(self, mode: Mode) -> None:
        aiohttp = pytest.importorskip("aiohttp")
        if mode.sync:
            pytest.skip("aiohttp is for asyncio")
        async with aiohttp.ClientSession(raise_for_status=True) as session:
            options = {"base_url": mode.emulator.url, "aiohttp_client": session}
            client = mode.of(genai.Client(api_key=KEY, http_options=options))
            with pytest.raises(errors.NotFound):
                await client.models.get("nonexistent-model")
