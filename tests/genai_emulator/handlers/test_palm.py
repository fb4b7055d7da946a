"""The methods of PaLM: checked like any other, and then told that the model is gone."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

TEXT: dict[str, Any] = {"prompt": {"text": "Hello"}}
CHAT: dict[str, Any] = {"prompt": {"messages": [{"content": "Hello"}]}}


@pytest.mark.parametrize(
    ("method", "body"),
    [
        ("generateText", TEXT),
        ("generateMessage", CHAT),
        ("embedText", {"text": "Hello"}),
        ("batchEmbedText", {"texts": ["Hello"]}),
        ("countTextTokens", TEXT),
        ("countMessageTokens", CHAT),
    ],
)
def test_every_model_is_gone(client: httpx.Client, method: str, body: dict[str, Any]) -> None:
    error = client.post(f"/v1beta/models/text-bison-001:{method}", json=body).json()["error"]
    assert error["code"] == 404
    assert f"is not supported for {method}" in error["message"]
    wrong = client.post(f"/v1beta/models/text-bison-001:{method}", json={"nothing": 1})
    assert wrong.status_code == 400
