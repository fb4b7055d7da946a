"""The warnings of what google-genai calls experimental: its category, its places, once a process each."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable
from typing import Any

import pytest

import genai
from genai import _common, _experimental, errors
from genai_emulator import Emulator

MODEL, MUSIC = "gemini-2.0-flash-live-001", "lyria-realtime-exp"


@pytest.fixture(autouse=True)
def nothing_was_said_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_experimental, "_given", set())


def said(run: Callable[[], Any]) -> list[str]:
    """What it warns of; each time at a line of this file."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        run()
    assert {each.filename for each in caught} <= {__file__}
    assert all(each.category is errors.ExperimentalWarning for each in caught)
    return [str(each.message) for each in caught]


def test_where_google_genai_warns(emulator: Emulator) -> None:
    assert _common.ExperimentalWarning is errors.ExperimentalWarning
    made = genai.Client(api_key="a-key", http_options={"base_url": emulator.url})

    async def create() -> None:
        await made.aio.auth_tokens.create()

    token = "The SDK's token creation implementation is experimental, and may change in future versions."
    assert said(lambda: asyncio.run(create())) == [token]
    assert said(made.auth_tokens.create) == []
    music = "Realtime music generation is experimental and may change in future versions."
    assert said(lambda: made.live.music.connect(model=MUSIC)) == [music]
    assert said(lambda: made.aio.live.music.connect(model=MUSIC)) == []
    assert said(lambda: made.live.connect(model=MODEL)) == []

    options: Any = {"base_url": emulator.url}
    holder = genai.Client(api_key="auth_tokens/0123456789", http_options=options)
    support = "The SDK's ephemeral token support is experimental, and may change in future versions."
    assert said(lambda: holder.aio.live.connect(model=MODEL)) == [support]
    assert said(lambda: holder.live.connect(model=MODEL)) == []
    beta = genai.Client(api_key="auth_tokens/0123456789", http_options={**options, "api_version": "v1beta"})
    (only,) = said(lambda: beta.live.connect(model=MODEL))
    assert "v1alpha only" in only
