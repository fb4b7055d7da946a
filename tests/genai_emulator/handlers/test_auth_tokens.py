"""Auth tokens: made with what they fix, refused in the place of a key, and held to what they allow."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator
from genai_emulator.live_tokens import SessionRefused, admit
from genai_emulator.project import Project

HINTS = {"live": "opens Live sessions", "old": "has expired", "strange": "was never issued here"}


def test_a_token_is_no_key(client: httpx.Client, emulator: Emulator) -> None:
    """What each place of a key has been seen to say of a token; the details say what the matter is."""
    setup = {"model": "models/gemini-live-2.5-flash-preview", "generationConfig": {"temperature": 0.5}}
    body = {"uses": 2, "bidiGenerateContentSetup": setup, "fieldMask": "model,generationConfig.temperature"}
    created = client.post("/v1alpha/auth_tokens", json=body).json()
    assert set(created) == {"name"}
    tokens = {"old": created["name"], "strange": "auth_tokens/nothing"}
    emulator.clock.advance(30 * 60)
    tokens["live"] = client.post("/v1alpha/auth_tokens", json={}).json()["name"]
    for kind, token in tokens.items():
        for headers, query, status, message in (
            ({"x-goog-api-key": token}, {}, 400, "API key not valid. Please pass a valid API key."),
            ({}, {"key": token}, 400, "API key not valid. Please pass a valid API key."),
            ({}, {"access_token": token}, 403, "Method doesn't allow unregistered callers"),
            ({"authorization": f"Token {token}"}, {}, 401, "invalid authentication credentials"),
            ({"authorization": f"Bearer {token}"}, {}, 401, "invalid authentication credentials"),
        ):
            answer = httpx.get(f"{emulator.url}/v1beta/models", headers=headers, params=query)
            error = answer.json()["error"]
            assert (answer.status_code, message in error["message"]) == (status, True), (kind, headers, query, error)
            assert HINTS[kind] in error["details"][-1]["detail"]
        answer = httpx.get(f"{emulator.url}/v1beta/openai/models", headers={"authorization": f"Bearer {token}"})
        assert (answer.status_code, HINTS[kind] in answer.text) == (400, True)


def make(client: httpx.Client, **body: Any) -> str:
    answer = client.post("/v1alpha/auth_tokens", json=body)
    assert answer.status_code == 200, answer.text
    name: str = answer.json()["name"]
    return name


def state(emulator: Emulator) -> Project:
    """Its state, as the sessions that it serves see it."""
    return emulator._application.project


def refusal(emulator: Emulator, token: str, setup: dict[str, Any]) -> tuple[int, str]:
    with pytest.raises(SessionRefused) as caught:
        admit(state(emulator), token, setup)
    return caught.value.code, caught.value.reason


def test_sessions_are_admitted_as_often_and_as_long_as_the_token_says(
    client: httpx.Client, emulator: Emulator, tmp_path: Path
) -> None:
    project, now = state(emulator), emulator.clock.now
    setup: dict[str, Any] = {"model": "models/live"}
    resumed = setup | {"sessionResumption": {"handle": "h"}}
    token = make(client, uses=2)
    assert admit(project, token, setup).setup == setup
    assert timedelta(minutes=29) < admit(project, token, setup).until - now() <= timedelta(minutes=30)
    assert refusal(emulator, token, setup) == (1011, "Token has been used too many times")
    assert admit(project, token, resumed).setup == resumed
    emulator.save_state(tmp_path / "state.json")
    emulator.reset()
    emulator.load_state(tmp_path / "state.json")
    assert refusal(emulator, token, setup) == (1011, "Token has been used too many times")
    many = make(client, uses=0)
    for _ in range(20):
        admit(project, many, setup)
    # A new session within a minute, a resumed one until the token expires.
    emulator.clock.advance(60)
    assert refusal(emulator, many, setup)[0] == 1011
    admit(project, many, resumed)
    emulator.clock.advance(29 * 60)
    assert refusal(emulator, many, resumed) == (1011, "Token has expired")
    assert refusal(emulator, "auth_tokens/nothing", setup) == (1011, "API key not valid. Please pass a valid API key.")
    longer = (now() + timedelta(hours=2)).isoformat().replace("+00:00", "Z")
    long = make(client, expireTime=longer, newSessionExpireTime=longer)
    emulator.clock.advance(timedelta(minutes=119))
    admit(project, long, setup)


def test_the_setup_of_a_session_is_the_token_s_where_it_is_fixed(client: httpx.Client, emulator: Emulator) -> None:
    project = state(emulator)
    asked = {
        "model": "models/other",
        "generationConfig": {"temperature": 1.0, "topP": 0.5, "speechConfig": {"languageCode": "de"}},
        "sessionResumption": {"handle": "h"},
    }
    fixed = {"model": "models/live", "generationConfig": {"temperature": 0.0}}
    before = json.dumps(asked)
    for body, expected in (
        ({}, asked),
        # Without a mask the whole is the token's.
        ({"bidiGenerateContentSetup": fixed}, fixed),
        (
            {"bidiGenerateContentSetup": fixed, "fieldMask": "model,generationConfig.temperature"},
            asked | {"model": "models/live", "generationConfig": asked["generationConfig"] | {"temperature": 0.0}},
        ),
        # What the mask names and the token does not set is not set.
        (
            {"bidiGenerateContentSetup": fixed, "fieldMask": "generation_config.top_p,sessionResumption,tools"},
            {
                "model": "models/other",
                "generationConfig": {"temperature": 1.0, "speechConfig": {"languageCode": "de"}},
            },
        ),
        (
            {
                "bidiGenerateContentSetup": {
                    "model": "models/live",
                    "generationConfig": {"speechConfig": {"languageCode": "en"}},
                },
                "fieldMask": "generationConfig.speechConfig.languageCode,generationConfig.thinkingConfig.thinkingLevel",
            },
            asked | {"generationConfig": asked["generationConfig"] | {"speechConfig": {"languageCode": "en"}}},
        ),
    ):
        assert admit(project, make(client, **body), asked).setup == expected, body
        assert json.dumps(asked) == before
    # The handle of a session does not count where the token fixes the whole: it is a new one.
    whole = make(client, bidiGenerateContentSetup=fixed)
    admit(project, whole, asked)
    assert refusal(emulator, whole, asked)[1] == "Token has been used too many times"


@pytest.mark.parametrize(
    "body",
    [
        {"uses": -1},
        {"expireTime": "2020-01-01T00:00:00Z"},
        {"newSessionExpireTime": "2999-01-01T00:00:00Z"},
        {"fieldMask": "nothing"},
        {"fieldMask": "generationConfig.nothing"},
        {"fieldMask": "generationConfig.speechConfig.nothing"},
        {"fieldMask": "model.nothing"},
        {"bidiGenerateContentSetup": {"nothing": 1}},
    ],
)
def test_what_is_refused(client: httpx.Client, body: dict[str, Any]) -> None:
    assert client.post("/v1beta/auth_tokens", json=body).status_code == 400
