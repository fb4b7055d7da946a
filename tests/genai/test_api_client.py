"""The private API client of google-genai, under the alias: patched, mocked and instrumented methods are called."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest

import genai
from genai import errors, types
from genai._api_client import BaseApiClient, RequestDict

from .conftest import KEY, MODEL

if TYPE_CHECKING:
    from genai_emulator import Emulator

    from .conftest import Mode

METHODS = ("request", "request_streamed", "async_request", "async_request_streamed")
ANSWER = {"candidates": [{"content": {"parts": [{"text": "mocked"}], "role": "model"}}], "usageMetadata": {}}


@pytest.fixture
def alias(monkeypatch: pytest.MonkeyPatch) -> None:
    """This package stands for google.genai."""
    monkeypatch.setitem(sys.modules, "google.genai", genai)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What passes through the four methods, which are wrapped as an instrumentation wraps them."""
    seen: list[tuple[Any, ...]] = []
    for name in METHODS:
        original = vars(BaseApiClient)[name]

        def wrapper(
            self: Any, *args: Any, _original: Callable[..., Any] = original, _name: str = name, **more: Any
        ) -> Any:
            seen.append((_name, *args))
            return _original(self, *args, **more)

        monkeypatch.setattr(BaseApiClient, name, wrapper)
    return seen


def api_of(mode: Mode) -> BaseApiClient:
    client = mode.client
    found: BaseApiClient = getattr(client, "_target", client)._api_client
    return found


def http_response(body: Any) -> types.HttpResponse:
    return types.HttpResponse(headers={"x-mock": "yes"}, body=json.dumps(body))


def test_it_is_there_under_the_alias_only(alias: None, monkeypatch: pytest.MonkeyPatch) -> None:
    client = genai.Client(api_key=KEY, http_options={"base_url": "http://127.0.0.1:9/x", "headers": {"X-A": "1"}})
    api = client._api_client
    assert api is client.aio._api_client is client.models._api_client is client.aio.files._api_client
    assert (api.api_key, api.vertexai, api._credentials) == (KEY, False, None)
    options = api._http_options
    assert (options.base_url, options.api_version) == ("http://127.0.0.1:9/x/", "v1beta")
    assert api.get_read_only_http_options()["base_url"] == options.base_url
    assert KEY not in repr(options)
    assert KEY not in repr(api)
    monkeypatch.delitem(sys.modules, "google.genai")
    assert not hasattr(genai.Client(api_key=KEY), "_api_client")
    assert not hasattr(genai.Client(api_key=KEY).models, "_api_client")


async def test_headers_put_there_are_sent(mode: Mode, alias: None) -> None:
    client = mode.client
    headers = api_of(mode)._http_options.headers
    assert isinstance(headers, dict)
    headers["X-Added"] = "later"
    await client.models.count_tokens(model=MODEL, contents="x")
    assert mode.emulator.requests[-1].headers["x-added"] == "later"


async def test_wrapped_methods_are_called(mode: Mode, alias: None, calls: list[tuple[Any, ...]]) -> None:
    client = mode.client
    answer = await client.models.generate_content(model=MODEL, contents="Hello")
    assert answer.text
    assert answer.sdk_http_response.headers
    chunks = [chunk async for chunk in await client.models.generate_content_stream(model=MODEL, contents="Hello")]
    assert "".join(chunk.text or "" for chunk in chunks)
    assert chunks[-1].candidates[0].finish_reason == "STOP"
    assert [model.name async for model in await client.models.list()]
    prefix = "async_" if mode.name != "sync" else ""
    assert [call[:3] for call in calls[:3]] == [
        (f"{prefix}request", "post", f"models/{MODEL}:generateContent"),
        (f"{prefix}request_streamed", "post", f"models/{MODEL}:streamGenerateContent?alt=sse"),
        (f"{prefix}request", "get", "models"),
    ]
    assert calls[0][3] == {"contents": [{"parts": [{"text": "Hello"}], "role": "user"}]}
    with pytest.raises(errors.ClientError, match="not found"):
        await client.models.generate_content(model="no-such-model", contents="x")


