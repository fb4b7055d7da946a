"""Event loops that are not asyncio's: told apart before anything is sent."""

from __future__ import annotations

import pytest

import genai
from genai import errors

from .modes import KEY


def test_a_coroutine_that_asyncio_does_not_run() -> None:
    """What trio and curio do: they send into the coroutine, and there is no running loop of asyncio."""
    client = genai.Client(api_key=KEY, http_options={"base_url": "http://127.0.0.1:9"})
    for call in (
        client.aio.models.count_tokens(model="gemini-2.5-flash", contents="x"),
        client.aio.files.get(name="files/x"),
    ):
        with pytest.raises(errors.ConfigError, match="runs on asyncio; under trio or curio"):
            call.send(None)
