"""What the server of the benchmarks answers: bodies of the API's form and size, the same in every run."""

from __future__ import annotations

import base64
import json
import random
from functools import cache
from typing import Any

TEXT = "the service answers with words that are neither long nor short, and now and then with “marks” or a naïve dash —"
WORDS = TEXT.split()
MODEL = "gemini-2.5-flash"
#: How many events of a stream are written at once.
BURST = 16


def _text(random_: random.Random, length: int) -> str:
    words: list[str] = []
    size = 0
    while size < length:
        words.append(random_.choice(WORDS))
        size += len(words[-1]) + 1
    return " ".join(words)[:length]


def _pretty(value: Any) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode()


def _answer(parts: list[Any], **fields: Any) -> dict[str, Any]:
    return {
        "candidates": [{"content": {"parts": parts, "role": "model"}, "finishReason": "STOP", "index": 0, **fields}],
        "usageMetadata": {"promptTokenCount": 8, "candidatesTokenCount": 40, "totalTokenCount": 48},
        "modelVersion": MODEL,
        "responseId": "c8WAaLqQG5_nz7IP0_uQsAs",
    }


@cache
def small() -> bytes:
    """About a kilobyte."""
    ratings = [
        {"category": f"HARM_CATEGORY_{each}", "probability": "NEGLIGIBLE"}
        for each in ("HARASSMENT", "HATE_SPEECH", "SEXUALLY_EXPLICIT", "DANGEROUS_CONTENT")
    ]
    return _pretty(_answer([{"text": _text(random.Random(1), 230)}], safetyRatings=ratings))


@cache
def structured(size: int = 1_000_000) -> bytes:
    """Log probabilities, parts and sources: many small objects, ``size`` bytes in all, or a kilobyte more."""
    random_ = random.Random(2)

    def token() -> dict[str, Any]:
        return {
            "token": random_.choice(WORDS),
            "tokenId": random_.randrange(250_000),
            "logProbability": -random_.random(),
        }

    def step(number: int) -> tuple[Any, Any, Any]:
        source = {"web": {"uri": f"https://example.com/{number}", "title": _text(random_, 30)}}
        return {"candidates": [token() for _ in range(4)]}, {"text": _text(random_, 90)}, source

    each = len(_pretty(step(0)))
    steps = [step(number) for number in range(max(1, size // each))]
    return _pretty(
        _answer(
            [part for _, part, _ in steps],
            logprobsResult={"topCandidates": [top for top, _, _ in steps]},
            groundingMetadata={"groundingChunks": [source for _, _, source in steps]},
        )
    )


@cache
def image(size: int = 760_000) -> bytes:
    """An answer with an image of so many bytes, a megabyte as base64."""
    data = base64.b64encode(random.Random(3).randbytes(size)).decode()
    return _pretty(_answer([{"inlineData": {"mimeType": "image/png", "data": data}}]))


@cache
def events(count: int) -> list[bytes]:
    """The events of a stream, about 300 bytes each, some to a piece."""
    random_ = random.Random(4)
    lines = []
    for number in range(count):
        chunk = _answer([{"text": _text(random_, 40)}])
        if number < count - 1:
            del chunk["candidates"][0]["finishReason"]
        lines.append(b"data: " + json.dumps(chunk, separators=(",", ": "), ensure_ascii=False).encode() + b"\r\n\r\n")
    return [b"".join(lines[start : start + BURST]) for start in range(0, count, BURST)]


@cache
def embeddings(count: int = 100, dimensions: int = 3072) -> bytes:
    random_ = random.Random(5)
    vectors = [[float(f"{random_.gauss(0, 0.018):.8g}") for _ in range(dimensions)] for _ in range(count)]
    return _pretty({"embeddings": [{"values": values} for values in vectors]})


@cache
def models(count: int = 50) -> bytes:
    """A page of models."""
    random_ = random.Random(6)
    page = [
        {
            "name": f"models/gemini-{number}-flash",
            "version": f"{number:03}",
            "displayName": f"Gemini {number} Flash",
            "description": _text(random_, 160),
            "inputTokenLimit": 1_048_576,
            "outputTokenLimit": 65_536,
            "supportedGenerationMethods": ["generateContent", "countTokens", "createCachedContent"],
            "temperature": 1,
            "topP": 0.95,
            "topK": 64,
        }
        for number in range(count)
    ]
    return _pretty({"models": page})


def file(size: int) -> dict[str, Any]:
    """The metadata of an uploaded file."""
    return {
        "name": "files/abc123",
        "mimeType": "video/mp4",
        "sizeBytes": str(size),
        "createTime": "2026-01-01T00:00:00Z",
        "updateTime": "2026-01-01T00:00:00Z",
        "uri": "https://generativelanguage.googleapis.com/v1beta/files/abc123",
        "state": "ACTIVE",
        "source": "UPLOADED",
    }
