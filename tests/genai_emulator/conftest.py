"""An emulator that holds its own answers against the spec, and a plain HTTP client for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from genai_emulator import Emulator

Generate = Callable[..., Any]


@pytest.fixture(scope="module")
def shared_emulator() -> Iterator[Emulator]:
    with Emulator(check_responses=True, chunk_granularity=1, min_cache_tokens=0) as emulator:
        yield emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[httpx.Client]:
    # It speaks plain HTTP: reading certificates would take most of a test's time.
    with httpx.Client(base_url=emulator.url, headers={"x-goog-api-key": "a-key"}, timeout=20, verify=False) as client:
        yield client


@pytest.fixture
def generate(client: httpx.Client) -> Generate:
    """Ask a model; the whole answer. ``contents`` may be a text, or the list of contents."""

    def generate(contents: Any, model: str = "gemini-2.5-flash", **fields: Any) -> Any:
        if isinstance(contents, str):
            contents = [{"role": "user", "parts": [{"text": contents}]}]
        response = client.post(f"/v1beta/models/{model}:generateContent", json={"contents": contents, **fields})
        assert response.status_code == 200, response.text
        return response.json()

    return generate


@pytest.fixture
def ask(generate: Generate) -> Callable[..., str]:
    """Ask a model; the text of the answer."""

    def ask(contents: Any, **fields: Any) -> str:
        return text_of(generate(contents, **fields))

    return ask


def text_of(answer: Any) -> str:
    parts = answer["candidates"][0]["content"]["parts"]
    return "".join(part["text"] for part in parts if "text" in part and not part.get("thought"))
