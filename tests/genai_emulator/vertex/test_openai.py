"""OpenAI's library on Vertex AI's own address for it."""

from __future__ import annotations

import pytest

from genai_emulator import Emulator

from .conftest import PROJECT

openai = pytest.importorskip("openai")

MESSAGES = [{"role": "user", "content": "What is 5 times 3?"}]


def test_chats(emulator: Emulator) -> None:
    url = f"{emulator.url}{PROJECT}/endpoints/openapi"
    with openai.OpenAI(api_key=emulator.issue_token(), base_url=url, max_retries=0) as client:
        whole = client.chat.completions.create(model="google/gemini-2.5-flash", messages=MESSAGES)
        assert (whole.model, whole.choices[0].message.content) == ("google/gemini-2.5-flash", "5 * 3 is 15.")
        stream = client.chat.completions.create(model="google/gemini-2.5-flash", messages=MESSAGES, stream=True)
        assert "".join(chunk.choices[0].delta.content or "" for chunk in stream) == "5 * 3 is 15."
        with pytest.raises(openai.BadRequestError):
            client.chat.completions.create(model="gemini-2.5-flash", messages=MESSAGES)
        with pytest.raises(openai.NotFoundError):
            client.chat.completions.create(model="google/nothing", messages=MESSAGES)
        emulator.revoke_tokens()
        with pytest.raises(openai.AuthenticationError):
            client.chat.completions.create(model="google/gemini-2.5-flash", messages=MESSAGES)
    assert emulator.requests.count("openai.chat.completions.create") == 5
