"""What users and instrumentations put in the place of our methods is reached, and mocked as what it is."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest

import genai
from genai import types
from genai.chats import AsyncChat, AsyncChats, Chats
from genai.models import AsyncModels, Models

from .conftest import MODEL

if TYPE_CHECKING:
    from .conftest import Mode

KINDS = {"generate_content": False, "generate_content_stream": True}


def answer(text: str) -> types.GenerateContentResponse:
    content = {"role": "model", "parts": [{"text": text}]}
    return types.GenerateContentResponse(candidates=[{"content": content, "finish_reason": "STOP"}])


async def pieces(*answers: Any) -> Any:
    for each in answers:
        yield each


async def said(chat: Any, streamed: bool) -> str:
    if not streamed:
        return str((await chat.send_message("Hi")).text)
    return "".join([chunk.text async for chunk in chat.send_message_stream("Hi")])


@pytest.mark.parametrize("where", ["class", "instance"])
@pytest.mark.parametrize("name", KINDS)
async def test_a_chat_goes_through_models(mode: Mode, name: str, where: str) -> None:
    client = mode.make()
    owner = (Models if mode.sync else AsyncModels) if where == "class" else client.models
    owner = getattr(owner, "_target", owner)
    streamed = KINDS[name]
    with mock.patch.object(owner, name) as patched:
        assert isinstance(patched, mock.AsyncMock) is not mode.sync
        whole = answer("mocked")
        patched.return_value = whole if not streamed else iter([whole]) if mode.sync else pieces(whole)
        chat = await client.chats.create(model=MODEL, config={"temperature": 0.5})
        assert await said(chat, streamed) == "mocked"
    given = patched.call_args.kwargs
    assert given["model"] == MODEL
    assert [content.text for content in given["contents"]] == ["Hi"]
    assert given["contents"][0] == types.UserContent("Hi")
    assert given["config"].temperature == 0.5
    assert [content.text for content in chat.get_history()] == ["Hi", "mocked"]
    assert not mode.emulator.requests


@pytest.mark.parametrize("name", KINDS)
async def test_what_wraps_models_sees_each_request_of_a_chat(mode: Mode, name: str) -> None:
    def weather(city: str) -> str:
        """Tells the weather of a city."""
        return f"sunny in {city}"

    seen: list[list[Any]] = []
    client = mode.make(http_options={})
    models = getattr(client.models, "_target", client.models)
    original = getattr(models, name)

    def wrapper(**arguments: Any) -> Any:
        seen.append(list(arguments["contents"]))
        return original(**arguments)

    setattr(models, name, wrapper)
    chat = await client.chats.create(model=MODEL, config={"tools": [weather]})
    question = "What is the weather in Paris?"
    if KINDS[name]:
        text = "".join([chunk.text or "" async for chunk in chat.send_message_stream(question)])
    else:
        text = (await chat.send_message(question)).text
    assert "sunny in Paris" in str(text)
    assert [len(contents) for contents in seen] == [1, 3]
    assert [content.role for content in chat.history] == ["user", "model", "user", "model"]


def coroutine_methods(resource: type) -> list[str]:
    return [
        name
        for name, value in inspect.getmembers(resource, callable)
        if not name.startswith("_") and not inspect.iscoroutinefunction(value)
    ]


def test_what_is_awaited_is_a_coroutine_function() -> None:
    client = genai.Client(api_key="x").aio
    stores = client.file_search_stores
    for resource in (client.models, client.files, client.caches, client.operations, stores, stores.documents):
        assert coroutine_methods(type(resource)) == []
        # Python 3.14 and later say that this one is not needed any more.
        with mock.patch("warnings.warn"):
            assert inspect.iscoroutinefunction(getattr(resource, "list", None) or resource.get)
    assert set(coroutine_methods(AsyncChat)) == {"get_history", "record_history", "to_json"}
    assert list(inspect.signature(client.models.generate_content_stream).parameters) == ["model", "contents", "config"]
    assert "piece by piece" in str(AsyncModels.generate_content_stream.__doc__)
    assert AsyncModels.generate_content_stream.__qualname__ == "AsyncModels.generate_content_stream"


class Sender:
    """An API client as google-genai's tests have them: two attributes and the methods that send."""

    vertexai = False
    api_key = "key"

    def __init__(self) -> None:
        self.sent: list[tuple[str, str, Any]] = []

    def _answer(self, method: str, path: str, body: Any) -> types.HttpResponse:
        self.sent.append((method, path, dict(body)))
        return types.HttpResponse(headers={}, body=answer("sent").model_dump_json(exclude_none=True, by_alias=True))

    def request(self, method: str, path: str, body: Any, options: Any = None) -> Any:
        return self._answer(method, path, body)

    def request_streamed(self, method: str, path: str, body: Any, options: Any = None) -> Any:
        yield self._answer(method, path, body)

    async def async_request(self, method: str, path: str, body: Any, options: Any = None) -> Any:
        return self._answer(method, path, body)

    async def async_request_streamed(self, method: str, path: str, body: Any, options: Any = None) -> Any:
        return pieces(self._answer(method, path, body))


def test_made_from_any_client() -> None:
    sender = Sender()
    models = Models(sender)
    assert models.generate_content(model="m", contents="Hi").text == "sent"
    assert [chunk.text for chunk in models.generate_content_stream(model="m", contents="Hi")] == ["sent"]
    chat = Chats(modules=models).create(model="m")
    assert chat.send_message("Hi").text == "sent"
    assert [path for _, path, _ in sender.sent] == [
        "models/m:generateContent",
        "models/m:streamGenerateContent?alt=sse",
        "models/m:generateContent",
    ]
    assert sender.sent[0][2] == {"contents": [{"role": "user", "parts": [{"text": "Hi"}]}]}


async def test_made_from_any_client_with_asyncio() -> None:
    models = AsyncModels(Sender())
    assert (await models.generate_content(model="m", contents="Hi")).text == "sent"
    assert [chunk.text async for chunk in models.generate_content_stream(model="m", contents="Hi")] == ["sent"]
    chat = AsyncChats(modules=models).create(model="m")
    assert [chunk.text async for chunk in chat.send_message_stream("Hi")] == ["sent"]
    assert [content.text for content in chat.history] == ["Hi", "sent"]


def test_made_from_a_mock() -> None:
    models = Models(mock.MagicMock(spec=["vertexai", "request"], vertexai=True))
    assert models.vertexai
    with mock.patch.object(models, "generate_content", return_value=answer("mocked")):
        assert Chats(modules=models).create(model="m").send_message("Hi").text == "mocked"
