"""The comparison sees what it must see, and passes what it says it passes."""

from __future__ import annotations

from typing import Any

import pytest

from gemini_api import models
from genai_runtime.models.base import Model
from tests.recordings.equality import differences

PART = {"text": "x", "functionCall": {"name": "f", "args": {"a": 1, "b": None}}}


@pytest.mark.parametrize(
    ("cls", "one", "two"),
    [
        (models.Part, {"text": "x", "thought": None}, {"text": "x"}),
        (models.Candidate, {"index": 1, "avgLogprobs": 1}, {"index": 1.0, "avgLogprobs": 1.0}),
        (models.Content, {"parts": [None, PART]}, {"parts": [PART]}),
        (models.File, {"sizeBytes": "079"}, {"sizeBytes": 79}),
    ],
)
def test_the_same(cls: type[Model], one: Any, two: Any) -> None:
    assert differences(cls, one, two) == []


@pytest.mark.parametrize(
    ("cls", "one", "two"),
    [
        (models.Part, PART, {**PART, "text": "y"}),
        (models.Part, PART, {"functionCall": PART["functionCall"]}),
        (models.Part, {"text": "x"}, PART),
        (models.Part, PART, {**PART, "functionCall": {"name": "f", "args": {"a": 1}}}),
        (models.Part, PART, {**PART, "functionCall": {"name": "f", "args": {"a": "1", "b": None}}}),
        (models.Part, {"thought": True}, {"thought": 1}),
        (models.Part, {"inlineData": {"data": "_w=="}}, {"inlineData": {"data": "/w=="}}),
        (models.Content, {"parts": [PART, PART]}, {"parts": [PART]}),
        (models.Candidate, {"avgLogprobs": -0.1}, {"avgLogprobs": -0.10000001}),
        (models.Candidate, {"finishReason": "stop"}, {"finishReason": "STOP"}),
        (models.Candidate, {"unknown": {"deep": [1]}}, {"unknown": {"deep": [2]}}),
    ],
)
def test_not_the_same(cls: type[Model], one: Any, two: Any) -> None:
    assert len(differences(cls, one, two)) == 1


def test_what_people_write_in_requests() -> None:
    one = {"inline_data": {"mime_type": "image/png", "data": "/w=="}, "toolCall": {"toolType": "url_context"}}
    two = {"inlineData": {"mimeType": "image/png", "data": "/w=="}, "toolCall": {"toolType": "URL_CONTEXT"}}
    assert differences(models.Part, one, two, request=True) == []
    assert len(differences(models.Part, one, two)) == 3