async def test_a_wrapper_may_change_the_body(mode: Mode, alias: None, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "request" if mode.name == "sync" else "async_request"
    original = vars(BaseApiClient)[name]

    def shorter(self: Any, method: str, path: str, body: Any, options: Any = None) -> Any:
        assert isinstance(body, RequestDict)
        body["generationConfig"] = {"maxOutputTokens": 1}
        return original(self, method, path, body, options)

    monkeypatch.setattr(BaseApiClient, name, shorter)
    answer = await mode.client.models.generate_content(model=MODEL, contents="Tell me a long story.")
    assert answer.candidates[0].finish_reason == "MAX_TOKENS"


async def test_mocked_answers_are_read(mode: Mode, alias: None) -> None:
    api = api_of(mode)
    prefix = "async_" if mode.name != "sync" else ""
    with mock.patch.object(api, f"{prefix}request", return_value=http_response(ANSWER)) as asked:
        answer = await mode.client.models.generate_content(model=MODEL, contents="x")
    assert answer.text == "mocked"
    assert answer.sdk_http_response.headers == {"x-mock": "yes"}
    assert asked.call_count == 1

    async def later() -> Any:
        for _ in range(2):
            yield http_response(ANSWER)

    chunks = later() if prefix else [http_response(ANSWER)] * 2
    with mock.patch.object(api, f"{prefix}request_streamed", return_value=chunks):
        given = [chunk async for chunk in await mode.client.models.generate_content_stream(model=MODEL, contents="x")]
    assert [chunk.text for chunk in given] == ["mocked", "mocked"]


async def test_what_a_mock_raises_is_raised(mode: Mode, alias: None) -> None:
    prefix = "async_" if mode.name != "sync" else ""
    for name, method in (("request", "generate_content"), ("request_streamed", "generate_content_stream")):
        with (
            mock.patch.object(api_of(mode), prefix + name, side_effect=KeyError("theirs")),
            pytest.raises(KeyError, match="theirs"),
        ):
            await getattr(mode.client.models, method)(model=MODEL, contents="x")


def test_it_sends_what_it_is_given(emulator: Emulator, alias: None) -> None:
    with genai.Client(api_key=KEY, http_options={"base_url": emulator.url}) as client:
        body = {"contents": [{"parts": [{"text": "a b c"}]}]}
        answer = client._api_client.request("post", f"models/{MODEL}:countTokens", body, {"timeout": 5000})
        assert json.loads(answer.body or "")["totalTokens"] > 0
        events = client._api_client.request_streamed("post", f"models/{MODEL}:streamGenerateContent?alt=sse", body)
        assert [json.loads(event.body or "") for event in events][-1]["candidates"][0]["finishReason"] == "STOP"


async def test_a_client_may_be_put_in_later(mode: Mode, alias: None) -> None:
    httpx = pytest.importorskip("httpx")
    await mode.client.models.count_tokens(model=MODEL, contents="x")
    asked: list[Any] = []

    def answer(request: Any) -> Any:
        asked.append(request)
        return httpx.Response(200, json={"totalTokens": 77})

    if mode.name == "sync":
        with httpx.Client(transport=httpx.MockTransport(answer)) as one:
            api_of(mode)._httpx_client = one
            assert api_of(mode)._httpx_client is one
            assert (await mode.client.models.count_tokens(model=MODEL, contents="x")).total_tokens == 77
    else:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as other:
            api_of(mode)._async_httpx_client = other
            assert (await mode.client.models.count_tokens(model=MODEL, contents="x")).total_tokens == 77
    assert len(asked) == 1


async def test_a_wrapped_stream_is_a_generator(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    """Instrumentations tell a stream by that; to everybody else it is a Stream."""
    cls = genai.models.Models if mode.name == "sync" else genai.models.AsyncModels
    original = cls.generate_content_stream
    given: list[Any] = []

    def wrapper(self: Any, **arguments: Any) -> Any:
        stream = original(self, **arguments)
        given.append(stream)
        return stream

    monkeypatch.setattr(cls, "generate_content_stream", wrapper)
    stream = mode.client.models.generate_content_stream(model=MODEL, contents="x")
    assert [chunk.text async for chunk in (await stream if mode.name != "sync" else stream)]
    wanted = inspect.iscoroutine if mode.name != "sync" else inspect.isgenerator
    assert wanted(given[0])
    monkeypatch.setattr(cls, "generate_content_stream", original)
    stream = mode.client.models.generate_content_stream(model=MODEL, contents="x")
    assert not inspect.isgenerator(stream)
    assert [chunk.text async for chunk in stream]
