"""What a client is made from: keys, environment, HttpOptions; what it holds, and how it ends."""

from __future__ import annotations

import contextlib
import copy
import gc
import logging
import pickle
import re
import threading
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors, types
from tests.genai.conftest import KEY, MODEL, Mode

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GEMINI_BASE_URL", "GOOGLE_GENAI_API_VERSION"):
        monkeypatch.delenv(name, raising=False)
    for name in ("GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def sent_key(client: genai.Client) -> str | None:
    auth = client._shared.config.auth
    return None if auth is None else auth.headers().get("x-goog-api-key")


class TestKeys:
    def test_the_argument_comes_first(self, environment: pytest.MonkeyPatch) -> None:
        environment.setenv("GOOGLE_API_KEY", "from-google-variable")
        assert sent_key(genai.Client(api_key="given")) == "given"

    def test_either_variable_will_do(self, environment: pytest.MonkeyPatch) -> None:
        environment.setenv("GEMINI_API_KEY", "from-gemini-variable")
        assert sent_key(genai.Client()) == "from-gemini-variable"
        environment.delenv("GEMINI_API_KEY")
        environment.setenv("GOOGLE_API_KEY", "from-google-variable")
        assert sent_key(genai.Client()) == "from-google-variable"

    def test_of_both_googles_wins_and_says_so(
        self, environment: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        environment.setenv("GEMINI_API_KEY", "from-gemini-variable")
        environment.setenv("GOOGLE_API_KEY", "from-google-variable")
        with caplog.at_level(logging.WARNING, "genai"):
            client = genai.Client()
        assert sent_key(client) == "from-google-variable"
        assert "GOOGLE_API_KEY" in caplog.text
        assert "GEMINI_API_KEY" in caplog.text
        assert "from-" not in caplog.text

    def test_without_a_key_the_message_says_what_to_do(self) -> None:
        with pytest.raises(errors.ConfigError, match=r"GEMINI_API_KEY.*GOOGLE_API_KEY") as caught:
            genai.Client()
        assert isinstance(caught.value, ValueError)

    def test_a_gateway_needs_none(self, environment: pytest.MonkeyPatch) -> None:
        assert sent_key(genai.Client(http_options={"base_url": "https://gateway.example"})) is None
        genai.Client(http_options={"headers": {"Authorization": "Bearer token"}})
        environment.setenv("GOOGLE_GEMINI_BASE_URL", "https://gateway.example")
        assert sent_key(genai.Client()) is None

    @pytest.mark.parametrize("key", ["", "   ", "kéy", "a\nb"])
    def test_a_key_that_no_header_can_carry(self, key: str) -> None:
        with pytest.raises(errors.ConfigError) as caught:
            genai.Client(api_key=key)
        assert not key.strip() or key not in str(caught.value)

    @pytest.mark.parametrize("key", [5, b"bytes-canary", ["list-canary"]])
    def test_a_key_that_is_no_text(self, key: Any) -> None:
        with pytest.raises(errors.ConfigError, match=f"must be a string, not {type(key).__name__}") as caught:
            genai.Client(api_key=key)
        assert "canary" not in str(caught.value)

    def test_credentials_are_asked_for_their_token(self) -> None:
        class Credentials:
            valid = True
            token = "token-of-google-auth"

            def refresh(self, request: Any) -> None:
                raise AssertionError("it is still valid")

        client = genai.Client(credentials=Credentials())
        auth = client._shared.config.auth
        assert auth is not None
        assert auth.headers() == {"authorization": "Bearer token-of-google-auth"}
        assert "token" not in repr(auth)
        with pytest.raises(errors.ConfigError, match="api_key"):
            genai.Client(credentials="a-key")

    def test_no_representation_shows_it(self) -> None:
        client = genai.Client(api_key=KEY)
        for value in (client, client.aio, client.models, client._shared.config, vars(client), vars(client._shared)):
            assert KEY not in repr(value)


class TestHttpOptions:
    def test_defaults_and_environment(self, environment: pytest.MonkeyPatch) -> None:
        config = genai.Client(api_key=KEY)._shared.config
        assert (config.base_url, config.api_version) == ("https://generativelanguage.googleapis.com", "v1beta")
        environment.setenv("GOOGLE_GEMINI_BASE_URL", "http://127.0.0.1:1/")
        environment.setenv("GOOGLE_GENAI_API_VERSION", "v1alpha")
        config = genai.Client(api_key=KEY)._shared.config
        assert (config.base_url, config.api_version) == ("http://127.0.0.1:1", "v1alpha")
        config = genai.Client(api_key=KEY, http_options={"api_version": "v1"})._shared.config
        assert (config.base_url, config.api_version) == ("http://127.0.0.1:1", "v1")

    @pytest.mark.parametrize(("text", "expected"), [("beta", "v1beta"), ("v1", "v1"), ("alpha", "v1alpha")])
    def test_versions(self, environment: pytest.MonkeyPatch, text: str, expected: str) -> None:
        environment.setenv("GOOGLE_GENAI_API_VERSION", text)
        assert genai.Client(api_key=KEY)._shared.config.api_version == expected

    @pytest.mark.parametrize("version", ["v1/../x", " ", "v1?x"])
    def test_a_version_is_one_segment(self, version: str) -> None:
        with pytest.raises(errors.ConfigError, match="version"):
            genai.Client(api_key=KEY, http_options={"api_version": version})

    def test_every_field_arrives(self) -> None:
        options = types.HttpOptions(
            headers={"X-Custom": "1"},
            timeout=30_000,
            client_args={"verify": False},
            async_client_args={"limits": {"max_connections": 5}},
            extra_body={"labels": {"a": "b"}},
            retry_options=types.HttpRetryOptions(attempts=3, initial_delay=0.5, http_status_codes=[503]),
        )
        before = copy.deepcopy(options)
        config = genai.Client(api_key=KEY, http_options=options)._shared.config
        assert config.headers == {"X-Custom": "1"}
        assert (config.timeouts.total, config.timeouts.gap) == (30.0, 30.0)
        assert config.client_args == {"verify": False}
        assert config.async_client_args == {"limits": {"max_connections": 5}}
        assert config.extra_body == {"labels": {"a": "b"}}
        assert (config.retry.attempts, config.retry.initial_delay, config.retry.max_delay) == (3, 0.5, 60.0)
        assert config.retry.statuses == {503}
        assert options == before

    def test_retries_are_on_by_default_as_documented(self) -> None:
        retry = genai.Client(api_key=KEY)._shared.config.retry
        assert (retry.attempts, retry.initial_delay, retry.max_delay) == (5, 1.0, 60.0)
        assert (retry.exp_base, retry.jitter) == (2.0, 1.0)
        assert retry.statuses == {408, 429, 500, 502, 503, 504}

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"timout": 1}, "did you mean 'timeout'"),
            ({"timeout": "soon"}, "timeout"),
            ({"timeout": 0}, "http_options.timeout: is a positive number of milliseconds, not 0"),
            ({"retry_options": {"attemps": 1}}, "did you mean 'attempts'"),
            ("fast", "http_options"),
        ],
    )
    def test_mistakes_name_the_nearest_right_name(self, options: Any, message: str) -> None:
        with pytest.raises((errors.ArgumentError, errors.ConfigError), match=message):
            genai.Client(api_key=KEY, http_options=options)

    def test_clear_text_is_refused_unless_it_is_allowed(self) -> None:
        with pytest.raises(errors.InsecureBaseURL):
            genai.Client(api_key=KEY, http_options={"base_url": "http://gateway.example"})
        genai.Client(api_key=KEY, http_options={"base_url": "http://gateway.example"}, allow_insecure=True)


