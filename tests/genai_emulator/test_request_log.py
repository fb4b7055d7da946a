"""The log of requests, as tests assert on it."""

from __future__ import annotations

import re

import httpx
import pytest

from genai_emulator import Emulator

GENERATE = "/v1beta/models/gemini-2.5-flash:generateContent"


def test_assertions(emulator: Emulator, client: httpx.Client) -> None:
    with pytest.raises(AssertionError, match="no request has arrived"):
        _ = emulator.requests.last
    with pytest.raises(AssertionError, match="0 requests for generateContent arrived, not 1; nothing arrived at all"):
        emulator.requests.assert_one("generateContent")
    turns = [{"role": "model", "parts": [{"text": "Yes?"}]}]
    contents = [{"parts": [{"text": "What is"}, {"text": "this?"}]}, *turns]
    client.post(GENERATE, json={"contents": contents})
    client.get("/v1beta/models")
    emulator.requests.assert_none("countTokens")
    emulator.requests.assert_count(2)
    assert emulator.requests.assert_one("generateContent").prompt == "What is\nthis?"
    assert (emulator.requests.last.operation, emulator.requests.last.prompt) == ("listModels", "")
    listed = f"2 requests for any operation arrived, not 3; all that arrived:\n  POST {GENERATE} -> 200\n  GET /v1beta/"
    with pytest.raises(AssertionError, match=re.escape(listed)):
        emulator.requests.assert_count(3)


def test_the_log_is_a_sequence(emulator: Emulator, client: httpx.Client) -> None:
    for name in ("a", "b", "c"):
        client.get(f"/v1beta/models/{name}")
    before = len(emulator.requests)
    client.get("/v1beta/models/d")
    assert [each.path for each in emulator.requests[before:]] == ["/v1beta/models/d"] == [emulator.requests[-1].path]
    assert emulator.requests[:2] == list(emulator.requests)[:2]


def test_a_client_that_leaves_a_stream_is_no_news(
    emulator: Emulator, client: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    emulator.when("sea").stream(*["waves "] * 300)
    asked = {"model": "gemini-3-flash-preview", "input": "sea", "stream": True}
    for _ in range(3):
        with client.stream("POST", "/v1beta/interactions", json=asked) as response:
            assert response.status_code == 200
            next(response.iter_raw(1))
    client.get("/v1beta/models")
    assert not [each for each in caplog.records if each.name.startswith(("asyncio", "uvicorn"))]


def test_a_name_that_no_request_can_have(emulator: Emulator) -> None:
    """An assertion that nothing came would hold whatever came."""
    for ask, message in (
        (lambda: emulator.requests.assert_none("genrateContent"), "no operation 'genrateContent'; did you mean 'gen"),
        (lambda: emulator.requests.count("upload.start"), "it is a stage: stage='upload.start'"),
        (lambda: emulator.requests.of(stage="upload.strt"), "no stage 'upload.strt'; did you mean 'upload.start'"),
    ):
        with pytest.raises(ValueError, match=message):
            ask()
    emulator.requests.assert_none("openai.chat.completions.create")
    emulator.requests.assert_none(stage="download.redirect")


def test_the_prompt_of_each_kind_of_request(emulator: Emulator, client: httpx.Client) -> None:
    """Also of those that are refused, with a valid key."""
    client.headers["authorization"] = "Bearer a-key"
    hello = {"parts": [{"text": "hello"}]}
    chat = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": [{"type": "text", "text": "hi"}]}]
    openai = "/v1beta/openai"
    for path, body, prompt in (
        ("/v1beta/models/gemini-2.5-flash:countTokens", {"generateContentRequest": {"contents": [hello]}}, "hello"),
        ("/v1beta/models/gemini-embedding-001:embedContent", {"content": hello}, "hello"),
        (
            "/v1beta/models/gemini-embedding-001:batchEmbedContents",
            {"requests": [{"content": hello}] * 2},
            "hello\nhello",
        ),
        ("/v1beta/models/imagen-4.0-generate-001:predict", {"instances": [{"prompt": "a cat"}]}, "a cat"),
        ("/v1beta/models/veo-2.0-generate-001:predictLongRunning", {"instances": [{"prompt": "a dog"}]}, "a dog"),
        ("/v1beta/models/text-bison-001:generateText", {"prompt": {"text": "old"}}, "old"),
        (f"{openai}/chat/completions", {"messages": chat}, "hi"),
        (f"{openai}/images/generations", {"prompt": "a cat"}, "a cat"),
        (f"{openai}/embeddings", {"input": ["one", "two"]}, "one\ntwo"),
        ("/v1beta/cachedContents", {"ttl": "5s"}, ""),
        ("/v1beta/models/gemini-2.5-flash:generateContent", [1], ""),
        ("/v1beta/models/gemini-2.5-flash:generateContent", {"contents": [1]}, ""),
    ):
        client.post(path, json=body)
        assert emulator.requests.last.prompt == prompt, path
