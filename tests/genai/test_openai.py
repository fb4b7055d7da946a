"""``client.openai()`` and ``client.aio.openai()``: OpenAI's library, set up as the client is."""

from __future__ import annotations

import asyncio
import gc
import inspect
import io
import json
import logging
import pickle
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import genai
from genai import errors
from genai.openai.metering import _as_gemini_request, _usage
from genai_runtime.secret import Secret
from genai_runtime.transport.tally import model_of

openai = pytest.importorskip("openai")

if TYPE_CHECKING:
    from genai_emulator import Emulator

KEY = "CANARY-key-0123456789"
ASK = {"model": "gemini-2.5-flash", "messages": [{"role": "user", "content": "Hello"}]}
THEIRS = {
    "OPENAI_API_KEY": "sk-of-openai",
    "OPENAI_ORG_ID": "org-of-openai",
    "OPENAI_PROJECT_ID": "project-of-openai",
    "OPENAI_BASE_URL": "https://api.openai.invalid/v1",
    "OPENAI_CUSTOM_HEADERS": "X-Of-OpenAI: yes",
}


class Mode:
    """One test body for both: ``make`` gives OpenAI's client, ``ask`` has a chat answered and closes everything."""

    def __init__(self, name: str, emulator: Emulator) -> None:
        self.asynchronous = name == "asyncio"
        self.emulator = emulator

    def client(self, **options: Any) -> genai.Client:
        key = options.pop("api_key", KEY)
        return genai.Client(api_key=key, http_options={"base_url": self.emulator.url, **options})

    def make(self, client: genai.Client) -> Any:
        return client.aio.openai() if self.asynchronous else client.openai()

    def use(self, client: genai.Client, call: Callable[[Any], Any], theirs: Any = None) -> tuple[Any, Any]:
        """OpenAI's client and what ``call`` gives with it; then the client is closed, which ``theirs`` stays out of."""
        if not self.asynchronous:
            with client:
                made = client.openai()
                assert client.openai() is made
                found = call(made)
            if theirs is not None:
                assert not theirs.is_closed
                theirs.close()
            return made, found

        async def run() -> tuple[Any, Any]:
            async with client.aio as aio:
                made = aio.openai()
                assert aio.openai() is made
                found = await call(made)
            if theirs is not None:
                assert not theirs.is_closed
                await theirs.aclose()
            return made, found

        return asyncio.run(run())


