"""Every recorded body decodes, and goes back on the wire without a loss."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import gemini_api.models as models
from gemini_api.backends import VERTEX
from genai_runtime.backend import Backend
from genai_runtime.models.base import Model
from genai_runtime.models.decode import decode
from genai_runtime.models.rows import rows
from tests.shared import SHARED

SAMPLES = SHARED / "reference" / "samples" if SHARED else Path("nowhere")
FIREBASE = sorted(SAMPLES.glob("firebase/*/*"))
LLM = SAMPLES / "llm_gemini.jsonl"
# A web page, and a JSON Schema where the API has a kind of its own.
NO_ANSWERS = {"unary-failure-invalid-location-url-not-found.html", "json-schema.json"}

RECORDED_AT_MOST = 60_000

pytestmark = pytest.mark.skipif(SHARED is None, reason="the reference material is not here")


def bodies(text: str) -> Iterator[Any]:
    """The JSON values of a recorded answer, be it one body or an event stream."""
    try:
        yield json.loads(text)
    except ValueError:
        for line in text.splitlines():
            if line.startswith("data:"):
                try:
                    yield json.loads(line.removeprefix("data:"))
                except ValueError:
                    continue


def class_of(path: Path, body: Any) -> type[Model]:
    if path.parent.name == "schema":
        return models.Schema
    if "error" in body:
        return models.ErrorResponse
    tokens = ("total-tokens", "billable", "detailed-token")
    return models.CountTokensResponse if any(word in path.name for word in tokens) else models.GenerateContentResponse


def normal(cls: type[Model], body: dict[str, Any]) -> dict[str, Any]:
    """The body as it goes out: 64-bit integers as strings, the nulls of typed fields gone."""
    out = {}
    types = {row.wire: row.type for row in rows(cls)}
    for key, value in body.items():
        kind, *rest = types.get(key, ("any",))
        if value is None and kind != "any":
            continue
        out[key] = _normal(kind, rest, value)
    return out


def _normal(kind: str, rest: list[Any], value: Any) -> Any:
    if kind == "int64":
        return str(value)
    if kind == "model":
        return normal(getattr(models, rest[0]), value)
    if kind == "list":
        return [_normal(rest[0][0], list(rest[0][1:]), item) for item in value if item is not None]
    if kind == "map":
        return {key: _normal(rest[0][0], list(rest[0][1:]), item) for key, item in value.items()}
    return value


def check(cls: type[Model], body: dict[str, Any], backend: Backend | None = None) -> None:
    read = decode(body, cls)
    assert read.to_dict(backend) == normal(cls, body)
    assert decode(read.to_dict(), cls) == read


@pytest.mark.parametrize("path", FIREBASE, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_recorded_answers(path: Path) -> None:
    found = list(bodies(path.read_text(encoding="utf-8")))
    if path.name in NO_ANSWERS:
        pytest.skip("not an answer of the API")
    assert found
    for body in found:
        check(class_of(path, body), body, VERTEX if path.parent.name == "vertexai" else None)


def exchanges() -> list[dict[str, Any]]:
    lines = LLM.read_text(encoding="utf-8").splitlines() if LLM.is_file() else []
    return [json.loads(line) for line in lines]


def recorded(text: str) -> Any:
    """The JSON of a body; long base64 was cut when it was recorded, and a mark left in its place."""
    return json.loads(re.sub(r'"[^"]*<elided \d+ chars>[^"]*"', '"aGVsbG8="', text))


@pytest.mark.parametrize("exchange", exchanges(), ids=lambda each: each["uri"].rpartition("/")[2])
def test_recorded_exchanges(exchange: dict[str, Any]) -> None:
    answers: dict[str, tuple[type[Model] | None, type[Model]]] = {
        "models": (None, models.ListModelsResponse),
        "batchEmbedContents": (models.BatchEmbedContentsRequest, models.BatchEmbedContentsResponse),
        "streamGenerateContent": (models.GenerateContentRequest, models.GenerateContentResponse),
    }
    request, response = answers[exchange["uri"].rpartition("/")[2].rpartition(":")[2]]
    if len(exchange["response"]) == RECORDED_AT_MOST:
        pytest.skip("cut off where the recording ends")
    body = recorded(exchange["response"])
    for each in body if isinstance(body, list) else [body]:
        check(response, each)
    if request is not None:
        sent = recorded(exchange["request"])
        check(request, request.model_validate(sent).to_dict())
        if "function_call" not in exchange["request"]:  # some clients write the names as the protocol buffers do
            check(request, sent)


def test_there_are_samples() -> None:
    assert len(FIREBASE) > 100
    assert len(exchanges()) == 22