async def test_options_of_a_call_lie_over_those_of_the_client(mode: Mode) -> None:
    own = types.HttpOptions(
        base_url=mode.emulator.url,
        headers={"X-One": "client", "X-Two": "client"},
        extra_body={"generationConfig": {"temperature": 0.5, "topK": 3}},
        retry_options={"attempts": 2, "initial_delay": 0.001, "jitter": 0.0},
    )
    before = copy.deepcopy(own)
    client = mode.of(genai.Client(api_key=KEY, http_options=own))
    theirs = types.HttpOptions(
        headers={"X-Two": "call"},
        api_version="v1alpha",
        extra_body={"generationConfig": {"temperature": 0.1}},
        retry_options={"attempts": 3},
    )
    untouched = copy.deepcopy(theirs)
    mode.emulator.faults.add("status:503", operation="generateContent", times=2)
    config = types.GenerateContentConfig(http_options=theirs, max_output_tokens=100)
    await client.models.generate_content(model=MODEL, contents="hello", config=config)
    sent = list(mode.emulator.requests)
    assert len(sent) == 3, "the attempts of the call, with the delays of the client"
    assert sent[0].path.startswith("/v1alpha/")
    assert (sent[0].headers["x-one"], sent[0].headers["x-two"]) == ("client", "call")
    assert sent[0].json["generationConfig"] == {"temperature": 0.1, "topK": 3, "maxOutputTokens": 100}
    assert (own, theirs) == (before, untouched)
    mode.emulator.requests.clear()
    await client.models.generate_content(model=MODEL, contents="hello")
    assert mode.emulator.requests[0].path.startswith("/v1beta/")
    assert mode.emulator.requests[0].headers["x-two"] == "client"