@pytest.fixture(params=["sync", "asyncio"])
def mode(request: pytest.FixtureRequest, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Mode:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GEMINI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    return Mode(request.param, emulator)


def chat(client: Any) -> Any:
    return client.chat.completions.create(**ASK)


def test_it_speaks_to_the_service_and_to_nobody_else(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in THEIRS.items():
        monkeypatch.setenv(name, value)
    client = mode.client(headers={"x-team": "blue"}, timeout=5_000, retry_options={"attempts": 3})
    made, answer = mode.use(client, chat)
    assert answer.choices[0].message.content
    (entry,) = mode.emulator.requests
    assert entry.path == "/v1beta/openai/chat/completions"
    assert entry.auth == "bearer"
    assert entry.headers["x-team"] == "blue"
    assert entry.headers["x-goog-api-client"].startswith("gemini-genai/")
    assert not any(
        "of-openai" in value or name.startswith(("openai-", "x-of-")) for name, value in entry.headers.items()
    )
    assert made.max_retries == 2
    assert (made.timeout.read, made.timeout.connect) == (5.0, 5.0)
    assert made._client.is_closed


def test_the_defaults_are_those_of_the_client(mode: Mode) -> None:
    made = mode.make(mode.client())
    assert (made.timeout.read, made.timeout.connect, made.max_retries) == (600.0, 10.0, 4)
    assert str(made.base_url) == f"{mode.emulator.url}/v1beta/openai/"
    plain = genai.Client(api_key=KEY, retries=False)
    assert str(mode.make(plain).base_url) == "https://generativelanguage.googleapis.com/v1beta/openai/"
    assert mode.make(plain).max_retries == 0
    gateway = genai.Client(api_key=KEY, http_options={"base_url": "https://gate.example/a?team=7", "api_version": ""})
    assert str(mode.make(gateway).base_url) == "https://gate.example/a/openai/"
    assert mode.make(gateway).default_query == {"team": "7"}


def test_the_key_is_nowhere_to_be_seen(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    made, _ = mode.use(mode.client(), chat)
    assert caplog.records
    assert KEY not in caplog.text
    fresh = mode.make(mode.client())
    for each in (made, fresh):
        assert KEY not in repr(each)
    assert KEY not in str(vars(fresh))
    assert not [value for value in vars(fresh).values() if isinstance(value, Secret)]
    with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
        pickle.dumps(fresh)


def test_faults_are_retried_as_often_as_the_client_would(mode: Mode) -> None:
    mode.emulator.faults.add("status:503;retry-after-ms=1", times=2)
    _, answer = mode.use(mode.client(retry_options={"attempts": 3}), chat)
    assert answer.choices
    assert mode.emulator.requests.count("openai.chat.completions.create") == 3
    mode.emulator.faults.add("status:503;retry-after-ms=1", times=2)
    with pytest.raises(openai.InternalServerError):
        mode.use(mode.client(retry_options={"attempts": 1}), chat)


def test_the_http_client_is_the_callers_or_made_of_the_arguments(mode: Mode) -> None:
    seen: list[str] = []
    kind, setting = (httpx.AsyncClient, "httpx_async_client") if mode.asynchronous else (httpx.Client, "httpx_client")

    def note(request: Any) -> None:
        seen.append(str(request.url))

    async def note_async(request: Any) -> None:
        note(request)

    hooks = {"request": [note_async if mode.asynchronous else note]}
    theirs = kind(event_hooks=hooks)
    made, _ = mode.use(mode.client(**{setting: theirs}), chat, theirs)
    assert vars(made._client) is vars(theirs), "the caller's, but that its answers are counted"
    arguments = "async_client_args" if mode.asynchronous else "client_args"
    made, _ = mode.use(mode.client(**{arguments: {"event_hooks": hooks, "limits": {"max_connections": 1}}}), chat)
    assert made._client.is_closed
    assert len(seen) == 2
    # Objects of httpx, whichever library OpenAI's stands on.
    transport = httpx.AsyncHTTPTransport() if mode.asynchronous else httpx.HTTPTransport()
    made, _ = mode.use(mode.client(**{arguments: {"transport": transport}}), chat)
    assert isinstance(made._client, kind)
    with pytest.raises(errors.ConfigError, match=f"{arguments}: httpx2? knows no argument 'verifi'.*'verify'"):
        mode.make(mode.client(**{arguments: {"verifi": False}}))


def test_other_ways_to_prove_who_calls(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    def sent(client: genai.Client) -> str | None:
        # No redaction stands between the request and the caller's own transport.
        tokens: list[str | None] = []

        def answer(request: httpx.Request) -> httpx.Response:
            tokens.append(request.headers.get("authorization"))
            return httpx.Response(200, json={"choices": []})

        arguments = client._shared.config.async_client_args if mode.asynchronous else client._shared.config.client_args
        arguments["transport"] = httpx.MockTransport(answer)
        mode.use(client, chat)
        return tokens[0]

    class Credentials:
        token, valid = "first", True

        def refresh(self, request: Any) -> None:
            raise AssertionError("it is valid")

    assert sent(mode.client()) == f"Bearer {KEY}"
    credentials: Any = Credentials()
    assert sent(genai.Client(credentials=credentials, http_options={"base_url": mode.emulator.url})) == "Bearer first"
    assert sent(mode.client(api_key=None, headers={"authorization": "Bearer mine"})) == "Bearer mine"
    assert sent(mode.client(api_key=None, headers={"X-Goog-Api-Key": "a-gateways"})) == "Bearer a-gateways"
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-openai")
    assert sent(mode.client(api_key=None)) == "Bearer none", "a gateway that needs no key, and gets no other's"
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: Bearer of-openai")
    assert sent(mode.client(api_key=None, headers={"authorization": "Bearer mine"})) == "Bearer mine"
    with pytest.raises(errors.ConfigError, match="OPENAI_CUSTOM_HEADERS of the environment sets Authorization"):
        mode.make(mode.client())


def test_what_cannot_be_says_so(mode: Mode, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    recorded = genai.Client(
        api_key=KEY, debug_config=genai.client.DebugConfig(client_mode="record", replays_directory=str(tmp_path))
    )
    with pytest.raises(errors.ConfigError, match="neither recorded nor replayed"):
        mode.make(recorded)
    client = mode.client()
    mode.use(client, chat)
    with pytest.raises(errors.ClientClosed, match="the client has been closed"):
        mode.make(client)
    if mode.asynchronous:
        with pytest.raises(errors.ConfigError, match="cannot go through an aiohttp session"):
            mode.make(mode.client(aiohttp_client=object()))
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(ImportError, match=r"pip install 'gemini-genai\[openai\]'"):
        mode.make(mode.client())


def limited(mode: Mode, rate_limit: dict[str, Any], attempts: int = 3) -> genai.Client:
    options: Any = {"base_url": mode.emulator.url, "retry_options": {"attempts": attempts}}
    return genai.Client(api_key=KEY, http_options=options, rate_limit={"max_wait": 0.001, **rate_limit})


async def awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


def test_it_is_paced_and_counted(mode: Mode) -> None:
    """Its requests and the client's own stand in one queue, and their tokens are in one sum."""
    client = limited(mode, {"requests_per_minute": 4})
    limiter: Any = client._shared.config.limiter

    async def read(made: Any) -> Any:
        stream = await awaited(made.chat.completions.create(**ASK, stream=True, stream_options={"include_usage": True}))
        return [chunk async for chunk in stream][-1] if mode.asynchronous else list(stream)[-1]

    async def raw(made: Any) -> Any:
        manager = made.chat.completions.with_streaming_response.create(**ASK)
        if mode.asynchronous:
            async with manager as response:
                return await response.parse()
        with manager as response:
            return response.parse()

    async def calls(made: Any) -> list[Any]:
        embedded = await awaited(made.embeddings.create(model="gemini-embedding-001", input=["a", "b"]))
        answers = [await awaited(chat(made)), embedded, await read(made), await raw(made)]
        # No error of OpenAI's, which would be tried again.
        with pytest.raises(errors.RateLimitTimeout, match="4 requests a minute"):
            await awaited(chat(made))
        with pytest.raises(errors.RateLimitTimeout):
            client.models.generate_content(model="gemini-2.5-flash", contents="x")
        await awaited(made.models.list())
        return [answer.usage for answer in answers]

    _, used = mode.use(client, calls if mode.asynchronous else lambda made: asyncio.run(calls(made)))
    assert [entry.method for entry in mode.emulator.requests] == ["POST"] * 4 + ["GET"]
    totals = client.usage.totals
    assert totals.calls == 4
    assert totals.prompt == sum(usage.prompt_tokens for usage in used)
    assert totals.total == sum(usage.total_tokens for usage in used) == limiter._book.spent_tokens
    assert set(client.usage.by_model) == {"gemini-2.5-flash", "gemini-embedding-001"}
    assert (limiter.waiting, limiter._reserved) == (0, 0)


def test_each_attempt_has_a_turn_and_a_refusal_holds(mode: Mode) -> None:
    client = limited(mode, {"requests_per_minute": 3, "budget_tokens": 1000})
    limiter: Any = client._shared.config.limiter
    mode.emulator.faults.add("status:503;retry-after-ms=1", times=2)
    mode.use(client, chat)
    assert len(limiter._book._windows["*/requests/60"].entries) == 3
    assert limiter._reserved == 0
    client = limited(mode, {"requests_per_minute": 100}, attempts=1)
    mode.emulator.faults.add("status:429;retry-info=40s")

    async def calls(made: Any) -> None:
        with pytest.raises(openai.RateLimitError):
            await awaited(chat(made))
        with pytest.raises(errors.RateLimitTimeout, match=r"turn comes in [34]"):
            await awaited(chat(made))
        other = {**ASK, "model": "gemini-2.5-pro"}
        await awaited(made.chat.completions.create(**other))

    mode.use(client, calls if mode.asynchronous else lambda made: asyncio.run(calls(made)))
    client = limited(mode, {"budget_tokens": 500})

    async def too_much(made: Any) -> None:
        picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
        text = {"type": "text", "text": "Which of these is larger? " * 30}
        with pytest.raises(errors.BudgetExceeded, match="this prompt has about"):
            await awaited(
                made.chat.completions.create(
                    model="gemini-2.5-flash", messages=[{"role": "user", "content": [text, picture, picture]}]
                )
            )

    before = len(mode.emulator.requests)
    mode.use(client, too_much if mode.asynchronous else lambda made: asyncio.run(too_much(made)))
    assert len(mode.emulator.requests) == before


def test_models_are_counted_by_their_own_names() -> None:
    for name in ("gemini-2.5-flash", "models/gemini-2.5-flash", "google/gemini-2.5-flash"):
        asked = _as_gemini_request({"model": name, "messages": [{"role": "user", "content": "x"}]})
        assert asked is not None
        assert model_of(asked) == "gemini-2.5-flash"
        assert _usage({"model": name, "usage": {"prompt_tokens": 3, "total_tokens": 9, "completion_tokens": 4}}) == (
            "gemini-2.5-flash",
            {"promptTokenCount": 3, "candidatesTokenCount": 4, "thoughtsTokenCount": 2, "totalTokenCount": 9},
        )
    assert _as_gemini_request({"messages": []}) is None
    assert _usage(["no usage"]) == ("", None)


def test_what_is_left_before_its_end_holds_nothing(mode: Mode) -> None:
    client = limited(mode, {"budget_tokens": 1000})
    limiter: Any = client._shared.config.limiter

    async def leave(made: Any) -> None:
        stream = await awaited(made.chat.completions.create(**ASK, stream=True))
        async for _ in stream:
            break
        await stream.close()

    def leave_sync(made: Any) -> None:
        with made.chat.completions.create(**ASK, stream=True) as stream:
            next(iter(stream))

    mode.use(client, leave if mode.asynchronous else leave_sync)
    gc.collect()
    assert limiter._reserved == 0
    refused = limited(mode, {"budget_tokens": 1000}, attempts=1)
    refused._shared.config.base_url = "http://127.0.0.1:9"

    async def nowhere(made: Any) -> None:
        with pytest.raises(openai.APIConnectionError):
            await awaited(chat(made))

    mode.use(refused, nowhere if mode.asynchronous else lambda made: asyncio.run(nowhere(made)))
    assert refused._shared.config.limiter._reserved == 0  # type: ignore[union-attr]


def test_a_batch_of_requests_that_the_files_api_holds(emulator: Emulator) -> None:
    line = {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": ASK}
    with genai.Client(api_key=KEY, http_options={"base_url": emulator.url}) as client:
        source = client.files.upload(file=io.BytesIO(json.dumps(line).encode()), config={"mime_type": "jsonl"})
        batches = client.openai().batches
        made = batches.create(input_file_id=source.name, endpoint="/v1/chat/completions", completion_window="24h")
        while made.status != "completed":
            made = batches.retrieve(made.id)
        assert json.loads(client.files.download(file=made.output_file_id))["custom_id"] == "a"


def test_one_that_was_closed_is_made_anew(mode: Mode) -> None:
    """As by a ``with`` block of its own, though this client closes it."""
    client = mode.client()
    if not mode.asynchronous:
        for _ in range(2):
            with client.openai() as made:
                assert chat(made).choices
        client.close()
        return

    async def run() -> None:
        for _ in range(2):
            async with client.aio.openai() as made:
                assert (await chat(made)).choices
        await client.aio.aclose()

    outside = client.aio.openai()
    asyncio.run(run())
    asyncio.run(outside.close())


def test_a_loop_of_another_thread_closes_its_own_meanwhile(emulator: Emulator) -> None:
    client = genai.Client(api_key=KEY, http_options={"base_url": emulator.url})

    async def run() -> None:
        await client.aio.openai().close()
        openais = client.aio._openai
        assert openais is not None
        mine = openais._by_loop.pop(asyncio.get_running_loop())

        class Closing:
            def is_closed(self) -> bool:
                openais._by_loop.pop(self)
                return True

        openais._by_loop |= {Closing(): mine, Closing(): mine}
        await client.aio.openai().close()
        assert [*openais._by_loop] == [asyncio.get_running_loop()]

    asyncio.run(run())


def test_each_event_loop_has_its_own(emulator: Emulator) -> None:
    client = genai.Client(api_key=KEY, http_options={"base_url": emulator.url})
    outside = client.aio.openai()

    async def ask() -> Any:
        made = client.aio.openai()
        assert client.aio.openai() is made
        await chat(made)
        await made.close()
        return made

    async def ask_and_close() -> Any:
        made = client.aio.openai()
        await chat(made)
        await client.aio.aclose()
        return made

    first, second = asyncio.run(ask()), asyncio.run(ask_and_close())
    assert len({id(outside), id(first), id(second)}) == 3
    assert second._client.is_closed
    assert outside._client.is_closed
    openais = client.aio._openai
    assert openais is not None
    assert not openais._by_loop, "a loop that is over is forgotten"
