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
