"""Auth tokens: made with what they fix, refused elsewhere than in Live sessions, and gone when they expire."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from genai_emulator import Emulator


def test_a_token_expires(client: httpx.Client, emulator: Emulator) -> None:
    setup = {"model": "models/gemini-live-2.5-flash-preview", "generationConfig": {"temperature": 0.5}}
    body = {"uses": 2, "bidiGenerateContentSetup": setup, "fieldMask": "model,generationConfig.temperature"}
    token = client.post("/v1alpha/auth_tokens", json=body).json()
    assert set(token) == {"name"}
    headers = {"x-goog-api-key": token["name"]}
    error = client.get("/v1beta/models", headers=headers).json()["error"]
    assert (error["status"], "Live sessions" in error["message"]) == ("UNAUTHENTICATED", True)
    emulator.clock.advance(30 * 60)
    assert "has expired" in client.get("/v1beta/models", headers=headers).json()["error"]["message"]


@pytest.mark.parametrize(
    "body",
    [
        {"uses": -1},
        {"expireTime": "2020-01-01T00:00:00Z"},
        {"newSessionExpireTime": "2999-01-01T00:00:00Z"},
        {"fieldMask": "nothing"},
        {"fieldMask": "generationConfig.nothing"},
        {"bidiGenerateContentSetup": {"nothing": 1}},
    ],
)
def test_what_is_refused(client: httpx.Client, body: dict[str, Any]) -> None:
    assert client.post("/v1beta/auth_tokens", json=body).status_code == 400