async def test_the_user_agent_of_the_caller_is_joined(mode: Mode) -> None:
    await mode.client.models.get(MODEL)
    assert mode.emulator.requests[-1].headers["user-agent"].startswith(f"gemini-genai/{genai.__version__}")
    client = mode.make(http_options={"headers": {"User-Agent": "MyApp/1.0"}})
    await client.models.get(MODEL)
    sent = mode.emulator.requests[-1].headers["user-agent"]
    assert re.fullmatch(rf"gemini-genai/{re.escape(genai.__version__)} gl-python/3[.\d]+\S* MyApp/1\.0", sent)


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
async def test_the_user_agent_of_a_callers_client_wins_too(mode: Mode, library: str) -> None:
    module: Any = pytest.importorskip(library)
    headers = {"User-Agent": "TheirApp/2.0"}
    with module.Client(headers=headers) as sync:
        async with module.AsyncClient(headers=headers) as aio:
            client = mode.make(http_options={"httpx_client": sync, "httpx_async_client": aio})
            await client.models.get(MODEL)
            assert mode.emulator.requests[-1].headers["user-agent"].endswith(" TheirApp/2.0")
            own = {"http_options": {"headers": {"user-agent": "OfThisCall/1"}}}
            await client.models.get(MODEL, config=own)
            assert mode.emulator.requests[-1].headers["user-agent"].endswith("OfThisCall/1")
    with module.Client() as sync:
        async with module.AsyncClient() as aio:
            client = mode.make(http_options={"httpx_client": sync, "httpx_async_client": aio})
            await client.models.get(MODEL)
            assert mode.emulator.requests[-1].headers["user-agent"].startswith("gemini-genai/")


async def test_the_user_agent_of_a_callers_session_wins_too(mode: Mode) -> None:
    aiohttp = pytest.importorskip("aiohttp")
    if mode.sync:
        pytest.skip("aiohttp is for asyncio")
    async with aiohttp.ClientSession(headers={"User-Agent": "TheirApp/2.0"}) as session:
        client = genai.Client(api_key=KEY, http_options={"base_url": mode.emulator.url, "aiohttp_client": session})
        await mode.of(client).models.get(MODEL)
        assert mode.emulator.requests[-1].headers["user-agent"].endswith(" TheirApp/2.0")
        await client.aio.aclose()
        assert not session.closed


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"limits": {"max_conections": 3}}, "limits has no 'max_conections'; did you mean 'max_connections'"),
        ({"timout": 3}, "did you mean 'timeout'"),
        ({"bogus": 3}, "no argument 'bogus'"),
    ],
)
async def test_arguments_that_no_client_takes(mode: Mode, options: Any, message: str) -> None:
    client = mode.make(http_options={"client_args": options, "async_client_args": options})
    with pytest.raises(errors.ConfigError, match=message):
        await client.models.get(MODEL)


@pytest.mark.parametrize("more", [{}, {"http2": False}])
async def test_a_timeout_among_the_arguments_holds(mode: Mode, more: dict[str, Any]) -> None:
    options = {"timeout": 0.2, **more}
    mode.emulator.faults.add("stall:headers", operation="generateContent", times=None)
    client = mode.make(http_options={"client_args": options, "async_client_args": options})
    with pytest.raises(errors.APITimeoutError):
        await client.models.generate_content(model=MODEL, contents="hello")


async def test_clients_of_the_wrong_kind(mode: Mode) -> None:
    import httpx

    with httpx.Client() as sync:
        async with httpx.AsyncClient() as aio:
            swapped = mode.make(http_options={"httpx_client": aio, "httpx_async_client": sync})
            with pytest.raises(errors.ConfigError, match=r"httpx_(async_)?client takes an httpx\."):
                await swapped.models.get(MODEL)
            if not mode.sync:
                options = {"base_url": mode.emulator.url, "aiohttp_client": sync}
                wrong = mode.of(genai.Client(api_key=KEY, http_options=options))
                with pytest.raises(errors.ConfigError, match=r"aiohttp_client takes an aiohttp\.ClientSession"):
                    await wrong.models.get(MODEL)


