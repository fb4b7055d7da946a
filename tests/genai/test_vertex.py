"""Calls of Vertex AI: where they go, what they carry, and what is refused before anything is sent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

import genai
from gemini_api import models
from genai import errors
from tests.genai.loopback import Loopback

KEY = "a-key"
ANSWER = {"candidates": [{"content": {"parts": [{"text": "hi"}], "role": "model"}, "finishReason": "STOP"}]}
WITHIN = "/v1beta1/projects/p/locations/l"
PUBLISHED = f"{WITHIN}/publishers/google/models"


def client_of(server: Loopback, *, express: bool = False) -> genai.Client:
    place: dict[str, Any] = {} if express else {"project": "p", "location": "l"}
    return genai.Client(vertexai=True, api_key=KEY, http_options={"base_url": server.url}, **place)


def call(mode: str, client: genai.Client, method: str, arguments: dict[str, Any]) -> Any:
    """Make a call, read a stream or a page to its end, and return the answer or the items."""
    resource, _, name = method.partition(".")
    if mode == "sync":
        found = getattr(getattr(client, resource), name)(**arguments)
        return list(found) if name in ("list", "generate_content_stream") else found

    async def body() -> Any:
        found = await getattr(getattr(client.aio, resource), name)(**arguments)
        try:
            return [each async for each in found] if name in ("list", "generate_content_stream") else found
        finally:
            await client.aio.aclose()

    return asyncio.run(body())


def asked(server: Loopback) -> tuple[str, Any]:
    """The request line without the protocol, and the body, of the only request."""
    (request,) = server.asked
    line = request.head.split(b" HTTP")[0].decode()
    return line, json.loads(request.body) if request.body else None


CONTENTS = [{"role": "user", "parts": [{"text": "hi"}]}]
#: Method, arguments, and what is sent.
CALLS: list[tuple[str, dict[str, Any], str, Any]] = [
    (
        "models.generate_content",
        {"model": "gemini-2.5-flash", "config": {"labels": {"a": "b"}, "cached_content": "c"}},
        f"POST {PUBLISHED}/gemini-2.5-flash:generateContent",
        {"labels": {"a": "b"}, "cachedContent": "projects/p/locations/l/cachedContents/c"},
    ),
    (
        "models.generate_content",
        {"model": "gemini-2.5-flash", "config": {"routing_config": {"manual_mode": {"model_name": "m"}}}},
        f"POST {PUBLISHED}/gemini-2.5-flash:generateContent",
        {"generationConfig": {"routingConfig": {"manualMode": {"modelName": "m"}}}},
    ),
    (
        "models.generate_content",
        {"model": "meta/llama-4"},
        f"POST {WITHIN}/publishers/meta/models/llama-4:generateContent",
        {},
    ),
    ("models.generate_content", {"model": "models/9"}, f"POST {WITHIN}/models/9:generateContent", {}),
    ("models.generate_content", {"model": "endpoints/9"}, f"POST {WITHIN}/endpoints/9:generateContent", {}),
    (
        "models.generate_content",
        {"model": "projects/q/locations/k/endpoints/9"},
        "POST /v1beta1/projects/q/locations/k/endpoints/9:generateContent",
        {},
    ),
    (
        "models.generate_content_stream",
        {"model": "gemini-2.5-flash"},
        f"POST {PUBLISHED}/gemini-2.5-flash:streamGenerateContent?alt=sse",
        {},
    ),
    (
        "models.count_tokens",
        {"model": "gemini-2.5-flash", "config": {"generation_config": {"temperature": 0.5}}},
        f"POST {PUBLISHED}/gemini-2.5-flash:countTokens",
        {"generationConfig": {"temperature": 0.5}},
    ),
]  # fmt: skip


@pytest.mark.parametrize("mode", ["sync", "asyncio"])
def test_where_calls_go_and_what_they_carry(mode: str) -> None:
    for method, arguments, line, body in CALLS:
        with Loopback([ANSWER] if "stream" in method else ANSWER) as server:
            given = {"contents": "hi", **arguments}
            call(mode, client_of(server), method, given)
            assert asked(server) == (line, {**body, "contents": CONTENTS}), (method, arguments)
            assert b"x-goog-api-key: a-key" in server.asked[0].head


def test_with_a_key_alone_no_project_stands_in_the_path() -> None:
    for method, arguments, line, _ in CALLS:
        with Loopback([ANSWER] if "stream" in method else ANSWER) as server:
            call("sync", client_of(server, express=True), method, {"contents": "hi", **arguments})
            assert asked(server)[0] == line.replace(WITHIN, "/v1beta1"), (method, arguments)


REFUSED: list[tuple[Callable[[genai.Client], Any], str]] = [
    (
        lambda client: client.models.generate_content(
            model="m", contents="hi", config={"enable_enhanced_civic_answers": True}
        ),
        r"GenerateContentConfig\.enable_enhanced_civic_answers: Vertex AI does not know it; only the Gemini Developer",
    ),
    (
        lambda client: client.models.generate_content(
            model="m", contents="hi", config={"tools": [{"file_search": {"file_search_store_names": ["a"]}}]}
        ),
        r"Tool\.file_search: Vertex AI does not know it",
    ),
    (
        lambda client: client.models.count_tokens(model="m", contents="hi", config={"cached_content": "c"}),
        r"CountTokensConfig\.cached_content: Vertex AI does not know it",
    ),
    (lambda client: client.files.get(name="a"), "get: Vertex AI does not know it"),
]


def test_what_it_lacks_is_refused_before_anything_is_sent() -> None:
    with Loopback(ANSWER) as server:
        client = client_of(server)
        for made, message in REFUSED:
            with pytest.raises(errors.ArgumentError, match=message):
                made(client)
        assert server.asked == []


def test_the_answers_of_generate_content_are_read_alike() -> None:
    """``genai.models`` reads them with one parser, whichever the backend."""
    assert not hasattr(models.GenerateContentResponse, "from_dict_vertex")