async def test_another_connection_for_one_call(mode: Mode) -> None:
    """Its own arguments over the client's, or a client object of the caller's, which stays open."""
    import httpx

    side = "client_args" if mode.sync else "async_client_args"
    emulator, seen = mode.emulator, []

    def note(request: httpx.Request) -> None:
        seen.append(request.url.path)

    async def anote(request: httpx.Request) -> None:
        seen.append(request.url.path)

    hooks = {"event_hooks": {"request": [note if mode.sync else anote]}}
    client = mode.make(http_options={side: {"trust_env": False}})
    own = {"http_options": {side: hooks}}
    for _ in range(2):
        await client.models.get(MODEL, config=own)
        await client.models.get(MODEL)
        await client.files.upload(file=b"x", config={"mime_type": "text/plain", **own})
    assert len([path for path in seen if path.endswith(MODEL)]) == 2
    assert len([path for path in seen if "upload" in path]) >= 2
    answer = await client.models.generate_content(model=MODEL, contents="hi", config=own)
    assert answer.text
    count = len(seen)
    sync, aio = httpx.Client(event_hooks={"request": [note]}), httpx.AsyncClient(event_hooks={"request": [anote]})
    given = {"http_options": {"httpx_client": sync, "httpx_async_client": aio}}
    await client.models.get(MODEL, config=given)
    assert len(seen) == count + 1
    with pytest.raises(errors.ConfigError, match="no argument 'verfy'"):
        await client.models.get(MODEL, config={"http_options": {side: {"verfy": True}}})
    # What says nothing new is served as ever.
    before = len(seen)
    await client.models.get(MODEL, config={"http_options": {side: {"trust_env": False}}})
    assert len(seen) == before
    assert not sync.is_closed
    assert not aio.is_closed
    await (client.close() if mode.sync else client.aclose())
    with pytest.raises(errors.ClientClosed):
        await client.models.get(MODEL, config=own)
    sync.close()
    await aio.aclose()
    assert emulator.requests


async def test_a_client_given_by_the_caller_stays_open(mode: Mode) -> None:
    import httpx

    sync, aio = httpx.Client(), httpx.AsyncClient()
    client = genai.Client(
        api_key=KEY,
        http_options={"base_url": mode.emulator.url, "httpx_client": sync, "httpx_async_client": aio},
    )
    await mode.of(client).models.get(MODEL)
    client.close()
    await client.aio.aclose()
    assert not sync.is_closed
    assert not aio.is_closed
    sync.close()
    await aio.aclose()


async def test_the_key_travels_in_a_header_and_never_in_a_url(mode: Mode) -> None:
    await mode.client.models.generate_content(model=MODEL, contents="hello")
    entry = mode.emulator.requests[0]
    assert entry.auth == "header" or "x-goog-api-key" in entry.headers
    assert "key" not in entry.query


class TestLifetime:
    def test_closing_is_harmless_twice_and_ends_only_one_mode(self, emulator: Any) -> None:
        import asyncio

        with genai.Client(api_key=KEY, http_options={"base_url": emulator.url}) as client:
            client.models.get(MODEL)
        client.close()
        with pytest.raises(errors.ClientClosed):
            client.models.get(MODEL)

        async def body() -> None:
            async with client.aio as aio:
                assert aio is client.aio
                await aio.models.get(MODEL)
            await client.aio.aclose()
            with pytest.raises(errors.ClientClosed):
                await client.aio.models.get(MODEL)

        asyncio.run(body())

    def test_a_client_never_used_closes_too(self) -> None:
        import asyncio

        client = genai.Client(api_key=KEY)
        client.close()
        asyncio.run(client.aio.aclose())

    def test_resources_are_the_same_each_time_and_for_each_thread(self) -> None:
        client = genai.Client(api_key=KEY)
        found: list[Any] = []
        threads = [threading.Thread(target=lambda: found.append(client.models)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(each is client.models for each in found)
        assert client.aio is client.aio
        assert client.chats is client.chats

    def test_a_stream_keeps_what_it_needs(self, emulator: Any) -> None:
        stream = genai.Client(api_key=KEY, http_options={"base_url": emulator.url}).models.generate_content_stream(
            model=MODEL, contents="Tell me a story."
        )
        gc.collect()
        assert "".join(chunk.text or "" for chunk in stream)

    @pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
    def test_it_is_not_copied(self, copied: Any) -> None:
        client = genai.Client(api_key=KEY)
        for each in (client, client.aio):
            with pytest.raises(TypeError, match="not pickled or copied"):
                copied(each)

    def test_what_is_not_here_says_so(self) -> None:
        client = genai.Client(api_key=KEY)
        with pytest.raises(AttributeError, match="no attribute 'modles'"):
            client.modles  # type: ignore[attr-defined]  # noqa: B018


async def test_a_dict_that_is_assigned_to_options(mode: Mode) -> None:
    options = types.HttpOptions(base_url=mode.emulator.url)
    options.retry_options = {"attempts": 2, "initial_delay": 0.001, "jitter": 0.0}  # type: ignore[assignment]
    client = mode.of(genai.Client(api_key=KEY, http_options=options))
    mode.emulator.faults.add("status:503", operation="getModel", times=20)
    for config in (None, types.GetModelConfig(http_options=options)):
        mode.emulator.requests.clear()
        with pytest.raises(errors.Unavailable):
            await client.models.get(MODEL, config=config)
        assert len(mode.emulator.requests) == 2
    assert isinstance(options.retry_options, dict)


class TestVertex:
    def test_the_settings_are_kept(self, environment: pytest.MonkeyPatch) -> None:
        assert genai.Client(api_key=KEY).vertexai is False
        client = genai.Client(vertexai=True, project="p", location="us-central1")
        assert client.vertexai
        assert client.aio.vertexai
        assert client.models.vertexai
        assert client.chats.vertexai
        assert (client._shared.project, client._shared.location) == ("p", "us-central1")
        environment.setenv("GOOGLE_GENAI_USE_VERTEXAI", "true")
        environment.setenv("GOOGLE_CLOUD_PROJECT", "from-environment")
        assert genai.Client().vertexai
        assert genai.Client()._shared.project == "from-environment"
        assert not genai.Client(vertexai=False, api_key=KEY).vertexai

    def test_where_it_is_and_in_which_version(self, environment: pytest.MonkeyPatch) -> None:
        def place(**given: Any) -> tuple[str, str]:
            config = genai.Client(vertexai=True, **{"project": "p", **given})._shared.config
            return config.base_url, config.api_version

        assert place() == ("https://aiplatform.googleapis.com", "v1beta1")
        assert place(location="eu") == ("https://aiplatform.eu.rep.googleapis.com", "v1beta1")
        options = {"base_url": "https://x.test", "api_version": ""}
        assert place(http_options=options) == ("https://x.test", "")
        environment.setenv("GOOGLE_GEMINI_BASE_URL", "https://not-for-vertex.test")
        environment.setenv("GOOGLE_GENAI_API_VERSION", "beta")
        assert place(location="l") == ("https://l-aiplatform.googleapis.com", "v1beta1")
        config = genai.Client(vertexai=False, api_key=KEY)._shared.config
        assert (config.base_url, config.api_version) == ("https://not-for-vertex.test", "v1beta")

    def test_its_other_name(self, environment: pytest.MonkeyPatch) -> None:
        assert genai.Client(enterprise=True, project="p", location="us-central1").vertexai
        assert genai.Client(enterprise=True, vertexai=True, project="p").vertexai
        assert not genai.Client(enterprise=False, api_key=KEY).vertexai
        with pytest.raises(errors.ConfigError, match="vertexai and enterprise mean the same"):
            genai.Client(enterprise=True, vertexai=False, api_key=KEY)
        environment.setenv("GOOGLE_GENAI_USE_ENTERPRISE", "true")
        assert genai.Client(project="p").vertexai
        assert not genai.Client(vertexai=False, api_key=KEY).vertexai

    def test_its_arguments_mean_nothing_elsewhere(self) -> None:
        with pytest.raises(errors.ConfigError, match="vertexai=True"):
            genai.Client(api_key=KEY, project="p")


def test_the_version_is_that_of_the_distribution() -> None:
    with contextlib.suppress(PackageNotFoundError):
        assert version("gemini-genai") == genai.__version__


def test_names_that_are_not_here() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Clent'"):
        genai.Clent  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="did you mean 'Content'"):
        types.Contnt  # type: ignore[attr-defined]  # noqa: B018
    assert "Part" in dir(types)
    assert "Client" in dir(genai)


@pytest.mark.parametrize(
    "arguments",
    [
        {"api_key": f"{KEY}é"},
        {"api_key": KEY, "http_options": {"timout": 1}},
        {"api_key": KEY, "http_options": {"base_url": "http://gateway.example"}},
        {"api_key": KEY, "project": "p"},
    ],
)
def test_no_traceback_shows_the_key(arguments: dict[str, Any]) -> None:
    import traceback

    with pytest.raises(errors.GenAIError) as caught:
        genai.Client(**arguments)
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    inside = [frame for frame in frames.stack if f"{ROOT}/overlays" in frame.filename]
    assert inside
    for frame in inside:
        assert KEY not in str(frame.locals), frame.name
    assert KEY not in str(caught.value)
    assert caught.value.__context__ is None or KEY not in repr(caught.value.__context__)
